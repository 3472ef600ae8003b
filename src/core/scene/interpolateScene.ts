/**
 * The scene between two scenes, for motion. Each card keeps its identity: it travels. A card that is new leaves from
 * where its parent was, a card that goes returns to where its parent is; both fade. At 0 and 1 it is its ends.
 */
import type { Box, Point } from "@/core/layout/geometry";
import type { CardMark, FrameMark, LinkMark, Scene } from "./scene";

export interface MovingScene extends Scene {
  /** 0 to 1 for cards on their way in or out; every other card is wholly there. */
  readonly opacity: ReadonlyMap<string, number>;
}

const still: ReadonlyMap<string, number> = new Map();

export function interpolateScene(from: Scene, to: Scene, t: number): MovingScene {
  if (t >= 1) return { ...to, opacity: still };
  if (t <= 0) return { ...from, opacity: still };
  const fromCards = new Map(from.cards.map((card) => [card.id, card]));
  const toCards = new Map(to.cards.map((card) => [card.id, card]));
  const opacity = new Map<string, number>();

  /** Nearest card upwards that is in both scenes. */
  const meeting = (card: CardMark, cards: ReadonlyMap<string, CardMark>): readonly [CardMark, CardMark] | null => {
    for (let id = card.parentId; id !== null; id = cards.get(id)?.parentId ?? null) {
      const a = fromCards.get(id);
      const b = toCards.get(id);
      if (a !== undefined && b !== undefined) return [a, b];
    }
    return null;
  };

  const cards: CardMark[] = to.cards.map((card) => {
    const before = fromCards.get(card.id);
    if (before !== undefined) return sameBox(before.box, card.box) ? card : { ...card, box: between(before.box, card.box, t) };
    opacity.set(card.id, t);
    const pair = meeting(card, toCards);
    return pair === null ? card : { ...card, box: between(under(card.box, pair[0].box), card.box, t) };
  });
  for (const card of from.cards) {
    if (toCards.has(card.id)) continue;
    opacity.set(card.id, 1 - t);
    const pair = meeting(card, fromCards);
    cards.push(pair === null ? card : { ...card, box: between(card.box, under(card.box, pair[1].box), t) });
  }

  const links = mix(from.links, to.links, opacity, t, (a, b): LinkMark =>
    a.points.length === b.points.length ? { ...b, points: b.points.map((point, index) => betweenPoints(a.points[index] ?? point, point, t)) } : b);
  const frames = mix(from.frames, to.frames, opacity, t, (a, b): FrameMark => ({ ...b, box: between(a.box, b.box, t) }));
  return { cards, links, frames, extent: to.extent, rem: to.rem, opacity };
}

function mix<Mark extends { readonly id: string }>(
  from: readonly Mark[], to: readonly Mark[], opacity: Map<string, number>, t: number, blend: (a: Mark, b: Mark) => Mark,
): readonly Mark[] {
  const before = new Map(from.map((mark) => [mark.id, mark]));
  const kept = new Set(to.map((mark) => mark.id));
  return [
    ...to.map((mark) => {
      const old = before.get(mark.id);
      if (old === undefined && !opacity.has(mark.id)) opacity.set(mark.id, t);
      return old === undefined ? mark : blend(old, mark);
    }),
    ...from.filter((mark) => {
      if (!kept.has(mark.id) && !opacity.has(mark.id)) opacity.set(mark.id, 1 - t);
      return !kept.has(mark.id);
    }),
  ];
}

const between = (a: Box, b: Box, t: number): Box => ({
  x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t,
  width: a.width + (b.width - a.width) * t, height: a.height + (b.height - a.height) * t,
});

const betweenPoints = (a: Point, b: Point, t: number): Point => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });

const sameBox = (a: Box, b: Box): boolean => a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

/** Where a card of this size hides under another one. */
const under = (box: Box, cover: Box): Box => ({ x: cover.x, y: cover.y, width: box.width, height: box.height });

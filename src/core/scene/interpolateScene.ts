/**
 * The scene between two scenes, for motion. Each card keeps its identity: it travels. A card that is new leaves from
 * where its parent was, a card that goes returns to where its parent is; both fade. At 0 and 1 it is its ends.
 *
 * Between two days a new card was not folded away before and does not come out of its parent: it appears where it
 * belongs, and one that is gone fades where it stood. A change may begin while another is still under way; what was
 * half there goes on from there.
 */
import type { Box, Point } from "@/core/layout/geometry";
import type { CardMark, FrameMark, LinkMark, Scene } from "./scene";

export interface MovingScene extends Scene {
  /** 0 to 1 for cards on their way in or out; every other card is wholly there. */
  readonly opacity: ReadonlyMap<string, number>;
}

/** `unfold`: cards come from their parent and return to it. `appear`: they come and go at their own place. */
export type Arrival = "unfold" | "appear";

/** A card fainter than this is gone, or a quick row of changes would never let it go. */
const faint = 0.05;

const still: ReadonlyMap<string, number> = new Map();

export function interpolateScene(from: Scene | MovingScene, to: Scene, t: number, arrival: Arrival = "unfold"): MovingScene {
  if (t >= 1) return { ...to, opacity: still };
  const begun = "opacity" in from ? from.opacity : still;
  if (t <= 0) return { ...from, opacity: begun };
  const fromCards = new Map(from.cards.map((card) => [card.id, card]));
  const toCards = new Map(to.cards.map((card) => [card.id, card]));
  const opacity = new Map<string, number>();

  const staying = (id: string): void => {
    const before = begun.get(id);
    if (before !== undefined) opacity.set(id, before + (1 - before) * t);
  };
  const left = (id: string): number => (begun.get(id) ?? 1) * (1 - t);

  /** Nearest card upwards that is in both scenes. */
  const meeting = (card: CardMark, cards: ReadonlyMap<string, CardMark>): readonly [CardMark, CardMark] | null => {
    if (arrival === "appear") return null;
    for (let id = card.parentId; id !== null; id = cards.get(id)?.parentId ?? null) {
      const a = fromCards.get(id);
      const b = toCards.get(id);
      if (a !== undefined && b !== undefined) return [a, b];
    }
    return null;
  };

  const cards: CardMark[] = to.cards.map((card) => {
    const before = fromCards.get(card.id);
    if (before !== undefined) {
      staying(card.id);
      return sameBox(before.box, card.box) ? card : { ...card, box: between(before.box, card.box, t) };
    }
    opacity.set(card.id, t);
    const pair = meeting(card, toCards);
    return pair === null ? card : { ...card, box: between(under(card.box, pair[0].box), card.box, t) };
  });
  for (const card of from.cards) {
    if (toCards.has(card.id) || left(card.id) < faint) continue;
    opacity.set(card.id, left(card.id));
    const pair = meeting(card, fromCards);
    cards.push(pair === null ? card : { ...card, box: between(card.box, under(card.box, pair[1].box), t) });
  }

  const fade: Fade = { opacity, t, staying, left };
  const links = mix(from.links, to.links, fade, (a, b): LinkMark =>
    a.points.length === b.points.length ? { ...b, points: b.points.map((point, index) => betweenPoints(a.points[index] ?? point, point, t)) } : b);
  const frames = mix(from.frames, to.frames, fade, (a, b): FrameMark => ({ ...b, box: between(a.box, b.box, t) }));
  return { cards, links, frames, extent: to.extent, rem: to.rem, opacity };
}

interface Fade {
  readonly opacity: Map<string, number>;
  readonly t: number;
  readonly staying: (id: string) => void;
  /** What is left of a mark that goes. */
  readonly left: (id: string) => number;
}

function mix<Mark extends { readonly id: string }>(
  from: readonly Mark[], to: readonly Mark[], { opacity, t, staying, left }: Fade, blend: (a: Mark, b: Mark) => Mark,
): readonly Mark[] {
  const before = new Map(from.map((mark) => [mark.id, mark]));
  const kept = new Set(to.map((mark) => mark.id));
  return [
    ...to.map((mark) => {
      const old = before.get(mark.id);
      if (old !== undefined) staying(mark.id);
      else if (!opacity.has(mark.id)) opacity.set(mark.id, t);
      return old === undefined ? mark : blend(old, mark);
    }),
    ...from.filter((mark) => {
      if (kept.has(mark.id) || left(mark.id) < faint) return false;
      if (!opacity.has(mark.id)) opacity.set(mark.id, left(mark.id));
      return true;
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

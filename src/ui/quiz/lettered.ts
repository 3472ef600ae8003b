/** The scene of a question about a place: what can be chosen stands out, and after the answer the way to it. */
import type { UnitId } from "@/core/org/fileFormat";
import type { CardMark, Scene } from "@/core/scene/scene";

export interface Lettering {
  readonly letters: ReadonlyMap<UnitId, string>;
  readonly chosen: UnitId | null;
  readonly isAnswered: boolean;
  /** Only short names: long ones would be too small to read. */
  readonly isShort: boolean;
}

export function lettered(scene: Scene, { letters, chosen, isAnswered, isShort }: Lettering): Scene {
  const asked = (card: CardMark): CardMark => ({
    ...card, tag: letters.has(card.id) ? "" : null, isGap: false, selected: card.id === chosen, dimmed: !letters.has(card.id), onPath: false, answers: false,
  });
  const told = (card: CardMark): CardMark => ({ ...card, tag: null, answers: false, dimmed: !card.onPath && !letters.has(card.id) });
  const short = (card: CardMark): CardMark => (isShort ? { ...card, lines: card.lines.filter(({ font }) => font === "far") } : card);
  return {
    ...scene,
    cards: scene.cards.map((card) => short((isAnswered ? told : asked)(card))),
    // The question is what sits under what; who answers in parliament is another line.
    links: scene.links.filter(({ grammar }) => grammar === "tree").map((link) => (isAnswered ? link : { ...link, onPath: false, dimmed: false })),
  };
}

/**
 * The words on a card, broken into lines, and the size that the card takes from them: a card grows with its text.
 *
 * The size follows from the `normal` text alone, so that zooming never moves a card. Far away a card shows larger type
 * if that fits and the usual type if nothing larger does, farther still only its shape, close by smaller type and more of
 * it; what does not fit whole is left out, never cut or shrunk further.
 */
import type { VisibleNode } from "@/core/view/visibleTree";
import type { CssPixels, Size } from "@/core/layout/geometry";
import type { CardRole } from "@/core/layout/layout";
import { officeName, shortName, type CardFacts } from "./cardFacts";
import type { FontId, TextMetrics } from "./textMetrics";
import { wrapText } from "./wrapText";

/** From far to close: only shape and colour, who it is in larger type, the card, the card with more on it. */
export type Detail = "shape" | "far" | "normal" | "near";
export type Tone = "ink" | "muted" | "mark";

export interface TextLine {
  readonly text: string;
  readonly font: FontId;
  readonly tone: Tone;
}

/** The few words that a card adds to the facts; from the messages of the reader's language. */
export interface CardWords {
  kindName(kind: CardFacts["kind"]): string;
  readonly uncertain: string;
  readonly gone: string;
  readonly placeUnknown: string;
  /** "gebeurtenis: 5 november 2012". */
  eventOn(date: string): string;
  /** "tot 2023"; without a date: "opgeheven". */
  ended(date: string | null): string;
  /** "hoort bij Justitie en Veiligheid". */
  belongsTo(ministry: string): string;
}

/** In rem. */
const cardWidths: Readonly<Record<Exclude<CardRole, "heading">, number>> = {
  ministry: 440 / 16, office: 236 / 16, chain: 208 / 16, staff: 192 / 16, row: 160 / 16, list: 160 / 16, column: 224 / 16,
};

/** Room around the text, in rem; the left side holds the coloured edge. */
export const cardPadding = { left: 13 / 16, right: 8 / 16, top: 7 / 16, bottom: 8 / 16 } as const;
/** Smallest height of a card: a comfortable target. */
const leastHeight = 44 / 16;
const headingHeight = 28 / 16;

/** Room that the number of parts takes at the right top, with its distance from the text; far away only the arrow is left. */
export function countWidth(partCount: number, detail: Detail, metrics: TextMetrics): CssPixels {
  if (partCount === 0) return 0;
  if (detail === "far" || detail === "shape") return (22 / 16) * metrics.rem;
  return metrics.width("body", String(partCount)) + (26 / 16) * metrics.rem;
}

export function cardSize(
  facts: CardFacts, node: VisibleNode, role: CardRole, words: CardWords, metrics: TextMetrics,
): Size {
  const { rem } = metrics;
  if (role === "heading") {
    const font = headingFont(metrics);
    const text = metrics.width(font, facts.name) + countWidth(node.partCount, "normal", metrics);
    const higher = metrics.lineHeight(font) - metrics.lineHeight("heading");
    return { width: Math.ceil(text + (20 / 16) * rem), height: headingHeight * rem + higher };
  }
  const width = cardWidths[role] * rem;
  const lines = cardText(facts, node, role, "normal", { width, height: Infinity }, words, metrics);
  const text = Math.max(lines.reduce((sum, line) => sum + metrics.lineHeight(line.font), 0), leastHigh(facts, node, role, width, words, metrics));
  return { width, height: Math.max(leastHeight * rem, text + (cardPadding.top + cardPadding.bottom) * rem) };
}

const headingFont = (metrics: TextMetrics): FontId => metrics.least ?? "heading";

/**
 * How high the title stands in the smallest type that has to be possible, with half a pixel for rounding. Two ministers
 * differ in the field alone, so of an office that has to be there too.
 */
function leastHigh(facts: CardFacts, node: VisibleNode, role: CardRole, width: CssPixels, words: CardWords, metrics: TextMetrics): CssPixels {
  const { least, rem } = metrics;
  if (least === undefined) return 0;
  const room = width - (cardPadding.left + cardPadding.right) * rem;
  const { title, subtitle } = parts(facts, node, role, words);
  const high = (text: string, font: FontId, inset = 0): CssPixels => wrapText(text, font, room, metrics, inset).length * metrics.lineHeight(font);
  const inset = countWidth(node.partCount, "far", metrics);
  return (role === "office" ? high(title, "far", inset) + high(subtitle, "farBody") : high(title, least, inset)) + 0.5;
}

export function cardText(
  facts: CardFacts, node: VisibleNode, role: CardRole, detail: Detail, size: Size, words: CardWords, metrics: TextMetrics,
): readonly TextLine[] {
  if (role === "heading") return [{ text: facts.name, font: headingFont(metrics), tone: "ink" }];
  const { rem } = metrics;
  const room = size.width - (cardPadding.left + cardPadding.right) * rem;
  const high = size.height - (cardPadding.top + cardPadding.bottom) * rem;
  const { title, subtitle, marks } = parts(facts, node, role, words);
  const inset = countWidth(node.partCount, detail, metrics);

  const lines: TextLine[] = [];
  let used = 0;
  /** Adds a whole paragraph, or nothing. */
  const add = (text: string | null, font: FontId, tone: Tone, firstInset = 0): boolean => {
    if (text === null || text === "") return true;
    const broken = wrapText(text, font, room, metrics, firstInset);
    const height = broken.length * metrics.lineHeight(font);
    if (used + height > high) return false;
    used += height;
    lines.push(...broken.map((line) => ({ text: line, font, tone })));
    return true;
  };

  if (detail === "shape") return [];
  if (detail === "far") {
    for (const font of ["far", "farSmall", "title"] as const) {
      lines.length = 0;
      used = 0;
      if (!add(title, font, "ink", inset)) continue;
      // A word in two pieces is a last resort, but better than a card without words.
      if (font === "far" && lines.some(isBroken)) continue;
      return metrics.least === undefined ? lines : [...lines, ...belowFar(subtitle, marks, room, high - used, metrics)];
    }
    return [];
  }
  const near = detail === "near";
  add(title, near ? "nearTitle" : "title", "ink", inset);
  add(subtitle, near ? "nearBody" : "body", "muted");
  const alwaysHead = facts.kind === "political-office" || facts.kind === "leadership";
  if (alwaysHead || near) add(facts.head, near ? "nearStrong" : "strong", "ink");
  for (const mark of marks) add(mark, near ? "nearStrong" : "strong", "mark");
  if (near) add(facts.firstTask, "nearBody", "muted");
  return lines;
}

const isBroken = ({ text }: TextLine): boolean => text.endsWith("-");

/** A room looks at the whole picture for long: what fits under the title without a broken word. */
function belowFar(subtitle: string, marks: readonly string[], room: CssPixels, high: CssPixels, metrics: TextMetrics): readonly TextLine[] {
  const lines = [[subtitle, "muted"], ...marks.map((mark) => [mark, "mark"])].flatMap(([text = "", tone]) => wrapText(text, "farBody", room, metrics)
    .map((line): TextLine => ({ text: line, font: "farBody", tone: tone === "mark" ? "mark" : "muted" })));
  return lines.some(isBroken) || lines.length * metrics.lineHeight("farBody") > high ? [] : lines;
}

function parts(
  facts: CardFacts, node: VisibleNode, role: CardRole, words: CardWords,
): { readonly title: string; readonly subtitle: string; readonly marks: readonly string[] } {
  const marks: string[] = [];
  if (node.certainty === "uncertain") marks.push(words.uncertain);
  if (node.certainty === "gone") marks.push(words.gone);
  if (facts.placeUnknown) marks.push(words.placeUnknown);
  if (facts.eventDay !== null) marks.push(words.eventOn(facts.eventDay));
  // A heading gathers what has ended; it has not ended itself.
  if (node.certainty === "former" && facts.kind !== "group") marks.push(words.ended(facts.ended));
  if (facts.belongsTo !== null) marks.push(words.belongsTo(facts.belongsTo));
  const short = facts.short ?? shortName(facts.name, facts.kind);
  if (facts.kind === "political-office" && facts.abbr === null) {
    const [title, field] = officeName(facts.name);
    return { title, subtitle: field, marks };
  }
  if (facts.abbr !== null) {
    const same = facts.abbr.toLowerCase() === facts.name.toLowerCase();
    return { title: facts.abbr, subtitle: same ? words.kindName(facts.kind) : role === "ministry" ? facts.name : shortName(facts.name, facts.kind), marks };
  }
  return { title: short, subtitle: facts.kind === "group" ? "" : words.kindName(facts.kind), marks };
}

/**
 * The small picture of a unit between what it came from and what it went on in. Time runs from left to right:
 *
 *   samengevoegd 2010
 *   ┌──────────┐        ┌──────────┐        gesplitst 2014
 *   │ voorloper├──╮     │          │        ┌──────────┐
 *   └──────────┘  ├─────┤ onderdeel├────────┤ opvolger │
 *   ┌──────────┐  │     │          │        └──────────┘
 *   │ voorloper├──╯     └──────────┘
 *   └──────────┘
 *
 * A column without anything in it is left out and the others get its room. All sizes are for a root font of 16 px; the
 * picture as a whole grows with the reader's text.
 */
import type { CssPixels } from "@/core/layout/geometry";
import type { TextMetrics } from "./textMetrics";
import { wrapText } from "./wrapText";

export interface LineageNode<Key> {
  readonly key: Key;
  readonly name: string;
  /** How and when the one passed into the other; `null` for the unit itself. */
  readonly caption: string | null;
}

export interface LineageInput<Key> {
  readonly before: readonly LineageNode<Key>[];
  readonly self: LineageNode<Key>;
  readonly after: readonly LineageNode<Key>[];
}

export interface LineageBox<Key> {
  readonly key: Key;
  readonly isSelf: boolean;
  readonly x: CssPixels;
  readonly y: CssPixels;
  readonly width: CssPixels;
  readonly height: CssPixels;
  readonly lines: readonly string[];
  readonly caption: readonly string[];
}

export interface LineagePicture<Key> {
  readonly width: CssPixels;
  readonly height: CssPixels;
  readonly boxes: readonly LineageBox<Key>[];
  /** SVG path data, each from an older box to a newer one. */
  readonly links: readonly string[];
}

export const lineageText = { line: 17, captionLine: 15, padX: 6, padY: 6 } as const;
const width = 352;
const gap = 22;
const between = 12;

type Drafted<Key> = Omit<LineageBox<Key>, "y">;

export function lineagePicture<Key>({ before, self, after }: LineageInput<Key>, metrics: TextMetrics): LineagePicture<Key> {
  const columns = [before, [self], after].filter((column) => column.length > 0);
  const column = (width - gap * (columns.length - 1)) / columns.length;
  const boxes: LineageBox<Key>[] = [];
  const drafts = columns.map((nodes, index) => nodes.map((node) => draft(node, node === self, index * (column + gap), column, metrics)));
  const height = Math.max(...drafts.map(columnHeight));
  for (const each of drafts) {
    let y = (height - columnHeight(each)) / 2;
    for (const box of each) {
      y += captionHeight(box);
      boxes.push({ ...box, y });
      y += box.height + between;
    }
  }
  const own = boxes.find(({ isSelf }) => isSelf);
  const links = own === undefined ? [] : boxes.flatMap((box) => (box === own ? [] : [box.x < own.x ? curve(box, own) : curve(own, box)]));
  return { width, height, boxes, links };
}

function draft<Key>({ key, name, caption }: LineageNode<Key>, isSelf: boolean, x: CssPixels, column: CssPixels, metrics: TextMetrics): Drafted<Key> {
  const room = column - 2 * lineageText.padX;
  const lines = wrapText(name, isSelf ? "strong" : "body", room, metrics);
  return {
    key, isSelf, x, width: column, lines,
    height: lines.length * lineageText.line + 2 * lineageText.padY,
    caption: caption === null ? [] : wrapText(caption, "body", column, metrics),
  };
}

const captionHeight = ({ caption }: Pick<LineageBox<unknown>, "caption">): CssPixels =>
  (caption.length === 0 ? 0 : caption.length * lineageText.captionLine + 3);

const columnHeight = (column: readonly Drafted<unknown>[]): CssPixels =>
  column.reduce((sum, box) => sum + captionHeight(box) + box.height + between, -between);

/** Level where it leaves and where it arrives. */
function curve(from: LineageBox<unknown>, to: LineageBox<unknown>): string {
  const [x0, y0, x1, y1] = [from.x + from.width, from.y + from.height / 2, to.x, to.y + to.height / 2].map((value) => Math.round(value * 10) / 10);
  const middle = ((x0 ?? 0) + (x1 ?? 0)) / 2;
  return `M${x0} ${y0}C${middle} ${y0} ${middle} ${y1} ${x1} ${y1}`;
}

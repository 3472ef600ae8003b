/**
 * A few chosen units of the organisation itself as a small picture, to explain by: the same cards and lines as in the
 * chart, on the day of the data. Whatever is not asked for is left out, above the tops as well as below.
 */
import type { Point } from "@/core/layout/geometry";
import { spacingAt } from "@/core/layout/layout";
import { createLayoutTree } from "@/core/layout/layoutTree";
import type { Lang, UnitId } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import { buildScene } from "@/core/scene/buildScene";
import { cardPadding, cardSize } from "@/core/scene/cardText";
import { factsFromModel } from "@/core/scene/factsFromModel";
import type { CardMark, Scene } from "@/core/scene/scene";
import { sceneWords } from "@/core/scene/sceneWords";
import { spotlight } from "@/core/scene/spotlight";
import type { TextMetrics } from "@/core/scene/textMetrics";
import { snapshotAt } from "@/core/time/snapshotAt";
import { treeSource } from "@/core/view/treeSource";
import { partialTree } from "./partialTree";

export interface Example {
  /** Side by side. */
  readonly tops: readonly UnitId[];
  /** What hangs on the tops, or on one of these. */
  readonly below: readonly UnitId[];
  /** With its line to who answers for it in parliament; `null`: no unit is chosen. */
  readonly selectedId: UnitId | null;
}

/** `null`: one of the units is not there on the day of the data, or hangs elsewhere. */
export function exampleScene(model: OrgModel, { tops, below, selectedId }: Example, lang: Lang, metrics: TextMetrics): Scene | null {
  const snapshot = snapshotAt(model, model.meta.asOf);
  const tree = partialTree({ ...treeSource(model, snapshot, null), roots: tops }, new Set([...tops, ...below]));
  if ([...tops, ...below].some((id) => !snapshot.parentOf.has(id) || !tree.byId.has(id))) return null;
  const words = sceneWords(lang);
  const factsOf = factsFromModel(model, snapshot, lang);
  const usual = spacingAt(metrics.rem);
  // A line that is not the tree needs room for itself.
  const spacing = selectedId === null ? usual : { ...usual, columnGap: 2 * usual.columnGap };
  const layout = createLayoutTree((node, role) => cardSize(factsOf(node.id), node, role, words, metrics), spacing)(tree, "down");
  const lit = spotlight(model, snapshot, { selectedId, subjectId: null, path: null }, lang);
  return buildScene({ tree, layout, factsOf, words, metrics, detail: "normal", selectedId, spotlight: lit, kind: null, lang });
}

/** What can be pointed out on a card. */
export type CardPart = "edge" | "name" | "kind" | "head" | "count" | "corner";

/** Where each part stands, in the order in which a card is read; what this card does not have is left out. */
export function cardParts({ box, lines, partCount }: CardMark, metrics: TextMetrics): readonly { readonly part: CardPart; readonly at: Point }[] {
  const tops = lines.map((_, index) => lines.slice(0, index).reduce((sum, { font }) => sum + metrics.lineHeight(font), box.y + cardPadding.top * metrics.rem));
  const middle = (part: CardPart, wanted: (index: number) => boolean) => {
    const index = lines.findIndex((_, at) => wanted(at));
    const line = lines[index];
    return line === undefined ? [] : [{ part, at: { x: box.x, y: (tops[index] ?? box.y) + metrics.lineHeight(line.font) / 2 } }];
  };
  return [
    ...middle("name", (index) => lines[index]?.font === "title"),
    ...middle("kind", (index) => lines[index]?.tone === "muted"),
    ...middle("head", (index) => lines[index]?.font === "strong" && lines[index].tone === "ink"),
    ...(partCount === 0 ? [] : [{ part: "count" as const, at: { x: box.x + box.width, y: (tops[0] ?? box.y) + metrics.lineHeight("title") / 2 } }]),
    { part: "edge", at: { x: box.x, y: box.y + box.height } },
    { part: "corner", at: { x: box.x + box.width, y: box.y + box.height } },
  ];
}

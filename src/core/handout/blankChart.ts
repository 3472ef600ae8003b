/**
 * An empty chart to fill in: the boxes and lines of a day with a number and a kind in each, and the names apart. A family
 * is drawn whole or not at all, so that nobody looks for the sister of a box that was left out.
 */
import { spacingAt, type Layout } from "@/core/layout/layout";
import { createLayoutTree } from "@/core/layout/layoutTree";
import type { Size } from "@/core/layout/geometry";
import { handoutMessages } from "@/core/i18n/handoutMessages";
import { kindNames } from "@/core/i18n/kindNames";
import type { Lang, UnitId, UnitKind } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import { buildScene } from "@/core/scene/buildScene";
import { cardPadding, cardSize, type TextLine } from "@/core/scene/cardText";
import { factsFromModel } from "@/core/scene/factsFromModel";
import { sceneWords } from "@/core/scene/sceneWords";
import { noSpotlight } from "@/core/scene/spotlight";
import { fonts, tableMetrics } from "@/core/scene/textMetrics";
import { wrapText } from "@/core/scene/wrapText";
import type { OrgSnapshot } from "@/core/time/snapshotAt";
import { treeContext } from "@/core/view/treeContext";
import type { TreeSource } from "@/core/view/visibleTree";
import { partialTree } from "./partialTree";
import { boundsOf, type DrawnPart } from "./stopChart";

export interface BlankAnswer {
  readonly number: number;
  readonly id: UnitId;
  readonly name: string;
  readonly abbr: string | null;
  readonly lang: Lang;
  readonly kind: UnitKind;
}

export interface BlankChart {
  readonly drawn: DrawnPart;
  readonly answers: readonly BlankAnswer[];
  /** Units of the chosen layers that did not fit. */
  readonly leftOut: number;
}

export interface BlankOptions {
  /** `null`: the whole, without what stands outside the line. */
  readonly rootId: UnitId | null;
  /** Layers below the first. */
  readonly depth: number;
  readonly room: Size;
  readonly lang: Lang;
}

/** Smaller than this nobody can write in a box: the line is then five millimetres high. */
const LEAST_SCALE = 0.62;
const MOST_SCALE = 1.3;

export function blankChart(model: OrgModel, snapshot: OrgSnapshot, { rootId, depth, room, lang }: BlankOptions): BlankChart {
  const source = present(treeContext(model, snapshot).sourceFrom(rootId), rootId);
  const metrics = tableMetrics(16);
  const words = sceneWords(lang);
  const factsOf = factsFromModel(model, snapshot, lang);
  const isHeading = (id: UnitId): boolean => model.unitById.get(id)?.kind === "group";
  /** Where the chart starts and what only orders it is printed, as a beginning to hold on to. */
  const isGiven = (id: UnitId): boolean => isHeading(id) || source.roots.includes(id);
  const kindLines = (kind: UnitKind, width: number): readonly string[] =>
    wrapText(kindNames[lang][kind].name, "body", width - (cardPadding.left + cardPadding.right) * metrics.rem, metrics);
  const layouts = [5, 6, 7, 8, 9, 10].map((columns) => (ids: ReadonlySet<UnitId>): Layout => {
    const tree = partialTree(source, ids);
    const sized = createLayoutTree((node, role) => {
      const own = cardSize(factsOf(node.id), node, role, words, metrics);
      return isGiven(node.id) ? own : { width: own.width, height: boxHeight(kindLines(factsOf(node.id).kind, own.width).length) };
    }, { ...spacingAt(metrics.rem), longestRow: columns, frameColumns: columns, longestList: 4 * (boxHeight(1) + 8) + 20 });
    return sized(tree, "down");
  });
  const best = (ids: ReadonlySet<UnitId>): { readonly layout: Layout; readonly scale: number } => layouts
    .map((lay) => lay(ids))
    .map((layout) => ({ layout, scale: scaleOf(layout, room) }))
    .reduce((a, b) => (b.scale > a.scale ? b : a));

  const { chosen, leftOut } = chooseFamilies(source, depth, isHeading, (ids) => best(ids).scale >= LEAST_SCALE);
  const { layout } = best(chosen);
  const tree = partialTree(source, chosen);
  const scene = buildScene({
    tree, layout, factsOf, words, metrics, detail: "normal", lang, selectedId: null, spotlight: noSpotlight, kind: null,
  });
  const numbers = new Map(scene.cards.filter(({ id }) => !isGiven(id)).map(({ id }, index) => [id, index + 1]));
  const bounds = boundsOf(scene);
  return {
    leftOut,
    drawn: {
      bounds, scale: Math.min(MOST_SCALE, room.width / bounds.width, room.height / bounds.height), missing: new Map(),
      // The name is what is asked, so it may not stand in the list for screen readers either.
      scene: {
        ...scene,
        cards: scene.cards.map((card) => {
          const number = numbers.get(card.id);
          return number === undefined ? card : { ...card, lang, label: handoutMessages[lang].blank.box(number, kindNames[lang][card.kind].name) };
        }),
      },
      lines: new Map(scene.cards.map(({ id, kind, lines, box }) => {
        const number = numbers.get(id);
        return [id, number === undefined ? lines : blankLines(number, kindLines(kind, box.width))];
      })),
    },
    answers: scene.cards.flatMap(({ id, kind }): readonly BlankAnswer[] => {
      const number = numbers.get(id);
      const { name, abbr, nameLang } = factsOf(id);
      return number === undefined ? [] : [{ number, id, name, abbr, lang: nameLang, kind }];
    }),
  };
}

/** Room to write in, then the number at the foot of the line, then what kind of unit it is. */
const blankLines = (number: number, kind: readonly string[]): readonly TextLine[] => [
  { text: "", font: "body", tone: "ink" }, { text: String(number), font: "farSmall", tone: "ink" },
  ...kind.map((text): TextLine => ({ text, font: "body", tone: "muted" })),
];
const boxHeight = (kindLines: number): number => (fonts.body.lineHeight * (1 + kindLines) + fonts.farSmall.lineHeight + 1) * 16;

/** Without what has ended; from the top also without what stands outside the line. */
function present(source: TreeSource, rootId: UnitId | null): TreeSource {
  const isThere = (id: UnitId): boolean => source.certaintyOf(id) !== "former" && (rootId !== null || source.lineOf(id) !== "beside");
  return {
    ...source,
    roots: source.roots.filter(isThere),
    childrenOf: (id) => source.childrenOf(id).filter(isThere),
  };
}

/** Generation by generation; a heading is no layer of its own. */
function chooseFamilies(
  source: TreeSource, depth: number, isHeading: (id: UnitId) => boolean, fits: (ids: ReadonlySet<UnitId>) => boolean,
): { readonly chosen: ReadonlySet<UnitId>; readonly leftOut: number } {
  let chosen: ReadonlySet<UnitId> = new Set(source.roots);
  let leftOut = 0;
  let parents = source.roots;
  for (let level = 0; level < depth; level++) {
    const next: UnitId[] = [];
    for (const parent of parents) {
      const family = source.childrenOf(parent).flatMap((id) => (isHeading(id) ? [id, ...source.childrenOf(id)] : [id]));
      const more = new Set([...chosen, ...family]);
      if (family.length === 0) continue;
      if (chosen.has(parent) && fits(more)) {
        chosen = more;
        next.push(...family);
      } else {
        leftOut += family.filter((id) => !isHeading(id)).length;
      }
    }
    parents = next.filter((id) => !isHeading(id));
  }
  return { chosen, leftOut };
}

function scaleOf({ extent: [[x0, y0], [x1, y1]] }: Layout, room: Size): number {
  return Math.min(MOST_SCALE, room.width / (x1 - x0 + 8), room.height / (y1 - y0 + 8));
}

/**
 * The part of the chart that a stop is about, in a room of a given size, with letters of a given size at least. What
 * does not fit is left out and counted; nothing is ever made too small to read.
 */
import { centreX, extentOf, type Box, type Size } from "@/core/layout/geometry";
import { spacingAt, type Layout, type LayoutNode, type SizeOf, type Spacing } from "@/core/layout/layout";
import { createLayoutTree } from "@/core/layout/layoutTree";
import type { IsoDate, Lang, UnitId } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import { buildScene } from "@/core/scene/buildScene";
import { cardPadding, cardSize, cardText, type TextLine } from "@/core/scene/cardText";
import { factsFromModel } from "@/core/scene/factsFromModel";
import type { Scene } from "@/core/scene/scene";
import { sceneWords } from "@/core/scene/sceneWords";
import { fonts, tableMetrics } from "@/core/scene/textMetrics";
import { wrapText } from "@/core/scene/wrapText";
import type { Orientation, RequestedView } from "@/core/view/viewState";
import type { VisibleTree } from "@/core/view/visibleTree";
import { partialTree } from "./partialTree";
import { stopDay, type StopDay } from "./stopDay";
import { wantedUnits } from "./wantedUnits";

/** In CSS pixels, of which 96 make an inch. */
export interface ChartRoom extends Size {
  /** The smallest letters of a card, in points. */
  readonly leastPoints: number;
}

/** A part of the chart with what is needed to draw it. */
export interface DrawnPart {
  readonly scene: Scene;
  /** All of the scene, with what lies outside its cards. */
  readonly bounds: Box;
  /** From the scene to the room. */
  readonly scale: number;
  /** The words of each card, broken into the lines for which it was made. */
  readonly lines: ReadonlyMap<UnitId, readonly TextLine[]>;
  /** Parts of a card that are not drawn; none: all of them are. */
  readonly missing: ReadonlyMap<UnitId, number>;
}

export interface DrawnTree<Day extends DrawnDay> extends DrawnPart {
  /** The words in whole paragraphs: a card that can be edited breaks its own lines. */
  readonly paragraphs: ReadonlyMap<UnitId, readonly TextLine[]>;
  /** Cards that are units and no headings, and how many of those the day has. */
  readonly shown: number;
  readonly total: number;
  readonly date: IsoDate;
  readonly against: IsoDate | null;
  readonly day: Day;
}

export type StopChart = DrawnTree<StopDay>;

const metrics = tableMetrics(16);
const MOST_SCALE = 1.75;
/** More cards than this are a chart to study, not to look at from a chair. */
const MOST_CARDS = 26;
const MOST_MISFITS = 4;
const POINTS_A_PIXEL = 0.75;

/** The scale at which the smallest letters of a card are as small as a room allows. */
export const leastScale = ({ leastPoints }: Pick<ChartRoom, "leastPoints">): number => leastPoints / (fonts.body.size * metrics.rem * POINTS_A_PIXEL);

/** `null`: the view shows a page or another organisation, or the day has no units. */
export function stopChart(model: OrgModel, requested: RequestedView, lang: Lang, room: ChartRoom): StopChart | null {
  const { page, elsewhereId } = requested.view;
  if (page !== null || elsewhereId !== null) return null;
  const day = stopDay(model, requested, lang);
  const wanted = wantedUnits(model, day);
  const first = wanted.flat().find((id) => day.context.ancestorsFrom(rootOf(day), id) !== null);
  if (first === undefined) return null;
  for (const rootId of startsFor(day, first)) {
    // A line that is not the tree needs room for itself and its words.
    const drawer = createDrawer(model, day, lang, rootId, waysToDraw(day.spotlight.lines.length > 0));
    const least = leastScale(room);
    const fits = (ids: ReadonlySet<UnitId>): boolean => drawer.fits(ids, room, least);
    const line = new Set([first, ...day.context.ancestorsFrom(rootId, first) ?? []]);
    // Something is always drawn, and if it has to be smaller.
    if (fits(line) || rootId === first) return roomyEnough(chosenUnits(day, rootId, line, wanted, fits), line.size, least, (ids) => drawer.draw(ids, room));
  }
  return null;
}

/** Lines that are not the tree, and their words, take room beside the cards; what came last makes it for them. */
function roomyEnough(ids: ReadonlySet<UnitId>, fewest: number, least: number, draw: (ids: ReadonlySet<UnitId>) => StopChart): StopChart {
  const chart = draw(ids);
  return chart.scale >= least || ids.size <= fewest ? chart : roomyEnough(new Set([...ids].slice(0, -1)), fewest, least, draw);
}

/** From the top of the view, or from lower down where the way to it is too long for the room. */
function startsFor(day: StopDay, id: UnitId): readonly (UnitId | null)[] {
  return [rootOf(day), ...(day.context.ancestorsFrom(rootOf(day), id) ?? []).toReversed().slice(1), id];
}

/** As many of the wanted units as fit, each with all that it hangs on. */
function chosenUnits(
  day: StopDay, rootId: UnitId | null, start: ReadonlySet<UnitId>, wanted: readonly (readonly UnitId[])[], fits: (ids: ReadonlySet<UnitId>) => boolean,
): ReadonlySet<UnitId> {
  let included = start;
  for (const group of wanted) {
    let misfits = 0;
    for (const id of group) {
      const line = included.has(id) ? null : day.context.ancestorsFrom(rootId, id);
      if (line === null || included.size >= MOST_CARDS || misfits >= MOST_MISFITS) continue;
      // What came last has nothing under it.
      const more = new Set([...included, ...line.toReversed(), id]);
      if (fits(more)) included = more;
      else misfits++;
    }
  }
  return included;
}

/** What the stop is about may stand outside the chart that its view starts from. */
function rootOf({ view, context }: StopDay): UnitId | null {
  const about = view.selectedId ?? view.path?.[0] ?? null;
  return about === null || context.ancestorsFrom(view.rootId, about) !== null ? view.rootId : null;
}

/** One way to set a chart, of which the drawer takes the best. */
export interface Way {
  readonly orientation: Orientation;
  readonly spacing: Spacing;
}

interface Candidate {
  readonly layout: Layout;
  readonly tree: VisibleTree;
  readonly scale: number;
}

/** What has to be known of a day to draw it. */
export type DrawnDay = Pick<StopDay, "view" | "date" | "drawn" | "context" | "spotlight">;

/** `ways`: all that may be tried; the first is how the chart stands on the screen. */
export function createDrawer<Day extends DrawnDay>(model: OrgModel, day: Day, lang: Lang, rootId: UnitId | null, ways: readonly Way[]) {
  const words = sceneWords(lang);
  const factsOf = factsFromModel(model, day.drawn, lang);
  const source = day.context.sourceFrom(rootId);
  // On paper nothing lies over anything else, so what stands out is said on the card itself, which grows by it.
  const tagLines = (id: UnitId, ids: ReadonlySet<UnitId>, width: number): readonly TextLine[] => {
    const tag = tagOf(day, id, ids);
    const room = width - (cardPadding.left + cardPadding.right) * metrics.rem;
    return tag === null ? [] : wrapText(tag.text, "strong", room, metrics).map((text) => ({ text, font: "strong", tone: tag.tone }));
  };
  // Whatever is drawn with it, a card in its role has the same words, and they are measured once.
  const sizes = new Map<string, Size>();
  const ownSize: SizeOf = (node, role) => {
    const key = `${role} ${node.id}`;
    const size = sizes.get(key) ?? cardSize(factsOf(node.id), node, role, words, metrics);
    sizes.set(key, size);
    return size;
  };
  const sizeIn = (ids: ReadonlySet<UnitId>): SizeOf => (node, role) => {
    const size = ownSize(node, role);
    return { ...size, height: size.height + tagLines(node.id, ids, size.width).length * metrics.lineHeight("strong") };
  };

  const candidate = (tree: VisibleTree, ids: ReadonlySet<UnitId>, room: Size, { orientation, spacing }: Way): Candidate => {
    const layout = createLayoutTree(sizeIn(ids), spacing)(tree, orientation);
    const [[x0, y0], [x1, y1]] = layout.extent;
    return { layout, tree, scale: scaleOf({ width: x1 - x0 + 16, height: y1 - y0 + 16 }, room) };
  };
  const fits = (ids: ReadonlySet<UnitId>, room: Size, least: number): boolean => {
    const tree = partialTree(source, ids);
    return ways.some((way) => candidate(tree, ids, room, way).scale >= least);
  };
  const best = (ids: ReadonlySet<UnitId>, room: Size, least: number): Candidate => {
    const tree = partialTree(source, ids);
    const candidates = ways.map((way) => candidate(tree, ids, room, way));
    const large = candidates.filter(({ scale }) => scale >= least);
    // The first is how the chart stands on the screen; another has to be clearly larger.
    return (large.length > 0 ? large : candidates).reduce((a, b) => (b.scale > a.scale * 1.12 ? b : a));
  };

  /** `least`: the scale that is kept, if any way can. */
  const draw = (ids: ReadonlySet<UnitId>, room: Size, least = 0): DrawnTree<Day> => {
    const { layout, tree } = best(ids, room, least);
    const { view, spotlight } = day;
    const scene = buildScene({
      tree, layout, factsOf, words, metrics, detail: "normal", lang,
      selectedId: view.selectedId, spotlight, kind: view.kind,
    });
    const bounds = boundsOf(scene);
    return {
      scene, bounds, scale: scaleOf(bounds, room),
      paragraphs: new Map(layout.nodes.map((place) => [place.id, paragraphsOf(place)] as const)),
      lines: new Map(layout.nodes.map((place) => [place.id, linesOf(place)] as const)),
      missing: new Map(tree.nodes.flatMap(({ id, partCount, children }) => (partCount > children.length ? [[id, partCount - children.length] as const] : []))),
      shown: countUnits(model, day, ids),
      total: countUnits(model, day, day.drawn.unitIds),
      date: day.date, against: view.against, day,
    };

    function textIn({ id, role }: LayoutNode, size: Size): readonly TextLine[] {
      const node = tree.byId.get(id);
      return node === undefined ? [] : cardText(factsOf(id), node, role, "normal", size, words, metrics);
    }
    function linesOf(place: LayoutNode): readonly TextLine[] {
      return [...textIn(place, { width: place.box.width, height: Infinity }), ...tagLines(place.id, ids, place.box.width)];
    }
    function paragraphsOf(place: LayoutNode): readonly TextLine[] {
      return [...textIn(place, { width: Infinity, height: Infinity }), ...tagLines(place.id, ids, Infinity)];
    }
  };
  return { fits, draw };
}

/** Why a card stands out, or what no source says of it. An office that answers and is not drawn is named. */
function tagOf({ spotlight, view }: DrawnDay, id: UnitId, ids: ReadonlySet<UnitId>): { readonly text: string; readonly tone: "ink" | "mark" } | null {
  const tag = spotlight.tags.get(id);
  if (tag !== undefined && tag !== "") return { text: tag, tone: "ink" };
  const hidden = spotlight.lines.find(({ from, to, whenHidden }) => to === id && id === view.selectedId && whenHidden !== null && !ids.has(from));
  const text = spotlight.gaps.get(id) ?? hidden?.whenHidden ?? null;
  return text === null ? null : { text, tone: "mark" };
}

/** The chart as on the screen with shorter rows, and from left to right. */
function waysToDraw(hasLines: boolean): readonly Way[] {
  const usual = spacingAt(metrics.rem);
  const close = { ...usual, rowGap: 22, chainGap: 12, sectionGap: 12, listGap: 6, columnGap: 12, staffGap: 24, framePadding: 10 };
  const roomy = hasLines ? { ...usual, listGap: 14, rowGap: 36 } : close;
  return [
    ...[4, 5, 6, 7].map((columns) => ({
      orientation: "down" as const, spacing: { ...roomy, longestRow: columns, frameColumns: columns, longestList: 300 },
    })),
    { orientation: "right", spacing: { ...roomy, columnGap: hasLines ? 12 : 8 } },
  ];
}

const scaleOf = (size: Size, room: Size): number => Math.min(MOST_SCALE, room.width / size.width, room.height / size.height);

/** Headings are no units, and what is gone does not count as a part of today. */
export function countUnits(model: OrgModel, { drawn }: DrawnDay, ids: Iterable<UnitId>): number {
  return [...ids].filter((id) => model.unitById.get(id)?.kind !== "group" && drawn.certaintyOf.get(id) !== "former").length;
}

/** Cards, frames, lines and words, with the little that stands over an edge. */
export function boundsOf({ cards, frames, links }: Scene): Box {
  const boxes: Box[] = [...cards.map(({ box }) => box), ...frames.map(({ box, title }) =>
    (title === null ? box : { ...box, y: box.y - 10, height: box.height + 10 }))];
  for (const { points, label } of links) {
    boxes.push(...points.map(({ x, y }) => ({ x: x - 3, y: y - 3, width: 6, height: 6 })));
    if (label !== null) boxes.push({ ...label.box, x: Math.min(label.box.x, centreX(label.box)) });
  }
  const [[x0, y0], [x1, y1]] = extentOf(boxes);
  return { x: x0 - 2, y: y0 - 2, width: Math.max(1, x1 - x0 + 4), height: Math.max(1, y1 - y0 + 4) };
}

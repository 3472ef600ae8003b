/**
 * The chart of the screen, set for paper. One sheet if its letters can still be read there; otherwise an overview, and
 * whole branches on sheets of their own behind it. No card is ever cut: a sheet is a page.
 */
import type { Lang, Source, UnitId } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import type { Orientation } from "@/core/view/viewState";
import type { VisibleTree } from "@/core/view/visibleTree";
import { spacingAt } from "@/core/layout/layout";
import { chartSources, placeSources } from "./chartSources";
import { countUnits, createDrawer, leastScale, type ChartRoom, type DrawnTree, type Way } from "./stopChart";
import type { StopDay } from "./stopDay";

/** The view as it stands on the screen; what is open is in the tree. */
export type PaperDay = Omit<StopDay, "saysOpen">;

export interface PaperSheet {
  /** Counts from 1. */
  readonly number: number;
  /** Where it starts; `null`: at the top of the whole. */
  readonly rootId: UnitId | null;
  readonly chart: DrawnTree<PaperDay>;
  /** Cards whose parts stand on a sheet of their own, with its number. */
  readonly continued: ReadonlyMap<UnitId, number>;
  /** False: one family is too large for letters that can be read. */
  readonly isReadable: boolean;
  /** What most cards of the sheet rest on comes first. */
  readonly sources: readonly Source[];
}

export interface PaperChart {
  readonly sheets: readonly PaperSheet[];
  /** Units on all sheets together, and those of the day. */
  readonly shown: number;
  readonly total: number;
}

/** What is left of an A4 on its side within its margins, under its title and above its foot. Larger paper only makes it larger. */
const room: ChartRoom = { width: 1040, height: 580, leastPoints: 6.25 };
/** With a little less than the room asks for, because lines that are not the tree take room of their own. */
const readablePoints = 6;

export function paperChart(model: OrgModel, day: PaperDay, tree: VisibleTree, lang: Lang): PaperChart {
  const isReadable = ({ scale }: DrawnTree<PaperDay>): boolean => scale >= leastScale({ leastPoints: readablePoints });
  const drawers = new Map<UnitId | null, Drawer>();
  const drawerFrom = (rootId: UnitId | null): Drawer => {
    const drawer = drawers.get(rootId) ?? createDrawer(model, day, lang, rootId, waysOf(day, day.view.orientation));
    drawers.set(rootId, drawer);
    return drawer;
  };
  const plans = planSheets(tree, day.view.rootId, (rootId, ids) => drawerFrom(rootId).fits(ids, room, leastScale(room)));
  const sheets = plans.map(({ rootId, ids, continued }, index): PaperSheet => {
    const asChosen = drawerFrom(rootId).draw(ids, room, leastScale(room));
    // A family in one long column has room only side by side.
    const chart = isReadable(asChosen) ? asChosen : createDrawer(model, day, lang, rootId, waysOf(day, "down")).draw(ids, room, leastScale(room));
    return { number: index + 1, rootId, chart, continued, isReadable: isReadable(chart), sources: sourcesOf(model, chart) };
  });
  return { sheets, shown: countUnits(model, day, tree.byId.keys()), total: countUnits(model, day, day.drawn.unitIds) };
}

function sourcesOf(model: OrgModel, chart: DrawnTree<PaperDay>): readonly Source[] {
  const uses = new Map<string, number>();
  for (const { id } of chart.scene.cards) placeSources(model, chart.day, id).forEach((source) => uses.set(source, (uses.get(source) ?? 0) + 1));
  return chartSources(model, chart)
    .toSorted((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0))
    .flatMap((id) => model.sourceById.get(id) ?? []);
}

type Drawer = ReturnType<typeof createDrawer<PaperDay>>;

/** From the widest to the narrowest. */
function waysOf({ spotlight }: PaperDay, orientation: Orientation): readonly Way[] {
  const usual = spacingAt(16);
  const close = { ...usual, rowGap: 22, chainGap: 12, sectionGap: 14, listGap: 6, columnGap: 12, staffGap: 24, framePadding: 10 };
  // A line that is not the tree needs room for itself and its words, if there is any.
  const spacings = spotlight.lines.length > 0 ? [{ ...usual, listGap: 14, rowGap: 36 }, close] : [close];
  return spacings.flatMap((spacing): readonly Way[] => (orientation === "right" ? [{ orientation, spacing }]
    : [8, 10, 6, 4].flatMap((columns) => [300, 600].map((longestList) =>
      ({ orientation, spacing: { ...spacing, longestRow: Math.max(columns, 8), frameColumns: columns, longestList } })))));
}

interface Plan {
  readonly rootId: UnitId | null;
  readonly ids: ReadonlySet<UnitId>;
  readonly continued: ReadonlyMap<UnitId, number>;
}

type Fits = (rootId: UnitId | null, ids: ReadonlySet<UnitId>) => boolean;

/** Exported for its law: each card stands on one sheet, or on two if its parts go on elsewhere. */
export function planSheets(tree: VisibleTree, rootId: UnitId | null, fits: Fits): readonly Plan[] {
  const plans: Plan[] = [];
  const fitsAlone = remembered((id: UnitId, ids: ReadonlySet<UnitId>) => fits(id, ids));
  const add = (start: UnitId | null, all: ReadonlySet<UnitId>): void => {
    let ids = all;
    const moved = new Set<UnitId>();
    while (!fits(start, ids)) {
      const next = branchToMove(tree, start, ids, fits, fitsAlone);
      if (next === null) break;
      moved.add(next);
      ids = withoutBelow(tree, ids, next);
    }
    const continued = new Map<UnitId, number>();
    plans.push({ rootId: start, ids, continued });
    // In the order of the tree, and not of what had to go first.
    for (const id of [...ids].filter((each) => moved.has(each))) {
      continued.set(id, plans.length + 1);
      add(id, branchIn(tree, id, all));
    }
  };
  add(rootId, new Set(tree.byId.keys()));
  return plans;
}

/**
 * The largest branch that has room on a sheet of its own; if that is enough, the smallest that is, so that the overview
 * stays one. Without any the largest of all, which is divided further there.
 */
function branchToMove(
  tree: VisibleTree, start: UnitId | null, ids: ReadonlySet<UnitId>, fits: Fits, fitsAlone: (id: UnitId, ids: ReadonlySet<UnitId>) => boolean,
): UnitId | null {
  const branches = [...ids]
    .filter((id) => id !== start && tree.byId.get(id)?.children.some((child) => ids.has(child.id)) === true)
    .map((id) => ({ id, ids: branchIn(tree, id, ids) }))
    .toSorted((a, b) => b.ids.size - a.ids.size);
  const largest = branches.find((branch) => fitsAlone(branch.id, branch.ids));
  if (largest === undefined) return branches[0]?.id ?? null;
  const isEnough = ({ id }: { readonly id: UnitId }): boolean => fits(start, withoutBelow(tree, ids, id));
  if (!isEnough(largest)) return largest.id;
  return (branches.findLast((branch) => branch.ids.size >= LEAST_BRANCH && isEnough(branch) && fitsAlone(branch.id, branch.ids)) ?? largest).id;
}

/** A sheet of fewer cards is not worth turning a page for. */
const LEAST_BRANCH = 4;

const withoutBelow = (tree: VisibleTree, ids: ReadonlySet<UnitId>, top: UnitId): ReadonlySet<UnitId> =>
  new Set([...ids].filter((id) => !isBelow(tree, id, top)));

function branchIn(tree: VisibleTree, top: UnitId, ids: ReadonlySet<UnitId>): ReadonlySet<UnitId> {
  const branch = new Set<UnitId>();
  const collect = (id: UnitId): void => {
    if (!ids.has(id)) return;
    branch.add(id);
    tree.byId.get(id)?.children.forEach((child) => collect(child.id));
  };
  collect(top);
  return branch;
}

function isBelow(tree: VisibleTree, id: UnitId, top: UnitId): boolean {
  for (let at = tree.byId.get(id)?.parentId ?? null; at !== null; at = tree.byId.get(at)?.parentId ?? null) {
    if (at === top) return true;
  }
  return false;
}

/** A branch is asked about each time that another one has gone; it is the same one for as long as it is as large. */
function remembered(fits: (id: UnitId, ids: ReadonlySet<UnitId>) => boolean): (id: UnitId, ids: ReadonlySet<UnitId>) => boolean {
  const known = new Map<string, boolean>();
  return (id, ids) => {
    const key = `${id} ${ids.size}`;
    const before = known.get(key);
    const result = before ?? fits(id, ids);
    known.set(key, result);
    return result;
  };
}

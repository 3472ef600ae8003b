/**
 * Every way in which a view can change, as plain functions from one view to the next. What changes nothing gives the
 * same object back.
 *
 * A unit is open if the opening picture opens it and the reader did not turn it round, or the reverse. Hence:
 * `isOpen(id) === defaults.has(id) !== view.toggledIds.has(id)`. Two starts have two opening pictures, so starting
 * elsewhere translates what the reader turned round (see `startAt`).
 */
import type { Id, IsoDate, Lang, UnitId, UnitKind } from "@/core/org/fileFormat";
import { isSameSet } from "./isSameSet";
import type { TreeContext } from "./treeContext";
import { MOST_COMPARED, type Basis, type ChangeKind, type Mode, type Orientation, type Page, type QuizSetup, type Theme, type TourPlace, type ViewState } from "./viewState";

export function isOpen(view: ViewState, defaults: ReadonlySet<UnitId>, id: UnitId): boolean {
  return defaults.has(id) !== view.toggledIds.has(id);
}

// Choosing

const nothingShown = { selectedId: null, subjectId: null, elsewhereId: null, path: null, page: null } as const;

export const select = (view: ViewState, id: UnitId): ViewState => changed(view, { ...nothingShown, selectedId: id });
export const clearSelection = (view: ViewState): ViewState => changed(view, nothingShown);

/** Every unit with a part in the subject becomes visible; those that are not in this chart stay out. */
export function showSubject(view: ViewState, context: TreeContext, id: Id, units: readonly UnitId[]): ViewState {
  return revealAll(changed(view, { ...nothingShown, subjectId: id }), context, units);
}

/** What belongs to another organisation has no place in the chart, which stays as it is. */
export const showElsewhere = (view: ViewState, id: Id): ViewState => changed(view, { ...nothingShown, elsewhereId: id });

/** From one unit to another by way of the nearest that stands above both. */
export function showPath(view: ViewState, context: TreeContext, from: UnitId, to: UnitId): ViewState {
  if (from === to) return view;
  const isShown = view.path !== null && view.path[0] === from && view.path[1] === to;
  return revealAll(changed(view, { ...nothingShown, path: isShown ? view.path : [from, to] }), context, [from, to]);
}

/** A page in the place of the chart; what was chosen is still chosen when the reader leaves it. */
export const showPage = (view: ViewState, page: Page | null): ViewState => changed(view, { page });

/** Sets a unit aside to be compared; a fourth one takes the place of the last. */
export function compareWith(view: ViewState, id: UnitId): ViewState {
  if (view.comparedIds.includes(id)) return view;
  return { ...view, comparedIds: [...view.comparedIds.slice(0, MOST_COMPARED - 1), id] };
}

/** Without the unit; a page with nothing left to compare closes. */
export function stopComparing(view: ViewState, id: UnitId): ViewState {
  if (!view.comparedIds.includes(id)) return view;
  const comparedIds = view.comparedIds.filter((each) => each !== id);
  return { ...view, comparedIds, page: view.page === "compare" && comparedIds.length === 0 ? null : view.page };
}

// Opening and closing

export function toggle(view: ViewState, id: UnitId): ViewState {
  const toggledIds = new Set(view.toggledIds);
  if (!toggledIds.delete(id)) toggledIds.add(id);
  return { ...view, toggledIds };
}

export const open = (view: ViewState, context: TreeContext, id: UnitId): ViewState => openMany(view, context, [id]);
export const close = (view: ViewState, context: TreeContext, id: UnitId): ViewState => turned(view, context, [id], false);

export function openMany(view: ViewState, context: TreeContext, ids: Iterable<UnitId>): ViewState {
  return turned(view, context, ids, true);
}

/** Opens the unit and everything below it. */
export function openAllBelow(view: ViewState, context: TreeContext, id: UnitId): ViewState {
  return openMany(view, context, levelsBelow(context, view.rootId, [id]).flat());
}

/** Closes all that is open beyond the opening picture. What the reader closed inside it stays closed. */
export function closeAll(view: ViewState, context: TreeContext): ViewState {
  const defaults = context.defaultsFrom(view.rootId);
  return withToggled(view, new Set([...view.toggledIds].filter((id) => defaults.has(id))));
}

/** Draws exactly the first `level` generations; 1 is the tops alone. */
export function openToLevel(view: ViewState, context: TreeContext, level: number): ViewState {
  const levels = levelsBelow(context, view.rootId, context.sourceFrom(view.rootId).roots);
  const opened = turned(view, context, levels.slice(0, Math.max(0, level - 1)).flat(), true);
  return turned(opened, context, levels.slice(Math.max(0, level - 1)).flat(), false);
}

/** Opens whatever hides the unit. A unit outside the chart that is drawn, or absent on that day, changes nothing. */
export function openAncestors(view: ViewState, context: TreeContext, id: UnitId): ViewState {
  return openMany(view, context, context.ancestorsFrom(view.rootId, id) ?? []);
}

/** Makes the unit visible; if the chart starts below it or beside it, the chart starts from the top again. */
export function reveal(view: ViewState, context: TreeContext, id: UnitId): ViewState {
  if (context.ancestorsFrom(view.rootId, id) !== null) return openAncestors(view, context, id);
  if (context.ancestorsFrom(null, id) === null) return view;
  return openAncestors(startAt(view, context, null), context, id);
}

/** Makes each of them visible; if one is outside the chart that is drawn, the chart starts from the top again. */
function revealAll(view: ViewState, context: TreeContext, ids: readonly UnitId[]): ViewState {
  const known = ids.filter((id) => context.ancestorsFrom(null, id) !== null);
  const isInside = known.every((id) => context.ancestorsFrom(view.rootId, id) !== null);
  const started = isInside ? view : startAt(view, context, null);
  return openAll(started, context, known);
}

/** Opens whatever hides any of them; the start of the chart stays. */
export function openAll(view: ViewState, context: TreeContext, ids: readonly UnitId[]): ViewState {
  return ids.reduce((each, id) => openAncestors(each, context, id), view);
}

// Starting elsewhere

/** "Start here". A unit that cannot stand at the top (absent, or a group that is not drawn) changes nothing. */
export function startFrom(view: ViewState, context: TreeContext, id: UnitId): ViewState {
  return context.ancestorsFrom(null, id) === null ? view : startAt(view, context, id);
}

/** The whole again, with the unit where the reader was still in sight. */
export function startFromTop(view: ViewState, context: TreeContext): ViewState {
  const was = view.rootId;
  if (was === null) return view;
  const whole = startAt(view, context, null);
  return openAncestors(whole, context, was);
}

// The rest

export const setDate = (view: ViewState, date: IsoDate | null): ViewState => changed(view, { date });
export const setBasis = (view: ViewState, basis: Basis): ViewState => changed(view, { basis });

/** Compares the day shown with another one; `null` stops comparing. The list of changes takes the place of what was chosen. */
export const showChanges = (view: ViewState, against: IsoDate | null): ViewState =>
  changed(view, against === null ? { against, change: null } : { ...nothingShown, against });
export const setChange = (view: ViewState, change: ChangeKind | null): ViewState => changed(view, { change });
export const setTour = (view: ViewState, tour: TourPlace | null): ViewState => changed(view, { tour });
/** The chart alone, whatever page or list the reader comes from. */
export const present = (view: ViewState): ViewState => changed(view, { presenting: true, page: null, mode: "chart" });
/** Language and theme stay as they were set on the way. */
export const stopPresenting = (view: ViewState, before: ViewState | null): ViewState =>
  before === null ? changed(view, { presenting: false }) : { ...before, lang: view.lang, theme: view.theme, presenting: false };
export const setQuiz = (view: ViewState, quiz: QuizSetup | null): ViewState => changed(view, { quiz, page: quiz === null ? view.page : "quiz" });
export const setMode = (view: ViewState, mode: Mode): ViewState => changed(view, { mode, page: null });
export const setOrientation = (view: ViewState, orientation: Orientation): ViewState => changed(view, { orientation });
export const setKind = (view: ViewState, kind: UnitKind | null): ViewState => changed(view, { kind });
export const setLang = (view: ViewState, lang: Lang): ViewState => changed(view, { lang });
export const setTheme = (view: ViewState, theme: Theme): ViewState => changed(view, { theme });

function changed(view: ViewState, change: Partial<ViewState>): ViewState {
  const next = { ...view, ...change };
  return (Object.keys(change) as (keyof ViewState)[]).every((key) => view[key] === next[key]) ? view : next;
}

function withToggled(view: ViewState, toggledIds: ReadonlySet<UnitId>): ViewState {
  return isSameSet(view.toggledIds, toggledIds) ? view : { ...view, toggledIds };
}

/** Only units with parts: the others are neither open nor closed, and would fill the address for nothing. */
function turned(view: ViewState, context: TreeContext, ids: Iterable<UnitId>, wanted: boolean): ViewState {
  const defaults = context.defaultsFrom(view.rootId);
  const source = context.sourceFrom(view.rootId);
  const toggledIds = new Set(view.toggledIds);
  for (const id of ids) {
    if (source.childrenOf(id).length === 0) continue;
    if (defaults.has(id) === wanted) toggledIds.delete(id);
    else toggledIds.add(id);
  }
  return withToggled(view, toggledIds);
}

/** Generation by generation, the given units first. */
function levelsBelow(context: TreeContext, rootId: UnitId | null, ids: readonly UnitId[]): readonly (readonly UnitId[])[] {
  const source = context.sourceFrom(rootId);
  const levels: (readonly UnitId[])[] = [];
  for (let level = ids; level.length > 0; level = level.flatMap((id) => source.childrenOf(id))) levels.push(level);
  return levels;
}

/**
 * Starts the chart elsewhere. What the reader opened or closed keeps its openness; what was never touched follows the
 * opening picture of the new start. The unit that becomes the top opens, and the one that was the top stays as it is.
 */
function startAt(view: ViewState, context: TreeContext, rootId: UnitId | null): ViewState {
  if (rootId === view.rootId) return view;
  const before = defaultsAround(context, view.rootId);
  const after = defaultsAround(context, rootId);
  const touched = view.rootId === null ? view.toggledIds : new Set([...view.toggledIds, view.rootId]);
  const toggledIds = new Set(
    [...touched].filter((id) => id !== rootId && (before(id) !== view.toggledIds.has(id)) !== after(id)),
  );
  return { ...view, rootId, toggledIds };
}

/** The opening picture of a start, and outside its branch that of the whole, to which the reader may come back. */
function defaultsAround(context: TreeContext, rootId: UnitId | null): (id: UnitId) => boolean {
  const inside = context.defaultsFrom(rootId);
  const whole = context.defaultsFrom(null);
  return (id) => (context.ancestorsFrom(rootId, id) === null ? whole : inside).has(id);
}

/**
 * What follows from the state, each step remembered: as long as its input stays the same object, so does its result.
 *
 *   org, date ─▶ snapshot ─▶ drawn ─▶ context ─▶ source ─┐
 *       against ─▶ changes ────┘          └─▶ defaults ───┴─▶ tree ─▶ (layout ─▶ scene)
 *
 * One chain for each store. All give `null` until there is an organisation. Layout and scene also need to know the screen:
 * see `createSceneSelector`.
 */
import type { Id, Lang, UnitId } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import { spotlight, type Spotlight } from "@/core/scene/spotlight";
import type { Changes } from "@/core/time/changes";
import { snapshotAt, type OrgSnapshot } from "@/core/time/snapshotAt";
import { isOpen, openAncestors } from "@/core/view/transitions";
import { treeContext, type TreeContext } from "@/core/view/treeContext";
import { startView, type Basis, type ChangeKind, type UnitPath, type ViewState } from "@/core/view/viewState";
import type { TreeSource, VisibleTree } from "@/core/view/visibleTree";
import { visibleTree } from "@/core/view/visibleTree";
import type { AppState, Comparer } from "./appState";
import { memoizeLast } from "./memoizeLast";

/** All that a selector may look at. */
export type Selectable = Pick<AppState, "org" | "view" | "pointer" | "comparer" | "preferences">;
export type Selector<Result> = (state: Selectable) => Result | null;

export interface Selectors {
  readonly model: Selector<OrgModel>;
  readonly snapshot: Selector<OrgSnapshot>;
  /** The other day of a comparison. */
  readonly againstSnapshot: Selector<OrgSnapshot>;
  /** `null` also until all that it rests on is there: without events and sources, less would be certain than it is. */
  readonly changes: Selector<Changes>;
  /** The day as it is drawn: in a comparison with what left since the other day. */
  readonly drawn: Selector<OrgSnapshot>;
  readonly context: Selector<TreeContext>;
  readonly source: Selector<TreeSource>;
  readonly defaults: Selector<ReadonlySet<UnitId>>;
  readonly tree: Selector<VisibleTree>;
  /** The one drawn unit that Tab leads to: the focused one, or what stands in for it. */
  readonly tabStop: Selector<UnitId>;
  /** The units that the view is about: the chosen one and what it answers for, those with a part in the subject, the ends of the path, or what changed. */
  readonly shown: Selector<readonly UnitId[]>;
  /** What stands out in the chart and the list, and the lines that are not the tree. */
  readonly spotlight: Selector<Spotlight>;
  /** The unit where the reader works, by its present id; `null`: none, or the file does not know it, or a room looks on. */
  readonly place: Selector<UnitId>;
  /** What an address that names only what is shown has the reader see opened or closed. */
  readonly impliedIds: Selector<ReadonlySet<UnitId>>;
}

export function createSelectors(): Selectors {
  const model: Selector<OrgModel> = ({ org }) => (org.status === "ready" ? org.model : null);

  const snapshotOf = memoizeLast((from: OrgModel, date: string, withFormer: boolean, basis: Basis) => snapshotAt(from, date, { withFormer, basis }));
  const snapshot = from(model, (org, { view }) => {
    const date = view.date ?? org.meta.asOf;
    // The file's own day is the picture of today and shows what is gone, apart; any other day shows what was there.
    return snapshotOf(org, date, date === org.meta.asOf && view.against === null, view.basis);
  });

  const otherDayOf = memoizeLast((from: OrgModel, date: string, basis: Basis) => snapshotAt(from, date, { basis }));
  const againstSnapshot = from(model, (org, { view }) => given(view.against, (date) => otherDayOf(org, date, view.basis)));
  const changesOf = memoizeLast((comparer: Comparer, ...days: Parameters<Comparer["changesBetween"]>) => comparer.changesBetween(...days));
  const changes: Selector<Changes> = (state) => {
    const [org, day, other] = [model(state), snapshot(state), againstSnapshot(state)];
    if (org === null || day === null || other === null || state.comparer === null) return null;
    const isWhole = state.org.status === "ready" && (state.org.detailed || state.org.missing.length > 0);
    return isWhole ? changesOf(state.comparer, org, other, day) : null;
  };
  const ghostsOf = memoizeLast((comparer: Comparer, ...rest: Parameters<Comparer["withGhosts"]>) => comparer.withGhosts(...rest));
  const drawn = from(snapshot, (day, state) => {
    const [found, other] = [changes(state), againstSnapshot(state)];
    return found === null || other === null || state.comparer === null ? day : ghostsOf(state.comparer, day, other, found);
  });

  const contextOf = memoizeLast(treeContext);
  const context = from(model, (org, state) => given(drawn(state), (day) => contextOf(org, day)));
  const source = from(context, (day, { view }) => day.sourceFrom(view.rootId));
  const defaults = from(context, (day, { view }) => day.defaultsFrom(view.rootId));

  let lastTree: VisibleTree | undefined;
  const treeOf = memoizeLast((day: TreeContext, rootId: UnitId | null, toggledIds: ReadonlySet<UnitId>) => {
    const view: ViewState = { ...startView, toggledIds };
    const opening = day.defaultsFrom(rootId);
    // Branches that stay as they were stay the same objects, and with them all that was measured for them.
    lastTree = visibleTree(day.sourceFrom(rootId), (id) => isOpen(view, opening, id), lastTree);
    return lastTree;
  });
  const tree = from(context, (day, { view }) => treeOf(day, view.rootId, view.toggledIds));

  const spotlightOf = memoizeLast(
    (org: OrgModel, day: OrgSnapshot, selectedId: UnitId | null, subjectId: Id | null, path: UnitPath | null, lang: Lang) =>
      spotlight(org, day, { selectedId, subjectId, path }, lang),
  );
  const marksOf = memoizeLast((comparer: Comparer, found: Changes, kind: ChangeKind | null, lang: Lang) => comparer.changeMarks(found, kind, lang));
  const markedOf = memoizeLast((lit: Spotlight, tags: Spotlight["tags"]): Spotlight => ({ ...lit, tags }));
  const shownOf = memoizeLast(shownUnits);
  const spotlit: Selector<Spotlight> = from(model, (org, state) => given(snapshot(state), (day) => {
    const { selectedId, subjectId, path, lang } = state.view;
    const lit = spotlightOf(org, day, selectedId, subjectId, path, lang);
    const found = changes(state);
    // What the reader asked of an office, a subject or a way has words of its own on the cards.
    if (found === null || state.comparer === null || lit.tags.size > 0) return lit;
    return markedOf(lit, marksOf(state.comparer, found, state.view.change, lang));
  }));
  const shown = from(model, (org, state) => shownOf(org, state.view.selectedId, state.view.subjectId, state.view.path, spotlit(state), changes(state)));
  const impliedOf = memoizeLast((day: TreeContext, rootId: UnitId | null, ids: readonly UnitId[]) =>
    ids.reduce((view, id) => openAncestors(view, day, id), { ...startView, rootId }).toggledIds);

  return {
    model,
    snapshot,
    againstSnapshot,
    changes,
    drawn,
    context,
    source,
    defaults,
    tree,
    tabStop: from(tree, (drawn, state) => tabStopIn(drawn, context(state), state)),
    shown,
    spotlight: spotlit,
    place: from(model, (org, { view, preferences }) =>
      (view.presenting ? null : given(preferences.place, (id) => org.resolveAlias(id) ?? null))),
    impliedIds: from(context, (day, state) => impliedOf(day, state.view.rootId, shown(state) ?? none)),
  };
}

const none: readonly UnitId[] = [];

function shownUnits(
  model: OrgModel, selectedId: UnitId | null, subjectId: Id | null, path: UnitPath | null, lit: Spotlight | null, changes: Changes | null,
): readonly UnitId[] {
  if (selectedId !== null) return [selectedId, ...lit?.lines.flatMap(({ from: office, to }) => (office === selectedId ? [to] : [])) ?? none];
  if (subjectId !== null) return model.subjectById.get(subjectId)?.units.map(({ unit }) => unit) ?? none;
  return path ?? changes?.rows.map(({ unit }) => unit) ?? none;
}

/** A step that needs the result of another; `null` goes through. */
function from<Input, Result>(input: Selector<Input>, step: (value: Input, state: Selectable) => Result | null): Selector<Result> {
  return (state) => given(input(state), (value) => step(value, state));
}

function given<Input, Result>(value: Input | null, step: (value: Input) => Result | null): Result | null {
  return value === null ? null : step(value);
}

/** The focused unit or the nearest above it that is drawn; then the same for the chosen unit; then the first of all. */
function tabStopIn(tree: VisibleTree, context: TreeContext | null, { view, pointer }: Selectable): UnitId | null {
  for (const id of [pointer.focusedId, view.selectedId]) {
    if (id === null) continue;
    if (tree.byId.has(id)) return id;
    const above = context?.ancestorsFrom(view.rootId, id)?.find((each) => tree.byId.has(each));
    if (above !== undefined) return above;
  }
  return tree.nodes[0]?.id ?? null;
}

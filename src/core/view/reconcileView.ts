/**
 * A view held against the data of its day. An address may be years old, or written by hand: units get new ids, end, or
 * never were.
 *
 * A unit that is merely absent on the day stays in the view: its panel says when it was there, and a reader who goes back
 * finds what was chosen, opened and set aside as it was. Only the way between two units needs both on the day.
 */
import type { UnitId } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import { isSameSet } from "./isSameSet";
import { isOrderingRoot, type ViewSnapshot } from "./treeSource";
import { MOST_COMPARED, type UnitPath, type ViewState } from "./viewState";

type ReconcilableModel = Pick<OrgModel, "unitById" | "meta" | "resolveAlias">;

export interface ReconciledView {
  /** The same object if all of it holds. */
  readonly view: ViewState;
  /** Ids as they stood in the view, each once. */
  readonly dropped: readonly UnitId[];
}

export function reconcileView(view: ViewState, model: ReconcilableModel, snapshot: ViewSnapshot): ReconciledView {
  const dropped = new Set<UnitId>();
  const currentIf = (holds: (id: UnitId) => boolean) => (id: UnitId): UnitId | null => {
    const now = model.resolveAlias(id);
    if (now !== undefined && holds(now)) return now;
    dropped.add(id);
    return null;
  };
  const current = currentIf(() => true);
  const onTheDay = currentIf((id) => snapshot.parentOf.has(id));
  const currentOrNull = (id: UnitId | null): UnitId | null => (id === null ? null : current(id));

  const selectedId = currentOrNull(view.selectedId);
  const rootId = currentOrNull(view.rootId);
  const comparedIds = [...new Set(view.comparedIds.map(current).filter((id) => id !== null))].slice(0, MOST_COMPARED);
  const toggledIds = new Set([...view.toggledIds].map(current).filter((id) => id !== null));
  const next: ViewState = {
    ...view,
    selectedId,
    path: view.path === null ? null : currentPath(view.path, onTheDay),
    comparedIds: comparedIds.length === view.comparedIds.length && comparedIds.every((id, index) => id === view.comparedIds[index])
      ? view.comparedIds
      : comparedIds,
    // A group that is not drawn stands for the whole.
    rootId: rootId !== null && isOrderingRoot(model, snapshot, rootId) ? null : rootId,
    toggledIds: isSameSet(toggledIds, view.toggledIds) ? view.toggledIds : toggledIds,
    page: view.page === "compare" && comparedIds.length === 0 ? null : view.page,
    date: view.date === model.meta.asOf ? null : view.date,
  };
  const same = (Object.keys(next) as (keyof ViewState)[]).every((key) => next[key] === view[key]);
  return { view: same ? view : next, dropped: [...dropped] };
}

function currentPath(path: UnitPath, current: (id: UnitId) => UnitId | null): UnitPath | null {
  const [from, to] = [current(path[0]), current(path[1])];
  if (from === null || to === null || from === to) return null;
  return from === path[0] && to === path[1] ? path : [from, to];
}

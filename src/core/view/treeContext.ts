/**
 * The tree of a day as a transition needs it: from any start, with the opening picture of that start.
 *
 * A view says only how openness differs from the opening picture, so whoever opens, closes or starts elsewhere has to
 * know that picture. It is worked out once for each start.
 */
import type { UnitId } from "@/core/org/fileFormat";
import { opensByDefault } from "./opensByDefault";
import { treeSource, type ViewModel, type ViewSnapshot } from "./treeSource";
import type { TreeSource } from "./visibleTree";

export interface TreeContext {
  readonly snapshot: ViewSnapshot;
  sourceFrom(rootId: UnitId | null): TreeSource;
  defaultsFrom(rootId: UnitId | null): ReadonlySet<UnitId>;
  /** From the parent up to the drawn top, both included; `null`: not in the chart that starts there. */
  ancestorsFrom(rootId: UnitId | null, id: UnitId): readonly UnitId[] | null;
}

export function treeContext(model: ViewModel, snapshot: ViewSnapshot): TreeContext {
  const sourceFrom = memoized((rootId: UnitId | null) => treeSource(model, snapshot, rootId));
  const topsFrom = memoized((rootId: UnitId | null): ReadonlySet<UnitId> => new Set(sourceFrom(rootId).roots));
  return {
    snapshot,
    sourceFrom,
    defaultsFrom: memoized((rootId) => opensByDefault(model, snapshot, rootId)),
    ancestorsFrom(rootId, id) {
      const tops = topsFrom(rootId);
      const found: UnitId[] = [];
      for (let at: UnitId | null | undefined = id; at !== null && at !== undefined; at = snapshot.parentOf.get(at)) {
        if (at !== id) found.push(at);
        if (tops.has(at)) return found;
      }
      return null;
    },
  };
}

function memoized<Result>(work: (rootId: UnitId | null) => Result): (rootId: UnitId | null) => Result {
  const known = new Map<UnitId | null, Result>();
  return (rootId) => {
    const before = known.get(rootId);
    if (before !== undefined) return before;
    const result = work(rootId);
    known.set(rootId, result);
    return result;
  };
}

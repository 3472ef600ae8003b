/**
 * The snapshot of a day as the tree that is drawn.
 *
 * Two things differ from the data. A root of kind `group` only orders the data ("the ministry and what stands around
 * it"), so it is not drawn and its children become the tops. And the reader may start the chart from any unit, which
 * then stands alone at the top and in the line, whatever it was before.
 */
import type { PlacementLine, UnitId } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import type { Certainty, TreeSource } from "./visibleTree";

/** What a view reads of the organisation for all of time. */
export type ViewModel = Pick<OrgModel, "unitById">;

/** What a view reads of one day; the snapshot of `core/time` is one. Rooms on one floor meet in the shape only. */
export interface ViewSnapshot {
  readonly roots: readonly UnitId[];
  readonly parentOf: ReadonlyMap<UnitId, UnitId | null>;
  readonly childrenOf: ReadonlyMap<UnitId, readonly UnitId[]>;
  readonly lineOf: ReadonlyMap<UnitId, PlacementLine>;
  readonly certaintyOf: ReadonlyMap<UnitId, Certainty>;
}

/** `rootId` null, unknown on that day, or a root that is not drawn: the whole. */
export function treeSource(model: ViewModel, snapshot: ViewSnapshot, rootId: UnitId | null): TreeSource {
  const childrenOf = (id: UnitId): readonly UnitId[] => snapshot.childrenOf.get(id) ?? noUnits;
  const orders = (root: UnitId): boolean => model.unitById.get(root)?.kind === "group";
  const canStart = rootId !== null && snapshot.parentOf.has(rootId) && !isOrderingRoot(model, snapshot, rootId);
  const startsAt = canStart ? rootId : null;
  return {
    roots: startsAt === null
      ? snapshot.roots.flatMap((root) => (orders(root) ? childrenOf(root) : [root]))
      : [startsAt],
    childrenOf,
    lineOf: (id) => (id === startsAt ? "solid" : snapshot.lineOf.get(id) ?? "solid"),
    certaintyOf: (id) => snapshot.certaintyOf.get(id) ?? "yes",
  };
}

/** True for a root that orders the data and is not drawn. */
export function isOrderingRoot(model: ViewModel, snapshot: ViewSnapshot, id: UnitId): boolean {
  return model.unitById.get(id)?.kind === "group" && snapshot.roots.includes(id);
}

const noUnits: readonly UnitId[] = [];

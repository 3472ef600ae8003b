/**
 * The tree of a day with what left since another one still in it, where it stood: under its superior of then, or, where
 * that left without a trace, under the nearest above that is still there.
 */
import type { PlacementLine, UnitId } from "@/core/org/fileFormat";
import type { Changes } from "./changes";
import type { Certainty, OrgSnapshot } from "./snapshotAt";

export function withGhosts(to: OrgSnapshot, from: OrgSnapshot, { rows }: Pick<Changes, "rows">): OrgSnapshot {
  const ghosts = new Set(rows.filter(({ unit, after }) => after === null && from.parentOf.has(unit)).map(({ unit }) => unit));
  if (ghosts.size === 0) return to;
  const parentOf = new Map<UnitId, UnitId | null>(to.parentOf);
  const childrenOf = new Map<UnitId, readonly UnitId[]>(to.childrenOf);
  const lineOf = new Map<UnitId, PlacementLine>(to.lineOf);
  const certaintyOf = new Map<UnitId, Certainty>(to.certaintyOf);
  const present = new Set(to.unitIds);
  let { roots } = to;
  // Parents first, so that a ghost finds the ghost above it, and the first of a family before the next.
  for (const id of from.unitIds) {
    if (!ghosts.has(id)) continue;
    const parent = landing(from, present, id);
    const family = placedAmong(from, id, parent === null ? roots : childrenOf.get(parent) ?? []);
    if (parent === null) roots = family;
    else childrenOf.set(parent, family);
    present.add(id);
    parentOf.set(id, parent);
    childrenOf.set(id, []);
    lineOf.set(id, from.lineOf.get(id) ?? "solid");
    certaintyOf.set(id, "gone");
  }
  return {
    ...to, roots, parentOf, childrenOf, lineOf, certaintyOf,
    unitIds: inTreeOrder(roots, childrenOf),
    nameOf: (id) => (ghosts.has(id) ? from.nameOf(id) : to.nameOf(id)),
  };
}

/** The nearest above it then that is in the tree now. */
function landing(from: OrgSnapshot, present: ReadonlySet<UnitId>, id: UnitId): UnitId | null {
  let at = from.parentOf.get(id) ?? null;
  while (at !== null && !present.has(at)) at = from.parentOf.get(at) ?? null;
  return at;
}

/** After the sibling behind which it stood, or the nearest before that which is still there; else at the end. */
function placedAmong(from: OrgSnapshot, id: UnitId, family: readonly UnitId[]): readonly UnitId[] {
  const parent = from.parentOf.get(id) ?? null;
  const old = parent === null ? from.roots : from.childrenOf.get(parent) ?? [];
  const before = old.slice(0, old.indexOf(id)).findLast((each) => family.includes(each));
  const at = before === undefined ? family.length : family.indexOf(before) + 1;
  return family.toSpliced(at, 0, id);
}

function inTreeOrder(roots: readonly UnitId[], childrenOf: ReadonlyMap<UnitId, readonly UnitId[]>): readonly UnitId[] {
  const unitIds: UnitId[] = [];
  const stack = roots.toReversed();
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    unitIds.push(id);
    stack.push(...(childrenOf.get(id) ?? []).toReversed());
  }
  return unitIds;
}

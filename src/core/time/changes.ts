/**
 * What can be said to have changed between two days: the shape of the answer, turning it round, and doing it.
 *
 * Two kinds of row stand apart. A *change* is of the organisation, with its reasons. What is *redrawn* differs in the
 * picture only: documents draw the same structure in another order, or under the secretary-general in one and under the
 * ministry in the other. Together they lead from the tree of one day to the tree of the other, to the letter.
 */
import type { IsoDate, Name, OrgEvent, PlacementLine, Snapshot, SourceId, UnitId } from "@/core/org/fileFormat";
import type { OrgSnapshot } from "./snapshotAt";

export type ChangeKind = "new" | "ended" | "renamed" | "moved" | "split" | "merged" | "minister" | "uncertain";

/** In this order everywhere. */
export const changeKinds: readonly ChangeKind[] = ["new", "ended", "renamed", "moved", "split", "merged", "minister", "uncertain"];

/** Where a unit stands in the tree of a day. */
export interface Place {
  readonly parent: UnitId | null;
  /** The sibling before it; `null`: the first. */
  readonly previous: UnitId | null;
  readonly line: PlacementLine;
  readonly name: Pick<Name, "nl" | "en" | "abbr">;
}

/** A unit on one of the two days, and what says so. */
export interface ChangeSide extends Place {
  /** The nearest above it that is more than a way of drawing; `null`: none, or it stands beside the line under a heading. */
  readonly superior: UnitId | null;
  /** Offices that answer for it in parliament, sorted; `null`: not known. */
  readonly offices: readonly UnitId[] | null;
  /** The superior whose offices these are; `null`: its own. */
  readonly officesVia: UnitId | null;
  readonly src: readonly SourceId[];
  /** The document that names it on the day. */
  readonly document: Snapshot | null;
}

export interface Redrawn {
  readonly unit: UnitId;
  /** `null`: not in the tree of that day. */
  readonly before: ChangeSide | null;
  readonly after: ChangeSide | null;
}

export interface Change extends Redrawn {
  /** At least one, in the order of `changeKinds`. */
  readonly kinds: readonly ChangeKind[];
  readonly certain: boolean;
  /** What happened to it between the two days, oldest first. */
  readonly events: readonly OrgEvent[];
  /** What it was before, or became, under another id. */
  readonly others: readonly UnitId[];
}

export interface Changes {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly rows: readonly Change[];
  readonly redrawn: readonly Redrawn[];
  /** Units in both trees of which it is sure for one day only that they were there. */
  readonly unsure: readonly UnitId[];
}

export type Tree = ReadonlyMap<UnitId, Place>;

export function treeOf(snapshot: OrgSnapshot): Tree {
  const tree = new Map<UnitId, Place>();
  const family = (parent: UnitId | null, ids: readonly UnitId[]): void => ids.forEach((id, index) => {
    tree.set(id, placeOf(snapshot, id, parent, ids[index - 1] ?? null));
  });
  family(null, snapshot.roots);
  for (const id of snapshot.unitIds) family(id, snapshot.childrenOf.get(id) ?? []);
  return tree;
}

function placeOf(snapshot: OrgSnapshot, id: UnitId, parent: UnitId | null, previous: UnitId | null): Place {
  const { nl, en, abbr } = snapshot.nameOf(id);
  return {
    parent, previous, line: snapshot.lineOf.get(id) ?? "solid",
    name: { nl, ...(en === undefined ? {} : { en }), ...(abbr === undefined ? {} : { abbr }) },
  };
}

/** Does the changes to the tree of the first day, which gives the tree of the second. */
export function applyChanges(tree: Tree, { rows, redrawn }: Changes): Tree {
  const changed = new Map(tree);
  for (const { unit, after } of [...rows, ...redrawn]) {
    if (after === null) changed.delete(unit);
    else changed.set(unit, { parent: after.parent, previous: after.previous, line: after.line, name: after.name });
  }
  return changed;
}

const opposite: Partial<Record<ChangeKind, ChangeKind>> = { new: "ended", ended: "new", split: "merged", merged: "split" };

/** The same told from the second day to the first. */
export function reverseChanges(changes: Changes): Changes {
  return {
    ...changes,
    from: changes.to,
    to: changes.from,
    rows: changes.rows.map((row) => ({
      ...turned(row),
      kinds: inOrder(row.kinds.map((kind) => opposite[kind] ?? kind)),
    })),
    redrawn: changes.redrawn.map(turned),
  };
}

const turned = <Row extends Redrawn>(row: Row): Row => ({ ...row, before: row.after, after: row.before });

export const inOrder = (kinds: readonly ChangeKind[]): readonly ChangeKind[] => changeKinds.filter((kind) => kinds.includes(kind));

/** Of each kind how many units; a unit with several kinds counts for each of them, and once in the total. */
export function countChanges({ rows }: Changes): ReadonlyMap<ChangeKind, number> {
  return new Map(changeKinds.map((kind) => [kind, rows.filter(({ kinds }) => kinds.includes(kind)).length]));
}

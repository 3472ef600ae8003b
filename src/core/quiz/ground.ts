/** What every kind of question looks up in a file, worked out once: the tree of the file's own day, and who has to do with whom. */
import type { Id, IsoDate, UnitId } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import { snapshotAt, type OrgSnapshot } from "@/core/time/snapshotAt";
import type { Named } from "./question";
import { named } from "./wording";

export interface Ground {
  readonly model: OrgModel;
  /** Of the file's own day. */
  readonly snapshot: OrgSnapshot;
  readonly on: (date: IsoDate) => OrgSnapshot;
  readonly nameOf: (id: UnitId) => Named;
  /** The unit and all above it on the file's day, the nearest first. */
  readonly lineOf: (id: UnitId) => readonly UnitId[];
  /** One sits under the other, or they are the same. */
  readonly isInOneLine: (a: UnitId, b: UnitId) => boolean;
  /** All that any record ties to the unit: a relation of any kind and any time, a place, a box of a document. */
  readonly tiedTo: (id: UnitId) => ReadonlySet<UnitId>;
  /** Whether the unit ever hung under the other, by any record or document, however far below. */
  readonly everUnder: (id: UnitId, other: UnitId) => boolean;
  /** Whether any record ties the unit to the other, to what sits under that, or to what is right above it. */
  readonly hasTies: (id: UnitId, other: UnitId) => boolean;
  /** How much the file says of a unit: what is spoken of most is known best. */
  readonly prominence: (id: UnitId) => number;
}

export function groundOf(model: OrgModel): Ground {
  const snapshots = new Map<IsoDate, OrgSnapshot>();
  const on = (date: IsoDate): OrgSnapshot => {
    const made = snapshots.get(date) ?? snapshotAt(model, date);
    snapshots.set(date, made);
    return made;
  };
  const snapshot = on(model.meta.asOf);
  const lineOf = remembered((id: UnitId): readonly UnitId[] => {
    const line: UnitId[] = [];
    for (let at: UnitId | null | undefined = id; at !== null && at !== undefined; at = snapshot.parentOf.get(at)) line.push(at);
    return line;
  });
  const isInOneLine = (a: UnitId, b: UnitId): boolean => lineOf(a).includes(b) || lineOf(b).includes(a);
  const boxParents = new Map<UnitId, UnitId[]>();
  for (const { boxes } of model.file.snapshots) {
    for (const { unit, parent } of boxes) if (parent !== null) boxParents.set(unit, [...(boxParents.get(unit) ?? []), parent]);
  }
  const parentsOf = (id: UnitId): readonly UnitId[] =>
    [...(model.unitById.get(id)?.placements ?? []).flatMap(({ parent }) => parent ?? []), ...boxParents.get(id) ?? []];
  const everAbove = remembered((id: UnitId): ReadonlySet<UnitId> => {
    const found = new Set(parentsOf(id));
    for (const each of found) for (const parent of parentsOf(each)) found.add(parent);
    return found;
  });
  const tiedTo = remembered((id: UnitId): ReadonlySet<UnitId> => new Set([
    ...model.relationsFrom(id).map(({ to }) => to),
    ...model.relationsTo(id).map(({ from }) => from),
    ...parentsOf(id),
  ]));
  const hasTies = (id: UnitId, other: UnitId): boolean => [...tiedTo(id)].some((tied) => tied === other || lineOf(tied).includes(other));
  const prominence = remembered((id: UnitId): number =>
    model.relationsFrom(id).length + model.relationsTo(id).length + model.subjectsOf(id).length + model.topicsOf(id).length
    + model.tasksOf(id).length + model.figuresOf(id).length + model.eventsOf(id).length + (snapshot.childrenOf.get(id)?.length ?? 0));
  return {
    model, snapshot, on, lineOf, isInOneLine, tiedTo, hasTies, prominence,
    everUnder: (id, other) => everAbove(id).has(other),
    nameOf: (id) => named(snapshot.nameOf(id)),
  };
}

function remembered<T>(work: (id: Id) => T): (id: Id) => T {
  const known = new Map<Id, T>();
  return (id) => {
    const found = known.get(id) ?? work(id);
    known.set(id, found);
    return found;
  };
}

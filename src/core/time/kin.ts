/**
 * From which units a unit came and in which it went on. Told by events with something before and something after, and
 * by the relations `predecessor` and `merged-into`; never by a name alone. A task that passes from one to another makes
 * nobody a successor, so such events are left out.
 */
import type { Evidence, EventType, PartialDate, UnitId } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import { compare } from "./partialDate";

export type KinHow = "merged" | "split" | "renamed" | "follows";

export interface Kin {
  readonly unit: UnitId;
  readonly how: KinHow;
  /** When the one passed into the other; `null`: not known. */
  readonly date: PartialDate | null;
  /** What says so. */
  readonly evidence: Evidence;
}

export interface KinOfUnit {
  readonly before: readonly Kin[];
  readonly after: readonly Kin[];
}

const passesOn: Readonly<Partial<Record<EventType, KinHow>>> = {
  merged: "merged", split: "split", renamed: "renamed", created: "follows", abolished: "follows", reorganised: "follows",
  "status-change": "follows",
};

export function kinOf(model: Pick<OrgModel, "eventsOf" | "relationsFrom" | "relationsTo" | "unitById">, unitId: UnitId): KinOfUnit {
  const before: Kin[] = [];
  const after: Kin[] = [];
  const add = (list: Kin[], kin: Kin): void => {
    // What is no unit passes nothing on.
    if (kin.unit === unitId || model.unitById.get(kin.unit)?.kind === "task") return;
    if (!list.some(({ unit }) => unit === kin.unit)) list.push(kin);
  };
  for (const event of model.eventsOf(unitId)) {
    const how = passesOn[event.type];
    if (how === undefined) continue;
    // A unit that goes on itself took in the others, or gave off the others; it does not follow what it stood beside.
    if (event.after.includes(unitId)) {
      for (const unit of event.before) if (!staysBeside(event, unit, unitId)) add(before, { unit, how, date: event.date, evidence: event });
    }
    if (event.before.includes(unitId)) {
      for (const unit of event.after) if (!staysBeside(event, unitId, unit)) add(after, { unit, how, date: event.date, evidence: event });
    }
  }
  for (const [list, relations, end] of [
    [before, model.relationsTo(unitId), "from"], [after, model.relationsFrom(unitId), "to"],
  ] as const) {
    for (const relation of relations) {
      if (relation.type !== "predecessor" && relation.type !== "merged-into") continue;
      add(list, {
        unit: relation[end], how: relation.type === "predecessor" ? "follows" : "merged",
        date: relation.valid?.from ?? null, evidence: relation,
      });
    }
  }
  return { before: before.sort(byDate), after: after.sort(byDate) };
}

interface Sides {
  readonly before: readonly UnitId[];
  readonly after: readonly UnitId[];
}

/** Both were there before and both are there after: neither came from the other. */
const staysBeside = ({ before, after }: Sides, a: UnitId, b: UnitId): boolean =>
  [a, b].every((id) => before.includes(id) && after.includes(id));

/** What has no date comes last. */
const byDate = (a: Kin, b: Kin): number =>
  (a.date === null ? (b.date === null ? 0 : 1) : b.date === null ? -1 : compare(a.date, b.date));

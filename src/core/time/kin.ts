/**
 * From which units a unit came and in which it went on. Told by events with something before and something after, and
 * by the relations `predecessor` and `merged-into`; never by a name alone. A task that passes from one to another makes
 * nobody a successor, so such events are left out.
 */
import type { Evidence, EventType, OrgEvent, PartialDate, Unit, UnitId } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import { compare, earliestDay, latestDay } from "./partialDate";

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
    // Told twice, it counts when it was done and not when it was prepared.
    const known = list.findIndex(({ unit }) => unit === kin.unit);
    if (known < 0) list.push(kin);
    else if (kin.date !== null && compare(list[known]?.date ?? "0001", kin.date) < 0) list[known] = kin;
  };
  for (const event of model.eventsOf(unitId)) {
    const how = passesOn[event.type];
    if (how === undefined) continue;
    for (const [older, newer] of pairsOf(event)) {
      // What began out of a unit that went on did not follow it.
      const told = event.type === "created" && outlives(model.unitById.get(older), event.date) ? "split" : how;
      const kin = (unit: UnitId): Kin => ({ unit, how: told, date: event.date, evidence: event });
      if (newer === unitId) add(before, kin(older));
      if (older === unitId) add(after, kin(newer));
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

/** Whether the unit went on after the date. */
export function outlives(unit: Unit | undefined, date: PartialDate): boolean {
  if (unit === undefined) return false;
  return unit.valid?.to === undefined ? unit.status !== "former" : earliestDay(unit.valid.to) > latestDay(date);
}

type Sides = Pick<OrgEvent, "type" | "before" | "after">;

/** Several became several, and nobody says which became which. */
export const isMixed = ({ type, before, after }: Sides): boolean =>
  before.length > 1 && after.length > 1 && !(type === "renamed" && before.length === after.length);

/** Who passed into whom. A unit that goes on itself took in the others or gave them off. */
function pairsOf(event: Sides): readonly (readonly [older: UnitId, newer: UnitId])[] {
  const { type, before, after } = event;
  if (isMixed(event)) return [];
  if (type === "renamed" && before.length === after.length) return before.map((older, index) => [older, after[index] ?? older]);
  return before.flatMap((older) => after.map((newer) => [older, newer] as const)).filter(([older, newer]) => !staysBeside(event, older, newer));
}

/** Both were there before and both are there after: neither came from the other. */
const staysBeside = ({ before, after }: Sides, a: UnitId, b: UnitId): boolean =>
  [a, b].every((id) => before.includes(id) && after.includes(id));

/** What has no date comes last. */
const byDate = (a: Kin, b: Kin): number =>
  (a.date === null ? (b.date === null ? 0 : 1) : b.date === null ? -1 : compare(a.date, b.date));

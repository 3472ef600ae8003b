/**
 * Whether a unit is in the picture of a day and, if it is not, where its own time lies. Three absences are kept apart:
 * it had not begun, it had ended, or no source shows it on the day, and the last says nothing about whether it existed.
 */
import type { IsoDate, Unit, UnitId } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import { existsOn, hasEndedBy } from "./existsOn";
import { earliestDay, latestDay, previousDay } from "./partialDate";
import { isPlaceUnknown } from "./placeUnknown";
import type { OrgSnapshot } from "./snapshotAt";

/** `outside`: never in the picture, because it is no part of this organisation. */
export type PresenceState = "there" | "not-yet" | "no-longer" | "not-shown" | "outside";

export interface Presence {
  readonly state: PresenceState;
  /** The last day before, and the first after the day shown, on which the unit is known to be there. */
  readonly last: IsoDate | null;
  readonly next: IsoDate | null;
  /** No source gives its place on the day; it is drawn where it hung before or after. */
  readonly isPlaceUnknown: boolean;
}

export function presenceOn(model: OrgModel, snapshot: OrgSnapshot, unitId: UnitId): Presence | null {
  const unit = model.unitById.get(unitId);
  if (unit === undefined) return null;
  const { date } = snapshot;
  const { asOf } = model.meta;
  const state = stateOf(unit, snapshot, asOf);
  const days = state === "there" || state === "outside" ? [] : shownDays(unit, asOf);
  return {
    state,
    last: days.findLast((day) => day < date) ?? null,
    next: days.find((day) => day > date) ?? null,
    isPlaceUnknown: state === "there" && isPlaceUnknown(unit, snapshot),
  };
}

function stateOf(unit: Unit, { date, certaintyOf }: OrgSnapshot, asOf: IsoDate): PresenceState {
  if (unit.kind === "other-ministry" || unit.kind === "task") return "outside";
  const certainty = certaintyOf.get(unit.id);
  if (certainty !== undefined && certainty !== "former") return "there";
  if (hasEndedBy(unit, date, asOf)) return "no-longer";
  return unit.valid?.from !== undefined && date < earliestDay(unit.valid.from) ? "not-yet" : "not-shown";
}

/** The edges of all that is known of it, as far as they are inside its time; the sure ones if there are any. */
function shownDays(unit: Unit, asOf: IsoDate): readonly IsoDate[] {
  const days = new Set<IsoDate>();
  for (const { from, to } of [unit.valid ?? {}, ...unit.names, ...unit.placements]) {
    if (from !== undefined) days.add(latestDay(from));
    if (to !== undefined) days.add(previousDay(earliestDay(to)));
  }
  for (const { at } of unit.attested ?? []) days.add(earliestDay(at));
  days.add(asOf);
  const sorted = [...days].sort();
  const sure = sorted.filter((day) => existsOn(unit, day, asOf) === "yes");
  return sure.length > 0 ? sure : sorted.filter((day) => existsOn(unit, day, asOf) !== "no");
}

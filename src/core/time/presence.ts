/**
 * Whether a unit is in the picture of a day and, if it is not, where its own time lies. Three absences are kept apart:
 * it had not begun, it had ended, or no source shows it on the day, and the last says nothing about whether it existed.
 */
import type { IsoDate, Unit, UnitId } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import { existsOn, hasEndedBy } from "./existsOn";
import { earliestDay, latestDay, previousDay } from "./partialDate";
import { isPlaceUnknown } from "./placeUnknown";
import { snapshotAt, type OrgSnapshot } from "./snapshotAt";

/** `outside`: never in the picture, because it is no part of this organisation. */
export type PresenceState = "there" | "not-yet" | "no-longer" | "not-shown" | "outside";

export interface Presence {
  readonly state: PresenceState;
  /** The last day before, and the first after the day shown, on which the unit is known to be in the picture. */
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
  const days = state === "there" || state === "outside" ? [] : shownDays(model, unit);
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

const known = new WeakMap<OrgModel, Map<UnitId, readonly IsoDate[]>>();

/**
 * The edges of all that is known of it, as far as it is in the picture on them; the sure ones if there are any. They do
 * not depend on the day shown, and a drag asks for them on each day.
 */
function shownDays(model: OrgModel, unit: Unit): readonly IsoDate[] {
  const ofModel = known.get(model) ?? new Map<UnitId, readonly IsoDate[]>();
  known.set(model, ofModel);
  const days = ofModel.get(unit.id) ?? findShownDays(model, unit);
  ofModel.set(unit.id, days);
  return days;
}

function findShownDays(model: OrgModel, unit: Unit): readonly IsoDate[] {
  const { asOf } = model.meta;
  const days = new Set<IsoDate>([asOf]);
  for (const { from, to } of [unit.valid ?? {}, ...unit.names, ...unit.placements]) {
    if (from !== undefined) days.add(latestDay(from));
    if (to !== undefined) days.add(previousDay(earliestDay(to)));
  }
  for (const { at } of unit.attested ?? []) days.add(earliestDay(at));
  // It may exist on a day and stand with another ministry, so existing is not enough.
  const found = [...days].sort()
    .filter((day) => existsOn(unit, day, asOf) !== "no")
    .map((day) => ({ day, certainty: snapshotAt(model, day).certaintyOf.get(unit.id) }))
    .filter(({ certainty }) => certainty !== undefined);
  const sure = found.filter(({ certainty }) => certainty === "yes");
  return (sure.length > 0 ? sure : found).map(({ day }) => day);
}

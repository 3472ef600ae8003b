/**
 * Whether a unit is in the picture of a day and, if it is not, where its own time lies. Three absences are kept apart:
 * it had not begun, it had ended, or no source shows it on the day, and the last says nothing about whether it existed.
 */
import type { IsoDate, Unit, UnitId } from "@/core/org/fileFormat";
import { isInEventsOnly } from "@/core/org/isInEventsOnly";
import type { OrgModel } from "@/core/org/orgModel";
import { existsOn, hasEndedBy, type Existence } from "./existsOn";
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
  const isAbsent = state !== "there" && state !== "outside";
  return {
    state,
    ...(isAbsent ? nearestDays(model, unit, date) : { last: null, next: null }),
    isPlaceUnknown: state === "there" && isPlaceUnknown(unit, snapshot),
  };
}

function stateOf(unit: Unit, { date, certaintyOf }: OrgSnapshot, asOf: IsoDate): PresenceState {
  if (isInEventsOnly(unit)) return "outside";
  const certainty = certaintyOf.get(unit.id);
  if (certainty !== undefined && certainty !== "former") return "there";
  if (hasEndedBy(unit, date, asOf)) return "no-longer";
  return unit.valid?.from !== undefined && date < earliestDay(unit.valid.from) ? "not-yet" : "not-shown";
}

/** The nearest edges of all that is known of it on which it is in the picture; sure ones if there are any. */
function nearestDays(model: OrgModel, unit: Unit, date: IsoDate): Pick<Presence, "last" | "next"> {
  const { asOf } = model.meta;
  const days = edgesOf(unit, asOf);
  const nearest = (existence: Existence): Pick<Presence, "last" | "next"> => {
    // It may exist on a day and stand with another ministry, so existing is not enough.
    const isShown = (day: IsoDate): boolean => existsOn(unit, day, asOf) === existence && shownOn(model, day).has(unit.id);
    return { last: days.findLast((day) => day < date && isShown(day)) ?? null, next: days.find((day) => day > date && isShown(day)) ?? null };
  };
  const sure = nearest("yes");
  return sure.last === null && sure.next === null ? nearest("uncertain") : sure;
}

function edgesOf(unit: Unit, asOf: IsoDate): readonly IsoDate[] {
  const days = new Set<IsoDate>([asOf]);
  for (const { from, to } of [unit.valid ?? {}, ...unit.names, ...unit.placements]) {
    if (from !== undefined) days.add(latestDay(from));
    if (to !== undefined) days.add(previousDay(earliestDay(to)));
  }
  for (const { at } of unit.attested ?? []) days.add(earliestDay(at));
  return [...days].sort();
}

/** Kept: many units begin and end on the same days, and a drag asks for them on each day. */
const shown = new WeakMap<OrgModel, Map<IsoDate, OrgSnapshot["certaintyOf"]>>();

function shownOn(model: OrgModel, day: IsoDate): OrgSnapshot["certaintyOf"] {
  const days = shown.get(model) ?? new Map<IsoDate, OrgSnapshot["certaintyOf"]>();
  shown.set(model, days);
  const found = days.get(day) ?? snapshotAt(model, day).certaintyOf;
  days.set(day, found);
  return found;
}

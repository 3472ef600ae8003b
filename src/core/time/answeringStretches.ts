/**
 * Who answered for one unit in parliament through time: the same rules as on a day (`accountability`), asked once for
 * each stretch in which nothing changes for the unit or for what it hung under. Only what a relation says, of the unit
 * itself or of a superior, makes a stretch, and only while the unit certainly existed and, for a superior, while a source
 * gives the places between the two; anywhere else is a gap, and a gap says nothing.
 */
import type { IsoDate, PartialDate, Unit, UnitId } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import { accountability, type ResponsibleOffice } from "./accountability";
import type { Certainty } from "./snapshotAt";
import { existsOn } from "./existsOn";
import { intervalOn } from "./intervalOn";
import { earliestDay, latestDay, nextDay, shiftYears } from "./partialDate";
import { isPlaceUnknown } from "./placeUnknown";

export interface AnsweringStretch {
  readonly from: IsoDate;
  /** The first day after; `null`: up to the file's own day. */
  readonly to: IsoDate | null;
  readonly offices: readonly ResponsibleOffice[];
  /** The superior from whom it follows; `null`: said of the unit itself. */
  readonly via: UnitId | null;
}

export function answeringStretches(model: OrgModel, unitId: UnitId): readonly AnsweringStretch[] {
  const { asOf } = model.meta;
  if (model.unitById.get(unitId)?.kind === "political-office") return [];
  const days = [...bordersOf(model, unitId), asOf].filter((day) => day <= asOf).sort();
  const stretches: AnsweringStretch[] = [];
  let open: AnsweringStretch | null = null;
  for (const [index, day] of days.entries()) {
    if (day === days[index - 1]) continue;
    const found = answerOn(model, unitId, day);
    if (open !== null && (found === null || !isSame(open, found))) {
      stretches.push({ ...open, to: day });
      open = null;
    }
    if (found !== null && open === null) open = { from: day, to: null, ...found };
  }
  return open === null ? stretches : [...stretches, open];
}

type Answer = Pick<AnsweringStretch, "offices" | "via">;

function answerOn(model: OrgModel, unitId: UnitId, day: IsoDate): Answer | null {
  const self = model.unitById.get(unitId);
  if (self === undefined || existsOn(self, day, model.meta.asOf) !== "yes") return null;
  const standing = standingOf(model, unitId, day);
  const result = accountability(model, standing, unitId, day);
  if (result.kind === "stated") return { offices: result.offices, via: null };
  if (result.kind !== "derived") return null;
  // From where it hung before or after nothing follows.
  for (let at: UnitId | null = unitId; at !== null && at !== result.via; at = standing.parentOf.get(at) ?? null) {
    const unit = model.unitById.get(at);
    if (unit !== undefined && isPlaceUnknown(unit, { date: day, decree: null })) return null;
  }
  return { offices: result.offices, via: result.via };
}

const isSame = (a: Answer, b: Answer): boolean => a.via === b.via && a.offices.length === b.offices.length
  && a.offices.every(({ office, remote }, index) => office === b.offices[index]?.office && remote === b.offices[index]?.remote);

/** The unit and those above it that exist on the day: all of a picture that the rules need for one unit. */
function standingOf(model: OrgModel, unitId: UnitId, day: IsoDate) {
  const certaintyOf = new Map<UnitId, Certainty>();
  const parentOf = new Map<UnitId, UnitId | null>();
  const passed = new Set<UnitId>();
  let below: UnitId | null = null;
  for (let at: UnitId | null = unitId; at !== null && !passed.has(at);) {
    passed.add(at);
    const unit = model.unitById.get(at);
    if (unit === undefined) break;
    const existence = existsOn(unit, day, model.meta.asOf);
    if (existence !== "no") {
      certaintyOf.set(at, existence);
      if (below !== null) parentOf.set(below, at);
      parentOf.set(at, null);
      below = at;
    }
    at = intervalOn(unit.placements, day)?.parent ?? null;
  }
  return { certaintyOf, parentOf };
}

/** Every day on which something may change for the unit or for anything that it ever hung under. */
function bordersOf(model: OrgModel, unitId: UnitId): ReadonlySet<IsoDate> {
  const days = new Set<IsoDate>();
  const passed = new Set<UnitId>();
  const queue: UnitId[] = [unitId];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const unit = model.unitById.get(id);
    if (unit === undefined || passed.has(id)) continue;
    passed.add(id);
    for (const date of datesOf(unit)) {
      // Where a vague date begins and ends, and the year around it in which the unit may have existed.
      const [first, last, after] = [earliestDay(date), latestDay(date), nextDay(latestDay(date))];
      for (const day of [first, nextDay(first), last, after, shiftYears(first, -1), shiftYears(after, 1)]) days.add(day);
    }
    for (const { from, to } of [
      ...model.relationsTo(id).flatMap(({ from: office }) => model.unitById.get(office)?.valid ?? []),
      ...model.relationsTo(id).filter(({ type }) => type.endsWith("-responsibility")).map(({ valid = {}, asOf }) => (
        { ...valid, ...(valid.from === undefined && asOf !== undefined ? { from: asOf } : {}) })),
    ]) {
      if (from !== undefined) days.add(earliestDay(from));
      if (to !== undefined) days.add(earliestDay(to));
    }
    for (const { parent } of unit.placements) if (parent !== null) queue.push(parent);
  }
  return days;
}

/** All that bears on whether and where it existed. */
function datesOf({ valid = {}, names, placements, attested = [], asOf }: Unit): readonly PartialDate[] {
  return [valid, ...names, ...placements].flatMap(({ from, to }) => [from, to]).concat(attested.map(({ at }) => at), asOf)
    .filter((date) => date !== undefined);
}

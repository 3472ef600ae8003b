/** What speaks for a change: the events between two days, and the documents that name a unit or are silent about it. */
import type { IsoDate, OrgEvent, PartialDate, Snapshot, Unit, UnitId, UnitKind } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import { coverageOn } from "./coverageOn";
import { compare, earliestDay, holdsOn, latestDay } from "./partialDate";
import type { OrgSnapshot } from "./snapshotAt";

/** After the first day, up to and including the second. */
export interface Stretch {
  readonly after: IsoDate;
  readonly until: IsoDate;
  /** The file's own day: a vague date that may lie on either side of it has come, or it would not be in the file. */
  readonly fileDay: IsoDate;
}

export function stretchBetween({ meta }: OrgModel, from: IsoDate, to: IsoDate): Stretch {
  return { after: from, until: to, fileDay: meta.asOf };
}

export interface EventsBetween {
  /** Oldest first. */
  readonly all: readonly OrgEvent[];
  /** Those of which every day that their date can mean lies in the stretch. */
  readonly certain: readonly OrgEvent[];
}

export function eventsBetween(model: OrgModel, id: UnitId, stretch: Stretch): EventsBetween {
  const all = [...new Set(model.eventsOf(id))]
    .filter(({ date }) => lastDay(date, stretch) > stretch.after && earliestDay(date) <= stretch.until)
    .sort((a, b) => compare(a.date, b.date));
  return { all, certain: all.filter(({ date }) => isBetween(date, stretch)) };
}

/** Whether every day that the date can mean lies in the stretch. */
export const isBetween = (date: PartialDate, stretch: Stretch): boolean =>
  earliestDay(date) > stretch.after && lastDay(date, stretch) <= stretch.until;

/** The last day that the date can mean; of a year or month that is not over on the file's day, that day. */
function lastDay(date: PartialDate, { fileDay }: Stretch): IsoDate {
  const last = latestDay(date);
  return earliestDay(date) <= fileDay && fileDay < last ? fileDay : last;
}

export interface Fates {
  readonly begins: boolean;
  readonly ends: boolean;
  readonly merged: boolean;
  readonly split: boolean;
  /** No longer named, and nobody says what became of it. */
  readonly delisted: boolean;
  /** It moved and goes on: into the ministry, or to another part of it. */
  readonly moved: boolean;
  /** It is what others moved into. */
  readonly receives: boolean;
  /** It moved out. */
  readonly leaves: boolean;
  readonly renamed: boolean;
  /** Ids under which it goes on, or came from. */
  readonly others: readonly UnitId[];
}

const neverMoves: ReadonlySet<UnitKind> = new Set(["ministry", "former-ministry", "predecessor", "group"]);

/** What the events say of one unit. A unit on both sides of an event goes on: it neither begins nor ends by it. */
export function fatesOf(unit: Unit, events: readonly OrgEvent[]): Fates {
  const fates = { begins: false, ends: false, delisted: false, merged: false, split: false, moved: false, receives: false, leaves: false, renamed: false };
  const others = new Set<UnitId>();
  const add = (ids: readonly UnitId[]): void => ids.forEach((id) => (id === unit.id ? undefined : others.add(id)));
  for (const { type, before, after } of events) {
    const was = before.includes(unit.id);
    const is = after.includes(unit.id);
    if (type === "created") fates.begins ||= is && !was;
    if (type === "abolished") fates.ends ||= was && !is;
    if (type === "delisted") fates.delisted ||= was && !is;
    if (type === "merged" || type === "split") {
      // A union of one with itself says something of its inside, and nothing of the tree.
      if (new Set([...before, ...after]).size < 2) continue;
      fates[type] = true;
      fates.begins ||= is && !was;
      fates.ends ||= was && !is;
      if (was) add(after);
      if (is) add(before);
    }
    if (type === "renamed") {
      fates.renamed ||= true;
      const partner = (ids: readonly UnitId[], own: readonly UnitId[]): void => add(ids.slice(own.indexOf(unit.id)).slice(0, 1));
      if (before.length === after.length && was !== is) {
        if (was) partner(after, before);
        else partner(before, after);
      }
    }
    if (neverMoves.has(unit.kind)) continue;
    if (type === "moved-in") {
      fates.moved ||= was;
      fates.receives ||= is && !was;
    }
    if (type === "moved-out") {
      fates.moved ||= was && is;
      fates.leaves ||= was;
    }
  }
  return { ...fates, others: [...others].sort() };
}

/** By old id the new one, for units that go on one for one under another id. */
export function renamedIds({ file }: OrgModel, stretch: Stretch): ReadonlyMap<UnitId, UnitId> {
  return new Map(file.events
    .filter(({ type, date, before, after }) => type === "renamed" && before.length === after.length && isBetween(date, stretch))
    .flatMap(({ before, after }) => before.flatMap((id, index): readonly (readonly [UnitId, UnitId])[] => {
      const next = after[index];
      return next === undefined || next === id ? [] : [[id, next]];
    })));
}

/** The document that gives the whole structure of the day, as far as there is one. */
export function documentOf(model: OrgModel, snapshot: OrgSnapshot): Snapshot | null {
  if (snapshot.decree !== null) return snapshot.decree;
  const { level, chart, decree } = coverageOn(model, snapshot.date);
  if (chart !== null && holdsOn(chart, snapshot.date)) return chart;
  return level === "full" && chart === null && decree?.coverage === "full" ? decree : null;
}

export const namedIn = (record: Snapshot | null, id: UnitId): boolean => record?.boxes.some(({ unit }) => unit === id) ?? false;

/** These every whole decree names. */
const alwaysNamed: ReadonlySet<UnitKind> = new Set(["directorate-general", "directorate", "agency"]);

/**
 * Whether the silence of one document about a unit means that the unit was not part of the structure. A decree names
 * every directorate, and is silent with reason about what another decree names. A chart draws only so far down, so it has
 * to draw others of the kind under the same superior.
 */
export function isTellingSilence(
  model: OrgModel, silent: Snapshot | null, naming: Snapshot | null, unit: Unit, superiors: readonly (UnitId | null)[],
): boolean {
  if (silent === null || namedIn(silent, unit.id)) return false;
  if (silent.kind === "decree") return alwaysNamed.has(unit.kind) || (naming?.kind === "decree" && namedIn(naming, unit.id));
  return alwaysNamed.has(unit.kind)
    && silent.boxes.some((box) => superiors.includes(box.parent) && model.unitById.get(box.unit)?.kind === unit.kind);
}

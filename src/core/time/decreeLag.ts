/**
 * What the decree that a snapshot follows to the letter has otherwise than the day itself, and the event by whose own date
 * that is so. Decrees lag behind events, and some count back to before them.
 */
import type { EventType, OrgEvent, PartialDate, SnapshotBox, Unit, UnitId } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import { compare, earliestDay, holdsOn, latestDay, mayBeSameDay } from "./partialDate";
import { boxOn, type OrgSnapshot } from "./snapshotAt";
import { theDayItself } from "./theDayItself";

/**
 * - `gone`: the decree still names what had left or ended. `toCome`: it names already what had yet to begin or to come.
 * - `unnamed`: it does not name what was there. `moved`, `renamed`: it gives another place or name.
 */
export type LagHow = "gone" | "toCome" | "unnamed" | "moved" | "renamed";

export interface DecreeLag {
  readonly how: LagHow;
  /** `null`: no event tells it. */
  readonly event: OrgEvent | null;
  /** Of the event, or else as the unit states it; `null`: not known. */
  readonly date: PartialDate | null;
}

/** `null`: nothing differs, or the snapshot follows no decree. */
export function decreeLag(model: OrgModel, snapshot: OrgSnapshot, id: UnitId): DecreeLag | null {
  const unit = model.unitById.get(id);
  const { decree, date } = snapshot;
  if (decree === null || unit === undefined) return null;
  const box = boxOn(snapshot, id);
  const day = theDayItself(model, snapshot);
  const isThere = day.certaintyOf.has(id);
  const events = model.eventsOf(id).toSorted((a, b) => compare(a.date, b.date));
  const before = (test: (event: OrgEvent) => boolean): OrgEvent | undefined =>
    events.findLast((event) => earliestDay(event.date) <= date && test(event));
  const later = (test: (event: OrgEvent) => boolean): OrgEvent | undefined =>
    events.find((event) => latestDay(event.date) > date && test(event));
  const lag = (how: LagHow, event: OrgEvent | undefined, stated?: PartialDate): DecreeLag =>
    ({ how, event: event ?? null, date: event?.date ?? stated ?? null });

  if (box === null) {
    if (day.certaintyOf.get(id) !== "yes" || snapshot.certaintyOf.has(id)) return null;
    return lag("unnamed", before((event) => comes(event, id) || event.type === "delisted"), unit.valid?.from);
  }
  if (!isThere) {
    const { from, to } = unit.valid ?? {};
    const left = before((event) => goes(event, id));
    if (left !== undefined || (to !== undefined && earliestDay(to) <= date)) return lag("gone", left, to);
    const arrives = later((event) => comes(event, id));
    return arrives === undefined && from === undefined ? null : lag("toCome", arrives, from);
  }
  const isSince = (event: OrgEvent): boolean => decree.from === undefined || earliestDay(event.date) > earliestDay(decree.from);
  if (box.parent !== null && day.parentOf.get(id) !== box.parent) {
    const moves = (event: OrgEvent): boolean => isSince(event) && moving.has(event.type);
    const moved = before(moves) ?? later(moves);
    if (moved !== undefined) return lag("moved", moved);
  }
  return nameLag(unit, box, snapshot, events);
}

/** The wording of a decree may differ from ours; another name is one that began after the decree. */
function nameLag({ names }: Unit, box: SnapshotBox, { decree, date }: OrgSnapshot, events: readonly OrgEvent[]): DecreeLag | null {
  const since = names.find((each) => each.from !== undefined && holdsOn(each, date))?.from;
  const hasBegunSince = since !== undefined && names.length > 1
    && (decree?.from === undefined || earliestDay(since) > earliestDay(decree.from));
  if (!hasBegunSince || names.some((each) => each.nl === box.name && holdsOn(each, date))) return null;
  const event = events.find(({ type, date: told }) => (type === "renamed" || type === "status-change") && mayBeSameDay(told, since));
  return { how: "renamed", event: event ?? null, date: event?.date ?? since };
}

const moving: ReadonlySet<EventType> = new Set(["moved-in", "moved-out", "merged", "split", "reorganised"]);

/** What moves in from elsewhere may stand before, with that of which it becomes a part after. */
const comes = ({ type, before, after }: OrgEvent, id: UnitId): boolean =>
  (type === "moved-in" && before.includes(id)) || (after.includes(id) && !before.includes(id));

const goes = ({ type, before, after }: OrgEvent, id: UnitId): boolean =>
  before.includes(id) && (type === "moved-out" || (!after.includes(id) && type !== "delisted" && type !== "moved-in"));

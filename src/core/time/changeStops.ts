/**
 * The days at which a reader who goes from change to change stops: something happens to a unit, or an event took place.
 * Fewer than `changeDates`, which also has the days on which something was merely seen, written down or held in office.
 */
import type { EventType, Interval, IsoDate, OrgEvent, OrgFile, PartialDate } from "@/core/org/fileFormat";
import { isInEventsOnly } from "@/core/org/isInEventsOnly";
import { compare, earliestDay } from "./partialDate";

/** Sorted, each once; a vague date stands at its earliest day. */
export function changeStops(file: Pick<OrgFile, "units" | "events">): readonly IsoDate[] {
  const days = new Set<IsoDate>();
  const add = (date: PartialDate | undefined): void => {
    if (date !== undefined) days.add(earliestDay(date));
  };
  const edges = (interval: Interval | undefined): void => {
    add(interval?.from);
    add(interval?.to);
  };
  for (const unit of file.units) {
    // How long another ministry was there is no change in this one.
    if (isInEventsOnly(unit)) continue;
    const { valid, names, placements } = unit;
    edges(valid);
    names.forEach(edges);
    placements.forEach(edges);
  }
  for (const { date } of file.events) add(date);
  return [...days].sort();
}

/** The stop before or after the day, among those that the line has; `null`: none. */
export function stopBeside(stops: readonly IsoDate[], day: IsoDate, side: -1 | 1, first: IsoDate, last: IsoDate): IsoDate | null {
  const beside = side < 0 ? stops.findLast((stop) => stop < day) : stops.find((stop) => stop > day);
  return beside === undefined || beside < first || beside > last ? null : beside;
}

/** What changes the structure is told before what was only seen, decided or planned. */
const telling: readonly EventType[] = [
  "reorganised", "moved-in", "moved-out", "merged", "split", "created", "abolished", "renamed", "status-change",
];

const rank = ({ type }: OrgEvent): number => {
  const at = telling.indexOf(type);
  return at < 0 ? telling.length : at;
};

export interface EventsAround {
  /** On the day itself, as far as the date of the event goes; what says most about the structure first. */
  readonly here: readonly OrgEvent[];
  /** The nearest before, last first. */
  readonly before: readonly OrgEvent[];
  readonly after: readonly OrgEvent[];
}

/** The order that `eventsAround` needs: made once, and not for each day that is passed. */
export function inOrder(events: readonly OrgEvent[]): readonly OrgEvent[] {
  return events.toSorted((a, b) => compare(a.date, b.date));
}

/** Of events in order. A vague date (`2014`) counts as that day only at its beginning, where the stop is. */
export function eventsAround(events: readonly OrgEvent[], day: IsoDate, most: number): EventsAround {
  const from = events.findIndex(({ date }) => earliestDay(date) >= day);
  const begin = from < 0 ? events.length : from;
  const later = events.findIndex(({ date }) => earliestDay(date) > day);
  const end = later < 0 ? events.length : later;
  return {
    here: events.slice(begin, end).sort((a, b) => rank(a) - rank(b)),
    before: events.slice(Math.max(0, begin - most), begin).reverse(),
    after: events.slice(end, end + most),
  };
}

/** The one of several dated records (names, places) that counts on a day. */
import type { Interval, IsoDate } from "@/core/org/fileFormat";
import { earliestDay, holdsOn } from "./partialDate";

/**
 * The record that holds on the day. If none does (the unit has ended, or its edge is vague) the last one that had begun,
 * else the first to come: what is shown is still called and placed somewhere. Undefined only for an empty list.
 */
export function intervalOn<T extends Interval>(records: readonly T[], date: IsoDate): T | undefined {
  if (records.length < 2) return records[0];
  let last: T | undefined;
  let first: T | undefined;
  for (const record of records) {
    if (holdsOn(record, date)) return record;
    const from = startOf(record);
    if (from <= date) {
      if (last === undefined || from >= startOf(last)) last = record;
    } else if (first === undefined || from < startOf(first)) first = record;
  }
  return last ?? first;
}

const startOf = ({ from }: Interval): IsoDate => (from === undefined ? "" : earliestDay(from));

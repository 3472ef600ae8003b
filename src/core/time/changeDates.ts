/**
 * All days on which something in the file begins, ends, happens or is attested, sorted, each once. A vague date stands
 * at its earliest day. Between two neighbours the structure is the same, apart from how sure it is.
 *
 * Not in it: dates of sources and of evidence, because they say when something was written and not when it changed.
 */
import type { Interval, IsoDate, OrgFile, PartialDate } from "@/core/org/fileFormat";
import { earliestDay } from "./partialDate";

export function changeDates(file: OrgFile): readonly IsoDate[] {
  const days = new Set<IsoDate>([file.meta.asOf]);
  const add = (date: PartialDate | undefined): void => {
    if (date !== undefined) days.add(earliestDay(date));
  };
  const edges = (interval: Interval | undefined): void => {
    add(interval?.from);
    add(interval?.to);
  };
  for (const { valid, attested, names, placements, legalBasis } of file.units) {
    edges(valid);
    for (const { at } of attested ?? []) add(at);
    names.forEach(edges);
    placements.forEach(edges);
    legalBasis?.forEach(edges);
  }
  file.terms.forEach(edges);
  for (const { valid } of file.relations) edges(valid);
  for (const { date } of file.events) add(date);
  file.snapshots.forEach(edges);
  return [...days].sort();
}

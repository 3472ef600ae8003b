/**
 * One at a time: one name, one parent, and as many holders of a seat as it has places.
 *
 * Two stretches overlap only if there is a day on which both certainly hold, so `to: 2022` beside `from: 2022-06-01`
 * is no finding.
 */
import type { Interval, IsoDate, OrgFile, PartialDate, Term } from "../fileFormat";
import { certainlyOverlap, earliestDay, latestDay } from "../partialDate";
import type { Problem } from "../problem";
import { error, warning } from "./rule";

export function overlappingNames(file: OrgFile): readonly Problem[] {
  return file.units.flatMap(({ id, names }, index) => neighbours(names).map(([place, other]) => error("names-overlap", {
    path: `units[${index}].names[${place}]`, unitIds: [id], params: { id, first: `units[${index}].names[${other}]` },
  })));
}

export function overlappingPlacements(file: OrgFile): readonly Problem[] {
  return file.units.flatMap(({ id, placements }, index) =>
    neighbours(placements).map(([place, other]) => error("placements-overlap", {
      path: `units[${index}].placements[${place}]`,
      unitIds: [id],
      params: { id, first: `units[${index}].placements[${other}]` },
    })));
}

/**
 * Pairs of positions that overlap. In order of beginning it is enough to compare each one with the one that lasts
 * longest so far.
 */
function neighbours(intervals: readonly Interval[]): readonly (readonly [number, number])[] {
  if (intervals.length < 2) return [];
  const order = intervals.map((interval, index) => ({ interval, index })).sort((a, b) =>
    compareText(startOf(a.interval.from), startOf(b.interval.from)) || a.index - b.index);
  const pairs: (readonly [number, number])[] = [];
  let longest = order[0];
  for (const current of order.slice(1)) {
    if (longest === undefined) break;
    if (certainlyOverlap(longest.interval, current.interval)) pairs.push([current.index, longest.index]);
    if (endOf(current.interval.to) > endOf(longest.interval.to)) longest = current;
  }
  return pairs;
}

/**
 * Terms of one seat. Two that are both open may be a shared post or an end that nobody wrote down: a warning, and none
 * if the office says that it has that many seats. Anything else that certainly overlaps is an error, except where one
 * of the two only stands in.
 */
export function overlappingTerms(file: OrgFile): readonly Problem[] {
  const seats = new Map(file.offices.map(({ id, seats: count = 1, unit }) => [id, { count, unit }]));
  const byOffice = new Map<string, Stretch[]>();
  for (const [index, term] of file.terms.entries()) {
    const stretch = stretchOf(term, index);
    if (stretch === null) continue;
    const list = byOffice.get(term.office);
    if (list === undefined) byOffice.set(term.office, [stretch]);
    else list.push(stretch);
  }
  const problems: Problem[] = [];
  for (const [office, stretches] of byOffice) {
    const { count, unit } = seats.get(office) ?? { count: 1, unit: undefined };
    stretches.sort((a, b) => compareText(a.from, b.from) || a.index - b.index);
    // Those who are in office when the next one begins; never more than the seats, or it has been reported.
    let sitting: Stretch[] = [];
    for (const current of stretches) {
      sitting = sitting.filter(({ to }) => to > current.from);
      const other = sitting[0];
      if (other !== undefined && sitting.length >= count) {
        const bothOpen = other.to === OPEN && current.to === OPEN;
        const standsIn = other.term.acting !== undefined || current.term.acting !== undefined;
        const place = {
          path: `terms[${current.index}]`,
          unitIds: unit === undefined ? [] : [unit],
          params: { office, seats: count, date: current.from, first: `terms[${other.index}]` },
        };
        problems.push(bothOpen || standsIn ? warning("shared-seat", place) : error("terms-overlap", place));
        // Keep the one that stays longest, so that one long term does not make the list grow.
        sitting = [...sitting, current].sort((a, b) => compareText(b.to, a.to)).slice(0, count);
      } else sitting.push(current);
    }
  }
  return problems;
}

/** The days on which somebody is certainly in office, half-open. */
interface Stretch {
  readonly index: number;
  readonly term: Term;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

const OPEN: IsoDate = "9999-99-99";

function stretchOf(term: Term, index: number): Stretch | null {
  // Without a beginning the newest sourced day is the first day that we can be sure of.
  const from = term.from ?? term.asOf;
  if (from === undefined) return null;
  const stretch = { index, term, from: latestDay(from), to: endOf(term.to) };
  return stretch.from < stretch.to ? stretch : null;
}

const startOf = (date: PartialDate | undefined): IsoDate => (date === undefined ? "" : latestDay(date));
const endOf = (date: PartialDate | undefined): IsoDate => (date === undefined ? OPEN : earliestDay(date));
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Terms of office as bars, the newest at the top. Every year is equally high, but no bar is so low that its name would not
 * fit, so that busy years are higher. Terms that overlap stand beside each other, in as few columns as can be.
 */
import type { CssPixels } from "@/core/layout/geometry";
import type { IsoDate, PartialDate } from "@/core/org/fileFormat";
import { earliestDay } from "@/core/time/partialDate";

export interface BarFacts {
  readonly from: PartialDate;
  /** `null`: up to the last day. */
  readonly to: PartialDate | null;
  readonly group: string;
}

export interface TermBar {
  readonly top: CssPixels;
  readonly height: CssPixels;
  /** Within its group. */
  readonly column: number;
}

export interface TermPicture {
  /** In the order of the facts. */
  readonly bars: readonly TermBar[];
  readonly height: CssPixels;
  readonly columnsOf: (group: string) => number;
  readonly topOf: (date: PartialDate | null) => CssPixels;
  readonly years: readonly { readonly year: number; readonly top: CssPixels }[];
}

const YEAR: CssPixels = 15;
/** Two lines for a name, one for what stands with it. */
const LEAST: CssPixels = 58;

export function termBars(facts: readonly BarFacts[], lastDay: IsoDate): TermPicture {
  const dayOf = (date: PartialDate | null): IsoDate => (date === null ? lastDay : earliestDay(date));
  const spans = facts.map(({ from, to }) => ({ from: dayOf(from), to: dayOf(to) }));
  const days = [...new Set(spans.flatMap(({ from, to }) => [from, to]).concat(lastDay))].sort();
  const depth = depthsOf(days, spans);
  const height = depth.get(lastDay) ?? 0;
  // Depth counts from the first day, the picture from the last.
  const topAt = (day: IsoDate): number => height - between(day, days, depth);
  const columns = columnsIn(facts, spans);
  return {
    bars: spans.map(({ from, to }, index) => ({ top: topAt(to), height: topAt(from) - topAt(to), column: columns.of[index] ?? 0 })),
    height,
    columnsOf: (group) => columns.count.get(group) ?? 0,
    topOf: (date) => topAt(dayOf(date)),
    years: yearsIn(days).map((year) => ({ year, top: topAt(`${year}-01-01`) })),
  };
}

interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** How far from the first day each day stands. */
function depthsOf(days: readonly IsoDate[], spans: readonly Span[]): ReadonlyMap<IsoDate, CssPixels> {
  const depth = new Map<IsoDate, CssPixels>();
  let before: { readonly day: IsoDate; readonly at: CssPixels } | null = null;
  for (const day of days) {
    const least = before === null ? 0 : before.at + (yearsOf(day) - yearsOf(before.day)) * YEAR;
    const at = Math.max(least, ...spans.filter(({ to }) => to === day).map(({ from }) => (depth.get(from) ?? 0) + LEAST));
    depth.set(day, at);
    before = { day, at };
  }
  return depth;
}

function between(day: IsoDate, days: readonly IsoDate[], depth: ReadonlyMap<IsoDate, CssPixels>): CssPixels {
  const known = depth.get(day);
  if (known !== undefined) return known;
  const next = days.findIndex((each) => each > day);
  const [a, b] = [days[next - 1], days[next]];
  if (a === undefined || b === undefined) return next < 0 ? (depth.get(days.at(-1) ?? "") ?? 0) : 0;
  const share = (yearsOf(day) - yearsOf(a)) / (yearsOf(b) - yearsOf(a));
  return (depth.get(a) ?? 0) + share * ((depth.get(b) ?? 0) - (depth.get(a) ?? 0));
}

function yearsOf(day: IsoDate): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return year + (month - 1) / 12 + (date - 1) / 372;
}

function yearsIn(days: readonly IsoDate[]): readonly number[] {
  const first = Math.ceil(yearsOf(days[0] ?? "0000") / 5) * 5;
  const last = Math.floor(yearsOf(days.at(-1) ?? "0000"));
  return Array.from({ length: Math.max(0, Math.floor((last - first) / 5) + 1) }, (_, index) => first + index * 5);
}

function columnsIn(facts: readonly BarFacts[], spans: readonly Span[]): { readonly of: readonly number[]; readonly count: ReadonlyMap<string, number> } {
  const of: number[] = [];
  const count = new Map<string, number>();
  const taken = new Map<string, Span[]>();
  const byBegin = [...spans.keys()].toSorted((a, b) => ((spans[a]?.from ?? "") < (spans[b]?.from ?? "") ? -1 : 1));
  for (const index of byBegin) {
    const [span, group] = [spans[index], facts[index]?.group ?? ""];
    if (span === undefined) continue;
    let column = 0;
    const isTaken = (at: number): boolean => (taken.get(`${group} ${at}`) ?? []).some(({ from, to }) => from < span.to && span.from < to);
    while (isTaken(column)) column++;
    of[index] = column;
    count.set(group, Math.max(count.get(group) ?? 0, column + 1));
    taken.set(`${group} ${column}`, [...(taken.get(`${group} ${column}`) ?? []), span]);
  }
  return { of, count };
}

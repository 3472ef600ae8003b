/**
 * Where a day stands on the time rail, and which day stands where. A scale of its own, because most of what is known
 * happened lately: two centuries in equal steps would cram the last twenty years into a tenth of the line.
 *
 *   1798 ──── 1945 ─────── 2003 ─────────────────────────── the file's day
 *    a sixth     a quarter            the rest, year by year
 *
 * Within a part every day is as wide as any other. The words beside the rail say so.
 */
import type { IsoDate, PartialDate } from "@/core/org/fileFormat";
import { dayNumber, dayOfNumber } from "./dayNumber";
import { earliestDay } from "./partialDate";

/** The year in which the history of the ministry begins. */
export const railStart: IsoDate = "1798-01-01";

/** Days at which the scale changes. */
const railBorders: readonly IsoDate[] = ["1945-01-01", "2003-01-01"];
const widths = [4, 6, 14] as const;

export interface RailScale {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** From 0 at the beginning to 1 at the end; what lies outside stands at the nearest end. */
  at(day: IsoDate): number;
  dayAt(share: number): IsoDate;
}

interface Part {
  readonly first: number;
  readonly last: number;
  readonly begin: number;
  readonly end: number;
}

export function railScale(to: IsoDate, from: IsoDate = railStart): RailScale {
  const parts = partsBetween(dayNumber(from), dayNumber(to));
  return {
    from,
    to,
    at(day) {
      const number = dayNumber(day);
      const part = parts.find(({ last }) => number < last) ?? parts.at(-1);
      if (part === undefined || part.last === part.first) return 0;
      const within = Math.min(1, Math.max(0, (number - part.first) / (part.last - part.first)));
      return part.begin + within * (part.end - part.begin);
    },
    dayAt(share) {
      const part = parts.find(({ end }) => share < end) ?? parts.at(-1);
      if (part === undefined) return from;
      const within = Math.min(1, Math.max(0, (share - part.begin) / (part.end - part.begin)));
      return dayOfNumber(Math.round(part.first + within * (part.last - part.first)));
    },
  };
}

/** A file that ends before a border has fewer parts, which then share the whole line. */
function partsBetween(first: number, last: number): readonly Part[] {
  const edges = [Number.NEGATIVE_INFINITY, ...railBorders.map(dayNumber), Number.POSITIVE_INFINITY];
  const inside = widths.flatMap((width, index) => {
    const begin = Math.max(first, edges[index] ?? first);
    const end = Math.min(last, edges[index + 1] ?? last);
    return begin < end ? [{ first: begin, last: end, width }] : [];
  });
  const whole = inside.reduce((sum, { width }) => sum + width, 0);
  let begin = 0;
  return inside.map(({ first: from, last: to, width }, index) => {
    const end = index === inside.length - 1 ? 1 : begin + width / whole;
    const part = { first: from, last: to, begin, end };
    begin = end;
    return part;
  });
}

export interface RailTick {
  readonly year: number;
  readonly at: number;
}

/**
 * Years to write along the rail, so that no two of them touch: the borders of the scale first, then rounder years before
 * less round ones. `width` and `label` (what one year takes, with its distance to the next) in one measure.
 */
export function railTicks(scale: RailScale, width: number, label: number): readonly RailTick[] {
  const ranked = new Map<number, number>();
  const [first, last] = [Number(scale.from.slice(0, 4)), Number(scale.to.slice(0, 4))];
  const [close = first, recent = first] = railBorders.map((border) => Number(border.slice(0, 4)));
  // Single years only where each of them fits: some of them would look like years that matter.
  const yearFits = (scale.at(`${last}-01-01`) - scale.at(`${last - 1}-01-01`)) * width >= label;
  for (let year = first; year <= last; year++) {
    const isEdge = year === first || year === recent;
    const rank = isEdge ? 0 : railBorders.includes(`${year}-01-01`) ? 1 : year % 50 === 0 ? 2 : year % 10 === 0 ? 3 : year % 5 === 0 ? 4 : 5;
    const isWanted = rank <= 2 || (year > close && rank === 3) || (year > recent && (rank === 4 || yearFits));
    if (isWanted) ranked.set(year, rank);
  }
  const taken: RailTick[] = [];
  for (const [year] of [...ranked].sort(([a, one], [b, other]) => one - other || b - a)) {
    const at = scale.at(`${String(year).padStart(4, "0")}-01-01`);
    const isFree = taken.every((other) => Math.abs(other.at - at) * width >= label);
    // The first one begins where the line begins, all others have it in their middle.
    if (isFree && (at === 0 || at * width >= label * 1.4) && (1 - at) * width >= label / 2) taken.push({ year, at });
  }
  return taken.sort((a, b) => a.at - b.at);
}

export interface RailMark {
  /** Where its first day stands. */
  readonly at: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly count: number;
}

/** Dates as marks on the rail; those that would touch (closer than `gap`, in the measure of `width`) are one mark. */
export function railMarks(scale: RailScale, dates: readonly PartialDate[], width: number, gap: number): readonly RailMark[] {
  const days = dates.map(earliestDay).filter((day) => day >= scale.from && day <= scale.to).sort();
  const marks: RailMark[] = [];
  for (const day of days) {
    const at = scale.at(day);
    const last = marks.at(-1);
    if (last !== undefined && (at - last.at) * width < gap) marks[marks.length - 1] = { ...last, to: day, count: last.count + 1 };
    else marks.push({ at, from: day, to: day, count: 1 });
  }
  return marks;
}

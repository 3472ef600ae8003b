/**
 * Dates as precise as their source (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`) and the half-open intervals made of them.
 * Days are ISO strings, which sort as text: no `Date` object is ever made from a file, because it guesses.
 *
 * The home of these functions is `core/org`, since the rules of the checker need them and may import nothing else;
 * `core/time/partialDate` offers the same functions to everyone.
 */
import type { Interval, IsoDate, PartialDate } from "./fileFormat";

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const pad = (value: number, length: number): string => String(value).padStart(length, "0");

const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

/** True for a day, month or year that exists in the calendar, written in full width. There is no year 0. */
export function isValidPartialDate(text: string): boolean {
  const match = PARTIAL_DATE.exec(text);
  if (match === null) return false;
  const year = Number(match[1]);
  if (year === 0) return false;
  if (match[2] === undefined) return true;
  const month = Number(match[2]);
  if (month < 1 || month > 12) return false;
  if (match[3] === undefined) return true;
  const day = Number(match[3]);
  return day >= 1 && day <= daysInMonth(year, month);
}

/** True for a date that is known to the day. */
export function isDay(date: PartialDate): boolean {
  return date.length === 10;
}

/** The first day that the date can mean: `2022` gives `2022-01-01`. */
export function earliestDay(date: PartialDate): IsoDate {
  if (date.length === 10) return date;
  return date.length === 7 ? `${date}-01` : `${date}-01-01`;
}

/** The last day that the date can mean: `2024-02` gives `2024-02-29`. */
export function latestDay(date: PartialDate): IsoDate {
  if (date.length === 10) return date;
  if (date.length === 7) return `${date}-${pad(daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7))), 2)}`;
  return `${date}-12-31`;
}

/** The day after; the last day that four digits can write stays itself, so that days go on sorting as text. */
export function nextDay(day: IsoDate): IsoDate {
  if (day === "9999-12-31") return day;
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const date = Number(day.slice(8, 10));
  if (date < daysInMonth(year, month)) return `${day.slice(0, 8)}${pad(date + 1, 2)}`;
  return month < 12 ? `${day.slice(0, 5)}${pad(month + 1, 2)}-01` : `${pad(year + 1, 4)}-01-01`;
}

/** The day before; the first day that four digits can write stays itself. */
export function previousDay(day: IsoDate): IsoDate {
  if (day === "0001-01-01") return day;
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const date = Number(day.slice(8, 10));
  if (date > 1) return `${day.slice(0, 8)}${pad(date - 1, 2)}`;
  if (month > 1) return `${day.slice(0, 5)}${pad(month - 1, 2)}-${pad(daysInMonth(year, month - 1), 2)}`;
  return `${pad(year - 1, 4)}-12-31`;
}

/** The same day some years later (or earlier, below zero); 29 February becomes the 28th where needed. */
export function shiftYears(day: IsoDate, years: number): IsoDate {
  const year = Math.min(9999, Math.max(1, Number(day.slice(0, 4)) + years));
  const month = Number(day.slice(5, 7));
  const date = Math.min(Number(day.slice(8, 10)), daysInMonth(year, month));
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

/** The same day some months later (or earlier, below zero); the last day of the month where it has no such day. */
export function shiftMonths(day: IsoDate, months: number): IsoDate {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = Math.min(9999, Math.max(1, Math.floor(count / 12)));
  const month = count - Math.floor(count / 12) * 12 + 1;
  const date = Math.min(Number(day.slice(8, 10)), daysInMonth(year, month));
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

/** Order of two dates by their earliest day; of two that start on one day, the less precise comes first. */
export function compare(a: PartialDate, b: PartialDate): number {
  const first = earliestDay(a);
  const second = earliestDay(b);
  if (first !== second) return first < second ? -1 : 1;
  return a.length - b.length;
}

/**
 * Whether the interval holds on the day. Half-open: it holds on `from` and no longer on `to`. Both are compared by
 * their earliest day, and a missing one is open.
 */
export function holdsOn(interval: Interval, date: IsoDate): boolean {
  return (interval.from === undefined || earliestDay(interval.from) <= date)
    && (interval.to === undefined || date < earliestDay(interval.to));
}

/** Whether an edge of the interval is stated to the day; if not, a picture marks that edge as uncertain. */
export function edgeKnown(interval: Interval, edge: "from" | "to"): boolean {
  const date = interval[edge];
  return date !== undefined && isDay(date);
}

/** Whether there is a day that both dates can mean. */
export function mayBeSameDay(a: PartialDate, b: PartialDate): boolean {
  return earliestDay(a) <= latestDay(b) && earliestDay(b) <= latestDay(a);
}

/**
 * Whether there is a day on which both intervals certainly hold. A vague date gets the benefit of the doubt; a missing
 * one is open.
 */
export function certainlyOverlap(a: Interval, b: Interval): boolean {
  const from = later(a.from, b.from);
  const to = earlier(a.to, b.to);
  return from === undefined || to === undefined || from < to;
}

const later = (a: PartialDate | undefined, b: PartialDate | undefined): IsoDate | undefined => {
  if (a === undefined) return b === undefined ? undefined : latestDay(b);
  if (b === undefined) return latestDay(a);
  const [first, second] = [latestDay(a), latestDay(b)];
  return first > second ? first : second;
};

const earlier = (a: PartialDate | undefined, b: PartialDate | undefined): IsoDate | undefined => {
  if (a === undefined) return b === undefined ? undefined : earliestDay(b);
  if (b === undefined) return earliestDay(a);
  const [first, second] = [earliestDay(a), earliestDay(b)];
  return first < second ? first : second;
};

/**
 * A date as people type it: `14-10-2010`, `14 oktober 2010`, `oktober 2010`, `2010`, `2010-10-14`. A month or a year stands
 * for its first day. Day before month, as in Dutch and in British English.
 */
import type { IsoDate, PartialDate } from "@/core/org/fileFormat";
import { earliestDay, isValidPartialDate } from "./partialDate";

/** `unreadable`: not a date. `impossible`: not in the calendar. `early` and `late`: outside the days that can be shown. */
export type TypedDateProblem = "unreadable" | "impossible" | "early" | "late";

export type TypedDate =
  | { readonly day: IsoDate; readonly problem: null }
  | { readonly day: null; readonly problem: TypedDateProblem };

const MONTHS: readonly RegExp[] = [
  /^jan(uari|uary)?$/, /^feb(ruari|ruary)?$/, /^(maart|mrt|march|mar)$/, /^apr(il)?$/, /^(mei|may)$/, /^june?$|^juni$/, /^jul[iy]?$/,
  /^aug(ustus|ust)?$/, /^sept?(ember)?$/, /^(oktober|october|okt|oct)$/, /^nov(ember)?$/, /^dec(ember)?$/,
];

export function readTypedDate(text: string, first: IsoDate, last: IsoDate): TypedDate {
  const date = partialDate(text.trim().toLowerCase().replaceAll(/\s+/g, " "));
  if (date === null) return { day: null, problem: "unreadable" };
  if (!isValidPartialDate(date)) return { day: null, problem: "impossible" };
  const day = earliestDay(date);
  // A year or month in which the line begins or ends counts, although its own first day may not.
  if (day < first) return first.startsWith(date) ? { day: first, problem: null } : { day: null, problem: "early" };
  return day > last ? { day: null, problem: "late" } : { day, problem: null };
}

/** Not yet held against the calendar. */
function partialDate(text: string): PartialDate | null {
  const whole = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(text);
  if (whole !== null) return joined(whole[1], whole[2], whole[3]);
  const turned = /^(?:(\d{1,2})[-/. ])?(\d{1,2})[-/. ](\d{4})$/.exec(text);
  if (turned !== null) return joined(turned[3], turned[2], turned[1]);
  const worded = /^(?:(\d{1,2})\.?[- ])?([a-z]+)\.?[- ](\d{4})$/.exec(text);
  const month = MONTHS.findIndex((name) => name.test(worded?.[2] ?? "")) + 1;
  return worded === null || month === 0 ? null : joined(worded[3], String(month), worded[1]);
}

const joined = (year: string | undefined, ...rest: readonly (string | undefined)[]): PartialDate =>
  [year, ...rest.filter((part) => part !== undefined).map((part) => part.padStart(2, "0"))].join("-");

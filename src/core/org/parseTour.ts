/**
 * From text to a `Tour`, or to the reasons why not. The text may come from a stranger (a file, a link) or from the
 * browser's own store: it never throws, copies only fields that the format names, and cleans what will be shown.
 *
 * Whether the places and sources of a tour exist is the work of `checkTour`.
 */
import * as v from "valibot";
import { cleanLine, cleanProse } from "./cleanText";
import { MAX_ID_CHARS } from "./limits";
import {
  MAX_INTRO_CHARS, MAX_MINUTES, MAX_NOTES_CHARS, MAX_SENTENCE_CHARS, MAX_STOP_SOURCES, MAX_STOPS, MAX_TITLE_CHARS, MAX_TOUR_CHARS,
  MAX_VIEW_CHARS, TOUR_FORMAT, type Tour, type TourStop, type TourText,
} from "./tourFormat";
import type { TourProblem, TourProblemCode } from "./tourProblem";

export interface ParsedTour {
  /** `null` as soon as there is one error. */
  readonly tour: Tour | null;
  readonly problems: readonly TourProblem[];
}

interface Options {
  /** A tour that is still being made may lack its title, its stops and their sentences. */
  readonly isDraft?: boolean;
}

/** More would not be read. */
const MAX_TOUR_PROBLEMS = 20;

const code = (value: TourProblemCode): TourProblemCode => value;

/** The empty text is no text; it is left out of the copy. */
const texts = (most: number, clean: (text: string) => string) => {
  const one = v.exactOptional(v.pipe(v.string(), v.maxLength(most * 4, code("too-long")), v.transform(clean), v.maxLength(most, code("too-long"))));
  return v.pipe(v.object({ nl: one, en: one }), v.transform(({ nl = "", en = "" }): TourText => ({
    ...(nl === "" ? {} : { nl }), ...(en === "" ? {} : { en }),
  })));
};
const id = v.pipe(v.string(), v.maxLength(MAX_ID_CHARS, code("too-long")), v.regex(/^[a-z0-9][a-z0-9/_.-]*$/, code("bad-id")));
/** It stands in addresses between other parts, so with less in it than other ids. */
const tourId = v.pipe(v.string(), v.maxLength(MAX_ID_CHARS, code("too-long")), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, code("bad-id")));
const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.check<number, TourProblemCode>((value) => Number.isInteger(value) && value >= least && value <= most, code("bad-number")));

const stopShape = v.object({
  view: v.pipe(
    v.string(), v.maxLength(MAX_VIEW_CHARS, code("too-long")), v.regex(/^\??[\w.~%=&/+-]*$/, code("bad-view")),
    v.transform((text) => text.replace(/^\?/, "")),
  ),
  text: texts(MAX_SENTENCE_CHARS, cleanLine),
  notes: v.exactOptional(texts(MAX_NOTES_CHARS, cleanProse)),
  src: v.exactOptional(v.pipe(v.array(id), v.maxLength(MAX_STOP_SOURCES, code("too-many")))),
});
const tourShape = v.object({
  id: tourId,
  title: texts(MAX_TITLE_CHARS, cleanLine),
  intro: v.exactOptional(texts(MAX_INTRO_CHARS, cleanProse)),
  minutes: v.exactOptional(whole(1, MAX_MINUTES)),
  stops: v.pipe(v.array(v.unknown()), v.maxLength(MAX_STOPS, code("too-many-stops"))),
});

export function parseTour(text: string, options: Options = {}): ParsedTour {
  if (text.length > MAX_TOUR_CHARS) return refused("too-large");
  if (text.trim() === "") return refused("empty-file");
  let value: unknown;
  try {
    value = JSON.parse(text.startsWith("\ufeff") ? text.slice(1) : text);
  } catch {
    return refused("not-json");
  }
  return readTour(value, options);
}

/** What has come out of JSON already. */
export function readTour(value: unknown, { isDraft = false }: Options = {}): ParsedTour {
  if (!isObject(value)) return refused("not-a-tour");
  const format = value["format"];
  if (format !== TOUR_FORMAT) return refused(typeof format === "string" && /^organogram-tour\/[1-9]\d{0,5}$/.test(format) ? "newer-tour" : "not-a-tour");

  const head = v.safeParse(tourShape, value);
  if (!head.success) return { tour: null, problems: head.issues.slice(0, MAX_TOUR_PROBLEMS).map((issue) => problemOf(issue, null)) };
  const { id: name, title, intro, minutes } = head.output;
  const problems: TourProblem[] = unknownFields(value, ["format", "$schema", ...Object.keys(tourShape.entries)], null);
  const stops: TourStop[] = [];
  for (const [at, each] of head.output.stops.entries()) {
    const read = v.safeParse(stopShape, each);
    if (read.success) {
      stops.push(stopOf(read.output));
      problems.push(...unknownFields(each as object, Object.keys(stopShape.entries), at));
      if (!isDraft && isEmpty(read.output.text)) problems.push({ code: "no-words", severity: "error", stop: at });
    } else problems.push(...read.issues.map((issue) => problemOf(issue, at)));
  }
  if (!isDraft && isEmpty(title)) problems.push({ code: "no-title", severity: "error", stop: null });
  if (!isDraft && head.output.stops.length === 0) problems.push({ code: "no-stops", severity: "error", stop: null });

  const isWrong = problems.some(({ severity }) => severity === "error");
  return {
    tour: isWrong ? null : {
      format: TOUR_FORMAT, id: name, title,
      ...(intro === undefined || isEmpty(intro) ? {} : { intro }),
      ...(minutes === undefined ? {} : { minutes }),
      stops,
    },
    problems: problems.toSorted((a, b) => Number(b.severity === "error") - Number(a.severity === "error")).slice(0, MAX_TOUR_PROBLEMS),
  };
}

const refused = (why: TourProblemCode): ParsedTour => ({ tour: null, problems: [{ code: why, severity: "error", stop: null }] });
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);
const isEmpty = (text: TourText): boolean => text.nl === undefined && text.en === undefined;

function stopOf({ view, text, notes, src }: v.InferOutput<typeof stopShape>): TourStop {
  return {
    view, text,
    ...(notes === undefined || isEmpty(notes) ? {} : { notes }),
    ...(src === undefined || src.length === 0 ? {} : { src: [...new Set(src)] }),
  };
}

const CODES: ReadonlySet<string> = new Set<TourProblemCode>(["too-long", "bad-id", "bad-number", "bad-view", "too-many", "too-many-stops"]);

function problemOf(issue: v.BaseIssue<unknown>, stop: number | null): TourProblem {
  const field = fieldOf((issue.path ?? []).map(({ key }) => key));
  const found = CODES.has(issue.message) ? (issue.message as TourProblemCode)
    : issue.path?.at(-1)?.origin === "key" ? "missing-field" : "wrong-type";
  const limit = typeof issue.requirement === "number" ? { limit: issue.requirement } : {};
  return { code: found, severity: "error", stop, ...field, ...limit };
}

/** Letters of our own format and no others, because it is shown. */
function fieldOf(keys: readonly unknown[]): { readonly field?: string } {
  const names = keys.filter((key) => typeof key === "string").map((key) => echo(key));
  return names.length === 0 ? {} : { field: names.join(".") };
}

function unknownFields(value: object, known: readonly string[], stop: number | null): TourProblem[] {
  return Object.keys(value).filter((key) => !known.includes(key))
    .slice(0, MAX_TOUR_PROBLEMS).map((key) => ({ code: "unknown-field", severity: "warning", stop, field: echo(key) }));
}

const echo = (text: string): string => text.slice(0, 40).replaceAll(/[^\w.-]/g, "\u00b7");

/** Making a tour: every change is a function from one tour to the next. What changes nothing gives the same object back. */
import type { Id, Lang } from "@/core/org/fileFormat";
import { MAX_STOPS, TOUR_FORMAT, type Tour, type TourStop, type TourText } from "@/core/org/tourFormat";

export const emptyTour = (id: Id): Tour => ({ format: TOUR_FORMAT, id, title: {}, stops: [] });

export const isFull = ({ stops }: Tour): boolean => stops.length >= MAX_STOPS;

/** At the end; a full tour stays as it is. */
export const addStop = (tour: Tour, view: string): Tour => (isFull(tour) ? tour : { ...tour, stops: [...tour.stops, { view, text: {} }] });

export function insertStop(tour: Tour, at: number, stop: TourStop): Tour {
  return isFull(tour) ? tour : { ...tour, stops: tour.stops.toSpliced(at, 0, stop) };
}

export const removeStop = (tour: Tour, at: number): Tour =>
  tour.stops[at] === undefined ? tour : { ...tour, stops: tour.stops.toSpliced(at, 1) };

/** Takes a stop from one place to another; the others keep their order. */
export function moveStop(tour: Tour, from: number, to: number): Tour {
  const stop = tour.stops[from];
  if (stop === undefined || from === to || tour.stops[to] === undefined) return tour;
  return { ...tour, stops: tour.stops.toSpliced(from, 1).toSpliced(to, 0, stop) };
}

export function changeStop(tour: Tour, at: number, change: Partial<TourStop>): Tour {
  const stop = tour.stops[at];
  return stop === undefined ? tour : { ...tour, stops: tour.stops.with(at, { ...stop, ...change }) };
}

/** As it is typed, blanks at the end too; they go when the tour is written. Empty is left out. */
export function withText(text: TourText | undefined, lang: Lang, words: string): TourText {
  const { [lang]: _was, ...others } = text ?? {};
  return words === "" ? others : { ...others, [lang]: words };
}

export const otherThan = (lang: Lang): Lang => (lang === "nl" ? "en" : "nl");

/** The id itself, or with the first number behind it that is free. */
export function freeId(id: Id, taken: (id: Id) => boolean): Id {
  if (!taken(id)) return id;
  for (let number = 2; ; number++) if (!taken(`${id}-${number}`)) return `${id}-${number}`;
}

/** A title as a name for an address or a file: "Wonen, in 5 minuten" → `wonen-in-5-minuten`. */
export function slugOf(title: string): string {
  const plain = title.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-+|-+$/g, "");
  return plain.slice(0, 60).replace(/-+$/, "") || "rondleiding";
}

/** The text of a file, or with `isBrief` of a link. */
export const writeTour = (tour: Tour, isBrief = false): string =>
  (isBrief ? JSON.stringify(tour) : `${JSON.stringify(tour, null, 2)}\n`);

export interface Missing {
  readonly title: boolean;
  readonly stops: boolean;
  /** Stops without a sentence, counted from 0. */
  readonly sentences: readonly number[];
}

/** What a tour still needs before it can be walked, shared or presented; `null`: nothing. */
export function missingFrom({ title, stops }: Tour): Missing | null {
  const isEmpty = ({ nl = "", en = "" }: TourText): boolean => `${nl}${en}`.trim() === "";
  const missing = { title: isEmpty(title), stops: stops.length === 0, sentences: stops.flatMap(({ text }, at) => (isEmpty(text) ? [at] : [])) };
  return missing.title || missing.stops || missing.sentences.length > 0 ? missing : null;
}

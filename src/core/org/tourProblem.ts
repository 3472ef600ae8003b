/** What is wrong with a tour, and how that is said to whoever made it or opens it. */
import type { Lang } from "./fileFormat";
import { MAX_STOPS, MAX_TOUR_CHARS } from "./tourFormat";

export type TourProblemCode =
  // the text as a whole
  | "empty-file" | "too-large" | "not-json" | "not-a-tour" | "newer-tour" | "broken-link"
  // the shape of a field
  | "missing-field" | "wrong-type" | "too-long" | "too-many" | "bad-id" | "bad-number" | "bad-view" | "unknown-field"
  // the tour
  | "no-title" | "no-stops" | "too-many-stops" | "no-words"
  // what it leads to
  | "unreadable-view" | "not-a-chart-view" | "unknown-place" | "absent-place" | "unknown-source"
  // what we ask of our own tours beyond that
  | "one-language" | "unsourced" | "same-id" | "other-name";

export interface TourProblem {
  readonly code: TourProblemCode;
  /** An error keeps the tour out; a warning goes beside it. */
  readonly severity: "error" | "warning";
  /** Counts from 0; `null`: the tour as a whole. */
  readonly stop: number | null;
  readonly field?: string;
  readonly limit?: number;
  /** An id, as far as the format allows one. */
  readonly id?: string;
}

/** One plain sentence, with the place where it is. */
export function tourProblemText(problem: TourProblem, lang: Lang): string {
  const { stop, field } = problem;
  const place = [stop === null ? null : `stop ${stop + 1}`, field === undefined ? null : `${lang === "nl" ? "veld" : "field"} ${field}`]
    .filter((part) => part !== null).join(", ");
  const text = sentences(problem)[lang];
  return place === "" ? text : `${place.slice(0, 1).toUpperCase()}${place.slice(1)}: ${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
}

function sentences({ code, limit, id = "?" }: TourProblem): Readonly<Record<Lang, string>> {
  switch (code) {
    case "empty-file": return { nl: "Het bestand is leeg.", en: "The file is empty." };
    case "too-large": return { nl: `Dit is te groot voor een rondleiding: meer dan ${MAX_TOUR_CHARS / 1024} KB.`, en: `This is too large for a tour: more than ${MAX_TOUR_CHARS / 1024} KB.` };
    case "not-json": return { nl: "Dit bestand kunnen wij niet lezen. Kijk of het compleet is.", en: "We cannot read this file. Check that it is complete." };
    case "not-a-tour": return { nl: "Dit is geen rondleiding van deze website.", en: "This is not a tour of this website." };
    case "newer-tour": return { nl: "Deze rondleiding is gemaakt met een nieuwere versie. Ververs deze pagina.", en: "This tour was made with a newer version. Reload this page." };
    case "broken-link": return { nl: "De link is niet compleet. Vraag de maker om een nieuwe link of om een bestand.", en: "The link is not complete. Ask its maker for a new link or for a file." };
    case "missing-field": return { nl: "Dit veld ontbreekt.", en: "This field is missing." };
    case "wrong-type": return { nl: "Hier staat iets anders dan wij verwachten.", en: "This holds something else than we expect." };
    case "too-long": return { nl: `Deze tekst is te lang. ${limit ?? ""} tekens is het meeste.`, en: `This text is too long. ${limit ?? ""} characters is the most.` };
    case "too-many": return { nl: `Dit zijn er te veel. ${limit ?? ""} is het meeste.`, en: `There are too many of these. ${limit ?? ""} is the most.` };
    case "bad-id": return { nl: "Hier kunnen alleen kleine letters, cijfers en streepjes staan.", en: "Only small letters, digits and dashes can stand here." };
    case "bad-number": return { nl: "Dit getal past hier niet.", en: "This number does not fit here." };
    case "bad-view": return { nl: "Dit is geen adres van een plek op deze website.", en: "This is not the address of a place on this website." };
    case "unknown-field": return { nl: "Dit veld kennen wij niet. Het telt niet mee.", en: "We do not know this field. It does not count." };
    case "no-title": return { nl: "De rondleiding heeft geen titel.", en: "The tour has no title." };
    case "no-stops": return { nl: "De rondleiding heeft geen stops.", en: "The tour has no stops." };
    case "too-many-stops": return { nl: `Een rondleiding heeft hoogstens ${MAX_STOPS} stops.`, en: `A tour has ${MAX_STOPS} stops at most.` };
    case "no-words": return { nl: "Deze stop zegt niets.", en: "This stop says nothing." };
    case "unreadable-view": return { nl: "Een deel van het adres kunnen wij niet lezen.", en: "We cannot read a part of the address." };
    case "not-a-chart-view": return { nl: "Dit adres toont geen plek in het schema.", en: "This address does not show a place in the chart." };
    case "unknown-place": return { nl: `Dit kennen wij niet: ${id}.`, en: `We do not know this: ${id}.` };
    case "absent-place": return { nl: `Dit onderdeel was er die dag niet: ${id}.`, en: `This unit was not there on that day: ${id}.` };
    case "unknown-source": return { nl: `Deze bron kennen wij niet: ${id}.`, en: `We do not know this source: ${id}.` };
    case "one-language": return { nl: "De tekst staat er niet in twee talen.", en: "The text is not there in two languages." };
    case "unsourced": return { nl: "De zin heeft geen bron.", en: "The sentence has no source." };
    case "same-id": return { nl: "Er is al een rondleiding met deze naam in het adres.", en: "There is a tour with this name in the address already." };
    case "other-name": return { nl: "Het bestand heet anders dan de rondleiding erin.", en: "The file has another name than the tour in it." };
  }
}

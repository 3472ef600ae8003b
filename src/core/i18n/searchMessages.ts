/** The words of the search box. A query is the reader's own text, so it may stand inside a sentence. */
import { messages } from "./messages";
import { formatNumber } from "./format";
import { plural } from "./plural";

export const searchMessages = messages(
  {
    label: "Zoek een naam, afkorting of onderwerp",
    example: "Bijvoorbeeld Logius, DGKR of verkiezingen",
    clear: "Maak leeg",
    /** Name of the list of hits. */
    results: "Zoekresultaten",
    count: (n: number) => (n === 0 ? "Geen resultaten" : plural(n, "nl", "resultaat", "resultaten")),
    shownOf: (shown: number, total: number) =>
      `De eerste ${formatNumber(shown, "nl")} van ${plural(total, "nl", "resultaat", "resultaten")}`,
    none: (query: string) => `Niets gevonden voor “${query}”.`,
    noneHelp: "Probeer een korter woord, een afkorting of een ander onderwerp.",
    /** Before the words in which the query was found. */
    via: "gevonden via:",
    /** By the kind of hit. */
    hits: {
      abbr: "afkorting",
      name: "naam",
      "former-name": "eerdere naam",
      topic: "taak of onderwerp",
      subject: "onderwerp",
    },
    /** Of a synonym: before the subject that it stands for. */
    synonymOf: "ander woord voor:",
    marks: {
      former: "bestaat niet meer",
      uncertain: "niet zeker",
      notOfBzk: "niet van BZK",
    },
    elsewhere: "Hiervoor bent u niet bij BZK, maar bij:",
  },
  {
    label: "Search a name, abbreviation or subject",
    example: "For example Logius, DGKR or elections",
    clear: "Clear",
    results: "Search results",
    count: (n: number) => (n === 0 ? "No results" : plural(n, "en", "result", "results")),
    shownOf: (shown: number, total: number) =>
      `The first ${formatNumber(shown, "en")} of ${plural(total, "en", "result", "results")}`,
    none: (query: string) => `Nothing found for “${query}”.`,
    noneHelp: "Try a shorter word, an abbreviation or another subject.",
    via: "found through:",
    hits: {
      abbr: "abbreviation",
      name: "name",
      "former-name": "earlier name",
      topic: "task or subject",
      subject: "subject",
    },
    synonymOf: "other word for:",
    marks: {
      former: "no longer exists",
      uncertain: "not certain",
      notOfBzk: "not of BZK",
    },
    elsewhere: "For this you need not BZK but:",
  },
);

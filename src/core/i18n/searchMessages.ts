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
    /** As long as subjects and tasks are not there. */
    noneYet: (query: string) =>
      `Geen naam of afkorting gevonden voor “${query}”. Onderwerpen en taken zijn nog niet geladen.`,
    noneHelp: "Probeer een korter woord, een afkorting of een ander onderwerp.",
    /** Before answers that cover too little of the query to be right. */
    near: "Dit lijkt er het meest op:",
    /** Leads to the list of all subjects. */
    browse: "Bekijk alle onderwerpen van A tot Z",
    busy: "Een moment. De zoekfunctie wordt klaargezet.",
    /** By the kind of hit: before the words in which the query was found. */
    hits: {
      abbr: "afkorting",
      name: "naam",
      "former-name": "eerdere naam",
      person: "in functie",
      office: "functie",
      kind: "soort",
      topic: "taak of onderwerp",
      subject: "onderwerp",
      word: "gevonden via",
      task: "taak",
      organisation: "organisatie",
    },
    formerPerson: "was in functie",
    /** Of a synonym: before the subject that it stands for. */
    synonymOf: "ander woord voor:",
    marks: {
      former: "bestaat niet meer",
      uncertain: "niet zeker",
      notOfBzk: "niet van BZK",
    },
    subject: {
      kind: "onderwerp",
      units: (n: number) => plural(n, "nl", "onderdeel doet mee", "onderdelen doen mee"),
    },
    elsewhere: {
      mark: "Niet van BZK",
      /** Before what the organisation is asked for. */
      matter: "gaat over",
      ministry: "hoort bij:",
    },
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
    noneYet: (query: string) =>
      `No name or abbreviation found for “${query}”. Subjects and tasks have not been loaded yet.`,
    noneHelp: "Try a shorter word, an abbreviation or another subject.",
    near: "This comes nearest:",
    browse: "See all subjects from A to Z",
    busy: "One moment. The search is being made ready.",
    hits: {
      abbr: "abbreviation",
      name: "name",
      "former-name": "earlier name",
      person: "in office",
      office: "office",
      kind: "kind",
      topic: "task or subject",
      subject: "subject",
      word: "found through",
      task: "task",
      organisation: "organisation",
    },
    formerPerson: "was in office",
    synonymOf: "other word for:",
    marks: {
      former: "no longer exists",
      uncertain: "not certain",
      notOfBzk: "not of BZK",
    },
    subject: {
      kind: "subject",
      units: (n: number) => plural(n, "en", "unit has a part in it", "units have a part in it"),
    },
    elsewhere: {
      mark: "Not of BZK",
      matter: "deals with",
      ministry: "belongs to:",
    },
  },
);

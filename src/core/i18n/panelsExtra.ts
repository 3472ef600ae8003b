/** Words of the search box, list, legend, glossary and breadcrumb that are in no file of their own. */
import { formatNumber } from "./format";
import { messages } from "./messages";
import { plural } from "./plural";

export const panelsExtra = messages(
  {
    search: {
      /** Of a unit that is found but is not there on the day shown. */
      otherDay: "niet op deze dag",
      /** Of such a unit, with years. */
      existedSince: (year: string) => `bestaat sinds ${year}`,
      existedUntil: (year: string) => `bestond tot ${year}`,
      existedBetween: (from: string, to: string) => `bestond ${from}–${to}`,
      seenIn: (year: string) => `gezien in ${year}`,
      /** Before the name of what came after. */
      became: "ging over in",
      laterName: "latere naam",
      /** Of a person who held the office at another time. */
      heldBetween: (from: string, to: string) => `in functie ${from}–${to}`,
      sureness: "hoe zeker:",
    },
    breadcrumb: {
      backToWhole: "Terug naar het geheel",
    },
    legend: {
      /** Behind the count of a kind. */
      former: (n: number) => `${formatNumber(n, "nl")} van vroeger`,
      hidden: (n: number) => `${plural(n, "nl", "onderdeel zit", "onderdelen zitten")} in een dicht deel.`,
      openHidden: "Open die delen",
      shapes: "Vormen van kaarten",
      square: "Rechte hoeken: in de lijn van het ministerie.",
      round: "Ronde hoeken en een streepjesrand: buiten die lijn.",
    },
    glossary: {
      filter: "Zoek in de woordenlijst",
      count: (n: number) => plural(n, "nl", "woord of afkorting", "woorden en afkortingen"),
      none: "Dit woord staat niet in de lijst.",
      earlierName: "eerdere naam",
      dutchWord: "in het Nederlands:",
      /** In a panel, over the abbreviations that stand in it without their meaning. */
      usedHere: (n: number) => `${plural(n, "nl", "afkorting", "afkortingen")} in deze tekst`,
    },
  },
  {
    search: {
      otherDay: "not on this day",
      existedSince: (year: string) => `exists since ${year}`,
      existedUntil: (year: string) => `existed until ${year}`,
      existedBetween: (from: string, to: string) => `existed ${from}–${to}`,
      seenIn: (year: string) => `seen in ${year}`,
      became: "went on in",
      laterName: "later name",
      heldBetween: (from: string, to: string) => `in office ${from}–${to}`,
      sureness: "how certain:",
    },
    breadcrumb: {
      backToWhole: "Back to the whole",
    },
    legend: {
      former: (n: number) => `${formatNumber(n, "en")} of the past`,
      hidden: (n: number) => `${plural(n, "en", "unit is", "units are")} in a closed part.`,
      openHidden: "Open those parts",
      shapes: "Shapes of cards",
      square: "Square corners: in the line of the ministry.",
      round: "Round corners and a dashed border: outside that line.",
    },
    glossary: {
      filter: "Search the glossary",
      count: (n: number) => plural(n, "en", "word or abbreviation", "words and abbreviations"),
      none: "This word is not in the list.",
      earlierName: "earlier name",
      dutchWord: "in Dutch:",
      usedHere: (n: number) => `${plural(n, "en", "abbreviation", "abbreviations")} in this text`,
    },
  },
);

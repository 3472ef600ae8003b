/** The words of the legend. What each kind is called and means stands in `kinds.ts`. */
import { messages } from "./messages";
import { formatNumber } from "./format";

export const legendMessages = messages(
  {
    heading: "Uitleg",
    kinds: "Soorten onderdelen",
    lines: "Soorten lijnen",
    marks: "Tekens op een kaart",
    intro: "Kies een soort. De onderdelen van die soort vallen dan op.",
    /** Behind the name of a kind. */
    count: (n: number) => `${formatNumber(n, "nl")} in totaal`,
    shown: (n: number) => `${formatNumber(n, "nl")} te zien`,
    highlighted: (n: number, words: string) => `${formatNumber(n, "nl")} ${words} ${n === 1 ? "valt" : "vallen"} op`,
    clear: "Laat niets meer opvallen",
    close: "Sluit uitleg",
  },
  {
    heading: "Legend",
    kinds: "Kinds of unit",
    lines: "Kinds of line",
    marks: "Marks on a card",
    intro: "Choose a kind. The units of that kind then stand out.",
    count: (n: number) => `${formatNumber(n, "en")} in all`,
    shown: (n: number) => `${formatNumber(n, "en")} in view`,
    highlighted: (n: number, words: string) => `${formatNumber(n, "en")} ${words} ${n === 1 ? "stands" : "stand"} out`,
    clear: "Let nothing stand out",
    close: "Close legend",
  },
);

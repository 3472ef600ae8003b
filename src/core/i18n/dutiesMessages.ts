/** The words about everything for which an office-holder answers in parliament. */
import { messages } from "./messages";
import { plural } from "./plural";

export const dutiesMessages = messages(
  {
    heading: "Waarover deze bewindspersoon verantwoording aflegt",
    intro: "Dit is een andere lijn dan wie onder wie valt. In het schema vallen deze onderdelen op.",
    stated: "Dit zegt een bron",
    remote: "op afstand: alleen over eigen besluiten",
    derived: (n: number) => `${plural(n, "nl", "onderdeel volgt", "onderdelen volgen")} uit de plaats, via:`,
    unsourced: "Dit staat in ons dossier, zonder eigen bron",
    unknown: (n: number) => `Van ${plural(n, "nl", "onderdeel weten wij niet wie erover gaat", "onderdelen weten wij niet wie erover gaat")}`,
    unknownHelp: "Wij zochten dit op en vonden het niet. Het kan deze bewindspersoon zijn, of een ander.",
    none: "Geen bron noemt een onderdeel.",
  },
  {
    heading: "What this office-holder answers for in parliament",
    intro: "This is another line than what sits under what. In the chart these units stand out.",
    stated: "A source says so",
    remote: "at a distance: only for their own decisions",
    derived: (n: number) => `${plural(n, "en", "unit follows", "units follow")} from its place, by way of:`,
    unsourced: "Our files say so, without a source of its own",
    unknown: (n: number) => `Of ${plural(n, "en", "unit we do not know who answers for it", "units we do not know who answers for them")}`,
    unknownHelp: "We looked for it and did not find it. It may be this office-holder, or another one.",
    none: "No source names a unit.",
  },
);

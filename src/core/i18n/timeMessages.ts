/**
 * The words of the time rail, and what is said of how well a day is known. Titles of decrees are never poured into a
 * sentence: it ends in a colon and the title stands behind it, as a link.
 */
import { messages } from "./messages";
import { plural } from "./plural";

export const timeMessages = messages(
  {
    label: "Tijd",
    slider: "Dag die u ziet",
    scale: "De schaal is niet overal gelijk. De jaren vanaf 2003 krijgen de meeste ruimte, de jaren voor 1945 de minste.",
    keys: "Pijltjes gaan een maand verder of terug, met Shift een dag. Page Up en Page Down gaan een jaar, Home en End naar de einden.",
    previous: "Vorige verandering",
    next: "Volgende verandering",
    today: "Vandaag",
    date: "Ga naar een dag",
    dateHint: "Bijvoorbeeld 14-10-2010, oktober 2010 of 2010",
    changed: "Wat veranderde?",
    more: "Tijdlijn",
    moreLabel: "Over de tijdlijn",
    closeMore: "Sluit uitleg over de tijdlijn",
    known: {
      full: "alle directies bekend",
      head: "alleen de hoofdstructuur bekend",
      little: "losse onderdelen bekend",
    },
    legend: "Wat wij weten",
    problems: {
      unreadable: "Dit is geen datum die wij begrijpen. Schrijf bijvoorbeeld 14-10-2010 of 2010.",
      impossible: "Deze dag bestaat niet.",
      early: (date: string) => `De tijdlijn begint op ${date}.`,
      late: (date: string) => `De tijdlijn eindigt op ${date}.`,
    },
    basis: {
      label: "Wat u ziet",
      day: "Op de dag zelf",
      decree: "Volgens het besluit",
    },
    coverage: {
      /** Followed by the title of the decree. */
      decree: (date: string) => `Structuur op ${date}, precies volgens:`,
      day: (date: string) => `Structuur op ${date}, met alle directies uit:`,
      dayNote: "Een verandering staat hier op haar eigen dag. Besluiten volgen soms later.",
      chart: (date: string) => `Structuur op ${date}, volgens latere bronnen en:`,
      recent: (date: string) => `Structuur op ${date}, voor zover bekend.`,
      head: (date: string) => `Van ${date} is alleen de hoofdstructuur bekend, de directies niet.`,
      /** Followed by the title of the decree. */
      headDecree: "Besluit:",
      little: (date: string) => `Van ${date} kennen wij alleen losse onderdelen.`,
      absence: "Wat ontbreekt, is daarom niet opgeheven.",
      future: (date: string) => `Van na ${date} weten wij niets zeker.`,
    },
    events: {
      before: "Hiervoor",
      after: "Hierna",
      on: "Op deze dag",
      none: "Wij kennen geen gebeurtenissen.",
      more: (n: number) => `en nog ${plural(n, "nl", "gebeurtenis", "gebeurtenissen")}`,
      goTo: (date: string) => `Ga naar ${date}`,
      coming: "De gebeurtenissen worden geladen.",
    },
    pages: "Verder kijken",
  },
  {
    label: "Time",
    slider: "Day that you see",
    scale: "The scale is not the same everywhere. The years from 2003 get most room, the years before 1945 least.",
    keys: "Arrow keys go a month on or back, with Shift a day. Page Up and Page Down go a year, Home and End to the ends.",
    previous: "Previous change",
    next: "Next change",
    today: "Today",
    date: "Go to a day",
    dateHint: "For example 14-10-2010, October 2010 or 2010",
    changed: "What changed?",
    more: "Timeline",
    moreLabel: "About the timeline",
    closeMore: "Close the text about the timeline",
    known: {
      full: "all directorates known",
      head: "only the main structure known",
      little: "single units known",
    },
    legend: "What we know",
    problems: {
      unreadable: "This is no date that we understand. Write for example 14-10-2010 or 2010.",
      impossible: "This day does not exist.",
      early: (date: string) => `The timeline begins on ${date}.`,
      late: (date: string) => `The timeline ends on ${date}.`,
    },
    basis: {
      label: "What you see",
      day: "On the day itself",
      decree: "According to the decree",
    },
    coverage: {
      decree: (date: string) => `Structure on ${date}, exactly according to:`,
      day: (date: string) => `Structure on ${date}, with all directorates from:`,
      dayNote: "A change stands here on its own day. Decrees sometimes follow later.",
      chart: (date: string) => `Structure on ${date}, according to later sources and:`,
      recent: (date: string) => `Structure on ${date}, as far as known.`,
      head: (date: string) => `Of ${date} only the main structure is known, the directorates are not.`,
      headDecree: "Decree:",
      little: (date: string) => `Of ${date} we know single units only.`,
      absence: "What is missing was therefore not abolished.",
      future: (date: string) => `After ${date} we know nothing for certain.`,
    },
    events: {
      before: "Before",
      after: "After",
      on: "On this day",
      none: "We know of no events.",
      more: (n: number) => `and ${plural(n, "en", "more event", "more events")}`,
      goTo: (date: string) => `Go to ${date}`,
      coming: "The events are loading.",
    },
    pages: "Look further",
  },
);

/**
 * The words for a unit in time: its history in the panel, and what is said where it is not there on the day shown. Names
 * of units and people are set by the panel and never poured into a sentence; a message before one ends in a colon.
 */
import { messages } from "./messages";
import { plural } from "./plural";

export const historyMessages = messages(
  {
    presence: {
      "not-yet": (date: string) => `Op ${date} bestond dit onderdeel nog niet.`,
      "no-longer": (date: string) => `Op ${date} bestond dit onderdeel niet meer.`,
      "not-shown": (date: string) => `Onze bronnen noemen dit onderdeel niet op ${date}. Dat betekent niet dat het toen niet bestond.`,
      outside: () => "Dit staat in geen organogram van BZK. Het komt alleen voor in gebeurtenissen.",
      uncertain: (date: string) => `Of dit onderdeel op ${date} bestond, is niet zeker.`,
    },
    goLast: (date: string) => `Ga naar de laatste dag: ${date}`,
    goNext: (date: string) => `Ga naar de eerste dag hierna: ${date}`,
    goFirst: (date: string) => `Ga naar de eerste dag: ${date}`,
    goToday: "Ga naar vandaag",
    goneInto: "Ging over in:",
    cameFrom: "Kwam uit:",
    placeUnknown: "De plaats op deze dag is niet gevonden. U ziet waar het eerder of later hing.",
    ofToday: {
      heading: "Alleen van nu bekend",
      text: (day: string, shown: string) => `Dit is de stand van ${day}. Of het ook gold op ${shown}, weten wij niet.`,
    },
    /** In the place of words that speak of now. */
    onTheDay: {
      head: "Wie dit op deze dag leidde, is niet bekend.",
      answers: "Wie hier op deze dag over ging, is niet bekend.",
    },

    /** What happened, before a name or behind a date. */
    kinds: {
      begin: "begin",
      end: "einde",
      name: "nieuwe naam",
      "name-seen": "deze naam gezien",
      place: "plaats",
      "place-seen": "op deze plaats gezien",
      "seen-first": "voor het eerst gezien",
      "seen-last": "voor het laatst gezien",
      "named-first": "voor het eerst in het organisatiebesluit",
      unnamed: "niet meer in het organisatiebesluit",
      "passed-on": "overgegaan",
      "gave-off": "afgesplitst",
      created: "opgericht",
      renamed: "nieuwe naam",
      merged: "samengevoegd",
      split: "gesplitst",
      "moved-in": "erbij gekomen",
      "moved-out": "weggegaan",
      abolished: "opgeheven",
      delisted: "niet meer genoemd",
      reorganised: "anders ingedeeld",
      "first-seen": "voor het eerst gezien",
      "status-change": "andere status",
      "task-change": "andere taken",
      "portfolio-change": "andere verdeling tussen bewindspersonen",
      decree: "besluit",
      "moved-seat": "verhuisd",
      appointment: "benoeming",
      plan: "voornemen",
      "minister-change": "andere bewindspersoon",
    },
    unknown: {
      begin: "Wanneer het begon, is niet gevonden.",
      since: "Sinds wanneer, is niet gevonden.",
      end: "Wat er met dit onderdeel gebeurde, is niet gevonden.",
    },
    mixedFrom: "Kwam samen met andere onderdelen voort uit:",
    mixedInto: "Is samen met andere onderdelen verdeeld over:",
    decreeDay: (date: string) => `In het organisatiebesluit vanaf ${date}.`,
    formerName: "Eerdere naam:",
    under: "Valt onder:",
    formerlyUnder: "Viel eerst onder:",

    lineage: {
      /** Of the picture; the lists under it say the same. */
      picture: (before: number, after: number) =>
        `Schema van links naar rechts in de tijd: ${plural(before, "nl", "voorloper", "voorlopers")}, dit onderdeel, ${plural(after, "nl", "opvolger", "opvolgers")}.`,
    },
    how: {
      merged: "samengevoegd",
      split: "gesplitst",
      renamed: "nieuwe naam",
      follows: "opgevolgd",
    },

    ledBy: {
      heading: (n: number) => `Wie het leidde en wanneer (${n})`,
      cabinets: "kabinet:",
    },
    answeredBy: {
      heading: (n: number) => `Wie erover verantwoording aflegde en wanneer (${n})`,
      help: "Dit is een andere lijn dan waar het onderdeel onder viel. Waar een tijd ontbreekt, vonden wij geen bron.",
      via: "via:",
      remote: "op afstand",
    },
  },
  {
    presence: {
      "not-yet": (date: string) => `On ${date} this unit did not exist yet.`,
      "no-longer": (date: string) => `On ${date} this unit no longer existed.`,
      "not-shown": (date: string) => `Our sources do not name this unit on ${date}. That does not mean that it did not exist then.`,
      outside: () => "This is on no chart of BZK. It only occurs in events.",
      uncertain: (date: string) => `It is not certain that this unit existed on ${date}.`,
    },
    goLast: (date: string) => `Go to the last day: ${date}`,
    goNext: (date: string) => `Go to the first day after this: ${date}`,
    goFirst: (date: string) => `Go to the first day: ${date}`,
    goToday: "Go to today",
    goneInto: "Went on in:",
    cameFrom: "Came from:",
    placeUnknown: "Its place on this day was not found. You see where it hung before or after.",
    ofToday: {
      heading: "Known of today only",
      text: (day: string, shown: string) => `This is as of ${day}. Whether it also held on ${shown}, we do not know.`,
    },
    onTheDay: {
      head: "It is not known who led this on this day.",
      answers: "It is not known who was in charge of this on this day.",
    },

    kinds: {
      begin: "beginning",
      end: "end",
      name: "new name",
      "name-seen": "this name seen",
      place: "place",
      "place-seen": "seen in this place",
      "seen-first": "first seen",
      "seen-last": "last seen",
      "named-first": "first named in the organisation decree",
      unnamed: "no longer in the organisation decree",
      "passed-on": "passed on",
      "gave-off": "split off",
      created: "set up",
      renamed: "new name",
      merged: "merged",
      split: "split",
      "moved-in": "moved here",
      "moved-out": "moved away",
      abolished: "abolished",
      delisted: "no longer named",
      reorganised: "arranged differently",
      "first-seen": "first seen",
      "status-change": "other status",
      "task-change": "other tasks",
      "portfolio-change": "other division between ministers",
      decree: "decree",
      "moved-seat": "moved house",
      appointment: "appointment",
      plan: "intention",
      "minister-change": "other minister",
    },
    unknown: {
      begin: "When it began was not found.",
      since: "Since when was not found.",
      end: "What became of this unit was not found.",
    },
    mixedFrom: "Came with other units out of:",
    mixedInto: "Was divided, with other units, over:",
    decreeDay: (date: string) => `In the organisation decree from ${date}.`,
    formerName: "Earlier name:",
    under: "Sits under:",
    formerlyUnder: "Sat under before:",

    lineage: {
      picture: (before: number, after: number) =>
        `Scheme from left to right in time: ${plural(before, "en", "predecessor", "predecessors")}, this unit, ${plural(after, "en", "successor", "successors")}.`,
    },
    how: {
      merged: "merged",
      split: "split",
      renamed: "new name",
      follows: "succeeded",
    },

    ledBy: {
      heading: (n: number) => `Who led it and when (${n})`,
      cabinets: "cabinet:",
    },
    answeredBy: {
      heading: (n: number) => `Who answered for it and when (${n})`,
      help: "This is another line than what the unit sat under. Where a time is missing, we found no source.",
      via: "through:",
      remote: "at a distance",
    },
  },
);

/** The words of the list view, which holds what the chart holds. */
import { messages } from "./messages";
import { plural } from "./plural";

export const listMessages = messages(
  {
    heading: "Alle onderdelen als lijst",
    intro: "Deze lijst heeft dezelfde inhoud als de boom.",
    /** Name of the button that opens and closes what hangs under a unit. */
    partsOf: (unit: string) => `Onderdelen van ${unit}`,
    parts: (n: number) => plural(n, "nl", "onderdeel", "onderdelen"),
    current: "gekozen",
    answersTo: "Verantwoording in de Kamer:",
    /** Before the unit from which another line comes. */
    lineFrom: "Verbonden vanuit:",
    head: "Leiding:",
    up: "Eén niveau hoger",
  },
  {
    heading: "All units as a list",
    intro: "This list has the same content as the chart.",
    partsOf: (unit: string) => `Parts of ${unit}`,
    parts: (n: number) => plural(n, "en", "part", "parts"),
    current: "chosen",
    answersTo: "Answers in parliament:",
    lineFrom: "Linked from:",
    head: "Head:",
    up: "One level up",
  },
);

/** The words around a whole page in the place of the chart, and the names of those pages. */
import { messages } from "./messages";

export const pageMessages = messages(
  {
    back: "Terug naar het schema",
    /** Short, for the footer. */
    subjectsLink: "Onderwerpen",
    /** Heads the links to the other pages on history. */
    moreHistory: "Meer geschiedenis",
    titles: {
      known: "Wat wij weten en niet weten",
      subjects: "Alle onderwerpen",
      compare: "Vergelijk onderdelen",
      mother: "De moeder van de ministeries",
      ministers: "Ministers en staatssecretarissen",
      drawn: "Het organogram zoals getekend",
    },
  },
  {
    back: "Back to the chart",
    subjectsLink: "Subjects",
    moreHistory: "More history",
    titles: {
      known: "What we know and do not know",
      subjects: "All subjects",
      compare: "Compare units",
      mother: "The mother of ministries",
      ministers: "Ministers and state secretaries",
      drawn: "The official chart as drawn",
    },
  },
);

/** The words around a whole page in the place of the chart, and the names of those pages. */
import { messages } from "./messages";

export const pageMessages = messages(
  {
    back: "Terug naar het schema",
    /** Short, for the footer. */
    subjectsLink: "Onderwerpen",
    toursLink: "Rondleidingen en quiz",
    present: "Presenteer",
    /** Heads the links to the other pages on history. */
    moreHistory: "Meer geschiedenis",
    titles: {
      known: "Wat wij weten en niet weten",
      subjects: "Alle onderwerpen",
      compare: "Vergelijk onderdelen",
      mother: "De moeder van de ministeries",
      ministers: "Ministers en staatssecretarissen",
      drawn: "Het organogram zoals getekend",
      tours: "Rondleidingen en quiz",
      editor: "Maak een rondleiding",
      quiz: "Quiz",
      leaflet: "Rondleiding op papier",
      sheet: "Quiz op papier",
      blank: "Leeg schema om in te vullen",
      reading: "Hoe lees ik dit?",
      accessibility: "Toegankelijkheid",
      privacy: "Privacy",
    },
  },
  {
    back: "Back to the chart",
    subjectsLink: "Subjects",
    toursLink: "Tours and quiz",
    present: "Present",
    moreHistory: "More history",
    titles: {
      known: "What we know and do not know",
      subjects: "All subjects",
      compare: "Compare units",
      mother: "The mother of ministries",
      ministers: "Ministers and state secretaries",
      drawn: "The official chart as drawn",
      tours: "Tours and quiz",
      editor: "Make a tour",
      quiz: "Quiz",
      leaflet: "Tour on paper",
      sheet: "Quiz on paper",
      blank: "Empty chart to fill in",
      reading: "How do I read this?",
      accessibility: "Accessibility",
      privacy: "Privacy",
    },
  },
);

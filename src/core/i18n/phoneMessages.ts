/** The words of a small screen: the bar below, and what opens from it. */
import { messages } from "./messages";

export const phoneMessages = messages(
  {
    label: "Onderste balk",
    search: "Zoek",
    date: "Datum",
    more: "Meer",
    moreHeading: "Meer",
    dateHeading: "Kies een dag",
    close: "Sluit",
  },
  {
    label: "Bottom bar",
    search: "Search",
    date: "Date",
    more: "More",
    moreHeading: "More",
    dateHeading: "Choose a day",
    close: "Close",
  },
);

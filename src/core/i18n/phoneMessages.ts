/** The words of a small screen: the bar below, and what opens from it. */
import { messages } from "./messages";

export const phoneMessages = messages(
  {
    label: "Onderste balk",
    search: "Zoek",
    closeSearch: "Sluit zoeken",
    date: "Datum",
    more: "Meer",
    moreHeading: "Meer",
    dateHeading: "Kies een dag",
    help: "Uitleg en hulp",
    see: "Meer zien",
    /** Before the day that is shown where it is not the file's own. */
    otherDay: "Dag die u ziet",
    close: "Sluit",
  },
  {
    label: "Bottom bar",
    search: "Search",
    closeSearch: "Close search",
    date: "Date",
    more: "More",
    moreHeading: "More",
    dateHeading: "Choose a day",
    help: "Explanation and help",
    see: "See more",
    otherDay: "Day that you see",
    close: "Close",
  },
);

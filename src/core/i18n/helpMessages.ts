/** The words of the help: how to read the chart, for whom the site works, what it keeps, a first look around. */
import { messages } from "./messages";

export const helpMessages = messages(
  {
    look: { start: "Eerste keer hier?", heading: "Kijk even rond", close: "Sluit" },
  },
  {
    look: { start: "First time here?", heading: "Take a look around", close: "Close" },
  },
);

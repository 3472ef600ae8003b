/** The words that lead to the help. The help itself brings its own along. */
import { messages } from "./messages";

export const helpMessages = messages(
  {
    look: { start: "Eerste keer hier?" },
    menu: "Hulp",
  },
  {
    look: { start: "First time here?" },
    menu: "Help",
  },
);

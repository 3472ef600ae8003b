/** The words of tours: the page of all tours, the bar while walking one, and the editor. */
import { messages } from "./messages";

export const tourMessages = messages(
  {
    unsourced: "Zonder bron: woorden van wie deze rondleiding maakte.",
  },
  {
    unsourced: "Without a source: words of whoever made this tour.",
  },
);

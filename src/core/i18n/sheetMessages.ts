/** The words of the panel on a small screen. */
import { messages } from "./messages";

export const sheetMessages = messages(
  {
    /** The name of the handle says how high the panel is and what a tap does. */
    handle: {
      peek: "Het paneel is laag. Maak het hoger",
      half: "Het paneel is halfhoog. Maak het hoger",
      full: "Het paneel is hoog. Maak het laag",
    },
  },
  {
    handle: {
      peek: "The panel is low. Make it higher",
      half: "The panel is at half height. Make it higher",
      full: "The panel is high. Make it low",
    },
  },
);

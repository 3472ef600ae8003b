/** The words about the copy of the site on the reader's own device. */
import { messages } from "./messages";

export const offlineMessages = messages(
  {
    newer: "Er is een nieuwe versie.",
    use: "Nu gebruiken",
    later: "Later",
    noNetwork: "U hebt geen netwerk. Alles hier werkt, behalve de links naar andere websites.",
  },
  {
    newer: "There is a new version.",
    use: "Use it now",
    later: "Not now",
    noNetwork: "You have no network. Everything here works, except the links to other websites.",
  },
);

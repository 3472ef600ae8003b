/** The words of the panel about something that belongs to another organisation. */
import { messages } from "./messages";

export const elsewhereMessages = messages(
  {
    kind: "Niet van BZK",
    lead: "Hiervoor bent u niet bij BZK, maar bij deze organisatie.",
    otherName: "In het Nederlands:",
    ministry: "Ministerie",
    noMinistry: "Hoort niet bij een ministerie.",
    asked: "Mensen zoeken dit met:",
    related: "Wat BZK hier wel mee te maken heeft",
    chart: "Toon in het schema",
  },
  {
    kind: "Not of BZK",
    lead: "For this you need this organisation, not BZK.",
    otherName: "In Dutch:",
    ministry: "Ministry",
    noMinistry: "Belongs to no ministry.",
    asked: "People look for it with:",
    related: "What BZK does have to do with it",
    chart: "Show in the chart",
  },
);

/** What a reader takes along from a panel: its address, or the panel itself on paper. */
import { messages } from "./messages";

export const shareMessages = messages(
  {
    share: "Deel",
    shared: "Adres gekopieerd",
    sharedLong: "Het adres is gekopieerd.",
    nowhere: "Deze pagina staat op uw eigen apparaat. Er is geen adres dat een ander kan openen.",
    print: "Druk af",
    byHand: "Adres",
  },
  {
    share: "Share",
    shared: "Address copied",
    sharedLong: "The address has been copied.",
    nowhere: "This page is on your own device. There is no address that somebody else can open.",
    print: "Print",
    byHand: "Address",
  },
);

/** The words of a report of an error: the window in which it is written, and the text that comes out of it. */
import { messages } from "./messages";

export const reportMessages = messages(
  {
    action: "Meld een fout",
    /** Before the button. */
    invitation: "Klopt hier iets niet?",
    heading: "Meld een fout",
    intro: "Deze website verstuurt niets. U maakt hier een tekst en bepaalt zelf wat u ermee doet.",
    noMailbox: "De beheerder heeft geen mailadres opgegeven. Kopieer de tekst en geef hem zelf door.",
    which: "Welk gegeven klopt niet?",
    other: "Iets anders",
    ownWords: "Wat is er fout, en hoe weet u dat?",
    ownWordsHint: "Zet hier geen persoonlijke gegevens in.",
    result: "Zo ziet uw melding eruit",
    tooLong: "Deze melding is te lang voor een mail. De mail krijgt een kortere tekst. Met kopiëren gaat alles mee.",
    copy: "Kopieer",
    copied: "Gekopieerd",
    copiedLong: "De melding is gekopieerd.",
    notCopied: "Kopiëren lukt niet. De melding is nu geselecteerd. Kopieer hem zelf.",
    mail: "Mail dit",
    close: "Sluit",

    /** Kinds of statements that have no heading in the panel. */
    groups: {
      unit: "Het onderdeel",
      description: "Beschrijving",
      facts: "Feiten",
    },

    /** The text itself; each of these begins a line. */
    text: {
      title: "Melding van een fout",
      subject: (unit: string) => `Fout bij ${unit}`,
      unit: "Onderdeel:",
      statement: "Wat er staat:",
      other: "Iets anders dan een gegeven uit de lijst",
      asOf: "Stand:",
      address: "Adres:",
      ownWords: "Wat er fout is, en hoe ik dat weet:",
      toFillIn: "(schrijf het hier)",
      shortened: "(ingekort)",
    },
  },
  {
    action: "Report an error",
    invitation: "Is something wrong here?",
    heading: "Report an error",
    intro: "This website sends nothing. Here you make a text, and you decide what to do with it.",
    noMailbox: "The publisher has given no e-mail address. Copy the text and pass it on yourself.",
    which: "Which fact is wrong?",
    other: "Something else",
    ownWords: "What is wrong, and how do you know?",
    ownWordsHint: "Do not put personal details in here.",
    result: "This is what your report looks like",
    tooLong: "This report is too long for an e-mail. The e-mail gets a shorter text. Copying takes all of it.",
    copy: "Copy",
    copied: "Copied",
    copiedLong: "The report has been copied.",
    notCopied: "Copying does not work. The report is selected now. Copy it yourself.",
    mail: "E-mail this",
    close: "Close",

    groups: {
      unit: "The unit",
      description: "Description",
      facts: "Facts",
    },

    text: {
      title: "Report of an error",
      subject: (unit: string) => `Error about ${unit}`,
      unit: "Unit:",
      statement: "What it says:",
      other: "Something else than a fact on the list",
      asOf: "As of:",
      address: "Address:",
      ownWords: "What is wrong, and how I know:",
      toFillIn: "(write it here)",
      shortened: "(shortened)",
    },
  },
);

/**
 * The words of the comparison and of the way between two units. Names of units stand beside these words, in their own
 * language, and are never poured into them.
 */
import { messages } from "./messages";
import { plural } from "./plural";

export const compareMessages = messages(
  {
    /** On the panel of a unit: puts it in the comparison, or takes it out. */
    toggle: "Vergelijk",
    /** Followed by the unit that makes room. */
    insteadOf: "in plaats van",

    tray: {
      label: "Vergelijking",
      count: (n: number) => `${plural(n, "nl", "onderdeel", "onderdelen")} om te vergelijken.`,
      chooseAnother: "Kies nog een onderdeel.",
      remove: "Haal uit de vergelijking:",
      sideBySide: "Vergelijk naast elkaar",
      showPath: "Toon de weg ertussen",
    },

    page: {
      intro: "Elke rij vertelt hetzelfde over elk onderdeel, met de bron erbij.",
      chooseAnother: "Kies in het schema nog een onderdeel om te vergelijken.",
      table: "Vergelijking van onderdelen",
      what: "Wat",
      onlyDifferences: "Toon alleen verschillen",
      differing: (n: number, all: number) => `${n} van de ${plural(all, "nl", "rij verschilt", "rijen verschillen")}`,
      noDifferences: "Wij vonden geen verschillen. Wat niet bekend is, kunnen wij niet vergelijken.",
      key: "Als er geen antwoord staat",
    },

    verdicts: {
      differs: "verschilt",
      same: "gelijk",
      unclear: "niet te vergelijken",
    },
    unclear: "Niet te vergelijken: er is iets onbekend, of de cijfers gaan over een andere maat, een ander jaar of een andere begroting.",

    absences: {
      unknown: "onbekend",
      "not-public": "niet openbaar",
      "not-applicable": "niet van toepassing",
    },
    absencesExplained: {
      unknown: "Wij vonden geen bron die het zegt.",
      "not-public": "Het is er wel, maar het wordt niet bekendgemaakt.",
      "not-applicable": "Dit past niet bij dit soort onderdeel.",
      unsourced: "Wij noemen het, maar hebben er geen bron bij.",
    },

    rows: {
      kind: "Soort",
      exists: "Sinds wanneer",
      money: "Geld",
      staff: "Personeel",
      counts: "Andere cijfers",
      relations: "Verbonden met elkaar",
    },
    missing: {
      money: "Wij vonden geen bedragen.",
      staff: "Wij vonden geen aantal medewerkers.",
      counts: "Wij vonden geen andere cijfers.",
      legal: "Wij vonden geen juridische grondslag.",
      subjects: "Wij vonden geen onderwerpen.",
      relations: "Naast de lijn vonden wij geen verband tussen deze onderdelen.",
      nothing: "Hier staat niets genoteerd.",
      ended: "Dit onderdeel bestaat niet meer.",
    },
    earlier: "Eerder:",
    atDistance: "op afstand",

    path: {
      title: "De weg ertussen",
      and: "en",
      heading: "Via de lijn",
      meets: "Hier komen de twee lijnen samen",
      group: "Dit is een kop die onderdelen bij elkaar zet. Een kop geeft geen leiding.",
      isAbove: "Het andere onderdeel hoort hierbij.",
      above: "Beide horen bij:",
      sharedHeading: "Beide staan onder dezelfde kop:",
      headingIsNothing: "Een kop geeft geen leiding. In deze lijn staat dus niets boven beide.",
      aboveHeading: "Boven die kop staat:",
      nothing: "Er is niets dat boven beide staat. Elk heeft een eigen lijn naar boven.",
      lineOf: "De lijn van",
      beside: "Een deel van deze weg staat naast de lijn van het ministerie.",
      answers: "Wie verantwoording aflegt aan de Kamer",
      notTheLine: "Dit is een andere lijn dan de weg hierboven.",
      verdicts: {
        same: "Voor beide is dat dezelfde bewindspersoon.",
        partly: "Voor een deel is dat dezelfde bewindspersoon.",
        different: "Dat is voor elk een andere bewindspersoon.",
        unknown: "Of dat dezelfde bewindspersoon is, weten wij niet.",
        inapplicable: "Voor een kop legt niemand verantwoording af. Daarom is er niets te vergelijken.",
      },
      compare: "Vergelijk naast elkaar",
    },
  },
  {
    toggle: "Compare",
    insteadOf: "in the place of",

    tray: {
      label: "Comparison",
      count: (n: number) => `${plural(n, "en", "unit", "units")} to compare.`,
      chooseAnother: "Choose another unit.",
      remove: "Take out of the comparison:",
      sideBySide: "Compare side by side",
      showPath: "Show the way between",
    },

    page: {
      intro: "Each row tells the same about each unit, with its source.",
      chooseAnother: "Choose another unit in the chart to compare.",
      table: "Comparison of units",
      what: "What",
      onlyDifferences: "Show differences only",
      differing: (n: number, all: number) => `${n} of ${plural(all, "en", "row differs", "rows differ")}`,
      noDifferences: "We found no differences. What is not known we cannot compare.",
      key: "Where there is no answer",
    },

    verdicts: {
      differs: "differs",
      same: "the same",
      unclear: "cannot be compared",
    },
    unclear: "Cannot be compared: something is unknown, or the figures are of another measure, another year or another budget.",

    absences: {
      unknown: "unknown",
      "not-public": "not public",
      "not-applicable": "not applicable",
    },
    absencesExplained: {
      unknown: "We found no source that says it.",
      "not-public": "It is there, but it is not made known.",
      "not-applicable": "This does not go with this kind of unit.",
      unsourced: "We say it, but have no source for it.",
    },

    rows: {
      kind: "Kind",
      exists: "Since when",
      money: "Money",
      staff: "Staff",
      counts: "Other figures",
      relations: "Linked with each other",
    },
    missing: {
      money: "We found no amounts.",
      staff: "We found no number of staff.",
      counts: "We found no other figures.",
      legal: "We found no legal basis.",
      subjects: "We found no subjects.",
      relations: "Beside the line we found no link between these units.",
      nothing: "Nothing is noted here.",
      ended: "This unit no longer exists.",
    },
    earlier: "Earlier:",
    atDistance: "at a distance",

    path: {
      title: "The way between",
      and: "and",
      heading: "Along the line",
      meets: "Here the two lines meet",
      group: "This is a heading that gathers units. A heading does not lead.",
      isAbove: "The other unit belongs to this one.",
      above: "Both belong to:",
      sharedHeading: "Both stand under the same heading:",
      headingIsNothing: "A heading does not lead. So nothing in this line stands above both.",
      aboveHeading: "Above that heading stands:",
      nothing: "Nothing stands above both. Each has its own line upwards.",
      lineOf: "The line of",
      beside: "Part of this way stands beside the line of the ministry.",
      answers: "Who answers to parliament",
      notTheLine: "This is another line than the way above.",
      verdicts: {
        same: "For both it is the same office-holder.",
        partly: "In part it is the same office-holder.",
        different: "For each it is another office-holder.",
        unknown: "Whether it is the same office-holder we do not know.",
        inapplicable: "Nobody answers for a heading. That is why there is nothing to compare.",
      },
      compare: "Compare side by side",
    },
  },
);

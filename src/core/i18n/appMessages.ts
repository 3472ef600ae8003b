/** The words around the chart: header, toolbar, footer, notices, and what a screen reader hears when something changes. */
import { messages } from "./messages";
import { plural } from "./plural";

export const appMessages = messages(
  {
    name: "Wie doet wat bij BZK",
    /** `document.title`: the unit comes first, so that tabs can be told apart. */
    pageTitle: (unit: string) => `${unit} · Wie doet wat bij BZK`,
    changesTitle: (from: string, to: string) => `Wat veranderde? Van ${from} tot en met ${to}`,
    skipToContent: "Naar de inhoud",
    main: "Organogram",

    header: {
      label: "Instellingen",
      mode: "Weergave",
      modes: { chart: "Boom", list: "Lijst" },
      showAsChart: "Toon als boom",
      orientation: "Richting",
      orientations: {
        down: "Van boven naar beneden",
        right: "Van links naar rechts",
      },
      /** In the other language, for who cannot read this one; carries a `lang` of its own. */
      otherLanguage: "English",
      otherLanguageLabel: "Switch to English",
      theme: "Kleuren",
      themes: {
        system: "Zoals uw apparaat",
        light: "Licht",
        dark: "Donker",
        projector: "Beamer, veel contrast",
      },
      search: "Zoek",
    },

    toolbar: {
      label: "Weergave van het schema",
      /** Not only "Meer": the bar of the phone below it has a button of that name. */
      more: "Meer voor het schema",
      zoomIn: "Zoom in",
      zoomOut: "Zoom uit",
      wholeChart: "Hele schema",
      realSize: "100\u00a0%",
      realSizeLabel: "Ware grootte, 100\u00a0%",
      openAll: "Alles openen",
      closeAll: "Alles sluiten",
      openToLevel: (n: number) => `Open tot niveau ${n}`,
      level: "Niveau",
      moveGroup: "Schuif het schema",
      moveLeft: "Schuif naar links",
      moveRight: "Schuif naar rechts",
      moveUp: "Schuif naar boven",
      moveDown: "Schuif naar beneden",
      keys: "Toetsen en gebaren",
      legend: "Uitleg",
      glossary: "Woordenlijst",
      overviewMapHelp: "Sleep het kader om het schema te verschuiven.",
    },

    breadcrumb: {
      label: "Waar u bent",
      whole: "Het geheel",
    },

    status: {
      asOf: (date: string) => `Stand van ${date}`,
      notOfficial: "Dit is geen officiële website van de Rijksoverheid",
      units: (n: number) => plural(n, "nl", "onderdeel", "onderdelen"),
    },

    footer: {
      label: "Over deze website",
      data: "De gegevens zijn vrij te gebruiken (CC0-1.0).",
      download: "Haal de gegevens op",
    },

    glossary: {
      heading: "Woordenlijst",
      intro: "Deze woorden en afkortingen komt u hier tegen.",
      words: "Woorden en andere afkortingen",
      abbreviations: "Afkortingen van onderdelen",
      close: "Sluit woordenlijst",
    },

    loading: {
      busy: "Een moment. De gegevens worden geladen.",
      busyPanel: "Dit deel wordt geladen.",
      failedHeading: "De gegevens zijn niet geladen",
      failedText: "Kijk of uw verbinding werkt en probeer het dan opnieuw.",
      brokenHeading: "De gegevens kloppen niet",
      brokenText: "Er zit een fout in de gegevens. Daarom kunnen wij ze niet laten zien.",
      retry: "Probeer opnieuw",
      problems: (n: number) => `${plural(n, "nl", "fout", "fouten")} gevonden in de gegevens`,
    },

    /** Where one part of the screen has failed. */
    failure: {
      heading: "Dit deel werkt nu niet",
      text: "Dit deel werkt nu niet. De rest wel.",
      retry: "Probeer dit deel opnieuw",
      useList: "De lijst heeft dezelfde inhoud als de boom.",
      useChart: "De boom heeft dezelfde inhoud als de lijst.",
      reload: "Laad de pagina opnieuw",
    },

    notices: {
      label: "Melding",
      addressNotUnderstood: "Wij begrijpen dit adres niet. Daarom ziet u het begin.",
      addressPartlyUnderstood: "Een deel van dit adres begrijpen wij niet. De rest ziet u wel.",
      unitsDropped: (n: number) =>
        n === 1
          ? "Een onderdeel uit dit adres bestaat hier niet. De rest ziet u wel."
          : `${plural(n, "nl", "onderdeel", "onderdelen")} uit dit adres bestaan hier niet. De rest ziet u wel.`,
      newerVersion: "Dit adres komt uit een nieuwere versie van deze website. Misschien ziet u niet alles.",
      dismiss: "Sluit melding",
    },

    /** Read aloud, one sentence at a time. */
    live: {
      opened: (n: number) => `${plural(n, "nl", "onderdeel", "onderdelen")} geopend`,
      closed: (n: number) => `${plural(n, "nl", "onderdeel", "onderdelen")} gesloten`,
      showing: (n: number) => `Toont ${plural(n, "nl", "onderdeel", "onderdelen")}`,
      showingOn: (n: number, date: string) => `Toont ${plural(n, "nl", "onderdeel", "onderdelen")} op ${date}`,
      chart: "U ziet nu de boom",
      list: "U ziet nu de lijst",
    },
  },
  {
    name: "Who does what at BZK",
    pageTitle: (unit: string) => `${unit} · Who does what at BZK`,
    changesTitle: (from: string, to: string) => `What changed? From ${from} up to and including ${to}`,
    skipToContent: "Skip to content",
    main: "Organisation chart",

    header: {
      label: "Settings",
      mode: "View",
      modes: { chart: "Chart", list: "List" },
      showAsChart: "Show as chart",
      orientation: "Direction",
      orientations: {
        down: "From top to bottom",
        right: "From left to right",
      },
      otherLanguage: "Nederlands",
      otherLanguageLabel: "Ga naar Nederlands",
      theme: "Colours",
      themes: {
        system: "Same as your device",
        light: "Light",
        dark: "Dark",
        projector: "Projector, high contrast",
      },
      search: "Search",
    },

    toolbar: {
      label: "View of the chart",
      more: "More for the chart",
      zoomIn: "Zoom in",
      zoomOut: "Zoom out",
      wholeChart: "Whole chart",
      realSize: "100%",
      realSizeLabel: "Actual size, 100%",
      openAll: "Open all",
      closeAll: "Close all",
      openToLevel: (n: number) => `Open to level ${n}`,
      level: "Level",
      moveGroup: "Move the chart",
      moveLeft: "Move left",
      moveRight: "Move right",
      moveUp: "Move up",
      moveDown: "Move down",
      keys: "Keys and gestures",
      legend: "Legend",
      glossary: "Glossary",
      overviewMapHelp: "Drag the frame to move the chart.",
    },

    breadcrumb: {
      label: "Where you are",
      whole: "The whole",
    },

    status: {
      asOf: (date: string) => `As of ${date}`,
      notOfficial: "This is not an official website of the Dutch government",
      units: (n: number) => plural(n, "en", "unit", "units"),
    },

    footer: {
      label: "About this website",
      data: "The data are free to use (CC0-1.0).",
      download: "Fetch the data",
    },

    glossary: {
      heading: "Glossary",
      intro: "You come across these words and abbreviations here.",
      words: "Words and other abbreviations",
      abbreviations: "Abbreviations of units",
      close: "Close glossary",
    },

    loading: {
      busy: "One moment. The data are loading.",
      busyPanel: "This part is loading.",
      failedHeading: "The data did not load",
      failedText: "Check that your connection works and then try again.",
      brokenHeading: "The data are not right",
      brokenText: "There is a mistake in the data. That is why we cannot show them.",
      retry: "Try again",
      problems: (n: number) => `${plural(n, "en", "mistake", "mistakes")} found in the data`,
    },

    failure: {
      heading: "This part does not work now",
      text: "This part does not work now. The rest does.",
      retry: "Try this part again",
      useList: "The list has the same content as the chart.",
      useChart: "The chart has the same content as the list.",
      reload: "Load the page again",
    },

    notices: {
      label: "Notice",
      addressNotUnderstood: "We do not understand this address. That is why you see the beginning.",
      addressPartlyUnderstood: "We do not understand part of this address. You do see the rest.",
      unitsDropped: (n: number) =>
        n === 1
          ? "One unit in this address does not exist here. You do see the rest."
          : `${plural(n, "en", "unit", "units")} in this address do not exist here. You do see the rest.`,
      newerVersion: "This address comes from a newer version of this website. You may not see everything.",
      dismiss: "Close notice",
    },

    live: {
      opened: (n: number) => `${plural(n, "en", "unit", "units")} opened`,
      closed: (n: number) => `${plural(n, "en", "unit", "units")} closed`,
      showing: (n: number) => `Shows ${plural(n, "en", "unit", "units")}`,
      showingOn: (n: number, date: string) => `Shows ${plural(n, "en", "unit", "units")} on ${date}`,
      chart: "You now see the chart",
      list: "You now see the list",
    },
  },
);

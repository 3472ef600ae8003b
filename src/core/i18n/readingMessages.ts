/** The words of the page that explains how to read the chart. What each kind, line and mark is called stands with the legend. */
import { messages } from "./messages";

export const readingMessages = messages(
  {
    intro: "Dit is in het kort wat u in het schema ziet. De plaatjes komen uit het schema zelf.",
    contents: "Op deze pagina",
    inWords: "Dit plaatje in woorden",
    /** Between an office-holder who answers, and a unit. */
    about: "over",

    card: {
      heading: "Een kaart",
      caption: "Een kaart is één onderdeel. De nummers horen bij de lijst.",
      parts: {
        name: "De afkorting. Is die er niet, dan staat hier de naam.",
        kind: "De volle naam, of de soort onderdeel.",
        head: "Wie deze functie heeft of het onderdeel leidt. Bij de meeste kaarten ziet u dat pas van dichtbij.",
        count: "Zo veel onderdelen hangen eronder. Het pijltje opent en sluit ze.",
        edge: "De kleur en het patroon van de rand zeggen welke soort het is. De soort staat altijd ook in woorden bij het onderdeel zelf.",
        corner: "De hoeken en de rand. Recht is in de lijn van het ministerie; rond met streepjes is erbuiten.",
      },
      after: "Kies een kaart voor alles wat wij van het onderdeel weten.",
    },

    lines: {
      heading: "Twee soorten lijnen",
      intro: "Waar een onderdeel onder valt, is iets anders dan wie er in de Kamer verantwoording over aflegt. Daarom zijn er twee soorten lijnen.",
      caption: "Het voorbeeld is de Rijksdienst Caribisch Nederland (RCN). Wat hier nog boven hangt, laten wij weg.",
      under: "De volle lijn: RCN valt onder het directoraat-generaal Koninkrijksrelaties (DGKR).",
      answers: "De dubbele lijn: deze bewindspersoon legt in de Kamer verantwoording af over RCN. Waar ruimte is, zeggen woorden op de lijn hoe wij dat weten.",
      frames: "Een doorgetrokken kader is de politieke leiding. Een kader van streepjes zet onderdelen bij elkaar die naast de lijn staan.",
      all: "Alle lijnen",
    },

    kinds: {
      heading: "Soorten onderdelen",
      intro: "Elke soort heeft een eigen rand. Bij elke soort staat een voorbeeld uit het schema.",
      example: "Voorbeeld:",
    },

    marks: {
      heading: "Tekens op een kaart",
      intro: "Een teken zegt dat er iets bijzonders is, of dat wij iets niet zeker weten.",
      unknown: "niet bekend wie verantwoordelijk is",
      unknownHelp: "Geen bron zegt wie hierover in de Kamer verantwoording aflegt. Dan raden wij niet.",
    },

    sources: {
      heading: "Bronnen en datums",
      numbers: "Achter een zin staan kleine nummers. Kies een nummer en u ziet de bron, met de datum en een link.",
      none: "Staat er \u201czonder bron\u201d, dan vonden wij geen bron. Staat er niets, dan weten wij niets.",
      asOf: "Onderaan staat \u201cStand van\u201d met een datum. Zo was het op die dag, voor zover de bronnen dat zeggen.",
      known: "Lees ook wat wij niet weten:",
    },

    time: {
      heading: "Terug in de tijd",
      rail: "Met de tijdbalk onder het schema kiest u een andere dag. Het schema laat dan zien wat er toen was.",
      telephone: "Op een telefoon staat de tijdbalk achter de knop Datum.",
    },
  },
  {
    intro: "This is in short what you see in the chart. The pictures come from the chart itself.",
    contents: "On this page",
    inWords: "This picture in words",
    about: "for",

    card: {
      heading: "A card",
      caption: "A card is one unit. The numbers belong to the list.",
      parts: {
        name: "The abbreviation. If there is none, the name stands here.",
        kind: "The full name, or the kind of unit.",
        head: "Who holds this office or leads the unit. On most cards you only see this from close by.",
        count: "So many units hang below it. The small arrow opens and closes them.",
        edge: "The colour and the pattern of the edge say which kind it is. The kind also stands in words with the unit itself.",
        corner: "The corners and the border. Square is in the line of the ministry; round with dashes is outside it.",
      },
      after: "Choose a card for all that we know of the unit.",
    },

    lines: {
      heading: "Two kinds of line",
      intro: "What a unit sits under is another thing than who answers to parliament for it. That is why there are two kinds of line.",
      caption: "The example is the National Office for the Caribbean Netherlands (RCN). What hangs above is left out here.",
      under: "The solid line: RCN sits under the Directorate-General for Kingdom Relations (DGKR).",
      answers: "The double line: this office-holder answers to parliament for RCN. Where there is room, words on the line say how we know.",
      frames: "A solid frame is the political leadership. A frame of dashes puts units together that stand beside the line.",
      all: "All lines",
    },

    kinds: {
      heading: "Kinds of unit",
      intro: "Each kind has an edge of its own. With each kind stands an example from the chart.",
      example: "Example:",
    },

    marks: {
      heading: "Marks on a card",
      intro: "A mark says that there is something special, or that we are not certain of something.",
      unknown: "not known who answers",
      unknownHelp: "No source says who answers to parliament for it. Then we do not guess.",
    },

    sources: {
      heading: "Sources and dates",
      numbers: "Behind a sentence stand small numbers. Choose a number and you see the source, with its date and a link.",
      none: "Where it says \u201cwithout a source\u201d, we found no source. Where it says nothing, we know nothing.",
      asOf: "At the bottom stands \u201cAs of\u201d with a date. So it was on that day, as far as the sources say.",
      known: "Read as well what we do not know:",
    },

    time: {
      heading: "Back in time",
      rail: "With the time rail under the chart you choose another day. The chart then shows what was there.",
      telephone: "On a phone the time rail is behind the button Date.",
    },
  },
);

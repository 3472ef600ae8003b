/**
 * The words of the chart. A card's accessible name is its full name, the abbreviation in brackets, and then whatever
 * of `card` holds for it, joined by commas; so these parts begin in lower case and have no full stop.
 */
import { messages } from "./messages";
import { formatNumber } from "./format";
import { plural } from "./plural";

/** "Ministerie van Defensie" → "Defensie": "hoort bij" in front of it says enough, and a card is narrow. */
function withoutMinistry(name: string): string {
  return name.replace(/^(?:Ministerie van|Ministry of) /, "");
}

export const chartMessages = messages(
  {
    /** Name of the tree. */
    label: "Organogram van BZK",
    labelFrom: (unit: string) => `Organogram vanaf ${unit}`,
    twoFingers: "Gebruik twee vingers om het schema te verschuiven",
    empty: "Op deze dag is hier niets te zien.",

    card: {
      parts: (n: number) => plural(n, "nl", "onderdeel", "onderdelen"),
      uncertain: "bestaan niet zeker",
      former: "bestaat niet meer",
      notOfBzk: "hoort niet bij BZK",
      belongsTo: (ministry: string) => `hoort bij ${withoutMinistry(ministry)}`,
      head: (name: string) => `leiding: ${name}`,
      holder: (name: string) => `nu: ${name}`,
      firstTask: (task: string) => `taak: ${task}`,
      staff: "naast de lijn",
      dotted: "met een stippellijn",
      highlighted: "valt op",
    },

    /** Short words on the card itself. */
    marks: {
      uncertain: "onzeker",
      placeUnknown: "plaats onzeker",
      /** Where the decree that is drawn differs from the day itself. */
      eventOn: (date: string) => `gebeurtenis: ${date}`,
      /** Of a card that is only there because it was on the day with which this day is compared. */
      gone: "niet op deze dag",
      former: "opgeheven",
      until: (date: string) => `tot ${date}`,
      belongsTo: (ministry: string) => `hoort bij ${withoutMinistry(ministry)}`,
      acting: "waarnemend",
      notOfBzk: "niet van BZK",
      disputed: "bronnen verschillen",
      /** Of the unit where the reader works. */
      yourPlace: "uw plek",
    },

    /** What each mark means, for the legend. */
    markHelp: {
      uncertain: "Of dit onderdeel er op deze dag is, is niet zeker.",
      placeUnknown: "Waar dit onderdeel op deze dag hing, is niet gevonden. U ziet zijn plaats van eerder of later.",
      eventOn: "U ziet wat het besluit zegt. De verandering zelf had een andere dag.",
      former: "Dit onderdeel bestaat niet meer.",
      gone: "U vergelijkt twee dagen. Dit onderdeel was er op de andere dag.",
      acting: "Iemand doet dit werk tijdelijk.",
      notOfBzk: "Dit hoort bij een ander ministerie.",
      disputed: "Bronnen zeggen hier verschillende dingen over.",
      count: "Het getal op een kaart telt de onderdelen eronder.",
    },

    frames: {
      head: "Politieke leiding",
      inside: "Naast de lijn, maar wel van BZK",
      beside: "Naast de lijn: zelfstandig, adviserend of van een ander",
      former: "Van vroeger: voorlopers en opgeheven onderdelen",
    },

    toggle: {
      open: (unit: string) => `Open ${unit}`,
      close: (unit: string) => `Sluit ${unit}`,
      shownOf: (shown: number, total: number) => `${formatNumber(shown, "nl")} van ${formatNumber(total, "nl")}`,
      more: (n: number) => `Toon nog ${formatNumber(n, "nl")}`,
    },

    lines: {
      under: "Valt onder",
      underHelp: "Een dunne, volle lijn: dit onderdeel valt onder het onderdeel erboven.",
      answersTo: "Legt verantwoording af aan de Kamer",
      answersToHelp: "Een dubbele lijn: deze bewindspersoon legt hierover verantwoording af aan de Kamer. Een onderbroken dubbele lijn: op afstand, alleen over eigen besluiten.",
      staff: "Naast de lijn",
      dotted: "Stippellijn",
      dottedHelp: "Een band die losser is dan een volle lijn.",
      path: "De weg naar boven",
      pathHelp: "De dikke lijn loopt van het gekozen onderdeel naar de top.",
      relation: "Ander verband",
      relationHelp: "Een lijn van streepjes met een pijl: een ander verband tussen twee onderdelen. De woorden zeggen welk.",
      tag: "Woorden boven een kaart",
      tagHelp: "Die zeggen waarom deze kaart opvalt. Bijvoorbeeld wat een onderdeel doet voor een onderwerp.",
    },

    /** Short words on cards and lines that stand out. */
    spotlight: {
      answers: "legt verantwoording af",
      remote: "op afstand verantwoordelijk",
      /** On a card, which is narrow. */
      remoteShort: "op afstand",
      via: (line: string, unit: string) => `${line}, via ${unit}`,
      sourceOf: (line: string, date: string) => `${line} · bron van ${date}`,
      sourceUndated: (line: string) => `${line} · bron zonder datum`,
      withoutSource: (line: string) => `${line} · zonder bron`,
      /** Where the card of the office is not in the chart. */
      notDrawn: (office: string, line: string) => `${office} ${line} (niet in beeld)`,
      stated: "volgens een bron",
      derived: "volgt uit plaats",
      unsourced: "zonder bron",
      unknown: "niet bekend wie verantwoordelijk is",
      /** Among what an office-holder answers for. */
      unknownShort: "niet bekend wie",
      from: "van hier",
      to: "naar hier",
      meeting: "hier komen ze samen",
    },
  },
  {
    label: "Organisation chart of BZK",
    labelFrom: (unit: string) => `Organisation chart from ${unit}`,
    twoFingers: "Use two fingers to move the chart",
    empty: "There is nothing to see here on this day.",

    card: {
      parts: (n: number) => plural(n, "en", "part", "parts"),
      uncertain: "existence not certain",
      former: "no longer exists",
      notOfBzk: "not part of BZK",
      belongsTo: (ministry: string) => `belongs to ${withoutMinistry(ministry)}`,
      head: (name: string) => `led by ${name}`,
      holder: (name: string) => `now ${name}`,
      firstTask: (task: string) => `task: ${task}`,
      staff: "beside the line",
      dotted: "by a dotted line",
      highlighted: "highlighted",
    },

    marks: {
      uncertain: "uncertain",
      placeUnknown: "place uncertain",
      eventOn: (date: string) => `event: ${date}`,
      gone: "not on this day",
      former: "abolished",
      until: (date: string) => `until ${date}`,
      belongsTo: (ministry: string) => `part of ${withoutMinistry(ministry)}`,
      acting: "acting",
      notOfBzk: "not of BZK",
      disputed: "sources differ",
      yourPlace: "your place",
    },

    markHelp: {
      uncertain: "It is not certain that this unit is there on this day.",
      placeUnknown: "Where this unit hung on this day was not found. You see its place from before or after.",
      eventOn: "You see what the decree says. The change itself had another day.",
      former: "This unit no longer exists.",
      gone: "You compare two days. This unit was there on the other day.",
      acting: "Someone does this work for the time being.",
      notOfBzk: "This belongs to another ministry.",
      disputed: "Sources say different things about this.",
      count: "The number on a card counts the parts below it.",
    },

    frames: {
      head: "Political leadership",
      inside: "Beside the line, but part of BZK",
      beside: "Beside the line: independent, advising or of others",
      former: "From the past: predecessors and abolished units",
    },

    toggle: {
      open: (unit: string) => `Unfold ${unit}`,
      close: (unit: string) => `Fold ${unit}`,
      shownOf: (shown: number, total: number) => `${formatNumber(shown, "en")} of ${formatNumber(total, "en")}`,
      more: (n: number) => `Show ${formatNumber(n, "en")} more`,
    },

    lines: {
      under: "Sits under",
      underHelp: "A thin solid line: this unit sits under the one above it.",
      answersTo: "Answers to parliament",
      answersToHelp: "A double line: this office-holder answers to parliament for it. A broken double line: at a distance, only for decisions of their own.",
      staff: "Beside the line",
      dotted: "Dotted line",
      dottedHelp: "A tie that is looser than a solid line.",
      path: "The way up",
      pathHelp: "The thick line runs from the chosen unit to the top.",
      relation: "Other link",
      relationHelp: "A line of dashes with an arrow: another link between two units. The words say which.",
      tag: "Words above a card",
      tagHelp: "They say why this card stands out. For example what a unit does for a subject.",
    },

    spotlight: {
      answers: "answers in parliament",
      remote: "responsible at a distance",
      remoteShort: "at a distance",
      via: (line: string, unit: string) => `${line}, via ${unit}`,
      sourceOf: (line: string, date: string) => `${line} · source of ${date}`,
      sourceUndated: (line: string) => `${line} · source without a date`,
      withoutSource: (line: string) => `${line} · without a source`,
      notDrawn: (office: string, line: string) => `${office} ${line} (not in view)`,
      stated: "by a source",
      derived: "from its place",
      unsourced: "without a source",
      unknown: "not known who answers",
      unknownShort: "not known who",
      from: "from here",
      to: "to here",
      meeting: "here they meet",
    },
  },
);

/**
 * The words of a quotation: one sentence that says all by itself how we know, in plain text for the clipboard.
 *
 * Elsewhere names are never poured into a sentence, because they keep their own language and are links. Plain text has
 * neither, so here they are. A remark stands between brackets behind the sentence and begins in lower case.
 */
import type { Confidence, RelationType } from "@/core/org/fileFormat";
import { formatNumber } from "./format";
import { messages } from "./messages";
import { plural } from "./plural";

type Line = (from: string, to: string) => string;

export const quoteMessages = messages(
  {
    action: "Kopieer als bron",
    /** Name of the button; ends in the sentence that is quoted. */
    actionFor: (sentence: string) => `Kopieer als bron: ${sentence}`,
    copied: "Gekopieerd",
    copiedLong: "De tekst met de bron is gekopieerd.",
    byHand: {
      heading: "Kopieer deze tekst zelf",
      text: "Uw browser staat kopiëren niet toe. De tekst hieronder is al geselecteerd. Kopieer hem met de toetsen of het menu van uw apparaat.",
      label: "Tekst met bron",
      close: "Sluit",
    },

    says: {
      under: (unit: string, above: string) => `${unit} valt onder ${above}`,
      wasUnder: (unit: string, above: string) => `${unit} viel onder ${above}`,
      dotted: (unit: string, above: string) => `${unit} valt met een stippellijn onder ${above}`,
      beside: (unit: string, above: string) => `${unit} staat naast de lijn bij ${above}`,
      with: (unit: string, above: string) => `${unit} staat in dit overzicht bij ${above}`,
      inGroup: (unit: string, group: string) => `${unit} staat in dit overzicht in de groep “${group}”`,
      inGroupWith: (unit: string, group: string, above: string) =>
        `${unit} staat in dit overzicht bij ${above}, in de groep “${group}”`,
      top: (unit: string) => `${unit} staat in dit overzicht bovenaan`,
      gone: (unit: string) => `${unit} bestaat niet meer`,
      absent: (unit: string) => `${unit} staat op deze dag niet in dit overzicht`,

      answers: (office: string, unit: string) => `${office} legt in de Kamer verantwoording af over ${unit}`,
      answered: (office: string, unit: string) => `${office} legde in de Kamer verantwoording af over ${unit}`,
      remote: (office: string, unit: string) => `${office} is op afstand verantwoordelijk voor ${unit} en leidt het werk niet`,
      wasRemote: (office: string, unit: string) => `${office} was op afstand verantwoordelijk voor ${unit} en leidde het werk niet`,
      self: (office: string) => `${office} legt zelf verantwoording af aan de Kamer`,
      unknown: (unit: string) => `Wij weten niet wie in de Kamer verantwoording aflegt over ${unit}`,
      elsewhere: (unit: string, ministry: string) => `Over ${unit} gaat niet BZK, maar ${ministry}`,
      ended: (unit: string) => `${unit} bestaat niet meer, dus niemand legt er nu verantwoording over af`,
      none: (unit: string) => `Wie in de Kamer verantwoording aflegt over ${unit}, is niet uitgezocht of niet van toepassing`,

      /** Of a line that has ended. */
      before: (sentence: string) => `Eerder gold: ${sentence}`,
    },

    /** Each line as a sentence from its beginning to its end. */
    relations: {
      "political-responsibility": (a, b) => `${a} legt in de Kamer verantwoording af over ${b}`,
      "remote-responsibility": (a, b) => `${a} is op afstand verantwoordelijk voor ${b} en leidt het werk niet`,
      "part-of": (a, b) => `${a} hoort bij ${b}`,
      leads: (a, b) => `${a} geeft leiding aan ${b}`,
      deputises: (a, b) => `${a} is plaatsvervanger van ${b}`,
      owner: (a, b) => `${a} is eigenaar van ${b}`,
      "owner-role": (a, b) => `${a} heeft de rol van eigenaar bij ${b}`,
      client: (a, b) => `${a} geeft opdrachten aan ${b}`,
      "sets-policy": (a, b) => `${a} maakt het beleid voor ${b}`,
      serves: (a, b) => `${a} levert diensten aan ${b}`,
      supports: (a, b) => `${a} ondersteunt ${b}`,
      funds: (a, b) => `${a} geeft geld aan ${b}`,
      "budget-administration": (a, b) => `${a} beheert de begroting van ${b}, zonder te sturen`,
      linked: (a, b) => `${a} heeft een band met ${b}`,
      supervises: (a, b) => `${a} houdt toezicht op ${b}`,
      advises: (a, b) => `${a} adviseert ${b}`,
      "shared-with": (a, b) => `${a} wordt gedeeld met ${b}`,
      "dotted-line": (a, b) => `${a} heeft op het organogram een stippellijn naar ${b}`,
      attached: (a, b) => `${a} is op het officiële organogram getekend naast ${b}`,
      cooperates: (a, b) => `${a} werkt samen met ${b}`,
      coordinates: (a, b) => `${a} is coördinator voor ${b}`,
      "represents-in": (a, b) => `${a} vertegenwoordigt Nederland in ${b}`,
      "works-in": (a, b) => `${a} heeft als werkgebied ${b}`,
      predecessor: (a, b) => `${a} is voorloper van ${b}`,
      "merged-into": (a, b) => `${a} is opgegaan in ${b}`,
      "not-part-of": (a, b) => `${a} hoort niet bij ${b}`,
    } satisfies Readonly<Record<RelationType, Line>>,

    remarks: {
      /** By the sources; the first for a day, the second for a month or a year. */
      seenOn: (date: string) => `gezien op ${date}`,
      seenIn: (date: string) => `gezien in ${date}`,
      outside: "naast de lijn van het ministerie",
      derived: (via: string) => `afgeleid uit de plaats in de organisatie, via ${via}`,
      byDecree: (title: string) => `volgens het besluit van die dag: ${title}`,
      climbed: "afgeleid, omdat wat ertussen staat op deze dag niet bestaat",
      byOffice: "dit volgt uit de functie zelf",
      onlyOurs: "dit staat alleen in ons eigen dossier",
      onlyOursVia: (via: string) => `dit staat alleen in ons eigen dossier, bij ${via}`,
      unknownVia: (via: string) => `dit weten wij ook niet van ${via}`,
      differs: (other: string) => `dit wijkt af van wat voor ${other} geldt`,
      differsFrom: (other: string, office: string) => `dit wijkt af van wat voor ${other} geldt, namelijk ${office}`,
      uncertain: "of dit onderdeel nog bestaat, is niet zeker",
      former: "dit onderdeel bestaat niet meer",
      /** One question or a list, each between quotation marks. */
      disputed: (questions: string) => `de bronnen zijn het oneens over ${questions}`,
      unsourced: "zonder bron",
      notFound: "wij vonden geen bron",
      sureness: {
        secondary: "volgens een secundaire bron",
        supplied: "alleen volgens een aangeleverde tekst",
        background: "algemene kennis",
      } satisfies Readonly<Record<Exclude<Confidence, "primary">, string>>,
      /** Of the person in an office. */
      nameSureness: {
        secondary: "de naam volgens een secundaire bron",
        supplied: "de naam alleen volgens een aangeleverde tekst",
        background: "de naam uit algemene kennis",
      } satisfies Readonly<Record<Exclude<Confidence, "primary">, string>>,
    },

    sources: {
      one: "Bron:",
      many: "Bronnen:",
      ofTheName: "Naam volgens:",
      undated: "datum onbekend",
      noAddress: "zonder adres op internet",
      more: (n: number) => `nog ${plural(n, "nl", "bron", "bronnen")} op het adres hierna`,
      note: "Toelichting:",
    },
  },
  {
    action: "Copy as source",
    actionFor: (sentence: string) => `Copy as source: ${sentence}`,
    copied: "Copied",
    copiedLong: "The text with its source has been copied.",
    byHand: {
      heading: "Copy this text yourself",
      text: "Your browser does not allow copying. The text below is selected already. Copy it with the keys or the menu of your device.",
      label: "Text with source",
      close: "Close",
    },

    says: {
      under: (unit: string, above: string) => `${unit} sits under ${above}`,
      wasUnder: (unit: string, above: string) => `${unit} sat under ${above}`,
      dotted: (unit: string, above: string) => `${unit} sits under ${above} by a dotted line`,
      beside: (unit: string, above: string) => `${unit} stands beside the line, with ${above}`,
      with: (unit: string, above: string) => `${unit} is listed here with ${above}`,
      inGroup: (unit: string, group: string) => `${unit} is listed here in the group “${group}”`,
      inGroupWith: (unit: string, group: string, above: string) => `${unit} is listed here with ${above}, in the group “${group}”`,
      top: (unit: string) => `${unit} is at the top of this overview`,
      gone: (unit: string) => `${unit} no longer exists`,
      absent: (unit: string) => `${unit} is not in this overview on this day`,

      answers: (office: string, unit: string) => `${office} answers in parliament for ${unit}`,
      answered: (office: string, unit: string) => `${office} answered in parliament for ${unit}`,
      remote: (office: string, unit: string) => `${office} is responsible at a distance for ${unit} and does not direct the work`,
      wasRemote: (office: string, unit: string) => `${office} was responsible at a distance for ${unit} and did not direct the work`,
      self: (office: string) => `${office} answers to parliament in person`,
      unknown: (unit: string) => `We do not know who answers in parliament for ${unit}`,
      elsewhere: (unit: string, ministry: string) => `Not BZK but ${ministry} is in charge of ${unit}`,
      ended: (unit: string) => `${unit} no longer exists, so nobody answers for it now`,
      none: (unit: string) => `Who answers in parliament for ${unit} has not been looked up or does not apply`,

      before: (sentence: string) => `This was so earlier: ${sentence}`,
    },

    relations: {
      "political-responsibility": (a, b) => `${a} answers in parliament for ${b}`,
      "remote-responsibility": (a, b) => `${a} is responsible at a distance for ${b} and does not direct the work`,
      "part-of": (a, b) => `${a} belongs to ${b}`,
      leads: (a, b) => `${a} leads ${b}`,
      deputises: (a, b) => `${a} is deputy to ${b}`,
      owner: (a, b) => `${a} is owner of ${b}`,
      "owner-role": (a, b) => `${a} has the role of owner at ${b}`,
      client: (a, b) => `${a} gives work to ${b}`,
      "sets-policy": (a, b) => `${a} makes the policy for ${b}`,
      serves: (a, b) => `${a} provides services to ${b}`,
      supports: (a, b) => `${a} supports ${b}`,
      funds: (a, b) => `${a} gives money to ${b}`,
      "budget-administration": (a, b) => `${a} administers the budget of ${b}, without directing`,
      linked: (a, b) => `${a} has ties with ${b}`,
      supervises: (a, b) => `${a} supervises ${b}`,
      advises: (a, b) => `${a} advises ${b}`,
      "shared-with": (a, b) => `${a} is shared with ${b}`,
      "dotted-line": (a, b) => `${a} has a dotted line on the chart to ${b}`,
      attached: (a, b) => `${a} is drawn on the official chart beside ${b}`,
      cooperates: (a, b) => `${a} works together with ${b}`,
      coordinates: (a, b) => `${a} is coordinator for ${b}`,
      "represents-in": (a, b) => `${a} represents the Netherlands in ${b}`,
      "works-in": (a, b) => `${a} has as its working area ${b}`,
      predecessor: (a, b) => `${a} is predecessor of ${b}`,
      "merged-into": (a, b) => `${a} has merged into ${b}`,
      "not-part-of": (a, b) => `${a} is not part of ${b}`,
    },

    remarks: {
      seenOn: (date: string) => `seen on ${date}`,
      seenIn: (date: string) => `seen in ${date}`,
      outside: "beside the line of the ministry",
      derived: (via: string) => `inferred from its place in the organisation, through ${via}`,
      byDecree: (title: string) => `according to the decree of that day: ${title}`,
      climbed: "inferred, because what stands between does not exist on this day",
      byOffice: "this follows from the office itself",
      onlyOurs: "only our own files say so",
      onlyOursVia: (via: string) => `only our own files say so, of ${via}`,
      unknownVia: (via: string) => `nor do we know it of ${via}`,
      differs: (other: string) => `this differs from what holds for ${other}`,
      differsFrom: (other: string, office: string) => `this differs from what holds for ${other}, namely ${office}`,
      uncertain: "it is not certain that this unit still exists",
      former: "this unit no longer exists",
      disputed: (questions: string) => `the sources disagree on ${questions}`,
      unsourced: "no source",
      notFound: "we found no source",
      sureness: {
        secondary: "according to a secondary source",
        supplied: "only according to a supplied text",
        background: "general knowledge",
      },
      nameSureness: {
        secondary: "the name according to a secondary source",
        supplied: "the name only according to a supplied text",
        background: "the name from general knowledge",
      },
    },

    sources: {
      one: "Source:",
      many: "Sources:",
      ofTheName: "Name according to:",
      undated: "date unknown",
      noAddress: "no address on the internet",
      more: (n: number) => `${formatNumber(n, "en")} more at the address that follows`,
      note: "Note:",
    },
  },
);

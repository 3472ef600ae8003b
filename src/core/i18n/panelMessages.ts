/**
 * The words of the details panel.
 *
 * Names of units, people and ministries keep their own language and are often links, so they are never poured into a
 * sentence here: such a message ends in a colon and the panel sets the name behind it. Functions take only numbers and
 * dates, the latter already written out by `formatDate`.
 */
import type { OfficeRole, SourceKind } from "@/core/org/fileFormat";
import { formatNumber } from "./format";
import { messages } from "./messages";
import { plural } from "./plural";

/** How we know who answers for a unit; the results that the panel tells apart. */
type AccountabilityKind =
  | "self" | "stated" | "remote" | "derived" | "table-only" | "unknown" | "elsewhere" | "ended" | "none";

export const panelMessages = messages(
  {
    /** Name of the region. */
    label: "Details",
    close: "Sluit details",
    shorter: "Maak de details kleiner",

    headings: {
      belongsTo: "Hoort bij",
      answersTo: "Wie verantwoording aflegt aan de Kamer",
      parts: "Onderdelen",
      subjects: "Gaat over",
      tasks: "Taken",
      people: "Mensen in functie",
      size: "Omvang",
      relations: "Verbonden met",
      history: "Geschiedenis",
      sources: "Bronnen",
      legalBasis: "Juridische grondslag",
      contradictions: "Bronnen verschillen",
      unknowns: "Wat wij niet weten",
      website: "Website",
      address: "Adres",
      missions: "Werkt mee aan opgaven",
      formerNames: "Eerdere namen",
      identifiers: "Nummers in registers",
    },

    /** Only on the panel of the ministry itself. */
    ministry: {
      purpose: "Waar het voor is",
      missions: "De zeven opgaven",
      missionNote: "Welk onderdeel bij welke opgave hoort, hebben wij zelf bepaald.",
      fields: "Waar het ministerie over gaat",
      headquarters: "Hoofdkantoor",
      size: "Omvang en begroting",
      origin: "Hoe het ontstond",
      working: "Werken bij BZK",
      mother: "Waarom “moeder van alle ministeries”",
      caribbean: "In het Caribisch deel van het Koninkrijk",
      otherTexts: "Wat andere teksten zeggen",
    },

    /** What a unit of the tree hangs on. */
    chain: {
      staff: "naast de lijn",
      dotted: "met een stippellijn",
      top: "Dit staat bovenaan.",
      outside: "Dit staat naast de lijn van het ministerie.",
    },

    /** One sentence for each way in which we know, or do not know, who answers for a unit. */
    accountability: {
      self: "Deze bewindspersoon legt zelf verantwoording af aan de Kamer.",
      stated: "Deze bewindspersoon legt hierover verantwoording af aan de Kamer.",
      remote:
        "Deze bewindspersoon staat op afstand en leidt het werk niet. " +
        "De verantwoording gaat alleen over wat de bewindspersoon zelf mag beslissen.",
      derived: "Dit volgt uit de plaats in de organisatie, via:",
      "table-only": "Dit staat zo in ons dossier, zonder eigen bron.",
      unknown: "Wij weten niet wie hier nu over gaat.",
      elsewhere: "Hier gaat BZK niet over, maar een ander ministerie:",
      ended: "Dit onderdeel bestaat niet meer. Daarom staat hier nu niemand.",
      none: "Niet uitgezocht of niet van toepassing.",
      viaShort: "via",
      differs: "Dit wijkt af van wat voor een hoger onderdeel geldt:",
    } satisfies Readonly<Record<AccountabilityKind | "viaShort" | "differs", string>>,

    tasks: {
      unknown: "Geen bron zegt wat dit onderdeel doet.",
      othersToo: "Hier werken ook aan:",
    },

    dates: {
      since: (date: string) => `Bestaat sinds ${date}`,
      until: (date: string) => `Bestond tot ${date}`,
      between: (from: string, to: string) => `Bestond van ${from} tot ${to}`,
      bothUnknown: "Begin en einde niet bekend",
      /** Behind a fact. */
      asOf: (date: string) => `stand ${date}`,
      seenOn: (date: string) => `gezien op ${date}`,
      holdsSince: (date: string) => `sinds ${date}`,
      holdsUntil: (date: string) => `tot ${date}`,
      holdsBetween: (from: string, to: string) => `van ${from} tot ${to}`,
      undated: "zonder datum",
    },

    state: {
      /** Behind a name. */
      formerShort: "(opgeheven)",
      detailsComing: "De andere gegevens worden geladen.",
      detailsMissing: "De andere gegevens zijn niet aangekomen. Laad de pagina opnieuw om het nog eens te proberen.",
      uncertain: "Of dit onderdeel nog bestaat, is niet zeker.",
      former: "Dit onderdeel bestaat niet meer.",
      absent: "Op de dag die u bekijkt, staat dit onderdeel niet in onze gegevens. Hieronder staat wat wij er verder van weten.",
      notOfBzk: "Hoort niet bij BZK, maar bij:",
    },

    names: {
      ours: "Dit is onze vertaling.",
      official: "Dit is de officiële naam in deze taal.",
      also: "Ook genoemd:",
    },

    people: {
      unknown: "Wie dit nu leidt, is niet bekend.",
      notSinceKnown: "Wie dit sindsdien doet, is niet bekend.",
      current: "Nu",
      former: "Eerder",
      seats: (n: number) => `${plural(n, "nl", "persoon heeft", "personen delen")} deze functie`,
      roles: {
        political: "bewindspersoon",
        head: "leiding",
        deputy: "plaatsvervanger",
        other: "andere functie",
      } satisfies Readonly<Record<OfficeRole, string>>,
    },

    size: {
      unknown: "Wij vonden geen cijfers over de omvang.",
      inYear: (year: string) => `in ${year}`,
      yearUnknown: "jaar niet bekend",
      chapter: (chapter: string) => `begroting, hoofdstuk ${chapter}`,
      doNotAdd: "Bedragen uit verschillende begrotingen kunt u niet bij elkaar optellen.",
    },

    /** By the unit of measurement in the data; money goes through `formatEuro`. */
    valueUnits: {
      fte: (n: number) => `${plural(n, "nl", "voltijdbaan", "voltijdbanen")} (fte)`,
      persons: (n: number) => plural(n, "nl", "persoon", "personen"),
      positions: (n: number) => plural(n, "nl", "functie", "functies"),
      ministries: (n: number) => plural(n, "nl", "ministerie", "ministeries"),
      messages: (n: number) => plural(n, "nl", "bericht", "berichten"),
      accounts: (n: number) => plural(n, "nl", "gebruiker met een account", "gebruikers met een account"),
      authentications: (n: number) => `${formatNumber(n, "nl")} keer ingelogd`,
      reports: (n: number) => plural(n, "nl", "melding", "meldingen"),
      hectare: (n: number) => plural(n, "nl", "hectare", "hectare"),
      m2: (n: number) => plural(n, "nl", "vierkante meter", "vierkante meter"),
    },

    relations: {
      none: "Wij vonden geen andere verbanden.",
      predecessors: "Voorlopers",
      successors: "Opvolgers",
    },

    history: {
      unknown: "Wij vonden niets over de geschiedenis van dit onderdeel.",
    },

    contradictions: {
      side: (n: number) => `Lezing ${n}`,
      shown: "Wij tonen:",
      open: "Dit is nog niet opgelost.",
      settled: "Een nieuwere bron heeft dit beslist.",
    },

    sources: {
      number: (n: number) => `Bron ${n}`,
      more: (n: number) => `Toon nog ${plural(n, "nl", "bron", "bronnen")}`,
      show: (n: number) => `Toon bron ${n}`,
      hide: (n: number) => `Sluit bron ${n}`,
      close: "Sluit bron",
      visit: "Ga naar de bron",
      noAddress: "Deze bron heeft geen adres op internet.",
      publisher: "Uitgever:",
      published: (date: string) => `Gepubliceerd: ${date}`,
      publishedUnknown: "Datum van publicatie niet bekend",
      supports: "Wat wij eruit haalden:",
      licence: "Licentie:",
      sureness: "Hoe zeker:",
      unsourced: "zonder bron",
      count: (n: number) => plural(n, "nl", "bron", "bronnen"),
      none: "Dit onderdeel heeft geen bron.",
      kinds: {
        law: "wet",
        decree: "besluit",
        gazette: "Staatscourant of Staatsblad",
        parliament: "stuk van het parlement",
        budget: "begroting",
        organogram: "officieel organogram",
        register: "register van de overheid",
        appointment: "bericht van benoeming",
        web: "webpagina",
        press: "nieuwsbericht",
        dataset: "verzameling gegevens",
        book: "boek",
        supplied: "aangeleverde tekst",
        inference: "onze afleiding",
      } satisfies Readonly<Record<SourceKind, string>>,
    },

    legal: {
      article: (article: string) => `artikel ${article}`,
      read: "Lees de regeling",
    },

    links: {
      website: "Ga naar de website",
      otherSite: "opent een andere website",
      permanent: "Vast adres van dit onderdeel",
      glossary: "Wat betekent dit woord?",
    },

    actions: {
      startHere: "Toon vanaf hier",
      backToWhole: "Terug naar het geheel",
      openAllBelow: "Open alles hieronder",
      collapse: "Klap in",
      centre: "Zet in het midden",
      showMore: (n: number) => `Toon nog ${formatNumber(n, "nl")}`,
    },
  },
  {
    label: "Details",
    close: "Close details",
    shorter: "Make the details smaller",

    headings: {
      belongsTo: "Belongs to",
      answersTo: "Who answers to parliament",
      parts: "Parts",
      subjects: "Is about",
      tasks: "Tasks",
      people: "People in office",
      size: "Size",
      relations: "Linked with",
      history: "History",
      sources: "Sources",
      legalBasis: "Legal basis",
      contradictions: "Sources differ",
      unknowns: "What we do not know",
      website: "Website",
      address: "Address",
      missions: "Works on these social tasks",
      formerNames: "Earlier names",
      identifiers: "Numbers in registers",
    },

    ministry: {
      purpose: "What it is for",
      missions: "The seven social tasks",
      missionNote: "Which part goes with which task is our own grouping.",
      fields: "What the ministry is about",
      headquarters: "Headquarters",
      size: "Size and budget",
      origin: "How it came to be",
      working: "Working at BZK",
      mother: "Why “mother of all ministries”",
      caribbean: "In the Caribbean part of the Kingdom",
      otherTexts: "What other texts say",
    },

    chain: {
      staff: "beside the line",
      dotted: "by a dotted line",
      top: "This is at the top.",
      outside: "This stands beside the line of the ministry.",
    },

    accountability: {
      self: "This office-holder answers to parliament in person.",
      stated: "This office-holder answers to parliament for it.",
      remote:
        "This office-holder stands at a distance and does not direct the work. " +
        "They answer only for what they may decide themselves.",
      derived: "This follows from its place in the organisation, through:",
      "table-only": "Our files say so, without a source of its own.",
      unknown: "We do not know who is in charge of this now.",
      elsewhere: "Not BZK but another ministry is in charge of this:",
      ended: "This unit no longer exists. That is why nobody is named here now.",
      none: "Not looked up, or not applicable.",
      viaShort: "by way of",
      differs: "This differs from what holds for a higher unit:",
    },

    tasks: {
      unknown: "No source says what this unit does.",
      othersToo: "Others that work on this:",
    },

    dates: {
      since: (date: string) => `Has existed since ${date}`,
      until: (date: string) => `Existed until ${date}`,
      between: (from: string, to: string) => `Existed from ${from} until ${to}`,
      bothUnknown: "Beginning and end not known",
      asOf: (date: string) => `as of ${date}`,
      seenOn: (date: string) => `seen on ${date}`,
      holdsSince: (date: string) => `since ${date}`,
      holdsUntil: (date: string) => `until ${date}`,
      holdsBetween: (from: string, to: string) => `from ${from} until ${to}`,
      undated: "no date",
    },

    state: {
      formerShort: "(abolished)",
      detailsComing: "More facts are being loaded.",
      detailsMissing: "The other facts have not arrived. Reload the page to try again.",
      uncertain: "It is not certain that this unit still exists.",
      former: "This unit no longer exists.",
      absent: "On the day that you are looking at, this unit is not in our data. Below is what else we know of it.",
      notOfBzk: "Not part of BZK, but of:",
    },

    names: {
      ours: "This is our translation.",
      official: "This is the official name in this language.",
      also: "Also called:",
    },

    people: {
      unknown: "It is not known who leads this now.",
      notSinceKnown: "It is not known who has done this since.",
      current: "Now",
      former: "Earlier",
      seats: (n: number) => `${plural(n, "en", "person holds", "people share")} this post`,
      roles: {
        political: "office-holder",
        head: "head",
        deputy: "deputy",
        other: "other post",
      },
    },

    size: {
      unknown: "We found no figures on its size.",
      inYear: (year: string) => `in ${year}`,
      yearUnknown: "year not known",
      chapter: (chapter: string) => `budget, chapter ${chapter}`,
      doNotAdd: "Amounts from different budgets cannot be added up.",
    },

    valueUnits: {
      fte: (n: number) => `${plural(n, "en", "full-time post", "full-time posts")} (fte)`,
      persons: (n: number) => plural(n, "en", "person", "people"),
      positions: (n: number) => plural(n, "en", "post", "posts"),
      ministries: (n: number) => plural(n, "en", "ministry", "ministries"),
      messages: (n: number) => plural(n, "en", "message", "messages"),
      accounts: (n: number) => plural(n, "en", "user with an account", "users with an account"),
      authentications: (n: number) => plural(n, "en", "login", "logins"),
      reports: (n: number) => plural(n, "en", "report", "reports"),
      hectare: (n: number) => plural(n, "en", "hectare", "hectares"),
      m2: (n: number) => plural(n, "en", "square metre", "square metres"),
    },

    relations: {
      none: "We found no other links.",
      predecessors: "Predecessors",
      successors: "Successors",
    },

    history: {
      unknown: "We found nothing about the history of this unit.",
    },

    contradictions: {
      side: (n: number) => `Reading ${n}`,
      shown: "We show:",
      open: "This has not been settled yet.",
      settled: "A newer source has settled this.",
    },

    sources: {
      number: (n: number) => `Source ${n}`,
      more: (n: number) => `Show ${plural(n, "en", "more source", "more sources")}`,
      show: (n: number) => `Show source ${n}`,
      hide: (n: number) => `Close source ${n}`,
      close: "Close source",
      visit: "Go to the source",
      noAddress: "This source has no address on the internet.",
      publisher: "Publisher:",
      published: (date: string) => `Published: ${date}`,
      publishedUnknown: "Date of publication not known",
      supports: "What we took from it:",
      licence: "Licence:",
      sureness: "How certain:",
      unsourced: "no source",
      count: (n: number) => plural(n, "en", "source", "sources"),
      none: "This unit has no source.",
      kinds: {
        law: "law",
        decree: "decree",
        gazette: "government gazette",
        parliament: "paper of parliament",
        budget: "budget",
        organogram: "official chart",
        register: "government register",
        appointment: "notice of appointment",
        web: "web page",
        press: "news report",
        dataset: "set of data",
        book: "book",
        supplied: "supplied text",
        inference: "our inference",
      },
    },

    legal: {
      article: (article: string) => `article ${article}`,
      read: "Read the regulation",
    },

    links: {
      website: "Go to the website",
      otherSite: "opens another website",
      permanent: "Permanent address of this unit",
      glossary: "What does this word mean?",
    },

    actions: {
      startHere: "Show from here",
      backToWhole: "Back to the whole",
      openAllBelow: "Open everything below",
      collapse: "Fold",
      centre: "Put in the middle",
      showMore: (n: number) => `Show ${formatNumber(n, "en")} more`,
    },
  },
);

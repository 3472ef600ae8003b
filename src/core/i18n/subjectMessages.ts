/**
 * The words of the panel of one subject and of the page with all subjects. As in `panelMessages`, names are set behind a
 * message and never poured into it.
 */
import type { Theme } from "@/core/org/fileFormat";
import { formatNumber } from "./format";
import { messages } from "./messages";
import { plural } from "./plural";

export const subjectMessages = messages(
  {
    kind: "onderwerp",
    units: (n: number) => plural(n, "nl", "onderdeel heeft hierin een rol", "onderdelen hebben hierin een rol"),
    /** Before the label in the other language. */
    otherLabel: "In het Engels:",
    synonyms: "Andere woorden hiervoor, door ons gekozen:",
    all: "Bekijk alle onderwerpen",
    lookedUpFor: (date: string) => `Wie wat doet, hebben wij alleen uitgezocht voor ${date}.`,

    headings: {
      roles: "Wie doet wat",
      answers: "Politiek verantwoordelijk",
      elsewhere: "Hiervoor bent u niet bij BZK",
      relations: "Hoe deze onderdelen verbonden zijn",
      themes: "Waar dit onder valt",
      related: "Verwante onderwerpen",
    },

    marks: {
      absent: "niet op deze dag",
      uncertain: "niet zeker of dit nog bestaat",
    },

    answers: {
      intro: "Wie het werk doet, is niet altijd wie er in de Kamer over gaat.",
      answersFor: "Legt verantwoording af aan de Kamer over:",
      own: "Legt zelf verantwoording af over het eigen werk.",
      holderUnknown: "Wie dit ambt nu heeft, is niet bekend.",
      remote: "op afstand",
      via: "volgt uit de plaats, via",
      table: "staat zo in ons dossier",
      differs: "Dit wijkt af van wat voor een hoger onderdeel geldt:",
      unknown: "Wij weten niet wie nu verantwoording aflegt over:",
      elsewhere: "Hierover gaat een ander ministerie:",
      ended: "Bestaat niet meer, dus niemand legt er nu verantwoording over af:",
      none: "Niet uitgezocht of niet van toepassing:",
    },

    elsewhere: {
      intro: "Mensen zoeken dit vaak bij BZK. Het hoort bij een andere organisatie.",
      noMinistry: "hoort niet bij een ministerie",
    },

    themes: {
      ours: "Welk onderwerp waaronder valt, hebben wij zelf bepaald.",
      others: (n: number) => `Nog ${plural(n, "nl", "onderwerp", "onderwerpen")} hierin`,
      kinds: {
        mission: "opgave",
        task: "taak",
        field: "werkveld",
      } satisfies Readonly<Record<Theme["kind"], string>>,
    },

    related: {
      ours: "Wij zochten deze zelf bij elkaar: hetzelfde onderdeel werkt eraan, en een woord komt overeen.",
      topics: "Wat deze onderdelen hierbij ook doen",
    },

    /** The page with all subjects. */
    page: {
      intro: "Hier vindt u alle onderwerpen van BZK, ook als u niet weet hoe iets heet. De bronnen staan bij elk onderwerp.",
      ways: "Op deze pagina",
      toMissions: "Opgaven",
      toTasks: "Taken",
      toFields: "Werkvelden",
      toLetters: "Van A tot Z",
      glossary: "Woordenlijst en afkortingen",
      chart: "Bekijk het schema",
      missions: "De zeven opgaven",
      missionsNote: "De namen van de opgaven komen uit een bron. Welke onderwerpen en onderdelen erbij horen, hebben wij zelf bepaald.",
      tasks: "De vijf taken",
      fields: "De negen werkvelden",
      oursToo: "Ook hier hebben wij zelf bepaald wat erbij hoort.",
      subjects: "Onderwerpen",
      units: "Onderdelen",
      letters: "Alle onderwerpen van A tot Z",
      toLetter: "Ga naar een letter",
      filter: "Zoek in deze onderwerpen",
      clear: "Maak leeg",
      count: (n: number) => plural(n, "nl", "onderwerp", "onderwerpen"),
      none: "Geen onderwerp met deze woorden. Probeer een korter woord of zoek in de woordenlijst.",
      more: (n: number) => `en nog ${formatNumber(n, "nl")}`,
    },
  },
  {
    kind: "subject",
    units: (n: number) => plural(n, "en", "unit has a part in this", "units have a part in this"),
    otherLabel: "In Dutch:",
    synonyms: "Other words for this, chosen by us:",
    all: "See all subjects",
    lookedUpFor: (date: string) => `Who does what we looked up only for ${date}.`,

    headings: {
      roles: "Who does what",
      answers: "Politically responsible",
      elsewhere: "For this you need not be at BZK",
      relations: "How these units are linked",
      themes: "What this comes under",
      related: "Related subjects",
    },

    marks: {
      absent: "not on this day",
      uncertain: "not certain that it still exists",
    },

    answers: {
      intro: "Whoever does the work is not always whoever answers for it in parliament.",
      answersFor: "Answers to parliament for:",
      own: "Answers in person for their own work.",
      holderUnknown: "It is not known who holds this office now.",
      remote: "at a distance",
      via: "follows from its place, through",
      table: "our files say so",
      differs: "This differs from what holds for a higher unit:",
      unknown: "We do not know who now answers for:",
      elsewhere: "Another ministry is in charge of this:",
      ended: "No longer exists, so nobody answers for it now:",
      none: "Not looked up, or not applicable:",
    },

    elsewhere: {
      intro: "People often look for this at BZK. It belongs to another organisation.",
      noMinistry: "does not belong to a ministry",
    },

    themes: {
      ours: "Which subject comes under what is our own grouping.",
      others: (n: number) => `Another ${plural(n, "en", "subject", "subjects")} in this`,
      kinds: {
        mission: "social task",
        task: "task",
        field: "field of work",
      },
    },

    related: {
      ours: "We brought these together ourselves: the same unit works on them, and they have a word in common.",
      topics: "What these units also do here",
    },

    page: {
      intro: "Here you find all subjects of BZK, also if you do not know what something is called. The sources are with each subject.",
      ways: "On this page",
      toMissions: "Social tasks",
      toTasks: "Tasks",
      toFields: "Fields of work",
      toLetters: "From A to Z",
      glossary: "Glossary and abbreviations",
      chart: "See the chart",
      missions: "The seven social tasks",
      missionsNote: "The names of the social tasks come from a source. Which subjects and units go with them is our own grouping.",
      tasks: "The five tasks",
      fields: "The nine fields of work",
      oursToo: "Here too, what goes with what is our own grouping.",
      subjects: "Subjects",
      units: "Units",
      letters: "All subjects from A to Z",
      toLetter: "Go to a letter",
      filter: "Search these subjects",
      clear: "Clear",
      count: (n: number) => plural(n, "en", "subject", "subjects"),
      none: "No subject with these words. Try a shorter word or look in the glossary.",
      more: (n: number) => `and ${formatNumber(n, "en")} more`,
    },
  },
);

/**
 * Plain language as rules that a machine can check, for messages, data and tours alike. Each rule names its fault, so
 * that a test can print what is wrong beside the sentence.
 */
import type { Lang } from "@/core/org/fileFormat";
import { sentencesOf, wordsOf } from "./everyMessage";

export const MOST_WORDS = 25;

/** Words that nobody says, with a plain one for each. */
const OFFICE_WORDS: Readonly<Record<Lang, readonly string[]>> = {
  nl: [
    "aangaande", "aanvangen", "aanwenden", "additioneel", "aldus", "alsmede", "alsook", "behoudens", "betreffende",
    "bewerkstelligen", "conform", "dan wel", "derhalve", "desalniettemin", "desbetreffende", "desgewenst", "dienen te",
    "dient te", "dientengevolge", "doch", "door middel van", "dusdanig", "eveneens", "evenwel", "faciliteren", "gaarne",
    "gelieve", "geschieden", "heden", "hetgeen", "hieromtrent", "hiertoe", "implementeren", "in casu", "indien",
    "ingevolge", "in het kader van", "initiëren", "inzake", "jegens", "krachtens", "met betrekking tot", "middels", "mits",
    "naar aanleiding van", "nochtans", "omtrent", "onderhavige", "onverminderd", "optimaliseren", "overeenkomstig",
    "reeds", "te allen tijde", "ten aanzien van", "ten behoeve van", "ten gevolge van", "ten tijde van", "teneinde",
    "ter zake", "tevens", "thans", "tot op heden", "u dient", "uit hoofde van", "vigerend", "vigerende", "voornoemd",
    "voorts", "wederom", "zodoende", "zorg dragen", "zorgdragen", "zulks",
  ],
  en: [
    "aforementioned", "ascertain", "commence", "commences", "endeavour", "facilitate", "facilitates", "forthwith",
    "hereby", "herein", "hereinafter", "henceforth", "implement", "implements", "in accordance with", "in order to",
    "in respect of", "in the event of", "leverage", "notwithstanding", "pertaining to", "prior to", "pursuant to",
    "shall", "subsequent to", "thereof", "therein", "utilise", "utilises", "whereas", "whereby", "with regard to",
    "with respect to",
  ],
};

/** Read aloud as letters, or not at all. Written out they cost a word and cost nobody anything. */
const SHORTENED: Readonly<Record<Lang, readonly string[]>> = {
  nl: [
    "a.d.h.v.", "b.v.", "bijv.", "blz.", "bv.", "c.q.", "ca.", "d.d.", "d.m.v.", "d.w.z.", "dhr.", "e.a.", "e.d.", "e.e.a.", "enz.",
    "etc.", "evt.", "excl.", "i.c.m.", "i.h.k.v.", "i.o.", "i.p.v.", "i.v.m.", "incl.", "m.b.t.", "m.b.v.", "m.i.v.", "m.n.",
    "m.u.v.", "max.", "min.", "mw.", "n.a.v.", "n.v.t.", "nl.", "nr.", "o.a.", "o.b.v.", "o.g.v.", "o.l.v.", "plv.", "resp.", "t.a.v.",
    "t.b.v.", "t.g.v.", "t.o.v.", "t/m", "vgl.", "z.g.", "zgn.", "zsm",
  ],
  en: ["approx.", "c.f.", "cf.", "e.g.", "etc.", "i.e.", "incl.", "max.", "min.", "n.b.", "viz.", "vs.", "w.r.t."],
};

/** One form of address throughout, and it is not this one. */
const FAMILIAR_FORM = ["je", "jij", "jou", "jouw", "jullie"];

/** As written across the ocean. Names of others are not in the texts that are held against this. */
const AMERICAN = [
  "analyze", "analyzed", "behavior", "catalog", "center", "centers", "centralized", "color", "colors", 
  "defense", "digitalization", "digitization", "favor", "favorite", "fulfill", "gray", "honor", "labor", "modernization",
  "modernize", "neighbor", "neighbors", "organization", "organizations", "organize", "organized", 
  "realize", "realized", "recognize", "recognized", "skeptical", "specialized", "summarize", "summarized",
];

const ISO_DATE = /(?<![\w/.-])[12]\d{3}-(?:0[1-9]|1[0-2])(?![\w])/;
/** Three digits behind a sign are thousands; what stands in an address, an article or a licence is no number. */
const DECIMAL_POINT = /(?<![\w.:/-]|[Aa]rtikel |RvIG |WCAG )\d+\.\d{1,2}(?![\w.:])/;
const DECIMAL_COMMA = /(?<![\w.,])\d{1,3},\d{1,2}(?![\w,])/;

/** In -ing and yet no action: they are what the site is about. */
const THINGS = /^(?:afdeling|begroting|bevolking|gebeurtenis|koning|leiding|melding|opleiding|rechterlijke|regering|rondleiding|stichting|tekening|vereniging|vergadering|verordening|volkshuisvesting|woning|vertegenwoordiging|regeling|huisvesting|samenleving|organisatie|ordening|inrichting|uitkering|voorziening)(?:en)?$/;

/** Whole words, in whatever case. Made once: there are thousands of texts. */
const anyOf = (words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}.])(?:${words.map((word) => word.replaceAll(".", "\\.")).join("|")})(?![\\p{L}\\p{N}])`, "iu");

const finders = {
  office: { nl: anyOf(OFFICE_WORDS.nl), en: anyOf(OFFICE_WORDS.en) },
  short: { nl: anyOf(SHORTENED.nl), en: anyOf(SHORTENED.en) },
  foreign: { nl: anyOf(FAMILIAR_FORM), en: anyOf(AMERICAN) },
} as const;

const found = (text: string, finder: Readonly<Record<Lang, RegExp>>, lang: Lang): string | null => finder[lang].exec(text)?.[0] ?? null;

/** "de vaststelling van de bekostiging": an action as a thing, of an action as a thing. A verb says who does it. */
function piledUp(sentence: string): string | null {
  const isAction = (word: string | undefined): boolean => word !== undefined && /\p{L}{3}ing(?:en)?$/u.test(word) && !THINGS.test(word);
  const words = wordsOf(sentence.toLowerCase()).map((word) => word.replace(/[^\p{L}]/gu, ""));
  const at = words.findIndex((word, index) => isAction(word) && /^(?:van|voor|bij|tot|op|over)$/.test(words[index + 1] ?? "")
    && (isAction(words[index + 2]) || (/^(?:de|het|een|hun|zijn|haar)$/.test(words[index + 2] ?? "") && isAction(words[index + 3]))));
  return at < 0 ? null : words.slice(at, at + 4).join(" ");
}

/** Two of them in one sentence hide twice who does what. */
const isPassivePile = (sentence: string): boolean => (sentence.match(/(?<!\p{L})(?:wordt|worden|werd|werden)(?!\p{L})/giu) ?? []).length >= 2;

/** What is not plain about a text, each fault with the words that show it. */
export function faultsOf(text: string, lang: Lang): readonly string[] {
  const sentences = sentencesOf(text);
  const word = found(text, finders.office, lang);
  const short = found(text, finders.short, lang);
  const foreign = found(text, finders.foreign, lang);
  const pile = lang === "nl" ? sentences.map(piledUp).find((each) => each !== null) ?? null : null;
  return [
    ...(sentences.some((sentence) => wordsOf(sentence).length > MOST_WORDS) ? [`a sentence of more than ${MOST_WORDS} words`] : []),
    ...(word === null ? [] : [`office word: ${word}`]),
    ...(short === null ? [] : [`shortened: ${short}`]),
    ...(foreign === null ? [] : [lang === "nl" ? `familiar form: ${foreign}` : `American spelling: ${foreign}`]),
    ...(pile === null ? [] : [`actions piled up: ${pile}`]),
    ...(lang === "nl" && sentences.some(isPassivePile) ? ["two passives in one sentence"] : []),
    ...(text.includes("!") ? ["exclamation mark"] : []),
    ...(ISO_DATE.test(text) ? ["a date as in a file"] : []),
    ...((lang === "nl" ? DECIMAL_POINT : DECIMAL_COMMA).test(text) ? ["a number as in the other language"] : []),
  ];
}

/** Words a sentence. Labels are no sentences; counted along, they would pull any average down. */
export function averageLength(texts: readonly string[]): number {
  const lengths = texts.filter((text) => /[.?]$/.test(text)).flatMap((text) => sentencesOf(text).map((sentence) => wordsOf(sentence).length));
  return lengths.length === 0 ? 0 : lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
}

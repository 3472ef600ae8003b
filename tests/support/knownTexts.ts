/**
 * In which language a text on the page is: known from the messages of the interface and the texts of the data, not
 * guessed. What is in neither, such as a name with its abbreviation behind it, is held against their words.
 */
import { readdirSync, readFileSync } from "node:fs";
import type { Lang } from "@/core/org/fileFormat";
import { everyMessage, inTheOtherLanguage } from "../core/i18n/everyMessage";

export interface PlacedText {
  readonly text: string;
  /** Of the nearest element that has one. */
  readonly lang: string;
  /** For whoever has to find it. */
  readonly place: string;
}

type Pair = Readonly<Record<Lang, string>>;

const NUMBER = "[\\d.,]+";
const FOLDERS = ["data", "data/tours"];

const tidy = (text: string): string => text.replace(/\s+/g, " ").trim();
const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];

/** Every text that the data have in two languages. */
function dataPairs(value: unknown): readonly Pair[] {
  if (typeof value !== "object" || value === null) return [];
  const { nl, en } = value as Partial<Pair>;
  const own = typeof nl === "string" ? [{ nl, en: typeof en === "string" ? en : "" }] : [];
  return [...own, ...Object.values(value).flatMap((part) => dataPairs(part))];
}

const said: readonly Pair[] = everyMessage.map(({ key, nl, en }) => (inTheOtherLanguage.includes(key) ? { nl: en, en: nl } : { nl, en }));
const shipped: readonly Pair[] = FOLDERS.flatMap((folder) =>
  readdirSync(folder).filter((name) => name.endsWith(".json") && name !== "schema.json")
    .flatMap((name) => dataPairs(JSON.parse(readFileSync(`${folder}/${name}`, "utf8")))));

/** A message that takes a number or a name fits any of them; the sample in its key says where that stands. */
function patternOf(key: string, text: string): string {
  const sample = /\((\w+)\)$/.exec(key)?.[1];
  const plain = tidy(text).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  if (sample === undefined) return plain;
  return sample === "Logius"
    ? plain.replaceAll("Logius", ".+")
    : plain.replaceAll(/2\\?[.,]?147/g, NUMBER).replaceAll(new RegExp(`(?<![\\w${NUMBER}])${sample}(?!\\w)`, "g"), NUMBER);
}

const vocabularyOf = (lang: Lang): ReadonlySet<string> => new Set([...said, ...shipped].flatMap((pair) => wordsIn(pair[lang])));
const vocabulary: Readonly<Record<Lang, ReadonlySet<string>>> = { nl: vocabularyOf("nl"), en: vocabularyOf("en") };

interface Named {
  readonly people?: readonly { readonly name: string }[];
  readonly sources?: readonly { readonly publisher?: string }[];
}

/** Names of people and publishers are in no language; "van der" in one is not Dutch said to a reader of English. */
const names = ["people", "ministers", "sources"]
  .map((file) => JSON.parse(readFileSync(`data/${file}.json`, "utf8")) as Named)
  .flatMap(({ people = [], sources = [] }) => [...people.map(({ name }) => name), ...sources.flatMap(({ publisher }) => publisher ?? [])]);
const longestFirst = [...new Set(names)].toSorted((a, b) => b.length - a.length);

const withoutNames = (text: string): string => longestFirst.reduce((rest, name) => rest.replaceAll(name, ""), text);

function textsOf(lang: Lang): { readonly whole: ReadonlySet<string>; readonly patterns: readonly RegExp[] } {
  // One word of the data is as likely the name of something.
  const whole = new Set([...said, ...shipped.filter((pair) => /\s/.test(tidy(pair[lang])))].map((pair) => tidy(pair[lang])));
  const patterns = [...new Set(everyMessage.filter(({ key }) => key.endsWith(")")).map((pair) => patternOf(pair.key, pair[lang])))]
    // A message that is hardly more than what is put into it, such as "2 of 3", says nothing about its language.
    .filter((pattern) => wordsIn(pattern).some((word) => !vocabulary[lang === "nl" ? "en" : "nl"].has(word)))
    .map((pattern) => new RegExp(`^${pattern}$`, "u"));
  return { whole, patterns };
}

const known: Readonly<Record<Lang, ReturnType<typeof textsOf>>> = { nl: textsOf("nl"), en: textsOf("en") };

const isSaidIn = (text: string, lang: Lang): boolean =>
  known[lang].whole.has(text) || known[lang].patterns.some((pattern) => pattern.test(text));

/** `null`: it may be either. Two words that only one language has, and none of the other, settle it. */
export function languageOf(text: string): Lang | null {
  const whole = tidy(text);
  // An address is in no language.
  if (/^(?:https?:\/\/|[\w-]+\.)\S+$/.test(whole)) return null;
  const langs = (["nl", "en"] as const).filter((lang) => isSaidIn(whole, lang));
  if (langs.length > 0) return langs.length === 1 ? (langs[0] ?? null) : null;
  const words = wordsIn(withoutNames(whole));
  const only = (lang: Lang, other: Lang): number => words.filter((word) => vocabulary[lang].has(word) && !vocabulary[other].has(word)).length;
  const [dutch, english] = [only("nl", "en"), only("en", "nl")];
  if (dutch >= 2 && english === 0) return "nl";
  return english >= 2 && dutch === 0 ? "en" : null;
}

/** Texts that are announced in a language that is not theirs. */
export const announcedWrongly = (texts: readonly PlacedText[]): readonly string[] => texts.flatMap(({ text, lang, place }) => {
  const own = languageOf(text);
  return own === null || own === lang ? [] : [`${place} says ${lang}: ${tidy(text).slice(0, 120)}`];
});

/**
 * What a subject is called, so that it can be told whether another text speaks of it. Dutch alone: that is the language
 * of the sources, and what belongs to what may not depend on the language in which it is read.
 */
import type { Subject } from "@/core/org/fileFormat";
import { foldText } from "@/core/search/foldText";

/** Small letters without marks, split into words; "id-kaart" is one. */
export function wordsIn(text: string): readonly string[] {
  return foldText(text).match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** A name as its words. */
type NameWords = readonly string[];

/** Shorter words are inside too many others to say anything. */
const LEAST_IN_COMPOUND = 8;
const LEAST_SHARED = 5;
const LEAST_STEM = 6;
/** A word of more subjects than this belongs to none of them in particular ("digitale", "overheid"). */
const MOST_SHARING = 4;

/** With one of these a label is one thing: of "Veiligheid in het Caribisch gebied" the first word is no name. */
const BINDING_WORD = /\s(?:aan|bij|binnen|door|in|op|over|tegen|van|voor)\s/;
/** Half of what only has a meaning together: "Ruimtelijke en …", "Salaris- en …". */
const HALF_NAME = /(?:lijke|-)$/;

/** The label as a whole, without what stands between brackets, and what it names one by one. */
function labelNames({ label }: Subject): readonly NameWords[] {
  const whole = label.nl.replaceAll(/\([^)]*\)/g, " ").trim();
  const [first = whole, ...rest] = whole.split(/:\s+/);
  const parts = BINDING_WORD.test(first) ? [] : first.split(/,\s+|\s+en\s+/).filter((part) => !HALF_NAME.test(part));
  return unique([whole, ...(rest.length > 0 ? [first] : []), ...parts]);
}

const unique = (texts: readonly string[]): readonly NameWords[] =>
  [...new Map(texts.map((text) => [wordsIn(text).join(" "), wordsIn(text)])).values()].filter((words) => words.length > 0);

function hasInOrder(words: readonly string[], name: NameWords): boolean {
  return words.some((_, at) => name.every((word, index) => words[at + index] === word));
}

/** Dutch writes words together: "noodpaspoort" is a passport, "terrorismebestrijding" is about terrorism. */
function hasCompound(words: readonly string[], name: NameWords): boolean {
  const [only = ""] = name;
  return name.length === 1 && only.length >= LEAST_IN_COMPOUND && words.some((word) => word.startsWith(only) || word.endsWith(only));
}

/** Whether a text speaks of the subject by its label or by what the label names. */
export function namesSubject(text: string, subject: Subject): boolean {
  const words = wordsIn(text);
  return labelNames(subject).some((name) => hasInOrder(words, name));
}

/** Whether somebody who types this may well mean the subject: by its label or another word for it, also in a compound. */
export function asksForSubject(query: string, subject: Subject): boolean {
  const words = wordsIn(query);
  return [...labelNames(subject), ...unique(subject.synonyms?.nl ?? [])].some((name) => hasInOrder(words, name) || hasCompound(words, name));
}

/** Words by which a subject can be told from the others. */
export type TellingWords = (subject: Subject) => ReadonlySet<string>;

export function tellingWords(subjects: readonly Subject[]): TellingWords {
  const counts = new Map<string, number>();
  const all = new Map(subjects.map((subject) => [subject, longWords([subject.label.nl, ...(subject.synonyms?.nl ?? [])])]));
  for (const words of all.values()) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (subject) => new Set([...(all.get(subject) ?? [])].filter((word) => (counts.get(word) ?? 0) <= MOST_SHARING));
}

export function longWords(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap(wordsIn).filter((word) => word.length >= LEAST_SHARED));
}

/** The same word in both, or one that begins with the other. */
export function sharesWord(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((a) => [...other].some((b) =>
    a === b || (Math.min(a.length, b.length) >= LEAST_STEM && (a.startsWith(b) || b.startsWith(a)))));
}

/** Texts of questions, in both languages at once. */
import { formatDate } from "@/core/i18n/format";
import type { Lang, Name, PartialDate, Text } from "@/core/org/fileFormat";
import type { Words } from "@/core/panel/citer";
import { wordsIn } from "@/core/panel/subjectNames";
import type { Named, Sentence } from "./question";

export const named = ({ nl, en }: Pick<Name, "nl" | "en"> | Text): Named => ({
  nl: { text: nl, lang: "nl" },
  en: en === undefined ? { text: nl, lang: "nl" } : { text: en, lang: "en" },
});

export const dated = (date: PartialDate): Named =>
  ({ nl: { text: formatDate(date, "nl"), lang: "nl" }, en: { text: formatDate(date, "en"), lang: "en" } });

/** Words of ours, which are there in both languages. */
export const ours = (words: Readonly<Record<Lang, string>>): Named => ({ nl: { text: words.nl, lang: "nl" }, en: { text: words.en, lang: "en" } });

/** The same letters in both languages: an abbreviation stays what it is. */
export const unchanged = (text: string): Named => named({ nl: text });

type Template = (...parts: string[]) => string;

/** Stand in a template for a name, until the name is put in as a part of its own. */
const FIRST_PLACE = 0xe000;
const PLACE = /([\uE000-\uE0FF])/;

/** The template of each language, with the names of that language in it. */
export function sentence(templates: Readonly<Record<Lang, Template>>, ...names: readonly Named[]): Sentence {
  return { nl: filled(templates.nl, names, "nl"), en: filled(templates.en, names, "en") };
}

function filled(template: Template, names: readonly Named[], lang: Lang): readonly Words[] {
  const pieces = template(...names.map((_, at) => String.fromCharCode(FIRST_PLACE + at))).split(PLACE);
  const parts: Words[] = [];
  for (const piece of pieces) {
    const name = PLACE.test(piece) ? names[piece.charCodeAt(0) - FIRST_PLACE]?.[lang] : undefined;
    const part = name ?? { text: piece, lang };
    const last = parts.at(-1);
    if (part.text === "") continue;
    if (last?.lang === part.lang) parts[parts.length - 1] = { text: last.text + part.text, lang };
    else parts.push(part);
  }
  return parts;
}

/** Split once: a pool holds every name against every other. */
const wordsOfText = new Map<string, readonly string[]>();

function wordsOf({ text }: Words): readonly string[] {
  const words = wordsOfText.get(text) ?? wordsIn(text);
  wordsOfText.set(text, words);
  return words;
}

/** With a blank at both ends, so that only whole words are found in it. */
const foldedText = new Map<string, string>();

function folded(words: Words): string {
  const text = foldedText.get(words.text) ?? ` ${wordsOf(words).join(" ")} `;
  foldedText.set(words.text, text);
  return text;
}

/** Whether a reader may take the one for the other, in either language: alike, or the one within the other. */
export function looksLike(a: Named, b: Named): boolean {
  return (["nl", "en"] as const).some((lang) => {
    const [one, other] = [folded(a[lang]), folded(b[lang])];
    return one.includes(other) || other.includes(one);
  });
}

/** Say what sort of thing it is and not which one, so that they give nothing away. */
const SORT_WORDS: ReadonlySet<string> = new Set([
  "directie", "directoraat", "directoraat-generaal", "generaal", "afdeling", "dienst", "rijksdienst", "cluster", "stichting",
  "vereniging", "adviescollege", "college", "commissie", "programma", "programmadirectie", "bureau", "nederland",
  "nederlandse", "directorate", "directorate-general", "department", "service", "services", "general", "foundation", "association",
  "advisory", "committee", "programme", "agency", "government", "national", "dutch", "netherlands", "central", "office",
]);
const LEAST_WORD = 4;
/** Words that begin alike are taken for the same: "digitale" and "digitalisering". */
const LEAST_BEGIN = 6;
/** So are words with a long part in common: "vastgoedbeheer" and "rijksvastgoedbedrijf". */
const LEAST_INSIDE = 7;

const telling = (words: Words): readonly string[] => wordsOf(words)
  .flatMap((word) => [word, ...word.split("-")])
  .filter((word) => word.length >= LEAST_WORD && !SORT_WORDS.has(word));

/** Whether the one has a telling word of the other in it, in either language, so that it may be known by its words alone. */
export function givesAway(a: Named, b: Named): boolean {
  return (["nl", "en"] as const).some((lang) => telling(a[lang]).some((one) => telling(b[lang]).some((other) =>
    one === other || beginAlike(one, other) || haveAPartInCommon(one, other))));
}

const beginAlike = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= LEAST_BEGIN && one.slice(0, LEAST_BEGIN) === other.slice(0, LEAST_BEGIN);

function haveAPartInCommon(one: string, other: string): boolean {
  for (let at = 0; at + LEAST_INSIDE <= one.length; at++) if (other.includes(one.slice(at, at + LEAST_INSIDE))) return true;
  return false;
}

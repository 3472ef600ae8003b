/** The abbreviations in a text, each with what it means. */
import { abbreviations } from "@/core/i18n/abbreviations";
import type { Lang } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import type { OrgSnapshot } from "@/core/time/snapshotAt";
import type { Words } from "./citer";

export interface Meaning {
  readonly abbr: string;
  readonly words: Words;
}

/** Two capitals or more in one word, with or without small letters: "ICT", "RvIG", "PvdA", "P&O". */
const ABBREVIATION = /(?<![\p{L}\p{N}&])\p{Lu}[\p{L}&]*\p{Lu}[\p{L}&]*(?![\p{L}\p{N}])/gu;
/** Of a budget chapter: a number, and no short word. */
const ROMAN = /^[IVX]+[A-Z]?$/;

export const abbreviationsIn = (text: string): readonly string[] =>
  [...new Set(text.match(ABBREVIATION) ?? [])].filter((word) => !ROMAN.test(word) || Object.hasOwn(abbreviations.nl, word));

/**
 * What stands in `content` without its meaning beside it, in the order of letters. `content` is what a panel sets: every
 * `text` in it is read, and a unit in it that has its name and abbreviation explains itself.
 */
export function meaningsIn(content: unknown, model: OrgModel, snapshot: OrgSnapshot, lang: Lang): readonly Meaning[] {
  const texts: string[] = [];
  const explained = new Set<string>();
  gather(content, texts, explained);
  const found = abbreviationsIn(texts.join("\n")).filter((abbr) => !explained.has(abbr));
  return found.flatMap((abbr) => meaningOf(abbr, model, snapshot, lang) ?? []).toSorted((a, b) => a.abbr.localeCompare(b.abbr, lang));
}

function meaningOf(abbr: string, model: OrgModel, snapshot: OrgSnapshot, lang: Lang): Meaning | null {
  const known: Readonly<Record<string, string>> = abbreviations[lang];
  if (Object.hasOwn(known, abbr)) return { abbr, words: { text: known[abbr] ?? "", lang } };
  // The unit of today before one of the past.
  const bearers = model.file.units.filter(({ names }) => names.some((name) => name.abbr === abbr && name.nl !== abbr));
  const unit = bearers.find(({ id }) => snapshot.certaintyOf.has(id)) ?? bearers[0];
  if (unit === undefined) return null;
  const { nl, en } = unit.names.findLast((name) => name.abbr === abbr) ?? snapshot.nameOf(unit.id);
  return { abbr, words: lang === "en" && en !== undefined ? { text: en, lang } : { text: nl, lang: "nl" } };
}

function gather(content: unknown, texts: string[], explained: Set<string>): void {
  if (Array.isArray(content)) for (const part of content) gather(part, texts, explained);
  if (typeof content !== "object" || content === null) return;
  const { text, abbr, name } = content as { readonly text?: unknown; readonly abbr?: unknown; readonly name?: unknown };
  if (typeof text === "string") texts.push(text);
  if (typeof abbr === "string" && name !== undefined) explained.add(abbr);
  for (const part of Object.values(content)) gather(part, texts, explained);
}

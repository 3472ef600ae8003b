/**
 * Units by what the reader typed: the best match of each unit, best first.
 *
 * A first search that reads every entry: exact abbreviation, then start of a name, then start of a word, then inside a
 * word (so that `vastgoed` finds the Rijksvastgoedbedrijf), then topics and subjects. The query is compared as text and
 * never becomes a pattern.
 */
import type { Lang, SubjectRole, UnitId } from "@/core/org/fileFormat";
import { foldText, type FoldedText } from "./foldText";
import type { SearchEntry, SearchIndex } from "./searchIndex";

export const MAX_QUERY_CHARS = 100;

/** Places in `label`, in UTF-16 units, in order and apart. */
export type MatchRange = readonly [from: number, to: number];

export interface SearchHit extends Omit<SearchEntry, "folded"> {
  readonly ranges: readonly MatchRange[];
}

/** All hits; none for a query without letters or digits. `lang` decides between texts that match equally well. */
export function searchUnits(index: SearchIndex, query: string, lang: Lang): readonly SearchHit[] {
  // Cut by characters: half a surrogate pair would match nothing.
  const folded = foldText([...query].slice(0, MAX_QUERY_CHARS).join("")).trim();
  const words = [...new Set(folded.split(/\s+/))];
  if (!/[\p{L}\p{N}]/u.test(folded)) return [];

  const best = new Map<UnitId, Match>();
  for (const entry of index.entries) {
    const match = matchOf(entry, folded, words, lang);
    if (match === null) continue;
    const known = best.get(entry.unitId);
    if (known === undefined || compareMatches(match, known) < 0) best.set(entry.unitId, match);
  }
  return [...best.values()].toSorted(compareMatches).map(({ entry: { folded: text, ...shown }, places }) => ({
    ...shown,
    ranges: joined(places.map(([from, to]) => original(text, from, to))),
  }));
}

interface Match {
  readonly entry: SearchEntry;
  /** Low is better; compared from the left. */
  readonly score: readonly number[];
  readonly places: readonly MatchRange[];
}

function matchOf(entry: SearchEntry, query: string, words: readonly string[], lang: Lang): Match | null {
  const { text } = entry.folded;
  const whole = placeOf(text, query);
  const places = whole === null ? words.map((word) => placeOf(text, word)) : [whole];
  const found = places.filter((place) => place !== null);
  if (found.length < places.length) return null;

  const where = Math.max(...found.map(([from]) => (isWordStart(text, from) ? 1 : 2)));
  const isForeign = entry.lang !== null && entry.lang !== lang;
  // The start of a name counts in the reader's language only, or "AIVD Central Staff" would hide "Centrale Staf AIVD".
  const place = whole?.[0] === 0 && !isForeign ? 0 : where;
  const byTheme = entry.kind === "topic" || entry.kind === "subject";
  const rank = byTheme ? 4 : entry.kind === "abbr" && text === query ? 0 : 1 + place;
  const score = [
    rank,
    // Of a subject first whoever makes the policy, then whoever carries it out; how well its words match comes second.
    byTheme ? (place === 2 ? 1 : 0) : 0,
    entry.role === null ? 0 : roleOrder[entry.role],
    statusOrder[entry.status],
    kindOrder[entry.kind],
    text === query ? 0 : 1,
    place,
    isForeign ? 1 : 0,
    entry.about === null ? 0 : 1,
    text.length,
  ];
  return { entry, score, places: found };
}

const roleOrder: Readonly<Record<SubjectRole, number>> = {
  responsible: 0, policy: 0, executes: 1, supervises: 2, advises: 3, finances: 4, owner: 5,
};
const statusOrder = { current: 0, uncertain: 1, former: 2 } as const;
const kindOrder = { abbr: 0, name: 1, "former-name": 2, subject: 3, topic: 4 } as const;

function compareMatches(a: Match, b: Match): number {
  for (const [index, value] of a.score.entries()) {
    const difference = value - (b.score[index] ?? 0);
    if (difference !== 0) return difference;
  }
  const [first, second] = [a.entry.folded.text, b.entry.folded.text];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** The first place at the start of a word, else the first place at all. */
function placeOf(text: string, word: string): MatchRange | null {
  let first = -1;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (isWordStart(text, at)) return [at, at + word.length];
    if (first === -1) first = at;
  }
  return first === -1 ? null : [first, first + word.length];
}

const isWordStart = (text: string, at: number): boolean => at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? "");

const original = ({ from, to }: FoldedText, start: number, end: number): MatchRange =>
  [from?.[start] ?? start, to?.[end - 1] ?? end];

function joined(ranges: readonly MatchRange[]): readonly MatchRange[] {
  const result: MatchRange[] = [];
  for (const range of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last !== undefined && range[0] <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], range[1])];
    else result.push(range);
  }
  return result;
}

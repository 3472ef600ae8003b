/**
 * From what the reader typed to answers, best first: units, subjects, and organisations that are not part of this one.
 *
 * 1. The query as words that tell something; a question loses the words that make it one.
 * 2. Each word meets the terms of the index: the same stem, a part of a compound, another word for the same, the
 *    beginning of a word, a word with a typing error. Neighbours are tried as one word too (`koninkrijks relaties`,
 *    `DG DOO`), and a word that nobody knows as a compound (`digitaleoverheid`).
 * 3. An entry counts by how much of the query it covers and how much of it the query covers; rare words weigh more.
 * 4. Exact abbreviations and names come first, then topics by role, then the rest.
 *
 * What covers too little of the query is no answer: it is offered as something near, and never chosen.
 *
 * The two libraries that were tried (uFuzzy, and MiniSearch with its own ranking) do not know compounds, lose words that
 * are typed apart or together, and cannot say what is nobody's here; `tests/core/search/engines.test.ts` keeps the
 * comparison. MiniSearch's radix tree does the finding by beginnings and by typing errors.
 */
import type { Confidence, Interval, Lang, SearchTarget, SubjectRole, Text, UnitId, UnitStatus } from "@/core/org/fileFormat";
import { compoundParts } from "./compounds";
import { foldText } from "./foldText";
import { abbreviationKeys, type EntryPart, type HitKind, type IndexedEntry, type Posting, type SearchIndex } from "./searchIndex";
import { isParticle, isStopWord, isWeakWord, roleAskedBy, sameAs, spellingsOf, stemsOf, wordsIn } from "./words";

export const MAX_QUERY_CHARS = 100;
/** More words than this is a text, not a query. */
const mostWords = 14;
/** So many neighbours are tried as one word. */
const mostJoined = 4;
/** What begins or nearly reads as a word of the query is looked at until so many terms and places. */
const mostTerms = 2_000;
const mostPlaces = 10_000;
/** Of so many entries the answers are worked out. */
const mostEntries = 1_500;

export interface SearchHit {
  readonly target: SearchTarget;
  readonly kind: HitKind;
  /** The text by which it was found. */
  readonly label: string;
  readonly lang: Lang | null;
  /** What the label is another word for, or the office of a person. */
  readonly about: Text | null;
  readonly role: SubjectRole | null;
  readonly confidence: Confidence | null;
  /** Of a person: not in that office on the day. Of a unit: not there on the day. */
  readonly former: boolean;
  /** Of a person: when they held the office. */
  readonly during: Interval | null;
  /** From 0 to 1, with 1 more for an exact abbreviation or name. */
  readonly score: number;
}

export interface SearchAnswer {
  /** Best first; empty if nothing covers enough of the query. */
  readonly hits: readonly SearchHit[];
  /** Where there are no hits: what comes nearest, a few at most. */
  readonly near: readonly SearchHit[];
}

const nothing: SearchAnswer = { hits: [], near: [] };

/** What holds of a unit on the day shown, and whether a period holds then. */
export interface ShownDay {
  readonly statusOf: (unit: UnitId) => UnitStatus;
  readonly holds: (period: Interval) => boolean;
}

/**
 * `lang` decides between texts that match equally well. `day`: another day than the file's own is shown; what is there
 * then comes before what is not.
 */
export function search(index: SearchIndex, query: string, lang: Lang, day: ShownDay | null = null): SearchAnswer {
  // Cut by characters: half a surrogate pair would match nothing.
  const asked = readQuery(foldText([...query].slice(0, MAX_QUERY_CHARS).join("")), index);
  if (asked.telling.length === 0) return nothing;
  const matches = matchEntries(index, asked);
  const ranked = rank(index, asked, matches, lang, day);
  const least = leastScore(asked.telling.length);
  const near = (): SearchAnswer => ({ hits: [], near: ranked.slice(0, 5).map(asHit) });
  const hits = ranked.filter(({ score }) => score >= least);
  const [first] = hits;
  const isAnswer = first !== undefined && first.score >= leastFirst(asked, matches, first);
  return isAnswer ? { hits: hits.map(asHit), near: [] } : near();
}

/** In a short query every word that stands for something has to be known, and nearly as it is typed. */
function leastFirst({ telling, weight }: Query, { spread }: Matches, first: Ranked): number {
  if (telling.length > 3) return 0;
  const matters = telling.map((_, at) => at).filter((at) => (weight[at] ?? 0) >= 0.5);
  if (matters.some((at) => (spread[at] ?? 0) === 0)) return 0.62;
  return matters.some((at) => (first.quality[at] ?? 0) < sureQuality) ? 0.53 : 0;
}

/** A typing error in a long word leaves more of it than this, one in a short word does not. */
const sureQuality = 0.75;

/** A long question holds more that is beside the point. */
const leastScore = (words: number): number => (words < 3 ? 0.48 : words < 4 ? 0.42 : words < 6 ? 0.38 : 0.34);

interface Query {
  /** The words that tell something. */
  readonly telling: readonly string[];
  /** What each of them weighs, before its rarity. */
  readonly weight: readonly number[];
  /** Stems of the words that tell nothing. */
  readonly stops: ReadonlySet<string>;
  /** Roles that the words ask for. */
  readonly roles: ReadonlySet<SubjectRole>;
  /** The query as a name, whole and without what makes it a question; and as an abbreviation without its signs. */
  readonly names: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
  readonly words: readonly QueryWord[];
}

/** One word of the query as it is looked up: as it stands, with its neighbours, taken apart, or said otherwise. */
interface QueryWord {
  readonly text: string;
  readonly stems: readonly string[];
  /** Which of the telling words it covers. */
  readonly covers: readonly number[];
  readonly worth: number;
  /** How freely it is matched. `typed`: the reader may still be typing it. */
  readonly how: "typed" | "word" | "joined" | "exact";
}

function readQuery(folded: string, index: SearchIndex): Query {
  const all = wordsIn(folded).map(({ text }) => text).slice(0, mostWords);
  const hasTelling = all.some((word) => !isStopWord(word));
  const places = all.flatMap((word, at) => (!hasTelling || !isStopWord(word) ? [at] : []));
  const telling = places.map((at) => all[at] ?? "");
  const weight = telling.map((word, at) => (isWeakWord(word) || roleAskedBy(word) !== null || /^\d+$/.test(word) ? 0.3 : 1)
    // What is asked for tends to come first, and the place where it happened behind `in`.
    * (at === 0 ? 1.1 : 1) * (all[(places[at] ?? 0) - 1] === "in" && at > 0 ? 0.8 : 1));

  const words: QueryWord[] = [];
  for (const [at, text] of telling.entries()) {
    const covers = [at];
    const stems = stemsOf(text, null);
    words.push({ text, stems, covers, worth: 1, how: at === telling.length - 1 ? "typed" : "word" });
    for (const same of sameAs(text)) words.push({ text: same, stems: stemsOf(same, null), covers, worth: 0.85, how: "exact" });
    // A verb may stand in two pieces: `mijn bedrijf in te schrijven`.
    for (const particle of all) {
      if (isParticle(particle)) words.push({ text: particle + text, stems: stemsOf(particle + text, "nl"), covers, worth: 0.95, how: "exact" });
    }
    if ([text, ...stems].some((stem) => index.terms.has(stem))) continue;
    for (const other of text.length < 5 ? [] : spellingsOf(text)) words.push({ text: other, stems: stemsOf(other, null), covers, worth: 0.92, how: "exact" });
    for (const part of compoundParts(text, index.isWord)) {
      if (index.isWord(part)) words.push({ text: part, stems: stemsOf(part, "nl"), covers, worth: 0.7, how: "exact" });
    }
  }
  // Neighbours as one word, with whatever stands between them: `d en b` is `denb`.
  for (let from = 0; from < all.length; from++) {
    for (let to = from + 1; to < all.length; to++) {
      // More than a few only where each is a letter: `d.g.d.o.o.`.
      if (to - from >= mostJoined && all.slice(from, to + 1).some((word) => word.length > 1)) break;
      const covers = places.flatMap((place, at) => (place >= from && place <= to ? [at] : []));
      const text = all.slice(from, to + 1).join("");
      if (covers.length > 0) words.push({ text, stems: stemsOf(text, null), covers, worth: 0.97, how: "joined" });
    }
  }
  return {
    telling, weight, words,
    stops: new Set(all.filter(isStopWord).flatMap((word) => stemsOf(word, null))),
    roles: new Set(telling.map(roleAskedBy).filter((role) => role !== null)),
    names: new Set([folded.trim(), telling.join(" ")]),
    keys: new Set([telling.join(""), ...abbreviationKeys(folded)]),
  };
}

interface EntryMatch {
  /** By telling word: how well the entry has it, from 0 to 1. */
  readonly quality: number[];
  /** By word of the entry: how well the query has it. */
  readonly found: number[];
}

interface Matches {
  readonly byEntry: ReadonlyMap<number, EntryMatch>;
  /** By telling word: in how many entries it stands. */
  readonly spread: readonly number[];
}

const postingWorth: Readonly<Record<Posting["how"], number>> = { word: 1, joined: 0.97, part: 0.82 };

function matchEntries(index: SearchIndex, { telling, words }: Query): Matches {
  const byEntry = new Map<number, EntryMatch>();
  const spread = telling.map(() => 0);
  // Rare words first: what has only a word that stands nearly everywhere need not all be looked at.
  const looked = words.map((word) => {
    const terms = termsFor(index, word).map((each) => ({ ...each, postings: index.terms.get(each.term) ?? [] }));
    return { word, terms, places: terms.reduce((sum, { postings }) => sum + postings.length, 0) };
  }).sort((a, b) => a.places - b.places);
  for (const { word, terms } of looked) {
    let places = 0;
    for (const { worth, isBegin, postings } of terms) {
      // The best terms come first; of what only begins alike a few thousand are enough.
      if (places > mostPlaces && worth < 1) break;
      places += postings.length;
      for (const { entry, at, how } of postings) {
        // Two words as one begin with the first, and that says nothing about the second.
        if (isBegin && how === "joined") continue;
        const value = word.worth * worth * postingWorth[how];
        let match = byEntry.get(entry);
        if (match === undefined) {
          if (byEntry.size >= mostPlaces) continue;
          byEntry.set(entry, (match = { quality: telling.map(() => 0), found: [] }));
        }
        for (const each of word.covers) match.quality[each] = Math.max(match.quality[each] ?? 0, value);
        match.found[at] = Math.max(match.found[at] ?? 0, value);
        if (how === "joined") match.found[at + 1] = Math.max(match.found[at + 1] ?? 0, value);
      }
    }
    if (word.how !== "joined") for (const each of word.covers) spread[each] = Math.max(spread[each] ?? 0, places);
  }
  return { byEntry, spread };
}

interface FoundTerm {
  readonly term: string;
  readonly worth: number;
  /** It only begins with the word. */
  readonly isBegin: boolean;
}

/** The terms that a word may mean and how near each comes, the nearest first. */
function termsFor(index: SearchIndex, { text, stems, how }: QueryWord): readonly FoundTerm[] {
  const found = new Map<string, FoundTerm>();
  const add = (term: string, worth: number, isBegin = false): void => {
    if (worth > (found.get(term)?.worth ?? 0)) found.set(term, { term, worth, isBegin });
  };
  for (const stem of [text, ...stems]) if (index.terms.has(stem) && (how !== "exact" || stem.length >= 4)) add(stem, 1);
  if (how === "exact") return [...found.values()];
  const isKnown = found.size > 0;
  const begins = (worth: number, power: number): void => {
    let seen = 0;
    for (const term of index.terms.atPrefix(text).keys()) {
      if (++seen > mostTerms) break;
      add(term, worth * (text.length / Math.max(text.length, term.length)) ** power, true);
    }
  };
  if (how === "typed") begins(0.9, 0.15);
  else if (how === "word" && !isKnown && text.length >= 4) begins(0.8, 0.5);
  if (!isKnown && (how !== "joined" || text.length >= 9)) {
    // A longer form of a word that is known: `relationship` of `relation`.
    for (let length = how === "joined" ? 0 : text.length - 1; length >= 5; length--) {
      if (index.terms.has(text.slice(0, length))) add(text.slice(0, length), 0.85 * (length / text.length) ** 0.5);
    }
    for (const stem of new Set([text, ...stems])) {
      const errors = how === "joined" ? 1 : errorsIn(stem.length);
      if (errors === 0) continue;
      for (const [term, [, distance]] of index.terms.fuzzyGet(stem, errors)) {
        if (term.length >= 4 && term[0] === stem[0]) add(term, 0.92 - (0.9 * distance) / Math.min(stem.length, term.length));
      }
    }
  }
  return [...found.values()].sort((a, b) => b.worth - a.worth);
}

/** So many typing errors are forgiven in a word of so many letters. */
const errorsIn = (length: number): number => (length < 5 ? 0 : length < 8 ? 1 : length < 15 ? 2 : 3);

const kindWorth: Readonly<Record<HitKind, number>> = {
  abbr: 1, name: 1, person: 0.98, topic: 0.97, kind: 0.97, office: 0.95, subject: 0.94, word: 0.92, organisation: 0.9,
  "former-name": 0.9, task: 0.72,
};
const roleWorth: Readonly<Record<SubjectRole, number>> = {
  responsible: 1, policy: 1, executes: 0.985, supervises: 0.96, advises: 0.95, finances: 0.93, owner: 0.9,
};
/** A policy that only a lesser source names does not go before an executing body that an official one names. */
const sureWorth: Readonly<Record<Confidence, number>> = { primary: 1, secondary: 0.984, supplied: 0.98, background: 0.98 };
const statusWorth = { current: 1, uncertain: 0.992, former: 0.85 } as const;

type Ranked = Readonly<Candidate>;

/** So much of a phrase of ours has to be in the query, or it is worth less. */
const wholePhrase = 0.62;
const halfPhrase = 0.6;

/** The first words of the entry are the query, and nothing before them. */
function beginsWith(found: readonly number[], words: number): boolean {
  for (let at = 0; at < words; at++) if ((found[at] ?? 0) < 0.95) return false;
  return true;
}

interface Candidate {
  score: number;
  entry: IndexedEntry;
  part: EntryPart;
  readonly quality: number[];
}

function rank(index: SearchIndex, query: Query, { byEntry, spread }: Matches, lang: Lang, day: ShownDay | null): readonly Ranked[] {
  const count = index.entries.length;
  const weight = query.weight.map((each, at) => each * rarity(spread[at] ?? 0, count, query.telling.length));
  const whole = weight.reduce((sum, each) => sum + each, 0);
  const covered = (quality: readonly number[]): number => weight.reduce((sum, each, at) => sum + each * (quality[at] ?? 0), 0) / whole;

  const fitting: { readonly indexed: IndexedEntry; readonly quality: readonly number[]; readonly score: number }[] = [];
  for (const [at, { quality, found }] of byEntry) {
    const indexed = index.entries[at] as IndexedEntry;
    const { kind, lang: own } = indexed.entry;
    const ofQuery = covered(quality);
    const ofEntry = kind === "abbr" ? 1 : shareFound(indexed, found, query.stops);
    const fit = Math.max(
      ofQuery * (0.55 + 0.45 * ofEntry),
      ofEntry > 0.99 ? 0.22 + 0.66 * ofQuery : 0,
      // Whoever types the beginning of a name means that name.
      kind === "name" && ofQuery > 0.95 && beginsWith(found, query.telling.length) ? 0.93 : 0,
    );
    // Half of a phrase of ours is no other word for anything.
    const half = kind === "word" && ofEntry < wholePhrase ? halfPhrase : 1;
    fitting.push({ indexed, quality, score: half * fit * kindWorth[kind] * (own !== null && own !== lang ? 0.97 : 1) });
  }
  const best = fitting.length <= mostEntries ? fitting : fitting.sort((a, b) => b.score - a.score).slice(0, mostEntries);

  const candidates = new Map<string, Candidate>();
  for (const { indexed, quality, score } of best) {
    const { entry } = indexed;
    const exact = exactness(indexed, query);
    for (const [order, each] of entry.parts.entries()) {
      const part = onDay(each, day);
      // Whatever is there is meant before what once had that very name.
      const value = score * partWorth(part, order, entry.kind, query.roles) + exact * (part.status === "former" ? goneExact : 1);
      const key = `${part.target.type} ${part.target.id}`;
      const known = candidates.get(key);
      if (known === undefined) {
        candidates.set(key, { score: value, entry: indexed, part, quality: [...quality] });
        continue;
      }
      for (const [word, each] of quality.entries()) known.quality[word] = Math.max(known.quality[word] ?? 0, each);
      if (value > known.score) Object.assign(known, { score: value, entry: indexed, part });
    }
  }
  const ranked = [...candidates.values()]
    // One text that says it all is best; several that say it together come next.
    .map((each) => ({ ...each, score: 0.85 * each.score + 0.15 * covered(each.quality) }))
    .sort((a, b) => b.score - a.score);
  return withSubjectNext(ranked);
}

/** A subject that covers less of the query than this, beside the first answer, has only a word in common with it. */
const leastOfFirst = 0.75;

/** Behind the best unit comes the subject in which it has its part: there stand all the others. */
function withSubjectNext(ranked: readonly Ranked[]): readonly Ranked[] {
  const [first] = ranked;
  if (first === undefined || first.part.target.type !== "unit") return ranked;
  const { id } = first.part.target;
  const subject = ranked.find(({ part, entry }) => part.target.type === "subject"
    && entry.entry.parts.some(({ target }) => target.type === "unit" && target.id === id));
  if (subject === undefined || subject.score < leastOfFirst * Math.min(1, first.score)) return ranked;
  return [first, subject, ...ranked.filter((each) => each !== first && each !== subject)];
}

/**
 * A word that stands nowhere weighs most: without it a short question is not answered. In a long one it may well be beside
 * the point.
 */
function rarity(spread: number, count: number, words: number): number {
  return spread === 0 ? (words < 3 ? 1.6 : words < 4 ? 1 : 0.5) : Math.max(0.12, Math.log(1 + count / (1 + spread)) / Math.log(1 + count));
}

function onDay(part: EntryPart, day: ShownDay | null): EntryPart {
  if (day === null || part.target.type !== "unit") return part;
  const status = part.during !== null && !day.holds(part.during) ? "former" : day.statusOf(part.target.id);
  return status === part.status ? part : { ...part, status };
}

/** So much of an exact match is left for what had the name once. */
const goneExact = 0.3;

/** `V&B` is `V&B` before it is `VB`. */
function exactness({ entry, folded }: IndexedEntry, { names, keys }: Query): number {
  if (entry.kind === "former-name") return names.has(folded) ? goneExact : 0;
  if (entry.kind !== "abbr" && entry.kind !== "name") return 0;
  if (names.has(folded)) return 1;
  return entry.kind === "abbr" && abbreviationKeys(folded).some((key) => keys.has(key)) ? 0.97 : 0;
}

function partWorth({ target, role, confidence, status, breadth }: EntryPart, order: number, kind: HitKind, asked: ReadonlySet<SubjectRole>): number {
  const isShared = kind === "subject" || kind === "word";
  return (!isShared || breadth === null ? 1 : breadth === "office" ? 0.95 : 0.92)
    * (role !== null && asked.has(role) ? 1.15 : 1)
    * (target.type === "subject" ? 0.94 : 1)
    * (role === null ? 1 : roleWorth[role])
    * (confidence === null ? 1 : sureWorth[confidence])
    * statusWorth[status]
    // In the order of the file, which puts whoever is nearest to the subject first.
    * (1 - 0.001 * Math.min(order, 20));
}

const stopWeight = 0.08;

/** How much of the entry the query has; words that tell little weigh little. */
function shareFound({ weights, stops }: IndexedEntry, found: readonly number[], asked: ReadonlySet<string>): number {
  let all = 0;
  let sum = 0;
  for (const [at, weight] of weights.entries()) {
    all += weight;
    sum += weight * (found[at] ?? 0);
  }
  for (const stems of stops) {
    all += stopWeight;
    if (stems.some((stem) => asked.has(stem))) sum += stopWeight;
  }
  return all === 0 ? 0 : sum / all;
}

function asHit({ entry: { entry }, part: { target, role, confidence, status, during }, score }: Ranked): SearchHit {
  const { kind, label, lang, about } = entry;
  return { target, kind, label, lang, about, role, confidence, former: status === "former", during, score };
}

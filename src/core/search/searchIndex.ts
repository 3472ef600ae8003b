/**
 * Everything that can be searched for, made ready once.
 *
 * An entry is one text (a name, an abbreviation, a topic, a task, an office-holder, a kind, a word of our own) and the
 * answers that it leads to: units, subjects, or organisations that are not part of this one. The terms of all entries
 * stand in a radix tree (MiniSearch's), which finds a term by its beginning or with typing errors in it.
 *
 * Subjects, tasks and people come with the second part of the data; an index of the first part alone has none of them,
 * and is made again when they are there.
 */
import SearchableMap from "minisearch/SearchableMap";
import type {
  Confidence, Id, IsoDate, Interval, Lang, OrgFile, SearchTarget, SubjectRole, Text, Unit, UnitId, UnitKind, UnitStatus,
} from "@/core/org/fileFormat";
import { isInEventsOnly } from "@/core/org/isInEventsOnly";
import { holdsOn } from "@/core/org/partialDate";
import { compoundParts } from "./compounds";
import { foldText } from "./foldText";
import { isStopWord, isWeakWord, stemsOf, wordsIn } from "./words";

/** By what an answer was found. `word`: another word of our own for it. */
export type HitKind =
  | "abbr" | "name" | "former-name" | "person" | "office" | "kind" | "topic" | "subject" | "word" | "task" | "organisation";

/** One answer to which an entry leads. */
export interface EntryPart {
  readonly target: SearchTarget;
  readonly status: UnitStatus;
  /** Of a topic or subject: what the unit does with it, and how sure that is. */
  readonly role: SubjectRole | null;
  readonly confidence: Confidence | null;
  /** Of a person: when they held the office. */
  readonly during: Interval | null;
  /** The organisation as a whole, or an office that answers for much: last of those that have a part in something. */
  readonly breadth: "whole" | "office" | null;
}

export interface SearchEntry {
  readonly kind: HitKind;
  readonly label: string;
  /** Language of the label; `null` for a name of its own and where the data does not say. */
  readonly lang: Lang | null;
  /** What the label is another word for, or the office of a person. */
  readonly about: Text | null;
  readonly parts: readonly EntryPart[];
}

/** An entry as it is compared. */
export interface IndexedEntry {
  readonly entry: SearchEntry;
  readonly folded: string;
  /** Its words that tell something, in order. */
  readonly terms: readonly string[];
  /** What each of them weighs. */
  readonly weights: readonly number[];
  /** The stems of each word that tells nothing: `geen huis` is not `huis`. */
  readonly stops: readonly (readonly string[])[];
}

/** Where a term stands: entry, word in it, and how: as a word, as a part of one, or as two words written as one. */
export interface Posting {
  readonly entry: number;
  readonly at: number;
  readonly how: "word" | "part" | "joined";
}

export interface SearchIndex {
  readonly entries: readonly IndexedEntry[];
  readonly terms: SearchableMap<Posting[]>;
  readonly isWord: (text: string) => boolean;
}

/** What the index is made of: the organisation, and what each kind of unit is called. */
export interface SearchSource {
  readonly file: OrgFile;
  readonly kindNames: readonly (readonly [kind: UnitKind, name: string, lang: Lang])[];
}

const weakWeight = 0.35;

/** So many texts between two breaths. */
const breath = 200;

export function searchIndex(source: SearchSource): SearchIndex {
  const steps = indexing(source);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same in small steps, so that a page can draw between them. */
export function* indexing(source: SearchSource): Generator<undefined, SearchIndex, undefined> {
  const stemsAny = remembered((word) => stemsOf(word, null));
  const entries: IndexedEntry[] = [];
  const words = new Set<string>();
  for (const entry of entriesOf(source)) {
    if (entries.length % breath === 0) yield;
    const indexed = indexedEntry(entry, stemsAny);
    entries.push(indexed);
    // What stands as a word by itself. Of English there are no compounds worth taking apart.
    if (entry.lang !== "en" && entry.kind !== "person") for (const term of indexed.terms) if (term.length >= 4) words.add(term);
  }
  const isWord = (text: string): boolean => words.has(text);
  const partsOf = remembered((word) => compoundParts(word, isWord).flatMap((part) => stemsOf(part, "nl")));
  const stems = { nl: remembered((word) => stemsOf(word, "nl")), en: remembered((word) => stemsOf(word, "en")), any: stemsAny };
  const terms = new SearchableMap<Posting[]>();
  const add = (term: string, posting: Posting): void => {
    const list = terms.get(term);
    if (list === undefined) terms.set(term, [posting]);
    else if (!stands(list, posting)) list.push(posting);
  };
  for (const [index, { entry, folded, terms: own }] of entries.entries()) {
    if (index % breath === 0) yield;
    if (entry.kind === "abbr") {
      for (const key of abbreviationKeys(folded)) add(key, { entry: index, at: 0, how: "word" });
      continue;
    }
    const stemsHere = stems[entry.lang ?? "any"];
    for (const [at, word] of own.entries()) for (const stem of stemsHere(word)) add(stem, { entry: index, at, how: "word" });
    if (entry.lang !== "en" && entry.kind !== "person") {
      for (const [at, word] of own.entries()) for (const part of partsOf(word)) add(part, { entry: index, at, how: "part" });
    }
    // A long text holds too many neighbours, and nobody writes those as one.
    if (own.length > mostJoined) continue;
    for (const [at, word] of own.entries()) {
      const next = own[at + 1];
      if (next !== undefined) for (const stem of stemsHere(word + next)) add(stem, { entry: index, at, how: "joined" });
    }
  }
  return { entries, terms, isWord };
}

function indexedEntry(entry: SearchEntry, stemsOfWord: (word: string) => readonly string[]): IndexedEntry {
  const folded = foldText(entry.label);
  if (entry.kind === "abbr") return { entry, folded, terms: [], weights: [], stops: [] };
  const terms = tellingWords(folded);
  const stops = wordsIn(folded).map(({ text }) => text).filter((word) => !terms.includes(word));
  return { entry, folded, terms, weights: terms.map((term) => (isWeakWord(term) ? weakWeight : 1)), stops: stops.map(stemsOfWord) };
}

const mostJoined = 5;

/** Whether the entry has the term at that word already; what belongs to one entry stands together at the end. */
function stands(list: readonly Posting[], { entry, at }: Posting): boolean {
  for (let index = list.length - 1; index >= 0 && list[index]?.entry === entry; index--) if (list[index]?.at === at) return true;
  return false;
}

/** The same words come back all the time. */
function remembered(make: (word: string) => readonly string[]): (word: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const made = make(word);
    known.set(word, made);
    return made;
  };
}

/** The words of a text that tell something; all of them if none does. */
export function tellingWords(folded: string): readonly string[] {
  const all = wordsIn(folded).map(({ text }) => text);
  const telling = all.filter((word) => !isStopWord(word));
  return telling.length > 0 ? telling : all;
}

/** An abbreviation without its signs, and with its `&` written out: `D&B` is `db` and `denb`. */
export function abbreviationKeys(folded: string): readonly string[] {
  const keys = [folded, folded.replaceAll(/[&+]/g, "en")].map((text) => wordsIn(text).map((word) => word.text).join(""));
  return [...new Set(keys)].filter((key) => key !== "");
}

function entriesOf({ file, kindNames }: SearchSource): readonly SearchEntry[] {
  const entries: SearchEntry[] = [];
  const unitById = new Map(file.units.map((unit) => [unit.id, unit]));
  const hasParts = (text: string | undefined, parts: readonly EntryPart[]): text is string => text !== undefined && text !== "" && parts.length > 0;
  const add = (kind: HitKind, label: string | undefined, lang: Lang | null, parts: readonly EntryPart[], about: Text | null = null): void => {
    if (hasParts(label, parts)) entries.push({ kind, label, lang, about, parts });
  };
  const addText = (kind: HitKind, text: Text, parts: readonly EntryPart[], about: Text | null = null): void => {
    add(kind, text.nl, "nl", parts, about);
    if (text.en !== text.nl) add(kind, text.en, "en", parts, about);
  };
  const part = (id: UnitId, role: SubjectRole | null = null, confidence: Confidence | null = null): readonly EntryPart[] => {
    const unit = unitById.get(id);
    // A root that only orders the data is never on the screen, and other ministries and tasks only stand in events.
    if (unit === undefined || (unit.kind === "group" && file.meta.roots.includes(id))) return [];
    if (isInEventsOnly(unit)) return [];
    const breadth = unit.kind === "political-office" ? "office" : id === file.meta.subject ? "whole" : null;
    return [{ target: { type: "unit", id }, status: unit.status, role, confidence, during: null, breadth }];
  };

  for (const unit of file.units) {
    const main = presentNames(unit, file.meta.asOf);
    for (const name of unit.names) {
      // A name that is still to come is not a former one.
      const former = name.to !== undefined && !main.includes(name);
      add(former ? "former-name" : "abbr", name.abbr, null, part(unit.id));
      add(former ? "former-name" : "name", name.nl, "nl", part(unit.id));
      if (name.en !== name.nl) add(former ? "former-name" : "name", name.en, "en", part(unit.id));
      if (!former && name.short !== undefined && name.short.nl !== name.nl) addText("name", name.short, part(unit.id));
    }
  }
  for (const [kind, name, lang] of kindNames) {
    add("kind", name, lang, file.units.filter((unit) => unit.kind === kind && unit.status !== "former").flatMap(({ id }) => part(id)));
  }
  for (const topic of file.topics) {
    const parts = part(topic.unit, topic.role, topic.confidence ?? null);
    addText("topic", topic.label, parts);
    // The file keeps them in Dutch.
    for (const synonym of topic.synonyms ?? []) add("topic", synonym, "nl", parts, topic.label);
  }
  const subjectParts = new Map(file.subjects.map((subject) => [subject.id, [
    ...subject.units.flatMap((each) => part(each.unit, each.role, each.confidence ?? null)),
    { target: { type: "subject", id: subject.id }, status: "current", role: null, confidence: null, during: null, breadth: null } as const,
  ]]));
  for (const subject of file.subjects) {
    const parts = subjectParts.get(subject.id) ?? [];
    addText("subject", subject.label, parts);
    for (const lang of ["nl", "en"] as const) {
      for (const synonym of subject.synonyms?.[lang] ?? []) add("subject", synonym, lang, parts, subject.label);
    }
  }
  const elsewherePart = (id: Id): readonly EntryPart[] =>
    [{ target: { type: "elsewhere", id }, status: "current", role: null, confidence: null, during: null, breadth: null }];
  for (const each of file.elsewhere) {
    for (const lang of ["nl", "en"] as const) {
      for (const query of each.queries[lang]) add("topic", query, lang, elsewherePart(each.id), each.organisation);
    }
    // A unit of the chart is found by its own name.
    if (each.unit === undefined) addText("organisation", each.organisation, elsewherePart(each.id));
  }
  for (const task of file.tasks) addText("task", task.text, part(task.unit));
  for (const description of file.descriptions) addText("task", description.text, part(description.unit));

  const labelOf = new Map<string, Text>([
    ...file.subjects.map(({ id, label }) => [`subject ${id}`, label] as const),
    ...file.elsewhere.map(({ id, organisation }) => [`elsewhere ${id}`, organisation] as const),
  ]);
  for (const { about, nl, en } of file.words) {
    const parts = about.type === "unit" ? part(about.id) : about.type === "subject" ? subjectParts.get(about.id) ?? [] : elsewherePart(about.id);
    const label = labelOf.get(`${about.type} ${about.id}`) ?? null;
    for (const word of nl) add("word", word, "nl", parts, label);
    for (const word of en) add("word", word, "en", parts, label);
  }

  const officeById = new Map(file.offices.map((office) => [office.id, office]));
  const personById = new Map(file.people.map((person) => [person.id, person]));
  for (const office of file.offices) addText("office", office.title, part(office.unit));
  for (const term of file.terms) {
    const office = officeById.get(term.office);
    const person = personById.get(term.person);
    if (office === undefined || person === undefined) continue;
    const isNow = term.to === undefined || holdsOn(term, file.meta.asOf);
    add("person", person.name, null, part(office.unit).map((each) => ({
      ...each, during: { ...(term.from === undefined ? {} : { from: term.from }), ...(term.to === undefined ? {} : { to: term.to }) },
      ...(isNow ? {} : { status: "former" as const }),
    })), office.title);
  }
  return entries;
}

/** The names it has on that day; of a unit that has none then, the last it had. */
function presentNames(unit: Unit, asOf: IsoDate): readonly Interval[] {
  const present = unit.names.filter((name) => holdsOn(name, asOf));
  return present.length > 0 ? present : unit.names.slice(-1);
}

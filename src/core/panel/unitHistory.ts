/**
 * A unit's own line of life, as data: when it began, was renamed, moved, merged, split and ended, who led it and who
 * answered for it in parliament, each with its source. The last two are two different lines and stay apart, and neither
 * is mixed with where the unit hung.
 *
 * What is told by an event is told once, in the words of the event; a beginning, end, name or place that no event tells
 * stands as a line of its own. Dates are as vague as their source. Decrees lag behind events, so a line may have a
 * second day beside it: the one from which the organisation decree says the same. A unit that a decree no longer names
 * has not thereby ended, and the line says so.
 */
import type {
  Acting, Evidence, EventType, Interval, IsoDate, OrgEvent, PartialDate, Snapshot, SnapshotBox, Text, Unit, UnitId,
} from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import { answeringStretches } from "@/core/time/answeringStretches";
import { isMixed, kinOf, outlives, type Kin, type KinHow } from "@/core/time/kin";
import { compare, earliestDay, holdsOn, latestDay, mayBeSameDay } from "@/core/time/partialDate";
import type { Cite, Citer, UnitRef, Words } from "./citer";

/**
 * `passed-on`: another began in its place; `gave-off`: another began out of it. `unnamed`: the decrees stop naming it, and
 * what became of it is not known. `name-seen` and `place-seen`: a document shows it, and since when is not known.
 */
export type LifeKind =
  | EventType | "begin" | "end" | "name" | "place" | "passed-on" | "gave-off"
  | "seen-first" | "seen-last" | "name-seen" | "place-seen" | "named-first" | "unnamed";

/** A second day for the same thing, as an organisation decree has it. */
export interface DecreeDay extends Cite {
  readonly date: PartialDate;
  readonly title: Words;
}

export interface LifeLine extends Cite {
  readonly date: PartialDate;
  readonly kind: LifeKind;
  /** Of an event its title and what else it tells; of a name the name. */
  readonly words: Words | null;
  readonly text: Words | null;
  /** What it was called until then. */
  readonly formerName: Words | null;
  /** What it hangs under from then on, and what it hung under until then. */
  readonly under: UnitRef | null;
  readonly formerlyUnder: UnitRef | null;
  /** Several units became several others, and nobody says which became which: those of the other side. */
  readonly mixedFrom: readonly UnitRef[];
  readonly mixedInto: readonly UnitRef[];
  /** It is the first or last that is known, and not the beginning or end. */
  readonly unknown: "begin" | "end" | "since" | null;
  readonly decree: DecreeDay | null;
}

export interface LedBy extends Cite {
  readonly person: string;
  readonly title: Words;
  readonly acting: Acting | null;
  readonly party: string | null;
  readonly cabinets: readonly string[];
  readonly term: Interval;
}

export interface AnsweredBy extends Cite {
  readonly office: UnitRef;
  readonly remote: boolean;
  readonly via: UnitRef | null;
  readonly period: Interval;
  /** Who held the office in that time, with the part of the time. */
  readonly holders: readonly (Cite & { readonly person: string; readonly term: Interval })[];
}

export interface KinEntry extends Cite {
  readonly unit: UnitRef;
  readonly how: KinHow;
  readonly date: PartialDate | null;
  /** False for what is never in the tree: another ministry. */
  readonly isOurs: boolean;
}

export interface UnitHistory {
  readonly lines: readonly LifeLine[];
  readonly ledBy: readonly LedBy[];
  readonly answeredBy: readonly AnsweredBy[];
  readonly before: readonly KinEntry[];
  readonly after: readonly KinEntry[];
}

export const noHistory: UnitHistory = { lines: [], ledBy: [], answeredBy: [], before: [], after: [] };

type HistoryCiter = Pick<Citer, "cite" | "words" | "ref">;

export function unitHistory(model: OrgModel, unitId: UnitId, citer: HistoryCiter): UnitHistory {
  const unit = model.unitById.get(unitId);
  if (unit === undefined) return noHistory;
  const { before, after } = kinOf(model, unitId);
  return {
    lines: linesOf(model, unit, citer),
    before: before.map((kin) => kinEntry(model, kin, citer)),
    after: after.map((kin) => kinEntry(model, kin, citer)),
    ledBy: ledBy(model, unitId, citer),
    answeredBy: answeredBy(model, unitId, citer),
  };
}

function kinEntry(model: OrgModel, { unit, how, date, evidence }: Kin, { cite, ref }: HistoryCiter): KinEntry {
  return { unit: ref(unit), how, date, isOurs: model.unitById.get(unit)?.kind !== "other-ministry", ...cite(evidence) };
}

/** A line before its sources get their numbers, which happens in the order of time. */
interface Draft {
  date: PartialDate;
  kind: LifeKind;
  evidence: Evidence;
  words?: Text;
  text?: Text;
  formerName?: Text;
  under?: UnitId;
  formerlyUnder?: UnitId;
  event?: OrgEvent;
  decree?: { readonly date: PartialDate; readonly decree: Snapshot };
}

function linesOf(model: OrgModel, unit: Unit, { cite, words, ref }: HistoryCiter): readonly LifeLine[] {
  const drafts = model.eventsOf(unit.id).filter(isOfTheUnit).map((event): Draft => ({
    // What begins for another is the end of this one, or comes off it.
    kind: event.type !== "created" || !isEnd(event, unit.id) ? event.type : outlives(unit, event.date) ? "gave-off" : "passed-on",
    date: event.date, evidence: event, event, words: event.title, ...(event.text === undefined ? {} : { text: event.text }),
  }));
  const events = model.eventsOf(unit.id);
  addEdges(drafts, unit, events);
  addNames(drafts, unit, model);
  addPlaces(drafts, unit, model);
  addDecrees(drafts, unit, model);
  const isUnbegun = unit.valid?.from === undefined && !events.some((event) => isOfTheUnit(event) && event.type !== "first-seen" && isBegin(event, unit.id));
  const mixed = (draft: Draft, test: typeof isBegin): OrgEvent | null =>
    (draft.event !== undefined && isMixed(draft.event) && test(draft.event, unit.id) ? draft.event : null);
  return drafts.sort((a, b) => compare(a.date, b.date)).map((draft, index): LifeLine => ({
    date: draft.date,
    kind: draft.kind,
    words: draft.words === undefined ? null : words(draft.words),
    text: draft.text === undefined ? null : words(draft.text),
    formerName: draft.formerName === undefined ? null : words(draft.formerName),
    under: draft.under === undefined ? null : ref(draft.under),
    formerlyUnder: draft.formerlyUnder === undefined ? null : ref(draft.formerlyUnder),
    mixedFrom: mixed(draft, isBegin)?.before.map(ref) ?? [],
    mixedInto: mixed(draft, isEnd)?.after.map(ref) ?? [],
    unknown: draft.kind === "unnamed" || draft.kind === "delisted" ? "end"
      : draft.kind === "name-seen" || draft.kind === "place-seen" ? "since"
      : index === 0 && isUnbegun && firsts.has(draft.kind) ? "begin" : null,
    ...cite(draft.evidence),
    decree: draft.decree === undefined ? null : {
      date: draft.decree.date, title: words(draft.decree.decree.title), ...cite(draft.decree.decree),
    },
  }));
}

/** Who came and went is told as who led it. */
const isOfTheUnit = ({ type }: OrgEvent): boolean => type !== "minister-change" && type !== "appointment";

const isBegin = (event: OrgEvent, id: UnitId): boolean => event.after.includes(id) && !event.before.includes(id);
const isEnd = (event: OrgEvent, id: UnitId): boolean => event.before.includes(id) && !event.after.includes(id);

function addEdges(drafts: Draft[], unit: Unit, events: readonly OrgEvent[]): void {
  const { from, to } = unit.valid ?? {};
  const told = (date: PartialDate, test: (event: OrgEvent, id: UnitId) => boolean): boolean =>
    events.some((event) => test(event, unit.id) && isOfTheUnit(event) && mayBeSameDay(event.date, date));
  const evidence = evidenceOf(unit);
  if (from !== undefined && !told(from, isBegin)) drafts.push({ date: from, kind: "begin", evidence });
  if (to !== undefined && !told(to, isEnd)) drafts.push({ date: to, kind: "end", evidence });
  // A dated chart proves a day: worth a line only where no beginning or end is known on that side.
  const seen = [...unit.attested ?? []].sort((a, b) => compare(a.at, b.at));
  const [first] = seen;
  const last = seen.at(-1);
  if (first !== undefined && from === undefined && !events.some(({ date }) => compare(date, first.at) <= 0)) {
    drafts.push({ date: first.at, kind: "seen-first", evidence: first });
  }
  const hasEnd = to !== undefined || events.some((event) => isOfTheUnit(event) && isEnd(event, unit.id));
  if (last !== undefined && last !== first && !hasEnd && unit.status !== "current") {
    drafts.push({ date: last.at, kind: "seen-last", evidence: last });
  }
}

function addNames(drafts: Draft[], unit: Unit, model: OrgModel): void {
  const names = unit.names.toSorted((a, b) => (a.from === undefined ? -1 : b.from === undefined ? 1 : compare(a.from, b.from)));
  for (const [index, name] of names.entries()) {
    const { from } = name;
    const before = names[index - 1];
    if (from === undefined || before === undefined || before.nl === name.nl) continue;
    const formerName = textOf(before);
    const event = drafts.find(({ kind, date }) => kind === "renamed" && mayBeSameDay(date, from));
    if (event === undefined) drafts.push({ date: from, kind: isOnlySeen(model, from) ? "name-seen" : "name", evidence: { src: name.src ?? unit.src ?? [] }, words: textOf(name), formerName });
    else event.formerName = formerName;
  }
}

function addPlaces(drafts: Draft[], unit: Unit, model: OrgModel): void {
  // A heading of ours is nothing that one can sit under.
  const places = unit.placements
    .filter(({ parent }) => parent !== null && model.unitById.get(parent)?.kind !== "group")
    .toSorted((a, b) => (a.from === undefined ? -1 : b.from === undefined ? 1 : compare(a.from, b.from)));
  for (const [index, { parent, from, src }] of places.entries()) {
    if (parent === null || from === undefined) continue;
    const before = places[index - 1]?.parent ?? undefined;
    if (before !== undefined && isSamePlace(model, before, parent)) continue;
    const same = before === undefined
      ? drafts.find((draft) => draft.under === undefined && draft.kind !== "end" && mayBeSameDay(draft.date, from))
      : undefined;
    // Where it began is said along with the beginning, unless that has other sources.
    if (same !== undefined && (src === undefined || src.every((id) => same.evidence.src?.includes(id)))) same.under = parent;
    else drafts.push({ date: from, kind: isOnlySeen(model, from) ? "place-seen" : "place", evidence: { src: src ?? unit.src ?? [] }, under: parent, ...(before === undefined ? {} : { formerlyUnder: before }) });
  }
}

/**
 * Decrees hang every main service under the ministry itself, charts under its civil service leadership: another way of
 * drawing, and no move.
 */
function isSamePlace(model: OrgModel, a: UnitId, b: UnitId): boolean {
  if (a === b) return true;
  const isTop = (id: UnitId): boolean => id === model.meta.subject || model.unitById.get(id)?.kind === "leadership";
  return isTop(a) && isTop(b);
}

/**
 * A document shows how things are on its first day, and not since when; only where one whole decree follows on another
 * does the day of the second say when it changed.
 */
function isOnlySeen({ file }: OrgModel, date: PartialDate): boolean {
  const begun = file.snapshots.filter(({ from }) => from === date);
  const isWhole = ({ kind, coverage }: Snapshot): boolean => kind === "decree" && coverage === "full";
  return begun.length > 0
    && !begun.some((each) => isWhole(each) && file.snapshots.some((before) => before !== each && isWhole(before) && before.to === date));
}

const textOf = ({ nl, en }: Text): Text => (en === undefined ? { nl } : { nl, en });

const evidenceOf = ({ src, asOf, confidence }: Unit): Evidence => ({
  ...(src === undefined ? {} : { src }), ...(asOf === undefined ? {} : { asOf }), ...(confidence === undefined ? {} : { confidence }),
});

const firsts: ReadonlySet<LifeKind> = new Set(["first-seen", "seen-first", "named-first"]);
const namings: ReadonlySet<LifeKind> = new Set(["name", "name-seen", "renamed"]);

/** So far from a decree an event is another matter. */
const farYears = 2;

/** What whole decrees say by naming the unit, no longer naming it, or naming it otherwise. */
function addDecrees(drafts: Draft[], unit: Unit, model: OrgModel): void {
  const decrees = model.file.snapshots
    .filter(({ kind, coverage, from }) => kind === "decree" && coverage === "full" && from !== undefined)
    .toSorted((a, b) => compare(a.from ?? "", b.from ?? ""));
  for (const [index, decree] of decrees.entries()) {
    const earlier = decrees[index - 1];
    const date = decree.from;
    if (earlier === undefined || date === undefined) continue;
    const [before, now] = [boxOf(earlier, unit.id), boxOf(decree, unit.id)];
    const beside = (test: (draft: Draft) => boolean): Draft | undefined => drafts
      .filter((draft) => test(draft) && draft.decree === undefined && yearsBetween(draft.date, date) <= farYears)
      .sort((a, b) => yearsBetween(a.date, date) - yearsBetween(b.date, date))[0];
    const note = (draft: Draft): void => {
      if (!mayBeSameDay(draft.date, date)) draft.decree = { date, decree };
    };
    const evidence: Evidence = decree;
    if (before === undefined && now !== undefined) {
      const told = beside(({ kind, event }) => kind === "begin" || (event !== undefined && isBegin(event, unit.id)))
        ?? beside(({ kind }) => namings.has(kind));
      if (told !== undefined) note(told);
      else if (!drafts.some((draft) => earliestDay(draft.date) <= date)) drafts.push({ date, kind: "named-first", evidence });
    }
    if (before !== undefined && now === undefined) {
      const told = beside(({ kind, event }) => kind === "end" || kind === "delisted" || kind === "moved-out"
        || (event !== undefined && isEnd(event, unit.id)));
      if (told !== undefined) note(told);
      else if (!isSeenAfter(model, unit, date)) drafts.push({ date, kind: "unnamed", evidence });
    }
    if (before !== undefined && now !== undefined && before.name !== now.name) {
      const told = beside(({ kind }) => namings.has(kind));
      if (told !== undefined) note(told);
    }
  }
}

const boxOf = ({ boxes }: Snapshot, id: UnitId): SnapshotBox | undefined => boxes.find(({ unit }) => unit === id);

const yearsBetween = (a: PartialDate, b: PartialDate): number =>
  Math.abs(Number(a.slice(0, 4)) + Number(a.slice(5, 7) || 1) / 12 - Number(b.slice(0, 4)) - Number(b.slice(5, 7) || 1) / 12);

/** Whatever shows that a unit outlived the decree that stopped naming it. */
function isSeenAfter(model: OrgModel, { id, status, valid, attested = [], names, placements }: Unit, date: IsoDate): boolean {
  return status !== "former"
    || (valid?.to !== undefined && latestDay(valid.to) > date)
    || [...names, ...placements].some(({ from, to }) => [from, to].some((each) => each !== undefined && earliestDay(each) > date))
    || attested.some(({ at }) => latestDay(at) >= date)
    || model.eventsOf(id).some((event) => event.date > date)
    || model.file.snapshots.some((each) => each.from !== undefined && earliestDay(each.from) > date && boxOf(each, id) !== undefined);
}

function ledBy(model: OrgModel, unitId: UnitId, { cite, words }: HistoryCiter): readonly LedBy[] {
  return model.termsOf(unitId)
    .filter(({ office }) => office.role === "political" || office.role === "head")
    .toSorted((a, b) => compare(a.term.from ?? a.term.asOf ?? "0000", b.term.from ?? b.term.asOf ?? "0000"))
    .map(({ office, person, term }) => ({
      person: person.name, title: words(office.title), acting: term.acting ?? null, party: term.party ?? null,
      cabinets: term.cabinets ?? [], term: intervalOf(term), ...cite(term),
    }));
}

function answeredBy(model: OrgModel, unitId: UnitId, { cite, ref }: HistoryCiter): readonly AnsweredBy[] {
  return answeringStretches(model, unitId).flatMap(({ from, to, offices, via }) => {
    const period: Interval = { from, ...(to === null ? {} : { to }) };
    return offices.map((office): AnsweredBy => ({
      office: ref(office.office), remote: office.remote, via: via === null ? null : ref(via), period, ...cite(office),
      holders: model.termsOf(office.office).filter(({ office: { role }, term }) => role === "political" && term.from !== undefined
        && earliestDay(term.from) < (to ?? "9999") && (term.to === undefined || earliestDay(term.to) > from))
        .toSorted((a, b) => compare(a.term.from ?? "", b.term.from ?? ""))
        .map(({ person, term }) => ({ person: person.name, term: within(term, period), ...cite(term) })),
    }));
  });
}

/** The part of a term that falls in the period. */
function within(term: Interval, period: Interval): Interval {
  const from = term.from !== undefined && period.from !== undefined && earliestDay(term.from) < period.from ? period.from : term.from;
  const to = period.to !== undefined && (term.to === undefined || holdsOn(term, period.to)) ? period.to : term.to;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

const intervalOf = ({ from, to }: Interval): Interval => ({
  ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }),
});

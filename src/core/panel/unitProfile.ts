/**
 * Everything that is known of one unit on a day, as data: what the panel shows, and what a list, a print or an export
 * can read as well. Each statement carries its sources by number, counted in the order in which they first appear, so
 * that nothing is said without saying where it comes from.
 *
 * The place in the organisation (`chain`) and political responsibility (`answers`) are two different lines, and are
 * never mixed here.
 */
import type {
  Acting, Contradiction, Evidence, Fact, Figure, Id, Interval, IsoDate, Lang, LegalBasis, OfficeRole, OrgEvent,
  PartialDate, PlacementLine, Relation, RelationType, Source, Subject, SubjectRole, Text, Theme, UnitId, UnitKind,
} from "@/core/org/fileFormat";
import type { JoinedTerm, OrgModel } from "@/core/org/orgModel";
import { accountability, type Accountability, type PastOffice } from "@/core/time/accountability";
import { decreeLag, type LagHow } from "@/core/time/decreeLag";
import { intervalOn } from "@/core/time/intervalOn";
import { earliestDay } from "@/core/time/partialDate";
import { boxOn, type Certainty, type OrgSnapshot } from "@/core/time/snapshotAt";
import { presenceOn, type Presence } from "@/core/time/presence";
import { termsOn } from "@/core/time/termsOn";
import { officeDuties, type OfficeDuties } from "./officeDuties";
import { createCiter, type Cite, type Statement, type UnitRef, type Words } from "./citer";
import { noHistory, unitHistory, type UnitHistory } from "./unitHistory";

export interface ChainStep extends Cite {
  readonly unit: UnitRef;
  /** Who leads it on the day; who only stands in has that behind the name. */
  readonly heads: readonly string[];
  /** How it hangs on the step before; `null`: it is the first. */
  readonly line: PlacementLine | null;
}

export interface AnsweringOffice extends Cite {
  readonly office: UnitRef;
  readonly holders: readonly string[];
  readonly remote: boolean;
  readonly until: PartialDate | null;
}

/** Who answers for the unit in parliament, and how we know; see `core/time/accountability`. */
export interface Answers {
  readonly kind: Accountability["kind"];
  readonly offices: readonly AnsweringOffice[];
  /** The superior from which it follows. */
  readonly via: UnitRef | null;
  /** A superior whose own line names another office, or none. */
  readonly differs: { readonly office: UnitRef | null; readonly via: UnitRef } | null;
  readonly before: readonly AnsweringOffice[];
}

export interface Holder extends Cite {
  readonly person: string;
  readonly title: Words;
  readonly role: OfficeRole;
  readonly acting: Acting | null;
  readonly term: Interval;
}

export interface TopicEntry extends Cite {
  /** Of a subject, which has a page of its own; `null`: only said of this unit. */
  readonly subjectId: Id | null;
  readonly label: Words;
  readonly synonyms: readonly string[];
  readonly role: SubjectRole;
  /** The other units that have a part in it. */
  readonly others: readonly { readonly unit: UnitRef; readonly role: SubjectRole }[];
}

export interface FigureEntry extends Cite {
  /** Figures of one measure, chapter and year may be compared, others may not. */
  readonly measure: string;
  readonly label: Words;
  readonly value: number;
  readonly valueUnit: string;
  readonly year: PartialDate | null;
  readonly chapter: string | null;
}

export interface RelationEntry extends Cite {
  readonly unit: UnitRef;
  readonly valid: Interval;
}

/** One kind of line, seen from one end. */
export interface RelationGroup {
  readonly type: RelationType;
  readonly direction: "forward" | "backward";
  readonly entries: readonly RelationEntry[];
}

export interface LegalEntry extends Cite {
  readonly basis: LegalBasis;
}

export interface Disputed {
  readonly id: string;
  readonly question: Words;
  readonly sides: readonly Statement[];
  readonly shown: Words;
  readonly state: Contradiction["state"];
}

export interface ThemeEntry extends Cite {
  readonly label: Words;
  readonly units: readonly UnitRef[];
  readonly subjects: readonly { readonly id: Id; readonly label: Words }[];
}

export interface FactEntry extends Cite {
  readonly key: string;
  readonly label: Words;
  readonly value: Words;
}

/** What is only said of the organisation as a whole. */
export interface WholeProfile {
  readonly missions: readonly ThemeEntry[];
  readonly fields: readonly ThemeEntry[];
  readonly facts: readonly FactEntry[];
}

export interface LagEntry {
  readonly how: LagHow;
  /** `null`: no event tells it, and there is no more to say than that it differs. */
  readonly event: (Statement & { readonly date: PartialDate }) | null;
}

export interface UnitProfile {
  readonly unit: UnitRef;
  readonly kind: UnitKind;
  readonly certainty: Certainty | "absent";
  readonly presence: Presence;
  /** What the decree that is followed has otherwise than the day itself. */
  readonly lag: LagEntry | null;
  /** The day shown and the file's own day. What has no dates was looked up for the second. */
  readonly date: IsoDate;
  readonly fileDay: IsoDate;
  /** The Dutch name, where the reader sees a translation; `official`: the body uses the translation itself. */
  readonly dutchName: { readonly text: string; readonly official: boolean } | null;
  readonly valid: Interval;
  readonly validCite: Cite;
  readonly note: Words | null;
  readonly otherMinistry: string | null;
  readonly description: Statement | null;
  readonly chain: readonly ChainStep[];
  /** The unit stands outside the line of the ministry, by itself or under a heading that does. */
  readonly isOutside: boolean;
  readonly answers: Answers;
  /** Of a political office alone. */
  readonly duties: OfficeDuties | null;
  readonly tasks: readonly Statement[];
  readonly topics: readonly TopicEntry[];
  readonly holders: readonly Holder[];
  readonly earlierHolders: readonly Holder[];
  readonly figures: readonly FigureEntry[];
  /** Lines that hold on the day. */
  readonly relations: readonly RelationGroup[];
  /** Lines without dates, which were looked up for the file's day and are not told of an earlier one. */
  readonly relationsOfToday: readonly RelationGroup[];
  /** Lines that had ended by then. */
  readonly pastRelations: readonly RelationGroup[];
  readonly predecessors: readonly RelationEntry[];
  readonly successors: readonly RelationEntry[];
  readonly formerNames: readonly (Words & Interval & Cite)[];
  readonly events: readonly (Statement & { readonly date: PartialDate; readonly type: OrgEvent["type"] })[];
  readonly history: UnitHistory;
  readonly legal: readonly LegalEntry[];
  readonly website: string | null;
  readonly address: string | null;
  readonly missions: readonly Statement[];
  readonly disputed: readonly Disputed[];
  readonly unknowns: readonly Words[];
  readonly parts: readonly UnitRef[];
  /** For the subject of the file alone. */
  readonly whole: WholeProfile | null;
  /** Sources by number; the first has number 1. */
  readonly sources: readonly Source[];
}

/** Relations that are told elsewhere in the profile. */
const toldElsewhere: ReadonlySet<RelationType> = new Set(["predecessor", "merged-into", "political-responsibility", "remote-responsibility"]);

/** `null` for an id that the file does not have. The history is long, and told only where it is asked for. */
export function unitProfile(
  model: OrgModel, snapshot: OrgSnapshot, unitId: UnitId, lang: Lang, { withHistory = false } = {},
): UnitProfile | null {
  const unit = model.unitById.get(unitId);
  const presence = presenceOn(model, snapshot, unitId);
  if (unit === undefined || presence === null) return null;
  const { date } = snapshot;
  const fileDay = model.meta.asOf;
  const citer = createCiter(model, snapshot, lang);
  const { words, cite, statement, ref, holderNames, sources } = citer;
  const holder = ({ office, person, term }: JoinedTerm): Holder => ({
    person: person.name, title: words(office.title), role: office.role, acting: term.acting ?? null,
    term: interval(term), ...cite(term),
  });

  // The order of these calls is the order in which sources get their numbers, and that of the panel.
  const validCite = cite({ ...(unit.src === undefined ? {} : { src: unit.src }), ...(unit.asOf === undefined ? {} : { asOf: unit.asOf }), ...(unit.confidence === undefined ? {} : { confidence: unit.confidence }) });
  const lagging = decreeLag(model, snapshot, unitId);
  const lag = lagging === null ? null : {
    how: lagging.how,
    event: lagging.event === null ? null : { date: lagging.event.date, ...statement(lagging.event.title, lagging.event) },
  };
  const written = model.descriptionOf(unitId);
  const description = written === undefined ? null : statement(written.text, written);
  const chain = chainOf(model, snapshot, unitId).map((id, index): ChainStep => {
    const step = model.unitById.get(id);
    // A place that a decree gives rests on the decree, wherever the unit stood on the day itself.
    const box = boxOn(snapshot, id);
    const placed = snapshot.parentOf.get(id) === undefined ? undefined
      : box !== null && box.parent !== null ? box.src ?? snapshot.decree?.src : intervalOn(step?.placements ?? [], date)?.src;
    // A place without a source of its own rests on those of the unit, and is as sure as they are.
    const confidence = placed === undefined ? step?.confidence : undefined;
    return {
      unit: ref(id), heads: holderNames(id), line: index === 0 ? null : snapshot.lineOf.get(id) ?? "solid",
      ...cite({ src: placed ?? step?.src ?? [], ...(confidence === undefined ? {} : { confidence }) }),
    };
  });
  const isOutside = chain.some(({ unit: { id } }) => snapshot.lineOf.get(id) === "beside");
  const answers = answersOf(accountability(model, snapshot, unitId, date), ref, holderNames, cite);
  const duties = officeDuties(model, snapshot, unitId, { cite, ref });
  const tasks = model.tasksOf(unitId).map((task) => statement(task.text, task));
  const topics = topicsOf(model, unitId, words, ref, cite);
  const terms = termsOn(model, unitId, date);
  const holders = terms.current.map(holder);
  const earlierHolders = terms.earlier.map(holder);
  const figures = model.figuresOf(unitId).map((figure: Figure): FigureEntry => ({
    measure: figure.measure, label: words(figure.label), value: figure.value, valueUnit: figure.valueUnit,
    year: figure.year ?? null, chapter: figure.chapter ?? null, ...cite(figure),
  }));
  const legal = (unit.legalBasis ?? []).map((basis): LegalEntry => ({ basis, ...cite(basis) }));
  const relation = (
    type: RelationType, direction: "forward" | "backward", isTold: (each: Relation) => boolean = () => true,
  ): readonly RelationEntry[] =>
    (direction === "forward" ? model.relationsFrom(unitId) : model.relationsTo(unitId))
      .filter((each) => each.type === type && isTold(each))
      .map((each) => ({ unit: ref(direction === "forward" ? each.to : each.from), valid: each.valid ?? {}, ...cite(each) }));
  const isPast = ({ valid = {} }: Relation): boolean => hasEnded(valid, date);
  // Told from the day on which it began; without a beginning from the day for which it was looked up.
  const isKnownBy = ({ valid, asOf }: Relation): boolean => date >= earliestDay(valid?.from ?? (date < fileDay ? asOf ?? fileDay : date));
  const isPresent = (each: Relation): boolean => !isPast(each) && isKnownBy(each);
  const isOfToday = (each: Relation): boolean => each.valid?.from === undefined && each.valid?.to === undefined && !isKnownBy(each);
  const relations = relationGroups(model, unitId, relation, isPresent);
  const relationsOfToday = relationGroups(model, unitId, relation, isOfToday);
  const pastRelations = relationGroups(model, unitId, relation, isPast, true);
  const predecessors = [...relation("predecessor", "backward"), ...relation("merged-into", "backward")];
  const successors = [...relation("predecessor", "forward"), ...relation("merged-into", "forward")];
  const current = snapshot.nameOf(unitId);
  const formerNames = unit.names.filter((name) => name.nl !== current.nl && hasEnded(name, date)).map((name) => ({
    ...words(name.en === undefined ? { nl: name.nl } : { nl: name.nl, en: name.en }), ...interval(name), ...cite(name, unit.src),
  }));
  const events = model.eventsOf(unitId).map((event) => ({ date: event.date, type: event.type, ...statement(event.title, event) }));
  const history = withHistory ? unitHistory(model, unitId, citer) : noHistory;
  const disputed = model.contradictionsOf(unitId).map((each): Disputed => ({
    id: each.id, question: words(each.question), shown: words(each.shown), state: each.state,
    sides: each.sides.map((side) => statement(side.text, side)),
  }));
  const missions = model.themesOf(unitId).filter(({ kind }) => kind === "mission").map((theme) => statement(theme.label, theme));
  const whole = unitId === model.meta.subject ? wholeOf(model, words, ref, cite) : null;
  // What the file says of the unit without a place of its own in the panel still has its source in the list.
  cite({}, unit.src);

  return {
    unit: ref(unitId),
    kind: unit.kind,
    certainty: snapshot.certaintyOf.get(unitId) ?? "absent",
    presence, lag, date, fileDay,
    dutchName: lang === "en" && current.en !== undefined && current.en !== current.nl
      ? { text: current.nl, official: current.enBy === "official" }
      : null,
    valid: unit.valid ?? {},
    validCite,
    note: unit.note === undefined ? null : words(unit.note),
    otherMinistry: unit.belongsTo ?? null,
    description, chain, isOutside, answers, duties, tasks, topics, holders, earlierHolders, figures, relations, relationsOfToday, pastRelations, predecessors, successors,
    formerNames, events, history, legal,
    website: unit.website ?? null,
    address: unit.address ?? null,
    missions,
    disputed,
    unknowns: model.unknownsOf(unitId).map(({ text }) => words(text)),
    parts: (snapshot.childrenOf.get(unitId) ?? []).map(ref),
    whole,
    sources,
  };
}

export const hasEnded = ({ to }: Interval, date: IsoDate): boolean => to !== undefined && earliestDay(to) <= date;
export const isToCome = ({ from }: Interval, date: IsoDate): boolean => from !== undefined && earliestDay(from) > date;

export const interval = ({ from, to }: Interval): Interval => ({
  ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }),
});

/** From the top to the unit itself; ordering groups at the very top are no superiors. */
function chainOf(model: OrgModel, snapshot: OrgSnapshot, unitId: UnitId): readonly UnitId[] {
  const chain: UnitId[] = [];
  for (let id: UnitId | null | undefined = unitId; id !== null && id !== undefined; id = snapshot.parentOf.get(id)) chain.unshift(id);
  const [first] = chain;
  return first !== undefined && first !== unitId && model.unitById.get(first)?.kind === "group" && snapshot.parentOf.get(first) === null
    ? chain.slice(1) : chain;
}

function answersOf(
  result: Accountability, ref: (id: UnitId) => UnitRef, holderNames: (id: UnitId) => readonly string[],
  cite: (evidence: Evidence) => Cite,
): Answers {
  const office = (id: UnitId, evidence: Evidence, remote = false, until: PartialDate | null = null): AnsweringOffice => ({
    // Of what is gone nobody in office today may seem in charge.
    office: ref(id), holders: until === null && result.kind !== "ended" ? holderNames(id) : [], remote, until, ...cite(evidence),
  });
  const offices = ((): readonly AnsweringOffice[] => {
    switch (result.kind) {
      case "stated": case "derived":
        return result.offices.map((each) => office(each.office, each, each.remote));
      case "table":
        return [office(result.office, {})];
      case "ended": {
        const { last } = result;
        if (last === undefined) return [];
        const { until = null } = last as Partial<PastOffice>;
        const remote = "remote" in last && last.remote;
        return [office(last.office, "src" in last ? last : {}, remote, until)];
      }
      case "self": case "unknown": case "elsewhere": case "none":
        return [];
    }
  })();
  const via = "via" in result && result.via !== undefined ? ref(result.via) : null;
  const differs = "differsFrom" in result && result.differsFrom !== undefined
    ? { office: result.differsFrom.office === "unknown" ? null : ref(result.differsFrom.office), via: ref(result.differsFrom.via) }
    : null;
  // The last office of what is gone may be the newest of those before; it is told once.
  const before = result.before.filter((each) => !(result.kind === "ended" && each === result.last));
  return { kind: result.kind, offices, via, differs, before: before.map((each) => office(each.office, each, each.remote, each.until)) };
}

/** Subjects first, each with all that have a part in it; then what is only said of this unit. */
function topicsOf(
  model: OrgModel, unitId: UnitId, words: (text: Text) => Words, ref: (id: UnitId) => UnitRef, cite: (evidence: Evidence) => Cite,
): readonly TopicEntry[] {
  const fromSubjects = model.subjectsOf(unitId).map((part): TopicEntry => ({
    subjectId: part.subject.id, label: words(part.subject.label), synonyms: synonymsOf(part.subject, words(part.subject.label).lang), role: part.role,
    others: part.subject.units.filter(({ unit }) => unit !== unitId).map(({ unit, role }) => ({ unit: ref(unit), role })),
    ...cite(part),
  }));
  // The same part in the same thing is said once; another part in it is another fact.
  const sameAs = (label: string, role: SubjectRole): string => `${role} ${label.toLowerCase()}`;
  const known = new Set(fromSubjects.map(({ label, role }) => sameAs(label.text, role)));
  const fromTopics = model.topicsOf(unitId)
    .filter((topic) => !known.has(sameAs(words(topic.label).text, topic.role)))
    .map((topic): TopicEntry => ({
      subjectId: null, label: words(topic.label), synonyms: topic.synonyms ?? [], role: topic.role, others: [], ...cite(topic),
    }));
  return [...fromSubjects, ...fromTopics];
}

const synonymsOf = ({ synonyms }: Subject, lang: Lang): readonly string[] => synonyms?.[lang] ?? [];

function relationGroups(
  model: OrgModel, unitId: UnitId,
  relation: (type: RelationType, direction: "forward" | "backward", isTold: (each: Relation) => boolean) => readonly RelationEntry[],
  isTold: (each: Relation) => boolean, arePast = false,
): readonly RelationGroup[] {
  const groups: RelationGroup[] = [];
  for (const direction of ["forward", "backward"] as const) {
    const all = direction === "forward" ? model.relationsFrom(unitId) : model.relationsTo(unitId);
    for (const type of new Set(all.filter(isTold).map((each) => each.type))) {
      // For what an office answers is told as its duties, for what it answered before only here.
      if (toldElsewhere.has(type) && !(arePast && direction === "forward" && type.endsWith("responsibility"))) continue;
      groups.push({ type, direction, entries: relation(type, direction, isTold) });
    }
  }
  return groups;
}

function wholeOf(
  model: OrgModel, words: (text: Text) => Words, ref: (id: UnitId) => UnitRef, cite: (evidence: Evidence) => Cite,
): WholeProfile {
  const theme = (each: Theme): ThemeEntry => ({
    label: words(each.label), units: each.units.map(ref),
    subjects: each.subjects.flatMap((id) => {
      const subject = model.subjectById.get(id);
      return subject === undefined ? [] : [{ id, label: words(subject.label) }];
    }),
    ...cite(each),
  });
  return {
    facts: model.file.facts.map((fact: Fact): FactEntry => ({ key: fact.key, label: words(fact.label), value: words(fact.value), ...cite(fact) })),
    missions: model.file.themes.filter(({ kind }) => kind === "mission").map(theme),
    fields: model.file.themes.filter(({ kind }) => kind !== "mission").map(theme),
  };
}

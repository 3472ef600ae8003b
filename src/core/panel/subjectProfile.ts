/**
 * Everything that is known of one subject on a day, as data: who has which part in it, who answers for those units in
 * parliament, what links them, and what lies elsewhere. Sources are numbered as in `unitProfile`.
 *
 * Who does the work (`roles`) and who answers for it (`answers`) are two different lines, and are never mixed here.
 */
import type {
  Evidence, Id, Interval, IsoDate, Lang, Relation, RelationType, Source, Subject, SubjectRole, Theme, UnitId,
} from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import { actingNames } from "@/core/i18n/relations";
import { accountability, type Accountability } from "@/core/time/accountability";
import type { Certainty, OrgSnapshot } from "@/core/time/snapshotAt";
import { termsOn } from "@/core/time/termsOn";
import { createCiter, type Cite, type Citer, type UnitRef, type Words } from "./citer";
import { asksForSubject, longWords, namesSubject, sharesWord, tellingWords } from "./subjectNames";
import { hasEnded, interval, isToCome, type Answers, type Disputed } from "./unitProfile";

export interface SubjectRef {
  readonly id: Id;
  readonly label: Words;
}

export interface SubjectUnit extends Cite {
  readonly unit: UnitRef;
  /** Absent: not there on the day. */
  readonly certainty: Certainty | "absent";
  readonly otherMinistry: string | null;
}

export interface RoleGroup {
  readonly role: SubjectRole;
  readonly units: readonly SubjectUnit[];
}

export interface AnsweredUnit extends Cite {
  readonly unit: UnitRef;
  /** By its own relation, by that of a superior (`via`), or only as our files say. */
  readonly how: "stated" | "derived" | "table";
  /** The office stands at a distance and does not direct the work. */
  readonly remote: boolean;
  readonly via: UnitRef | null;
  readonly differs: Answers["differs"];
}

export interface HolderName extends Cite {
  /** Who only stands in has that behind the name. */
  readonly name: string;
}

/** One office with all that it answers for in this subject. */
export interface OfficeGroup {
  readonly office: UnitRef;
  readonly holders: readonly HolderName[];
  readonly units: readonly AnsweredUnit[];
  /** The office has a part in the subject itself, and answers for that too. */
  readonly isInvolved: boolean;
}

export interface SubjectAnswers {
  readonly offices: readonly OfficeGroup[];
  /** Looked for and not found. */
  readonly unknown: readonly { readonly unit: UnitRef; readonly via: UnitRef | null }[];
  readonly elsewhere: readonly (Cite & { readonly unit: UnitRef; readonly ministry: string })[];
  readonly ended: readonly UnitRef[];
  /** Not looked up, or not applicable. */
  readonly none: readonly UnitRef[];
}

/** A line between two units that both have a part in the subject. */
export interface SubjectRelation extends Cite {
  readonly id: Id;
  readonly type: RelationType;
  readonly from: UnitRef;
  readonly to: UnitRef;
  readonly valid: Interval;
}

/** What people look for under this name and find outside the ministry. */
export interface ElsewhereEntry extends Cite {
  readonly id: Id;
  /** What is looked for. */
  readonly query: Words;
  readonly organisation: Words;
  readonly ministry: string | null;
  readonly unit: UnitRef | null;
}

export interface SubjectTheme extends Cite {
  readonly id: Id;
  readonly kind: Theme["kind"];
  readonly label: Words;
  /** What else is in it. */
  readonly others: readonly SubjectRef[];
}

export interface RelatedTopic extends Cite {
  readonly id: Id;
  readonly label: Words;
  readonly role: SubjectRole;
  readonly unit: UnitRef;
}

export interface SubjectProfile {
  readonly id: Id;
  readonly label: Words;
  /** In the other language, where it is not the same. */
  readonly otherLabel: Words | null;
  /** Other words for it, which are ours and no source's. */
  readonly synonyms: readonly Words[];
  /** Each unit once, however many parts it has. */
  readonly unitCount: number;
  /** The day for which the parts were looked up, where another day is shown. */
  readonly lookedUpFor: IsoDate | null;
  readonly roles: readonly RoleGroup[];
  readonly answers: SubjectAnswers;
  readonly elsewhere: readonly ElsewhereEntry[];
  /** Lines that hold on the day. */
  readonly relations: readonly SubjectRelation[];
  /** Lines that had ended by then. */
  readonly pastRelations: readonly SubjectRelation[];
  /** Where sources disagree on a unit and the disagreement names the subject. */
  readonly disputed: readonly Disputed[];
  readonly unknowns: readonly Words[];
  readonly themes: readonly SubjectTheme[];
  /** Of the same units, with a word in common. */
  readonly relatedSubjects: readonly SubjectRef[];
  readonly relatedTopics: readonly RelatedTopic[];
  /** Sources by number; the first has number 1. */
  readonly sources: readonly Source[];
}

/** Whoever decides comes first, whoever only pays or owns comes last. */
export const ROLE_ORDER = [
  "responsible", "policy", "executes", "supervises", "advises", "finances", "owner",
] as const satisfies readonly SubjectRole[];

/** `null` for an id that the file does not have. */
export function subjectProfile(model: OrgModel, snapshot: OrgSnapshot, subjectId: Id, lang: Lang): SubjectProfile | null {
  const subject = model.subjectById.get(subjectId);
  if (subject === undefined) return null;
  const citer = createCiter(model, snapshot, lang);
  const { words, statement, sources } = citer;
  const unitIds = [...new Set(subject.units.map(({ unit }) => unit))];
  const involved: ReadonlySet<UnitId> = new Set(unitIds);

  // The order of these calls is the order in which sources get their numbers, and that of the panel.
  const roles = roleGroups(model, snapshot, subject, citer);
  const answers = answersFor(model, snapshot, unitIds, citer, lang);
  const elsewhere = elsewhereOf(model, subject, lang, citer);
  const between = unitIds.flatMap((id) => model.relationsFrom(id))
    // Who answers for whom is told apart.
    .filter(({ to, type }) => involved.has(to) && !type.endsWith("-responsibility"));
  const relation = (each: Relation): SubjectRelation => ({
    id: each.id, type: each.type, from: unitRef(each.from, snapshot, citer), to: unitRef(each.to, snapshot, citer),
    valid: interval(each.valid ?? {}), ...citer.cite(each),
  });
  const { date } = snapshot;
  const relations = between.filter(({ valid = {} }) => !hasEnded(valid, date) && !isToCome(valid, date)).map(relation);
  const pastRelations = between.filter(({ valid = {} }) => hasEnded(valid, date)).map(relation);
  const disputed = model.file.contradictions
    .filter(({ units, question, shown, sides }) => units.some((unit) => involved.has(unit))
      && [question, shown, ...sides.map(({ text }) => text)].some(({ nl }) => namesSubject(nl, subject)))
    .map((each): Disputed => ({
      id: each.id, question: words(each.question), shown: words(each.shown), state: each.state,
      sides: each.sides.map((side) => statement(side.text, side)),
    }));
  const unknowns = model.file.unknowns
    .filter(({ units, text }) => units.some((unit) => involved.has(unit)) && namesSubject(text.nl, subject))
    .map(({ text }) => words(text));
  const themes = model.file.themes.filter(({ subjects }) => subjects.includes(subjectId)).map((theme): SubjectTheme => ({
    id: theme.id, kind: theme.kind, label: words(theme.label),
    others: theme.subjects.filter((id) => id !== subjectId).flatMap((id) => subjectRef(model, id, citer)),
    ...citer.cite(theme),
  }));
  const telling = tellingWords(model.file.subjects);
  const own = telling(subject);
  const relatedSubjects = model.file.subjects
    .filter((other) => other !== subject && other.units.some(({ unit }) => involved.has(unit)) && sharesWord(own, telling(other)))
    .map(({ id, label }): SubjectRef => ({ id, label: words(label) }));
  const relatedTopics = unitIds.flatMap((id) => model.topicsOf(id))
    .filter(({ label, synonyms = [] }) => label.nl !== subject.label.nl && sharesWord(own, longWords([label.nl, ...synonyms])))
    .map((topic): RelatedTopic => ({
      id: topic.id, label: words(topic.label), role: topic.role, unit: unitRef(topic.unit, snapshot, citer), ...citer.cite(topic),
    }));

  return {
    id: subjectId,
    label: words(subject.label),
    otherLabel: otherLabelOf(subject, lang),
    synonyms: synonymsOf(subject, lang),
    unitCount: unitIds.length,
    lookedUpFor: date === model.meta.asOf ? null : model.meta.asOf,
    roles, answers, elsewhere, relations, pastRelations, disputed, unknowns, themes, relatedSubjects, relatedTopics, sources,
  };
}

/** The subject by name; nothing for an id that the file does not have. */
export function subjectRef(model: OrgModel, id: Id, { words }: Pick<Citer, "words">): readonly SubjectRef[] {
  const subject = model.subjectById.get(id);
  return subject === undefined ? [] : [{ id, label: words(subject.label) }];
}

export function otherLabelOf({ label: { nl, en } }: Subject, lang: Lang): Words | null {
  if (en === undefined || en === nl) return null;
  return lang === "nl" ? { text: en, lang: "en" } : { text: nl, lang: "nl" };
}

/** In the reader's language, or else in Dutch. */
function synonymsOf({ synonyms = {} }: Subject, lang: Lang): readonly Words[] {
  const own = synonyms[lang] ?? [];
  return own.length > 0 ? own.map((text) => ({ text, lang })) : (synonyms.nl ?? []).map((text) => ({ text, lang: "nl" }));
}

/** What is not there on the day need not be gone: it may not have begun yet. */
export function unitRef(id: UnitId, snapshot: OrgSnapshot, { ref }: Citer): UnitRef {
  return snapshot.certaintyOf.has(id) ? ref(id) : { ...ref(id), former: false };
}

function roleGroups(model: OrgModel, snapshot: OrgSnapshot, subject: Subject, citer: Citer): readonly RoleGroup[] {
  return ROLE_ORDER.flatMap((role): readonly RoleGroup[] => {
    const units = subject.units.filter((part) => part.role === role).map((part): SubjectUnit => ({
      unit: unitRef(part.unit, snapshot, citer),
      certainty: snapshot.certaintyOf.get(part.unit) ?? "absent",
      otherMinistry: model.unitById.get(part.unit)?.belongsTo ?? null,
      ...citer.cite(part),
    }));
    return units.length === 0 ? [] : [{ role, units }];
  });
}

/** Told by office, so that what one office answers for is said in one place. Who is not there on the day is left out. */
function answersFor(model: OrgModel, snapshot: OrgSnapshot, unitIds: readonly UnitId[], citer: Citer, lang: Lang): SubjectAnswers {
  const { ref, cite } = citer;
  const { date } = snapshot;
  const results = unitIds.filter((id) => snapshot.certaintyOf.has(id))
    .map((id) => ({ id, result: accountability(model, snapshot, id, date) }));
  const lines = results.flatMap(({ id, result }): readonly Line[] => {
    switch (result.kind) {
      case "stated": case "derived": return result.offices.map((line) => ({ ...line, unit: id, result }));
      case "table": return [{ office: result.office, remote: false, unit: id, result }];
      case "self": case "unknown": case "elsewhere": case "ended": case "none": return [];
    }
  });
  const involved = new Set(results.filter(({ result }) => result.kind === "self").map(({ id }) => id));
  // In the order of the chart.
  const rank = new Map(snapshot.unitIds.map((id, index) => [id, index]));
  const officeIds = [...new Set([...involved, ...lines.map(({ office }) => office)])]
    .toSorted((a, b) => (rank.get(a) ?? rank.size) - (rank.get(b) ?? rank.size));

  const offices = officeIds.map((officeId): OfficeGroup => ({
    office: ref(officeId),
    holders: termsOn(model, officeId, date).current.filter(({ office: { role } }) => role === "political").map(({ person, term }) => ({
      name: term.acting === undefined ? person.name : `${person.name} (${actingNames[lang][term.acting]})`, ...cite(term),
    })),
    isInvolved: involved.has(officeId),
    units: lines.filter(({ office }) => office === officeId).map(({ unit, result, remote, ...evidence }): AnsweredUnit => ({
      unit: ref(unit),
      how: result.kind,
      remote,
      via: "via" in result && result.via !== undefined ? ref(result.via) : null,
      differs: "differsFrom" in result && result.differsFrom !== undefined
        ? { office: result.differsFrom.office === "unknown" ? null : ref(result.differsFrom.office), via: ref(result.differsFrom.via) }
        : null,
      ...cite(evidence),
    })),
  }));
  return {
    offices,
    unknown: results.flatMap(({ id, result }) => (result.kind === "unknown"
      ? [{ unit: ref(id), via: result.via === undefined ? null : ref(result.via) }] : [])),
    elsewhere: results.flatMap(({ id, result }) => (result.kind === "elsewhere"
      ? [{ unit: ref(id), ministry: result.ministry, ...cite({}, model.unitById.get(id)?.src) }] : [])),
    ended: results.flatMap(({ id, result }) => (result.kind === "ended" ? [ref(id)] : [])),
    none: results.flatMap(({ id, result }) => (result.kind === "none" ? [ref(id)] : [])),
  };
}

/** One office that answers for one unit, with what says so. */
interface Line extends Evidence {
  readonly unit: UnitId;
  readonly office: UnitId;
  readonly remote: boolean;
  readonly result: Extract<Accountability, { readonly kind: AnsweredUnit["how"] }>;
}

/** Entries for which somebody would look with the words of the subject. */
function elsewhereOf(model: OrgModel, subject: Subject, lang: Lang, { words, ref, cite }: Citer): readonly ElsewhereEntry[] {
  return model.file.elsewhere.flatMap((entry): readonly ElsewhereEntry[] => {
    const asked = entry.queries.nl.find((query) => asksForSubject(query, subject));
    if (asked === undefined) return [];
    // The queries of the two languages do not pair up; the first says what the entry is about.
    const [english] = entry.queries.en;
    return [{
      id: entry.id,
      query: lang === "en" && english !== undefined ? { text: english, lang: "en" } : { text: asked, lang: "nl" },
      organisation: words(entry.organisation),
      ministry: entry.ministry ?? null,
      unit: entry.unit === undefined || !model.unitById.has(entry.unit) ? null : ref(entry.unit),
      ...cite(entry),
    }];
  });
}

/**
 * An `OrgFile` with its questions answered beforehand: who is this, what does it do, who leads it, what is linked to
 * it. Built once, in linear time; every question is a look in a `Map`, so that an id such as `constructor` is an id
 * like any other. An id that is not there gives an empty list.
 */
import type {
  Contradiction, Description, Elsewhere, Evidence, Figure, Id, KnownUnknown, Meta, Office, OrgEvent, OrgFile, Person,
  Relation, Source, SourceId, Subject, SubjectRole, Task, Term, Theme, Topic, Unit, UnitId,
} from "./fileFormat";

/** A term with the seat and the person that it joins. */
export interface JoinedTerm {
  readonly office: Office;
  readonly person: Person;
  readonly term: Term;
}

/** The part that one unit has in a subject. */
export interface SubjectPart extends Evidence {
  readonly subject: Subject;
  readonly unit: UnitId;
  readonly role: SubjectRole;
}

export interface OrgModel {
  readonly file: OrgFile;
  readonly meta: Meta;
  readonly unitById: ReadonlyMap<UnitId, Unit>;
  readonly sourceById: ReadonlyMap<SourceId, Source>;
  readonly officeById: ReadonlyMap<Id, Office>;
  readonly personById: ReadonlyMap<Id, Person>;
  readonly subjectById: ReadonlyMap<Id, Subject>;
  /** All lists keep the order of the file. */
  readonly descriptionOf: (unit: UnitId) => Description | undefined;
  readonly tasksOf: (unit: UnitId) => readonly Task[];
  readonly officesOf: (unit: UnitId) => readonly Office[];
  readonly termsOf: (unit: UnitId) => readonly JoinedTerm[];
  readonly relationsFrom: (unit: UnitId) => readonly Relation[];
  readonly relationsTo: (unit: UnitId) => readonly Relation[];
  readonly figuresOf: (unit: UnitId) => readonly Figure[];
  readonly topicsOf: (unit: UnitId) => readonly Topic[];
  readonly subjectsOf: (unit: UnitId) => readonly SubjectPart[];
  /** Themes that name the unit itself. */
  readonly themesOf: (unit: UnitId) => readonly Theme[];
  readonly contradictionsOf: (unit: UnitId) => readonly Contradiction[];
  readonly unknownsOf: (unit: UnitId) => readonly KnownUnknown[];
  readonly elsewhereOf: (unit: UnitId) => readonly Elsewhere[];
  /** Events in which the unit stands before or after the change. */
  readonly eventsOf: (unit: UnitId) => readonly OrgEvent[];
  /** The id that answers now: itself if there is such a unit, else where its aliases lead. */
  readonly resolveAlias: (id: UnitId) => UnitId | undefined;
}

type Lookup<T> = (key: Id) => readonly T[];

const NONE: readonly never[] = Object.freeze([]);

export function orgModel(file: OrgFile): OrgModel {
  const unitById = indexBy(file.units, ({ id }) => id);
  const officeById = indexBy(file.offices, ({ id }) => id);
  const personById = indexBy(file.people, ({ id }) => id);
  const descriptions = indexBy(file.descriptions, ({ unit }) => unit);
  const aliases = new Map(file.aliases.map(({ from, to }) => [from, to]));

  return {
    file,
    meta: file.meta,
    unitById,
    sourceById: indexBy(file.sources, ({ id }) => id),
    officeById,
    personById,
    subjectById: indexBy(file.subjects, ({ id }) => id),
    descriptionOf: (unit) => descriptions.get(unit),
    tasksOf: group(file.tasks, ({ unit }) => [unit]),
    officesOf: group(file.offices, ({ unit }) => [unit]),
    termsOf: group(joinTerms(file, officeById, personById), ({ office }) => [office.unit]),
    relationsFrom: group(file.relations, ({ from }) => [from]),
    relationsTo: group(file.relations, ({ to }) => [to]),
    figuresOf: group(file.figures, ({ unit }) => [unit]),
    topicsOf: group(file.topics, ({ unit }) => [unit]),
    subjectsOf: group(
      file.subjects.flatMap((subject) => subject.units.map((part): SubjectPart => ({ ...part, subject }))),
      ({ unit }) => [unit],
    ),
    themesOf: group(file.themes, ({ units }) => units),
    contradictionsOf: group(file.contradictions, ({ units }) => units),
    unknownsOf: group(file.unknowns, ({ units }) => units),
    elsewhereOf: group(file.elsewhere, ({ unit }) => (unit === undefined ? NONE : [unit])),
    eventsOf: group(file.events, ({ before, after }) => [...before, ...after]),
    resolveAlias: (id) => {
      // Each alias is used once at most, so that a circle of aliases ends.
      const tried = new Set<UnitId>();
      let current: UnitId | undefined = id;
      while (current !== undefined && !unitById.has(current)) {
        if (tried.has(current)) return undefined;
        tried.add(current);
        current = aliases.get(current);
      }
      return current;
    },
  };
}

/** Of two records with one id the first counts; the checker has named the second. */
function indexBy<T>(records: readonly T[], key: (record: T) => Id): ReadonlyMap<Id, T> {
  const index = new Map<Id, T>();
  for (const record of records) {
    const id = key(record);
    if (!index.has(id)) index.set(id, record);
  }
  return index;
}

function group<T>(records: readonly T[], keys: (record: T) => readonly Id[]): Lookup<T> {
  const index = new Map<Id, T[]>();
  for (const record of records) {
    for (const key of keys(record)) {
      const list = index.get(key);
      if (list === undefined) index.set(key, [record]);
      // A record that names a unit twice is still one record.
      else if (list.at(-1) !== record) list.push(record);
    }
  }
  for (const list of index.values()) Object.freeze(list);
  return (key) => index.get(key) ?? NONE;
}

function joinTerms(
  file: OrgFile, officeById: ReadonlyMap<Id, Office>, personById: ReadonlyMap<Id, Person>,
): readonly JoinedTerm[] {
  return file.terms.flatMap((term) => {
    const office = officeById.get(term.office);
    const person = personById.get(term.person);
    return office === undefined || person === undefined ? [] : [{ office, person, term }];
  });
}

/**
 * What the data files say of an answer, read from the bare records and by nothing of `src`: so that the questions and this
 * page can only be wrong together by making the same mistake twice. It is generous with what may be true and strict with
 * what is: an answer has to be said by an official record, and a wrong one may not be hinted at by any.
 */
import type { Aspect, Evidence, Id, Interval, OrgEvent, Unit, UnitId, UnitKind } from "@/core/org/fileFormat";
import type { Question, QuestionOption } from "@/core/quiz/question";
import { shippedData } from "../../data/shippedData";

const data = shippedData();
const today = data.meta.asOf;
const unitById = new Map(data.units.map((unit) => [unit.id, unit]));
const sourceById = new Map(data.sources.map((source) => [source.id, source]));

const unitOf = (id: UnitId | null): Unit => {
  const unit = unitById.get(id ?? "");
  if (unit === undefined) throw new Error(`No unit ${id}`);
  return unit;
};

/** Text comparison does for partial dates: `2016` stands before `2016-04-01`. */
const certainlyHolds = ({ from = "0000", to = "9999" }: Interval, date: string): boolean => from <= date && date < to.padEnd(10, "-");
const mayHold = ({ from = "0000", to = "9999" }: Interval, date: string): boolean => from <= date && date <= `${to}-99-99`;

const isOfficial = ({ confidence, src = [] }: Evidence): boolean => confidence === "primary"
  && src.some((id) => {
    const source = sourceById.get(id);
    return source !== undefined && source.title !== "" && (source.url ?? source.published) !== undefined && source.kind !== "supplied";
  });

/** All that a unit ever hung under, on the way up, in the records and in the documents. */
function everAbove(id: UnitId): ReadonlySet<UnitId> {
  const found = new Set<UnitId>();
  const queue = [id];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    const parents = [
      ...(unitById.get(at)?.placements ?? []).map(({ parent }) => parent),
      ...data.snapshots.flatMap(({ boxes }) => boxes.filter(({ unit }) => unit === at).map(({ parent }) => parent)),
    ];
    for (const parent of parents) {
      if (parent === null || found.has(parent)) continue;
      found.add(parent);
      queue.push(parent);
    }
  }
  return found;
}

/** What it hangs under today, on the way up. */
function aboveNow(id: UnitId): readonly UnitId[] {
  const parent = unitById.get(id)?.placements.find((placement) => certainlyHolds(placement, today))?.parent ?? null;
  return parent === null ? [] : [parent, ...aboveNow(parent)];
}

/** What it may hang under on the day, on the way up. */
const mayBeAbove = (id: UnitId, date: string): readonly UnitId[] => (unitById.get(id)?.placements ?? [])
  .filter((placement) => mayHold(placement, date))
  .flatMap(({ parent }) => (parent === null ? [] : [parent, ...mayBeAbove(parent, date)]));

const bare = (text: string): string => text.toLowerCase().normalize("NFD").replaceAll(/[^a-z0-9]/g, "");

/** Kinds of which a body has at most one, by law or because the one excludes the other. */
const EXCLUDE_EACH_OTHER: readonly (readonly UnitKind[])[] = [
  ["agency", "zbo", "high-council", "country"], ["agency", "high-council", "association", "country"],
  ["agency", "advisory-body"], ["agency", "foundation"], ["agency", "committee"], ["advisory-body", "inspectorate"], ["advisory-body", "directorate"],
  ["advisory-body", "country"], ["advisory-body", "police"], ["zbo", "inspectorate"], ["zbo", "planning-bureau"], ["zbo", "directorate"],
  ["high-council", "foundation"], ["high-council", "planning-bureau"], ["high-council", "inspectorate"], ["high-council", "directorate"],
  ["high-council", "police"], ["committee", "foundation"], ["committee", "country"], ["committee", "planning-bureau"], ["committee", "inspectorate"],
  ["committee", "directorate"], ["committee", "police"], ["foundation", "country"], ["foundation", "planning-bureau"], ["foundation", "inspectorate"],
  ["foundation", "directorate"], ["foundation", "police"], ["association", "planning-bureau"], ["association", "inspectorate"],
  ["association", "directorate"], ["association", "police"], ["country", "planning-bureau"], ["country", "inspectorate"],
  ["country", "directorate"], ["country", "police"], ["planning-bureau", "committee"], ["planning-bureau", "police"], ["directorate", "police"],
];

const exclude = (a: UnitKind, b: UnitKind): boolean =>
  a !== b && EXCLUDE_EACH_OTHER.some((kinds) => kinds.includes(a) && kinds.includes(b));

const subjectOf = (id: Id | null) => data.subjects.find((subject) => subject.id === id);
const roleIn = ({ id }: Question): string => id.split("/")[2] ?? "";
const eventOf = (id: Id | null): OrgEvent => {
  const event = data.events.find((each) => each.id === id);
  if (event === undefined) throw new Error(`No event ${id}`);
  return event;
};
const otherEventOf = ({ id }: Question): OrgEvent => eventOf(id.split("/")[2] ?? null);

/** Whether an official record says that the option is right. */
export function isSaid(question: Question, option: QuestionOption): boolean {
  const { about, kind, date } = question;
  switch (kind) {
    case "place": {
      const unit = unitOf(about.unit);
      return isOfficial(unit) && unit.status === "current" && date === today
        && unit.placements.some((placement) => placement.parent === option.unit && certainlyHolds(placement, date));
    }
    case "minister":
      return data.relations.some((relation) => relation.type === "political-responsibility" && relation.from === option.unit
        && relation.to === about.unit && isOfficial(relation) && certainlyHolds(relation.valid ?? {}, date)
        && !/titel|afgeleid/.test(relation.note?.nl ?? ""));
    case "kind":
      return unitOf(about.unit).kind === option.id && isOfficial(unitOf(about.unit)) && unitOf(about.unit).status === "current";
    case "subject":
      return subjectOf(about.subject)?.units.some((part) => part.unit === option.unit && part.role === roleIn(question) && isOfficial(part)) === true;
    case "abbreviation": {
      const abbr = unitOf(option.unit).names.find((name) => certainlyHolds(name, date))?.abbr;
      return abbr !== undefined && isOfficial(unitOf(option.unit)) && question.prompt.nl.map(({ text }) => text).join("").includes(` is ${abbr} de `);
    }
    case "time": {
      const event = eventOf(about.event);
      if (!isOfficial(event) || event.date.length !== 10) return false;
      if (option.id === "before") return event.date < otherEventOf(question).date;
      if (option.id === "after") return event.date > otherEventOf(question).date;
      return event.date.startsWith(`${option.id}-`);
    }
  }
}

/** Whether any record, however weak, vague or old, lets the option be right as well. */
export function mayBeRight(question: Question, option: QuestionOption): boolean {
  const { about, kind, date } = question;
  switch (kind) {
    case "place":
      return everAbove(about.unit ?? "").has(option.unit ?? "")
        || data.relations.some(({ from, to }) => (from === about.unit && to === option.unit) || (to === about.unit && from === option.unit));
    case "minister": {
      const line = new Set([about.unit ?? "", ...mayBeAbove(about.unit ?? "", date)]);
      return data.relations.some(({ type, from, to, valid = {} }) => type.endsWith("-responsibility") && from === option.unit && line.has(to) && mayHold(valid, date))
        || (date === today && unitOf(about.unit).answersTo === option.unit);
    }
    case "kind": {
      const printed = data.snapshots.flatMap(({ boxes }) => boxes.filter(({ unit }) => unit === about.unit).flatMap((box) => box.kind ?? []));
      return !exclude(unitOf(about.unit).kind, option.id as UnitKind) || printed.includes(option.id as UnitKind);
    }
    case "subject": {
      const subject = subjectOf(about.subject);
      const others = subject?.units ?? [];
      return others.some(({ unit }) => unit === option.unit || aboveNow(unit).includes(option.unit ?? "") || aboveNow(option.unit ?? "").includes(unit))
        || data.topics.some(({ unit, label }) => unit === option.unit && bare(label.nl) === bare(subject?.label.nl ?? ""));
    }
    case "abbreviation": {
      const abbrs = new Set(unitOf(about.unit).names.flatMap(({ abbr }) => (abbr === undefined ? [] : [bare(abbr)])));
      return unitOf(option.unit).names.some(({ abbr }) => abbr !== undefined && abbrs.has(bare(abbr)));
    }
    case "time": {
      const event = eventOf(about.event);
      if (option.id === "before" || option.id === "after") return eventOf(about.event).date.slice(0, 4) === otherEventOf(question).date.slice(0, 4);
      return data.events.some((other) => other.date.startsWith(option.id) && bare(other.title.nl) === bare(event.title.nl));
    }
  }
}

/** What a question of each kind takes for certain. */
const AT_STAKE: Readonly<Record<Question["kind"], readonly Aspect[]>> = {
  place: ["place", "name"], minister: ["answers"], kind: ["kind"], subject: ["subjects"], abbreviation: ["name"], time: ["history"],
};

/** Open disagreements and known gaps that touch what the question takes for certain. */
export function doubtsAbout({ kind, about }: Question): readonly string[] {
  const event = about.event === null ? null : eventOf(about.event);
  const units = new Set(event === null ? [about.unit] : [...event.before, ...event.after].filter((id) => !/ministr|task/.test(unitOf(id).kind)));
  const doubts = [...data.contradictions.filter(({ state }) => state === "open"), ...data.unknowns];
  return doubts
    .filter(({ touches }) => touches === undefined || AT_STAKE[kind].some((aspect) => touches.includes(aspect)))
    .filter((doubt) => doubt.units.some((id) => units.has(id)))
    .map(({ id }) => id);
}

/** Sources that the data do not have, or that cannot be found again. */
export const lostSources = ({ evidence }: Question): readonly Id[] => evidence.sources.filter((id) => {
  const source = sourceById.get(id);
  return source === undefined || source.title === "" || (source.url === undefined && source.published === undefined);
});

/** Whether the data have an English name for what the option names. */
export const hasEnglish = ({ unit, label }: QuestionOption): boolean =>
  unit === null || unitOf(unit).names.some(({ nl, en }) => nl === label.nl.text && en !== undefined && en === label.en.text);

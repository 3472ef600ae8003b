/**
 * When was it? Either which of four years, or before or after a great change. Events that are known to the day alone; a
 * first sight of a unit in a document is no event, and neither is a plan. No wrong year has anything happening to the
 * same units in it.
 */
import { quizQuestionMessages } from "@/core/i18n/quizQuestionMessages";
import type { EventType, OrgEvent, UnitId, UnitKind } from "@/core/org/fileFormat";
import type { QuizLevel, ViewState } from "@/core/view/viewState";
import { levelsByRank, type Askable } from "./askable";
import type { Chance } from "./chance";
import { firmEvent, namedYears, shownOn, type FirmEvidence } from "./firm";
import type { Ground } from "./ground";
import type { QuestionOption } from "./question";
import { dated, looksLike, named, ours, sentence, unchanged } from "./wording";

const NO_EVENT: ReadonlySet<EventType> = new Set(["first-seen", "delisted", "plan", "appointment", "minister-change", "decree", "task-change"]);
const GREAT: ReadonlySet<EventType> = new Set(["reorganised", "merged", "moved-in", "moved-out"]);
/** A change of this many units, of which some are main parts, is one that people speak of as a reorganisation. */
const GREAT_UNITS = 3;
const GREAT_MAIN_PARTS = 2;
const MAIN_PARTS: ReadonlySet<UnitKind | undefined> = new Set(["ministry", "other-ministry", "directorate-general"]);
/** Closer to each other than this, before and after is a matter of days. */
const LEAST_YEARS_APART = 2;

interface KnownEvent {
  readonly event: OrgEvent;
  readonly evidence: FirmEvidence;
  readonly year: number;
}

const yearOf = (date: string): number => Number(date.slice(0, 4));

export function askTimes(ground: Ground): readonly Askable[] {
  const known = ground.model.file.events.flatMap((event): readonly KnownEvent[] => {
    const evidence = NO_EVENT.has(event.type) || namedYears(event.title).length > 0 ? null : firmEvent(ground.model, event);
    // A text that was amended later carries the day of its first publication: the event is younger, and shown all the same.
    return evidence === null ? [] : [{ event, evidence: shownOn(evidence, event.date), year: yearOf(event.date) }];
  });
  const clear = known.filter(({ event }) => !known.some((other) => other.event !== event && looksLike(named(event.title), named(other.event.title))));
  const great = clear.filter(({ event }) => isGreat(ground, event));
  const levels = levelsByRank(clear, ({ event }) => Math.max(0, ...unitsOf(event).filter((id) => id !== ground.model.meta.subject).map(ground.prominence)));
  return clear.flatMap((each) => [
    ...askYear(ground, each, levels.get(each)?.includes(3) ? [3] : [2, 3]),
    ...(levels.get(each)?.includes(1) ? great.flatMap((other) => askBeforeOrAfter(ground, each, other)) : []),
  ]);
}

const unitsOf = ({ before, after }: OrgEvent): readonly UnitId[] => [...new Set([...before, ...after])];

function isGreat({ model }: Ground, event: OrgEvent): boolean {
  const units = unitsOf(event);
  return GREAT.has(event.type) && units.length >= GREAT_UNITS
    && units.filter((id) => MAIN_PARTS.has(model.unitById.get(id)?.kind)).length >= GREAT_MAIN_PARTS;
}

function askYear(ground: Ground, { event, evidence, year }: KnownEvent, levels: readonly QuizLevel[]): readonly Askable[] {
  const taken = takenYears(ground, event);
  const last = yearOf(ground.model.meta.asOf);
  const years = Array.from({ length: 41 }, (_, index) => year - 20 + index).filter((each) => each !== year && each <= last && !taken.has(each));
  const { nl, en } = quizQuestionMessages;
  const [title, date] = [named(event.title), dated(event.date)];
  return [{
    id: `time/${event.id}`,
    kind: "time",
    levels,
    about: { unit: null, subject: null, event: event.id },
    date: event.date,
    prompt: sentence({ nl: nl.time.year, en: en.time.year }, title),
    answer: yearOption(year),
    wrong: (level) => years.filter((each) => level === 3 || Math.abs(each - year) > 1)
      .toSorted((a, b) => Math.abs(a - year) - Math.abs(b - year)).map(yearOption),
    draw: (wrong, chance) => aroundYear(year, wrong, chance),
    wrongCount: 3,
    isOrdered: true,
    evidence: { text: sentence({ nl: nl.time.answer, en: en.time.answer }, title, date), ...evidence },
    chain: null,
    lookUp: lookUpOf(ground, event),
  }];
}

/** On each side the nearest years are drawn from. */
const NEAREST = 6;

/** As often the first of the four as the last: how many of the wrong years come before is drawn as well. */
function aroundYear(year: number, wrong: readonly QuestionOption[], chance: Chance): readonly QuestionOption[] {
  const side = (isOn: (other: number) => boolean) => chance.shuffled(wrong.filter(({ id }) => isOn(Number(id))).slice(0, NEAREST));
  const [before, after] = [side((other) => other < year), side((other) => other > year)];
  const first = Math.max(chance.below(4), 3 - after.length);
  return [...before.slice(0, first), ...after.slice(0, Math.max(0, 3 - first)), ...before.slice(first)];
}

const yearOption = (year: number): QuestionOption => ({ id: String(year), label: unchanged(String(year)), unit: null });

function askBeforeOrAfter(ground: Ground, one: KnownEvent, other: KnownEvent): readonly Askable[] {
  if (one === other || Math.abs(one.year - other.year) < LEAST_YEARS_APART) return [];
  const { nl, en } = quizQuestionMessages;
  const isBefore = one.event.date < other.event.date;
  const side = (id: "before" | "after"): QuestionOption => ({ id, label: ours({ nl: nl.time[id], en: en.time[id] }), unit: null });
  const [title, date] = [named(one.event.title), dated(one.event.date)];
  const [otherTitle, otherDate] = [named(other.event.title), dated(other.event.date)];
  const said = isBefore ? "answerBefore" : "answerAfter";
  return [{
    id: `time/${one.event.id}/${other.event.id}`,
    kind: "time",
    levels: [1],
    about: { unit: null, subject: null, event: one.event.id },
    date: one.event.date,
    prompt: sentence({ nl: nl.time.beforeOrAfter, en: en.time.beforeOrAfter }, title, otherTitle, otherDate),
    answer: side(isBefore ? "before" : "after"),
    wrong: () => [side(isBefore ? "after" : "before")],
    wrongCount: 1,
    isOrdered: true,
    evidence: {
      text: sentence({ nl: nl.time[said], en: en.time[said] }, title, date, otherTitle, otherDate),
      sources: [...new Set([...one.evidence.sources, ...other.evidence.sources])],
      asOf: [one.evidence.asOf, other.evidence.asOf].toSorted()[0] ?? one.evidence.asOf,
    },
    chain: null,
    lookUp: lookUpOf(ground, one.event),
  }];
}

/** Years in which something else happened to the same units, or which the event speaks of. */
function takenYears({ model }: Ground, event: OrgEvent): ReadonlySet<number> {
  const own = new Set([...event.before, ...event.after].filter((id) => id !== model.meta.subject));
  const near = model.file.events.filter((other) => other !== event
    && ([...other.before, ...other.after].some((id) => own.has(id)) || (own.size === 0 && other.type === event.type)));
  return new Set([...near.map(({ date }) => yearOf(date)), ...namedYears(event.text, event.note)]);
}

/** The day itself, on a unit that was there. */
function lookUpOf(ground: Ground, { date, before, after }: OrgEvent): Partial<ViewState> {
  const snapshot = ground.on(date);
  const unit: UnitId | undefined = [...after, ...before].find((id) => snapshot.certaintyOf.has(id));
  return { date, ...(unit === undefined ? {} : { selectedId: unit }) };
}

/**
 * Which office-holder answers for it in parliament? Only where an official document says so of the unit itself: not what
 * follows from the tree, from the title of a post, or only stands in our own table. Of what has ended a day is chosen on
 * which it certainly held.
 */
import { quizQuestionMessages } from "@/core/i18n/quizQuestionMessages";
import type { IsoDate, Relation, UnitId } from "@/core/org/fileFormat";
import { accountability } from "@/core/time/accountability";
import { earliestDay, isDay, latestDay } from "@/core/time/partialDate";
import { LEVELS, type Askable } from "./askable";
import { firmEvidence, isUndisputed, shownOn } from "./firm";
import type { Ground } from "./ground";
import type { QuestionOption } from "./question";
import { dated, named, sentence } from "./wording";

export function askMinisters(ground: Ground): readonly Askable[] {
  return ground.model.file.relations
    .filter(({ type }) => type === "political-responsibility")
    .flatMap((relation) => askMinister(ground, relation));
}

function askMinister(ground: Ground, relation: Relation): readonly Askable[] {
  const { model } = ground;
  const evidence = firmEvidence(model, relation);
  const unit = model.unitById.get(relation.to);
  const date = dayOf(relation, model.meta.asOf);
  if (unit === undefined || unit.kind === "ministry" || evidence === null || date === null || !isUndisputed(model, unit.id, ["answers", "name"])) return [];
  const snapshot = ground.on(date);
  const answers = accountability(model, snapshot, unit.id, date);
  if (answers.kind !== "stated" || answers.offices.length !== 1 || answers.office !== relation.from || answers.differsFrom !== undefined) return [];
  if (unit.confidence !== "primary" || [unit.id, relation.from].some((id) => snapshot.certaintyOf.get(id) !== "yes")) return [];
  const nameThen = (id: UnitId) => named(snapshot.nameOf(id));
  const option = (id: UnitId): QuestionOption => ({ id, label: nameThen(id), unit: id });
  const isNow = date === model.meta.asOf;
  const [name, office] = [nameThen(unit.id), nameThen(relation.from)];
  const line = [unit.id, ...above(snapshot.parentOf, unit.id), ...under(snapshot.childrenOf, unit.id)];
  const others = model.file.units
    .filter(({ id, kind }) => kind === "political-office" && id !== relation.from && !mayAnswer(ground, id, line, date))
    .map(({ id }) => id);
  const nearest = others.toSorted((a, b) => yearsFrom(ground, a, date) - yearsFrom(ground, b, date)).map(option);
  const { nl, en } = quizQuestionMessages;
  return [{
    id: `minister/${unit.id}/${relation.from}`,
    kind: "minister",
    levels: LEVELS,
    about: { unit: unit.id, subject: null, event: null },
    date,
    prompt: isNow ? sentence({ nl: nl.minister.prompt, en: en.minister.prompt }, name)
      : sentence({ nl: nl.minister.promptThen, en: en.minister.promptThen }, name, dated(date)),
    answer: option(relation.from),
    wrong: () => nearest,
    wrongCount: 3,
    isOrdered: false,
    evidence: {
      text: isNow ? sentence({ nl: nl.minister.answer, en: en.minister.answer }, name, office)
        : sentence({ nl: nl.minister.answerThen, en: en.minister.answerThen }, name, office, dated(date)),
      ...shownOn(evidence, isNow ? evidence.asOf : date),
    },
    chain: { line: "answers", units: [unit.id, relation.from] },
    lookUp: { selectedId: unit.id, date: isNow ? null : date },
  }];
}

/** The file's own day if it holds then; else a first of January within it, or its first day; `null`: no day is certain. */
function dayOf({ valid = {} }: Relation, fileDay: IsoDate): IsoDate | null {
  const { from, to } = valid;
  if (to === undefined) return from === undefined || latestDay(from) <= fileDay ? fileDay : null;
  if (from === undefined || !isDay(from) || !isDay(to)) return null;
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  const first = `${Number(from.slice(0, 4)) + Math.max(1, Math.floor(years / 2))}-01-01`;
  return first > from && first < to ? first : from;
}

/** How long before or after the day the office existed; 0: on the day. */
function yearsFrom({ model }: Ground, office: UnitId, date: IsoDate): number {
  const { from = date, to = date } = model.unitById.get(office)?.valid ?? {};
  const [year, first, last] = [date, from, to].map((day) => Number(day.slice(0, 4))) as [number, number, number];
  return Math.max(0, first - year, year - last);
}

/** Whether any line, however sure and however vaguely dated, may let the office answer for one of the units on the day. */
function mayAnswer({ model }: Ground, office: UnitId, units: readonly UnitId[], date: IsoDate): boolean {
  return model.relationsFrom(office).some(({ type, to, valid = {} }) => type.endsWith("-responsibility") && units.includes(to)
    && (valid.from === undefined || earliestDay(valid.from) <= date) && (valid.to === undefined || date <= latestDay(valid.to)));
}

function above(parentOf: ReadonlyMap<UnitId, UnitId | null>, id: UnitId): readonly UnitId[] {
  const line: UnitId[] = [];
  for (let at = parentOf.get(id); at !== null && at !== undefined; at = parentOf.get(at)) line.push(at);
  return line;
}

function under(childrenOf: ReadonlyMap<UnitId, readonly UnitId[]>, id: UnitId): readonly UnitId[] {
  const found = [...childrenOf.get(id) ?? []];
  for (const each of found) found.push(...childrenOf.get(each) ?? []);
  return found;
}

/**
 * Who makes the policy, does the work, supervises, gives advice? Only where one unit alone has that part in the subject.
 * A wrong answer has nothing to do with it: no part in it, in a subject of the same words or in one of the same social
 * task, no place above or below anyone who has, no relation with the right answer, and no word of it in its name, tasks
 * or topics.
 */
import { quizQuestionMessages } from "@/core/i18n/quizQuestionMessages";
import type { Subject, SubjectRole, UnitId, UnitKind } from "@/core/org/fileFormat";
import { longWords, namesSubject, sharesWord } from "@/core/panel/subjectNames";
import { levelsByRank, type Askable } from "./askable";
import { chainUp } from "./askPlaces";
import { firmUnit, freshEvidence } from "./firm";
import type { Ground } from "./ground";
import type { QuestionOption } from "./question";
import { givesAway, named, sentence } from "./wording";

/** Everything is the ministry's in some way, and an office-holder answers for the work of others. */
const NO_ANSWER: ReadonlySet<UnitKind> = new Set(["group", "ministry", "political-office", "country"]);

type Role = Subject["units"][number];

export function askSubjects(ground: Ground): readonly Askable[] {
  const { model, snapshot, prominence } = ground;
  const doers = snapshot.unitIds.filter((id) => {
    const kind = model.unitById.get(id)?.kind;
    return kind !== undefined && !NO_ANSWER.has(kind) && model.subjectsOf(id).length > 0
      && firmUnit(model, snapshot, id, ["name", "subjects"]) !== null;
  });
  const words = new Map(doers.map((id) => [id, wordsOf(ground, id)]));
  const asked = model.file.subjects.flatMap((subject) => {
    const parts = subject.units.filter((part) => isAlone(subject, part) && doers.includes(part.unit));
    if (parts.length === 0 || isDoubted(ground, subject)) return [];
    const others = doers.filter((id) => hasNothingToDoWith(ground, subject, id, words));
    return parts.flatMap((part) => askPart(ground, subject, part, others));
  });
  const levels = levelsByRank(asked, ({ about }) => prominence(about.unit ?? ""));
  return asked.map((each) => ({ ...each, levels: (levels.get(each) ?? []).filter((level) => each.levels.includes(level)) }));
}

function askPart(ground: Ground, subject: Subject, part: Role, others: readonly UnitId[]): readonly Askable[] {
  const { model, snapshot, nameOf, tiedTo, prominence } = ground;
  const evidence = freshEvidence(model, part);
  if (evidence === null) return [];
  const { unit: id, role } = part;
  const { nl, en } = quizQuestionMessages;
  const label = named(subject.label);
  const kind = model.unitById.get(id)?.kind;
  const wrong = others.filter((other) => other !== id && !tiedTo(id).has(other) && !tiedTo(other).has(id));
  /** A likely mistake: of the same kind, or with the same part in another subject. */
  const nearness = (other: UnitId): number => (model.unitById.get(other)?.kind === kind ? 2 : 0) + (hasRole(ground, other, role) ? 3 : 0);
  return [{
    id: `subject/${subject.id}/${role}`,
    kind: "subject",
    levels: givesAway(label, nameOf(id)) ? [1] : [1, 2, 3],
    about: { unit: id, subject: subject.id, event: null },
    date: snapshot.date,
    prompt: sentence({ nl: nl.subject.prompt[role], en: en.subject.prompt[role] }, label),
    answer: option(ground, id),
    wrong: (level) => wrong
      .map((other) => ({ other, rank: level === 1 ? prominence(other) : nearness(other) * (level === 3 ? 1 : hasRole(ground, other, role) ? 1 : 0) }))
      .toSorted((a, b) => b.rank - a.rank)
      .map(({ other }) => option(ground, other)),
    wrongCount: 3,
    isOrdered: false,
    evidence: { text: sentence({ nl: nl.subject.answer[role], en: en.subject.answer[role] }, label, nameOf(id)), ...evidence },
    chain: chainUp(ground, id),
    lookUp: { subjectId: subject.id },
  }];
}

const option = ({ nameOf }: Ground, unit: UnitId): QuestionOption => ({ id: unit, label: nameOf(unit), unit });

const hasRole = ({ model }: Ground, id: UnitId, role: SubjectRole): boolean => model.subjectsOf(id).some((part) => part.role === role);

/** Whoever is responsible and whoever makes the policy do the same thing to a reader. */
const sameRole = (a: SubjectRole, b: SubjectRole): boolean => a === b || [a, b].every((role) => role === "responsible" || role === "policy");

const isAlone = ({ units }: Subject, part: Role): boolean => units.every((other) => other.unit === part.unit || !sameRole(other.role, part.role));

/** A disagreement on one of its units, or a known gap, that names the subject. */
function isDoubted({ model }: Ground, subject: Subject): boolean {
  const units = new Set(subject.units.map(({ unit }) => unit));
  const concerns = (ids: readonly UnitId[]): boolean => ids.some((id) => units.has(id));
  return model.file.contradictions.some(({ state, units: ids, question, shown, sides }) => state === "open" && concerns(ids)
      && [question, shown, ...sides.map(({ text }) => text)].some(({ nl }) => namesSubject(nl, subject)))
    || model.file.unknowns.some(({ units: ids, text }) => concerns(ids) && namesSubject(text.nl, subject));
}

/** What the unit is called and what is said of its work, as words. */
function wordsOf({ model, snapshot, nameOf }: Ground, id: UnitId): ReadonlySet<string> {
  const description = model.descriptionOf(id);
  return longWords([
    nameOf(id).nl.text, snapshot.nameOf(id).abbr ?? "", description?.text.nl ?? "", ...model.tasksOf(id).map(({ text }) => text.nl),
    ...model.topicsOf(id).flatMap(({ label, synonyms = [] }) => [label.nl, ...synonyms]),
    ...model.subjectsOf(id).map(({ subject }) => subject.label.nl),
  ]);
}

function hasNothingToDoWith(ground: Ground, subject: Subject, id: UnitId, words: ReadonlyMap<UnitId, ReadonlySet<string>>): boolean {
  if (subject.units.some(({ unit }) => ground.isInOneLine(unit, id))) return false;
  // Whoever works on the same social task may well have a say in it that nobody wrote down.
  const near = new Set(ground.model.file.themes.filter(({ subjects }) => subjects.includes(subject.id)).flatMap(({ subjects }) => subjects));
  if (ground.model.subjectsOf(id).some((part) => near.has(part.subject.id))) return false;
  return !sharesWord(longWords([subject.label.nl, ...(subject.synonyms?.nl ?? [])]), words.get(id) ?? new Set());
}

/**
 * The questions of one round. Kinds take turns, in an order that differs from turn to turn; within a kind the seed decides.
 * What is drawn hangs on the seed, the level and the kinds and not on how many are asked for, so that a longer round
 * begins as the shorter one does. Nothing is asked twice, and no unit, subject or event is asked about twice.
 */
import { quizKinds, type QuizKind, type QuizLevel, type QuizSetup } from "@/core/view/viewState";
import type { Askable } from "./askable";
import { chanceFrom } from "./chance";
import type { Question, QuestionOption, QuestionTopic, QuizRound } from "./question";
import type { QuizPool } from "./quizPool";
import { looksLike } from "./wording";

/** The same setup gives the same round, under the same data, whatever the language. */
export function quizRound(pool: QuizPool, setup: QuizSetup): QuizRound {
  const { seed, level, count } = setup;
  const kinds = setup.kinds.length === 0 ? quizKinds : quizKinds.filter((kind) => setup.kinds.includes(kind));
  const waiting = new Map(kinds.map((kind) => [kind, [...chanceFrom(`${seed}/${level}/${kind}`).shuffled(askedAt(pool, kind, level))]]));
  const turns = chanceFrom(`${seed}/${level}/turns`);
  const asked = new Set<string>();
  const answered = new Map<string, number>();
  const questions: Question[] = [];
  while (questions.length < count) {
    const before = questions.length;
    for (const kind of turns.shuffled(kinds)) {
      const question = nextOf(waiting.get(kind) ?? [], asked, answered, seed, level);
      if (question === null) continue;
      answered.set(answerOf(question), (answered.get(answerOf(question)) ?? 0) + 1);
      for (const topic of topicsOf(question.about)) asked.add(topic);
      questions.push(question);
    }
    if (questions.length === before) break;
  }
  return { setup, questions: questions.slice(0, count) };
}

const askedAt = (pool: QuizPool, kind: QuizKind, level: QuizLevel): readonly Askable[] => pool[kind].filter(({ levels }) => levels.includes(level));

const topicsOf = ({ unit, subject, event }: QuestionTopic): readonly string[] => [
  ...(unit === null ? [] : [`unit ${unit}`]), ...(subject === null ? [] : [`subject ${subject}`]), ...(event === null ? [] : [`event ${event}`]),
];

const answerOf = ({ kind, answerId }: Pick<Question, "kind" | "answerId">): string => `${kind} ${answerId}`;

/**
 * Takes the first of the list whose answer was right least often so far, so that the same answer does not go on being
 * right. What cannot be asked any more is taken out on the way.
 */
function nextOf(list: Askable[], asked: ReadonlySet<string>, answered: ReadonlyMap<string, number>, seed: string, level: QuizLevel): Question | null {
  const open = list.filter(({ about }) => !topicsOf(about).some((topic) => asked.has(topic)));
  const usesOf = ({ kind, answer }: Askable): number => answered.get(answerOf({ kind, answerId: answer.id })) ?? 0;
  // Sorting is stable: what the seed put first stays first.
  const ranked = open.toSorted((a, b) => usesOf(a) - usesOf(b));
  for (const askable of ranked) {
    open.splice(open.indexOf(askable), 1);
    const question = questionOf(askable, seed, level);
    if (question === null) continue;
    list.splice(0, list.length, ...open);
    return question;
  }
  list.length = 0;
  return null;
}

/** So many of the wrong answers that suit the level best are drawn from, so that they differ from seed to seed. */
const DRAWN_FROM = 9;

/** `null`: there are too few wrong answers that can stand side by side. */
export function questionOf(askable: Askable, seed: string, level: QuizLevel): Question | null {
  const { levels: _levels, wrong, answer, wrongCount, draw, goTogether, isOrdered, chartFor, ...said } = askable;
  const chance = chanceFrom(`${seed}/${level}/${askable.id}`);
  const suited = wrong(level);
  const drawn = draw?.(suited, chance) ?? [...chance.shuffled(suited.slice(0, DRAWN_FROM)), ...suited.slice(DRAWN_FROM)];
  const options: QuestionOption[] = [answer];
  for (const option of drawn) {
    if (options.length > wrongCount) break;
    if (options.every((other) => !looksLike(option.label, other.label) && (goTogether?.(option, other) ?? true))) options.push(option);
  }
  if (options.length <= wrongCount) return null;
  const shown = isOrdered ? options.toSorted(inOrder) : chance.shuffled(options);
  return { ...said, level, options: shown, answerId: answer.id, chart: chartFor?.(shown) ?? null };
}

/** Years by number; "before" comes before "after". */
const inOrder = (a: QuestionOption, b: QuestionOption): number =>
  (a.id === "before" || b.id === "after" ? -1 : a.id === "after" || b.id === "before" ? 1 : Number(a.id) - Number(b.id));

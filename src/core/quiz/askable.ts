/** Something that can be asked, before a round has chosen which wrong answers stand beside the right one. */
import type { QuizLevel } from "@/core/view/viewState";
import type { Chance } from "./chance";
import type { Question, QuestionChart, QuestionOption } from "./question";

export interface Askable extends Omit<Question, "level" | "options" | "answerId" | "chart"> {
  readonly levels: readonly QuizLevel[];
  readonly answer: QuestionOption;
  /** Each is wrong beyond doubt; those that suit the level best come first. */
  readonly wrong: (level: QuizLevel) => readonly QuestionOption[];
  /** Puts the wrong answers in the order in which they are taken, where drawing from those that suit best is not enough. */
  readonly draw?: (wrong: readonly QuestionOption[], chance: Chance) => readonly QuestionOption[];
  /** How many wrong options it takes: three, or one where the answer is one of two. */
  readonly wrongCount: 1 | 3;
  /** Whether two options can stand side by side; what looks alike never can. */
  readonly goTogether?: (a: QuestionOption, b: QuestionOption) => boolean;
  /** The options have an order of their own, by id, and are not shuffled. */
  readonly isOrdered: boolean;
  readonly chartFor?: (options: readonly QuestionOption[]) => QuestionChart;
}

export const LEVELS = [1, 2, 3] as const satisfies readonly QuizLevel[];

/** Too few to be spread: each of them suits every level. */
const FEW = 18;

/** What is known best suits level 1, what is known least level 3; neighbouring levels overlap, so that each has enough. */
export function levelsByRank<T>(items: readonly T[], known: (item: T) => number): ReadonlyMap<T, readonly QuizLevel[]> {
  const ranked = items.toSorted((a, b) => known(b) - known(a));
  const suits = (place: number): readonly QuizLevel[] =>
    LEVELS.filter((level) => (level === 1 ? place < 0.4 : level === 2 ? place >= 0.2 && place < 0.8 : place >= 0.5));
  return new Map(ranked.map((item, index) => [item, ranked.length <= FEW ? LEVELS : suits(index / ranked.length)]));
}

/** How far a reader is in a round. Plain steps from one state to the next; it lives as long as the page and no longer. */
import type { QuizRound } from "@/core/quiz/question";
import type { Id } from "@/core/org/fileFormat";

export interface Progress {
  /** The question that is asked, from 0; as many as there are questions: the score. */
  readonly at: number;
  /** Chosen in the question that is asked, and not confirmed yet. */
  readonly choice: Id | null;
  /** The confirmed answers, by place in the round. */
  readonly answers: readonly Id[];
}

export const beginning: Progress = { at: 0, choice: null, answers: [] };

export const choose = (progress: Progress, choice: Id): Progress => (isAnswered(progress) ? progress : { ...progress, choice });

/** What is confirmed stays; without a choice nothing happens. */
export function confirm(progress: Progress): Progress {
  return isAnswered(progress) || progress.choice === null ? progress : { ...progress, answers: [...progress.answers, progress.choice] };
}

export const goOn = (progress: Progress): Progress => (isAnswered(progress) ? { ...progress, at: progress.at + 1, choice: null } : progress);

export const isAnswered = ({ at, answers }: Progress): boolean => answers.length > at;

export const countRight = ({ questions }: QuizRound, { answers }: Progress): number =>
  questions.filter(({ answerId }, index) => answers[index] === answerId).length;

import type { QuizSetup } from "@/core/view/viewState";
import type { QuizRound } from "./question";
import type { QuizPool } from "./quizPool";

/** The same setup gives the same round, under the same data, whatever the language. */
export function quizRound({ questions }: QuizPool, setup: QuizSetup): QuizRound {
  return { setup, questions: questions.slice(0, setup.count) };
}

import type { OrgModel } from "@/core/org/orgModel";
import type { Question } from "./question";

/** All that can be asked, made once for a file: a round only draws from it. */
export interface QuizPool {
  readonly model: OrgModel;
  readonly questions: readonly Question[];
}

export const quizPool = (model: OrgModel): QuizPool => ({ model, questions: [] });

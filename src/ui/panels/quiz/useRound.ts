/** The questions of a setup. What can be asked is worked out once for a file; a round only draws from it. */
import { useMemo } from "react";
import type { OrgModel } from "@/core/org/orgModel";
import type { QuizRound } from "@/core/quiz/question";
import { quizPool, type QuizPool } from "@/core/quiz/quizPool";
import { quizRound } from "@/core/quiz/quizRound";
import type { QuizSetup } from "@/core/view/viewState";

const pools = new WeakMap<OrgModel, QuizPool>();

function poolOf(model: OrgModel): QuizPool {
  const known = pools.get(model);
  if (known !== undefined) return known;
  const pool = quizPool(model);
  pools.set(model, pool);
  return pool;
}

export const useRound = (model: OrgModel, setup: QuizSetup): QuizRound => useMemo(() => quizRound(poolOf(model), setup), [model, setup]);

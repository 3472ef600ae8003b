/** All that can be asked of a file, made once: a round only draws from it. */
import type { OrgModel } from "@/core/org/orgModel";
import type { QuizKind } from "@/core/view/viewState";
import { askAbbreviations } from "./askAbbreviations";
import type { Askable } from "./askable";
import { askKinds } from "./askKinds";
import { askMinisters } from "./askMinisters";
import { askPlaces } from "./askPlaces";
import { askSubjects } from "./askSubjects";
import { askTimes } from "./askTimes";
import { groundOf, type Ground } from "./ground";

export type QuizPool = Readonly<Record<QuizKind, readonly Askable[]>>;

const makers: Readonly<Record<QuizKind, (ground: Ground) => readonly Askable[]>> = {
  place: askPlaces, minister: askMinisters, kind: askKinds, subject: askSubjects, abbreviation: askAbbreviations, time: askTimes,
};

/** Takes longer than a round; whoever asks more than once keeps it beside the model. */
export function quizPool(model: OrgModel): QuizPool {
  const ground = groundOf(model);
  const of = (kind: QuizKind): readonly Askable[] => makers[kind](ground);
  return {
    place: of("place"), minister: of("minister"), kind: of("kind"), subject: of("subject"), abbreviation: of("abbreviation"), time: of("time"),
  };
}

/** All that can be asked of a file, made once: a round only draws from it. */
import type { OrgModel } from "@/core/org/orgModel";
import type { QuizKind, QuizLevel } from "@/core/view/viewState";
import { askAbbreviations } from "./askAbbreviations";
import type { Askable } from "./askable";
import { askKinds } from "./askKinds";
import { askMinisters } from "./askMinisters";
import { askPlaces } from "./askPlaces";
import { askSubjects } from "./askSubjects";
import { askTimes } from "./askTimes";
import type { QuestionOption } from "./question";
import { groundOf, type Ground } from "./ground";

export type QuizPool = Readonly<Record<QuizKind, readonly Askable[]>>;

const makers: Readonly<Record<QuizKind, (ground: Ground) => readonly Askable[]>> = {
  place: askPlaces, minister: askMinisters, kind: askKinds, subject: askSubjects, abbreviation: askAbbreviations, time: askTimes,
};

/** Takes longer than a round; whoever asks more than once keeps it beside the model. */
export function quizPool(model: OrgModel): QuizPool {
  const ground = groundOf(model);
  const of = (kind: QuizKind): readonly Askable[] => makers[kind](ground).map(ranksOnce);
  return {
    place: of("place"), minister: of("minister"), kind: of("kind"), subject: of("subject"), abbreviation: of("abbreviation"), time: of("time"),
  };
}

/** The wrong answers of a level are put in order once, and not for each round. */
function ranksOnce(askable: Askable): Askable {
  const ranked = new Map<QuizLevel, readonly QuestionOption[]>();
  const wrong = (level: QuizLevel): readonly QuestionOption[] => {
    const found = ranked.get(level) ?? askable.wrong(level);
    ranked.set(level, found);
    return found;
  };
  return { ...askable, wrong };
}

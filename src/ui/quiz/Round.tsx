/** A round for one reader: its questions one by one, and the score at the end. */
import { useState } from "react";
import { quizMessages } from "@/core/i18n/quizMessages";
import type { QuizRound } from "@/core/quiz/question";
import { useActions } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { beginning, choose, confirm, goOn, isAnswered, type Progress } from "./progress";
import { QuestionView } from "./QuestionView";
import { Score } from "./Score";
import { useKeptState } from "./useKeptState";
import styles from "./Quiz.module.css";

interface Props {
  readonly round: QuizRound;
  /** Under which its progress is kept. */
  readonly name: string;
  readonly takesFocus: boolean;
}

export function Round({ round, name, takesFocus }: Props) {
  const words = useMessages(quizMessages);
  const actions = useActions();
  const [progress, setProgress] = useKeptState<Progress>(name, beginning);
  const [hasMoved, setMoved] = useState(false);
  const { questions, setup } = round;
  const question = questions[progress.at];
  const move = (next: Progress): void => {
    setMoved(true);
    setProgress(next);
  };
  if (question === undefined) return <Score round={round} progress={progress} onAgain={() => move(beginning)} />;
  const isDone = isAnswered(progress);
  return (
    <>
      {questions.length < setup.count && progress.at === 0 && !isDone && <p className={styles.small}>{words.fewer(questions.length, setup.count)}</p>}
      <div className={styles.bar} aria-hidden="true"><span style={{ inlineSize: `${(100 * (progress.at + (isDone ? 1 : 0))) / questions.length}%` }} /></div>
      <QuestionView
        key={question.id} question={question} at={progress.at} of={questions.length}
        choice={progress.answers[progress.at] ?? progress.choice} isAnswered={isDone} takesFocus={takesFocus || hasMoved}
        onChoose={(id) => setProgress(choose(progress, id))}
        onConfirm={() => setProgress(confirm(progress))}
        onNext={() => move(goOn(progress))}
      />
      <p className={styles.foot}>
        {words.notKept}{" "}
        <button type="button" onClick={() => actions.setQuiz(null)}>{words.stop}</button>
      </p>
    </>
  );
}

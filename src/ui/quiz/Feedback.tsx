/** What came of an answer: right or not by word and sign, what is right, why, where that is written, and the way on. */
import { useEffect, useRef } from "react";
import { quizMessages } from "@/core/i18n/quizMessages";
import type { Id } from "@/core/org/fileFormat";
import type { Question } from "@/core/quiz/question";
import { useMessages } from "@/state/useMessages";
import { Icon } from "@/ui/Icon";
import { ChainLadder } from "./ChainLadder";
import { Evidence } from "./Evidence";
import { letterOf } from "./letters";
import { LookUpLink } from "./LookUpLink";
import { Name } from "./Spoken";
import styles from "./Quiz.module.css";

interface Props {
  readonly question: Question;
  readonly choice: Id;
  readonly isLast: boolean;
  readonly onNext: () => void;
}

export function Feedback({ question, choice, isLast, onNext }: Props) {
  const words = useMessages(quizMessages);
  const verdict = useRef<HTMLHeadingElement>(null);
  useEffect(() => verdict.current?.focus(), []);
  const isRight = choice === question.answerId;
  const answerAt = question.options.findIndex(({ id }) => id === question.answerId);
  const answer = question.options[answerAt];
  return (
    <>
      <OptionList question={question} choice={choice} />
      <h4 ref={verdict} tabIndex={-1} className={styles.verdict} data-right={isRight}>
        <Icon name={isRight ? "check" : "close"} />
        <span>
          {isRight ? words.right : words.wrong}.
          {!isRight && answer !== undefined && <> {words.rightIs} {letterOf(answerAt)}: <Name of={answer.label} />.</>}
        </span>
      </h4>
      <Evidence question={question} />
      <ChainLadder question={question} />
      <div className={`${styles.actions} ${styles.onward}`}>
        <button type="button" data-main="" onClick={onNext}>{isLast ? words.toScore : words.next}</button>
        <LookUpLink to={question.lookUp}>{words.lookUp}</LookUpLink>
      </div>
      <p className={styles.small}>{words.lookUpNote}</p>
    </>
  );
}

/** The options once more, with what was chosen and what is right; there is nothing left to choose. */
export function OptionList({ question, choice }: { readonly question: Question; readonly choice: Id | null }) {
  const words = useMessages(quizMessages);
  return (
    <ul className={styles.options} aria-label={words.answers}>
      {question.options.map(({ id, label }, index) => {
        const isAnswer = id === question.answerId;
        return (
          <li key={id} className={styles.option} data-state={isAnswer ? "right" : id === choice ? "wrong" : undefined}>
            <span className={styles.letter}>{letterOf(index)}</span>{" "}
            <Name of={label} />{" "}
            {(isAnswer || id === choice) && (
              <span className={styles.mark}>
                <Icon name={isAnswer ? "check" : "close"} />
                {[...(isAnswer ? [words.rightAnswer] : []), ...(id === choice ? [words.yours] : [])].join(", ")}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

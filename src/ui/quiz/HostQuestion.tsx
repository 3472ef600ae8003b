/** A question for a room, with its answer once that is shown. */
import { useId, useState } from "react";
import { quizMessages } from "@/core/i18n/quizMessages";
import type { Question } from "@/core/quiz/question";
import { useMessages } from "@/state/useMessages";
import { Icon } from "@/ui/Icon";
import { ChainLadder } from "./ChainLadder";
import { Evidence } from "./Evidence";
import { letterOf } from "./letters";
import { PlaceChart } from "./PlaceChart";
import { Name, Spoken } from "./Spoken";
import styles from "./Host.module.css";

interface Props {
  readonly question: Question;
  readonly at: number;
  readonly of: number;
  readonly isRevealed: boolean;
  /** Hands are counted. */
  readonly counts: boolean;
}

export function HostQuestion({ question, at, of, isRevealed, counts }: Props) {
  const words = useMessages(quizMessages);
  const [hands, setHands] = useState<readonly number[]>([]);
  const id = useId();
  const count = (index: number, by: number): void =>
    setHands(question.options.map((_, each) => Math.max(0, (hands[each] ?? 0) + (each === index ? by : 0))));
  return (
    <section className={styles.question} aria-labelledby={id} data-chart={question.chart === null ? undefined : ""} data-revealed={isRevealed || undefined}>
      <div className={styles.asked}>
        <h3 id={id} className={styles.prompt}>
          <span className={styles.progress}>{words.progress(at + 1, of)}</span>{" "}
          <Spoken sentence={question.prompt} />
        </h3>
        <ul className={styles.options} aria-label={words.answers}>
          {question.options.map((option, index) => {
            const isAnswer = isRevealed && option.id === question.answerId;
            return (
              <li key={option.id} className={styles.option} data-state={isAnswer ? "right" : isRevealed ? "other" : undefined}>
                <span className={styles.letter}>{letterOf(index)}</span>{" "}
                <span className={styles.name}><Name of={option.label} /></span>{" "}
                {isAnswer && <span className={styles.mark}><Icon name="check" />{words.rightAnswer}</span>}
                {counts && (
                  <span className={styles.tally}>
                    <button type="button" aria-label={words.host.less(letterOf(index))} onClick={() => count(index, -1)}><Icon name="minus" /></button>
                    <output aria-label={words.host.hands(hands[index] ?? 0)}>{hands[index] ?? 0}</output>
                    <button type="button" aria-label={words.host.more(letterOf(index))} onClick={() => count(index, 1)}><Icon name="plus" /></button>
                  </span>
                )}
              </li>
            );
          })}
        </ul>
      </div>
      <div className={styles.beside}>
        {question.chart !== null && <PlaceChart question={question} choice={null} isAnswered={isRevealed} isPresented onChoose={() => undefined} />}
        {isRevealed && (
          <div className={styles.answer}>
            <Evidence question={question} shown={1} />
            <ChainLadder question={question} isFlat />
          </div>
        )}
      </div>
    </section>
  );
}

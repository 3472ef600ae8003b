/**
 * One question of a round. Choosing is one step and confirming another, so that a slip is not an answer. The heading
 * takes the keyboard when the question comes, and the verdict when the answer is confirmed: both are said once, where
 * the reader is.
 */
import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent } from "react";
import { quizMessages } from "@/core/i18n/quizMessages";
import type { Id } from "@/core/org/fileFormat";
import type { Question } from "@/core/quiz/question";
import { useMessages } from "@/state/useMessages";
import { useNarrow } from "@/ui/panels/pages/useNarrow";
import { Feedback } from "./Feedback";
import { letterOf } from "./letters";
import { PlaceChart } from "./PlaceChart";
import { Name, Spoken } from "./Spoken";
import styles from "./Quiz.module.css";

interface Props {
  readonly question: Question;
  readonly at: number;
  readonly of: number;
  readonly choice: Id | null;
  readonly isAnswered: boolean;
  /** Comes from another question, and not with the address. */
  readonly takesFocus: boolean;
  readonly onChoose: (id: Id) => void;
  readonly onConfirm: () => void;
  readonly onNext: () => void;
}

export function QuestionView({ question, at, of, choice, isAnswered, takesFocus, onChoose, onConfirm, onNext }: Props) {
  const words = useMessages(quizMessages);
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const hasChart = !useNarrow() && question.chart !== null;
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const section = useRef<HTMLElement>(null);
  /** A card is another way to the same button, from which Enter confirms. */
  const chooseCard = (option: Id): void => {
    onChoose(option);
    [...section.current?.querySelectorAll("input") ?? []].find(({ value }) => value === option)?.focus();
  };
  return (
    <div className={styles.question} data-chart={hasChart ? "" : undefined}>
      <section ref={section} className={styles.asked} aria-labelledby={id}>
        <h3 ref={heading} id={id} tabIndex={-1} className={styles.prompt}>
          <span className={styles.progress}>{words.progress(at + 1, of)}</span>{" "}
          <span id={`${id}prompt`}><Spoken sentence={question.prompt} /></span>
        </h3>
        {isAnswered && choice !== null
          ? <Feedback question={question} choice={choice} isLast={at + 1 === of} onNext={onNext} />
          : <Answers question={question} promptId={`${id}prompt`} choice={choice} hasChart={hasChart} onChoose={onChoose} onConfirm={onConfirm} />}
      </section>
      {hasChart && <PlaceChart question={question} choice={choice} isAnswered={isAnswered} onChoose={chooseCard} />}
    </div>
  );
}

interface AnswersProps extends Pick<Props, "question" | "choice" | "onChoose" | "onConfirm"> {
  readonly promptId: string;
  readonly hasChart: boolean;
}

function Answers({ question, promptId, choice, hasChart, onChoose, onConfirm }: AnswersProps) {
  const words = useMessages(quizMessages);
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  const [lacksChoice, setLacksChoice] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setLacksChoice(choice === null);
    if (choice === null) group.current?.querySelector("input")?.focus();
    else onConfirm();
  };
  /** On the radio buttons alone, so that no key is taken from who is elsewhere. */
  const onKeyDown = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): void => {
    if (ctrlKey || altKey || metaKey || key.length !== 1) return;
    const index = question.options.findIndex((_, at) => key.toUpperCase() === letterOf(at) || key === String(at + 1));
    const option = question.options[index];
    if (option === undefined) return;
    onChoose(option.id);
    group.current?.querySelectorAll("input")[index]?.focus();
  };
  return (
    <form noValidate onSubmit={submit}>
      <div
        ref={group} role="radiogroup" aria-labelledby={promptId} aria-describedby={lacksChoice ? `${id}problem` : undefined}
        className={styles.options}
      >
        {question.options.map((option, index) => (
          <label key={option.id} className={styles.option}>
            <input type="radio" name={id} value={option.id} checked={choice === option.id} onChange={() => onChoose(option.id)} onKeyDown={onKeyDown} />
            <span className={styles.letter}>{letterOf(index)}</span>{" "}
            <Name of={option.label} />
          </label>
        ))}
      </div>
      {lacksChoice && choice === null && <p id={`${id}problem`} role="alert" className={styles.problem}>{words.noChoice}</p>}
      <div className={styles.actions}><button type="submit">{words.check}</button></div>
      {hasChart && <p className={styles.small}>{words.onChart}</p>}
    </form>
  );
}

/** The form that starts a round: how difficult, what about, how many; alone, with a room, or on paper. */
import { useId, useRef, useState, type FormEvent } from "react";
import { quizMessages } from "@/core/i18n/quizMessages";
import { quizKinds, type QuizKind, type QuizLevel, type QuizSetup } from "@/core/view/viewState";
import { useActions, useApp, useAppStore } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { newSeed } from "./newSeed";
import styles from "./QuizStart.module.css";

const levels = [1, 2, 3] as const satisfies readonly QuizLevel[];
const counts = [5, 10, 15, 20, 30] as const;

type Choice = Pick<QuizSetup, "level" | "count" | "kinds">;

const firstChoice: Choice = { level: 1, count: 10, kinds: quizKinds };

/** A round that was opened before fills in its form. */
function choiceOf(quiz: QuizSetup | null): Choice {
  return quiz === null ? firstChoice : { ...quiz, kinds: quiz.kinds.length === 0 ? quizKinds : quiz.kinds };
}

export function QuizStart() {
  const words = useMessages(quizMessages);
  const store = useAppStore();
  const actions = useActions();
  const opened = useApp(({ view }) => view.quiz);
  const [choice, setChoice] = useState(() => choiceOf(opened));
  const [lacksKind, setLacksKind] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();

  /** `null`: something has to be chosen first, and the reader is told. */
  const setup = (isHosted: boolean): QuizSetup | null => {
    const isMissing = choice.kinds.length === 0;
    setLacksKind(isMissing);
    if (isMissing) form.current?.querySelector<HTMLInputElement>("input[type=checkbox]")?.focus();
    return isMissing ? null : { ...choice, seed: newSeed(), kinds: choice.kinds.length === quizKinds.length ? [] : choice.kinds, isHosted };
  };
  const begin = (isHosted: boolean): void => {
    const quiz = setup(isHosted);
    if (quiz !== null) actions.setQuiz(quiz);
  };
  const print = (): void => {
    const quiz = setup(false);
    // One step for Back, where the quiz and then its page would be two.
    if (quiz !== null) actions.showRequested({ view: { ...store.getState().view, quiz, page: "sheet" }, saysOpen: true, problems: [] });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    begin(false);
  };
  const turn = (kind: QuizKind): void => {
    setLacksKind(false);
    setChoice({ ...choice, kinds: quizKinds.filter((each) => choice.kinds.includes(each) !== (each === kind)) });
  };

  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit}>
      <fieldset className={styles.group}>
        <legend>{words.start.level}</legend>
        <div className={styles.levels}>
          {levels.map((level) => (
            <label key={level} className={styles.choice}>
              <input
                type="radio" name={`${id}level`} checked={choice.level === level} aria-describedby={`${id}note${level}`}
                onChange={() => setChoice({ ...choice, level })}
              />
              <span>
                {words.start.levels[level]}
                <span id={`${id}note${level}`} className={styles.note} aria-hidden="true">{words.start.levelNotes[level]}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset className={styles.group} aria-describedby={lacksKind ? `${id}kinds` : undefined}>
        <legend>{words.start.kinds}</legend>
        <div className={styles.kinds}>
          {quizKinds.map((kind) => (
            <label key={kind} className={styles.choice}>
              <input type="checkbox" checked={choice.kinds.includes(kind)} onChange={() => turn(kind)} />
              <span>{words.kinds[kind]}</span>
            </label>
          ))}
        </div>
        {lacksKind && <p id={`${id}kinds`} role="alert" className={styles.problem}>{words.start.noKind}</p>}
      </fieldset>
      <p className={styles.count}>
        <label htmlFor={`${id}count`}>{words.start.count}</label>
        <select id={`${id}count`} value={choice.count} onChange={({ target }) => setChoice({ ...choice, count: Number(target.value) })}>
          {[...new Set([...counts, choice.count])].toSorted((a, b) => a - b).map((count) => <option key={count}>{count}</option>)}
        </select>
      </p>
      <div className={styles.actions}>
        <button type="submit">{words.start.begin}</button>
        <button type="button" onClick={() => begin(true)}>{words.start.host}</button>
        <button type="button" onClick={print}>{words.start.paper}</button>
      </div>
      <p className={styles.note}>{words.start.hostNote}</p>
    </form>
  );
}

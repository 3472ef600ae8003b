/**
 * The quiz on a projector: one person leads, the room answers by show of hands, and the answer comes for everybody at
 * once. Nothing is scored, and the hands that were counted are forgotten with the question. A dialog over the whole
 * page, so that nothing under it can be reached; the clicker steps wherever the keyboard is.
 */
import { useEffect, useRef, useState, type KeyboardEvent, type SyntheticEvent } from "react";
import { quizMessages } from "@/core/i18n/quizMessages";
import type { Question, QuizRound } from "@/core/quiz/question";
import { useActions, useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { enterFullScreen, hasFullScreen, isFullScreen, leaveFullScreen } from "@/ui/fullScreen";
import { newSeed } from "@/ui/panels/quiz/newSeed";
import { HostQuestion } from "./HostQuestion";
import { hostStep, lastStep, stepOfKey, within } from "./hostSteps";
import { letterOf } from "./letters";
import { useKeptState } from "./useKeptState";
import { useProjectorType } from "./useProjectorType";
import styles from "./Host.module.css";

export function HostView({ round: { questions, setup }, name }: { readonly round: QuizRound; readonly name: string }) {
  const words = useMessages(quizMessages);
  const lang = useApp(({ view }) => view.lang);
  const actions = useActions();
  const dialog = useRef<HTMLDialogElement>(null);
  const screen = useRef<HTMLDivElement>(null);
  const main = useRef<HTMLButtonElement>(null);
  const [step, setStep] = useKeptState(name, 0);
  const [said, setSaid] = useState("");
  const [counts, setCounts] = useState(false);
  useProjectorType();
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
    main.current?.focus();
  }, []);

  const { at, isRevealed } = hostStep(step);
  const question = questions[at];
  const isOver = question === undefined;
  const move = (by: number): void => {
    const next = within(step + by, questions.length);
    if (next === step) return;
    setStep(next);
    const { at: nextAt, isRevealed: tells } = hostStep(next);
    const shown = questions[nextAt];
    // The keyboard stays on its button, so what changed has to be said.
    setSaid(shown === undefined ? words.host.over : tells ? answerText(shown, lang, words.host.answer) : `${words.progress(nextAt + 1, questions.length)}. ${shown.prompt[lang].map(({ text }) => text).join("")}`);
  };
  const close = (): void => actions.setQuiz(null);
  const again = (): void => actions.setQuiz({ ...setup, seed: newSeed() });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const by = stepOfKey(event.key, (event.target as Element).closest("button, a, input") !== null);
    if (by === 0) return;
    event.preventDefault();
    move(by);
  };
  const fill = (): void => {
    if (isFullScreen()) void leaveFullScreen();
    else if (screen.current !== null) void enterFullScreen(screen.current);
  };
  const onCancel = (event: SyntheticEvent): void => {
    event.preventDefault();
    close();
  };

  return (
    // It takes keys that bubble up from whatever has the keyboard inside it.
    <dialog ref={dialog} className={styles.dialog} aria-label={words.host.label} onKeyDown={onKeyDown} onCancel={onCancel}>
      {/* Takes the keyboard of a click beside every button; without it the clicker would step no more. */}
      <div ref={screen} tabIndex={-1} className={styles.screen}>
        {isOver
          ? <h3 className={styles.over}>{words.host.over}</h3>
          : <HostQuestion key={question.id} question={question} at={at} of={questions.length} isRevealed={isRevealed} counts={counts} />}
        <div className={styles.controls}>
          <button type="button" aria-disabled={step === 0} onClick={() => move(-1)}>{words.host.previous}</button>
          {/* One button for every step, so that the keyboard never loses its place. */}
          <button ref={main} type="button" data-main="" onClick={() => (isOver ? again() : move(1))}>
            {isOver ? words.host.newRound : !isRevealed ? words.host.reveal : step + 1 === lastStep(questions.length) ? words.host.finish : words.next}
          </button>
          {!isOver && <button type="button" aria-pressed={counts} onClick={() => setCounts(!counts)}>{words.host.tally}</button>}
          <span className={styles.keys}>{words.host.keys}</span>
          {hasFullScreen() && <button type="button" onClick={fill}>{words.host.fullScreen}</button>}
          <button type="button" onClick={close}>{words.host.close}</button>
        </div>
        <div role="status" className="visually-hidden">{said}</div>
      </div>
    </dialog>
  );
}

function answerText(question: Question, lang: "nl" | "en", lead: string): string {
  const index = question.options.findIndex(({ id }) => id === question.answerId);
  return `${lead}: ${letterOf(index)}. ${question.options[index]?.label[lang].text ?? ""}`;
}

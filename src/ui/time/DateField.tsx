/** A day as text: what is shown, and a field to type another one in. */
import { useId, useState, type FormEvent } from "react";
import { timeMessages } from "@/core/i18n/timeMessages";
import { readTypedDate, type TypedDateProblem } from "@/core/time/typedDate";
import { useMessages } from "@/state/useMessages";
import { DayInput, inFigures } from "@/ui/DayInput";
import type { Rail } from "./useRail";
import styles from "./TimeRail.module.css";

export function DateField({ rail: { scale, day, go } }: { readonly rail: Rail }) {
  const words = useMessages(timeMessages);
  const id = useId();
  /** What is being typed; `null`: the day that is shown. */
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<TypedDateProblem | null>(null);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (draft === null) return;
    const typed = readTypedDate(draft, scale.from, scale.to);
    setProblem(typed.problem);
    if (typed.day === null) return;
    setDraft(null);
    go(typed.day);
  };
  const giveUp = (): void => {
    setDraft(null);
    setProblem(null);
  };

  return (
    <form className={styles.date} onSubmit={submit}>
      <label className="visually-hidden" htmlFor={id}>{words.date}</label>
      <DayInput
        id={id} className={styles.field} enterKeyHint="go"
        text={draft ?? inFigures(day)} problem={problem} problemClassName={styles.problem} first={scale.from} last={scale.to}
        onText={(text) => {
          setDraft(text);
          setProblem(null);
        }}
        onFocus={(event) => event.target.select()}
        onBlur={giveUp}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || draft === null) return;
          // It takes back what was typed, and closes nothing else.
          event.stopPropagation();
          giveUp();
        }}
      />
    </form>
  );
}

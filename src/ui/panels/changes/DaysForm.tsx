/** The two days, as text. They count when the reader says so, and not while a year is still being typed. */
import { useId, useRef, useState, type FormEvent } from "react";
import { changesMessages } from "@/core/i18n/changesMessages";
import type { IsoDate } from "@/core/org/fileFormat";
import { railStart } from "@/core/time/railScale";
import { readTypedDate, type TypedDateProblem } from "@/core/time/typedDate";
import { useActions } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { DayInput, inFigures } from "@/ui/DayInput";
import styles from "./Changes.module.css";

interface Props {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The file's own day, of which the address says nothing. */
  readonly today: IsoDate;
}

type Side = "from" | "to";

interface Problems {
  readonly from: TypedDateProblem | null;
  readonly to: TypedDateProblem | null;
  readonly same: boolean;
}

const noProblems: Problems = { from: null, to: null, same: false };

export function DaysForm({ from, to, today }: Props) {
  const { form } = useMessages(changesMessages);
  const actions = useActions();
  const [texts, setTexts] = useState({ from: inFigures(from), to: inFigures(to) });
  const [shown, setShown] = useState({ from, to });
  const [problems, setProblems] = useState(noProblems);
  const id = useId();
  const fields = useRef<HTMLFormElement>(null);
  const fill = (first: IsoDate, second: IsoDate): void => {
    setTexts({ from: inFigures(first), to: inFigures(second) });
    setProblems(noProblems);
  };
  // Other days from elsewhere take the place of what was typed. The form itself stays, and with it the keyboard's place.
  if (shown.from !== from || shown.to !== to) {
    setShown({ from, to });
    fill(from, to);
  }
  const show = (first: IsoDate, second: IsoDate): void => actions.showChangesBetween(first, second === today ? null : second);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const [first, second] = [readTypedDate(texts.from, railStart, today), readTypedDate(texts.to, railStart, today)];
    const same = first.day !== null && first.day === second.day;
    setProblems({ from: first.problem, to: second.problem, same });
    if (first.day === null || second.day === null || same) {
      const side: Side = first.day === null ? "from" : "to";
      fields.current?.querySelector<HTMLInputElement>(`[name="${side}"]`)?.focus();
      return;
    }
    // A month or a year is the day that it stands for.
    fill(first.day, second.day);
    show(first.day, second.day);
  };
  const field = (side: Side) => (
    <div className={styles.day}>
      <label htmlFor={`${id}${side}`}>{form[side]}</label>
      <DayInput
        id={`${id}${side}`} name={side} text={texts[side]} problem={problems[side]} problemClassName={styles.problem}
        first={railStart} last={today}
        onText={(text) => {
          setTexts({ ...texts, [side]: text });
          setProblems({ ...problems, [side]: null, same: false });
        }}
      />
    </div>
  );
  return (
    <form ref={fields} className={styles.form} aria-label={form.label} noValidate onSubmit={submit}>
      {field("from")}
      {field("to")}
      <button type="submit">{form.compare}</button>
      <button type="button" data-tip={form.swapTitle} onClick={() => show(to, from)}>{form.swap}</button>
      {problems.same && <p role="alert" className={styles.problem}>{form.same}</p>}
    </form>
  );
}

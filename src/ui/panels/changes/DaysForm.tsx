/** The two days, typed or picked. They count when the reader says so, and not while a year is still being typed. */
import { useId, useState, type FormEvent } from "react";
import { changesMessages } from "@/core/i18n/changesMessages";
import type { IsoDate } from "@/core/org/fileFormat";
import { isValidPartialDate } from "@/core/org/partialDate";
import { useActions } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import styles from "./Changes.module.css";

interface Props {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The file's own day, of which the address says nothing. */
  readonly today: IsoDate;
}

const EARLIEST: IsoDate = "1798-01-01";

type Problem = "missing" | "tooEarly" | "same";

export function DaysForm({ from, to, today }: Props) {
  const { form } = useMessages(changesMessages);
  const actions = useActions();
  const [days, setDays] = useState({ from, to });
  const [shown, setShown] = useState(days);
  const [problem, setProblem] = useState<Problem | null>(null);
  const id = useId();
  // Other days from elsewhere take the place of what was typed. The form itself stays, and with it the keyboard's place.
  if (shown.from !== from || shown.to !== to) {
    setShown({ from, to });
    setDays({ from, to });
    setProblem(null);
  }
  const show = (first: IsoDate, second: IsoDate): void => actions.showChangesBetween(first, second === today ? null : second);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const found = problemOf(days.from, days.to);
    setProblem(found);
    if (found === null) show(days.from, days.to);
  };
  const field = (key: "from" | "to") => (
    <label className={styles.day}>
      <span>{form[key]}</span>
      <input
        type="date" min={EARLIEST} value={days[key]} aria-invalid={problem !== null} aria-describedby={problem === null ? undefined : id}
        onChange={(event) => setDays({ ...days, [key]: event.target.value })}
      />
    </label>
  );
  return (
    <form className={styles.form} aria-label={form.label} noValidate onSubmit={submit}>
      {field("from")}
      {field("to")}
      <button type="submit">{form.compare}</button>
      <button type="button" title={form.swapTitle} onClick={() => show(to, from)}>{form.swap}</button>
      {problem !== null && <p id={id} role="alert" className={styles.problem}>{form[problem]}</p>}
    </form>
  );
}

function problemOf(from: string, to: string): Problem | null {
  if (![from, to].every((day) => day.length === EARLIEST.length && isValidPartialDate(day))) return "missing";
  if (from < EARLIEST || to < EARLIEST) return "tooEarly";
  return from === to ? "same" : null;
}

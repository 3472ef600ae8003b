/** A day as text: what is shown, and a field to type another one in. */
import { useId, useState, type FormEvent } from "react";
import { formatDate } from "@/core/i18n/format";
import { timeMessages } from "@/core/i18n/timeMessages";
import type { IsoDate, Lang } from "@/core/org/fileFormat";
import { readTypedDate, type TypedDateProblem } from "@/core/time/typedDate";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import type { Rail } from "./useRail";
import styles from "./TimeRail.module.css";

export function DateField({ rail: { scale, day, go } }: { readonly rail: Rail }) {
  const words = useMessages(timeMessages);
  const lang = useApp(({ view }) => view.lang);
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
      <input
        id={id} className={styles.field} type="text" autoComplete="off" spellCheck={false} enterKeyHint="go" title={words.dateHint}
        value={draft ?? inFigures(day)} aria-invalid={problem !== null} aria-describedby={`${id}help`}
        onChange={(event) => {
          setDraft(event.target.value);
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
      {/* Read with the field, and again at once when it says what is wrong. */}
      <p id={`${id}help`} role="alert" className={problem === null ? "visually-hidden" : styles.problem}>
        {problem === null ? words.dateHint : problemText(words.problems, problem, scale, lang)}
      </p>
    </form>
  );
}

function problemText(words: (typeof timeMessages)["nl"]["problems"], problem: TypedDateProblem, { from, to }: Rail["scale"], lang: Lang): string {
  switch (problem) {
    case "early": return words.early(formatDate(from, lang));
    case "late": return words.late(formatDate(to, lang));
    case "unreadable":
    case "impossible": return words[problem];
  }
}

/** Day, month, year, as they are typed. */
const inFigures = (day: IsoDate): string => day.split("-").toReversed().join("-");

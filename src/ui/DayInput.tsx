/**
 * A field for a day as people type it, the same wherever a day is asked, and what is wrong with it tied to the field. A
 * date field of the browser has the day and the month in the order of its own language, which may be another one.
 */
import type { ComponentProps } from "react";
import { formatDate } from "@/core/i18n/format";
import { timeMessages } from "@/core/i18n/timeMessages";
import type { IsoDate, Lang } from "@/core/org/fileFormat";
import type { TypedDateProblem } from "@/core/time/typedDate";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";

interface Props extends Omit<ComponentProps<"input">, "onChange" | "value" | "type"> {
  readonly id: string;
  readonly text: string;
  readonly problem: TypedDateProblem | null;
  readonly problemClassName: string | undefined;
  /** The days that count. */
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly onText: (text: string) => void;
}

export function DayInput({ id, text, problem, problemClassName, first, last, onText, ...rest }: Props) {
  const words = useMessages(timeMessages);
  const lang = useApp(({ view }) => view.lang);
  return (
    <>
      <input
        {...rest} id={id} type="text" autoComplete="off" spellCheck={false} data-tip={words.dateHint}
        value={text} aria-invalid={problem !== null} aria-describedby={`${id}help`}
        onChange={(event) => onText(event.target.value)}
      />
      {/* Read with the field, and again at once when it says what is wrong. */}
      <p id={`${id}help`} role={problem === null ? undefined : "alert"} className={problem === null ? "visually-hidden" : problemClassName}>
        {problem === null ? words.dateHint : problemText(words.problems, problem, first, last, lang)}
      </p>
    </>
  );
}

function problemText(words: (typeof timeMessages)["nl"]["problems"], problem: TypedDateProblem, first: IsoDate, last: IsoDate, lang: Lang): string {
  switch (problem) {
    case "early": return words.early(formatDate(first, lang));
    case "late": return words.late(formatDate(last, lang));
    case "unreadable":
    case "impossible": return words[problem];
  }
}

/** Day, month, year, as they are typed. */
export const inFigures = (day: IsoDate): string => day.split("-").toReversed().join("-");

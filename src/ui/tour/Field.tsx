/** One text of a tour. A text of one line has no rows. */
import { useId } from "react";
import { tourMessages } from "@/core/i18n/tourMessages";
import type { Lang } from "@/core/org/fileFormat";
import { useMessages } from "@/state/useMessages";
import styles from "./EditorPage.module.css";

interface Props {
  readonly label: string;
  readonly value: string | undefined;
  readonly lang: Lang;
  readonly most: number;
  readonly rows?: number;
  /** So many characters are said below it. */
  readonly isCounted?: boolean;
  readonly onChange: (text: string) => void;
}

export function Field({ label, value = "", lang, most, rows, isCounted = false, onChange }: Props) {
  const words = useMessages(tourMessages).editor;
  const id = useId();
  const common = { id, lang, value, maxLength: most, "aria-describedby": isCounted ? `${id}hint` : undefined } as const;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {rows === undefined
        ? <input {...common} type="text" autoComplete="off" onChange={({ target }) => onChange(target.value)} />
        : <textarea {...common} rows={rows} onChange={({ target }) => onChange(target.value)} />}
      {isCounted && <p id={`${id}hint`} className={styles.hint}>{words.sentenceHint(most)} <span aria-hidden="true" className={styles.count}>{value.length} / {most}</span></p>}
    </div>
  );
}

/** How much is known of each of the two days, before a word about what differs. */
import { changesMessages } from "@/core/i18n/changesMessages";
import { formatDate } from "@/core/i18n/format";
import type { KnownDay } from "@/core/panel/changesReport";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { SourceRefs } from "../details/SourceRefs";
import details from "../details/Details.module.css";
import styles from "./Changes.module.css";

export function KnownDays({ days }: { readonly days: readonly KnownDay[] }) {
  const words = useMessages(changesMessages).known;
  const lang = useApp(({ view }) => view.lang);
  return (
    <ul className={`${details.plain} ${details.small} ${styles.known}`} aria-label={words.label}>
      {days.map(({ date, level, document }) => (
        <li key={date}>
          {words[level](formatDate(date, lang))}
          {document !== null && <>{" "}<span lang={document.words.lang}>{document.words.text}</span><SourceRefs cite={document} /></>}
        </li>
      ))}
    </ul>
  );
}

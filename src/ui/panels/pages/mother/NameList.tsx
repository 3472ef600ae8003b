/** What the ministry was called, and when. */
import { formatDate } from "@/core/i18n/format";
import { motherMessages } from "@/core/i18n/motherMessages";
import type { StreamName } from "@/core/panel/motherStream";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { SourceRefs } from "../../details/SourceRefs";
import styles from "./Mother.module.css";

const unmarked = { asOf: null, confidence: null, note: null } as const;

export function NameList({ names }: { readonly names: readonly StreamName[] }) {
  const words = useMessages(motherMessages);
  const lang = useApp(({ view }) => view.lang);
  return (
    <>
      <p className={styles.note}>{words.namesIntro}</p>
      <ol className={styles.names}>
        {names.map(({ name, from, to, numbers }) => (
          <li key={`${name.text} ${from}`}>
            <span className={styles.date}>{to === null ? `${formatDate(from, lang)} ${words.untilNow}` : words.span(formatDate(from, lang), formatDate(to, lang))}</span>{" "}
            <span lang={name.lang}>{name.text}</span><SourceRefs cite={{ ...unmarked, numbers }} />
          </li>
        ))}
      </ol>
    </>
  );
}

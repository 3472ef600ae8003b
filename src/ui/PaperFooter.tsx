/** The footer of a small screen: on the screen the bar has what it says, on paper the day and the address have to stand. */
import { appMessages } from "@/core/i18n/appMessages";
import { formatDate } from "@/core/i18n/format";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { PrintAddress } from "./PrintAddress";
import styles from "./App.module.css";

export function PaperFooter() {
  const { status } = useMessages(appMessages);
  const lang = useApp(({ view }) => view.lang);
  const date = useApp((state, { snapshot }) => snapshot(state)?.date ?? null);
  return (
    <footer className={`${styles.footer} ${styles.paper}`}>
      {date !== null && <strong>{status.asOf(formatDate(date, lang))}</strong>}
      <PrintAddress className={styles.printOnly} />
      <span>{status.notOfficial}</span>
    </footer>
  );
}

/**
 * On a small screen, as long as another day than the file's own is shown: which one, how well it is known, and the way
 * back. The rail that says so elsewhere is in a sheet here, and nobody should take the past for the present.
 */
import { formatDate } from "@/core/i18n/format";
import { phoneMessages } from "@/core/i18n/phoneMessages";
import { timeMessages } from "@/core/i18n/timeMessages";
import { useActions, useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { CoverageLine, useCoverage } from "@/ui/CoverageLine";
import styles from "./DayStrip.module.css";

export function DayStrip() {
  const words = useMessages(timeMessages);
  const phone = useMessages(phoneMessages);
  const actions = useActions();
  const date = useApp(({ view }) => view.date);
  const lang = useApp(({ view }) => view.lang);
  // The list and the list of changes say the rest at their top; what a tour says below its picture needs the room.
  const isShort = useApp(({ view: { mode, against, tour } }) => mode === "list" || against !== null || tour !== null);
  const coverage = useCoverage();
  if (date === null || coverage === null) return null;
  return (
    <section className={styles.strip} aria-label={phone.otherDay}>
      {isShort || coverage.level === "nothing"
        ? <p className={styles.known}><strong>{formatDate(date, lang)}</strong>: {words.known[coverage.level]}</p>
        : <CoverageLine className={styles.known} />}
      <button type="button" className={styles.today} onClick={() => actions.setDate(null)}>{words.today}</button>
    </section>
  );
}

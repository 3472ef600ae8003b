/** In the place of the chart and of the list, on a day of which no unit is known: that it is so, and the ways to where something is. */
import { useMemo } from "react";
import { formatDate } from "@/core/i18n/format";
import { timeMessages } from "@/core/i18n/timeMessages";
import type { IsoDate } from "@/core/org/fileFormat";
import { nearestDaysWithUnits } from "@/core/time/daysWithUnits";
import { railStart } from "@/core/time/railScale";
import { useActions, useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { useCoverage } from "./CoverageLine";
import styles from "./EmptyDay.module.css";

export function EmptyDay() {
  const words = useMessages(timeMessages).nearest;
  const actions = useActions();
  const model = useApp((state, select) => select.model(state));
  const date = useApp(({ view }) => view.date);
  const lang = useApp(({ view }) => view.lang);
  const coverage = useCoverage();
  const nearest = useMemo(
    () => (model === null || date === null ? null : nearestDaysWithUnits(model, date, railStart, model.meta.asOf)),
    [model, date],
  );
  if (model === null || nearest === null || coverage === null) return null;
  const { earlier, later } = nearest;
  const go = (day: IsoDate): void => {
    // What was pressed goes away with the empty day; the keyboard's place does not.
    document.getElementById("content")?.focus();
    actions.setDate(day);
  };
  return (
    <div className={styles.empty}>
      <p><strong>{coverage.sentence}</strong> {coverage.caution}</p>
      {(earlier !== null || later !== null) && (
        <div role="group" aria-label={words.label} className={styles.ways}>
          {earlier !== null && <button type="button" onClick={() => go(earlier)}>{words.earlier(formatDate(earlier, lang))}</button>}
          {later !== null && <button type="button" onClick={() => go(later)}>{words.later(formatDate(later, lang))}</button>}
        </div>
      )}
    </div>
  );
}

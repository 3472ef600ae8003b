/** By which of two clocks the day is told; only where the whole text of a decree is known, so that they can differ. */
import { timeMessages } from "@/core/i18n/timeMessages";
import type { Basis } from "@/core/view/viewState";
import { useActions, useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { useCoverage } from "@/ui/CoverageLine";
import styles from "./TimeRail.module.css";

const bases: readonly Basis[] = ["day", "decree"];

export function BasisSwitch() {
  const words = useMessages(timeMessages).basis;
  const actions = useActions();
  const basis = useApp(({ view }) => view.basis);
  if (useCoverage()?.hasFullDecree !== true) return null;
  return (
    <div className={styles.bases} role="group" aria-label={words.label}>
      {bases.map((each) => (
        <button key={each} type="button" className={styles.basis} aria-pressed={basis === each} onClick={() => actions.setBasis(each)}>
          {words[each]}
        </button>
      ))}
    </div>
  );
}

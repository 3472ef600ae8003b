/** The rail where there is no room for a line below the chart: all of it one below the other, each part as large as a thumb. */
import { timeMessages } from "@/core/i18n/timeMessages";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { CoverageLine } from "@/ui/CoverageLine";
import { BasisSwitch } from "./BasisSwitch";
import { TimeMore } from "./TimeMore";
import { TimeSteps } from "./TimeSteps";
import { TimeWays } from "./TimeWays";
import { Track } from "./Track";
import { useRail } from "./useRail";
import styles from "./TimeRail.module.css";

interface Props {
  /** Before something is shown that the sheet would lie over. */
  readonly onGo: () => void;
  /** Before a page opens. */
  readonly onPage: () => void;
}

export function TimeSheet({ onGo, onPage }: Props) {
  const words = useMessages(timeMessages);
  const isToday = useApp(({ view }) => view.date === null);
  const rail = useRail();
  if (rail === null) return null;
  return (
    <section className={styles.sheet} aria-label={words.label}>
      <TimeSteps rail={rail} />
      <Track rail={rail} />
      <div className={styles.ways}><TimeWays rail={rail} className={styles.way} onGo={onGo} /></div>
      {!isToday && <CoverageLine className={styles.coverage} />}
      <BasisSwitch />
      <div><TimeMore rail={rail} heading="h3" onGo={onGo} onPage={onPage} /></div>
    </section>
  );
}

/**
 * The days on which the organisation can be seen, as a line along which the reader moves, and what is known of the day
 * that is shown. On the file's own day the line stands alone: the footer says which day that is.
 */
import { formatDate } from "@/core/i18n/format";
import { timeMessages } from "@/core/i18n/timeMessages";
import { eventsAround } from "@/core/time/changeStops";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { CoverageLine, useCoverage } from "@/ui/CoverageLine";
import { Icon } from "@/ui/Icon";
import { BasisSwitch } from "./BasisSwitch";
import { DateField } from "./DateField";
import { EventSource } from "./EventSource";
import { TimeMenu, timeMenuId } from "./TimeMenu";
import { TimeWays } from "./TimeWays";
import { Track } from "./Track";
import { useNarrow } from "@/ui/useNarrow";
import { useRail, type Rail } from "./useRail";
import styles from "./TimeRail.module.css";

export function TimeRail() {
  const words = useMessages(timeMessages);
  const isToday = useApp(({ view }) => view.date === null);
  const isNarrow = useNarrow();
  const rail = useRail();
  if (rail === null) return null;
  const { previous, next, go } = rail;
  return (
    <section className={styles.rail} aria-label={words.label}>
      {!isToday && <DayKnown rail={rail} isNarrow={isNarrow} />}
      <div className={styles.line}>
        <div className={styles.steps}>
          <button type="button" className={styles.step} aria-label={words.previous} disabled={previous === null} onClick={() => previous !== null && go(previous)}>
            <span className={styles.back}><Icon name="next" /></span>
          </button>
          <DateField rail={rail} />
          <button type="button" className={styles.step} aria-label={words.next} disabled={next === null} onClick={() => next !== null && go(next)}>
            <Icon name="next" />
          </button>
        </div>
        <Track rail={rail} />
        <div className={styles.ways}>
          {!isNarrow && <TimeWays rail={rail} className={styles.way} />}
          <TimeMenu rail={rail} isNarrow={isNarrow} />
        </div>
      </div>
    </section>
  );
}

interface DayKnownProps {
  readonly rail: Rail;
  readonly isNarrow: boolean;
}

/** How well the day is known, what happened on it, and by which of two clocks it is told. */
function DayKnown({ rail, isNarrow }: DayKnownProps) {
  const coverage = useCoverage();
  // The list says it at its top, and of a day without units the stage has nothing else to say. Where there is little
  // room the list of changes says it too.
  const isTold = useApp(({ view: { mode, against } }) => mode === "list" || (isNarrow && against !== null)) || coverage?.level === "nothing";
  return (
    <div className={styles.about}>
      {!isTold && <CoverageLine className={styles.coverage} />}
      {!isNarrow && <DayEvents rail={rail} />}
      {!isNarrow && <BasisSwitch />}
    </div>
  );
}

function DayEvents({ rail }: { readonly rail: Rail }) {
  const words = useMessages(timeMessages).events;
  const lang = useApp(({ view }) => view.lang);
  const [first, ...others] = eventsAround(rail.events, rail.day, 0).here;
  if (first === undefined) return null;
  const isTranslated = lang === "en" && first.title.en !== undefined;
  const title = isTranslated ? first.title.en : first.title.nl;
  return (
    <p className={styles.event} data-tip={title}>
      <span className={styles.told} data-cut="">
        {formatDate(first.date, lang)}: <strong lang={isTranslated ? "en" : "nl"}>{title}</strong>
      </span>{" "}
      <EventSource event={first} rail={rail} />
      {others.length > 0 && <>{" "}<button type="button" className={styles.others} popoverTarget={timeMenuId}>{words.more(others.length)}</button></>}
    </p>
  );
}

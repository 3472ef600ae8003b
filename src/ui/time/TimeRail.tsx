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
import { BasisSwitch } from "./BasisSwitch";
import { EventSource } from "./EventSource";
import { TimeMenu, timeMenuId } from "./TimeMenu";
import { TimeSteps } from "./TimeSteps";
import { TimeWays } from "./TimeWays";
import { Track } from "./Track";
import { useRail, type Rail } from "./useRail";
import styles from "./TimeRail.module.css";

export function TimeRail() {
  const words = useMessages(timeMessages);
  const isToday = useApp(({ view }) => view.date === null);
  const rail = useRail();
  if (rail === null) return null;
  return (
    <section className={styles.rail} aria-label={words.label}>
      {!isToday && <DayKnown rail={rail} />}
      <div className={styles.line}>
        <TimeSteps rail={rail} />
        <Track rail={rail} />
        <div className={styles.ways}>
          <TimeWays rail={rail} className={styles.way} />
          <TimeMenu rail={rail} />
        </div>
      </div>
    </section>
  );
}

/** How well the day is known, what happened on it, and by which of two clocks it is told. */
function DayKnown({ rail }: { readonly rail: Rail }) {
  const coverage = useCoverage();
  // The list says it at its top, and of a day without units the stage has nothing else to say.
  const isTold = useApp(({ view: { mode } }) => mode === "list") || coverage?.level === "nothing";
  return (
    <div className={styles.about}>
      {!isTold && <CoverageLine className={styles.coverage} />}
      <DayEvents rail={rail} />
      <BasisSwitch />
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

/**
 * The days on which the organisation can be seen, as a line along which the reader moves, and what is known of the day
 * that is shown. On the file's own day the line stands alone: the footer says which day that is.
 */
import { formatDate } from "@/core/i18n/format";
import { timeMessages } from "@/core/i18n/timeMessages";
import { eventsAround } from "@/core/time/changeStops";
import type { Basis } from "@/core/view/viewState";
import { useActions, useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { CoverageLine, useCoverage } from "@/ui/CoverageLine";
import { Icon } from "@/ui/Icon";
import { DateField } from "./DateField";
import { EventSource } from "./EventSource";
import { TimeMenu } from "./TimeMenu";
import { Track } from "./Track";
import { useRail, type Rail } from "./useRail";
import styles from "./TimeRail.module.css";

export function TimeRail() {
  const words = useMessages(timeMessages);
  const actions = useActions();
  const isToday = useApp(({ view }) => view.date === null);
  const rail = useRail();
  if (rail === null) return null;
  const { previous, next, go, scale, dayBefore } = rail;
  return (
    <section className={styles.rail} aria-label={words.label}>
      {!isToday && <DayKnown rail={rail} />}
      <div className={styles.line}>
        <div className={styles.steps}>
          <button type="button" className={styles.step} aria-label={words.previous} title={words.previous} disabled={previous === null} onClick={() => previous !== null && go(previous)}>
            <span className={styles.back}><Icon name="next" /></span>
          </button>
          <DateField rail={rail} />
          <button type="button" className={styles.step} aria-label={words.next} title={words.next} disabled={next === null} onClick={() => next !== null && go(next)}>
            <Icon name="next" />
          </button>
        </div>
        <Track rail={rail} />
        <div className={styles.ways}>
          <button type="button" className={styles.way} disabled={isToday} onClick={() => go(scale.to)}>{words.today}</button>
          <button type="button" className={styles.way} onClick={() => actions.showChanges(dayBefore)}>{words.changed}</button>
          <TimeMenu rail={rail} />
        </div>
      </div>
    </section>
  );
}

const bases: readonly Basis[] = ["day", "decree"];

/** What happened on the day, how well it is known, and by which of two clocks it is told. */
function DayKnown({ rail }: { readonly rail: Rail }) {
  const words = useMessages(timeMessages);
  const actions = useActions();
  const basis = useApp(({ view }) => view.basis);
  const coverage = useCoverage();
  // The list says it at its top, and of a day without units the stage has nothing else to say.
  const isTold = useApp(({ view }) => view.mode === "list") || coverage?.level === "nothing";
  const hasBases = coverage?.hasFullDecree === true;
  return (
    <div className={styles.about} data-empty={(isTold && !hasBases) || undefined}>
      {!isTold && <CoverageLine className={styles.coverage} />}
      {hasBases && (
        <div className={styles.bases} role="group" aria-label={words.basis.label}>
          {bases.map((each) => (
            <button key={each} type="button" className={styles.basis} aria-pressed={basis === each} onClick={() => actions.setBasis(each)}>
              {words.basis[each]}
            </button>
          ))}
        </div>
      )}
      <DayEvents rail={rail} />
    </div>
  );
}

function DayEvents({ rail }: { readonly rail: Rail }) {
  const words = useMessages(timeMessages).events;
  const lang = useApp(({ view }) => view.lang);
  const [first, ...others] = eventsAround(rail.events, rail.day, 0).here;
  if (first === undefined) return null;
  const isTranslated = lang === "en" && first.title.en !== undefined;
  return (
    <p className={styles.caption} data-floating="">
      {formatDate(first.date, lang)}: <strong lang={isTranslated ? "en" : "nl"}>{isTranslated ? first.title.en : first.title.nl}</strong> <EventSource event={first} rail={rail} />
      {others.length > 0 && <> {words.more(others.length)}</>}
    </p>
  );
}

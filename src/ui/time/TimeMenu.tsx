/** What is too much for a line of fifty pixels: the events around the day, the pages on time, what the shading means. */
import { useRef } from "react";
import { formatDate } from "@/core/i18n/format";
import { pageMessages } from "@/core/i18n/pageMessages";
import { timeMessages } from "@/core/i18n/timeMessages";
import type { OrgEvent } from "@/core/org/fileFormat";
import { eventsAround } from "@/core/time/changeStops";
import { earliestDay } from "@/core/time/partialDate";
import type { Page } from "@/core/view/viewState";
import { useActions, useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { AddressLink } from "@/ui/AddressLink";
import { Icon } from "@/ui/Icon";
import { BasisSwitch } from "./BasisSwitch";
import { EventSource } from "./EventSource";
import { TimeWays } from "./TimeWays";
import type { Rail } from "./useRail";
import styles from "./TimeRail.module.css";

const pages: readonly Page[] = ["mother", "ministers", "drawn"];
const levels = ["full", "head", "little"] as const;
/** As many events as one can take in, on each side. */
const most = 3;

export const timeMenuId = "time-more";

interface Props {
  readonly rail: Rail;
  /** The rail has no room for the ways and the two clocks, so that they stand here. */
  readonly isNarrow: boolean;
}

export function TimeMenu({ rail, isNarrow }: Props) {
  const { day, events, go } = rail;
  const words = useMessages(timeMessages);
  const { titles } = useMessages(pageMessages);
  const actions = useActions();
  const isDetailed = useApp(({ org }) => org.status === "ready" && org.detailed);
  const menu = useRef<HTMLDivElement>(null);
  const close = (): void => menu.current?.hidePopover?.();
  const { here, before, after } = eventsAround(events, day, most);

  return (
    <>
      <button type="button" className={styles.more} popoverTarget={timeMenuId} aria-label={words.moreLabel} data-tip={words.moreLabel}>
        {words.more}
      </button>
      <div ref={menu} id={timeMenuId} popover="auto" className={styles.menu} role="group" aria-label={words.moreLabel}>
        {isNarrow && <div className={styles.inMenu}><TimeWays rail={rail} className={styles.way} onGo={close} /><BasisSwitch /></div>}
        <h2 className={styles.heading}>{words.pages}</h2>
        <ul className={styles.pages}>
          {pages.map((page) => (
            <li key={page}><AddressLink to={{ page }} onGo={() => actions.showPage(page)}>{titles[page]}</AddressLink></li>
          ))}
        </ul>
        {!isDetailed && <p className={styles.quiet}>{words.events.coming}</p>}
        {isDetailed && events.length === 0 && <p className={styles.quiet}>{words.events.none}</p>}
        {([["before", before.toReversed()], ["on", here], ["after", after]] as const).map(([when, list]) => list.length > 0 && (
          <section key={when} aria-labelledby={`time-${when}`}>
            <h2 id={`time-${when}`} className={styles.heading}>{words.events[when]}</h2>
            <ul className={styles.events}>
              {list.map((event) => (
                <li key={event.id}>
                  <EventLink
                    event={event} isHere={when === "on"}
                    onGo={() => {
                      close();
                      go(earliestDay(event.date));
                    }}
                  />{" "}
                  <EventSource event={event} rail={rail} />
                </li>
              ))}
            </ul>
          </section>
        ))}
        <h2 className={styles.heading}>{words.legend}</h2>
        <ul className={styles.legend}>
          {levels.map((level) => <li key={level}><span className={styles.sample} data-level={level} aria-hidden="true" />{words.known[level]}</li>)}
        </ul>
        <p className={styles.quiet}>{words.coverage.dayNote}</p>
        <p className={styles.quiet}>{words.scale}</p>
        <p className={styles.quiet}>{words.keys}</p>
        <button type="button" className={styles.close} aria-label={words.closeMore} title={words.closeMore} onClick={close}><Icon name="close" /></button>
      </div>
    </>
  );
}

function EventLink({ event, isHere, onGo }: { readonly event: OrgEvent; readonly isHere: boolean; readonly onGo: () => void }) {
  const words = useMessages(timeMessages);
  const lang = useApp(({ view }) => view.lang);
  const date = formatDate(event.date, lang);
  const isTranslated = lang === "en" && event.title.en !== undefined;
  const title = <span lang={isTranslated ? "en" : "nl"}>{isTranslated ? event.title.en : event.title.nl}</span>;
  if (isHere) return <>{date}: {title}</>;
  return <button type="button" className={styles.go} title={words.events.goTo(date)} onClick={onGo}>{date}: {title}</button>;
}

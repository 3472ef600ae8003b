/** What is too much for the line itself: the pages on time, the events around the day, what the shading means. */
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
import { EventSource } from "./EventSource";
import type { Rail } from "./useRail";
import styles from "./TimeRail.module.css";

const pages: readonly Page[] = ["mother", "ministers", "drawn"];
const levels = ["full", "head", "little"] as const;
/** As many events as one can take in, on each side. */
const most = 3;

interface Props {
  readonly rail: Rail;
  /** One below the heading of what it stands in. */
  readonly heading: "h2" | "h3";
  /** Before another day is shown. */
  readonly onGo: () => void;
  /** Before a page opens. */
  readonly onPage?: () => void;
}

export function TimeMore({ rail, heading, onGo, onPage }: Props) {
  const words = useMessages(timeMessages);
  const Heading = heading;
  return (
    <>
      <TimePages heading={heading} onPage={onPage} />
      <AroundTheDay rail={rail} heading={heading} onGo={onGo} />
      <Heading className={styles.heading}>{words.legend}</Heading>
      <ul className={styles.legend}>
        {levels.map((level) => <li key={level}><span className={styles.sample} data-level={level} aria-hidden="true" />{words.known[level]}</li>)}
      </ul>
      <p className={styles.quiet}>{words.coverage.dayNote}</p>
      <p className={styles.quiet}>{words.scale}</p>
      <p className={styles.quiet}>{words.keys}</p>
    </>
  );
}

function TimePages({ heading: Heading, onPage }: Pick<Props, "heading"> & { readonly onPage: Props["onPage"] }) {
  const words = useMessages(timeMessages);
  const { titles } = useMessages(pageMessages);
  const actions = useActions();
  const go = (page: Page) => (): void => {
    onPage?.();
    actions.showPage(page);
  };
  return (
    <>
      <Heading className={styles.heading}>{words.pages}</Heading>
      <ul className={styles.pages}>
        {pages.map((page) => <li key={page}><AddressLink to={{ page }} onGo={go(page)}>{titles[page]}</AddressLink></li>)}
      </ul>
    </>
  );
}

function AroundTheDay({ rail, heading: Heading, onGo }: Pick<Props, "rail" | "heading" | "onGo">) {
  const words = useMessages(timeMessages).events;
  const isDetailed = useApp(({ org }) => org.status === "ready" && org.detailed);
  const { day, events, go } = rail;
  if (!isDetailed || events.length === 0) return <p className={styles.quiet}>{isDetailed ? words.none : words.coming}</p>;
  const { here, before, after } = eventsAround(events, day, most);
  return ([["before", before.toReversed()], ["on", here], ["after", after]] as const).map(([when, list]) => list.length > 0 && (
    <section key={when} aria-labelledby={`time-${when}`}>
      <Heading id={`time-${when}`} className={styles.heading}>{words[when]}</Heading>
      <ul className={styles.events}>
        {list.map((event) => (
          <li key={event.id}>
            <EventLink
              event={event} isHere={when === "on"}
              onGo={() => {
                onGo();
                go(earliestDay(event.date));
              }}
            />{" "}
            <EventSource event={event} rail={rail} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

function EventLink({ event, isHere, onGo }: { readonly event: OrgEvent; readonly isHere: boolean; readonly onGo: () => void }) {
  const words = useMessages(timeMessages);
  const lang = useApp(({ view }) => view.lang);
  const date = formatDate(event.date, lang);
  const isTranslated = lang === "en" && event.title.en !== undefined;
  const title = <span lang={isTranslated ? "en" : "nl"}>{isTranslated ? event.title.en : event.title.nl}</span>;
  if (isHere) return <>{date}: {title}</>;
  return <button type="button" className={styles.go} data-tip={words.events.goTo(date)} onClick={onGo}>{date}: {title}</button>;
}

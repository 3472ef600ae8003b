/**
 * The mother of ministries: the ministry from its beginning as one stream, and the same events as a list. The content is a
 * `MotherStream`, made in the core; here it is only set. Where the screen is too narrow for the picture, the list comes first.
 */
import { useId, useMemo } from "react";
import { motherMessages } from "@/core/i18n/motherMessages";
import { pageMessages } from "@/core/i18n/pageMessages";
import { panelMessages } from "@/core/i18n/panelMessages";
import { motherStream, type MotherStream } from "@/core/panel/motherStream";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { CitedPage } from "./CitedPage";
import { EventList } from "./mother/EventList";
import { NameList } from "./mother/NameList";
import { Stream } from "./mother/Stream";
import { PageFrame } from "./PageFrame";
import { PartLink } from "./PartLink";
import { useNarrow } from "./useNarrow";
import styles from "./mother/Mother.module.css";

export function MotherPage() {
  const { titles } = useMessages(pageMessages);
  const { state } = useMessages(panelMessages);
  const words = useMessages(motherMessages);
  const model = useApp((all, select) => select.model(all));
  const isDetailed = useApp(({ org }) => org.status === "ready" && org.detailed);
  const isMissing = useApp(({ org }) => org.status === "ready" && org.missing.length > 0);
  const lang = useApp(({ view }) => view.lang);
  // Events come with the second part of the data.
  const stream = useMemo(() => (model === null || !isDetailed ? null : motherStream(model, lang)), [model, isDetailed, lang]);
  return (
    <PageFrame heading={titles.mother} wide>
      {stream === null ? <p role="status">{isMissing ? state.detailsMissing : state.detailsComing}</p>
        : stream.stops.length === 0 ? <p>{words.none}</p>
        : <CitedPage page="mother" sources={stream.sources}><Mother stream={stream} /></CitedPage>}
    </PageFrame>
  );
}

function Mother({ stream }: { readonly stream: MotherStream }) {
  const words = useMessages(motherMessages);
  const isNarrow = useNarrow();
  const id = useId();
  const picture = (
    <section key="stream" className={styles.section} aria-labelledby={`${id}stream`}>
      <h3 id={`${id}stream`} tabIndex={-1}>{words.headings.stream}</h3>
      <Stream stream={stream} />
    </section>
  );
  const list = (
    <section key="list" className={styles.section} aria-labelledby={`${id}list`}>
      <h3 id={`${id}list`} tabIndex={-1}>{words.headings.list}</h3>
      <EventList stream={stream} />
    </section>
  );
  return (
    <>
      <p className={styles.intro}>{words.intro} {words.count(stream.stops.length)}</p>
      <nav aria-label={words.contents}>
        <ul className={styles.contents}>
          {(isNarrow ? ["list", "stream", "names"] as const : ["stream", "list", "names"] as const).map((part) => (
            <li key={part}><PartLink to={`${id}${part}`}>{words.headings[part]}</PartLink></li>
          ))}
        </ul>
      </nav>
      {isNarrow ? [list, picture] : [picture, list]}
      <section className={styles.section} aria-labelledby={`${id}names`}>
        <h3 id={`${id}names`} tabIndex={-1}>{words.headings.names}</h3>
        <NameList names={stream.trunk} />
      </section>
    </>
  );
}

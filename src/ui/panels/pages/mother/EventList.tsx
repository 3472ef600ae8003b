/** The text twin of the stream: its stops in order, each once. */
import { formatDate } from "@/core/i18n/format";
import type { MotherStream } from "@/core/panel/motherStream";
import { useApp } from "@/state/useApp";
import { EventFacts } from "./EventFacts";
import styles from "./Mother.module.css";

export function EventList({ stream }: { readonly stream: MotherStream }) {
  const lang = useApp(({ view }) => view.lang);
  return (
    <ol className={styles.events}>
      {stream.stops.map((stop) => (
        <li key={stop.id}>
          <p className={styles.date}>{formatDate(stop.date, lang)}</p>
          <div><EventFacts stop={stop} stream={stream} /></div>
        </li>
      ))}
    </ol>
  );
}

/** What one stop on the stream says: what happened, what went where, and by which source. */
import { motherMessages } from "@/core/i18n/motherMessages";
import type { MotherStream, StreamStop } from "@/core/panel/motherStream";
import { useMessages } from "@/state/useMessages";
import { SourceRefs } from "../../details/SourceRefs";
import { fullName } from "../../useUnitFacts";
import styles from "./Mother.module.css";

interface Props {
  readonly stop: StreamStop;
  readonly stream: MotherStream;
}

export function EventFacts({ stop, stream }: Props) {
  const words = useMessages(motherMessages);
  const { direction, lanes, others, text, title } = stop;
  // A ministry that gave or got something is named as the other end already.
  const what = stream.lanes.filter(({ id, sort }) => sort !== "ministry" && lanes.includes(id)).map(({ unit }) => unit);
  return (
    <>
      <p className={styles.title}>
        <span className={styles.mark} data-direction={direction}>{words.directions[direction]}</span>{" "}
        <strong lang={title.words.lang}>{title.words.text}</strong><SourceRefs cite={title} />
      </p>
      {text !== null && <p lang={text.lang}>{text.text}</p>}
      {direction !== "self" && (what.length > 0 || others.length > 0) && (
        <dl className={styles.ends}>
          {what.length > 0 && <div><dt>{words.what}</dt>{what.map((unit) => <dd key={unit.id} lang={unit.name.lang}>{fullName({ name: unit.name.text, abbr: unit.abbr })}</dd>)}</div>}
          {others.length > 0 && <div><dt>{words.otherEnd[direction]}</dt>{others.map((unit) => <dd key={unit.id} lang={unit.name.lang}>{fullName({ name: unit.name.text, abbr: unit.abbr })}</dd>)}</div>}
        </dl>
      )}
    </>
  );
}

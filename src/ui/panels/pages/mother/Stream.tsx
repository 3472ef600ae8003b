/**
 * The stream as a picture with its stops on it. The shapes come from `core/scene/stream`; the stops are buttons over it, one
 * tab stop for all with the arrow keys between them, and what the chosen one says stands below.
 */
import { useId, useMemo } from "react";
import { formatDate } from "@/core/i18n/format";
import { motherMessages } from "@/core/i18n/motherMessages";
import type { MotherStream, StreamDirection } from "@/core/panel/motherStream";
import { streamPicture } from "@/core/scene/stream";
import { earliestDay } from "@/core/time/partialDate";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { SideScroll } from "../SideScroll";
import { useShowDay } from "../useShowDay";
import { useStops } from "../useStops";
import { EventFacts } from "./EventFacts";
import styles from "./Mother.module.css";

/** Below this share of its own size the words in the picture would get too small; then it scrolls instead. */
const LEAST_SCALE = 0.93;

const glyphs: Readonly<Record<StreamDirection, string>> = {
  in: "M-1 -4 h2 v3 h3 v2 h-3 v3 h-2 v-3 h-3 v-2 h3 Z", out: "M-4 -1 h8 v2 h-8 Z", self: "M-4 0 L0 -4 L4 0 L0 4 Z",
};

export function Stream({ stream }: { readonly stream: MotherStream }) {
  const words = useMessages(motherMessages);
  const id = useId();
  const stops = useStops(stream.stops.length, stream.stops.length - 1);
  return (
    <>
      <Reading />
      <figure className={styles.figure}>
        <SideScroll label={words.scroll} className={styles.scroll}>
          <Picture stream={stream} stops={stops} keysId={`${id}keys`} />
        </SideScroll>
        <figcaption id={`${id}keys`} className={styles.caption}>{words.keys}</figcaption>
      </figure>
      <Chosen stream={stream} stops={stops} />
    </>
  );
}

function Reading() {
  const { reading, directions } = useMessages(motherMessages);
  return (
    <div className={styles.reading}>
      <ul className={styles.key}>
        {(["in", "out", "self"] as const).map((direction) => (
          <li key={direction}>
            <svg className={styles.keyMark} viewBox="-9 -9 18 18" aria-hidden="true"><Mark direction={direction} /></svg>
            {directions[direction]}
          </li>
        ))}
      </ul>
      <p>{reading.sides} <strong>{reading.width}</strong></p>
      <details className={styles.more}>
        <summary>{reading.heading}</summary>
        <ul>
          {(["ends", "stripes", "scale", "vague"] as const).map((key) => <li key={key}>{reading[key]}</li>)}
        </ul>
      </details>
    </div>
  );
}

/** The shape says the same as the side of the stream. */
function Mark({ direction }: { readonly direction: StreamDirection }) {
  return (
    <>
      <circle className={styles.stop} r="8" data-direction={direction} />
      <path className={styles.glyph} d={glyphs[direction]} data-direction={direction} />
    </>
  );
}

interface ChosenProps {
  readonly stream: MotherStream;
  readonly stops: ReturnType<typeof useStops>;
}

interface PictureProps extends ChosenProps {
  readonly keysId: string;
}

function Picture({ stream, stops, keysId }: PictureProps) {
  const words = useMessages(motherMessages);
  const lang = useApp(({ view }) => view.lang);
  const picture = useMemo(() => streamPicture(stream), [stream]);
  const { width, height, band } = picture;
  const { chosen } = stops;
  const lanes = stream.stops[chosen]?.lanes ?? [];
  const at = picture.stops[chosen];
  return (
    <div className={styles.picture} style={{ minWidth: `${(width * LEAST_SCALE) / 16}rem` }}>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" className={styles.drawing}>
        {picture.years.map(({ year, x }) => (
          <g key={year}>
            <line className={styles.grid} x1={x} x2={x} y1={16} y2={height - 24} />
            <text className={styles.year} x={x} y={height - 8}>{year}</text>
          </g>
        ))}
        {picture.branches.map(({ lane, isTask, path }) => (
          <path key={path} className={styles.branch} d={path} data-task={isTask} data-on={lanes.includes(lane)} />
        ))}
        {picture.stubs.map(({ stop, path }) => <path key={stop} className={styles.branch} d={path} data-stub="" data-on={stop === chosen} />)}
        {picture.trunk.map((path) => <path key={path} className={styles.trunk} d={path} />)}
        {picture.stripes.map(({ lane, path }) => <path key={path} className={styles.stripe} d={path} data-on={lanes.includes(lane)} />)}
        {picture.names.map(({ text, x, y }) => <text key={x} className={styles.name} x={x} y={y}>{text}</text>)}
        {picture.branches.flatMap(({ lane, path, label }) => label.map(({ text, x, y }) => (
          <text key={`${path} ${y}`} className={styles.label} x={x} y={y} data-on={lanes.includes(lane)}>{text}</text>
        )))}
        {picture.stops.map(({ x, y }, index) => (
          <g key={stream.stops[index]?.id} transform={`translate(${x} ${y})`}><Mark direction={stream.stops[index]?.direction ?? "self"} /></g>
        ))}
        {at !== undefined && (
          <>
            <circle className={styles.ring} cx={at.x} cy={at.y} r="11" />
            <line className={styles.needle} x1={at.x} x2={at.x} y1={band[1]} y2={height - 24} />
          </>
        )}
      </svg>
      <div {...stops.group} aria-label={words.stops} aria-describedby={keysId}>
        {stream.stops.map(({ id, date, direction, title }, index) => (
          <button
            key={id} type="button" {...stops.stop(index)} className={styles.target}
            style={{ left: `${((picture.stops[index]?.x ?? 0) / width) * 100}%`, top: `${((picture.stops[index]?.y ?? 0) / height) * 100}%` }}
            aria-label={`${formatDate(date, lang)}, ${words.directions[direction]}: ${title.words.text}`}
          />
        ))}
      </div>
    </div>
  );
}

/** What the chosen stop says, and the way to the next one for whoever reads rather than points. */
function Chosen({ stream, stops: { chosen, choose } }: ChosenProps) {
  const words = useMessages(motherMessages);
  const showDay = useShowDay();
  const lang = useApp(({ view }) => view.lang);
  const stop = stream.stops[chosen];
  if (stop === undefined) return null;
  const day = earliestDay(stop.date);
  return (
    <div className={styles.chosen}>
      <div className={styles.steps}>
        <button type="button" onClick={() => choose(chosen - 1)} disabled={chosen === 0}>{words.previous}</button>
        <span className={styles.count}>{words.place(chosen + 1, stream.stops.length)}</span>
        <button type="button" onClick={() => choose(chosen + 1)} disabled={chosen === stream.stops.length - 1}>{words.next}</button>
      </div>
      <p className={styles.date}>{formatDate(stop.date, lang)}</p>
      <EventFacts stop={stop} stream={stream} />
      <button type="button" className={styles.day} onClick={() => showDay(day)}>{words.showDay(formatDate(day, lang))}</button>
    </div>
  );
}

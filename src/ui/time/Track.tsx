/**
 * The line of days: how well each period is known, where something happened, and a handle on the day that is shown. Drag
 * or click anywhere on it, or use the keys. On the way every day is shown; the last one stays.
 */
import { useId, useMemo, useRef, type CSSProperties, type KeyboardEvent, type PointerEvent } from "react";
import { formatDate } from "@/core/i18n/format";
import { timeMessages } from "@/core/i18n/timeMessages";
import type { IsoDate } from "@/core/org/fileFormat";
import { coverageStretches } from "@/core/time/coverageOn";
import { dayNumber } from "@/core/time/dayNumber";
import { nextDay, previousDay, shiftMonths } from "@/core/time/partialDate";
import { railMarks, railTicks } from "@/core/time/railScale";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { useCoverage } from "@/ui/CoverageLine";
import { useWidth } from "./useWidth";
import { within, type Rail } from "./useRail";
import styles from "./TimeRail.module.css";

/** Marks closer than this, in pixels, are one mark. */
const markGap = 5;
/** A year with its distance to the next, as a multiple of the text size. */
const tickWidth = 3.4;

const at = (share: number): CSSProperties => ({ left: `${share * 100}%` });

export function Track({ rail }: { readonly rail: Rail }) {
  const { model, scale, day, events, pass, go, arrive } = rail;
  const words = useMessages(timeMessages);
  const lang = useApp(({ view }) => view.lang);
  const line = useRef<HTMLDivElement>(null);
  const handle = useRef<HTMLDivElement>(null);
  const describedBy = useId();
  const { width, rem } = useWidth(line);
  const drag = useDrag({ line, handle, scale, day, pass, go });

  const stretches = useMemo(() => coverageStretches(model, scale.from, scale.to), [model, scale]);
  const ticks = useMemo(() => railTicks(scale, width, tickWidth * rem), [scale, width, rem]);
  const marks = useMemo(() => railMarks(scale, events.map(({ date }) => date), width, markGap), [scale, events, width]);
  // Stays as it is while the handle moves over it.
  const ground = useMemo(() => (
    <>
      <div className={styles.known} aria-hidden="true">
        {stretches.map(({ level: known, from, to }) => (
          <span
            key={from} className={styles.stretch} data-level={known}
            style={{ ...at(scale.at(from)), width: `${(scale.at(to) - scale.at(from)) * 100}%` }}
          />
        ))}
      </div>
      <div className={styles.marks} aria-hidden="true">
        {marks.map((mark) => (
          <span key={mark.from} className={styles.mark} data-many={mark.count > 3 ? "lots" : mark.count > 1 ? "some" : undefined} style={at(mark.at)} />
        ))}
      </div>
      <div className={styles.ticks} aria-hidden="true">
        {ticks.map(({ year, at: share }) => (
          <span key={year} className={styles.tick} data-first={share === 0 || undefined} style={at(share)}>{year}</span>
        ))}
      </div>
    </>
  ), [scale, stretches, marks, ticks]);
  const level = useCoverage()?.level ?? "little";

  const onKeyDown = (event: KeyboardEvent): void => {
    const to = dayForKey(event, day, scale);
    if (to === null) return;
    event.preventDefault();
    if (to !== day) pass(to);
  };

  return (
    <div ref={line} className={styles.track} {...drag}>
      {ground}
      <div
        ref={handle} className={styles.handle} style={at(scale.at(day))} role="slider" tabIndex={0}
        aria-label={words.slider} aria-orientation="horizontal"
        aria-valuemin={0} aria-valuemax={dayNumber(scale.to) - dayNumber(scale.from)} aria-valuenow={dayNumber(day) - dayNumber(scale.from)}
        aria-valuetext={`${formatDate(day, lang)}, ${words.known[level]}`} aria-describedby={describedBy}
        onKeyDown={onKeyDown} onKeyUp={arrive} onBlur={arrive}
      />
      <span id={describedBy} hidden>{words.keys} {words.scale}</span>
    </div>
  );
}

/** Arrows a month, with Shift a day; pages a year; Home and End the ends. `null`: not a key of the rail. */
function dayForKey({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent, day: IsoDate, scale: Rail["scale"]): IsoDate | null {
  if (ctrlKey || metaKey || altKey) return null;
  const step = (count: -1 | 1): IsoDate => within(shiftKey ? (count < 0 ? previousDay : nextDay)(day) : shiftMonths(day, count), scale);
  switch (key) {
    case "ArrowLeft":
    case "ArrowDown": return step(-1);
    case "ArrowRight":
    case "ArrowUp": return step(1);
    case "PageDown": return within(shiftMonths(day, -12), scale);
    case "PageUp": return within(shiftMonths(day, 12), scale);
    case "Home": return scale.from;
    case "End": return scale.to;
    default: return null;
  }
}

interface DragOptions extends Pick<Rail, "scale" | "day" | "pass" | "go"> {
  readonly line: { readonly current: HTMLElement | null };
  readonly handle: { readonly current: HTMLElement | null };
}

/** The pointer may move more often than the screen can show; one day for each frame is enough. */
function useDrag({ line, handle, scale, day, pass, go }: DragOptions) {
  const way = useRef<{ readonly pointerId: number; readonly from: IsoDate; shown: IsoDate; x: number; frame: number } | null>(null);
  const dayAt = (x: number): IsoDate => {
    const box = line.current?.getBoundingClientRect();
    return box === undefined || box.width === 0 ? day : scale.dayAt((x - box.left) / box.width);
  };
  const show = (): void => {
    const now = way.current;
    if (now === null) return;
    now.frame = 0;
    const to = dayAt(now.x);
    if (to === now.shown) return;
    now.shown = to;
    pass(to);
  };
  const end = (to: (now: NonNullable<typeof way.current>) => IsoDate) => (event: PointerEvent): void => {
    const now = way.current;
    if (now === null || now.pointerId !== event.pointerId) return;
    way.current = null;
    cancelAnimationFrame(now.frame);
    go(to(now));
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>): void => {
      if (event.button !== 0 || way.current !== null) return;
      // A press would start to select the years.
      event.preventDefault();
      event.currentTarget.setPointerCapture?.(event.pointerId);
      handle.current?.focus({ preventScroll: true });
      way.current = { pointerId: event.pointerId, from: day, shown: day, x: event.clientX, frame: 0 };
      show();
    },
    onPointerMove: (event: PointerEvent): void => {
      const now = way.current;
      if (now === null || now.pointerId !== event.pointerId) return;
      now.x = event.clientX;
      if (now.frame === 0) now.frame = requestAnimationFrame(show);
    },
    onPointerUp: end((now) => dayAt(now.x)),
    onPointerCancel: end((now) => now.from),
  };
}

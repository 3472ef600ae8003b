/**
 * A first look around the screen, started by the reader and never by itself. A dialog, so that the keyboard and a screen
 * reader have one place to be; what it talks about is outlined behind it. It changes nothing of what is shown.
 */
import { useEffect, useId, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { lookMessages } from "@/core/i18n/lookMessages";
import { placeBeside, placeInMiddle, type Place } from "@/core/layout/placeBeside";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { lookSteps, targetOf, type LookStep } from "./lookTargets";
import styles from "./FirstLook.module.css";

export function FirstLook({ onClose }: { readonly onClose: () => void }) {
  const words = useMessages(lookMessages);
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const main = useRef<HTMLButtonElement>(null);
  const card = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const step = lookSteps[at] ?? "search";
  const isLast = at === lookSteps.length - 1;
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
    main.current?.focus();
  }, []);
  const { ring, place } = usePlaces(step, card);
  const { title, text } = words.steps[step];

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={`${id}heading`} aria-describedby={`${id}text`} data-plain={ring === null || undefined} onClose={onClose}>
      {ring !== null && <div className={styles.ring} style={{ translate: `${ring.x}px ${ring.y}px`, width: ring.width, height: ring.height }} />}
      <div ref={card} className={styles.card} style={{ translate: `${place.left}px ${place.top}px` }}>
        <h2 id={`${id}heading`} className={styles.heading}>{words.heading}</h2>
        {/* The keyboard stays on its button, so what changes is said. */}
        <div id={`${id}text`} aria-live="polite" aria-atomic="true">
          <p className={styles.title}><span className={styles.progress}>{words.progress(at + 1, lookSteps.length)}</span> {title}</p>
          <p>{text}{ring === null && <> {step === "panel" ? words.notChosen : words.notHere}</>}</p>
        </div>
        <div className={styles.buttons}>
          <button ref={main} type="button" data-main="" onClick={() => (isLast ? dialog.current?.close() : setAt(at + 1))}>{isLast ? words.done : words.next}</button>
          <button type="button" aria-disabled={at === 0} onClick={() => setAt(Math.max(0, at - 1))}>{words.previous}</button>
          <button type="button" onClick={() => dialog.current?.close()}>{words.stop}</button>
        </div>
      </div>
    </dialog>
  );
}

interface Places {
  readonly ring: DOMRect | null;
  readonly place: Place;
}

const AROUND = 4;
const distances = { gap: 14, margin: 8 } as const;

/** Measured anew when the window changes, and after each step. */
function usePlaces(step: LookStep, card: RefObject<HTMLElement | null>): Places {
  const lang = useApp(({ view }) => view.lang);
  const [places, setPlaces] = useState<Places>({ ring: null, place: { left: 0, top: 0 } });
  useLayoutEffect(() => {
    const measure = (): void => {
      const target = targetOf(step, lang)?.getBoundingClientRect() ?? null;
      const ring = target === null ? null : new DOMRect(target.x - AROUND, target.y - AROUND, target.width + 2 * AROUND, target.height + 2 * AROUND);
      const size = card.current?.getBoundingClientRect() ?? new DOMRect();
      const screen = { width: window.innerWidth, height: window.innerHeight };
      setPlaces({ ring, place: ring === null ? placeInMiddle(size, screen) : placeBeside(ring, size, screen, distances) });
    };
    measure();
    // The words of the step give the card its size only after they are there.
    const frame = requestAnimationFrame(measure);
    window.addEventListener("resize", measure);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener("resize", measure);
    };
  }, [step, lang, card]);
  return places;
}

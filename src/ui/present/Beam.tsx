/**
 * A circle of light in a dark room, round the mouse or round the card that has the focus. It moves only when they do.
 */
import { useEffect, useRef, type RefObject } from "react";
import styles from "./Presenting.module.css";

/** A card that gets the focus may still travel, with the camera or with the chart. */
const followMilliseconds = 400;

export function Beam({ stage }: { readonly stage: RefObject<HTMLElement | null> }) {
  const layer = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let frame = 0;
    const put = (x: number, y: number): void => {
      layer.current?.style.setProperty("--x", `${x}px`);
      layer.current?.style.setProperty("--y", `${y}px`);
    };
    const putOn = (element: Element): void => {
      const { x, y, width, height } = element.getBoundingClientRect();
      put(x + width / 2, y + height / 2);
    };
    const follow = (element: Element): void => {
      cancelAnimationFrame(frame);
      const until = performance.now() + followMilliseconds;
      const step = (): void => {
        putOn(element);
        if (performance.now() < until) frame = requestAnimationFrame(step);
      };
      step();
    };
    const onPointer = ({ clientX, clientY }: PointerEvent): void => {
      cancelAnimationFrame(frame);
      put(clientX, clientY);
    };
    const onFocus = ({ target }: FocusEvent): void => {
      const card = (target as Element).closest("[data-unit-id]");
      if (card !== null) follow(card);
    };
    const begin = stage.current?.querySelector("[data-unit-id]:focus") ?? stage.current?.querySelector("[data-state~='selected']");
    if (begin) putOn(begin);
    document.addEventListener("pointermove", onPointer);
    document.addEventListener("focusin", onFocus);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener("pointermove", onPointer);
      document.removeEventListener("focusin", onFocus);
    };
  }, [stage]);

  return <div ref={layer} className={styles.beam} data-beam="" aria-hidden="true" />;
}

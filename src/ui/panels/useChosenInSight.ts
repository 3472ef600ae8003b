/**
 * Keeps in sight what the list is about: when the reader comes from the chart, from an address, by searching or on a tour,
 * and when the panel takes room from the list. Whoever has scrolled away from it is left alone.
 */
import { useEffect, useRef, type RefObject } from "react";

/** The chosen unit, or the first that stands out. */
const shownIn = (list: HTMLElement): Element | null =>
  list.querySelector('[data-unit-id][aria-current="true"]') ?? list.querySelector('[data-state~="marked"]');

/** @param about what the view is about, as text; something else comes into sight */
export function useChosenInSight(list: RefObject<HTMLElement | null>, about: string, isReady: boolean): void {
  const seen = useRef<string | null>(null);
  useEffect(() => {
    const element = list.current;
    if (!isReady || element === null || seen.current === about) return;
    const isArriving = seen.current === null;
    seen.current = about;
    const chosen = shownIn(element);
    if (chosen !== null && (isArriving || !isInSight(chosen, element, element.clientHeight))) chosen.scrollIntoView?.({ block: "center" });
  }, [list, about, isReady]);

  useEffect(() => {
    const element = list.current;
    if (!isReady || element === null || typeof ResizeObserver === "undefined") return undefined;
    let height = element.clientHeight;
    const observer = new ResizeObserver(() => {
      const before = height;
      height = element.clientHeight;
      // Where the page scrolls as one, the list is as high as what is in it.
      const chosen = element.scrollHeight > height ? shownIn(element) : null;
      if (chosen !== null && isInSight(chosen, element, before) && !isInSight(chosen, element, height)) chosen.scrollIntoView({ block: "center" });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [list, isReady]);
}

/** @param height of the list, now or a moment ago: it shrinks from below */
function isInSight(chosen: Element, list: HTMLElement, height: number): boolean {
  const { top, bottom } = (chosen.closest("[data-state]") ?? chosen).getBoundingClientRect();
  const from = Math.max(0, list.getBoundingClientRect().top);
  return top >= from - 1 && bottom <= Math.min(from + height, window.innerHeight) + 1;
}

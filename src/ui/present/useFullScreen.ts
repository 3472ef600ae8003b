/**
 * The whole screen, asked for while the click that led here still counts. A browser that refuses shows the page as it is.
 * Leaving the full screen with the browser's own Escape ends the presentation, as Escape does.
 */
import { useCallback, useEffect, useRef, useState } from "react";

const page = (): HTMLElement => document.documentElement;
const isFull = (): boolean => document.fullscreenElement !== null;
/** Missing on a phone that has no full screen for pages. */
const enter = async (): Promise<void> => {
  try {
    await page().requestFullscreen?.({ navigationUI: "hide" });
  } catch {
    // Refused; everything works without it.
  }
};
const leave = async (): Promise<void> => {
  try {
    if (isFull()) await document.exitFullscreen();
  } catch {
    // The reader was faster.
  }
};

/** A browser that stays in the full screen when a window opens must not swallow the Escape that comes later. */
const expectedMilliseconds = 1_000;

export interface FullScreen {
  readonly isFull: boolean;
  readonly toggle: () => void;
  /** Some browsers leave the full screen when a window opens; that is not the reader's Escape. */
  readonly expectLeaving: () => void;
}

export function useFullScreen(onLeft: () => void): FullScreen {
  const left = useRef(onLeft);
  useEffect(() => {
    left.current = onLeft;
  }, [onLeft]);
  const expectedUntil = useRef(0);
  const [full, setFull] = useState(isFull);

  useEffect(() => {
    let wasFull = isFull();
    const onChange = (): void => {
      const isLeaving = wasFull && !isFull();
      wasFull = isFull();
      setFull(wasFull);
      if (!isLeaving) return;
      if (performance.now() > expectedUntil.current) left.current();
      expectedUntil.current = 0;
    };
    document.addEventListener("fullscreenchange", onChange);
    if (navigator.userActivation?.isActive) void enter();
    return () => {
      document.removeEventListener("fullscreenchange", onChange);
      void leave();
    };
  }, []);

  const expectLeaving = useCallback(() => {
    expectedUntil.current = isFull() ? performance.now() + expectedMilliseconds : 0;
  }, []);
  const toggle = useCallback(() => {
    if (!isFull()) {
      expectedUntil.current = 0;
      void enter();
      return;
    }
    expectLeaving();
    void leave();
  }, [expectLeaving]);
  return { isFull: full, toggle, expectLeaving };
}

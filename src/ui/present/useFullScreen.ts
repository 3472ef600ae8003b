/**
 * The whole screen, asked for while the click that led here still counts. A browser that refuses shows the page as it is.
 * Leaving the full screen with the browser's own Escape ends the presentation, as Escape does.
 */
import { useCallback, useEffect, useRef, useState } from "react";
import { enterFullScreen, isFullScreen, leaveFullScreen } from "@/ui/fullScreen";

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
  const [full, setFull] = useState(isFullScreen);

  useEffect(() => {
    let wasFull = isFullScreen();
    const onChange = (): void => {
      const isLeaving = wasFull && !isFullScreen();
      wasFull = isFullScreen();
      setFull(wasFull);
      if (!isLeaving) return;
      if (performance.now() > expectedUntil.current) left.current();
      expectedUntil.current = 0;
    };
    document.addEventListener("fullscreenchange", onChange);
    if (navigator.userActivation?.isActive) void enterFullScreen(document.documentElement);
    return () => {
      document.removeEventListener("fullscreenchange", onChange);
      void leaveFullScreen();
    };
  }, []);

  const expectLeaving = useCallback(() => {
    expectedUntil.current = isFullScreen() ? performance.now() + expectedMilliseconds : 0;
  }, []);
  const toggle = useCallback(() => {
    if (!isFullScreen()) {
      expectedUntil.current = 0;
      void enterFullScreen(document.documentElement);
      return;
    }
    expectLeaving();
    void leaveFullScreen();
  }, [expectLeaving]);
  return { isFull: full, toggle, expectLeaving };
}

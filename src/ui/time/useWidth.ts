/** How wide an element is, and how large its text, both in pixels; for what has to be spread along it. */
import { useLayoutEffect, useState, type RefObject } from "react";

/** Before anything was measured. */
const guess = { width: 800, rem: 16 } as const;

export function useWidth(element: RefObject<HTMLElement | null>): { readonly width: number; readonly rem: number } {
  const [size, setSize] = useState<{ readonly width: number; readonly rem: number }>(guess);
  useLayoutEffect(() => {
    const target = element.current;
    if (target === null || typeof ResizeObserver === "undefined") return undefined;
    const measure = (): void => {
      const next = { width: target.clientWidth, rem: parseFloat(getComputedStyle(target).fontSize) };
      setSize((before) => (before.width === next.width && before.rem === next.rem ? before : next));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return size;
}

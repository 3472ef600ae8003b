/** A swipe over the sentence steps; over the chart a finger moves the chart. */
import { useRef, type PointerEvent } from "react";

interface Handlers {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
}

const leastSwipe = 48;

export function useSwipe(onSwipe: (way: "next" | "previous") => void): Handlers {
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onPointerDown({ pointerType, target, clientX, clientY }) {
      const isOnChart = (target as Element).closest("[data-viewport]") !== null;
      from.current = pointerType === "mouse" || isOnChart ? null : { x: clientX, y: clientY };
    },
    onPointerUp({ clientX, clientY }) {
      const start = from.current;
      from.current = null;
      if (start === null) return;
      const across = clientX - start.x;
      if (Math.abs(across) < leastSwipe || Math.abs(across) < 2 * Math.abs(clientY - start.y)) return;
      onSwipe(across < 0 ? "next" : "previous");
    },
  };
}

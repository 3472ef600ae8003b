/** An address that names a stop of a tour and nothing else leads to what the stop shows, once. */
import { useEffect, useRef } from "react";
import type { TourStop } from "@/core/org/tourFormat";
import { stopAddress } from "@/core/tour/stopAddress";
import { useAppStore } from "@/state/useApp";

/** `stop`: `null` until the tour is there. */
export function useArrival(stop: TourStop | null, go: () => void): void {
  const store = useAppStore();
  const hasArrived = useRef(false);
  useEffect(() => {
    if (stop === null || hasArrived.current) return;
    hasArrived.current = true;
    if (stopAddress(store.getState().view) === "" && stop.view !== "") go();
  }, [store, go, stop]);
}

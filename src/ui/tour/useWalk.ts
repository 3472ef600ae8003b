/** Goes to a stop of the tour; one that it does not have changes nothing. */
import { useCallback } from "react";
import type { Tour } from "@/core/org/tourFormat";
import { stopView } from "@/core/tour/stops";
import { useActions } from "@/state/useApp";

export function useWalk(tour: Tour): (at: number) => void {
  const actions = useActions();
  return useCallback((at) => {
    const stop = tour.stops[at];
    if (stop !== undefined) actions.showStop({ id: tour.id, stop: at }, stopView(stop));
  }, [actions, tour]);
}

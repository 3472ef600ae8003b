/** Where the reader is in the tour, and the ways on from there. */
import { useCallback, useMemo } from "react";
import type { OrgModel } from "@/core/org/orgModel";
import type { Tour, TourStop } from "@/core/org/tourFormat";
import { stopAt, stopView } from "@/core/tour/stops";
import type { ViewState } from "@/core/view/viewState";
import { useActions, useApp } from "@/state/useApp";
import { useArrival } from "@/ui/useArrival";
import { useClassroom } from "@/ui/useClassroom";

export interface Steps {
  /** Still fetching what the address names. */
  readonly isWaiting: boolean;
  /** The address names a tour that is not on this device. */
  readonly isUnknown: boolean;
  /** Made by us, so that an address with it works elsewhere. */
  readonly isOurs: boolean;
  readonly tour: Tour | null;
  readonly stop: TourStop | null;
  readonly following: TourStop | null;
  /** From 0. */
  readonly at: number;
  readonly count: number;
  /** The reader looks at something else than the stop shows. */
  readonly isAstray: boolean;
  /** To the stop or the nearest there is; false: the reader was there already. */
  readonly goTo: (at: number) => boolean;
}

export function useSteps(): Steps {
  const actions = useActions();
  const classroom = useClassroom();
  const place = useApp(({ view }) => view.tour);
  const view = useApp((state) => state.view);
  const model = useApp((state, select) => select.model(state));
  const found = useMemo(
    () => (classroom === null || place === null ? null : stopAt([...classroom.made, ...classroom.own], place)),
    [classroom, place],
  );
  const tour = found?.tour ?? null;
  const at = found?.at ?? 0;
  const count = tour?.stops.length ?? 0;
  useArrival(found?.stop ?? null, useCallback(() => {
    if (found !== null) actions.showStop({ id: found.tour.id, stop: found.at }, stopView(found.stop));
  }, [actions, found]));
  const isAstray = found !== null && model !== null && isElsewhere(view, stopView(found.stop).view, model);
  return {
    isWaiting: place !== null && classroom === null,
    isUnknown: place !== null && classroom !== null && found === null,
    isOurs: tour !== null && classroom?.own.includes(tour) === false,
    tour, at, count, isAstray,
    stop: found?.stop ?? null,
    following: tour?.stops[at + 1] ?? null,
    goTo: (wanted) => {
      const next = Math.max(0, Math.min(wanted, count - 1));
      const stop = tour?.stops[next];
      if (tour === null || stop === undefined || (next === at && !isAstray && wanted !== at)) return false;
      actions.showStop({ id: tour.id, stop: next }, stopView(stop));
      return true;
    },
  };
}

/** Clearing a choice and opening a branch still belong to the stop; choosing something else does not. */
function isElsewhere(view: ViewState, asked: ViewState, model: OrgModel): boolean {
  const current = (id: string | null): string | null => (id === null ? null : model.resolveAlias(id) ?? null);
  if (view.selectedId !== null && view.selectedId !== current(asked.selectedId)) return true;
  if (view.subjectId !== null && view.subjectId !== asked.subjectId) return true;
  return view.path !== null && view.path.some((id, index) => id !== current(asked.path?.[index] ?? null));
}

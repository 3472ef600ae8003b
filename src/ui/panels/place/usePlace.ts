/** The unit where the reader works, as the panels name it. */
import { useMemo } from "react";
import { createCiter, type UnitRef } from "@/core/panel/citer";
import { presenceOn, type PresenceState } from "@/core/time/presence";
import { useApp } from "@/state/useApp";

export interface Place {
  readonly unit: UnitRef;
  /** On the day shown. */
  readonly state: PresenceState;
  /** Ended by the file's own day. */
  readonly isEnded: boolean;
}

/** `unknown`: the reader chose one that the file no longer has. */
export function usePlace(): Place | "unknown" | null {
  const model = useApp((state, select) => select.model(state));
  const snapshot = useApp((state, select) => select.snapshot(state));
  const placeId = useApp((state, select) => select.place(state));
  const isChosen = useApp(({ preferences }) => preferences.place !== null);
  const lang = useApp(({ view }) => view.lang);
  return useMemo(() => {
    if (!isChosen || model === null || snapshot === null) return null;
    if (placeId === null) return "unknown";
    const state = presenceOn(model, snapshot, placeId)?.state ?? "not-shown";
    return { unit: createCiter(model, snapshot, lang).ref(placeId), state, isEnded: state === "no-longer" && snapshot.date === model.meta.asOf };
  }, [model, snapshot, placeId, isChosen, lang]);
}

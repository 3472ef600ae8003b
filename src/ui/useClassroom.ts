/** The tours, fetched as soon as a part of the screen needs them; `null` until they are there. */
import { useEffect, useState } from "react";
import type { Classroom } from "@/state/appState";
import type { AppStore } from "@/state/createAppStore";
import { useApp, useAppStore } from "@/state/useApp";

/** Stores whose tours are on their way or there: each is loaded and kept once, whichever part asks. */
const loading = new WeakSet<AppStore>();

export function useClassroom(): Classroom | null {
  const store = useAppStore();
  const classroom = useApp((state) => state.classroom);
  const [, setFailure] = useState(null);
  useEffect(() => {
    if (classroom !== null || loading.has(store)) return;
    loading.add(store);
    void import("@/state/classroom").then(async ({ loadClassroom, keepClassroom }) => {
      const loaded = await loadClassroom();
      store.getState().actions.setClassroom(loaded);
      keepClassroom(store);
    }).catch((reason: unknown) => {
      loading.delete(store);
      // To the boundary around this part, which says so and offers to try again; waiting would have no end.
      setFailure(() => {
        throw reason;
      });
    });
  }, [store, classroom]);
  return classroom;
}

/** The tours, fetched as soon as a part of the screen needs them; `null` until they are there. */
import { useEffect } from "react";
import type { Classroom } from "@/state/appState";
import { useActions, useApp } from "@/state/useApp";

export function useClassroom(): Classroom | null {
  const actions = useActions();
  const classroom = useApp((state) => state.classroom);
  useEffect(() => {
    if (classroom !== null) return;
    let isCurrent = true;
    void import("@/state/classroom").then(({ loadClassroom }) => loadClassroom()).then((loaded) => {
      if (isCurrent) actions.setClassroom(loaded);
    }, () => undefined);
    return () => {
      isCurrent = false;
    };
  }, [actions, classroom]);
  return classroom;
}

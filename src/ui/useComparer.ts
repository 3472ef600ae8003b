/** Fetches what it takes to compare two days as soon as a reader does. Without it the day is shown without marks. */
import { useEffect } from "react";
import { useActions, useApp } from "@/state/useApp";

export function useComparer(): void {
  const actions = useActions();
  const isNeeded = useApp(({ view, comparer }) => view.against !== null && comparer === null);
  useEffect(() => {
    if (!isNeeded) return;
    let isCurrent = true;
    void import("@/state/comparer").then(({ comparer }) => {
      if (isCurrent) actions.setComparer(comparer);
    }, () => undefined);
    return () => {
      isCurrent = false;
    };
  }, [isNeeded, actions]);
}

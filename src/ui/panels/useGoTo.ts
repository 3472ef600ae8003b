/** Goes to a unit: opens what hides it, chooses it, and gives it the keyboard. */
import { useCallback } from "react";
import type { UnitId } from "@/core/org/fileFormat";
import { useActions } from "@/state/useApp";
import { focusUnit } from "./focusUnit";

export function useGoTo(): (id: UnitId) => void {
  const actions = useActions();
  return useCallback((id) => {
    actions.goTo(id);
    actions.focus(id);
    focusUnit(id);
  }, [actions]);
}

/** Goes to a subject: shows it, with its units in sight, and gives its heading the keyboard. */
import { useCallback } from "react";
import type { Id } from "@/core/org/fileFormat";
import { useActions } from "@/state/useApp";
import { focusSubject } from "./focusSubject";

export function useGoToSubject(): (id: Id) => void {
  const actions = useActions();
  return useCallback((id) => {
    actions.showSubject(id);
    focusSubject(id);
  }, [actions]);
}

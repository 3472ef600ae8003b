/** Shows what is found at another organisation, and gives its heading the keyboard. */
import { useCallback } from "react";
import type { Id } from "@/core/org/fileFormat";
import { useActions } from "@/state/useApp";
import { focusSubject } from "./focusSubject";

export function useGoToElsewhere(): (id: Id) => void {
  const actions = useActions();
  return useCallback((id) => {
    actions.showElsewhere(id);
    focusSubject(id);
  }, [actions]);
}

/** Leaves the quiz for what it asked about. The round stays in the address, so that Back leads to the question again. */
import { useCallback } from "react";
import { startView, type ViewState } from "@/core/view/viewState";
import { useAppStore } from "@/state/useApp";
import { focusMain } from "@/ui/panels/focusMain";
import { focusUnit } from "@/ui/panels/focusUnit";

export function useLookUp(): (to: Partial<ViewState>) => void {
  const store = useAppStore();
  return useCallback((to) => {
    const { actions, view: { lang, theme, mode, quiz } } = store.getState();
    focusMain();
    actions.showRequested({ view: { ...startView, lang, theme, mode, quiz, ...to }, saysOpen: to.toggledIds !== undefined, problems: [] });
    const { selectedId = null } = to;
    if (selectedId === null) return;
    actions.focus(selectedId);
    focusUnit(selectedId);
  }, [store]);
}

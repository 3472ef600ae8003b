/** Leaves the page for the ministry as it was on a day. */
import type { IsoDate } from "@/core/org/fileFormat";
import { useActions, useApp } from "@/state/useApp";

export function useShowDay(): (day: IsoDate) => void {
  const actions = useActions();
  const asOf = useApp((state, select) => select.model(state)?.meta.asOf);
  return (day) => {
    actions.setDate(day === asOf ? null : day);
    actions.showPage(null);
  };
}

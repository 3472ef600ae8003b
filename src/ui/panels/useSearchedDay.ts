/** What the search has to know of the day shown; `null` on the file's own day, for which the index was made. */
import { useMemo } from "react";
import type { ShownDay } from "@/core/search/search";
import { holdsOn } from "@/core/time/partialDate";
import { useApp } from "@/state/useApp";

const statuses = { yes: "current", uncertain: "uncertain", former: "former", gone: "former" } as const;

export function useSearchedDay(): ShownDay | null {
  const isFileDay = useApp(({ view }) => view.date === null);
  const snapshot = useApp((state, select) => select.snapshot(state));
  return useMemo(() => (isFileDay || snapshot === null ? null : {
    statusOf: (unit) => statuses[snapshot.certaintyOf.get(unit) ?? "former"],
    holds: (period) => holdsOn(period, snapshot.date),
  }), [isFileDay, snapshot]);
}

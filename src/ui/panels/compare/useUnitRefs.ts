/** Units by name in the reader's language, on the day that is shown. */
import { useMemo } from "react";
import { createCiter, type UnitRef } from "@/core/panel/citer";
import type { UnitId } from "@/core/org/fileFormat";
import { useApp } from "@/state/useApp";

const none: readonly UnitRef[] = [];

export function useUnitRefs(ids: readonly UnitId[]): readonly UnitRef[] {
  const model = useApp((state, select) => select.model(state));
  const snapshot = useApp((state, select) => select.snapshot(state));
  const lang = useApp(({ view }) => view.lang);
  return useMemo(
    () => (model === null || snapshot === null ? none : ids.map(createCiter(model, snapshot, lang).ref)),
    [model, snapshot, ids, lang],
  );
}

/** As short as the unit can be named. */
export const shortName = ({ abbr, name }: UnitRef): string => abbr ?? name.text;

/** What the parts of the rail share: the scale, the day that is shown, and the ways to another one. */
import { useMemo } from "react";
import type { IsoDate, OrgEvent } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import { changeStops, inOrder, stopBeside } from "@/core/time/changeStops";
import { previousDay } from "@/core/time/partialDate";
import { railScale, type RailScale } from "@/core/time/railScale";
import { useActions, useApp, useAppStore } from "@/state/useApp";

export interface Rail {
  readonly model: OrgModel;
  readonly scale: RailScale;
  /** The day on the screen, as the line has it. */
  readonly day: IsoDate;
  /** In order. */
  readonly events: readonly OrgEvent[];
  readonly previous: IsoDate | null;
  readonly next: IsoDate | null;
  /** The last day before the change that led to what is shown. */
  readonly dayBefore: IsoDate;
  /** Shows the day on the way to another one. */
  readonly pass: (day: IsoDate) => void;
  readonly go: (day: IsoDate) => void;
  /** Stays on the day that was passed last. */
  readonly arrive: () => void;
}

/** `null` until there is an organisation. */
export function useRail(): Rail | null {
  const store = useAppStore();
  const actions = useActions();
  const model = useApp((state, select) => select.model(state));
  const date = useApp(({ view }) => view.date);
  const fixed = useMemo(() => (model === null ? null : {
    model,
    scale: railScale(model.meta.asOf),
    stops: changeStops(model.file),
    events: inOrder(model.file.events),
    pass: actions.passDate,
    go: actions.setDate,
    arrive: () => {
      const { leaving, view } = store.getState();
      if (leaving !== null) actions.setDate(view.date);
    },
  }), [model, actions, store]);
  if (fixed === null) return null;
  const { scale, stops } = fixed;
  const day = within(date ?? fixed.model.meta.asOf, scale);
  const beside = (side: -1 | 1): IsoDate | null => stopBeside(stops, day, side, scale.from, scale.to);
  const changed = stops.includes(day) ? day : beside(-1) ?? day;
  return {
    ...fixed, day, previous: beside(-1), next: beside(1),
    dayBefore: previousDay(changed),
  };
}

export const within = (day: IsoDate, { from, to }: Pick<RailScale, "from" | "to">): IsoDate => (day < from ? from : day > to ? to : day);

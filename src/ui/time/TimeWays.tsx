/** To the file's own day, and to what the last change changed. */
import { timeMessages } from "@/core/i18n/timeMessages";
import { useActions, useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import type { Rail } from "./useRail";

interface Props {
  readonly rail: Rail;
  readonly className: string | undefined;
  readonly onGo?: () => void;
}

export function TimeWays({ rail: { scale, dayBefore, go }, className, onGo }: Props) {
  const words = useMessages(timeMessages);
  const actions = useActions();
  const isToday = useApp(({ view }) => view.date === null);
  const then = (way: () => void) => (): void => {
    onGo?.();
    way();
  };
  return (
    <>
      <button type="button" className={className} disabled={isToday} onClick={then(() => go(scale.to))}>{words.today}</button>
      <button type="button" className={className} onClick={then(() => actions.showChanges(dayBefore))}>{words.changed}</button>
    </>
  );
}

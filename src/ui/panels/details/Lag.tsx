/** Where the decree that the reader follows differs from the day itself: that it does, and the event with its own date. */
import { formatDate } from "@/core/i18n/format";
import { historyMessages } from "@/core/i18n/historyMessages";
import type { UnitProfile } from "@/core/panel/unitProfile";
import { useActions, useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { SourceRefs } from "./SourceRefs";
import own from "./History.module.css";

export function Lag({ lag }: Pick<UnitProfile, "lag">) {
  const words = useMessages(historyMessages).lag;
  const lang = useApp(({ view }) => view.lang);
  const actions = useActions();
  if (lag === null) return null;
  const { how, event } = lag;
  return (
    <div className={own.absence}>
      <p><strong>{words[how]}</strong></p>
      {event !== null && (
        <p>
          {words.event} {formatDate(event.date, lang)} · <span lang={event.words.lang}>{event.words.text}</span><SourceRefs cite={event} />
        </p>
      )}
      <div className={own.jumps}><button type="button" onClick={() => actions.setBasis("day")}>{words.toDay}</button></div>
    </div>
  );
}

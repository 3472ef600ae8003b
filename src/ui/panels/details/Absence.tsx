/**
 * What is said first of a unit that is not there on the day shown, and the ways to the days on which it is. From when
 * till when it existed stands right above it, under the name.
 */
import { formatDate } from "@/core/i18n/format";
import { historyMessages } from "@/core/i18n/historyMessages";
import { panelMessages } from "@/core/i18n/panelMessages";
import type { UnitProfile } from "@/core/panel/unitProfile";
import { useActions, useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { UnitLink } from "../UnitLink";
import { SourceRefs } from "./SourceRefs";
import own from "./History.module.css";

export function Absence({ profile }: { readonly profile: UnitProfile }) {
  const words = useMessages(historyMessages);
  const { former } = useMessages(panelMessages).state;
  const lang = useApp(({ view }) => view.lang);
  const isToday = useApp(({ view }) => view.date === null);
  const actions = useActions();
  const { presence: { state, last, next }, date, fileDay, history } = profile;
  if (state === "there") return null;
  // Where no source shows it any more or yet, what came after or before is known all the same.
  const kin = state === "no-longer" || (state === "not-shown" && last !== null) ? { label: words.goneInto, list: history.after }
    : { label: words.cameFrom, list: history.before };
  const shown = kin.list.filter(({ isOurs }) => isOurs);
  return (
    <div className={own.absence}>
      <p><strong>{isToday && state === "no-longer" ? former : words.presence[state](formatDate(date, lang))}</strong></p>
      {shown.length > 0 && (
        <>
          <p>{kin.label}</p>
          <ul>{shown.map((each) => <li key={each.unit.id}><UnitLink unit={each.unit} /><SourceRefs cite={each} /></li>)}</ul>
        </>
      )}
      <div className={own.jumps}>
        {last !== null && <button type="button" onClick={() => actions.setDate(last)}>{words.goLast(formatDate(last, lang))}</button>}
        {next !== null && next !== fileDay && (
          <button type="button" onClick={() => actions.setDate(next)}>{(last === null ? words.goFirst : words.goNext)(formatDate(next, lang))}</button>
        )}
        {!isToday && <button type="button" onClick={() => actions.setDate(null)}>{words.goToday}</button>}
      </div>
    </div>
  );
}

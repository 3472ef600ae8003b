/** Where sources differ: each side with its sources, what is shown and why, and which units it is about. */
import { useRef, useState } from "react";
import { knownMessages } from "@/core/i18n/knownMessages";
import { panelMessages } from "@/core/i18n/panelMessages";
import { formatNumber } from "@/core/i18n/format";
import type { Difference } from "@/core/panel/knowledgeReport";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { SourceRefs } from "../../details/SourceRefs";
import { useDelayedText } from "../../useDelayedText";
import { FilterField, matcherOf } from "./FilterField";
import { UnitList } from "./UnitList";
import type { Fragment } from "./useFragment";
import styles from "./Known.module.css";

interface Props {
  readonly id: string;
  readonly differences: readonly Difference[];
  readonly fragment: Fragment | null;
}

const states = ["all", "open", "settled"] as const;
type State = (typeof states)[number];

export function Differences({ id, differences, fragment }: Props) {
  const words = useMessages(knownMessages);
  const lang = useApp(({ view }) => view.lang);
  const [query, setQuery] = useState("");
  const [state, setState] = useState<State>("all");
  const [followed, setFollowed] = useState(fragment);
  const list = useRef<HTMLUListElement>(null);
  // A filter may not hide what the address asks for.
  if (fragment !== followed) {
    setFollowed(fragment);
    if (differences.some((each) => each.id === fragment?.id)) {
      setQuery("");
      setState("all");
    }
  }

  const isOf = (each: Difference, wanted: State): boolean => wanted === "all" || each.state === wanted;
  const matches = matcherOf(query);
  const shown = differences.filter((each) => isOf(each, state) && matches(each));
  const result = shown.length === 0 ? words.none : words.differences.count(shown.length);
  const spoken = useDelayedText(query.trim() === "" && state === "all" ? "" : result);
  const setOpen = (isOpen: boolean): void => {
    for (const each of list.current?.querySelectorAll<HTMLDetailsElement>(":scope > li > details") ?? []) each.open = isOpen;
  };

  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id}>{words.headings.differences}</h3>
      <p>{words.differences.intro}</p>
      <div className={styles.tools}>
        <FilterField label={words.differences.filter} query={query} onQuery={setQuery} />
        <fieldset className={styles.choice}>
          <legend>{words.differences.show}</legend>
          {states.map((each) => (
            <label key={each}>
              <input type="radio" name={`${id}-state`} checked={state === each} onChange={() => setState(each)} />
              {words.differences.states[each]} ({formatNumber(differences.filter((one) => isOf(one, each)).length, lang)})
            </label>
          ))}
        </fieldset>
      </div>
      <div className={styles.result}>
        <p>{result}</p>
        {shown.length > 0 && (
          <>
            <button type="button" onClick={() => setOpen(true)}>{words.differences.openAll}</button>
            <button type="button" onClick={() => setOpen(false)}>{words.differences.closeAll}</button>
          </>
        )}
      </div>
      <ul ref={list} className={styles.differences}>
        {shown.map((each) => <li key={each.id}><OneDifference difference={each} /></li>)}
      </ul>
      <div role="status" className="visually-hidden">{spoken}</div>
    </section>
  );
}

function OneDifference({ difference }: { readonly difference: Difference }) {
  const words = useMessages(knownMessages);
  const { contradictions } = useMessages(panelMessages);
  const { id, question, sides, shown, state, units } = difference;
  return (
    <details id={id} className={styles.difference}>
      <summary>
        <span lang={question.lang}>{question.text}</span>
        <span className={styles.state} data-state={state}>{words.differences.states[state]}</span>
      </summary>
      <dl className={styles.sides}>
        {sides.map((side, index) => (
          <div key={side.words.text}>
            <dt>{contradictions.side(index + 1)}</dt>
            <dd><span lang={side.words.lang}>{side.words.text}</span><SourceRefs cite={side} /></dd>
          </div>
        ))}
        <div className={styles.shown}>
          <dt>{contradictions.shown}</dt>
          <dd><span lang={shown.lang}>{shown.text}</span> <span className={styles.quiet}>{contradictions[state]}</span></dd>
        </div>
        {units.length > 0 && <div><dt>{words.differences.units}</dt><dd><UnitList units={units} /></dd></div>}
      </dl>
      <p className={styles.permanent}><a href={`#${encodeURIComponent(id)}`}>{words.differences.permanent}</a></p>
    </details>
  );
}

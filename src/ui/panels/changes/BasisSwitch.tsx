/** By the day of each change, or as the organisation decrees of the two days have it. */
import { useId } from "react";
import { changesMessages } from "@/core/i18n/changesMessages";
import type { Basis } from "@/core/view/viewState";
import { useActions, useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import details from "../details/Details.module.css";
import styles from "./Changes.module.css";

const bases: readonly Basis[] = ["day", "decree"];

export function BasisSwitch() {
  const words = useMessages(changesMessages).basis;
  const actions = useActions();
  const basis = useApp(({ view }) => view.basis);
  const id = useId();
  return (
    <div className={styles.basis}>
      <div role="group" aria-label={words.label} className={styles.buttons}>
        {bases.map((each) => (
          <button key={each} type="button" aria-pressed={basis === each} aria-describedby={id} onClick={() => actions.setBasis(each)}>{words[each]}</button>
        ))}
      </div>
      <p id={id} className={details.small}>{basis === "day" ? words.dayHelp : words.decreeHelp}</p>
    </div>
  );
}

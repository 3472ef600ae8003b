/** What the reader has set aside to compare, within reach while choosing the next one. */
import { useRef } from "react";
import { compareMessages } from "@/core/i18n/compareMessages";
import type { UnitId } from "@/core/org/fileFormat";
import { useActions, useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { Icon } from "@/ui/Icon";
import { focusMain } from "../focusMain";
import { focusUnit } from "../focusUnit";
import { shortName, useUnitRefs } from "./useUnitRefs";
import styles from "./CompareTray.module.css";

export function CompareTray() {
  const words = useMessages(compareMessages).tray;
  const actions = useActions();
  const comparedIds = useApp(({ view }) => view.comparedIds);
  const units = useUnitRefs(comparedIds);
  const list = useRef<HTMLUListElement>(null);
  const [from, to, third] = comparedIds;
  const remove = (id: UnitId): void => {
    // The button goes with the unit, so the keyboard moves on first.
    const buttons = [...(list.current?.querySelectorAll("button") ?? [])];
    const at = comparedIds.indexOf(id);
    const next = buttons[at + 1] ?? buttons[at - 1];
    if (next === undefined) focusUnit(id);
    else next.focus();
    actions.stopComparing(id);
  };
  const compare = (): void => {
    focusMain();
    actions.showPage("compare");
  };
  return (
    <section className={styles.tray} data-floating="" aria-label={words.label}>
      <p role="status" className={styles.status}>
        <span className={styles.count}>{words.count(units.length)}</span>
        {units.length === 1 && <> <span>{words.chooseAnother}</span></>}
        {/* Heard where one unit takes the place of another and the number stays the same. */}
        <span className="visually-hidden">{units.map((unit) => <span key={unit.id} lang={unit.name.lang}> {shortName(unit)}</span>)}</span>
      </p>
      <ul ref={list} className={styles.units}>
        {units.map((unit) => (
          <li key={unit.id}>
            <button type="button" className={styles.unit} onClick={() => remove(unit.id)} data-tip={unit.name.text}>
              <span className="visually-hidden">{words.remove}</span>{" "}
              <span lang={unit.name.lang}>{shortName(unit)}</span>
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      {from !== undefined && to !== undefined && (
        <div className={styles.actions}>
          <button type="button" className={styles.main} onClick={compare}>{words.sideBySide}</button>
          {third === undefined && <button type="button" className={styles.other} onClick={() => actions.showPath(from, to)}>{words.showPath}</button>}
        </div>
      )}
    </section>
  );
}

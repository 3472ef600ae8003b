/** Two or three units side by side, each statement with its source. The content is a `Comparison`, made in the core. */
import { useId, useMemo, useState } from "react";
import { compareMessages } from "@/core/i18n/compareMessages";
import { formatDate } from "@/core/i18n/format";
import { historyMessages } from "@/core/i18n/historyMessages";
import { pageMessages } from "@/core/i18n/pageMessages";
import { panelMessages } from "@/core/i18n/panelMessages";
import type { UnitRef } from "@/core/panel/citer";
import { compareUnits, type Absence, type Comparison } from "@/core/panel/compareUnits";
import { useActions, useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { Absent } from "../compare/Absent";
import { CompareTable } from "../compare/CompareTable";
import { SourceList, SourceNotes } from "../details/SourceNotes";
import { SourcesContext } from "../details/sourcesContext";
import { focusMain } from "../focusMain";
import { focusUnit } from "../focusUnit";
import { PageFrame } from "./PageFrame";
import details from "../details/Details.module.css";
import styles from "../compare/CompareTable.module.css";

export function ComparePage() {
  const { state } = useMessages(panelMessages);
  const heading = useMessages(pageMessages).titles.compare;
  const model = useApp((app, select) => select.model(app));
  const snapshot = useApp((app, select) => select.snapshot(app));
  const isDetailed = useApp(({ org }) => org.status === "ready" && org.detailed);
  const isMissing = useApp(({ org }) => org.status === "ready" && org.missing.length > 0);
  const comparedIds = useApp(({ view }) => view.comparedIds);
  const lang = useApp(({ view }) => view.lang);
  const comparison = useMemo(
    () => (model === null || snapshot === null ? null : compareUnits(model, snapshot, comparedIds, lang)),
    [model, snapshot, comparedIds, lang],
  );
  // What has not arrived yet would be called unknown.
  if (!isDetailed) return <PageFrame heading={heading}><p role="status">{isMissing ? state.detailsMissing : state.detailsComing}</p></PageFrame>;
  return <PageFrame heading={heading}>{comparison !== null && <Compared comparison={comparison} />}</PageFrame>;
}

const absences: readonly Absence[] = ["unknown", "not-public", "not-applicable"];

function Compared({ comparison: { units, rows, sources } }: { readonly comparison: Comparison }) {
  const words = useMessages(compareMessages);
  const { sources: sourceWords } = useMessages(panelMessages);
  const { onTheDay } = useMessages(historyMessages);
  const lang = useApp(({ view }) => view.lang);
  // Of another day only what has dates is known.
  const fileDay = useApp(({ view, org }) => (org.status === "ready" && view.date !== null && view.date < org.model.meta.asOf ? org.model.meta.asOf : null));
  const actions = useActions();
  const id = useId();
  const [onlyDifferences, setOnlyDifferences] = useState(false);
  const numbered = useMemo(() => ({ sources, idOf: (number: number) => `${id}source-${number}`, areComplete: true }), [sources, id]);
  const differing = rows.filter(({ verdict }) => verdict === "differs");
  const [from, to, third] = units;
  const remove = (unit: UnitRef): void => {
    // The button goes with its column, so the keyboard moves on first.
    const buttons = [...document.querySelectorAll<HTMLElement>("[data-remove]")];
    const at = units.indexOf(unit);
    const next = buttons[at + 1] ?? buttons[at - 1];
    if (next === undefined) focusUnit(unit.id);
    else next.focus();
    actions.stopComparing(unit.id);
  };
  const showPath = (start: UnitRef, end: UnitRef): void => {
    focusMain();
    actions.showPath(start.id, end.id);
  };
  return (
    <SourcesContext value={numbered}>
      <div className={styles.whole}>
        <p className={styles.intro}>{words.page.intro}</p>
        {fileDay !== null && <p className={details.gap}>{onTheDay.compare(formatDate(fileDay, lang))}</p>}
        <h3 className={styles.keyHeading}>{words.page.key}</h3>
        <dl className={styles.key}>
          {absences.map((absence) => <div key={absence}><dt><Absent absence={absence} /></dt><dd>{words.absencesExplained[absence]}</dd></div>)}
          <div><dt><span className={details.unsourced}>{sourceWords.unsourced}</span></dt><dd>{words.absencesExplained.unsourced}</dd></div>
        </dl>
        {units.length < 2 ? <p className={details.gap} role="status">{words.page.chooseAnother}</p> : (
          <div className={styles.tools}>
            <label className={styles.switch}>
              <input type="checkbox" checked={onlyDifferences} onChange={(event) => setOnlyDifferences(event.target.checked)} />
              {words.page.onlyDifferences}
            </label>
            <span className={styles.count} role="status">{words.page.differing(differing.length, rows.length)}</span>
            {from !== undefined && to !== undefined && third === undefined && (
              <button type="button" className={styles.other} onClick={() => showPath(from, to)}>{words.tray.showPath}</button>
            )}
          </div>
        )}
        {!onlyDifferences && rows.some(({ verdict }) => verdict === "unclear") && <p className={styles.intro}>{words.unclear}</p>}
        {onlyDifferences && units.length > 1 && differing.length === 0
          ? <p className={details.gap}>{words.page.noDifferences}</p>
          : <CompareTable units={units} rows={onlyDifferences && units.length > 1 ? differing : rows} onRemove={remove} />}
        <SourceList />
        <SourceNotes />
      </div>
    </SourcesContext>
  );
}

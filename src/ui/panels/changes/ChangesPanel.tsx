/**
 * What changed between two days, as a list: the same units with the same words as the marks in the chart. The content is
 * a `ChangesReport`, made in the core; here it is only set.
 */
import { useCallback, useEffect, useId, useMemo, useRef } from "react";
import { changesMessages } from "@/core/i18n/changesMessages";
import { panelMessages } from "@/core/i18n/panelMessages";
import { changesReport } from "@/core/panel/changesReport";
import { comparer } from "@/state/comparer";
import { useActions, useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { CitedPanel } from "../details/CitedPanel";
import { focusMain } from "../focusMain";
import { ShareActions } from "../share/ShareActions";
import { BasisSwitch } from "./BasisSwitch";
import { ChangeFilter } from "./ChangeFilter";
import { ChangeGroups } from "./ChangeGroups";
import { DaysForm } from "./DaysForm";
import { KnownDays } from "./KnownDays";
import { Presets } from "./Presets";
import { saveCsv } from "./saveCsv";
import details from "../details/Details.module.css";
import styles from "./Changes.module.css";

export function ChangesPanel() {
  const words = useMessages(changesMessages);
  const { state: states } = useMessages(panelMessages);
  const actions = useActions();
  const model = useApp((state, select) => select.model(state));
  const from = useApp((state, select) => select.againstSnapshot(state));
  const to = useApp((state, select) => select.snapshot(state));
  const changes = useApp((state, select) => select.changes(state));
  const basis = useApp(({ view }) => view.basis);
  const change = useApp(({ view }) => view.change);
  const lang = useApp(({ view }) => view.lang);
  const isMissing = useApp(({ org }) => org.status === "ready" && org.missing.length > 0);
  const panelId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const report = useMemo(
    () => (model === null || from === null || to === null || changes === null ? null : changesReport(model, from, to, changes, basis, change, lang)),
    [model, from, to, changes, basis, change, lang],
  );
  // It came along with this panel; the page fetches it too, for a reader who compares with a unit open.
  useEffect(() => actions.setComparer(comparer), [actions]);
  // Whoever comes with the address keeps the focus where the browser puts it; whoever asked for it goes along.
  useEffect(() => {
    if (document.activeElement !== document.body) title.current?.focus();
  }, []);
  const close = useCallback(() => {
    focusMain();
    actions.showChanges(null);
  }, [actions]);
  if (model === null || from === null || to === null) return null;
  const showsNothing = report !== null && report.total === 0;

  return (
    <CitedPanel panelId={panelId} sources={report?.sources ?? noSources} onClose={close}>
      <header className={details.head}>
        <h2 ref={title} id={`${panelId}name`} tabIndex={-1}>{words.title}</h2>
      </header>
      <DaysForm from={from.date} to={to.date} today={model.meta.asOf} />
      <BasisSwitch />
      <Presets />
      {report === null ? <p role="status">{states.detailsComing}</p> : (
        <>
          {isMissing && <p className={details.gap}>{states.detailsMissing}</p>}
          <section className={details.section} aria-labelledby={`${panelId}list`}>
            <h3 id={`${panelId}list`} className="visually-hidden">{words.list}</h3>
            <p role="status" className={styles.total}>{showsNothing ? words.nothing : words.count(report.total)}</p>
            {!showsNothing && <ChangeFilter counts={report.counts} />}
            <KnownDays days={report.known} />
            <ChangeGroups report={report} />
            {(report.counts.get("minister") ?? 0) > 0 && <p className={details.small}>{words.follows}</p>}
            {report.redrawnCount > 0 && <p className={details.small}>{words.redrawn(report.redrawnCount)}</p>}
            {report.unsureCount > 0 && <p className={details.small}>{words.unsure(report.unsureCount)}</p>}
            <div className={details.actions}>
              {!showsNothing && <button type="button" onClick={() => saveCsv(report, lang)}>{words.csv.download}</button>}
              <ShareActions />
            </div>
          </section>
        </>
      )}
    </CitedPanel>
  );
}

const noSources: readonly never[] = [];

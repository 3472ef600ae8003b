/** "Not of BZK" as an answer: which organisation it is, under which ministry, and where that is written. */
import { useCallback, useId, useMemo } from "react";
import { elsewhereMessages } from "@/core/i18n/elsewhereMessages";
import { panelMessages } from "@/core/i18n/panelMessages";
import { elsewhereProfile } from "@/core/panel/elsewhereProfile";
import { useActions, useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { Abbreviations } from "../details/Abbreviations";
import { CitedPanel } from "../details/CitedPanel";
import { SourceRefs } from "../details/SourceRefs";
import { focusUnit } from "../focusUnit";
import { ShareActions } from "../share/ShareActions";
import { SubjectLink } from "../SubjectLink";
import { UnitLink } from "../UnitLink";
import details from "../details/Details.module.css";
import styles from "./Subject.module.css";

export function ElsewherePanel() {
  const words = useMessages(elsewhereMessages);
  const { state } = useMessages(panelMessages);
  const actions = useActions();
  const model = useApp((all, select) => select.model(all));
  const snapshot = useApp((all, select) => select.snapshot(all));
  const id = useApp(({ view }) => view.elsewhereId);
  const lang = useApp(({ view }) => view.lang);
  const isMissing = useApp(({ org }) => org.status === "ready" && org.missing.length > 0);
  const panelId = useId();
  const profile = useMemo(
    () => (model === null || snapshot === null || id === null ? null : elsewhereProfile(model, snapshot, id, lang)),
    [model, snapshot, id, lang],
  );
  const subject = model?.meta.subject;
  const close = useCallback(() => {
    actions.clearSelection();
    if (subject !== undefined) focusUnit(subject);
  }, [actions, subject]);
  // It comes with the second part of the data.
  if (profile === null) return <p className={styles.waiting} role="status">{isMissing ? state.detailsMissing : state.detailsComing}</p>;
  const { organisation, otherName, ministry, unit, queries, subjects } = profile;

  return (
    <CitedPanel panelId={panelId} sources={profile.sources} onClose={close}>
      <header className={details.head}>
        <p className={styles.mark}>{words.kind}</p>
        <h2 id={`${panelId}name`} lang={organisation.words.lang} tabIndex={-1} data-subject-id={profile.id}>{organisation.words.text}</h2>
        {otherName !== null && <p className={details.quiet}>{words.otherName} <span lang={otherName.lang}>{otherName.text}</span></p>}
      </header>
      <p className={details.lead}>{words.lead}<SourceRefs cite={organisation} /></p>
      {organisation.note !== null && <p className={details.small} lang={organisation.note.lang}>{organisation.note.text}</p>}
      {ministry === null ? <p>{words.noMinistry}</p> : <p>{words.ministry}: <span lang="nl">{ministry}</span></p>}
      {unit !== null && <p>{words.chart}: <UnitLink unit={unit} /></p>}
      <p className={details.quiet}>
        {words.asked}{" "}
        {queries.map((query, index) => <span key={query.text}>{index > 0 && ", "}<span lang={query.lang}>{query.text}</span></span>)}
      </p>
      <div className={details.actions}><ShareActions /></div>
      {subjects.length > 0 && (
        <section className={details.section}>
          <h3>{words.related}</h3>
          <ul className={details.list}>{subjects.map((each) => <li key={each.id}><SubjectLink subject={each} /></li>)}</ul>
        </section>
      )}
      <Abbreviations content={profile} />
    </CitedPanel>
  );
}

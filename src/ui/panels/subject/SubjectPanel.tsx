/**
 * Everything that is known of the subject that is shown. The content is a `SubjectProfile`, made in the core; here it is
 * only set.
 */
import { useCallback, useId, useMemo } from "react";
import { formatDate } from "@/core/i18n/format";
import { panelMessages } from "@/core/i18n/panelMessages";
import { subjectMessages } from "@/core/i18n/subjectMessages";
import { subjectProfile } from "@/core/panel/subjectProfile";
import { useActions, useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { Abbreviations } from "../details/Abbreviations";
import { CitedPanel } from "../details/CitedPanel";
import { Gaps } from "../details/Sections";
import { focusUnit } from "../focusUnit";
import { ShareActions } from "../share/ShareActions";
import { SubjectsLink } from "../SubjectsLink";
import { AnswersByOffice, Elsewhere, Related, RelationsBetween, Roles, Themes } from "./SubjectSections";
import details from "../details/Details.module.css";
import styles from "./Subject.module.css";

export function SubjectPanel() {
  const words = useMessages(subjectMessages);
  const { state } = useMessages(panelMessages);
  const actions = useActions();
  const model = useApp((all, select) => select.model(all));
  const snapshot = useApp((all, select) => select.snapshot(all));
  const subjectId = useApp(({ view }) => view.subjectId);
  const lang = useApp(({ view }) => view.lang);
  const isMissing = useApp(({ org }) => org.status === "ready" && org.missing.length > 0);
  const panelId = useId();
  const profile = useMemo(
    () => (model === null || snapshot === null || subjectId === null ? null : subjectProfile(model, snapshot, subjectId, lang)),
    [model, snapshot, subjectId, lang],
  );
  // The first unit that is there, or the next best place would be the top of the page.
  const firstId = profile?.roles.flatMap(({ units }) => units).find(({ certainty }) => certainty !== "absent")?.unit.id;
  const close = useCallback(() => {
    actions.clearSelection();
    if (firstId !== undefined) focusUnit(firstId);
  }, [actions, firstId]);
  // Subjects come with the second part of the data.
  if (profile === null) return <p className={styles.waiting} role="status">{isMissing ? state.detailsMissing : state.detailsComing}</p>;

  return (
    <CitedPanel panelId={panelId} sources={profile.sources} onClose={close}>
      <header className={details.head}>
        <p className={details.kind}>{words.kind}</p>
        <h2 id={`${panelId}name`} lang={profile.label.lang} tabIndex={-1} data-subject-id={profile.id}>{profile.label.text}</h2>
        {profile.otherLabel !== null && (
          <p className={details.quiet}>{words.otherLabel} <span lang={profile.otherLabel.lang}>{profile.otherLabel.text}</span></p>
        )}
        {profile.synonyms.length > 0 && (
          <p className={details.small}>
            {words.synonyms}{" "}
            {profile.synonyms.map((synonym, index) => (
              <span key={synonym.text}>{index > 0 && ", "}<span lang={synonym.lang}>{synonym.text}</span></span>
            ))}
          </p>
        )}
      </header>
      {profile.lookedUpFor !== null && <p className={details.gap}>{words.lookedUpFor(formatDate(profile.lookedUpFor, lang))}</p>}
      <p>{words.units(profile.unitCount)}</p>
      <p><SubjectsLink className={styles.all}>{words.all}</SubjectsLink></p>
      <div className={details.actions}><ShareActions /></div>
      <Roles roles={profile.roles} />
      <AnswersByOffice answers={profile.answers} />
      <Elsewhere entries={profile.elsewhere} />
      <RelationsBetween relations={profile.relations} past={profile.pastRelations} />
      <Gaps profile={profile} />
      <Themes themes={profile.themes} />
      <Related subjects={profile.relatedSubjects} topics={profile.relatedTopics} />
      <Abbreviations content={profile} />
    </CitedPanel>
  );
}

/**
 * Everything that is known of the chosen unit, each statement with its source; what is disputed or unknown says so. The
 * content is a `UnitProfile`, made in the core; here it is only set.
 */
import { useId, useMemo } from "react";
import { kindNames } from "@/core/i18n/kindNames";
import { panelMessages } from "@/core/i18n/panelMessages";
import { validText } from "@/core/panel/spanText";
import { looks } from "@/core/scene/family";
import { unitProfile } from "@/core/panel/unitProfile";
import { useActions, useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { CompareToggle } from "../compare/CompareToggle";
import { focusUnit } from "../focusUnit";
import { QuoteActions } from "../quote/QuoteActions";
import { CitedPanel } from "./CitedPanel";
import { Duties } from "./Duties";
import { AnswersLadder, ChainLadder } from "./Ladders";
import { Figures, Gaps, History, Parts, People, Practical, Relations, Tasks, Topics } from "./Sections";
import { SourceRefs } from "./SourceRefs";
import { WholeSections } from "./WholeSections";
import styles from "./Details.module.css";

export function DetailsPanel() {
  const words = useMessages(panelMessages);
  const actions = useActions();
  const model = useApp((state, select) => select.model(state));
  const snapshot = useApp((state, select) => select.snapshot(state));
  const isDetailed = useApp(({ org }) => org.status === "ready" && org.detailed);
  const isMissing = useApp(({ org }) => org.status === "ready" && org.missing.length > 0);
  const selectedId = useApp(({ view }) => view.selectedId);
  const rootId = useApp(({ view }) => view.rootId);
  const lang = useApp(({ view }) => view.lang);
  const panelId = useId();
  const profile = useMemo(
    () => (model === null || snapshot === null || selectedId === null ? null : unitProfile(model, snapshot, selectedId, lang)),
    [model, snapshot, selectedId, lang],
  );
  if (profile === null) return null;
  const { unit } = profile;
  const look = looks[profile.kind];
  const close = (): void => {
    actions.clearSelection();
    focusUnit(unit.id);
  };
  const state = profile.certainty === "absent" ? words.state.absent : unit.former ? words.state.former : profile.certainty === "uncertain" ? words.state.uncertain : null;

  return (
    <CitedPanel panelId={panelId} sources={profile.sources} quotable={profile} onClose={close}>
      <header className={styles.head} data-family={look.family} data-edge={look.edge}>
        <p className={styles.kind}>{kindNames[lang][profile.kind].name}</p>
        <h2 id={`${panelId}name`} lang={unit.name.lang}>{unit.name.text}</h2>
        {profile.dutchName !== null && (
          <p className={styles.quiet}>
            <span lang="nl">{profile.dutchName.text}</span> · {profile.dutchName.official ? words.names.official : words.names.ours}
          </p>
        )}
        <p className={styles.quiet}>
          {unit.abbr !== null && <>{unit.abbr} · </>}
          {validText(profile.valid, lang)}
          <SourceRefs cite={profile.validCite} dated />
        </p>
      </header>
      {profile.otherMinistry !== null && <p className={styles.gap}><strong>{words.state.notOfBzk}</strong> <span lang="nl">{profile.otherMinistry}</span></p>}
      {state !== null && <p className={styles.gap}>{state}</p>}
      {!isDetailed && <p className={styles.quiet} role="status">{isMissing ? words.state.detailsMissing : words.state.detailsComing}</p>}
      {profile.description !== null && <p className={styles.lead}><span lang={profile.description.words.lang}>{profile.description.words.text}</span><SourceRefs cite={profile.description} /></p>}
      {isDetailed && profile.description === null && profile.tasks.length === 0 && <p className={styles.gap}>{words.tasks.unknown}</p>}
      {profile.note !== null && <p className={styles.small} lang={profile.note.lang}>{profile.note.text}</p>}
      <div className={styles.actions}>
        {profile.parts.length > 0 && rootId !== unit.id && <button type="button" onClick={() => actions.startFrom(unit.id)}>{words.actions.startHere}</button>}
        {rootId !== null && <button type="button" onClick={() => actions.startFromTop()}>{words.actions.backToWhole}</button>}
        {profile.parts.length > 0 && <button type="button" onClick={() => actions.openAllBelow(unit.id)}>{words.actions.openAllBelow}</button>}
        {profile.parts.length > 0 && <button type="button" onClick={() => actions.close(unit.id)}>{words.actions.collapse}</button>}
        <CompareToggle unitId={unit.id} />
        <QuoteActions profile={profile} />
      </div>
      <ChainLadder profile={profile} />
      <AnswersLadder profile={profile} />
      <Duties profile={profile} />
      {profile.whole !== null && isDetailed && <WholeSections profile={profile} whole={profile.whole} />}
      {isDetailed && profile.tasks.length > 0 && <Tasks profile={profile} />}
      <Topics profile={profile} />
      <People profile={profile} />
      {isDetailed && profile.whole === null && <Figures profile={profile} />}
      {isDetailed && <Gaps profile={profile} />}
      <Parts profile={profile} />
      <Relations profile={profile} />
      <History profile={profile} />
      <Practical profile={profile} />
      {profile.missions.length > 0 && (
        <section className={styles.section}>
          <h3>{words.headings.missions}</h3>
          <ul className={styles.list}>
            {profile.missions.map((mission) => (
              <li key={mission.words.text}>
                <span lang={mission.words.lang}>{mission.words.text}</span><SourceRefs cite={mission} />
                {mission.note !== null && <p className={styles.small} lang={mission.note.lang}>{mission.note.text}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </CitedPanel>
  );
}

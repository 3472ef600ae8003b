/**
 * Everything that is known of the chosen unit, each statement with its source; what is disputed or unknown says so. The
 * content is a `UnitProfile`, made in the core; here it is only set.
 */
import { useId, useMemo } from "react";
import { formatDate } from "@/core/i18n/format";
import { historyMessages } from "@/core/i18n/historyMessages";
import { kindNames } from "@/core/i18n/kindNames";
import { panelMessages } from "@/core/i18n/panelMessages";
import { validText } from "@/core/panel/spanText";
import { looks } from "@/core/scene/family";
import { unitProfile, type UnitProfile } from "@/core/panel/unitProfile";
import { useActions, useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { CompareToggle } from "../compare/CompareToggle";
import { focusUnit } from "../focusUnit";
import { Landing } from "../place/Landing";
import { PlaceActions } from "../place/PlaceActions";
import { QuoteActions } from "../quote/QuoteActions";
import { ShareActions } from "../share/ShareActions";
import { Abbreviations } from "./Abbreviations";
import { Absence } from "./Absence";
import { CitedPanel } from "./CitedPanel";
import { Duties } from "./Duties";
import { History } from "./History";
import { AnswersLadder, ChainLadder } from "./Ladders";
import { Lag } from "./Lag";
import { OfToday } from "./OfToday";
import { Figures, Gaps, Missions, Parts, People, Practical, Relations, Tasks, Topics } from "./Sections";
import { SourceRefs } from "./SourceRefs";
import { WholeSections } from "./WholeSections";
import styles from "./Details.module.css";

export function DetailsPanel() {
  const words = useMessages(panelMessages);
  const history = useMessages(historyMessages);
  const actions = useActions();
  const model = useApp((state, select) => select.model(state));
  const snapshot = useApp((state, select) => select.snapshot(state));
  const isDetailed = useApp(({ org }) => org.status === "ready" && org.detailed);
  const isMissing = useApp(({ org }) => org.status === "ready" && org.missing.length > 0);
  const selectedId = useApp(({ view }) => view.selectedId);
  const rootId = useApp(({ view }) => view.rootId);
  const lang = useApp(({ view }) => view.lang);
  const isPlace = useApp((state, select) => select.place(state) === selectedId);
  const panelId = useId();
  const profile = useMemo(
    () => (model === null || snapshot === null || selectedId === null ? null : unitProfile(model, snapshot, selectedId, lang, { withHistory: true })),
    [model, snapshot, selectedId, lang],
  );
  if (profile === null) return null;
  const { unit } = profile;
  const look = looks[profile.kind];
  const close = (): void => {
    actions.clearSelection();
    focusUnit(unit.id);
  };
  const hasLanded = isPlace && profile.presence.state === "there";
  const isThere = profile.presence.state === "there";
  // The file was made for its own day. Of another day it only knows what has dates.
  const isOtherDay = profile.date < profile.fileDay;
  const state = !isThere || profile.certainty !== "uncertain" ? null
    : isOtherDay ? history.presence.uncertain(formatDate(profile.date, lang)) : words.state.uncertain;

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
      {profile.lag === null ? <Absence profile={profile} /> : <Lag lag={profile.lag} />}
      {profile.presence.isPlaceUnknown && <p className={styles.gap}>{history.placeUnknown}</p>}
      {!isDetailed && <p className={styles.quiet} role="status">{isMissing ? words.state.detailsMissing : words.state.detailsComing}</p>}
      {!isOtherDay && <Purpose profile={profile} isDetailed={isDetailed} />}
      {!isOtherDay && profile.note !== null && <p className={styles.small} lang={profile.note.lang}>{profile.note.text}</p>}
      <div className={styles.actions}>
        {profile.parts.length > 0 && rootId !== unit.id && <button type="button" onClick={() => actions.startFrom(unit.id)}>{words.actions.startHere}</button>}
        {rootId !== null && <button type="button" onClick={() => actions.startFromTop()}>{words.actions.backToWhole}</button>}
        {profile.parts.length > 0 && <button type="button" onClick={() => actions.openAllBelow(unit.id)}>{words.actions.openAllBelow}</button>}
        {profile.parts.length > 0 && <button type="button" onClick={() => actions.close(unit.id)}>{words.actions.collapse}</button>}
        <CompareToggle unitId={unit.id} />
        <ShareActions />
        <QuoteActions profile={profile} />
        <PlaceActions key={unit.id} profile={profile} />
      </div>
      {hasLanded && <Landing profile={profile} />}
      {!hasLanded && (isThere || !isOtherDay) && <ChainLadder profile={profile} />}
      {!hasLanded && (isThere || !isOtherDay) && <AnswersLadder profile={profile} />}
      {isThere && <Duties profile={profile} />}
      {isOtherDay ? (
        <>
          <People profile={profile} />
          {!hasLanded && <Parts profile={profile} />}
          <Relations profile={profile} />
          <History profile={profile} />
          <OfToday profile={profile} isDetailed={isDetailed} />
        </>
      ) : (
        <>
          {profile.whole !== null && isDetailed && <WholeSections profile={profile} whole={profile.whole} />}
          {isDetailed && profile.tasks.length > 0 && <Tasks profile={profile} />}
          <Topics profile={profile} />
          <People profile={profile} />
          {isDetailed && profile.whole === null && <Figures profile={profile} />}
          {isDetailed && <Gaps profile={profile} />}
          {!hasLanded && <Parts profile={profile} />}
          <Relations profile={profile} />
          <History profile={profile} />
          <Practical profile={profile} />
          <Missions profile={profile} />
        </>
      )}
      <Abbreviations content={profile} />
    </CitedPanel>
  );
}

/** The sentence on what the unit is for. */
function Purpose({ profile, isDetailed }: { readonly profile: UnitProfile; readonly isDetailed: boolean }) {
  const words = useMessages(panelMessages);
  const { description, tasks } = profile;
  if (description !== null) return <p className={styles.lead}><span lang={description.words.lang}>{description.words.text}</span><SourceRefs cite={description} /></p>;
  return isDetailed && tasks.length === 0 ? <p className={styles.gap}>{words.tasks.unknown}</p> : null;
}

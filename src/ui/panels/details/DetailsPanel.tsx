/**
 * Everything that is known of the chosen unit, each statement with its source; what is disputed or unknown says so. The
 * content is a `UnitProfile`, made in the core; here it is only set.
 */
import { useEffect, useId, useMemo, useRef, type RefObject } from "react";
import { kindNames } from "@/core/i18n/kindNames";
import { panelMessages } from "@/core/i18n/panelMessages";
import { looks } from "@/core/scene/family";
import { unitProfile } from "@/core/panel/unitProfile";
import { useActions, useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { Icon } from "@/ui/Icon";
import { focusUnit } from "../focusUnit";
import { AnswersLadder, ChainLadder } from "./Ladders";
import { Figures, Gaps, History, Parts, People, Practical, Relations, Tasks, Topics, validText } from "./Sections";
import { SourceList, SourceNotes } from "./SourceNotes";
import { SourceRefs } from "./SourceRefs";
import { SourcesContext } from "./sourcesContext";
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
  const panel = useRef<HTMLElement>(null);
  const profile = useMemo(
    () => (model === null || snapshot === null || selectedId === null ? null : unitProfile(model, snapshot, selectedId, lang)),
    [model, snapshot, selectedId, lang],
  );
  const numbered = useMemo(
    () => ({ sources: profile?.sources ?? [], idOf: (number: number) => `${panelId}source-${number}`, areComplete: isDetailed }),
    [profile, panelId, isDetailed],
  );
  useEscape(panel, selectedId === null ? null : () => {
    actions.clearSelection();
    focusUnit(selectedId);
  });

  if (profile === null) return null;
  const { unit } = profile;
  const look = looks[profile.kind];
  const close = (): void => {
    actions.clearSelection();
    focusUnit(unit.id);
  };
  const state = unit.former ? words.state.former : profile.certainty === "uncertain" ? words.state.uncertain : null;

  return (
    <SourcesContext value={numbered}>
      <aside
        ref={panel} className={styles.panel} aria-labelledby={`${panelId}name`}
      >
        <button type="button" className={styles.close} onClick={close} aria-label={words.close} title={words.close}><Icon name="close" /></button>
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
            {validText(profile.valid, words.dates, lang)}
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
        </div>
        <ChainLadder profile={profile} />
        <AnswersLadder profile={profile} />
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
        {isDetailed && <SourceList />}
        <SourceNotes />
      </aside>
    </SourcesContext>
  );
}

/** Escape closes the innermost layer: an open source closes itself first. */
function useEscape(panel: RefObject<HTMLElement | null>, close: (() => void) | null): void {
  useEffect(() => {
    const element = panel.current;
    if (element === null || close === null) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      const isSourceOpen = [...element.querySelectorAll("[popover]")].some((note) => note.getClientRects().length > 0);
      if (event.key !== "Escape" || event.defaultPrevented || isSourceOpen) return;
      event.preventDefault();
      close();
    };
    element.addEventListener("keydown", onKeyDown);
    return () => element.removeEventListener("keydown", onKeyDown);
  }, [panel, close]);
}

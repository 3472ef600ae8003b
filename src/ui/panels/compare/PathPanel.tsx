/**
 * The way between two units along the line, and, apart from it, who answers for each of them in parliament. The content
 * is a `PathProfile`, made in the core.
 */
import { useEffect, useId, useMemo, useRef } from "react";
import { compareMessages } from "@/core/i18n/compareMessages";
import { panelMessages } from "@/core/i18n/panelMessages";
import { unitPath, type PathProfile, type PathStep } from "@/core/panel/unitPath";
import { pathBetween } from "@/core/view/pathBetween";
import { useActions, useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { Abbreviations } from "../details/Abbreviations";
import { CitedPanel } from "../details/CitedPanel";
import { AnswersOf } from "../details/Ladders";
import { SourceRefs } from "../details/SourceRefs";
import { focusMain } from "../focusMain";
import { focusUnit } from "../focusUnit";
import { ShareActions } from "../share/ShareActions";
import { UnitLink } from "../UnitLink";
import details from "../details/Details.module.css";
import styles from "./PathPanel.module.css";

export function PathPanel() {
  const words = useMessages(compareMessages).path;
  const actions = useActions();
  const model = useApp((state, select) => select.model(state));
  const snapshot = useApp((state, select) => select.snapshot(state));
  const path = useApp(({ view }) => view.path);
  const lang = useApp(({ view }) => view.lang);
  const panelId = useId();
  const profile = useMemo(() => {
    if (model === null || snapshot === null || path === null) return null;
    const [from, to] = path;
    return unitPath(model, snapshot, pathBetween(snapshot.parentOf, from, to), from, to, lang);
  }, [model, snapshot, path, lang]);
  const title = useRef<HTMLHeadingElement>(null);
  // Whoever comes with the address keeps the focus where the browser puts it; whoever asked for the way goes along.
  useEffect(() => {
    if (document.activeElement !== document.body) title.current?.focus();
  }, []);
  if (profile === null) return null;
  const { from, to } = profile;
  const close = (): void => {
    actions.clearSelection();
    focusUnit(from.id);
  };
  const compare = (): void => {
    focusMain();
    actions.compareWith(from.id);
    actions.compareWith(to.id);
    actions.showPage("compare");
  };
  return (
    <CitedPanel panelId={panelId} sources={profile.sources} onClose={close}>
      <header className={details.head}>
        <p className={details.kind}>{words.title}</p>
        <h2 ref={title} id={`${panelId}name`} tabIndex={-1}>
          <span lang={from.name.lang}>{from.name.text}</span> {words.and} <span lang={to.name.lang}>{to.name.text}</span>
        </h2>
      </header>
      <div className={details.actions}>
        <button type="button" onClick={compare}>{words.compare}</button>
        <ShareActions />
      </div>
      <Way profile={profile} />
      <Answering profile={profile} />
      <Abbreviations content={profile} />
    </CitedPanel>
  );
}

function Way({ profile: { from, to, up, meeting, down, isOutside } }: { readonly profile: PathProfile }) {
  const words = useMessages(compareMessages).path;
  return (
    <section className={details.section}>
      <h3>{words.heading}</h3>
      {meeting.at === "nowhere" ? (
        <>
          <p className={details.gap}>{words.nothing}</p>
          {[{ unit: from, steps: up }, { unit: to, steps: down.toReversed() }].map(({ unit, steps }) => (
            <div key={unit.id} className={styles.line}>
              <h4>{words.lineOf} <span lang={unit.name.lang}>{unit.name.text}</span></h4>
              <Steps steps={steps} />
            </div>
          ))}
        </>
      ) : (
        <>
          <Steps steps={[...up, meeting.step, ...down]} meets={meeting.step} />
          {meeting.at === "unit" && <p>{words.above} <UnitLink unit={meeting.step.unit} /></p>}
          {meeting.at === "heading" && !meeting.step.isEnd && (
            <p className={details.gap}>{words.sharedHeading} <UnitLink unit={meeting.step.unit} />. {meeting.above === null ? words.headingIsNothing : words.group}</p>
          )}
          {meeting.at === "heading" && meeting.above !== null && <p>{words.aboveHeading} <UnitLink unit={meeting.above} /></p>}
        </>
      )}
      {isOutside && <p className={details.quiet}>{words.beside}</p>}
    </section>
  );
}

function Steps({ steps, meets }: { readonly steps: readonly PathStep[]; readonly meets?: PathStep }) {
  const words = useMessages(compareMessages).path;
  const { chain } = useMessages(panelMessages);
  return (
    <ol className={`${details.ladder} ${styles.steps}`} data-line="under">
      {steps.map((step) => (
        <li key={step.unit.id} data-end={step.isEnd ? "" : undefined} data-meets={step === meets ? "" : undefined}>
          <UnitLink unit={step.unit} />
          {(step.line === "staff" || step.line === "dotted") && step !== meets && <span className={details.quiet}> · {chain[step.line]}</span>}
          <SourceRefs cite={step} />
          {step === meets && <p className={details.small}>{step.isEnd ? words.isAbove : words.meets}</p>}
          {step.unit.kind === "group" && <p className={details.small}>{words.group}</p>}
        </li>
      ))}
    </ol>
  );
}

function Answering({ profile: { answers, sameOffice } }: { readonly profile: PathProfile }) {
  const words = useMessages(compareMessages).path;
  const isSure = sameOffice !== "unknown" && sameOffice !== "inapplicable";
  return (
    <section className={details.section}>
      <h3>{words.answers}</h3>
      <p className={details.quiet}>{words.notTheLine}</p>
      <p className={isSure ? styles.verdict : details.gap}>{words.verdicts[sameOffice]}</p>
      {answers.map((end) => (
        <div key={end.unit.id} className={styles.line}>
          <h4 lang={end.unit.name.lang}>{end.unit.name.text}</h4>
          <AnswersOf answers={end.answers} otherMinistry={end.otherMinistry} />
        </div>
      ))}
    </section>
  );
}

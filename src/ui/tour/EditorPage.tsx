/** Where a tour is written: its title, and for each place that was collected a sentence, notes and sources. */
import { useId } from "react";
import { pageMessages } from "@/core/i18n/pageMessages";
import { tourMessages } from "@/core/i18n/tourMessages";
import type { Lang } from "@/core/org/fileFormat";
import { MAX_INTRO_CHARS, MAX_MINUTES, MAX_TITLE_CHARS, type Tour } from "@/core/org/tourFormat";
import { missingFrom, otherThan, withText } from "@/core/tour/draft";
import type { Classroom } from "@/state/appState";
import { closeDraft, keepTour, openDraft } from "@/state/classroom";
import { useActions, useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { focusMain } from "@/ui/panels/focusMain";
import { PageFrame } from "@/ui/panels/pages/PageFrame";
import { useClassroom } from "@/ui/useClassroom";
import { Field } from "./Field";
import { saveTour } from "./saveTour";
import { ShareLink } from "./ShareLink";
import { StopList } from "./StopList";
import { Do } from "./TourCard";
import { useTourActions } from "./useTourActions";
import styles from "./EditorPage.module.css";

export function EditorPage() {
  const heading = useMessages(pageMessages).titles.editor;
  const words = useMessages(tourMessages);
  const actions = useActions();
  const classroom = useClassroom();
  return (
    <PageFrame heading={heading}>
      {classroom === null ? <p role="status">{words.page.busy}</p> : classroom.draft !== null ? <Editor key={classroom.draft.id} classroom={classroom} draft={classroom.draft} /> : (
        <>
          <p>{words.editor.none}</p>
          <p className={styles.buttons}>
            <button type="button" className={styles.main} onClick={() => {
              focusMain();
              actions.setClassroom(openDraft(classroom, null));
            }}>{words.page.make}</button>
          </p>
        </>
      )}
    </PageFrame>
  );
}

function Editor({ classroom, draft }: { readonly classroom: Classroom; readonly draft: Tour }) {
  const words = useMessages(tourMessages).editor;
  const page = useMessages(tourMessages).page;
  const actions = useActions();
  const lang = useApp(({ view }) => view.lang);
  const id = useId();
  const change = (next: Tour): void => actions.setClassroom({ ...classroom, draft: next });
  const toChart = (): void => {
    focusMain();
    actions.showPage(null);
  };
  return (
    <div className={styles.editor}>
      <p className={styles.intro}>{words.intro}</p>
      {classroom.keeping === "forbidden" && <p className={styles.warning}>{page.forbidden}</p>}
      <div className={styles.head}>
        <About draft={draft} lang={lang} label={words.title} aboutLabel={words.about} onChange={change} />
        <details className={styles.details}>
          <summary>{words.more}</summary>
          <About draft={draft} lang={otherThan(lang)} label={words.titleOther} aboutLabel={words.aboutOther} onChange={change} />
          <Minutes draft={draft} onChange={change} />
        </details>
      </div>
      <section aria-labelledby={id} className={styles.section}>
        <h3 id={id}>{words.stops}</h3>
        {draft.stops.length === 0 ? <p className={styles.intro}>{words.empty}</p> : <StopList draft={draft} onChange={change} />}
        <p className={styles.buttons}><button type="button" className={draft.stops.length === 0 ? styles.main : styles.button} onClick={toChart}>{words.collect}</button></p>
      </section>
      <Finish classroom={classroom} draft={draft} />
    </div>
  );
}

interface AboutProps {
  readonly draft: Tour;
  readonly lang: Lang;
  readonly label: string;
  readonly aboutLabel: string;
  readonly onChange: (tour: Tour) => void;
}

/** Title and introduction in one language. */
function About({ draft, lang, label, aboutLabel, onChange }: AboutProps) {
  return (
    <>
      <Field label={label} value={draft.title[lang]} lang={lang} most={MAX_TITLE_CHARS} onChange={(text) => onChange({ ...draft, title: withText(draft.title, lang, text) })} />
      <Field label={aboutLabel} value={draft.intro?.[lang]} lang={lang} most={MAX_INTRO_CHARS} rows={2} onChange={(text) => onChange({ ...draft, intro: withText(draft.intro, lang, text) })} />
    </>
  );
}

function Minutes({ draft, onChange }: { readonly draft: Tour; readonly onChange: (tour: Tour) => void }) {
  const words = useMessages(tourMessages).editor;
  const id = useId();
  const change = (text: string): void => {
    const { minutes: _was, ...others } = draft;
    const minutes = Number(text);
    onChange(Number.isInteger(minutes) && minutes >= 1 && minutes <= MAX_MINUTES ? { ...others, minutes } : others);
  };
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{words.minutes}</label>
      <input id={id} type="number" inputMode="numeric" min={1} max={MAX_MINUTES} value={draft.minutes ?? ""} onChange={({ target }) => change(target.value)} />
    </p>
  );
}

/** What can be done with the tour, or what it still needs for that. */
function Finish({ classroom, draft }: { readonly classroom: Classroom; readonly draft: Tour }) {
  const words = useMessages(tourMessages);
  const actions = useActions();
  const { walk, present } = useTourActions();
  const missing = missingFrom(draft);
  /** Only what is among the tours can be walked. */
  const shelve = (go: (tour: Tour) => void): void => {
    actions.setClassroom(keepTour(classroom, draft));
    go(draft);
  };
  const done = (): void => {
    focusMain();
    actions.setClassroom(closeDraft(classroom));
    actions.showPage("tours");
  };
  return (
    <div className={styles.finish}>
      {missing !== null && draft.stops.length > 0 && (
        <div className={styles.missing}>
          <p>{words.editor.needed}</p>
          <ul>
            {missing.title && <li>{words.editor.needsTitle}</li>}
            {missing.sentences.map((at) => <li key={at}>{words.editor.needsSentence(at + 1)}</li>)}
          </ul>
        </div>
      )}
      <div className={styles.buttons}>
        {draft.stops.length > 0 && <button type="button" className={styles.main} onClick={done}>{words.editor.done}</button>}
        {missing === null && (
          <>
            <Do tour={draft} className={styles.button} onDo={() => shelve(walk)}>{words.editor.walk}</Do>
            <Do tour={draft} className={styles.button} onDo={() => shelve(present)}>{words.page.present}</Do>
            <Do tour={draft} className={styles.button} onDo={() => saveTour(draft)}>{words.page.save}</Do>
            <ShareLink tour={draft} className={styles.button} />
          </>
        )}
      </div>
    </div>
  );
}

/** Where a tour is written: its title, and for each place that was collected a sentence, notes and sources. */
import { useId } from "react";
import { pageMessages } from "@/core/i18n/pageMessages";
import { tourMessages } from "@/core/i18n/tourMessages";
import { MAX_INTRO_CHARS, MAX_MINUTES, MAX_TITLE_CHARS, type Tour } from "@/core/org/tourFormat";
import { missingFrom, withText } from "@/core/tour/draft";
import type { Classroom } from "@/state/appState";
import { closeDraft, keepTour, openDraft } from "@/state/classroom";
import { useActions } from "@/state/useApp";
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
      {classroom === null ? <p role="status">{words.page.busy}</p> : classroom.draft !== null ? <Editor classroom={classroom} draft={classroom.draft} /> : (
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
        <Field label={words.title} value={draft.title.nl} lang="nl" most={MAX_TITLE_CHARS} onChange={(text) => change({ ...draft, title: withText(draft.title, "nl", text) })} />
        <Field label={words.about} value={draft.intro?.nl} lang="nl" most={MAX_INTRO_CHARS} rows={2} onChange={(text) => change({ ...draft, intro: withText(draft.intro, "nl", text) })} />
        <details className={styles.details}>
          <summary>{words.more}</summary>
          <Field label={words.titleEn} value={draft.title.en} lang="en" most={MAX_TITLE_CHARS} onChange={(text) => change({ ...draft, title: withText(draft.title, "en", text) })} />
          <Field label={words.aboutEn} value={draft.intro?.en} lang="en" most={MAX_INTRO_CHARS} rows={2} onChange={(text) => change({ ...draft, intro: withText(draft.intro, "en", text) })} />
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

/** What the reader made or kept, and the ways to more. */
import { useEffect, useRef, useState, type ChangeEvent, type DragEvent } from "react";
import { tourMessages } from "@/core/i18n/tourMessages";
import { parseTour } from "@/core/org/parseTour";
import { MAX_TOUR_CHARS, type Tour } from "@/core/org/tourFormat";
import { missingFrom } from "@/core/tour/draft";
import { tourText } from "@/core/tour/stops";
import type { Classroom } from "@/state/appState";
import { openDraft, restoreTour, withoutTour } from "@/state/classroom";
import { useActions, useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { focusMain } from "@/ui/panels/focusMain";
import type { Incoming } from "./Received";
import { ShareLink } from "./ShareLink";
import { saveTour } from "./saveTour";
import { Do, TourCard } from "./TourCard";
import styles from "./ToursPage.module.css";

interface Props {
  readonly classroom: Classroom;
  readonly onFile: (incoming: Incoming) => void;
}

export function OwnTours({ classroom, onFile }: Props) {
  const words = useMessages(tourMessages);
  const actions = useActions();
  const { draft } = classroom;
  /** As it was before a tour was removed. */
  const [undo, setUndo] = useState<{ readonly tour: Tour; readonly before: Classroom } | null>(null);
  const own = classroom.own.filter(({ id }) => id !== draft?.id);
  const edit = (tour: Tour | null): void => {
    focusMain();
    actions.setClassroom(draft !== null && tour === draft ? classroom : openDraft(classroom, tour));
    actions.showPage("editor");
  };
  const remove = (tour: Tour): void => {
    setUndo({ tour, before: classroom });
    actions.setClassroom(tour.id === draft?.id ? { ...withoutTour(classroom, tour.id), draft: null } : withoutTour(classroom, tour.id));
  };
  const restore = ({ tour, before }: NonNullable<typeof undo>): void => {
    actions.setClassroom(restoreTour(classroom, before, tour.id));
    setUndo(null);
  };
  return (
    <>
      {own.length === 0 && draft === null && <p className={styles.about}>{words.page.ownEmpty}</p>}
      {undo !== null && <Removed key={undo.tour.id} tour={undo.tour} onUndo={() => restore(undo)} />}
      <ul className={styles.cards}>
        {draft !== null && (
          <li>
            <article className={styles.card} data-draft="">
              <p className={styles.facts}>{words.page.draft} · {words.stops(draft.stops.length)}</p>
              <Title tour={draft} />
              <p className={styles.start}><Do tour={draft} className={styles.main} onDo={() => edit(draft)}>{words.page.goOn}</Do></p>
              <div className={styles.more}><Do tour={draft} onDo={() => remove(draft)}>{words.page.remove}</Do></div>
            </article>
          </li>
        )}
        {own.map((tour) => {
          const isReady = missingFrom(tour) === null;
          return (
            <li key={tour.id}>
              <TourCard tour={tour} reached={classroom.reached[tour.id] ?? 0} isReady={isReady}>
                <Do tour={tour} onDo={() => edit(tour)}>{words.page.edit}</Do>
                {isReady && <Do tour={tour} onDo={() => saveTour(tour)}>{words.page.save}</Do>}
                {isReady && <ShareLink tour={tour} />}
                <Do tour={tour} onDo={() => remove(tour)}>{words.page.remove}</Do>
              </TourCard>
            </li>
          );
        })}
      </ul>
      <Files onFile={onFile}>
        <button type="button" className={own.length === 0 && draft === null ? styles.main : styles.button} onClick={() => edit(null)}>{words.page.make}</button>
      </Files>
    </>
  );
}

function Title({ tour }: { readonly tour: Tour }) {
  const words = useMessages(tourMessages);
  const lang = useApp(({ view }) => view.lang);
  const title = tourText(tour.title, lang);
  return <h4 lang={title?.lang}>{title?.text ?? words.untitled}</h4>;
}

/** The keyboard goes from the button that went with the tour to the one that brings it back. */
function Removed({ tour, onUndo }: { readonly tour: Tour; readonly onUndo: () => void }) {
  const words = useMessages(tourMessages);
  const lang = useApp(({ view }) => view.lang);
  const button = useRef<HTMLButtonElement>(null);
  const title = tourText(tour.title, lang);
  useEffect(() => button.current?.focus(), []);
  return (
    <p className={styles.undo}>
      <span role="status" lang={lang}>{words.page.removed(title?.text ?? words.untitled)}</span>
      <button ref={button} type="button" className={styles.button} onClick={() => {
        focusMain();
        onUndo();
      }}>{words.page.undo}</button>
    </p>
  );
}

/** A file from this device. It is read here, and goes nowhere. */
function Files({ onFile, children }: { readonly onFile: Props["onFile"]; readonly children: React.ReactNode }) {
  const words = useMessages(tourMessages).page;
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const turns = useRef(0);
  const read = (file: File | undefined): void => {
    if (file === undefined) return;
    const number = 1_000 + ++turns.current;
    // A letter takes four bytes at most; what is larger is not even read.
    const text = file.size > MAX_TOUR_CHARS * 4 ? Promise.resolve(" ".repeat(MAX_TOUR_CHARS + 1)) : file.text();
    void text.then((found) => onFile({ ...parseTour(found), from: "file", number }), () => onFile({ ...parseTour(""), from: "file", number }));
  };
  const onDrag = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setOver(true);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    read(event.dataTransfer.files[0]);
  };
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    read(target.files?.[0]);
    // So that the same file can be chosen again.
    target.value = "";
  };
  return (
    <div className={styles.drop} data-over={isOver ? "" : undefined} onDragEnter={onDrag} onDragOver={onDrag} onDragLeave={() => setOver(false)} onDrop={onDrop}>
      {children}
      <button type="button" className={styles.button} onClick={() => input.current?.click()}>{words.open}</button>
      <input ref={input} type="file" accept=".json,application/json" hidden aria-label={words.open} onChange={onChange} />
      <span className={styles.hint}>{words.drop}</span>
    </div>
  );
}

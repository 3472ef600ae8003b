/** One tour on the page of all tours: what it is, and what can be done with it. */
import type { ReactNode } from "react";
import { tourMessages } from "@/core/i18n/tourMessages";
import type { Tour } from "@/core/org/tourFormat";
import { tourText } from "@/core/tour/stops";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { useSlides } from "@/ui/export/useSlides";
import { Icon } from "@/ui/Icon";
import { useTourActions } from "./useTourActions";
import styles from "./ToursPage.module.css";

interface Props {
  readonly tour: Tour;
  /** Where the reader left it, counted from 0. */
  readonly reached: number;
  /** More that can be done with it, beside the rest. */
  readonly children?: ReactNode;
  /** False: words are still missing, so that it cannot be walked yet. */
  readonly isReady?: boolean;
}

export function TourCard({ tour, reached, children, isReady = true }: Props) {
  const words = useMessages(tourMessages);
  const lang = useApp(({ view }) => view.lang);
  const { walk, present, print } = useTourActions();
  const title = tourText(tour.title, lang);
  const intro = tourText(tour.intro, lang);
  const last = tour.stops.length - 1;
  const canResume = reached > 0 && reached < last;
  return (
    <article className={styles.card}>
      <p className={styles.facts}>{tour.minutes !== undefined && <>{words.minutes(tour.minutes)} · </>}{words.stops(tour.stops.length)}</p>
      <h4 lang={title?.lang}>{title?.text ?? words.untitled}</h4>
      {intro !== null && <p lang={intro.lang} className={styles.about}>{intro.text}</p>}
      {!isReady && <p className={styles.about}>{words.editor.incomplete}</p>}
      {isReady && (
        <p className={styles.start}>
          <Do tour={tour} className={styles.main} onDo={() => walk(tour, canResume ? reached : 0)}>{canResume ? words.page.resume(reached + 1) : words.page.walk}</Do>
          {canResume && <Do tour={tour} className={styles.button} onDo={() => walk(tour)}>{words.page.again}</Do>}
        </p>
      )}
      <div className={styles.more}>
        {isReady && <Do tour={tour} onDo={() => present(tour)}>{words.page.present}</Do>}
        {isReady && <PowerPoint tour={tour} />}
        {isReady && <Do tour={tour} onDo={() => print(tour)}>{words.page.paper}</Do>}
        {children}
      </div>
    </article>
  );
}

interface DoProps {
  readonly tour: Tour;
  readonly className?: string | undefined;
  /** `null`: not now. */
  readonly onDo: (() => void) | null;
  readonly children: ReactNode;
}

/** A button that says to a screen reader which tour it is about; there are as many of each as there are tours. */
export function Do({ tour, className = styles.quiet, onDo, children }: DoProps) {
  const words = useMessages(tourMessages);
  const lang = useApp(({ view }) => view.lang);
  const title = tourText(tour.title, lang);
  return (
    <button type="button" className={className} aria-disabled={onDo === null} onClick={() => onDo?.()}>
      {children} <span className="visually-hidden" lang={title?.lang}>{title?.text ?? words.untitled}</span>
    </button>
  );
}

function PowerPoint({ tour }: { readonly tour: Tour }) {
  const words = useMessages(tourMessages).page;
  const { progress, save } = useSlides(tour);
  const said = { rest: "", busy: words.powerPointBusy, done: words.powerPointDone, failed: words.powerPointFailed }[progress];
  return (
    <>
      <Do tour={tour} onDo={save}>{words.powerPoint}</Do>
      <span role="status" className={said === "" ? "visually-hidden" : styles.said}>{progress === "done" && <Icon name="check" />}{said}</span>
    </>
  );
}

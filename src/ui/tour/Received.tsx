/** A tour from somebody else: whose words these are, and what to do with it. Nothing of it is shown or kept before the reader says so. */
import { useEffect, useId, useMemo, useRef } from "react";
import { tourMessages } from "@/core/i18n/tourMessages";
import type { ParsedTour } from "@/core/org/parseTour";
import type { Tour } from "@/core/org/tourFormat";
import { tourProblemText, type TourProblem } from "@/core/org/tourProblem";
import { checkTour } from "@/core/tour/checkTour";
import { tourText } from "@/core/tour/stops";
import type { Classroom } from "@/state/appState";
import { asNewcomer, keepTour, lendTour } from "@/state/classroom";
import { useActions, useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { useTourActions } from "./useTourActions";
import styles from "./ToursPage.module.css";

export interface Incoming extends ParsedTour {
  readonly from: "link" | "file";
  /** Tells one from the next. */
  readonly number: number;
}

interface Props {
  readonly incoming: Incoming;
  readonly classroom: Classroom;
  readonly onDone: () => void;
}

export function Received({ incoming: { tour, problems, from }, classroom, onDone }: Props) {
  const words = useMessages(tourMessages).received;
  const actions = useActions();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Who opened a file is in the middle of something; who came by a link has only just arrived.
    if (from === "file") heading.current?.focus();
  }, [from]);
  const close = (next: Classroom = classroom): void => {
    if (next !== classroom) actions.setClassroom(next);
    document.querySelector<HTMLElement>("main h2")?.focus();
    onDone();
  };
  return (
    <section className={styles.received} aria-labelledby={id}>
      <h3 ref={heading} id={id} tabIndex={-1}>{tour === null ? words.broken : words.heading}</h3>
      {tour === null ? (
        <>
          <Problems problems={problems} />
          <p className={styles.start}><button type="button" className={styles.button} onClick={() => close()}>{words.close}</button></p>
        </>
      ) : <Offer tour={tour} problems={problems} from={from} classroom={classroom} onClose={close} />}
    </section>
  );
}

interface OfferProps {
  readonly tour: Tour;
  readonly problems: readonly TourProblem[];
  readonly from: Incoming["from"];
  readonly classroom: Classroom;
  readonly onClose: (next?: Classroom) => void;
}

function Offer({ tour: given, problems, from, classroom, onClose }: OfferProps) {
  const all = useMessages(tourMessages);
  const words = all.received;
  const actions = useActions();
  const lang = useApp(({ view }) => view.lang);
  const model = useApp((state, select) => select.model(state));
  const isDetailed = useApp(({ org }) => org.status === "ready" && org.detailed);
  const { walk } = useTourActions();
  const { tour, isKnown } = useMemo(() => asNewcomer(classroom, given), [classroom, given]);
  // Subjects and sources come with the second part of the data.
  const notes = useMemo(() => [...problems, ...(model === null || !isDetailed ? [] : checkTour(model, given))], [problems, model, isDetailed, given]);
  const title = tourText(tour.title, lang);
  const intro = tourText(tour.intro, lang);
  const view = (): void => {
    if (!isKnown) actions.setClassroom(lendTour(classroom, tour));
    walk(tour);
  };
  return (
    <>
      <p className={styles.facts}>{all.stops(tour.stops.length)}</p>
      <h4 lang={title?.lang}>{title?.text}</h4>
      {intro !== null && <p lang={intro.lang} className={styles.about}>{intro.text}</p>}
      <p className={styles.warning}>{isKnown ? words.known : from === "link" ? words.fromLink : words.fromFile}</p>
      {notes.length > 0 && (
        <details className={styles.notes}>
          <summary>{words.notes} ({notes.length})</summary>
          <Problems problems={notes} />
        </details>
      )}
      <p className={styles.start}>
        <button type="button" className={styles.main} onClick={view}>{words.view}</button>
        {!isKnown && <button type="button" className={styles.button} onClick={() => onClose(keepTour(classroom, tour))}>{words.keep}</button>}
        <button type="button" className={styles.button} onClick={() => onClose()}>{isKnown ? words.close : words.refuse}</button>
      </p>
    </>
  );
}

function Problems({ problems }: { readonly problems: readonly TourProblem[] }) {
  const lang = useApp(({ view }) => view.lang);
  const texts = [...new Set(problems.map((problem) => tourProblemText(problem, lang)))];
  return <ul className={styles.problems}>{texts.map((text) => <li key={text}>{text}</li>)}</ul>;
}

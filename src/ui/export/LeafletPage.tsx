/**
 * A tour on paper: each stop with its chart, its sentence and its sources. On the screen it lies there as it will come out
 * of the printer; the notes of the speaker come along only when asked for.
 */
import { useEffect, useId, useMemo, useRef, useState, type RefObject } from "react";
import { deckOf, type Deck, type DeckStop } from "@/core/handout/deck";
import { numbersText } from "@/core/handout/sourceList";
import { addressOnSite } from "@/core/handout/addressOnSite";
import { appMessages } from "@/core/i18n/appMessages";
import { formatDate } from "@/core/i18n/format";
import { handoutMessages } from "@/core/i18n/handoutMessages";
import { pageMessages } from "@/core/i18n/pageMessages";
import { panelMessages } from "@/core/i18n/panelMessages";
import { tourMessages } from "@/core/i18n/tourMessages";
import type { Tour } from "@/core/org/tourFormat";
import { tourText } from "@/core/tour/stops";
import type { TourPlace } from "@/core/view/viewState";
import { useActions, useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { AddressLink } from "@/ui/AddressLink";
import { PageFrame } from "@/ui/panels/pages/PageFrame";
import { addressForOthers } from "@/ui/siteSettings";
import { useClassroom } from "@/ui/useClassroom";
import { ChartFigure } from "./ChartFigure";
import { HandoutSources } from "./HandoutSources";
import { PrintButton } from "./PrintButton";
import { SlidesButton } from "./SlidesButton";
import styles from "./Handout.module.css";

export function LeafletPage() {
  const { titles } = useMessages(pageMessages);
  return <PageFrame heading={titles.leaflet} wide><LeafletContent /></PageFrame>;
}

function LeafletContent() {
  const words = useMessages(handoutMessages);
  const { state } = useMessages(panelMessages);
  const place = useApp(({ view }) => view.tour);
  const isDetailed = useApp(({ org }) => org.status === "ready" && org.detailed);
  const isMissing = useApp(({ org }) => org.status === "ready" && org.missing.length > 0);
  const classroom = useClassroom();
  const [hasChosen, setHasChosen] = useState(false);
  if (classroom === null || !isDetailed) return <p role="status">{isMissing ? state.detailsMissing : words.loading}</p>;
  const tours = [...classroom.made, ...classroom.own];
  const tour = tours.find(({ id }) => id === place?.id);
  return tour === undefined
    ? <TourChoice tours={tours} isUnknown={place !== null} isMissing={classroom.isMissing} onChoose={() => setHasChosen(true)} />
    : <Leaflet key={tour.id} tour={tour} takesFocus={hasChosen} />;
}

interface TourChoiceProps {
  readonly tours: readonly Tour[];
  /** The address names a tour that is not here. */
  readonly isUnknown: boolean;
  readonly isMissing: boolean;
  readonly onChoose: () => void;
}

function TourChoice({ tours, isUnknown, isMissing, onChoose }: TourChoiceProps) {
  const words = useMessages(handoutMessages);
  const lang = useApp(({ view }) => view.lang);
  const actions = useActions();
  const choose = (place: TourPlace): void => {
    onChoose();
    actions.setTour(place);
  };
  return (
    <>
      {isUnknown && <p>{words.noTour}</p>}
      {isMissing && <p>{words.missingTours}</p>}
      {tours.length > 0 && <p>{words.chooseTour}</p>}
      <ul className={styles.choice}>
        {tours.map((tour) => {
          const title = tourText(tour.title, lang);
          const place = { id: tour.id, stop: 0 };
          return (
            <li key={tour.id}>
              <AddressLink className={styles.link} to={{ page: "leaflet", tour: place }} lang={title?.lang} onGo={() => choose(place)}>
                {title?.text ?? tour.id}
              </AddressLink>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Across an A4 sheet within its margins, and a third of its height. */
const room = { width: 700, height: 300, leastPoints: 8 };

interface LeafletProps {
  readonly tour: Tour;
  /** The link that led here is gone, and the keyboard goes on at the title. */
  readonly takesFocus: boolean;
}

function Leaflet({ tour, takesFocus }: LeafletProps) {
  const words = useMessages(handoutMessages);
  const model = useApp((state, select) => select.model(state));
  const lang = useApp(({ view }) => view.lang);
  const [withNotes, setWithNotes] = useState(false);
  const paper = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus) paper.current?.focus();
  }, [takesFocus]);
  const site = addressForOthers();
  const deck = useMemo(
    () => (model === null ? null : deckOf(tour, model, { lang, room, addressOf: (stop) => addressOnSite(site, stop, lang) })),
    [tour, model, lang, site],
  );
  if (deck === null) return null;
  return (
    <>
      <div className={styles.tools}>
        <PrintButton />
        <SlidesButton tour={tour} />
        <label className={styles.check}>
          <input type="checkbox" checked={withNotes} onChange={(event) => setWithNotes(event.target.checked)} />
          {words.withNotes}
        </label>
      </div>
      <LeafletPaper ref={paper} deck={deck} withNotes={withNotes} site={site} />
    </>
  );
}

interface LeafletPaperProps {
  readonly ref: RefObject<HTMLElement | null>;
  readonly deck: Deck;
  readonly withNotes: boolean;
  readonly site: string | null;
}

function LeafletPaper({ ref, deck, withNotes, site }: LeafletPaperProps) {
  const words = useMessages(handoutMessages);
  const app = useMessages(appMessages);
  const { lang, title, intro, minutes, asOf, stops, sources } = deck;
  const id = useId();
  return (
    <article ref={ref} tabIndex={-1} className={styles.paper} data-sheet="portrait" aria-labelledby={id}>
      <h3 id={id} className={styles.title} lang={title.lang}>{title.text}</h3>
      {intro !== null && <p className={styles.intro} lang={intro.lang}>{intro.text}</p>}
      <p className={styles.small}>{minutes !== null && words.minutes(minutes)} {words.made(formatDate(asOf, lang))}</p>
      {stops.map((stop) => <Stop key={stop.number} stop={stop} total={stops.length} withNotes={withNotes} />)}
      <section className={styles.end} aria-labelledby={`${id}sources`}>
        <h4 id={`${id}sources`}>{words.sources}</h4>
        {sources.length === 0 ? <p>{words.noSources}</p> : <HandoutSources sources={sources} />}
        <p className={styles.small}>{app.status.notOfficial}. {app.footer.data} {site}</p>
      </section>
    </article>
  );
}

interface StopProps {
  readonly stop: DeckStop;
  readonly total: number;
  readonly withNotes: boolean;
}

function Stop({ stop, total, withNotes }: StopProps) {
  const words = useMessages(handoutMessages);
  const { unsourced } = useMessages(tourMessages);
  const { sentence, chart, sources, caption, notes, address } = stop;
  return (
    <section className={styles.stop}>
      <p className={styles.step}>{words.stop(stop.number, total)}</p>
      <h4 className={styles.sentence}>
        <span lang={sentence.lang}>{sentence.text}</span>
        {sources.length > 0 && <span className={styles.cite}> {numbersText(sources)}</span>}
      </h4>
      {sources.length === 0 && <p className={styles.small}>{unsourced}</p>}
      {chart === null ? <p className={styles.small}>{words.noPicture} {caption}.</p> : <ChartFigure chart={chart} caption={caption} />}
      {withNotes && notes !== null && (
        <div className={styles.notes}>
          <h5>{words.notes}</h5>
          {notes.text.split("\n").map((line, index) => <p key={index} lang={notes.lang}>{line}</p>)}
        </div>
      )}
      {address !== null && <p className={styles.address}>{address}</p>}
    </section>
  );
}

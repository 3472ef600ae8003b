/** One stop: its sentence, what the sentence rests on, and the ways to the other stops. */
import { useCallback, useEffect, useId, useMemo, useRef, useState } from "react";
import { tourMessages } from "@/core/i18n/tourMessages";
import type { Tour, TourStop } from "@/core/org/tourFormat";
import { isAtStop } from "@/core/tour/stopAddress";
import { stopSources, tourText } from "@/core/tour/stops";
import { useActions, useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { Icon } from "@/ui/Icon";
import { SourceRefs } from "@/ui/panels/details/SourceRefs";
import { SourceNotes } from "@/ui/panels/details/SourceNotes";
import { SourcesContext } from "@/ui/panels/details/sourcesContext";
import { focusMain } from "@/ui/panels/focusMain";
import { useArrival } from "@/ui/useArrival";
import { StopMenu } from "./StopMenu";
import { useWalk } from "./useWalk";
import styles from "./TourBar.module.css";

interface Props {
  readonly tour: Tour;
  readonly stop: TourStop;
  /** Counts from 0. */
  readonly at: number;
  /** Ours rest on sources that we looked up; of another's, we only know what its maker names. */
  readonly isOurs: boolean;
}

export function WalkBar({ tour, stop, at, isOurs }: Props) {
  const words = useMessages(tourMessages);
  const lang = useApp(({ view }) => view.lang);
  const actions = useActions();
  const go = useWalk(tour);
  const isThere = useApp((state, { model }) => {
    const known = model(state);
    return known === null || isAtStop(known, state.view, stop);
  });
  const onwards = useRef<HTMLButtonElement>(null);
  useArrival(stop, useCallback(() => go(at), [go, at]));
  useEffect(() => {
    // Given to the main part by whoever started the tour.
    if (document.activeElement?.tagName === "MAIN") onwards.current?.focus();
  }, []);
  const title = tourText(tour.title, lang);
  const sentence = tourText(stop.text, lang);
  const position = words.bar.position(at + 1, tour.stops.length);
  const isLast = at === tour.stops.length - 1;
  const leave = (): void => {
    focusMain();
    actions.setTour(null);
  };
  const back = (): void => {
    // The button goes as soon as the reader is back.
    onwards.current?.focus();
    go(at);
  };
  const onNext = (): void => {
    if (!isLast) return go(at + 1);
    focusMain();
    return actions.setTour(null, "tours");
  };
  return (
    <section className={styles.bar} aria-label={words.bar.label}>
      <div className={styles.told}>
        <p className={styles.title}>
          <span lang={title?.lang}>{title?.text ?? words.untitled}</span>
          {!isThere && <> <button type="button" className={styles.back} onClick={back}>{words.bar.back}</button></>}
        </p>
        {/* Notes of sources stand in it, which have paragraphs of their own. */}
        <div className={styles.sentence}>
          <span lang={sentence?.lang}>{sentence?.text}</span> <StopSources stop={stop} isOurs={isOurs} />
        </div>
      </div>
      <div className={styles.actions}>
        <div className={styles.steps}>
          <button type="button" className={styles.button} aria-disabled={at === 0} onClick={() => at > 0 && go(at - 1)}>
            <span className={styles.turned}><Icon name="next" /></span><span className={styles.word}>{words.bar.previous}</span>
          </button>
          <StopMenu tour={tour} at={at} label={position} onGo={go} />
          <button ref={onwards} type="button" className={styles.main} onClick={onNext}>
            <span>{isLast ? words.bar.finish : words.bar.next}</span><Icon name={isLast ? "check" : "next"} />
          </button>
        </div>
        <div className={styles.steps}>
          <button type="button" className={`${styles.button} ${styles.present}`} onClick={actions.startPresenting}>{words.bar.present}</button>
          <button type="button" className={styles.button} onClick={leave} aria-label={words.bar.leave}><Icon name="close" /></button>
        </div>
      </div>
      <Told key={at} position={position} sentence={sentence?.text ?? ""} lang={sentence?.lang ?? lang} />
    </section>
  );
}

function StopSources({ stop, isOurs }: Pick<Props, "stop" | "isOurs">) {
  const words = useMessages(tourMessages);
  const model = useApp((state, select) => select.model(state));
  const areComplete = useApp(({ org }) => org.status === "ready" && org.detailed);
  const id = useId();
  const sources = useMemo(() => (model === null ? [] : stopSources(model, stop)), [model, stop]);
  const numbered = useMemo(() => ({ sources, idOf: (number: number) => `${id}source-${number}`, areComplete }), [sources, id, areComplete]);
  const isComing = !areComplete && sources.length < (stop.src?.length ?? 0);
  return (
    <span className={styles.sources}>
      {!isOurs && (sources.length > 0 || isComing) && <>{words.bar.makersWords} {words.bar.makersSources} </>}
      {isComing ? words.bar.sourcesComing : sources.length === 0 ? words.unsourced : (
        <SourcesContext value={numbered}>
          <SourceRefs cite={{ numbers: sources.map((_each, index) => index + 1), asOf: null, confidence: null, note: null }} />
          <SourceNotes />
        </SourcesContext>
      )}
    </span>
  );
}

/** Heard once for each stop, after the screen has changed. */
function Told({ position, sentence, lang }: { readonly position: string; readonly sentence: string; readonly lang: string }) {
  const [isHeard, setHeard] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setHeard(true), 50);
    return () => clearTimeout(timer);
  }, []);
  return <div role="status" className="visually-hidden">{isHeard && <>{position}: <span lang={lang}>{sentence}</span></>}</div>;
}

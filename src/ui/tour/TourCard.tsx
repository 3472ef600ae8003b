/** One tour on the page of all tours: what it is, and what can be done with it. */
import { useState, type ReactNode } from "react";
import { stopAddress } from "@/core/handout/stopAddress";
import { tourMessages } from "@/core/i18n/tourMessages";
import type { Tour } from "@/core/org/tourFormat";
import { tourText } from "@/core/tour/stops";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { Icon } from "@/ui/Icon";
import { siteAddress } from "@/ui/siteSettings";
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
  readonly onDo: () => void;
  readonly isBusy?: boolean;
  readonly children: ReactNode;
}

/** A button that says to a screen reader which tour it is about; there are as many of each as there are tours. */
export function Do({ tour, className = styles.quiet, onDo, isBusy = false, children }: DoProps) {
  const words = useMessages(tourMessages);
  const lang = useApp(({ view }) => view.lang);
  const title = tourText(tour.title, lang);
  return (
    <button type="button" className={className} aria-disabled={isBusy} onClick={() => !isBusy && onDo()}>
      {children} <span className="visually-hidden" lang={title?.lang}>{title?.text ?? words.untitled}</span>
    </button>
  );
}

/** The program that writes the file is large, and comes when somebody asks for it. */
function PowerPoint({ tour }: { readonly tour: Tour }) {
  const words = useMessages(tourMessages).page;
  const model = useApp((state, select) => select.model(state));
  const isDetailed = useApp(({ org }) => org.status === "ready" && org.detailed);
  const lang = useApp(({ view }) => view.lang);
  const [state, setState] = useState<"rest" | "busy" | "done" | "failed">("rest");
  const save = (): void => {
    if (model === null) return;
    setState("busy");
    const site = siteAddress();
    import("@/ui/export/savePowerPoint")
      .then(({ savePowerPoint }) => savePowerPoint({ tour, org: model, lang, site, addressOf: (stop) => stopAddress(site, stop, lang) }))
      .then(() => setState("done"), () => setState("failed"));
  };
  const said = { rest: "", busy: words.powerPointBusy, done: words.powerPointDone, failed: words.powerPointFailed }[state];
  return (
    <>
      <Do tour={tour} onDo={save} isBusy={state === "busy" || !isDetailed}>{words.powerPoint}</Do>
      <span role="status" className={said === "" ? "visually-hidden" : styles.said}>{state === "done" && <Icon name="check" />}{said}</span>
    </>
  );
}

/**
 * Below the chart: one stop of the tour that the reader is on, or, while a tour is being made, the way to add a place to it.
 * The chart keeps the keyboard; whoever came from the page of the tours finds it on the way on.
 */
import { tourMessages } from "@/core/i18n/tourMessages";
import type { Classroom } from "@/state/appState";
import { stopAt } from "@/core/tour/stops";
import type { TourPlace } from "@/core/view/viewState";
import { useActions, useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { focusMain } from "@/ui/panels/focusMain";
import { useClassroom } from "@/ui/useClassroom";
import { DraftBar } from "./DraftBar";
import { WalkBar } from "./WalkBar";
import styles from "./TourBar.module.css";

export function TourBar() {
  const classroom = useClassroom();
  const place = useApp(({ view }) => view.tour);
  if (place !== null) return <OnTour classroom={classroom} place={place} />;
  return classroom === null || classroom.draft === null ? null : <DraftBar classroom={classroom} draft={classroom.draft} />;
}

function OnTour({ classroom, place }: { readonly classroom: Classroom | null; readonly place: TourPlace }) {
  const words = useMessages(tourMessages).bar;
  const actions = useActions();
  if (classroom === null) return <section className={styles.bar} aria-label={words.label}><p className={styles.quiet}>{words.busy}</p></section>;
  const found = stopAt([...classroom.made, ...classroom.own], place);
  if (found !== null) return <WalkBar key={found.tour.id} {...found} isOurs={classroom.made.includes(found.tour)} />;
  const toTours = (): void => {
    focusMain();
    actions.setTour(null, "tours");
  };
  const leave = (): void => {
    focusMain();
    actions.setTour(null);
  };
  return (
    <section className={styles.bar} aria-label={words.label}>
      <p role="status" className={styles.lost}>{classroom.isMissing ? words.missing : words.unknown}</p>
      <div className={styles.actions}>
        <button type="button" className={styles.button} onClick={toTours}>{words.allTours}</button>
        <button type="button" className={styles.button} onClick={leave}>{words.leave}</button>
      </div>
    </section>
  );
}

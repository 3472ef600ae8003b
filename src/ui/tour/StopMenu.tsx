/** Where in the tour this is, and all its stops to choose from. */
import { useId, useRef } from "react";
import { tourMessages } from "@/core/i18n/tourMessages";
import type { Tour } from "@/core/org/tourFormat";
import { tourText } from "@/core/tour/stops";
import { stopLabel } from "@/core/tour/stopLabel";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import styles from "./TourBar.module.css";

interface Props {
  readonly tour: Tour;
  readonly at: number;
  readonly label: string;
  readonly onGo: (at: number) => void;
}

export function StopMenu({ tour, at, label, onGo }: Props) {
  const words = useMessages(tourMessages).bar;
  const model = useApp((state, select) => select.model(state));
  const lang = useApp(({ view }) => view.lang);
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const choose = (index: number): void => {
    menu.current?.hidePopover?.();
    onGo(index);
  };
  return (
    <>
      <button type="button" className={styles.position} popoverTarget={id} data-tip={words.list}>{label}</button>
      <div ref={menu} id={id} popover="auto" className={styles.menu} role="group" aria-label={words.list}>
        <ol className={styles.stops}>
          {tour.stops.map((stop, index) => {
            const shows = model === null ? null : stopLabel(model, stop, lang);
            const sentence = tourText(stop.text, lang);
            return (
              // Two stops may show and say the same.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={index}>
                <button type="button" className={styles.stop} aria-current={index === at ? "step" : undefined} onClick={() => choose(index)}>
                  <span className={styles.number}>{index + 1}</span>
                  <span>
                    <strong lang={shows?.lang}>{shows?.text}</strong>
                    <span className={styles.says} lang={sentence?.lang}>{sentence?.text}</span>
                  </span>
                </button>
              </li>
            );
          })}
        </ol>
      </div>
    </>
  );
}

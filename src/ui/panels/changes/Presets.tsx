/** The great reorganisations, each one click away: the day before and the day itself, or the two decrees. */
import { changesMessages } from "@/core/i18n/changesMessages";
import type { IsoDate } from "@/core/org/fileFormat";
import type { Basis } from "@/core/view/viewState";
import { useActions, useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import details from "../details/Details.module.css";
import styles from "./Changes.module.css";

type Name = Exclude<keyof (typeof changesMessages)["nl"]["presets"], "heading">;

/** `date` null: the file's own day. */
interface Preset {
  readonly name: Name;
  readonly against: IsoDate;
  readonly date: IsoDate | null;
  readonly basis: Basis;
}

const presets: readonly Preset[] = [
  { name: "cabinet2010", against: "2010-10-13", date: "2010-10-14", basis: "day" },
  { name: "cabinet2012", against: "2012-11-04", date: "2012-11-05", basis: "day" },
  // From the day before the agency began to be set up, to the day on which the decree gave it its directorates.
  { name: "realEstate", against: "2013-11-05", date: "2014-11-17", basis: "day" },
  { name: "ubr2023", against: "2022-12-31", date: "2023-01-01", basis: "day" },
  { name: "vro2024", against: "2024-07-01", date: "2024-07-02", basis: "day" },
  { name: "vro2026", against: "2026-02-22", date: "2026-02-23", basis: "day" },
  { name: "decrees", against: "2012-07-26", date: "2015-07-01", basis: "decree" },
  // The day of the official chart.
  { name: "latest", against: "2025-12-03", date: null, basis: "day" },
];

export function Presets() {
  const words = useMessages(changesMessages).presets;
  const actions = useActions();
  const { against, date, basis } = useApp(({ view }) => view);
  const isShown = (each: Preset): boolean => each.against === against && each.date === date && each.basis === basis;
  return (
    <details className={`${details.more} ${styles.presets}`}>
      <summary>{words.heading}</summary>
      <ul className={details.plain}>
        {presets.map((each) => (
          <li key={each.name}>
            <button
              type="button" className={styles.preset} aria-pressed={isShown(each)}
              onClick={() => {
                actions.setBasis(each.basis);
                actions.showChangesBetween(each.against, each.date);
              }}
            >
              {words[each.name]}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

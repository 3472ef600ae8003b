import type { Id, IsoDate, Lang, UnitId, UnitKind } from "@/core/org/fileFormat";

export type Mode = "chart" | "list";
/** `down`: the top is at the top. `right`: the chart grows from left to right. */
export type Orientation = "down" | "right";
export type Theme = "system" | "light" | "dark";
/** A whole page in the place of the chart. */
export type Page = "known" | "subjects" | "compare" | "mother" | "ministers" | "drawn";
/** `day`: as things were on the day, by the day of each change. `decree`: as the organisation decree of that day says. */
export type Basis = "day" | "decree";
/** What can happen to a unit between two days. */
export type ChangeKind = "new" | "ended" | "renamed" | "moved" | "split" | "merged" | "minister" | "uncertain";
/** The way through the tree from one unit to another. */
export type UnitPath = readonly [from: UnitId, to: UnitId];
/** More columns than this cannot be read side by side. */
export const MOST_COMPARED = 3;

/**
 * What is on the screen, and exactly what the address holds. Everything drawn follows from this and the data.
 *
 * `toggledIds` holds the units whose openness differs from the opening picture (`opensByDefault`), so that the
 * address of the start view is empty, and stays short however large the organisation is.
 */
export interface ViewState {
  /** The day shown; `null`: the file's own day. */
  readonly date: IsoDate | null;
  readonly basis: Basis;
  /** The other day, with which the day shown is compared: what changed from then to now. */
  readonly against: IsoDate | null;
  /** Only changes of this kind stand out. */
  readonly change: ChangeKind | null;
  /** The unit from which the chart starts; `null`: the whole. */
  readonly rootId: UnitId | null;
  readonly toggledIds: ReadonlySet<UnitId>;
  /** One thing is shown at a time: a unit, a subject, what is found elsewhere, or a path. */
  readonly selectedId: UnitId | null;
  readonly subjectId: Id | null;
  readonly elsewhereId: Id | null;
  readonly path: UnitPath | null;
  readonly page: Page | null;
  /** Set aside by the reader to be compared, in that order; each once. */
  readonly comparedIds: readonly UnitId[];
  readonly mode: Mode;
  readonly orientation: Orientation;
  /** Units of this kind stand out. */
  readonly kind: UnitKind | null;
  readonly lang: Lang;
  readonly theme: Theme;
}

export const startView: ViewState = {
  date: null,
  basis: "day",
  against: null,
  change: null,
  rootId: null,
  toggledIds: new Set(),
  selectedId: null,
  subjectId: null,
  elsewhereId: null,
  path: null,
  page: null,
  comparedIds: [],
  mode: "chart",
  orientation: "down",
  kind: null,
  lang: "nl",
  theme: "system",
};

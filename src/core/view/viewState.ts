import type { Id, IsoDate, Lang, UnitId, UnitKind } from "@/core/org/fileFormat";

export type Mode = "chart" | "list";
/** `down`: the top is at the top. `right`: the chart grows from left to right. */
export type Orientation = "down" | "right";
/** `projector`: for a bright room and eyes that need more contrast, paper white and ink black. */
export type Theme = "system" | "light" | "dark" | "projector";
/** A whole page in the place of the chart. */
export type Page =
  | "known" | "subjects" | "compare" | "mother" | "ministers" | "drawn"
  /** The classroom: tours and quiz, the editor of a tour, a round of the quiz, and what can be printed of them. */
  | "tours" | "editor" | "quiz" | "leaflet" | "sheet" | "blank"
  /** About the site itself: how to read the chart, for whom it works, what it keeps. */
  | "reading" | "accessibility" | "privacy";
/** `day`: as things were on the day, by the day of each change. `decree`: as the organisation decree of that day says. */
export type Basis = "day" | "decree";
/** What can happen to a unit between two days. */
export type ChangeKind = "new" | "ended" | "renamed" | "moved" | "split" | "merged" | "minister" | "uncertain";
/** The way through the tree from one unit to another. */
export type UnitPath = readonly [from: UnitId, to: UnitId];
/** More columns than this cannot be read side by side. */
export const MOST_COMPARED = 3;

/** Where the reader is in a tour. `stop` counts from 0; the address says it from 1. */
export interface TourPlace {
  readonly id: Id;
  readonly stop: number;
}

/** What a question of the quiz is about. */
export type QuizKind = "place" | "minister" | "kind" | "subject" | "abbreviation" | "time";
export const quizKinds = ["place", "minister", "kind", "subject", "abbreviation", "time"] as const satisfies readonly QuizKind[];
export type QuizLevel = 1 | 2 | 3;
export const MOST_QUESTIONS = 30;

/** One round: the same setup gives the same questions to everybody, under the same data. */
export interface QuizSetup {
  /** 1 to 16 small letters and digits. */
  readonly seed: string;
  readonly level: QuizLevel;
  /** How many questions are asked for; 1 to `MOST_QUESTIONS`. */
  readonly count: number;
  /** In the order of `quizKinds`, each once; empty: all. */
  readonly kinds: readonly QuizKind[];
  /** Led by one person for a room: no score, answers are revealed together. */
  readonly isHosted: boolean;
}

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
  /** The tour that the reader is on; the rest of the view is what the reader made of its stop. */
  readonly tour: TourPlace | null;
  /** Nothing but the chart, one sentence and its source, for a projector. */
  readonly presenting: boolean;
  readonly quiz: QuizSetup | null;
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
  tour: null,
  presenting: false,
  quiz: null,
  mode: "chart",
  orientation: "down",
  kind: null,
  lang: "nl",
  theme: "system",
};

/**
 * `address-unreadable`: part of it made no sense and was left out. `address-too-long`: nothing of it was read.
 * `address-newer`: written by a newer version of the site, read as far as possible.
 */
export type AddressProblem = "address-unreadable" | "address-too-long" | "address-newer";

/** A view as an address asks for it, before its ids were held against the data. */
export interface RequestedView {
  readonly view: ViewState;
  /** False: the address does not say what is open, so whatever hides the chosen unit has to open. */
  readonly saysOpen: boolean;
  readonly problems: readonly AddressProblem[];
}

/**
 * The format of a tour, version 1 ("organogram-tour/1"): an ordered list of stops through the organisation.
 *
 * The same file is what we ship in `data/tours/`, what the editor saves, and what a shared link holds. Facts are not
 * repeated in it: a stop names a view by its address, and the view says the rest.
 */
import type { Id, Lang, SourceId } from "./fileFormat";

export const TOUR_FORMAT = "organogram-tour/1";

/** Characters of a whole tour, as a file or out of a link. */
export const MAX_TOUR_CHARS = 256 * 1024;
export const MAX_STOPS = 60;
export const MAX_TITLE_CHARS = 120;
export const MAX_INTRO_CHARS = 600;
/** What can be read on a projector before the next stop. */
export const MAX_SENTENCE_CHARS = 280;
export const MAX_NOTES_CHARS = 4_000;
export const MAX_STOP_SOURCES = 40;
export const MAX_VIEW_CHARS = 2_000;
export const MAX_MINUTES = 240;

/** At least one of the languages. A reader of the other one sees what there is, marked as such. */
export type TourText = Readonly<Partial<Record<Lang, string>>>;

export interface TourStop {
  /**
   * What is on the screen, as the query of an address without its question mark: `unit=logius`, or
   * `date=2010-10-14&against=2010-10-13`. Empty: the start view. Language, theme and tour are never part of it.
   */
  readonly view: string;
  /** The sentence that is shown, of at most `MAX_SENTENCE_CHARS`. */
  readonly text: TourText;
  /** For the speaker alone. */
  readonly notes?: TourText;
  /** Sources of the sentence. Missing or empty: it is told by the maker of the tour, without a source. */
  readonly src?: readonly SourceId[];
}

export interface Tour {
  readonly format: typeof TOUR_FORMAT;
  readonly id: Id;
  readonly title: TourText;
  readonly intro?: TourText;
  /** How long it takes, told aloud. */
  readonly minutes?: number;
  readonly stops: readonly TourStop[];
}

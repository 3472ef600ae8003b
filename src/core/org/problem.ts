/**
 * One finding about a file: a code, where it is, whom it is about and the words to fill in. The sentence comes from
 * `problemText`. An error keeps the file off the screen; a warning goes beside it.
 */
import type { UnitId } from "./fileFormat";

export type ProblemCode =
  // the file as a whole
  | "empty-file" | "too-large" | "not-json" | "not-an-object" | "no-format" | "unknown-format" | "newer-format"
  | "no-meta" | "second-meta" | "too-many-units" | "more-problems"
  // the shape of a record
  | "missing-field" | "wrong-type" | "not-in-list" | "empty-text" | "too-long" | "nul-character" | "bad-date"
  | "bad-id" | "bad-number" | "bad-url" | "unknown-field" | "cleaned-text" | "replacement-character"
  // how the records fit together: these block
  | "duplicate-id" | "unknown-unit" | "unknown-source" | "unknown-office" | "unknown-person" | "unknown-subject"
  | "unknown-elsewhere"
  | "parent-absent" | "cycle" | "names-overlap" | "placements-overlap" | "terms-overlap" | "outlives-parent"
  | "too-deep" | "too-many-moves" | "no-root"
  // how the records fit together: these do not
  | "shared-seat" | "no-name" | "no-placement" | "event-mismatch" | "unused-source" | "no-dutch" | "unlisted-root"
  | "root-has-parent" | "end-before-start" | "attested-outside" | "status-conflict" | "alias-in-use";

export interface Problem {
  readonly code: ProblemCode;
  readonly severity: "error" | "warning";
  /** Name of the part, where it is known. */
  readonly file?: string;
  /** For example `units[12].names[0].nl`; counted from 0 within the part, or within the joined collection. */
  readonly path?: string;
  readonly unitIds: readonly UnitId[];
  readonly params: Readonly<Record<string, string | number>>;
}

/** What a rule of the checker is, and how it says what it found. */
import type { OrgFile, UnitId } from "../fileFormat";
import type { Problem, ProblemCode } from "../problem";

/** Looks at the whole file and at one thing. Pure, and linear in the size of the file (sorting aside). */
export type Rule = (file: OrgFile) => readonly Problem[];

export interface Place {
  /** Position in the joined collections, e.g. `units[3].names[0]`. */
  readonly path: string;
  readonly unitIds?: readonly UnitId[];
  readonly params?: Readonly<Record<string, string | number>>;
}

const problem = (severity: Problem["severity"], code: ProblemCode, { path, unitIds = [], params = {} }: Place): Problem =>
  ({ code, severity, path, unitIds, params });

export const error = (code: ProblemCode, place: Place): Problem => problem("error", code, place);
export const warning = (code: ProblemCode, place: Place): Problem => problem("warning", code, place);

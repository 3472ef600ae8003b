/**
 * Everything that the file states, one by one, so that it can be counted.
 *
 * One statement is one record that says something and has sources: a name, a place, a task, a line, one unit's part in a
 * subject, one side of a contradiction. What stands on the record of a unit itself (kind, beginning and end, website,
 * address, other ministry) is one statement. Three things are counted as the reader sees them:
 * - a name or place without sources of its own rests on those of its unit, and is as sure as they are;
 * - who answers for a unit is a statement of its own only where the file says it without a line that bears it out
 *   (`answersTo` alone). It has no source then, and is shown like that;
 * - a source that the file does not have is no source.
 *
 * No statements are seats and people without a term, the known unknowns, what we choose to show where sources differ, and
 * a root, which has no place. The checker's `unsourcedShare` counts records and so gives smaller numbers.
 */
import type { Confidence, Evidence, PartialDate, SourceId, Unit } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import { accountability } from "@/core/time/accountability";
import type { OrgSnapshot } from "@/core/time/snapshotAt";

/** In the order in which they are told. */
export const STATEMENT_SORTS = [
  "units", "names", "places", "descriptions", "tasks", "terms", "relations", "answers", "subjects", "topics", "themes", "figures",
  "legalBasis", "attested", "events", "snapshots", "facts", "elsewhere", "sides",
] as const;

export type StatementSort = (typeof STATEMENT_SORTS)[number];

export interface FiledStatement {
  readonly sort: StatementSort;
  /** Each once, and only sources that the file has. */
  readonly src: readonly SourceId[];
  readonly asOf: PartialDate | null;
  readonly confidence: Confidence | null;
  /** One side of a contradiction that is still open. */
  readonly isDisputed: boolean;
}

/** `snapshot`: of the file's own day, for who answers. */
export function statementsOf(model: OrgModel, snapshot: OrgSnapshot): readonly FiledStatement[] {
  const { file } = model;
  const one = (sort: StatementSort, { src = [], asOf, confidence }: Evidence, isDisputed = false): FiledStatement => ({
    sort, src: [...new Set(src)].filter((id) => model.sourceById.has(id)), asOf: asOf ?? null, confidence: confidence ?? null, isDisputed,
  });
  const each = (sort: StatementSort, records: readonly Evidence[]): readonly FiledStatement[] => records.map((record) => one(sort, record));
  /** A record without sources of its own stands under the evidence of its unit. */
  const under = (unit: Unit, { src }: { readonly src?: readonly SourceId[] }): Evidence => (src === undefined ? unit : { src });

  return [
    ...each("units", file.units),
    ...file.units.flatMap((unit) => [
      ...unit.names.map((name) => one("names", under(unit, name))),
      ...unit.placements.filter(({ parent }) => parent !== null).map((place) => one("places", under(unit, place))),
      ...(unit.legalBasis ?? []).map((basis) => one("legalBasis", basis)),
      ...(unit.attested ?? []).map(({ at, src }) => one("attested", { src, asOf: at })),
      ...(isOnlyNoted(model, snapshot, unit) ? [one("answers", {})] : []),
    ]),
    ...each("descriptions", file.descriptions),
    ...each("tasks", file.tasks),
    ...each("terms", file.terms),
    ...each("relations", file.relations),
    ...each("subjects", file.subjects.flatMap(({ units }) => units)),
    ...each("topics", file.topics),
    ...each("themes", file.themes),
    ...each("figures", file.figures),
    ...each("events", file.events),
    ...each("snapshots", file.snapshots),
    ...each("facts", file.facts),
    ...each("elsewhere", file.elsewhere),
    ...file.contradictions.flatMap(({ sides, state }) => sides.map((side) => one("sides", side, state === "open"))),
  ];
}

/** The file names an office that answers for the unit, and no line bears that out. An office-holder needs none. */
function isOnlyNoted(model: OrgModel, snapshot: OrgSnapshot, { id, kind, answersTo }: Unit): boolean {
  if (answersTo === undefined || answersTo === "unknown" || kind === "political-office") return false;
  const result = accountability(model, snapshot, id, snapshot.date);
  switch (result.kind) {
    case "stated": case "derived":
      return !result.offices.some(({ office }) => office === answersTo);
    case "ended":
      return result.last === undefined || !("src" in result.last) || result.last.office !== answersTo;
    case "self": case "table": case "unknown": case "elsewhere": case "none":
      return true;
  }
}

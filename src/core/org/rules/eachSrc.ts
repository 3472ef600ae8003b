/** Every list of sources in a file, wherever it sits, with its place. */
import type { Interval, OrgFile, SourceId } from "../fileFormat";

type Visit = (src: readonly SourceId[], path: () => string) => void;
type Sourced = { readonly src?: readonly SourceId[] };

const PLAIN = [
  "descriptions", "tasks", "terms", "relations", "figures", "topics", "themes", "elsewhere", "facts", "events",
  "snapshots",
] as const;

/** The path is a function, because it is wanted only for the few places where something is wrong. */
export function eachSrc(file: OrgFile, visit: Visit): void {
  const one = (record: Sourced | Interval, path: () => string): void => {
    if ("src" in record && record.src !== undefined) visit(record.src, () => `${path()}.src`);
  };
  const many = (records: readonly Sourced[], path: () => string): void => {
    for (const [index, record] of records.entries()) one(record, () => `${path()}[${index}]`);
  };
  for (const [index, unit] of file.units.entries()) {
    const path = (): string => `units[${index}]`;
    one(unit, path);
    many(unit.names, () => `${path()}.names`);
    many(unit.placements, () => `${path()}.placements`);
    if (unit.attested !== undefined) many(unit.attested, () => `${path()}.attested`);
    if (unit.legalBasis !== undefined) many(unit.legalBasis, () => `${path()}.legalBasis`);
  }
  for (const name of PLAIN) many(file[name], () => name);
  for (const [index, subject] of file.subjects.entries()) many(subject.units, () => `subjects[${index}].units`);
  for (const [index, { sides }] of file.contradictions.entries()) many(sides, () => `contradictions[${index}].sides`);
}

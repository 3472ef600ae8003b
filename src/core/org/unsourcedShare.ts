/**
 * How much of a file has no source of its own. Counted are the records that state something and can carry evidence;
 * names, placements and days of attestation fall under the sources of their unit.
 */
import type { OrgFile } from "./fileFormat";

export interface UnsourcedShare {
  /** Records that state something. */
  readonly records: number;
  readonly unsourced: number;
  /** `unsourced / records`; 0 for an empty file. */
  readonly share: number;
  readonly byCollection: ReadonlyMap<string, { readonly records: number; readonly unsourced: number }>;
}

export function unsourcedShare(file: OrgFile): UnsourcedShare {
  const groups: readonly (readonly [string, readonly { readonly src?: readonly string[] }[]])[] = [
    ["units", file.units],
    ["legalBasis", file.units.flatMap(({ legalBasis = [] }) => legalBasis)],
    ["descriptions", file.descriptions],
    ["tasks", file.tasks],
    ["terms", file.terms],
    ["relations", file.relations],
    ["figures", file.figures],
    ["topics", file.topics],
    ["subjects", file.subjects.flatMap(({ units }) => units)],
    ["themes", file.themes],
    ["elsewhere", file.elsewhere],
    ["facts", file.facts],
    ["contradictions", file.contradictions.flatMap(({ sides }) => sides)],
    ["events", file.events],
    ["snapshots", file.snapshots],
  ];
  const byCollection = new Map(groups.map(([name, records]) => [name, {
    records: records.length,
    unsourced: records.filter(({ src }) => src === undefined || src.length === 0).length,
  }]));
  const records = sum([...byCollection.values()].map((count) => count.records));
  const unsourced = sum([...byCollection.values()].map((count) => count.unsourced));
  return { records, unsourced, share: records === 0 ? 0 : unsourced / records, byCollection };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

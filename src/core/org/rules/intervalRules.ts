/** Dates that contradict each other within one record. */
import type { Interval, OrgFile } from "../fileFormat";
import { earliestDay, latestDay, nextDay } from "../partialDate";
import type { Problem } from "../problem";
import { warning } from "./rule";

/** An end on or before the beginning: half-open, so that it would hold on no day at all. */
export function endBeforeStart(file: OrgFile): readonly Problem[] {
  const problems: Problem[] = [];
  const check = (interval: Interval | undefined, path: () => string, unitIds: readonly string[] = []): void => {
    const { from, to } = interval ?? {};
    // Two vague dates (`2014` and `2014`) may well be a short stretch; latest against earliest would refuse it.
    if (from === undefined || to === undefined || latestDay(to) > earliestDay(from)) return;
    problems.push(warning("end-before-start", { path: path(), unitIds, params: { from, to } }));
  };
  for (const [index, unit] of file.units.entries()) {
    const path = `units[${index}]`;
    check(unit.valid, () => `${path}.valid`, [unit.id]);
    for (const [place, name] of unit.names.entries()) check(name, () => `${path}.names[${place}]`, [unit.id]);
    for (const [place, placement] of unit.placements.entries()) {
      check(placement, () => `${path}.placements[${place}]`, [unit.id]);
    }
    for (const [place, basis] of (unit.legalBasis ?? []).entries()) {
      check(basis, () => `${path}.legalBasis[${place}]`, [unit.id]);
    }
  }
  for (const [index, term] of file.terms.entries()) check(term, () => `terms[${index}]`);
  for (const [index, { valid }] of file.relations.entries()) check(valid, () => `relations[${index}].valid`);
  for (const [index, snapshot] of file.snapshots.entries()) check(snapshot, () => `snapshots[${index}]`);
  return problems;
}

/** A day on which a source shows the unit, outside the interval that the file gives it. */
export function attestedOutside(file: OrgFile): readonly Problem[] {
  return file.units.flatMap(({ id, valid, attested = [] }, index) => attested.flatMap(({ at }, place) => {
    const early = valid?.from !== undefined && latestDay(at) < earliestDay(valid.from);
    const late = valid?.to !== undefined && earliestDay(at) >= (valid.to.length === 10 ? valid.to : nextDay(latestDay(valid.to)));
    return early || late
      ? [warning("attested-outside", {
        path: `units[${index}].attested[${place}]`, unitIds: [id], params: { id, date: at },
      })]
      : [];
  }));
}

/** The status holds on the file's day, and the interval says otherwise. */
export function statusConflicts(file: OrgFile): readonly Problem[] {
  const { asOf } = file.meta;
  return file.units.flatMap(({ id, status, valid }, index) => {
    const ended = valid?.to !== undefined && latestDay(valid.to) <= asOf;
    const notBegun = valid?.from !== undefined && earliestDay(valid.from) > asOf;
    const runsOn = valid?.to !== undefined && earliestDay(valid.to) > asOf;
    const conflict = status === "former" ? runsOn : status === "current" ? ended || notBegun : ended;
    return conflict
      ? [warning("status-conflict", { path: `units[${index}].status`, unitIds: [id], params: { id, status, date: asOf } })]
      : [];
  });
}

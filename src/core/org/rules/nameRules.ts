/** Names and texts: a name for each day on which the unit exists, a place in the tree, and Dutch everywhere. */
import type { IsoDate, OrgFile, PartialDate, Text, Unit } from "../fileFormat";
import { isInEventsOnly } from "../isInEventsOnly";
import { earliestDay, holdsOn, latestDay } from "../partialDate";
import type { Problem } from "../problem";
import { warning } from "./rule";

/**
 * A unit without a name on a day on which it exists. Looked at: the first day of its stated interval, its last change
 * of name, the days on which a source shows it, and the file's day while it is current. Between those nothing changes.
 */
export function namelessDays(file: OrgFile): readonly Problem[] {
  return file.units.flatMap((unit, index) => {
    const dates = certainDates(unit, file.meta.asOf);
    const hasName = (date: PartialDate): boolean =>
      unit.names.some((name) => holdsOn(name, earliestDay(date)) || holdsOn(name, latestDay(date)));
    const date = unit.names.length === 0 ? dates[0] ?? file.meta.asOf : dates.find((each) => !hasName(each));
    return date === undefined ? []
      : [warning("no-name", { path: `units[${index}].names`, unitIds: [unit.id], params: { id: unit.id, date } })];
  });
}

/** Dates that matter and on which the unit exists for certain, on some day that a vague one can mean. */
function certainDates(unit: Unit, asOf: IsoDate): readonly PartialDate[] {
  const { valid = {}, names, attested = [] } = unit;
  const inside = (day: IsoDate): boolean => (valid.from !== undefined || valid.to !== undefined) && holdsOn(valid, day);
  const edges = [valid.from, ...names.map(({ to }) => to)].filter((date): date is PartialDate => date !== undefined);
  return [
    ...edges.map(earliestDay).filter(inside),
    ...attested.map(({ at }) => at),
    ...(unit.status === "current" ? [asOf] : []),
  ].sort();
}

/**
 * A unit of today that is placed nowhere is missing from the tree, and hardly because anybody meant it. One of the past
 * may stand in the file for its part in an event only, where no source says under whom it came.
 */
export function placeless(file: OrgFile): readonly Problem[] {
  return file.units.flatMap(({ id, kind, status, placements }, index) =>
    placements.length > 0 || status !== "current" || isInEventsOnly({ kind }) ? []
      : [warning("no-placement", { path: `units[${index}].placements`, unitIds: [id], params: { id } })]);
}

/** Dutch is required. Reading a file already refuses an empty text; this is for files made in the program. */
export function dutchMissing(file: OrgFile): readonly Problem[] {
  const problems: Problem[] = [];
  const check = (text: Text | undefined, path: () => string): void => {
    if (text !== undefined && text.nl.trim() === "") problems.push(warning("no-dutch", { path: `${path()}.nl` }));
  };
  check(file.meta.title, () => "meta.title");
  for (const [index, unit] of file.units.entries()) {
    for (const [place, name] of unit.names.entries()) check(name, () => `units[${index}].names[${place}]`);
    check(unit.note, () => `units[${index}].note`);
  }
  for (const name of ["descriptions", "tasks", "unknowns"] as const) {
    for (const [index, { text }] of file[name].entries()) check(text, () => `${name}[${index}].text`);
  }
  for (const name of ["offices", "events", "snapshots"] as const) {
    for (const [index, { title }] of file[name].entries()) check(title, () => `${name}[${index}].title`);
  }
  for (const name of ["figures", "topics", "subjects", "themes", "facts"] as const) {
    for (const [index, { label }] of file[name].entries()) check(label, () => `${name}[${index}].label`);
  }
  for (const [index, { value }] of file.facts.entries()) check(value, () => `facts[${index}].value`);
  for (const [index, { organisation }] of file.elsewhere.entries()) {
    check(organisation, () => `elsewhere[${index}].organisation`);
  }
  for (const [index, { question, shown, sides }] of file.contradictions.entries()) {
    check(question, () => `contradictions[${index}].question`);
    check(shown, () => `contradictions[${index}].shown`);
    for (const [place, { text }] of sides.entries()) check(text, () => `contradictions[${index}].sides[${place}].text`);
  }
  return problems;
}

/** References: each id that a record names is the id of a record in the file. */
import type { OrgFile, UnitId } from "../fileFormat";
import type { Problem, ProblemCode } from "../problem";
import { eachSrc } from "./eachSrc";
import { error } from "./rule";

export function unknownUnits(file: OrgFile): readonly Problem[] {
  const problems: Problem[] = [];
  const units = new Set(file.units.map(({ id }) => id));
  const check = (id: UnitId | null | undefined, path: () => string, about: readonly UnitId[] = []): void => {
    if (id === null || id === undefined || units.has(id)) return;
    problems.push(error("unknown-unit", { path: path(), unitIds: about, params: { id } }));
  };
  const checkAll = (ids: readonly UnitId[], path: () => string): void => {
    for (const [index, id] of ids.entries()) check(id, () => `${path()}[${index}]`);
  };

  checkAll(file.meta.roots, () => "meta.roots");
  check(file.meta.subject, () => "meta.subject");
  for (const [index, unit] of file.units.entries()) {
    for (const [place, { parent }] of unit.placements.entries()) {
      check(parent, () => `units[${index}].placements[${place}].parent`, [unit.id]);
    }
    if (unit.answersTo !== "unknown") check(unit.answersTo, () => `units[${index}].answersTo`, [unit.id]);
  }
  for (const name of ["descriptions", "tasks", "offices", "figures", "topics", "elsewhere"] as const) {
    for (const [index, { unit }] of file[name].entries()) check(unit, () => `${name}[${index}].unit`);
  }
  for (const [index, { from, to }] of file.relations.entries()) {
    check(from, () => `relations[${index}].from`);
    check(to, () => `relations[${index}].to`);
  }
  for (const [index, { about }] of file.words.entries()) {
    if (about.type === "unit") check(about.id, () => `words[${index}].about.id`);
  }
  for (const [index, subject] of file.subjects.entries()) {
    checkAll(subject.units.map(({ unit }) => unit), () => `subjects[${index}].units`);
  }
  for (const name of ["themes", "contradictions", "unknowns"] as const) {
    for (const [index, { units: ids }] of file[name].entries()) checkAll(ids, () => `${name}[${index}].units`);
  }
  for (const [index, { before, after }] of file.events.entries()) {
    checkAll(before, () => `events[${index}].before`);
    checkAll(after, () => `events[${index}].after`);
  }
  for (const [index, { boxes }] of file.snapshots.entries()) {
    for (const [place, { unit, parent }] of boxes.entries()) {
      check(unit, () => `snapshots[${index}].boxes[${place}].unit`);
      check(parent, () => `snapshots[${index}].boxes[${place}].parent`);
    }
  }
  // An alias may lead to another alias, as long as that one is there.
  const aliases = new Set(file.aliases.map(({ from }) => from));
  for (const [index, { to }] of file.aliases.entries()) {
    if (!aliases.has(to)) check(to, () => `aliases[${index}].to`);
  }
  return problems;
}

export function unknownSources(file: OrgFile): readonly Problem[] {
  const problems: Problem[] = [];
  const sources = new Set(file.sources.map(({ id }) => id));
  eachSrc(file, (src, path) => {
    for (const [index, id] of src.entries()) {
      if (!sources.has(id)) problems.push(error("unknown-source", { path: `${path()}[${index}]`, params: { id } }));
    }
  });
  return problems;
}

export function unknownSeats(file: OrgFile): readonly Problem[] {
  const offices = new Set(file.offices.map(({ id }) => id));
  const people = new Set(file.people.map(({ id }) => id));
  return file.terms.flatMap(({ office, person }, index) => [
    ...missing("unknown-office", offices, office, `terms[${index}].office`),
    ...missing("unknown-person", people, person, `terms[${index}].person`),
  ]);
}

export function unknownSubjects(file: OrgFile): readonly Problem[] {
  const subjects = new Set(file.subjects.map(({ id }) => id));
  const elsewhere = new Set(file.elsewhere.map(({ id }) => id));
  const ofWords = file.words.flatMap(({ about }, index) => {
    const path = `words[${index}].about.id`;
    if (about.type === "subject") return missing("unknown-subject", subjects, about.id, path);
    return about.type === "elsewhere" ? missing("unknown-elsewhere", elsewhere, about.id, path) : [];
  });
  return [...ofWords, ...file.themes.flatMap((theme, index) => theme.subjects.flatMap((id, place) =>
    missing("unknown-subject", subjects, id, `themes[${index}].subjects[${place}]`)))];
}

const missing = (code: ProblemCode, known: ReadonlySet<string>, id: string, path: string): readonly Problem[] =>
  known.has(id) ? [] : [error(code, { path, params: { id } })];

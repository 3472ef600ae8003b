/**
 * All subjects, for who comes without a question: by what the ministry is for, and from A to Z. Which subject goes with
 * what is our own grouping; only the names of missions, tasks and fields come from a source.
 */
import type { Id, Lang, Source, Subject, SubjectRole, Theme } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import { foldText } from "@/core/search/foldText";
import type { OrgSnapshot } from "@/core/time/snapshotAt";
import { createCiter, type Cite, type Citer, type UnitRef } from "./citer";
import { otherLabelOf, ROLE_ORDER, subjectRef, unitRef, type SubjectRef } from "./subjectProfile";

export interface ThemeCard extends Cite {
  readonly id: Id;
  readonly label: SubjectRef["label"];
  readonly subjects: readonly SubjectRef[];
  readonly units: readonly UnitRef[];
}

export interface SubjectRow extends SubjectRef {
  /** The first unit of the first roles. */
  readonly units: readonly { readonly unit: UnitRef; readonly role: SubjectRole; readonly absent: boolean }[];
  /** How many other units have a part in it. */
  readonly otherUnits: number;
  /** Folded, to be looked through: both labels and all other words. */
  readonly words: string;
}

export interface SubjectLetter {
  readonly letter: string;
  readonly subjects: readonly SubjectRow[];
}

export interface SubjectsOverview {
  readonly missions: readonly ThemeCard[];
  readonly tasks: readonly ThemeCard[];
  readonly fields: readonly ThemeCard[];
  readonly letters: readonly SubjectLetter[];
  /** Sources by number; the first has number 1. */
  readonly sources: readonly Source[];
}

/** So many units stand behind a subject in the list; its own page has them all. */
const SHOWN_UNITS = 2;

/** Made once: making a collator costs far more than a comparison. */
const collators: Readonly<Record<Lang, Intl.Collator>> = {
  nl: new Intl.Collator("nl", { numeric: true }),
  en: new Intl.Collator("en", { numeric: true }),
};

export function subjectsOverview(model: OrgModel, snapshot: OrgSnapshot, lang: Lang): SubjectsOverview {
  const citer = createCiter(model, snapshot, lang);
  const cards = (kind: Theme["kind"]): readonly ThemeCard[] => model.file.themes.filter((theme) => theme.kind === kind).map((theme) => ({
    id: theme.id, label: citer.words(theme.label),
    subjects: theme.subjects.flatMap((id) => subjectRef(model, id, citer)),
    units: theme.units.map((id) => unitRef(id, snapshot, citer)),
    ...citer.cite(theme),
  }));
  // The order in which sources get their numbers is that of the page.
  const missions = cards("mission");
  const tasks = cards("task");
  const fields = cards("field");
  const rows = model.file.subjects.map((subject) => subjectRow(subject, snapshot, citer, lang))
    .toSorted((a, b) => collators[lang].compare(a.label.text, b.label.text));
  return { missions, tasks, fields, letters: byLetter(rows), sources: citer.sources };
}

function subjectRow(subject: Subject, snapshot: OrgSnapshot, citer: Citer, lang: Lang): SubjectRow {
  const label = citer.words(subject.label);
  const { nl = [], en = [] } = subject.synonyms ?? {};
  const first = ROLE_ORDER.flatMap((role) => {
    const parts = subject.units.filter((part) => part.role === role);
    // Somebody who is there says more than somebody who is not.
    const part = parts.find(({ unit }) => snapshot.certaintyOf.has(unit)) ?? parts[0];
    return part === undefined ? [] : [part];
  }).slice(0, SHOWN_UNITS);
  const shown = new Set(first.map(({ unit }) => unit));
  return {
    id: subject.id,
    label,
    units: first.map(({ unit, role }) => ({ unit: unitRef(unit, snapshot, citer), role, absent: !snapshot.certaintyOf.has(unit) })),
    otherUnits: new Set(subject.units.map(({ unit }) => unit).filter((unit) => !shown.has(unit))).size,
    words: foldText([label.text, otherLabelOf(subject, lang)?.text ?? "", ...nl, ...en].join(" ")),
  };
}

/** Rows in order, under the first letter of each without its marks. */
function byLetter(rows: readonly SubjectRow[]): readonly SubjectLetter[] {
  const letters = new Map<string, SubjectRow[]>();
  for (const row of rows) {
    const letter = foldText(row.label.text).charAt(0).toUpperCase();
    const known = letters.get(letter);
    if (known === undefined) letters.set(letter, [row]);
    else known.push(row);
  }
  return [...letters].map(([letter, subjects]) => ({ letter, subjects }));
}

/** Subjects that hold every word of the query, in any order; letters with none of them are left out. */
export function filterSubjects(letters: readonly SubjectLetter[], query: string): readonly SubjectLetter[] {
  const asked = foldText(query).trim().split(/\s+/);
  return letters.flatMap(({ letter, subjects }) => {
    const found = subjects.filter(({ words }) => asked.every((word) => words.includes(word)));
    return found.length === 0 ? [] : [{ letter, subjects: found }];
  });
}

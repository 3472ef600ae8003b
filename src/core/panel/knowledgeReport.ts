/**
 * What the file as a whole knows and does not know, as data: how many statements there are and what they rest on, where
 * sources differ, what was looked for and not found, and every source with what it bears. All of it is counted from the
 * file on its own day, whatever day is being looked at, so that the numbers cannot fall behind the facts.
 *
 * What one statement is stands in `statements.ts`. Two ways of dividing them add up to all: with and without a source,
 * and by how sure they are. `uncertain` and `disputed` are no further shares beside those, but parts of the same whole:
 * - uncertain: the file says how sure the statement is, and it is not from an official document;
 * - disputed: one side of a contradiction that is still open. Only what was laid side by side is called disputed; other
 *   statements on the same units are not.
 *
 * Gaps and accountability are counted over the units that are there on the day, certain or not; headings are no units
 * that could do something, and what is gone no longer does.
 */
import type { Confidence, Contradiction, Id, IsoDate, Lang, PartialDate, Source, SourceKind } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import { accountability, type Accountability } from "@/core/time/accountability";
import { compare } from "@/core/time/partialDate";
import { snapshotAt } from "@/core/time/snapshotAt";
import { createCiter, type Statement, type UnitRef, type Words } from "./citer";
import { statementsOf, STATEMENT_SORTS, type FiledStatement, type StatementSort } from "./statements";

export interface StatementCount {
  /** `sourced + unsourced`. */
  readonly total: number;
  readonly sourced: number;
  readonly unsourced: number;
  readonly uncertain: number;
  readonly disputed: number;
}

export interface Difference {
  readonly id: Id;
  readonly question: Words;
  readonly sides: readonly Statement[];
  /** What we show, and why. */
  readonly shown: Words;
  readonly state: Contradiction["state"];
  readonly units: readonly UnitRef[];
  /** All its words, to be looked through. */
  readonly text: string;
}

export interface UnknownEntry {
  readonly id: Id;
  readonly words: Words;
  readonly units: readonly UnitRef[];
}

/** `untold`: neither described nor with a task. */
export type GapKind = "untold" | "no-task" | "uncertain";

export interface UnitsOf<Kind> {
  readonly kind: Kind;
  readonly units: readonly UnitRef[];
}

export interface SourceEntry {
  readonly source: Source;
  /** Of the statements that cite it, the newest day for which they hold. */
  readonly newestAsOf: PartialDate | null;
  /** Statements that cite it. */
  readonly statements: number;
  /** Its title and publisher, to be looked through. */
  readonly text: string;
}

export interface KnowledgeReport {
  readonly date: IsoDate;
  readonly counts: StatementCount;
  /** Sorts of which there is at least one. */
  readonly sorts: readonly (StatementCount & { readonly sort: StatementSort })[];
  /** `null`: the file does not say. Together all statements. */
  readonly confidences: readonly { readonly confidence: Confidence | null; readonly statements: number }[];
  /** Units in an open contradiction. */
  readonly disputedUnits: number;
  /** Units that are there on the day, without headings. */
  readonly presentUnits: number;
  readonly gaps: readonly UnitsOf<GapKind>[];
  /** How we know who answers; together the units that are there. */
  readonly answering: readonly UnitsOf<Accountability["kind"]>[];
  readonly differences: readonly Difference[];
  readonly unknowns: readonly UnknownEntry[];
  /** Official kinds first; each with at least one source, in the order of the file. */
  readonly sourceKinds: readonly { readonly kind: SourceKind; readonly entries: readonly SourceEntry[] }[];
  /** The sources of the differences by number; the first has number 1. */
  readonly cited: readonly Source[];
}

const CONFIDENCES = ["primary", "secondary", "supplied", "background", null] as const satisfies readonly (Confidence | null)[];

const GAPS = ["untold", "no-task", "uncertain"] as const satisfies readonly GapKind[];

const ANSWERING = [
  "self", "stated", "derived", "elsewhere", "table", "unknown", "none", "ended",
] as const satisfies readonly Accountability["kind"][];

const SOURCE_KINDS = [
  "law", "decree", "gazette", "parliament", "budget", "organogram", "register", "appointment", "web", "dataset", "book", "press",
  "supplied", "inference",
] as const satisfies readonly SourceKind[];

export function knowledgeReport(model: OrgModel, lang: Lang): KnowledgeReport {
  const { file, meta } = model;
  const snapshot = snapshotAt(model, meta.asOf, { withFormer: true });
  const { words, statement, ref, sources: cited } = createCiter(model, snapshot, lang);
  const statements = statementsOf(model, snapshot);

  const present = file.units.filter(({ id, kind }) => {
    const certainty = snapshot.certaintyOf.get(id);
    return kind !== "group" && (certainty === "yes" || certainty === "uncertain");
  });
  const hasNoTask = (id: Id): boolean => model.tasksOf(id).length === 0;
  const isGap: Readonly<Record<GapKind, (id: Id) => boolean>> = {
    untold: (id) => hasNoTask(id) && model.descriptionOf(id) === undefined,
    "no-task": hasNoTask,
    uncertain: (id) => snapshot.certaintyOf.get(id) === "uncertain",
  };
  const answeringOf = new Map(present.map(({ id }) => [id, accountability(model, snapshot, id, meta.asOf).kind]));
  const presentRefs = (holds: (id: Id) => boolean): readonly UnitRef[] => present.filter(({ id }) => holds(id)).map(({ id }) => ref(id));

  const differences = file.contradictions.map((each): Difference => {
    const question = words(each.question);
    const shown = words(each.shown);
    const sides = each.sides.map((side) => statement(side.text, side));
    const units = each.units.map(ref);
    return {
      id: each.id, question, sides, shown, state: each.state, units,
      text: [
        question.text, shown.text, ...sides.map((side) => side.words.text), ...units.flatMap(({ name, abbr }) => [name.text, abbr ?? ""]),
      ].join(" "),
    };
  });
  const open = file.contradictions.filter(({ state }) => state === "open");

  return {
    date: meta.asOf,
    counts: count(statements),
    sorts: STATEMENT_SORTS.map((sort) => ({ sort, ...count(statements.filter((each) => each.sort === sort)) })).filter(({ total }) => total > 0),
    confidences: CONFIDENCES.map((confidence) => ({
      confidence, statements: statements.filter((each) => each.confidence === confidence).length,
    })),
    disputedUnits: new Set(open.flatMap(({ units }) => units)).size,
    presentUnits: present.length,
    gaps: GAPS.map((kind) => ({ kind, units: presentRefs(isGap[kind]) })),
    answering: ANSWERING.map((kind) => ({ kind, units: presentRefs((id) => answeringOf.get(id) === kind) })).filter(({ units }) => units.length > 0),
    differences,
    unknowns: file.unknowns.map(({ id, text, units }) => ({ id, words: words(text), units: units.map(ref) })),
    sourceKinds: sourceKinds(file.sources, statements),
    cited,
  };
}

function count(statements: readonly FiledStatement[]): StatementCount {
  const sourced = statements.filter(({ src }) => src.length > 0).length;
  return {
    total: statements.length,
    sourced,
    unsourced: statements.length - sourced,
    uncertain: statements.filter(({ confidence }) => confidence !== null && confidence !== "primary").length,
    disputed: statements.filter(({ isDisputed }) => isDisputed).length,
  };
}

function sourceKinds(sources: readonly Source[], statements: readonly FiledStatement[]): KnowledgeReport["sourceKinds"] {
  const citing = new Map<Id, FiledStatement[]>();
  for (const each of statements) {
    for (const id of each.src) {
      const list = citing.get(id);
      if (list === undefined) citing.set(id, [each]);
      else list.push(each);
    }
  }
  const entry = (source: Source): SourceEntry => {
    const those = citing.get(source.id) ?? [];
    return {
      source,
      newestAsOf: those.reduce<PartialDate | null>((newest, { asOf }) => newer(newest, asOf), null),
      statements: those.length,
      text: `${source.title} ${source.publisher ?? ""}`,
    };
  };
  return SOURCE_KINDS.map((kind) => ({ kind, entries: sources.filter((source) => source.kind === kind).map(entry) }))
    .filter(({ entries }) => entries.length > 0);
}

function newer(a: PartialDate | null, b: PartialDate | null): PartialDate | null {
  if (a === null || b === null) return a ?? b;
  return compare(a, b) < 0 ? b : a;
}

export const SOURCE_ORDERS = ["cited", "newest", "title"] as const;

export type SourceOrder = (typeof SOURCE_ORDERS)[number];

/** Made once: making a collator costs far more than a comparison. Titles are Dutch in either language. */
const dutch = new Intl.Collator("nl", { numeric: true });

/** `newest`: by the newest date that there is of it, its publication or a statement; what has none comes last. */
export function inOrder(entries: readonly SourceEntry[], order: SourceOrder): readonly SourceEntry[] {
  const byTitle = (a: SourceEntry, b: SourceEntry): number => dutch.compare(a.source.title, b.source.title);
  switch (order) {
    case "title": return entries.toSorted(byTitle);
    case "cited": return entries.toSorted((a, b) => b.statements - a.statements || byTitle(a, b));
    case "newest": {
      const dateOf = ({ source, newestAsOf }: SourceEntry): PartialDate => newer(source.published ?? null, newestAsOf) ?? "0001";
      return entries.toSorted((a, b) => compare(dateOf(b), dateOf(a)) || byTitle(a, b));
    }
  }
}

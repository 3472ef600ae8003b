/**
 * Who held the political offices, as data: each term with its title on the day it began, party, cabinets and sources.
 *
 * Cabinets are told as the terms name them. When a cabinet began or ended is not in the file, so neighbouring terms of the
 * head of the ministry that name the same cabinet are brought together, and no bounds are drawn inside.
 */
import type { Acting, Id, IsoDate, Lang, PartialDate, Source, UnitId } from "@/core/org/fileFormat";
import type { JoinedTerm, OrgModel } from "@/core/org/orgModel";
import { intervalOn } from "@/core/time/intervalOn";
import { earliestDay } from "@/core/time/partialDate";
import { snapshotAt } from "@/core/time/snapshotAt";
import { createCiter, type Cite, type Citer, type Words } from "./citer";

/** `head`: leads the ministry. */
export type OfficeGroup = "head" | "minister" | "state-secretary";

export interface MinisterTerm {
  readonly key: string;
  readonly office: Id;
  readonly unit: UnitId;
  readonly group: OfficeGroup;
  readonly title: Words;
  readonly person: string;
  readonly acting: Acting | null;
  readonly party: string | null;
  readonly cabinets: readonly string[];
  /** `null`: not known. */
  readonly from: PartialDate | null;
  /** `null`: it goes on, or its end is not known. */
  readonly to: PartialDate | null;
  readonly cite: Cite;
}

/** Neighbouring terms of the head of the ministry with a cabinet in common. */
export interface CabinetRun {
  readonly cabinets: readonly string[];
  readonly from: PartialDate;
  readonly to: PartialDate | null;
}

export interface MinisterTerms {
  /** Begun in `SINCE` or later: these are complete as far as known. The newest first. */
  readonly terms: readonly MinisterTerm[];
  readonly cabinets: readonly CabinetRun[];
  /** Before that the file knows a few, with gaps. */
  readonly earlier: readonly MinisterTerm[];
  readonly asOf: IsoDate;
  readonly sources: readonly Source[];
}

/** From this year on the terms follow each other without a gap. */
const SINCE = "1945";

export function ministerTerms(model: OrgModel, lang: Lang): MinisterTerms {
  const { file, meta } = model;
  const citer = createCiter(model, snapshotAt(model, meta.asOf), lang);
  const head = model.unitById.get(meta.subject)?.answersTo;
  const joined = file.offices
    .filter(({ role, unit }) => role === "political" && model.unitById.get(unit)?.kind === "political-office")
    .flatMap(({ id, unit }) => model.termsOf(unit).filter(({ office }) => office.id === id))
    .toSorted((a, b) => descending(dayOf(a), dayOf(b)));
  const all = joined.map((each) => ministerTerm(each, model, head === each.office.unit, citer));
  const isEarlier = ({ from }: MinisterTerm): boolean => from === null || earliestDay(from) < `${SINCE}-01-01`;
  const terms = all.filter((each) => !isEarlier(each));
  return { terms, cabinets: cabinetRuns(terms), earlier: all.filter(isEarlier), asOf: meta.asOf, sources: citer.sources };
}

const dayOf = ({ term }: JoinedTerm): IsoDate => (term.from === undefined ? "" : earliestDay(term.from));
const descending = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);

function ministerTerm({ office, person, term }: JoinedTerm, model: OrgModel, isHead: boolean, citer: Citer): MinisterTerm {
  const name = intervalOn(model.unitById.get(office.unit)?.names ?? [], term.from === undefined ? model.meta.asOf : earliestDay(term.from));
  const title = name === undefined ? office.title : name.en === undefined ? { nl: name.nl } : { nl: name.nl, en: name.en };
  return {
    key: `${office.id} ${person.id} ${term.from ?? ""}`,
    office: office.id,
    unit: office.unit,
    // The title says what kind of office it is; the file has no other word for it.
    group: isHead ? "head" : /^staatssecretaris\b/i.test(title.nl) ? "state-secretary" : "minister",
    title: citer.words(title),
    person: person.name,
    acting: term.acting ?? null,
    party: term.party ?? null,
    cabinets: term.cabinets ?? [],
    from: term.from ?? null,
    to: term.to ?? null,
    cite: citer.cite(term),
  };
}

function cabinetRuns(terms: readonly MinisterTerm[]): readonly CabinetRun[] {
  const runs: CabinetRun[] = [];
  for (const { group, cabinets, from, to } of terms) {
    if (group !== "head" || from === null) continue;
    // The newest come first, so what is added is older than the run so far.
    const last = runs.at(-1);
    if (last !== undefined && last.cabinets.some((each) => cabinets.includes(each))) {
      runs[runs.length - 1] = { ...last, from, cabinets: [...new Set([...cabinets, ...last.cabinets])] };
    } else runs.push({ cabinets, from, to });
  }
  return runs;
}

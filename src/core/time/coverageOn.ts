/**
 * How complete our knowledge of the structure is on a day, and which document it rests on.
 *
 * - `full`: every directorate is known. `head`: the main parts only. `little`: single units, by chance.
 * - From the newest official chart up to the file's own day everything was looked up, so that stretch is full too.
 */
import type { IsoDate, PartialDate, Snapshot } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import { earliestDay, isDay, latestDay, nextDay } from "./partialDate";

export type CoverageLevel = "full" | "head" | "little";

export interface CoverageOn {
  readonly level: CoverageLevel;
  /** The decree in force on the day, as far as known. */
  readonly decree: Snapshot | null;
  /** The newest chart on or before the day, where the level rests on it. */
  readonly chart: Snapshot | null;
}

export interface CoverageStretch {
  readonly level: CoverageLevel;
  readonly from: IsoDate;
  /** The first day after. */
  readonly to: IsoDate;
}

/**
 * The last of the decrees that count on the day: an amended text takes the place of the one before. A vague end (`2008`)
 * may be the last day that it can mean, so until then an older text goes on where no newer one has begun.
 */
export function decreeOn({ file }: Pick<OrgModel, "file">, date: IsoDate): Snapshot | null {
  let found: Snapshot | null = null;
  for (const each of file.snapshots) {
    if (each.kind !== "decree" || startOf(each) > date || endOf(each) <= date) continue;
    if (found === null || startOf(each) >= startOf(found)) found = each;
  }
  return found;
}

export function coverageOn(model: Pick<OrgModel, "file" | "meta">, date: IsoDate): CoverageOn {
  const decree = decreeOn(model, date);
  const chart = newestChart(model);
  if (chart !== null && startOf(chart) <= date) return { level: "full", decree, chart };
  if (date >= model.meta.asOf) return { level: "full", decree, chart: null };
  const level = decree === null ? "little" : decree.coverage === "full" ? "full" : "head";
  return { level, decree, chart: null };
}

/** From one day to another, neighbours joined where nothing differs. */
export function coverageStretches(model: Pick<OrgModel, "file" | "meta">, from: IsoDate, to: IsoDate): readonly CoverageStretch[] {
  const borders = new Set<IsoDate>([from, model.meta.asOf]);
  for (const { from: begin, to: end } of model.file.snapshots) {
    if (begin !== undefined) borders.add(earliestDay(begin));
    if (end !== undefined) borders.add(lastBorder(end));
  }
  const days = [...borders].filter((day) => day >= from && day < to).sort();
  const stretches: CoverageStretch[] = [];
  for (const [index, day] of days.entries()) {
    const { level } = coverageOn(model, day);
    const end = days[index + 1] ?? to;
    const last = stretches.at(-1);
    if (last?.level === level) stretches[stretches.length - 1] = { ...last, to: end };
    else stretches.push({ level, from: day, to: end });
  }
  return stretches;
}

function newestChart({ file }: Pick<OrgModel, "file">): Snapshot | null {
  const charts = file.snapshots.filter(({ kind }) => kind === "chart");
  return charts.toSorted((a, b) => (startOf(a) < startOf(b) ? 1 : -1))[0] ?? null;
}

const lastBorder = (to: PartialDate): IsoDate => (isDay(to) ? to : nextDay(latestDay(to)));
const endOf = ({ to }: Snapshot): IsoDate => (to === undefined ? "9999-99-99" : lastBorder(to));
const startOf = ({ from }: Snapshot): IsoDate => (from === undefined ? "" : earliestDay(from));

/**
 * The newest official chart as the ministry drew it, as data: each box of the chart exactly once, with the name and the
 * people that are printed in it, and what hangs elsewhere in our own tree of that day.
 *
 * A chart may draw one unit under several parents. Each of those boxes is there; the parts of the unit are drawn once, with
 * its box under the organisation that the file is about, and the other boxes say where they are.
 */
import type { Acting, IsoDate, Lang, Snapshot, SnapshotBox, Source, UnitId, UnitKind } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import { coverageOn } from "@/core/time/coverageOn";
import { earliestDay } from "@/core/time/partialDate";
import { snapshotAt, type OrgSnapshot } from "@/core/time/snapshotAt";
import { createCiter, type Cite, type Citer, type Statement, type UnitRef } from "./citer";
import { groupBy } from "./groupBy";

export interface DrawnBox {
  /** Place in the chart's own list; the first box is 0. */
  readonly index: number;
  readonly unit: UnitId;
  /** As printed, so always in Dutch. */
  readonly name: string;
  readonly abbr: string | null;
  readonly kind: UnitKind | null;
  readonly line: NonNullable<SnapshotBox["line"]>;
  readonly heads: readonly string[];
  readonly acting: Acting | null;
  /** Other boxes of the same unit: what they hang under, as printed. */
  readonly alsoUnder: readonly string[];
  /** Its parts are drawn with its box under this one; `null`: here, or it has none. */
  readonly partsUnder: string | null;
  /** Only where the box has other sources than the chart. */
  readonly cite: Cite | null;
  readonly children: readonly DrawnBox[];
}

/**
 * - `framed`: our tree has it in a frame, by kind. `elsewhere`: under another unit.
 * - `once`: the chart draws it more than once, a tree can have it only once.
 * - `absent`: not in our tree of that day.
 */
export type DrawnDifferenceKind = "once" | "framed" | "elsewhere" | "absent";

export interface DrawnDifference {
  readonly kind: DrawnDifferenceKind;
  readonly unit: UnitRef;
  /** What it hangs under on the chart, as printed. */
  readonly drawnUnder: readonly string[];
  readonly ours: UnitRef | null;
}

export interface DrawnChart {
  readonly date: IsoDate;
  readonly title: Statement;
  readonly roots: readonly DrawnBox[];
  readonly boxCount: number;
  readonly unitCount: number;
  readonly differences: readonly DrawnDifference[];
  readonly sources: readonly Source[];
}

/** `null`: the file has no chart of a day that has been. */
export function drawnChart(model: OrgModel, lang: Lang): DrawnChart | null {
  const { chart } = coverageOn(model, model.meta.asOf);
  if (chart?.from === undefined) return null;
  const date = earliestDay(chart.from);
  const snapshot = snapshotAt(model, date);
  const citer = createCiter(model, snapshot, lang);
  return {
    date,
    title: citer.statement(chart.title, chart),
    roots: drawnRoots(chart, model.meta.subject, citer),
    boxCount: chart.boxes.length,
    unitCount: new Set(chart.boxes.map(({ unit }) => unit)).size,
    differences: differencesOf(chart, model, snapshot, citer),
    sources: citer.sources,
  };
}

function drawnRoots({ boxes }: Snapshot, subject: UnitId, citer: Citer): readonly DrawnBox[] {
  const byUnit = groupBy(boxes.keys(), (index) => boxes[index]?.unit ?? "");
  const topOf = (index: number, passed: readonly number[] = []): UnitId | null => {
    const box = boxes[index];
    if (box === undefined || passed.includes(index)) return null;
    const above = box.parent === null ? undefined : bearerOf(box.parent, [...passed, index]);
    return above === undefined ? box.unit : topOf(above, [...passed, index]);
  };
  /** The box of a unit that carries its parts. */
  const bearerOf = (unit: UnitId, passed: readonly number[] = []): number | undefined => {
    const all = byUnit.get(unit) ?? [];
    return all.length < 2 ? all[0] : all.find((index) => topOf(index, passed) === subject) ?? all[0];
  };
  const nameOf = (unit: UnitId | null): string => boxes[byUnit.get(unit ?? "")?.[0] ?? -1]?.name ?? "";
  /** What the box hangs under, and at the top of the other side of the chart also what that stands under. */
  const placeOf = (index: number, seenFrom: number): string => {
    const parent = boxes[index]?.parent ?? null;
    const top = topOf(index);
    if (top === null || top === parent || top === topOf(seenFrom)) return nameOf(parent);
    return `${nameOf(parent)} (${citer.ref(top).abbr ?? nameOf(top)})`;
  };
  const partsOf = groupBy(boxes.keys(), (index) => {
    const parent = boxes[index]?.parent ?? null;
    // A box without a box above it stands at the top, so that none is lost.
    return parent === null ? undefined : bearerOf(parent);
  });

  const drawn = (index: number, passed: ReadonlySet<number>): readonly DrawnBox[] => {
    const box = boxes[index];
    if (box === undefined || passed.has(index)) return [];
    const bearer = bearerOf(box.unit);
    const hasParts = bearer !== undefined && partsOf.has(bearer);
    const below = new Set(passed).add(index);
    return [{
      index,
      unit: box.unit,
      name: box.name,
      abbr: box.abbr ?? null,
      kind: box.kind ?? null,
      line: box.line ?? "solid",
      heads: box.heads ?? [],
      acting: box.acting ?? null,
      alsoUnder: (byUnit.get(box.unit) ?? []).filter((each) => each !== index).map((each) => placeOf(each, index)),
      partsUnder: !hasParts || bearer === index ? null : placeOf(bearer, index),
      cite: box.src === undefined ? null : citer.cite(box),
      children: bearer === index ? (partsOf.get(index) ?? []).flatMap((part) => drawn(part, below)) : [],
    }];
  };
  return (partsOf.get(undefined) ?? []).flatMap((index) => drawn(index, new Set()));
}

function differencesOf(
  { boxes }: Snapshot, { unitById }: OrgModel, snapshot: OrgSnapshot, citer: Citer,
): readonly DrawnDifference[] {
  const nameOf = (id: UnitId): string => boxes.find(({ unit }) => unit === id)?.name ?? id;
  return [...groupBy(boxes, ({ unit }) => unit)].flatMap(([unit, drawn]): readonly DrawnDifference[] => {
    const above = drawn.flatMap(({ parent }) => parent ?? []);
    if (above.length === 0) return [];
    const parent = snapshot.parentOf.get(unit);
    const kind: DrawnDifferenceKind | null = parent === undefined ? "absent"
      : parent !== null && above.includes(parent) ? (above.length > 1 ? "once" : null)
      : parent === null || unitById.get(parent)?.kind !== "group" ? "elsewhere" : "framed";
    if (kind === null) return [];
    return [{
      kind, unit: citer.ref(unit), drawnUnder: above.map(nameOf), ours: parent === undefined || parent === null ? null : citer.ref(parent),
    }];
  });
}

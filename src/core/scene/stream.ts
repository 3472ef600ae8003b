/**
 * A stream as a picture: a broad trunk from left to right, branches that join it from above, leave it below and may come
 * back, and the stops on it.
 *
 *      label ══╗
 *   ━━━━━━━━━━━●━━━━━━━━━━━━━━━   stops along both edges; a task that is here runs along inside
 *   ━━━●━━━━━━━━━━━━●━━━━━●━━━━
 *      ╚══ label    ╚═════╝
 *
 * The scale of time: every year is equally wide, but neighbouring stops keep so much room that each can be touched, so
 * that busy years are wider. Widths of trunk and branches mean nothing.
 */
import { area, curveBumpX } from "d3-shape";
import type { PartialDate } from "@/core/org/fileFormat";
import { earliestDay } from "@/core/time/partialDate";
import type { CssPixels, Point, Size } from "@/core/layout/geometry";
import { tableMetrics } from "./textMetrics";
import { wrapText } from "./wrapText";

/** What the picture needs to know. Numbers of stops; `null`: an end that is not known. */
export interface StreamFacts {
  readonly stops: readonly {
    readonly date: PartialDate;
    readonly direction: "in" | "out" | "self";
    readonly lanes: readonly string[];
  }[];
  readonly lanes: readonly {
    readonly id: string;
    readonly sort: "task" | "ministry" | "unit";
    readonly label: { readonly text: string };
    readonly segments: readonly {
      readonly place: "here" | "away";
      readonly from: number | null;
      readonly to: number | null;
      readonly lasts: boolean;
    }[];
  }[];
  readonly trunk: readonly { readonly from: PartialDate; readonly to: PartialDate | null; readonly label: { readonly text: string } }[];
  readonly asOf: PartialDate;
}

export interface StreamBranch {
  readonly lane: string;
  readonly isTask: boolean;
  readonly path: string;
  /** Lines of text, each with the place where it begins. */
  readonly label: readonly (Point & { readonly text: string })[];
}

export interface StreamPicture extends Size {
  /** One shape for each stretch of time in which the trunk was there. */
  readonly trunk: readonly string[];
  /** Names of the trunk, where there is room for them. */
  readonly names: readonly (Point & { readonly text: string })[];
  readonly branches: readonly StreamBranch[];
  /** Tasks while they are here. */
  readonly stripes: readonly { readonly lane: string; readonly path: string }[];
  /** Middles of the stops, in their order. */
  readonly stops: readonly Point[];
  /** Short lines from the stop of what has no lane. */
  readonly stubs: readonly { readonly stop: number; readonly path: string }[];
  readonly years: readonly { readonly year: number; readonly x: CssPixels }[];
  /** Top and bottom of the trunk. */
  readonly band: readonly [CssPixels, CssPixels];
}

const STOP = 28;
const STEP = 13;
const YEAR = 2.3;
const MARGIN = 20;
/** Widths of a label: the narrowest that takes two lines or fewer. */
const LABELS = [190, 250, 330] as const;
const LINE = 14;
const STRIPE = 9;
const AXIS = 46;

export function streamPicture(facts: StreamFacts): StreamPicture {
  const isBelow = sidesOf(facts);
  const scale = timeScale(facts, isBelow);
  const xs = scale.stops;
  const strands = strandsOf(facts, xs, scale.end);
  // A label lies left of where its branch joins and right of where it leaves: the nearest ones have to be placed first.
  const above = placed(strands.filter(({ from }) => from === null).toSorted((a, b) => (a.to ?? 0) - (b.to ?? 0)));
  const below = placed(strands.filter(({ from }) => from !== null).toSorted((a, b) => (b.from ?? 0) - (a.from ?? 0)));
  const stripes = stripesOf(facts, xs, scale.end);
  const rowHeight = 10 + LINE * Math.max(2, ...strands.map(({ lines }) => lines.length));

  const top = MARGIN + 16 + above.rows * rowHeight;
  const bottom = top + 2 * STOP + 6 + Math.max(stripes.rows, 2) * STRIPE;
  const isUp = ({ strand }: Placed): boolean => strand.from === null;
  const levelAt = (each: Placed): number => (isUp(each) ? top - 20 - each.row * rowHeight : bottom + 20 + each.row * rowHeight);

  return {
    width: Math.max(scale.end, ...below.placed.map(({ strand, bend }) => labelOf(strand, bend).to)) + MARGIN,
    height: bottom + below.rows * rowHeight + AXIS,
    trunk: trunkStretches(facts, scale.xOf, scale.end).map(([from, to]) => ribbon([[from, top, 0], [to, top, 0]], bottom - top)),
    names: namesOf(facts, scale, stripes, top + STOP + 3),
    branches: [...above.placed, ...below.placed].map((each) => branch(each, isUp(each) ? top : bottom, levelAt(each))),
    stripes: stripes.shapes(top + STOP + 3),
    stops: xs.map((x, index) => ({ x, y: isBelow[index] === true ? bottom - STOP / 2 : top + STOP / 2 })),
    stubs: facts.stops.flatMap(({ direction, lanes }, stop) => {
      if (direction === "self" || lanes.length > 0) return [];
      const x = xs[stop] ?? 0;
      const ends: readonly Knot[] = direction === "out" ? [[x, bottom, 4.5], [x + 14, bottom + 16, 0.5]] : [[x - 14, top - 16, 0.5], [x, top, 4.5]];
      return [{ stop, path: ribbon(ends) }];
    }),
    years: yearMarks(facts, scale.xOf),
    band: [top, bottom],
  };
}

/** What leaves or comes back has its stop at the bottom, what joins at the top, all else where there is room. */
function sidesOf({ stops, lanes }: StreamFacts): readonly boolean[] {
  const returns = new Set(lanes.flatMap(({ segments }) => segments.flatMap(({ place, from, to }) => (place === "away" && from !== null && to !== null ? [to] : []))));
  const sides: boolean[] = [];
  for (const [index, { direction }] of stops.entries()) {
    sides.push(direction === "self" ? !(sides.at(-1) ?? true) : direction === "out" || returns.has(index));
  }
  return sides;
}

interface TimeScale {
  readonly stops: readonly CssPixels[];
  readonly xOf: (date: PartialDate) => CssPixels;
  readonly end: CssPixels;
}

function timeScale({ stops, trunk, asOf }: StreamFacts, isBelow: readonly boolean[]): TimeScale {
  const start = Math.min(...[...stops.map(({ date }) => date), ...trunk.map(({ from }) => from), asOf].map(yearsOf));
  const xs: number[] = [];
  let last = { x: MARGIN, year: start };
  for (const [index, { date }] of stops.entries()) {
    const year = yearsOf(date);
    const same = isBelow.slice(0, index).lastIndexOf(isBelow[index] ?? false);
    const x = Math.max(
      last.x + (year - last.year) * YEAR, (xs.at(-1) ?? last.x) + STEP, (xs[same] ?? Number.NEGATIVE_INFINITY) + STOP,
    );
    xs.push(x);
    last = { x, year };
  }
  const now = yearsOf(asOf);
  const end = last.x + Math.max(STOP, (now - last.year) * YEAR);
  const knots = [{ x: MARGIN, year: start }, ...stops.map(({ date }, index) => ({ x: xs[index] ?? 0, year: yearsOf(date) })), { x: end, year: now }];
  const xOf = (date: PartialDate): number => {
    const year = yearsOf(date);
    // The first stop of a day, where several share it.
    const after = knots.findIndex((knot) => knot.year >= year);
    const [a, b] = [knots[after - 1], knots[after]];
    if (b === undefined) return end;
    if (a === undefined || b.year === a.year) return b.x;
    return a.x + ((year - a.year) / (b.year - a.year)) * (b.x - a.x);
  };
  return { stops: xs, xOf, end };
}

/** As a number of years; a vague date stands at its earliest day. */
function yearsOf(date: PartialDate): number {
  const [year = 0, month = 1, day = 1] = earliestDay(date).split("-").map(Number);
  return year + (month - 1) / 12 + (day - 1) / 372;
}

/** Where a name begins on the day the one before ended, or earlier, the trunk goes on. */
function trunkStretches({ trunk }: StreamFacts, xOf: TimeScale["xOf"], end: CssPixels): readonly (readonly [CssPixels, CssPixels])[] {
  const stretches: [number, number][] = [];
  for (const { from, to } of trunk) {
    const [x0, x1] = [xOf(from), to === null ? end : xOf(to)];
    const last = stretches.at(-1);
    if (last !== undefined && x0 <= last[1]) last[1] = Math.max(last[1], x1);
    else stretches.push([x0, x1]);
  }
  return stretches;
}

interface Strand {
  readonly lane: string;
  readonly isTask: boolean;
  /** On the trunk; `null`: an open end. */
  readonly from: CssPixels | null;
  readonly to: CssPixels | null;
  readonly lines: readonly string[];
  readonly textWidth: CssPixels;
}

function strandsOf({ lanes }: StreamFacts, xs: readonly CssPixels[], end: CssPixels): readonly Strand[] {
  const metrics = tableMetrics();
  return lanes.flatMap(({ id, sort, label, segments }) => {
    const wrapped = LABELS.map((width) => wrapText(label.text, "body", width, metrics));
    const lines = wrapped.find(({ length }) => length <= 2) ?? wrapped.at(-1) ?? [];
    const textWidth = Math.max(...lines.map((text) => metrics.width("body", text))) + 6;
    return segments.filter(({ place }) => place === "away").map(({ from, to }): Strand => ({
      lane: id, isTask: sort === "task", lines, textWidth,
      from: from === null ? null : xs[from] ?? end,
      to: to === null ? null : xs[to] ?? end,
    }));
  });
}

/** How far a branch to this row may bend, the finest curve first. */
const bendsTo = (row: number): readonly CssPixels[] => [24 + row * 10, 20 + row * 5, 16, 10];

interface Extent {
  readonly from: CssPixels;
  readonly to: CssPixels;
}

/** What its label takes of its row. */
function labelOf({ from, to, textWidth }: Strand, bend: CssPixels): Extent {
  if (from === null) return { from: (to ?? 0) - bend - textWidth, to: (to ?? 0) - bend + 6 };
  const start = from + (to === null ? bend : Math.min(bend, (to - from) / 2)) - 6;
  return { from: start, to: start + textWidth + 6 };
}

/** What its label and its level part together take of it. */
function levelOf(strand: Strand, bend: CssPixels): Extent {
  const label = labelOf(strand, bend);
  return strand.from === null || strand.to === null ? label : { from: label.from, to: Math.max(label.to, strand.to) };
}

/** Where its bends pass the rows between its own and the trunk. */
function crossings({ from, to }: Strand, row: number, bend: CssPixels): readonly (Extent & { readonly row: number })[] {
  return Array.from({ length: row }, (_, inner) => inner).flatMap((inner) => {
    // An S-curve is half-way along where it is half-way up.
    const along = bend * sidewaysAt((inner + 1) / (row + 1));
    return [...(from === null ? [] : [from + along]), ...(to === null ? [] : [to - along])].map((x) => ({ row: inner, from: x - 8, to: x + 8 }));
  });
}

/** Along an S-curve of width and height 1: how far sideways at this height. */
const sidewaysAt = (height: number): number => 0.5 - Math.sin(Math.asin(1 - 2 * height) / 3);

interface Placed {
  readonly strand: Strand;
  /** Counted from the trunk. */
  readonly row: number;
  readonly bend: CssPixels;
}

/** Each branch in the nearest row where no label lies on another or on a bend. */
function placed(strands: readonly Strand[]): { readonly placed: readonly Placed[]; readonly rows: number } {
  const labels: Extent[][] = [];
  const levels: Extent[][] = [];
  const bends: Extent[][] = [];
  const isFree = (taken: readonly Extent[] = [], wanted: Extent): boolean => taken.every(({ from, to }) => wanted.to + 6 <= from || wanted.from - 6 >= to);
  const take = (taken: Extent[][], row: number, extent: Extent): void => {
    (taken[row] ??= []).push(extent);
  };
  const fits = (strand: Strand, row: number, bend: CssPixels): boolean =>
    isFree(levels[row], levelOf(strand, bend)) && isFree(bends[row], labelOf(strand, bend))
    && crossings(strand, row, bend).every((each) => isFree(labels[each.row], each));
  const rows = [...strands.keys()];
  const placeOf = (strand: Strand): Placed => {
    for (const row of rows) {
      const bend = bendsTo(row).find((each) => fits(strand, row, each));
      if (bend !== undefined) return { strand, row, bend };
    }
    // Where nothing else is left, a bend may pass under a label, but no label lies on another.
    const bend = bendsTo(0)[0] ?? 0;
    return { strand, row: rows.find((row) => isFree(levels[row], levelOf(strand, bend))) ?? 0, bend };
  };
  const found = strands.map((strand): Placed => {
    const taken = placeOf(strand);
    const { row } = taken;
    take(labels, row, labelOf(strand, taken.bend));
    take(levels, row, levelOf(strand, taken.bend));
    for (const each of crossings(strand, row, taken.bend)) take(bends, each.row, each);
    return taken;
  });
  return { placed: found, rows: Math.max(0, ...found.map(({ row }) => row + 1)) };
}

function branch({ strand, bend }: Placed, edge: CssPixels, y: CssPixels): StreamBranch {
  const { lane, isTask, from, to, lines, textWidth } = strand;
  const knots: readonly Knot[] = from !== null && to !== null
    ? returning(from, to, bend, edge, y)
    : from !== null ? [[from, edge, 4.5], [from + bend, y, 2.5], [from + bend + textWidth, y, 0.5]]
    : [[(to ?? 0) - bend - textWidth, y, 0.5], [(to ?? 0) - bend, y, 2.5], [to ?? 0, edge, 4.5]];
  const { from: x } = labelOf(strand, bend);
  return {
    lane, isTask, path: ribbon(knots),
    label: lines.map((text, index) => ({
      text, x: x + 4, y: from !== null ? y + 15 + index * LINE : y - 7 - (lines.length - 1 - index) * LINE,
    })),
  };
}

function returning(from: CssPixels, to: CssPixels, bend: CssPixels, edge: CssPixels, y: CssPixels): readonly Knot[] {
  const half = Math.min(bend, (to - from) / 2);
  return [[from, edge, 4.5], [from + half, y, 2.5], [Math.max(to - half, from + half), y, 2.5], [to, edge, 4.5]];
}

interface Stripes {
  readonly rows: number;
  readonly extents: readonly Extent[];
  readonly shapes: (top: CssPixels) => StreamPicture["stripes"];
}

/** A task that is here runs along inside the trunk, in the first row that is free. */
function stripesOf({ lanes }: StreamFacts, xs: readonly CssPixels[], end: CssPixels): Stripes {
  const rows: number[] = [];
  const stripes = lanes.flatMap(({ id, segments }) => segments.filter(({ place }) => place === "here").map(({ from, to, lasts }) => {
    const x0 = from === null ? 0 : xs[from] ?? 0;
    const isOpen = to === null && !lasts;
    return { lane: id, isOpen, x0, x1: to !== null ? xs[to] ?? end : lasts ? end : x0 + STOP };
  })).toSorted((a, b) => a.x0 - b.x0).map((stripe) => {
    const free = rows.findIndex((taken) => taken <= stripe.x0);
    const row = free < 0 ? rows.length : free;
    rows[row] = stripe.x1;
    return { ...stripe, row };
  });
  return {
    rows: rows.length,
    extents: stripes.map(({ x0, x1 }) => ({ from: x0, to: x1 })),
    shapes: (top) => stripes.map(({ lane, isOpen, x0, x1, row }) => {
      const y = top + row * STRIPE + STRIPE / 2;
      return { lane, path: ribbon([[x0, y, 3], [x1, y, isOpen ? 0.5 : 3]]) };
    }),
  };
}

/** A name stands at its beginning, unless something else stands there or it is too long for its time. */
function namesOf({ trunk }: StreamFacts, { xOf, end }: TimeScale, stripes: Stripes, top: CssPixels): StreamPicture["names"] {
  const metrics = tableMetrics();
  return trunk.flatMap(({ from, to, label: { text } }) => {
    const x = xOf(from) + 10;
    const room = metrics.width("title", text) + 10;
    const isFree = x + room <= (to === null ? end : xOf(to)) && stripes.extents.every((each) => each.to <= x || each.from >= x + room);
    return isFree ? [{ text, x, y: top + (Math.max(stripes.rows, 2) * STRIPE) / 2 + 5 }] : [];
  });
}

/** Place on the middle of a ribbon, and half its width there. */
type Knot = readonly [x: CssPixels, y: CssPixels, half: CssPixels];

function ribbon(knots: readonly Knot[], thickness: CssPixels = 0): string {
  const shape = area<Knot>().x(([x]) => x).y0(([, y, half]) => y - half).y1(([, y, half]) => y + half + thickness).curve(curveBumpX);
  return (shape([...knots]) ?? "").replaceAll(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));
}

/** Years that a reader counts by, as many as do not touch. */
function yearMarks({ stops, asOf }: StreamFacts, xOf: TimeScale["xOf"]): StreamPicture["years"] {
  const first = Math.floor(yearsOf(stops[0]?.date ?? asOf));
  const last = Math.floor(yearsOf(asOf));
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  // Round years come first; the others fill what is left.
  const worth = (year: number): number => (year === first || year === last ? 0 : year % 50 === 0 ? 1 : year % 10 === 0 ? 2 : year % 5 === 0 ? 3 : 4);
  const marks: { year: number; x: number }[] = [];
  for (const year of years.toSorted((a, b) => worth(a) - worth(b) || a - b)) {
    const x = xOf(String(year));
    if (worth(year) < 4 && marks.every((mark) => Math.abs(mark.x - x) >= 46)) marks.push({ year, x });
  }
  return marks.toSorted((a, b) => a.x - b.x);
}

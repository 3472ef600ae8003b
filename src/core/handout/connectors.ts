/**
 * A line of the chart as a connector of a presentation, which stays with its two cards when somebody moves them. A
 * connector knows a straight way and a way with two bends; other ways are drawn as they run.
 */
import type { Point } from "@/core/layout/geometry";

/** In inches, before the turn: a program turns and mirrors the box around its middle. */
export interface Connector {
  readonly shape: "line" | "bentConnector3";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly turned: boolean;
  readonly flipsX: boolean;
  readonly flipsY: boolean;
  /** Where along the way the bend is, in thousandths of a percent. */
  readonly bend: number;
  /** The sides of the cards at which it starts and ends: 0 top, 1 left, 2 bottom, 3 right. */
  readonly startSide: number;
  readonly endSide: number;
}

/** `null`: it has other bends than a connector can have. */
export function connectorOf(points: readonly Point[]): Connector | null {
  const way = withoutStraightPoints(points);
  const [a, b] = way;
  const last = way.at(-1);
  if (a === undefined || b === undefined || last === undefined) return null;
  const dx = last.x - a.x;
  const dy = last.y - a.y;
  const isUpright = same(a.x, b.x);
  const sides = isUpright ? { startSide: dy < 0 ? 0 : 2, endSide: dy < 0 ? 2 : 0 } : { startSide: dx < 0 ? 1 : 3, endSide: dx < 0 ? 3 : 1 };
  const box = { x: Math.min(a.x, last.x), y: Math.min(a.y, last.y), width: Math.abs(dx), height: Math.abs(dy) };
  if (way.length === 2) return { shape: "line", ...box, turned: false, flipsX: dx < 0, flipsY: dy < 0, bend: 50_000, ...sides };
  if (way.length !== 4) return null;
  if (!isUpright) {
    return dx === 0 ? null : { shape: "bentConnector3", ...box, turned: false, flipsX: dx < 0, flipsY: dy < 0, bend: share(b.x - a.x, dx), ...sides };
  }
  if (dy <= 0) return null;
  // Lying, the way goes across, along and across; a quarter turn makes it go down, across and down, to the left.
  const [middleX, middleY] = [(a.x + last.x) / 2, (a.y + last.y) / 2];
  return {
    shape: "bentConnector3", x: middleX - dy / 2, y: middleY - box.width / 2, width: dy, height: box.width,
    turned: true, flipsX: false, flipsY: dx > 0, bend: share(b.y - a.y, dy), ...sides,
  };
}

const share = (part: number, whole: number): number => Math.round((part / whole) * 100_000);
const same = (a: number, b: number): boolean => Math.abs(a - b) < 0.001;

function withoutStraightPoints(points: readonly Point[]): readonly Point[] {
  const apart = points.filter((point, index) => index === 0 || !same(point.x, points[index - 1]?.x ?? NaN) || !same(point.y, points[index - 1]?.y ?? NaN));
  return apart.filter((point, index) => {
    const [before, after] = [apart[index - 1], apart[index + 1]];
    if (before === undefined || after === undefined) return true;
    return !(same(before.x, point.x) && same(point.x, after.x)) && !(same(before.y, point.y) && same(point.y, after.y));
  });
}

/** SVG path data of a line in horizontal and vertical steps with rounded corners. */
import type { CssPixels, Point } from "@/core/layout/geometry";

const round = (value: number): number => Math.round(value * 100) / 100;

export function linkPath(points: readonly Point[], radius: CssPixels): string {
  const [first, ...rest] = withoutRepeats(points);
  if (first === undefined) return "";
  let path = `M${round(first.x)} ${round(first.y)}`;
  let from = first;
  rest.forEach((point, index) => {
    const next = rest[index + 1];
    if (next === undefined) {
      path += `L${round(point.x)} ${round(point.y)}`;
      return;
    }
    const before = distance(from, point);
    const after = distance(point, next);
    const bend = Math.min(radius, before / 2, after / 2);
    const start = towards(point, from, bend);
    const end = towards(point, next, bend);
    path += `L${round(start.x)} ${round(start.y)}Q${round(point.x)} ${round(point.y)} ${round(end.x)} ${round(end.y)}`;
    from = point;
  });
  return path;
}

function withoutRepeats(points: readonly Point[]): readonly Point[] {
  return points.filter((point, index) => {
    const before = points[index - 1];
    return before === undefined || before.x !== point.x || before.y !== point.y;
  });
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to);
  return length === 0 ? from : { x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by };
}

/** A triangle at the end of the line, as a closed path. */
export function arrowHead(points: readonly Point[], size: CssPixels): string {
  const [tip, before] = withoutRepeats(points).toReversed();
  if (tip === undefined || before === undefined) return "";
  const back = towards(tip, before, size);
  const side = { x: ((back.y - tip.y) / size) * (size / 2), y: ((tip.x - back.x) / size) * (size / 2) };
  return `M${round(tip.x)} ${round(tip.y)}L${round(back.x + side.x)} ${round(back.y + side.y)}L${round(back.x - side.x)} ${round(back.y - side.y)}Z`;
}

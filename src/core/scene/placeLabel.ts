/** A place for the words of a line: on the line itself, and clear of every card. */
import { overlaps, type Box, type CssPixels, type Point, type Size } from "@/core/layout/geometry";

/** Tried along each stretch, the middle first. */
const shares = [0.5, 0.3, 0.7, 0.15, 0.85] as const;

/**
 * The longest stretches come first, and across before down, since words read across.
 * @returns `null` where no place is free: then the words stand in the panel alone
 */
export function placeLabel(points: readonly Point[], { width, height }: Size, taken: readonly Box[]): Box | null {
  const stretches = points.slice(1).map((to, index) => ({ from: points[index] ?? to, to }))
    .toSorted((a, b) => lengthOf(b) - lengthOf(a));
  for (const { from, to } of stretches) {
    for (const share of shares) {
      const at = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
      const box: Box = { x: at.x - width / 2, y: at.y - height / 2, width, height };
      if (!taken.some((each) => overlaps(each, box))) return box;
    }
  }
  return null;
}

const lengthOf = ({ from, to }: { readonly from: Point; readonly to: Point }): CssPixels =>
  Math.abs(to.x - from.x) + Math.abs(to.y - from.y);

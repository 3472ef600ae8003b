/** Shapes in world coordinates: CSS pixels at 100 %, x to the right, y down. */

export type CssPixels = number;

export interface Point {
  readonly x: CssPixels;
  readonly y: CssPixels;
}

export interface Size {
  readonly width: CssPixels;
  readonly height: CssPixels;
}

/** `x` and `y` are the left top corner. */
export interface Box extends Point, Size {}

/** `[[x0, y0], [x1, y1]]`, as d3-zoom writes it. */
export type Extent = readonly [readonly [CssPixels, CssPixels], readonly [CssPixels, CssPixels]];

export const right = (box: Box): CssPixels => box.x + box.width;
export const bottom = (box: Box): CssPixels => box.y + box.height;
export const centreX = (box: Box): CssPixels => box.x + box.width / 2;
export const centreY = (box: Box): CssPixels => box.y + box.height / 2;

export const moved = <T extends Box>(box: T, dx: CssPixels, dy: CssPixels): T => ({
  ...box, x: box.x + dx, y: box.y + dy,
});

/** True where the insides share a point; boxes that only touch do not overlap. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);
}

/** The smallest extent around all boxes; a point at the origin for none. */
export function extentOf(boxes: Iterable<Box>): Extent {
  let x0 = Infinity, y0 = Infinity, x1 = -Infinity, y1 = -Infinity;
  for (const box of boxes) {
    x0 = Math.min(x0, box.x);
    y0 = Math.min(y0, box.y);
    x1 = Math.max(x1, right(box));
    y1 = Math.max(y1, bottom(box));
  }
  return x0 === Infinity ? [[0, 0], [0, 0]] : [[x0, y0], [x1, y1]];
}

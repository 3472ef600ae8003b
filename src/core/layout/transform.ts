/**
 * Between the world of the chart and the screen.
 *
 *     screen = world × k + (x, y)
 *
 * All functions are pure; d3-zoom holds the present transform, these say where it should go.
 */
import { bottom, overlaps, right, type Box, type CssPixels, type Extent, type Point, type Size } from "./geometry";

export interface Transform {
  readonly x: CssPixels;
  readonly y: CssPixels;
  readonly k: number;
}

/** Room kept free at the edges of the viewport. */
export interface Inset {
  readonly top: CssPixels;
  readonly right: CssPixels;
  readonly bottom: CssPixels;
  readonly left: CssPixels;
}

export const scaleLimits = { least: 0.04, most: 4 } as const;

export const clampScale = (k: number): number =>
  Number.isFinite(k) ? Math.min(scaleLimits.most, Math.max(scaleLimits.least, k)) : 1;

export const toScreen = (t: Transform, point: Point): Point => ({ x: point.x * t.k + t.x, y: point.y * t.k + t.y });

export const toWorld = (t: Transform, point: Point): Point => ({ x: (point.x - t.x) / t.k, y: (point.y - t.y) / t.k });

/** The part of the world that the viewport shows. */
export function visibleExtent(t: Transform, viewport: Size): Extent {
  const from = toWorld(t, { x: 0, y: 0 });
  const to = toWorld(t, { x: viewport.width, y: viewport.height });
  return [[from.x, from.y], [to.x, to.y]];
}

/**
 * Shows the whole extent, centred across and from the top down.
 * @param least smallest scale at which text is still read; below it the chart starts at its top and centre instead
 * @param centre where the middle of the chart is, when it does not fit at that scale
 */
export function fit(extent: Extent, viewport: Size, inset: Inset, least: number, most: number, centre?: CssPixels): Transform {
  const [[x0, y0], [x1, y1]] = extent;
  const room = {
    width: Math.max(1, viewport.width - inset.left - inset.right),
    height: Math.max(1, viewport.height - inset.top - inset.bottom),
  };
  const width = Math.max(1, x1 - x0);
  const height = Math.max(1, y1 - y0);
  const k = clampScale(Math.max(least, Math.min(most, room.width / width, room.height / height)));
  const middle = width * k > room.width + 1 ? (centre ?? (x0 + x1) / 2) : (x0 + x1) / 2;
  const spare = Math.max(0, room.height - height * k);
  return {
    k,
    x: inset.left + room.width / 2 - middle * k,
    // A chart with room to spare sits a little above the middle, where the eye starts.
    y: inset.top + spare * 0.4 - y0 * k,
  };
}

/** Zooms so that the point under the pointer stays under the pointer. */
export function zoomAt(t: Transform, factor: number, at: Point): Transform {
  const k = clampScale(t.k * factor);
  const world = toWorld(t, at);
  return { k, x: at.x - world.x * k, y: at.y - world.y * k };
}

/** The smallest move that brings the box inside the margins; the same transform if it is there already. */
export function reveal(t: Transform, box: Box, viewport: Size, inset: Inset): Transform {
  const from = toScreen(t, box);
  const to = toScreen(t, { x: right(box), y: bottom(box) });
  const shift = (low: number, high: number, least: number, most: number): number => {
    if (high - low > most - least) return least - low;
    if (low < least) return least - low;
    return high > most ? most - high : 0;
  };
  const dx = shift(from.x, to.x, inset.left, viewport.width - inset.right);
  const dy = shift(from.y, to.y, inset.top, viewport.height - inset.bottom);
  return dx === 0 && dy === 0 ? t : { k: t.k, x: t.x + dx, y: t.y + dy };
}

/** Lifts the box over what floats on the screen in front of it, such as the overview map at the bottom. */
export function clearOf(t: Transform, box: Box, floating: readonly Box[]): Transform {
  const from = toScreen(t, box);
  const onScreen: Box = { ...from, width: box.width * t.k, height: box.height * t.k };
  const covers = floating.filter((each) => overlaps(each, onScreen));
  if (covers.length === 0) return t;
  const top = Math.min(...covers.map((each) => each.y));
  const left = Math.min(...covers.map((each) => each.x));
  const gap = 8;
  const up = bottom(onScreen) - top + gap;
  const aside = right(onScreen) - left + gap;
  // The shorter way out by which the box stays on the screen; if there is none, as high as it goes.
  if (up <= aside && from.y >= up) return { ...t, y: t.y - up };
  if (from.x >= aside) return { ...t, x: t.x - aside };
  return { ...t, y: t.y - Math.min(up, Math.max(0, from.y - gap)) };
}

/** Keeps a corner of the chart in sight, so that nobody loses it. */
export function keepInSight(t: Transform, extent: Extent, viewport: Size, margin: CssPixels): Transform {
  const [[x0, y0], [x1, y1]] = extent;
  const x = Math.min(viewport.width - margin - x0 * t.k, Math.max(margin - x1 * t.k, t.x));
  const y = Math.min(viewport.height - margin - y0 * t.k, Math.max(margin - y1 * t.k, t.y));
  return x === t.x && y === t.y ? t : { k: t.k, x, y };
}

/** Leaves no more empty room at an edge than the inset while there is more of the chart on the other side, and cuts nothing off that fits. */
export function filled(t: Transform, [[x0, y0], [x1, y1]]: Extent, viewport: Size, inset: Inset): Transform {
  const along = (at: number, from: number, to: number, before: number, room: number, after: number): number => {
    const edges = [before - from * t.k, room - after - to * t.k] as const;
    return Math.min(Math.max(...edges), Math.max(Math.min(...edges), at));
  };
  return {
    k: t.k,
    x: along(t.x, x0, x1, inset.left, viewport.width, inset.right),
    y: along(t.y, y0, y1, inset.top, viewport.height, inset.bottom),
  };
}

export const mix = (a: Transform, b: Transform, t: number): Transform => {
  // Scales are mixed as zoom steps, so that a change feels even.
  const k = a.k * Math.pow(b.k / a.k, t);
  // Scales that are all but equal would divide by all but nothing.
  const share = Math.abs(b.k - a.k) < 1e-6 * a.k ? t : (k - a.k) / (b.k - a.k);
  return { k, x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
};

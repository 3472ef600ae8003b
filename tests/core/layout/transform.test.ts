import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Box } from "@/core/layout/geometry";
import {
  clampScale, clearOf, filled, fit, keepInSight, mix, reveal, scaleLimits, toScreen, toWorld, visibleExtent, zoomAt, type Transform,
} from "@/core/layout/transform";

const coordinate = fc.integer({ min: -5000, max: 5000 });
const transform: fc.Arbitrary<Transform> = fc.record({ x: coordinate, y: coordinate, k: fc.double({ min: 0.05, max: 4, noNaN: true }) });
const point = fc.record({ x: coordinate, y: coordinate });
const viewport = { width: 1000, height: 700 };
const inset = { top: 20, right: 30, bottom: 20, left: 30 };

describe("transform", () => {
  it("goes to the screen and back", () => {
    fc.assert(fc.property(transform, point, (t, at) => {
      const back = toWorld(t, toScreen(t, at));
      expect(back.x).toBeCloseTo(at.x, 6);
      expect(back.y).toBeCloseTo(at.y, 6);
    }));
  });

  it("keeps the point under the pointer where it is while zooming", () => {
    fc.assert(fc.property(transform, point, fc.double({ min: 0.2, max: 5, noNaN: true }), (t, at, factor) => {
      const before = toWorld(t, at);
      const after = toWorld(zoomAt(t, factor, at), at);
      expect(after.x).toBeCloseTo(before.x, 5);
      expect(after.y).toBeCloseTo(before.y, 5);
    }));
  });

  it("holds every scale within its limits, whatever comes in", () => {
    for (const k of [NaN, Infinity, -Infinity, 1e308, -1, 0]) {
      expect(clampScale(k)).toBeGreaterThanOrEqual(scaleLimits.least);
      expect(clampScale(k)).toBeLessThanOrEqual(scaleLimits.most);
    }
  });

  it("fits the whole chart into the room, unless it would be too small to read", () => {
    const t = fit([[0, 0], [2000, 1000]], viewport, inset, 0.01, 1);
    const [[x0, y0], [x1, y1]] = visibleExtent(t, viewport);
    expect(x0).toBeLessThanOrEqual(0);
    expect(x1).toBeGreaterThanOrEqual(2000);
    expect(y0).toBeLessThanOrEqual(0);
    expect(y1).toBeGreaterThanOrEqual(1000);
    const readable = fit([[0, 0], [2000, 1000]], viewport, inset, 0.93, 1, 900);
    expect(readable.k).toBe(0.93);
    expect(toScreen(readable, { x: 900, y: 0 })).toEqual({ x: 500, y: 20 });
  });

  it("fills the room: no empty edge while there is more on the other side, and nothing cut off that fits", () => {
    const size = fc.integer({ min: 1, max: 6000 });
    fc.assert(fc.property(transform, point, size, size, (start, { x, y }, width, height) => {
      const extent = [[x, y], [x + width, y + height]] as const;
      const t = filled(start, extent, viewport, inset);
      const [from, to] = [toScreen(t, { x, y }), toScreen(t, { x: x + width, y: y + height })];
      expect(t.k).toBe(start.k);
      if (width * t.k > viewport.width - inset.left - inset.right) {
        expect(from.x).toBeLessThanOrEqual(inset.left + 1e-6);
        expect(to.x).toBeGreaterThanOrEqual(viewport.width - inset.right - 1e-6);
      } else {
        expect(from.x).toBeGreaterThanOrEqual(inset.left - 1e-6);
        expect(to.x).toBeLessThanOrEqual(viewport.width - inset.right + 1e-6);
      }
      if (height * t.k > viewport.height - inset.top - inset.bottom) {
        expect(from.y).toBeLessThanOrEqual(inset.top + 1e-6);
        expect(to.y).toBeGreaterThanOrEqual(viewport.height - inset.bottom - 1e-6);
      } else {
        expect(from.y).toBeGreaterThanOrEqual(inset.top - 1e-6);
        expect(to.y).toBeLessThanOrEqual(viewport.height - inset.bottom + 1e-6);
      }
    }));
  });

  it("reveals a box that fits with the smallest move, and does nothing for one in sight", () => {
    fc.assert(fc.property(fc.record({ x: coordinate, y: coordinate }), (at) => {
      const box: Box = { ...at, width: 160, height: 80 };
      const start: Transform = { x: 0, y: 0, k: 1 };
      const t = reveal(start, box, viewport, inset);
      const on = toScreen(t, box);
      expect(on.x).toBeGreaterThanOrEqual(inset.left);
      expect(on.x + box.width).toBeLessThanOrEqual(viewport.width - inset.right);
      expect(on.y).toBeGreaterThanOrEqual(inset.top);
      expect(on.y + box.height).toBeLessThanOrEqual(viewport.height - inset.bottom);
      expect(reveal(t, box, viewport, inset)).toBe(t);
    }));
  });

  it("lifts a box from under what floats over the chart", () => {
    const map: Box = { x: 800, y: 580, width: 180, height: 110 };
    const t = clearOf({ x: 0, y: 0, k: 1 }, { x: 820, y: 600, width: 160, height: 80 }, [map]);
    const on = toScreen(t, { x: 820, y: 600 });
    expect(on.y + 80 <= map.y || on.x + 160 <= map.x).toBe(true);
  });

  it("never loses the chart", () => {
    fc.assert(fc.property(transform, (t) => {
      const kept = keepInSight(t, [[0, 0], [1500, 700]], viewport, 96);
      const [[x0, y0], [x1, y1]] = visibleExtent(kept, viewport);
      expect(x0).toBeLessThan(1500);
      expect(x1).toBeGreaterThan(0);
      expect(y0).toBeLessThan(700);
      expect(y1).toBeGreaterThan(0);
    }));
  });

  it("is its ends when mixed at 0 and 1", () => {
    fc.assert(fc.property(transform, transform, (a, b) => {
      for (const [t, end] of [[0, a], [1, b]] as const) {
        const at = mix(a, b, t);
        expect(at.x).toBeCloseTo(end.x, 5);
        expect(at.y).toBeCloseTo(end.y, 5);
        expect(at.k).toBeCloseTo(end.k, 8);
      }
    }));
  });
});

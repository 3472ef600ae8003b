/** Where a drag of the sheet ends. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { settled, sheetHeights, stepped, tapped, type HeightsInPixels } from "@/ui/phone/sheetHeights";

/** Three heights, each at least as far from the next as a finger is wide. */
const pixels = fc.tuple(fc.integer({ min: 60, max: 200 }), fc.integer({ min: 40, max: 300 }), fc.integer({ min: 40, max: 300 }))
  .map(([peek, more, most]): HeightsInPixels => ({ peek, half: peek + more, full: peek + more + most }));
const place = (heights: HeightsInPixels, share: number): number => heights.peek + share * (heights.full - heights.peek);
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("a drag that is let go", () => {
  it("ends at the nearest height if the finger stood still", () => {
    fc.assert(fc.property(pixels, share, (heights, at) => {
      const y = place(heights, at);
      const end = Math.abs(heights[settled(y, 0, heights)] - y);
      for (const each of sheetHeights) expect(end).toBeLessThanOrEqual(Math.abs(heights[each] - y));
    }));
  });

  it("never ends against the direction of a swipe, and skips no height", () => {
    fc.assert(fc.property(pixels, share, fc.double({ min: 0.41, max: 5, noNaN: true }), (heights, at, speed) => {
      const y = place(heights, at);
      const up = settled(y, speed, heights);
      const down = settled(y, -speed, heights);
      expect(heights[up]).toBeGreaterThanOrEqual(y);
      expect(heights[down]).toBeLessThanOrEqual(y);
      const between = sheetHeights.filter((each) => heights[each] > heights[down] && heights[each] < heights[up]);
      expect(between.length).toBeLessThanOrEqual(1);
      for (const each of between) expect(heights[each]).toBeCloseTo(y, 6);
    }));
  });
});

describe("the handle", () => {
  it("comes past every height by taps alone", () => {
    expect(sheetHeights.map(tapped)).toEqual(["half", "full", "peek"]);
  });

  it("stops at the ends with the arrow keys", () => {
    expect(sheetHeights.map((each) => stepped(each, 1))).toEqual(["half", "full", "full"]);
    expect(sheetHeights.map((each) => stepped(each, -1))).toEqual(["peek", "peek", "half"]);
  });
});

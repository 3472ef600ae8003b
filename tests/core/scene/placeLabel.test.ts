import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlaps, type Box } from "@/core/layout/geometry";
import { placeLabel } from "@/core/scene/placeLabel";

const size = { width: 100, height: 20 };

describe("placeLabel", () => {
  it("takes the middle of the longest stretch", () => {
    expect(placeLabel([{ x: 0, y: 0 }, { x: 0, y: 50 }, { x: 300, y: 50 }], size, [])).toEqual({ x: 100, y: 40, width: 100, height: 20 });
  });

  it("goes aside for a card, and gives up where none is free", () => {
    const card: Box = { x: 140, y: 45, width: 20, height: 10 };
    const box = placeLabel([{ x: 0, y: 50 }, { x: 300, y: 50 }], size, [card]);
    expect(box).toEqual({ x: 40, y: 40, width: 100, height: 20 });
    expect(placeLabel([{ x: 0, y: 50 }, { x: 300, y: 50 }], size, [{ x: -500, y: 0, width: 2000, height: 100 }])).toBeNull();
    expect(placeLabel([], size, [])).toBeNull();
  });

  it("never lies over anything, and always on its line", () => {
    const number = fc.integer({ min: -500, max: 500 });
    const box = fc.record({ x: number, y: number, width: fc.integer({ min: 1, max: 200 }), height: fc.integer({ min: 1, max: 200 }) });
    const steps = fc.array(fc.tuple(fc.boolean(), number), { minLength: 1, maxLength: 6 });
    fc.assert(fc.property(steps, fc.array(box, { maxLength: 20 }), (moves, cards) => {
      const points = [{ x: 0, y: 0 }];
      for (const [across, by] of moves) {
        const last = points.at(-1) ?? { x: 0, y: 0 };
        points.push(across ? { x: last.x + by, y: last.y } : { x: last.x, y: last.y + by });
      }
      const label = placeLabel(points, size, cards);
      if (label === null) return;
      expect(cards.filter((card) => overlaps(card, label))).toEqual([]);
      const centre = { x: label.x + 50, y: label.y + 10 };
      expect(points.slice(1).some((to, index) => {
        const from = points[index] ?? to;
        return Math.min(from.x, to.x) - 0.001 <= centre.x && centre.x <= Math.max(from.x, to.x) + 0.001
          && Math.min(from.y, to.y) - 0.001 <= centre.y && centre.y <= Math.max(from.y, to.y) + 0.001;
      })).toBe(true);
    }));
  });
});

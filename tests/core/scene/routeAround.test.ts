import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bottom, overlaps, right, type Box, type Point } from "@/core/layout/geometry";
import { routeAround } from "@/core/scene/routeAround";

const lane = 4;

/** Cards on a grid with gaps, some of them left out: room to run between all of them. */
const cards = fc.array(fc.record({ column: fc.nat(6), row: fc.nat(6), width: fc.integer({ min: 30, max: 80 }), height: fc.integer({ min: 20, max: 50 }) }), { minLength: 2, maxLength: 30 })
  .map((places) => {
    const taken = new Map(places.map((place) => [`${place.column} ${place.row}`, place]));
    return [...taken.values()].map(({ column, row, width, height }): Box => ({ x: column * 100, y: row * 70, width, height }));
  })
  .filter((boxes) => boxes.length >= 2);

const steps = (points: readonly Point[]) => points.slice(1).map((point, index) => [points[index] as Point, point] as const);

const onEdge = ({ x, y }: Point, box: Box) =>
  ((x === box.x || x === right(box)) && y >= box.y && y <= bottom(box)) || ((y === box.y || y === bottom(box)) && x >= box.x && x <= right(box));

describe("routeAround", () => {
  it("runs from edge to edge in straight steps and crosses no card", () => {
    fc.assert(fc.property(cards, (boxes) => {
      const [from, to] = boxes as [Box, Box];
      const points = routeAround(from, to, boxes, lane);
      expect(points).not.toBeNull();
      if (points === null) return;
      expect(onEdge(points[0] as Point, from)).toBe(true);
      expect(onEdge(points.at(-1) as Point, to)).toBe(true);
      for (const [a, b] of steps(points)) {
        expect(a.x === b.x || a.y === b.y).toBe(true);
        const line: Box = { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
        for (const box of boxes) {
          const inside = line.x < right(box) && box.x < line.x + line.width && line.y < bottom(box) && box.y < line.y + line.height;
          const touchesInside = overlaps({ ...line, width: Math.max(line.width, 0.01), height: Math.max(line.height, 0.01) }, { x: box.x + 0.1, y: box.y + 0.1, width: box.width - 0.2, height: box.height - 0.2 });
          expect(inside || touchesInside).toBe(false);
        }
      }
    }), { numRuns: 300 });
  });

  it("goes straight where nothing stands in between", () => {
    const from: Box = { x: 0, y: 0, width: 50, height: 20 };
    const to: Box = { x: 100, y: 0, width: 50, height: 20 };
    expect(routeAround(from, to, [from, to], lane)).toEqual([{ x: 50, y: 10 }, { x: 100, y: 10 }]);
  });

  it("gives up where a card is walled in", () => {
    const from: Box = { x: 0, y: 0, width: 50, height: 20 };
    const to: Box = { x: 200, y: 200, width: 50, height: 20 };
    const wall: Box[] = [
      { x: 190, y: 190, width: 70, height: 10 }, { x: 190, y: 220, width: 70, height: 10 },
      { x: 190, y: 200, width: 10, height: 20 }, { x: 250, y: 200, width: 10, height: 20 },
    ];
    expect(routeAround(from, to, [from, to, ...wall], lane)).toBeNull();
  });
});

/** The words of the first look never lie over what they are about, as long as there is room anywhere. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { placeBeside } from "@/ui/help/lookTargets";

const screen = fc.record({ width: fc.integer({ min: 320, max: 2560 }), height: fc.integer({ min: 256, max: 1600 }) });

it("stands within the screen, and clear of the target if that leaves room on one side", () => {
  fc.assert(fc.property(screen, fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }), fc.integer({ min: 10, max: 900 }), fc.integer({ min: 10, max: 500 }), (size, left, top, width, height) => {
    const card = { width: Math.min(384, size.width - 16), height: Math.min(190, size.height - 16) };
    const target = { x: (left / 100) * size.width, y: (top / 100) * size.height, width, height };
    const { x, y } = placeBeside(target, card, size);
    expect(x).toBeGreaterThanOrEqual(8);
    expect(y).toBeGreaterThanOrEqual(8);
    expect(x + card.width).toBeLessThanOrEqual(size.width - 8);
    expect(y + card.height).toBeLessThanOrEqual(size.height - 8);
    const room = 8 + 14;
    const hasRoom = target.y - card.height >= room || size.height - target.y - height - card.height >= room
      || target.x - card.width >= room || size.width - target.x - width - card.width >= room;
    const isFree = x + card.width <= target.x || x >= target.x + width || y + card.height <= target.y || y >= target.y + height;
    expect(!hasRoom || isFree).toBe(true);
  }));
});

it("stands in the middle where nothing is pointed at", () => {
  expect(placeBeside(null, { width: 300, height: 200 }, { width: 1000, height: 800 })).toEqual({ x: 350, y: 300 });
});

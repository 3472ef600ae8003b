import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeBeside } from "@/core/layout/placeBeside";

const side = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true });
/** A button somewhere in a window, and a bubble for which there is room above or below it. */
const scene = fc.record({ width: side(320, 1920), height: side(256, 1080) }).chain((room) => fc.record({
  room: fc.constant(room),
  trigger: fc.record({ left: side(0, room.width - 44), top: side(0, room.height - 44), width: side(24, 44), height: side(24, 44) }),
  bubble: fc.record({ width: side(20, 300), height: side(20, 80) }),
  sideways: fc.boolean(),
}));

describe("a bubble", () => {
  it("lies inside the window and never over what it is about", () => {
    fc.assert(fc.property(scene, ({ room, trigger, bubble, sideways }) => {
      const { left, top } = placeBeside(trigger, bubble, room, 8, sideways);
      expect(left).toBeGreaterThanOrEqual(4);
      expect(top).toBeGreaterThanOrEqual(4);
      expect(left + bubble.width).toBeLessThanOrEqual(room.width - 4 + 1e-6);
      expect(top + bubble.height).toBeLessThanOrEqual(room.height - 4 + 1e-6);
      const isClear = left + bubble.width <= trigger.left || left >= trigger.left + trigger.width
        || top + bubble.height <= trigger.top || top >= trigger.top + trigger.height;
      expect(isClear).toBe(true);
    }));
  });

  it("stands below, and beside where triggers stand under each other", () => {
    const trigger = { left: 900, top: 100, width: 44, height: 44 };
    const bubble = { width: 80, height: 28 };
    const room = { width: 1000, height: 600 };
    expect(placeBeside(trigger, bubble, room, 8, false)).toEqual({ left: 882, top: 152 });
    expect(placeBeside(trigger, bubble, room, 8, true)).toEqual({ left: 812, top: 108 });
  });
});

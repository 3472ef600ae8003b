import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeBeside, placeInMiddle } from "@/core/layout/placeBeside";

const distances = { gap: 8, margin: 4 };

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
      const { left, top } = placeBeside(trigger, bubble, room, distances, sideways);
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
    expect(placeBeside(trigger, bubble, room, distances)).toEqual({ left: 882, top: 152 });
    expect(placeBeside(trigger, bubble, room, distances, true)).toEqual({ left: 812, top: 108 });
  });

  it("stands in the middle where nothing is pointed at", () => {
    expect(placeInMiddle({ width: 300, height: 200 }, { width: 1000, height: 800 })).toEqual({ left: 350, top: 300 });
  });

  it("lies inside the window beside something large too, and clear of it if that leaves room on one side", () => {
    const window = fc.record({ width: fc.integer({ min: 320, max: 2560 }), height: fc.integer({ min: 256, max: 1600 }) });
    const share = fc.integer({ min: 0, max: 99 });
    const away = { gap: 14, margin: 8 };
    fc.assert(fc.property(window, share, share, fc.integer({ min: 10, max: 900 }), fc.integer({ min: 10, max: 500 }), (room, x, y, width, height) => {
      const bubble = { width: Math.min(384, room.width - 16), height: Math.min(190, room.height - 16) };
      const trigger = { left: (x / 100) * room.width, top: (y / 100) * room.height, width, height };
      const { left, top } = placeBeside(trigger, bubble, room, away);
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(8);
      expect(left + bubble.width).toBeLessThanOrEqual(room.width - 8 + 1e-6);
      expect(top + bubble.height).toBeLessThanOrEqual(room.height - 8 + 1e-6);
      const least = away.gap + away.margin;
      const hasRoom = trigger.top - bubble.height >= least || room.height - trigger.top - height - bubble.height >= least
        || trigger.left - bubble.width >= least || room.width - trigger.left - width - bubble.width >= least;
      const isClear = left + bubble.width <= trigger.left || left >= trigger.left + width || top + bubble.height <= trigger.top || top >= trigger.top + height;
      expect(!hasRoom || isClear).toBe(true);
    }));
  });
});

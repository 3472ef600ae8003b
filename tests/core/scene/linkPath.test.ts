import { describe, expect, it } from "vitest";
import { linkPath } from "@/core/scene/linkPath";

describe("linkPath", () => {
  it("rounds a corner", () => {
    expect(linkPath([{ x: 0, y: 0 }, { x: 0, y: 20 }, { x: 30, y: 20 }], 6)).toBe("M0 0L0 14Q0 20 6 20L30 20");
  });

  it("bends less where a step is short", () => {
    expect(linkPath([{ x: 0, y: 0 }, { x: 0, y: 4 }, { x: 30, y: 4 }], 6)).toBe("M0 0L0 2Q0 4 2 4L30 4");
  });

  it("draws nothing for nothing, and a straight line for points on one", () => {
    expect(linkPath([], 6)).toBe("");
    expect(linkPath([{ x: 1, y: 1 }, { x: 1, y: 1 }, { x: 1, y: 9 }], 6)).toBe("M1 1L1 9");
  });
});

import { describe, expect, it } from "vitest";
import { interpolateScene } from "@/core/scene/interpolateScene";
import { drawOrg } from "../../support/drawOrg";
import { drawScene } from "../../support/drawScene";

const file = drawOrg(`
  Ministerie [ministry]
    SG [leadership]
      DG Wonen [directorate-general]
        Huren
        Bouwen
      DG Ruimte [directorate-general]
    Diensten [group] {frame}
      Dienst [agency]
`);
const closed = drawScene(file);
const open = drawScene(file, { toggled: ["dg-wonen"] });
const at = (t: number) => interpolateScene(closed, open, t);
const box = (scene: ReturnType<typeof at>, id: string) => scene.cards.find((card) => card.id === id)?.box;

describe("interpolateScene", () => {
  it("is its ends at 0 and 1", () => {
    expect(at(0)).toEqual({ ...closed, opacity: new Map() });
    expect(at(1)).toEqual({ ...open, opacity: new Map() });
  });

  it("draws every card once, those on their way included", () => {
    const ids = at(0.5).cards.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(ids)).toEqual(new Set([...closed.cards, ...open.cards].map(({ id }) => id)));
  });

  it("lets a new card leave from where its parent was, and fades it in", () => {
    const parent = box(at(0.0001), "dg-wonen");
    const start = box(at(0.0001), "huren");
    expect(start?.x).toBeCloseTo(parent?.x ?? NaN, 1);
    expect(start?.y).toBeCloseTo(parent?.y ?? NaN, 1);
    expect(at(0.25).opacity.get("huren")).toBe(0.25);
  });

  it("lets a card that goes return to its parent", () => {
    const way = (t: number) => {
      const back = interpolateScene(open, closed, t);
      return Math.abs((box(back, "huren")?.y ?? NaN) - (box(back, "dg-wonen")?.y ?? NaN));
    };
    expect(way(0.94)).toBeLessThan(way(0) * 0.1);
    expect(interpolateScene(open, closed, 0.9).opacity.get("huren")).toBeCloseTo(0.1);
  });

  it("lets a card that stays travel the straight way", () => {
    const from = box(at(0), "dienst");
    const to = box(at(1), "dienst");
    expect(box(at(0.5), "dienst")?.y).toBeCloseTo(((from?.y ?? NaN) + (to?.y ?? NaN)) / 2);
    expect(to?.y).toBeGreaterThan(from?.y ?? NaN);
  });

  it("lets cards come and go at their own place between two days", () => {
    const shown = interpolateScene(closed, open, 0.25, "appear");
    expect(box(shown, "huren")).toEqual(open.cards.find(({ id }) => id === "huren")?.box);
    expect(shown.opacity.get("huren")).toBe(0.25);
    const gone = interpolateScene(open, closed, 0.25, "appear");
    expect(box(gone, "huren")).toEqual(open.cards.find(({ id }) => id === "huren")?.box);
    expect(gone.opacity.get("huren")).toBe(0.75);
  });

  it("goes on from what is half there when another change begins, and lets go of it in the end", () => {
    const half = interpolateScene(closed, open, 0.5, "appear");
    const on = interpolateScene(half, open, 0.5, "appear");
    expect(on.opacity.get("huren")).toBe(0.75);
    let back = interpolateScene(half, closed, 0.001, "appear");
    expect(back.opacity.get("huren")).toBeCloseTo(0.5, 2);
    for (let change = 0; change < 20; change++) back = interpolateScene(back, closed, 0.25, "appear");
    expect(back.cards.map(({ id }) => id)).not.toContain("huren");
    expect(back.links.map(({ id }) => id).toSorted()).toEqual(closed.links.map(({ id }) => id).toSorted());
  });
});

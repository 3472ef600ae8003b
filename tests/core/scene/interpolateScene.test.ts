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
    const back = interpolateScene(open, closed, 0.9999);
    expect(box(back, "huren")?.y).toBeCloseTo(box(back, "dg-wonen")?.y ?? NaN, 1);
    expect(back.opacity.get("huren")).toBeCloseTo(0.0001);
  });

  it("lets a card that stays travel the straight way", () => {
    const from = box(at(0), "dienst");
    const to = box(at(1), "dienst");
    expect(box(at(0.5), "dienst")?.y).toBeCloseTo(((from?.y ?? NaN) + (to?.y ?? NaN)) / 2);
    expect(to?.y).toBeGreaterThan(from?.y ?? NaN);
  });
});

import { describe, expect, it } from "vitest";
import { cullScene, fullyDrawn, windowAround } from "@/core/scene/cullScene";
import { interpolateScene } from "@/core/scene/interpolateScene";
import { drawOrg } from "../../support/drawOrg";
import { drawScene } from "../../support/drawScene";

function sceneOf(parts: number) {
  const scene = drawScene(drawOrg(`Ministerie [ministry]\n${Array.from({ length: parts }, (_, index) => `  Deel ${index}`).join("\n")}`), { toggled: "all" });
  return interpolateScene(scene, scene, 1);
}

describe("cullScene", () => {
  it("leaves a chart that fits into the document as it is", () => {
    const scene = sceneOf(fullyDrawn - 1);
    expect(scene.cards).toHaveLength(fullyDrawn);
    expect(cullScene(scene, [[0, 0], [1, 1]], null)).toBe(scene);
  });

  it("keeps what is in the window, the lines that cross it, and the card that has the keyboard", () => {
    const scene = sceneOf(3000);
    const [[x0, y0]] = scene.extent;
    const culled = cullScene(scene, [[x0 - 10, y0 - 10], [x0 + 500, y0 + 500]], "deel-2999");
    expect(culled.cards.length).toBeLessThan(100);
    expect(culled.cards.length).toBeGreaterThan(3);
    expect(culled.cards.map(({ id }) => id)).toContain("deel-2999");
    expect(culled.links.map(({ target }) => target)).toContain("deel-0");
    expect(culled.extent).toEqual(scene.extent);
  });
});

describe("windowAround", () => {
  it("stays the same object while the view moves inside it", () => {
    const first = windowAround([[0, 0], [100, 80]], null);
    expect(first).toEqual([[-100, -80], [200, 160]]);
    expect(windowAround([[50, 40], [150, 120]], first)).toBe(first);
    expect(windowAround([[150, 40], [250, 120]], first)).toEqual([[50, -40], [350, 200]]);
  });

  it("shrinks after zooming in", () => {
    const far = windowAround([[0, 0], [1000, 800]], null);
    expect(windowAround([[400, 300], [500, 380]], far)).toEqual([[300, 220], [600, 460]]);
  });
});

/** The small pictures that explain the chart show the units of the data, with both kinds of line. */
import { describe, expect, it } from "vitest";
import { cardParts, exampleScene } from "@/core/handout/exampleScene";
import { overlaps } from "@/core/layout/geometry";
import { orgModel } from "@/core/org/orgModel";
import { tableMetrics } from "@/core/scene/textMetrics";
import { shippedFile } from "../../support/shippedFile";

const model = orgModel(shippedFile());

describe.each(["nl", "en"] as const)("in %s", (lang) => {
  describe.each([16, 32])("with letters of %i pixels", (rem) => {
    const metrics = tableMetrics(rem);

    it("shows that RCN sits under one and is answered for by another", () => {
      const scene = exampleScene(model, { tops: ["stas-bzk", "dgkr"], below: ["rcn"], selectedId: "rcn" }, lang, metrics);
      expect(scene?.cards.map(({ id }) => id)).toEqual(["stas-bzk", "dgkr", "rcn"]);
      expect(scene?.links.map(({ grammar, source, target }) => `${grammar} ${source} ${target}`)).toEqual(["tree dgkr rcn", "answers stas-bzk rcn"]);
      const boxes = scene?.cards.map(({ box }) => box) ?? [];
      expect(boxes.some((a, at) => boxes.slice(at + 1).some((b) => overlaps(a, b)))).toBe(false);
    });

    it("points at each part of a card, apart from each other and at its edge", () => {
      const [card] = exampleScene(model, { tops: ["sg"], below: [], selectedId: null }, lang, metrics)?.cards ?? [];
      if (card === undefined) throw new Error("There is no card");
      const parts = cardParts(card, metrics);
      expect(parts.map(({ part }) => part)).toEqual(["name", "kind", "head", "count", "edge", "corner"]);
      const { x, y, width, height } = card.box;
      for (const { at } of parts) {
        expect([x, x + width]).toContain(at.x);
        expect(at.y).toBeGreaterThan(y);
        expect(at.y).toBeLessThanOrEqual(y + height);
      }
      const heights = parts.slice(0, 3).map(({ at }) => at.y);
      expect(heights[1]).toBeGreaterThan((heights[0] ?? 0) + rem);
      expect(heights[2]).toBeGreaterThan((heights[1] ?? 0) + rem);
    });
  });
});

it("shows nothing where a unit is not there, or hangs elsewhere", () => {
  const metrics = tableMetrics(16);
  expect(exampleScene(model, { tops: ["bestaat-niet"], below: [], selectedId: null }, "nl", metrics)).toBeNull();
  expect(exampleScene(model, { tops: ["stas-bzk"], below: ["rcn"], selectedId: null }, "nl", metrics)).toBeNull();
});

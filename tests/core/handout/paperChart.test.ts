/** The chart on paper: every card on a sheet, each sheet large enough to read, and a way from one to the next. */
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { paperChart, planSheets, type PaperChart } from "@/core/handout/paperChart";
import { stopDay } from "@/core/handout/stopDay";
import { overlaps } from "@/core/layout/geometry";
import { orgModel, type OrgModel } from "@/core/org/orgModel";
import { fonts } from "@/core/scene/textMetrics";
import { decodeView } from "@/core/view/urlCodec";
import { visibleTree, type VisibleTree } from "@/core/view/visibleTree";
import { shippedFile } from "../../support/shippedFile";

let model: OrgModel;
beforeAll(() => {
  model = orgModel(shippedFile());
});

function onPaper(address: string, isOpen: "all" | "start"): { readonly tree: VisibleTree; readonly chart: PaperChart } {
  const day = stopDay(model, decodeView(address), "nl");
  const opening = day.context.defaultsFrom(day.view.rootId);
  const tree = visibleTree(day.context.sourceFrom(day.view.rootId), (id) => isOpen === "all" || opening.has(id));
  return { tree, chart: paperChart(model, day, tree, "nl") };
}

describe("the plan of the sheets", () => {
  it("puts each card on a sheet with what it hangs on, and leads from a card to the sheet of its parts, whatever fits", () => {
    const day = stopDay(model, decodeView(""), "nl");
    const source = day.context.sourceFrom(null);
    const shapes = fc.record({ most: fc.integer({ min: 1, max: 120 }), closed: fc.array(fc.constantFrom(...model.file.units.map(({ id }) => id)), { maxLength: 20 }) });
    fc.assert(fc.property(shapes, ({ most, closed }) => {
      const tree = visibleTree(source, (id) => !closed.includes(id));
      const plans = planSheets(tree, null, (_, ids) => ids.size <= most);
      const homes = new Map<string, number>();
      plans.forEach(({ rootId, ids, continued }, index) => {
        for (const id of ids) {
          const parentId = tree.byId.get(id)?.parentId ?? null;
          // Only the top of a sheet hangs on a card of another one.
          expect(id === rootId || parentId === null || ids.has(parentId)).toBe(true);
          if (id !== rootId) homes.set(id, (homes.get(id) ?? 0) + 1);
        }
        for (const [id, number] of continued) {
          expect(ids.has(id)).toBe(true);
          expect(number).toBeGreaterThan(index + 1);
          expect(plans[number - 1]?.rootId).toBe(id);
        }
        // What does not fit has nothing left that could go elsewhere.
        if (ids.size > most) expect([...ids].every((id) => id === rootId || tree.byId.get(id)?.children.every((child) => !ids.has(child.id)) === true)).toBe(true);
      });
      expect([...homes.values()].every((count) => count === 1)).toBe(true);
      expect([...homes.keys()].toSorted()).toEqual([...tree.byId.keys()].toSorted());
    }), { numRuns: 60 });
  });
});

describe("the chart on paper", () => {
  it.each([
    ["", "start", 1], ["", "all", 25], ["unit=rcn", "start", 1], ["subject=brp", "start", 3], ["dir=right", "start", 3], ["date=2010-10-14", "all", 15],
    ["date=2012-11-05&against=2012-11-04", "start", 3], ["root=dgdoo", "all", 1],
  ] as const)("can be read and holds every card: %s, %s", (address, isOpen, most) => {
    const { tree, chart } = onPaper(address, isOpen);
    expect(chart.sheets.length).toBeGreaterThan(0);
    expect(chart.sheets.length).toBeLessThanOrEqual(most);
    expect(new Set(chart.sheets.flatMap((sheet) => sheet.chart.scene.cards.map(({ id }) => id)))).toEqual(new Set(tree.byId.keys()));
    for (const { chart: { scene, bounds, scale, lines }, isReadable, sources, number } of chart.sheets) {
      expect({ number, isReadable, isLarge: fonts.body.size * 16 * scale * 0.75 >= 6 }).toEqual({ number, isReadable: true, isLarge: true });
      expect(bounds.width * scale).toBeLessThanOrEqual(1040.5);
      expect(bounds.height * scale).toBeLessThanOrEqual(580.5);
      expect(scene.cards.every(({ id }) => (lines.get(id) ?? []).length > 0)).toBe(true);
      expect(scene.cards.some((a, index) => scene.cards.slice(index + 1).some((b) => overlaps(a.box, b.box)))).toBe(false);
      expect(sources.length).toBeGreaterThan(0);
    }
  });

  it("names first what most cards of a sheet rest on, and counts the units of all sheets", () => {
    const { chart } = onPaper("", "all");
    expect(chart.sheets[0]?.sources[0]?.title).toContain("Ministerie van Binnenlandse Zaken en Koninkrijksrelaties");
    expect(chart.shown).toBe(chart.total);
    expect(onPaper("", "start").chart.shown).toBeLessThan(chart.total);
  });
});

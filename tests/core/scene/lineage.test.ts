/** The picture of a unit between what it came from and what it went on in. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineagePicture, type LineageBox } from "@/core/scene/lineage";
import { tableMetrics } from "@/core/scene/textMetrics";

const metrics = tableMetrics();
const node = (key: string, caption: string | null = "samengevoegd 2010") => ({ key, name: key, caption });
const name = fc.constantFrom("DGOBR", "RVB", "Directoraat-generaal Bestuur en Koninkrijksrelaties", "Domeinen Onroerende Zaken");
const side = fc.uniqueArray(name.chain((text) => fc.nat(99).map((n) => `${text} ${n}`)), { maxLength: 6 });
const rounded = (box: LineageBox<string>): number => Math.round(box.x);

describe("the picture of a lineage", () => {
  it("puts time from left to right and joins each to the unit", () => {
    const picture = lineagePicture({ before: [node("a"), node("b")], self: node("c", null), after: [node("d")] }, metrics);
    const x = (key: string): number => picture.boxes.find((box) => box.key === key)?.x ?? Number.NaN;
    expect(x("a")).toBe(x("b"));
    expect(x("a") < x("c") && x("c") < x("d")).toBe(true);
    expect(picture.links).toHaveLength(3);
    expect(picture.boxes.find(({ isSelf }) => isSelf)?.key).toBe("c");
  });

  it("gives the room of an empty side to the others", () => {
    const both = lineagePicture({ before: [node("a")], self: node("c", null), after: [node("d")] }, metrics);
    const one = lineagePicture({ before: [], self: node("c", null), after: [node("d")] }, metrics);
    expect(one.width).toBe(both.width);
    expect((one.boxes[0]?.width ?? 0) > (both.boxes[0]?.width ?? 0)).toBe(true);
    expect(one.boxes[0]?.x).toBe(0);
  });

  it("keeps boxes and captions inside, apart, and all of the text", () => {
    fc.assert(fc.property(side, side, (before, after) => {
      const picture = lineagePicture({ before: before.map((key) => node(key)), self: node("zelf", null), after: after.map((key) => node(`${key}!`)) }, metrics);
      expect(picture.boxes).toHaveLength(before.length + after.length + 1);
      expect(picture.links).toHaveLength(before.length + after.length);
      for (const box of picture.boxes) {
        expect(box.lines.join("").replaceAll(/[\s-]/g, "")).toBe(box.key.replaceAll(/[\s-]/g, ""));
        expect(box.x >= 0 && box.x + box.width <= picture.width + 0.01 && box.y >= 0 && box.y + box.height <= picture.height + 0.01).toBe(true);
        for (const line of box.lines) expect(metrics.width(box.isSelf ? "strong" : "body", line) <= box.width).toBe(true);
      }
      for (const at of new Set(picture.boxes.map(rounded))) {
        const column = picture.boxes.filter((box) => rounded(box) === at);
        for (const [index, box] of column.entries()) {
          const above = column[index - 1];
          if (above !== undefined) expect(box.y - box.caption.length * 15 >= above.y + above.height).toBe(true);
        }
      }
    }));
  });
});

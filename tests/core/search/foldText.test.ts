import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText, foldWithPlaces } from "@/core/search/foldText";

describe("foldText", () => {
  it.each([
    ["Curaçao", "curacao"],
    ["CURAC\u0327AO", "curacao"],
    ["IJsland, ĳ en Ĳ", "ijsland, ij en ij"],
    ["Ærø, œuvre, Straße", "aero, oeuvre, strasse"],
    ["Łódź, Đặng, İstanbul, ısı", "lodz, dang, istanbul, isi"],
    ["Friese taal: Dingtiid – ’t", "friese taal: dingtiid - 't"],
    ["reïntegratie co\u00adördinatie", "reintegratie coordinatie"],
    ["Ｂｚｋ ﬁnanciën", "bzk financien"],
    ["ΣΑΣ", "σασ"],
    ["", ""],
  ])("%s → %s", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it("is done at once", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }), { numRuns: 1_000 });
  });

  it("is the same for every way to write the same letters", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(foldText(text.normalize("NFD"))).toBe(foldText(text.normalize("NFC")));
    }), { numRuns: 1_000 });
  });
});

describe("foldWithPlaces", () => {
  it("knows where each letter came from", () => {
    expect(foldWithPlaces("ab")).toEqual({ text: "ab" });
    expect(foldWithPlaces("aæe\u0301")).toEqual({ text: "aaee", from: [0, 1, 1, 2], to: [1, 2, 2, 4] });
  });

  it("covers the original in order, and folds what it points at to itself", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => {
      const folded = foldWithPlaces(text);
      expect(folded.text).toBe(foldText(text));
      const { from, to } = folded;
      if (from === undefined || to === undefined) return;
      expect(from).toHaveLength(folded.text.length);
      for (const [index, start] of from.entries()) {
        const end = to[index] ?? -1;
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(start).toBeGreaterThanOrEqual(from[index - 1] ?? 0);
        expect(foldText(text.slice(start, end))).toContain(folded.text[index]);
      }
    }), { numRuns: 1_000 });
  });
});

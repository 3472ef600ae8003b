/** Bars of terms: time runs upwards, names fit, and nothing in one column overlaps. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { termBars, type BarFacts } from "@/core/scene/termBars";

const LAST = "2026-01-01";
const bars: fc.Arbitrary<readonly BarFacts[]> = fc.array(fc.record({
  year: fc.integer({ min: 1945, max: 2024 }), month: fc.integer({ min: 1, max: 12 }), months: fc.integer({ min: 0, max: 60 }), group: fc.constantFrom("a", "b"), goesOn: fc.boolean(),
}), { minLength: 1, maxLength: 25 }).map((drawn) => drawn.map(({ year, month, months, group, goesOn }) => {
  const end = year * 12 + month - 1 + months;
  const day = (count: number, date: string): string => `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}-${date}`;
  const to = day(end, "20");
  return { from: day(year * 12 + month - 1, "10"), to: goesOn || to > LAST ? null : to, group };
}));

describe("bars of terms", () => {
  it("are high enough for a name, inside the picture, and apart from each other", () => {
    fc.assert(fc.property(bars, (facts) => {
      const picture = termBars(facts, LAST);
      for (const [index, { top, height, column }] of picture.bars.entries()) {
        expect(height).toBeGreaterThanOrEqual(40 - 1e-6);
        expect(top).toBeGreaterThanOrEqual(-1e-6);
        expect(top + height).toBeLessThanOrEqual(picture.height + 1e-6);
        expect(column).toBeLessThan(picture.columnsOf(facts[index]?.group ?? ""));
        for (const [other, bar] of picture.bars.slice(0, index).entries()) {
          if (facts[other]?.group !== facts[index]?.group || bar.column !== column) continue;
          expect(bar.top >= top + height - 1e-6 || top >= bar.top + bar.height - 1e-6).toBe(true);
        }
      }
    }));
  });

  it("stand higher the later they began", () => {
    fc.assert(fc.property(bars, (facts) => {
      const { topOf } = termBars(facts, LAST);
      const days = facts.map(({ from }) => from).toSorted();
      for (const [index, day] of days.entries()) if (index > 0) expect(topOf(day)).toBeLessThanOrEqual(topOf(days[index - 1] ?? null));
      expect(topOf(null)).toBe(0);
    }));
  });
});

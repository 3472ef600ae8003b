import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tableMetrics } from "@/core/scene/textMetrics";
import { wrapText } from "@/core/scene/wrapText";

const metrics = tableMetrics();
const wrapped = (text: string, width: number, inset = 0) => wrapText(text, "body", width, metrics, inset);

const text = fc.oneof(
  fc.string({ maxLength: 80 }),
  fc.stringMatching(/^[A-Za-zàéïö &/-]{0,80}$/),
  fc.array(fc.constantFrom("Directie", "Bestuursondersteuning", "en", "Rijksvertegenwoordiger", "WWWWWWWWWWWWWWWWWWWW", "I"), { maxLength: 8 })
    .map((words) => words.join(" ")),
);

describe("wrapText", () => {
  it("keeps every line within the room, down to a width of one wide letter", () => {
    fc.assert(fc.property(text, fc.integer({ min: 20, max: 300 }), fc.integer({ min: 0, max: 40 }), (words, width, inset) => {
      const lines = wrapped(words, width, inset);
      for (const [index, line] of lines.entries()) {
        const room = index === 0 ? width - inset : width;
        const letters = [...line].length;
        if (letters > 1) expect(metrics.width("body", line)).toBeLessThanOrEqual(room);
      }
    }));
  });

  it("loses no letter and adds only hyphens at the end of lines", () => {
    fc.assert(fc.property(text, fc.integer({ min: 20, max: 300 }), (words, width) => {
      const bare = (value: string) => value.replace(/[\s-]/g, "");
      expect(bare(wrapped(words, width).join(""))).toBe(bare(words));
    }));
  });

  it("breaks a compound at its joint", () => {
    expect(wrapped("Bestuursondersteuning", 139)).toEqual(["Bestuurs-", "ondersteuning"]);
    expect(wrapped("Rijksvertegenwoordiger", 139)).toEqual(["Rijks-", "vertegenwoordiger"]);
  });

  it("keeps the first line clear of the mark at its end", () => {
    expect(wrapped("Openbaar Bestuur", 120)).toEqual(["Openbaar Bestuur"]);
    expect(wrapped("Openbaar Bestuur", 120, 30)).toEqual(["Openbaar", "Bestuur"]);
  });

  it("leaves no line empty", () => {
    expect(wrapped("Adviescolleges en commissies", 139, 60).every((line) => line !== "")).toBe(true);
    expect(wrapped("  ", 100)).toEqual([]);
  });
});

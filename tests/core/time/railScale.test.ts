import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber, dayOfNumber } from "@/core/time/dayNumber";
import { nextDay } from "@/core/time/partialDate";
import { railMarks, railScale, railTicks } from "@/core/time/railScale";

const first = dayNumber("1798-01-01");
const last = dayNumber("2026-11-22");
const day = fc.integer({ min: first, max: last }).map(dayOfNumber);
const scale = railScale("2026-11-22");

describe("days as numbers", () => {
  it("counts each day once, leap days included", () => {
    let at = "1795-12-30";
    for (let number = dayNumber(at); at < "1805-03-05"; number++) {
      expect(dayNumber(at)).toBe(number);
      expect(dayOfNumber(number + 0.5)).toBe(at);
      at = nextDay(at);
    }
    expect(dayNumber("2000-03-01") - dayNumber("2000-02-28")).toBe(2);
    expect(dayNumber("1900-03-01") - dayNumber("1900-02-28")).toBe(1);
  });
});

describe("the scale of the rail", () => {
  it("begins at its first day and ends at its last; what lies outside stands at the ends", () => {
    expect(scale.at("1798-01-01")).toBe(0);
    expect(scale.at("2026-11-22")).toBe(1);
    expect(scale.at("1600-01-01")).toBe(0);
    expect(scale.at("2099-01-01")).toBe(1);
    expect(scale.dayAt(-1)).toBe("1798-01-01");
    expect(scale.dayAt(2)).toBe("2026-11-22");
  });

  it("gives later days a later place", () => {
    fc.assert(fc.property(day, day, (a, b) => {
      if (a < b) expect(scale.at(a)).toBeLessThan(scale.at(b));
    }));
  });

  it("finds back the day of each place", () => {
    fc.assert(fc.property(day, (each) => {
      expect(scale.dayAt(scale.at(each))).toBe(each);
    }));
    fc.assert(fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
      expect(Math.abs(scale.at(scale.dayAt(share)) - share)).toBeLessThan(1e-3);
    }));
  });

  it("holds for a file of any last day", () => {
    fc.assert(fc.property(day, day, (a, to) => {
      const other = railScale(to);
      const within = a <= to ? a : to;
      expect(other.dayAt(other.at(within))).toBe(within);
    }));
  });

  it("gives a year since 2003 more room than one between 1945 and 2003, and that more than one before", () => {
    const yearFrom = (year: number): number => scale.at(`${year + 1}-01-01`) - scale.at(`${year}-01-01`);
    expect(yearFrom(2010)).toBeGreaterThan(4 * yearFrom(1980));
    expect(yearFrom(1980)).toBeGreaterThan(2 * yearFrom(1880));
  });
});

describe("the years beside the rail", () => {
  it("never touch, and have the borders of the scale wherever there is room for anything", () => {
    fc.assert(fc.property(fc.integer({ min: 280, max: 2_000 }), fc.integer({ min: 20, max: 80 }), (width, label) => {
      const ticks = railTicks(scale, width, label);
      for (const [index, tick] of ticks.entries()) {
        const next = ticks[index + 1];
        if (next !== undefined) expect((next.at - tick.at) * width).toBeGreaterThanOrEqual(label - 1e-9);
      }
      expect(ticks.map(({ year }) => year)).toEqual(expect.arrayContaining([1798, 2003]));
    }));
    expect(railTicks(scale, 900, 40).map(({ year }) => year)).toEqual(expect.arrayContaining([1798, 1945, 2003, 2010, 2020]));
  });
});

describe("marks", () => {
  it("counts every date once, and groups those that would touch", () => {
    fc.assert(fc.property(fc.array(day), fc.integer({ min: 200, max: 1_500 }), (dates, width) => {
      const marks = railMarks(scale, dates, width, 6);
      expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(dates.length);
      for (const [index, mark] of marks.entries()) {
        const next = marks[index + 1];
        if (next !== undefined) expect((next.at - mark.at) * width).toBeGreaterThanOrEqual(6);
      }
    }));
  });

  it("takes a vague date for its first day, and leaves out what the line does not have", () => {
    expect(railMarks(scale, ["2010-10", "1700", "2030"], 900, 6)).toEqual([
      { at: scale.at("2010-10-01"), from: "2010-10-01", to: "2010-10-01", count: 1 },
    ]);
  });
});

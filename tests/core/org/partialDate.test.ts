import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { certainlyOverlap, mayBeSameDay } from "@/core/org/partialDate";
import {
  compare, earliestDay, edgeKnown, holdsOn, isValidPartialDate, latestDay, nextDay, shiftMonths, shiftYears,
} from "@/core/time/partialDate";

const day = fc.date({ min: new Date("0100-01-01"), max: new Date("9998-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partial = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));

describe("a vague date", () => {
  it("spans the days that it can mean", () => {
    expect([earliestDay("2024"), latestDay("2024")]).toEqual(["2024-01-01", "2024-12-31"]);
    expect([earliestDay("2024-02"), latestDay("2024-02")]).toEqual(["2024-02-01", "2024-02-29"]);
    expect([latestDay("1900-02"), latestDay("2000-02"), latestDay("2025-04")]).toEqual(["1900-02-28", "2000-02-29", "2025-04-30"]);
    expect([earliestDay("2024-02-03"), latestDay("2024-02-03")]).toEqual(["2024-02-03", "2024-02-03"]);
  });

  it("is valid as far as the calendar goes", () => {
    fc.assert(fc.property(partial, (date) => isValidPartialDate(date)));
    fc.assert(fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 33 }), (year, month, date) => {
      const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
      const real = new Date(`${text}T00:00:00Z`);
      expect(isValidPartialDate(text)).toBe(!Number.isNaN(real.getTime()) && real.toISOString().slice(0, 10) === text);
    }));
  });

  it("sorts by its earliest day, the vaguer first", () => {
    expect(["2024-01-01", "2024-02", "2023-12-31", "2024", "2024-01"].sort(compare))
      .toEqual(["2023-12-31", "2024", "2024-01", "2024-01-01", "2024-02"]);
  });

  it("may be the same day as another if they share one", () => {
    expect(mayBeSameDay("2024", "2024-12-31")).toBe(true);
    expect(mayBeSameDay("2024-03", "2024-02")).toBe(false);
  });
});

describe("the calendar", () => {
  it("goes on day by day", () => {
    fc.assert(fc.property(day, (date) => {
      const next = new Date(`${date}T00:00:00Z`);
      next.setUTCDate(next.getUTCDate() + 1);
      expect(nextDay(date)).toBe(next.toISOString().slice(0, 10));
    }));
    expect(nextDay("9999-12-31")).toBe("9999-12-31");
  });

  it("shifts by years", () => {
    expect(shiftYears("2024-02-29", -1)).toBe("2023-02-28");
    expect(shiftYears("2024-07-01", 1)).toBe("2025-07-01");
    expect(shiftYears("0001-01-01", -5)).toBe("0001-01-01");
    expect(shiftYears("9999-01-01", 5)).toBe("9999-01-01");
  });

  it("shifts by months, to the last day of a month that is shorter", () => {
    expect(shiftMonths("2024-01-31", 1)).toBe("2024-02-29");
    expect(shiftMonths("2024-01-15", -1)).toBe("2023-12-15");
    expect(shiftMonths("2024-03-31", -13)).toBe("2023-02-28");
    expect(shiftMonths("2024-11-30", 14)).toBe("2026-01-30");
  });
});

describe("an interval", () => {
  it("is half-open", () => {
    const interval = { from: "2014-05-05", to: "2014-11-17" };
    expect(["2014-05-04", "2014-05-05", "2014-11-16", "2014-11-17"].map((date) => holdsOn(interval, date)))
      .toEqual([false, true, true, false]);
  });

  it("is open where it says nothing", () => {
    expect(holdsOn({}, "1500-01-01")).toBe(true);
    expect(holdsOn({ from: "2020" }, "2019-12-31")).toBe(false);
    expect(holdsOn({ from: "2020" }, "2020-01-01")).toBe(true);
    expect(holdsOn({ to: "2020" }, "2019-12-31")).toBe(true);
    expect(holdsOn({ to: "2020" }, "2020-01-01")).toBe(false);
  });

  it("leaves no day between neighbours and gives none to both", () => {
    fc.assert(fc.property(partial, day, (border, date) => {
      expect(Number(holdsOn({ to: border }, date)) + Number(holdsOn({ from: border }, date))).toBe(1);
    }));
  });

  it("knows its edge only to the day", () => {
    expect(edgeKnown({ from: "2020-01-01" }, "from")).toBe(true);
    expect(edgeKnown({ from: "2020-01" }, "from")).toBe(false);
    expect(edgeKnown({ from: "2020-01-01" }, "to")).toBe(false);
  });

  it("overlaps another only if a day is certainly in both", () => {
    expect(certainlyOverlap({ to: "2022" }, { from: "2022" })).toBe(false);
    expect(certainlyOverlap({ to: "2022-06-01" }, { from: "2022" })).toBe(false);
    expect(certainlyOverlap({ to: "2023" }, { from: "2022-06" })).toBe(true);
    expect(certainlyOverlap({ to: "2022-06-01" }, { from: "2022-06-01" })).toBe(false);
    expect(certainlyOverlap({ to: "2022-06-02" }, { from: "2022-06-01" })).toBe(true);
    expect(certainlyOverlap({}, { from: "2022" })).toBe(true);
    expect(certainlyOverlap({ from: "2021", to: "2021" }, {})).toBe(false);
  });
});

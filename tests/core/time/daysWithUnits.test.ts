import { describe, expect, it } from "vitest";
import { orgModel } from "@/core/org/orgModel";
import { changeDates } from "@/core/time/changeDates";
import { hasUnits, nearestDaysWithUnits } from "@/core/time/daysWithUnits";
import { snapshotAt } from "@/core/time/snapshotAt";
import { drawOrg } from "../../support/drawOrg";
import { shippedFile } from "../../support/shippedFile";

const model = orgModel(drawOrg(`
  Alles [group]
    Eerst [ministry] (1798-02-12..1810-01-01)
    Dan [ministry] (1813-11-17..)
`));
const nearest = (date: string) => nearestDaysWithUnits(model, date, "1798-01-01", "2026-01-01");

describe("a day without units", () => {
  it("may have a heading", () => {
    expect(hasUnits(model, snapshotAt(model, "1811-01-01"))).toBe(false);
    expect(hasUnits(model, snapshotAt(model, "1809-12-31"))).toBe(true);
  });

  it("lies between the last day that has some and the first", () => {
    expect(nearest("1811-01-01")).toEqual({ earlier: "1809-12-31", later: "1813-11-17" });
    expect(nearest("1798-01-01")).toEqual({ earlier: null, later: "1798-02-12" });
    expect(nearestDaysWithUnits(model, "1811-01-01", "1798-01-01", "1812-01-01").later).toBeNull();
  });

  it("has in what we ship two neighbours at most, and each of them has units", () => {
    const shipped = orgModel(shippedFile());
    const isKnown = (day: string): boolean => hasUnits(shipped, snapshotAt(shipped, day));
    const empty = ["1798-01-01", ...changeDates(shipped.file)].filter((day) => day >= "1798-01-01" && !isKnown(day));
    expect(empty.length).toBeGreaterThan(1);
    for (const day of empty) {
      const { earlier, later } = nearestDaysWithUnits(shipped, day, "1798-01-01", shipped.meta.asOf);
      expect(later !== null && later > day && isKnown(later)).toBe(true);
      if (earlier !== null) expect(earlier < day && isKnown(earlier)).toBe(true);
    }
  });
});

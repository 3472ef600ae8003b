/** Whether a unit is there on a day, and the days to go to where it is not. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IsoDate, OrgFile, UnitId } from "@/core/org/fileFormat";
import { orgModel } from "@/core/org/orgModel";
import { presenceOn } from "@/core/time/presence";
import { nextDay, previousDay } from "@/core/time/partialDate";
import { snapshotAt } from "@/core/time/snapshotAt";
import { drawOrg, DRAWN_DAY, withUnit } from "../../support/drawOrg";

const file: OrgFile = [
  ["gezien", { attested: [{ at: "2009-03-01", src: ["s"] }, { at: "2012-06-01", src: ["s"] }], status: "former" as const }],
].reduce<OrgFile>((all, [id, changes]) => withUnit(all, id as string, changes as object), drawOrg(`
  BZK
    Oud (2009-03-01..2010-10-14)
    Nieuw (2015-07-01..)
    Gezien
    Elders [other-ministry]
`));

function presence(id: UnitId, date: IsoDate, of: OrgFile = file) {
  const model = orgModel(of);
  return presenceOn(model, snapshotAt(model, date, { withFormer: date === DRAWN_DAY }), id);
}

describe("presence on a day", () => {
  it.each([
    ["oud", "2009-12-31", "there", null, null],
    ["oud", "2010-10-14", "no-longer", "2010-10-13", null],
    ["oud", DRAWN_DAY, "no-longer", "2010-10-13", null],
    ["oud", "2009-02-28", "not-yet", null, "2009-03-01"],
    ["nieuw", "2013-01-01", "not-yet", null, "2015-07-01"],
    ["nieuw", "2016-01-01", "there", null, null],
    // A dated chart proves a day and no beginning or end, so absence says nothing.
    ["gezien", "2000-01-01", "not-shown", null, "2009-03-01"],
    ["gezien", "2020-01-01", "not-shown", "2012-06-01", null],
    ["elders", "2020-01-01", "outside", null, null],
  ] as const)("%s on %s is %s", (id, date, state, last, next) => {
    expect(presence(id, date)).toEqual({ state, last, next, isPlaceUnknown: false });
  });

  it("knows no unit that the file does not have", () => {
    expect(presence("constructor", "2020-01-01")).toBeNull();
  });

  it("says so where no place is known on the day", () => {
    const placed = withUnit(file, "nieuw", { placements: [{ parent: "bzk", to: "2016" }, { parent: "oud", from: "2020" }] });
    expect(presence("nieuw", "2018-01-01", placed)?.isPlaceUnknown).toBe(true);
    expect(presence("nieuw", "2015-08-01", placed)?.isPlaceUnknown).toBe(false);
    expect(presence("nieuw", "2021-01-01", placed)?.isPlaceUnknown).toBe(false);
  });

  it("leads to no day on which the unit stood with another ministry", () => {
    const moved = withUnit(withUnit(file, "oud", { valid: { from: "2009-03-01" } }), "oud", {
      placements: [{ parent: "bzk", from: "2009-03-01", to: "2010-10-14" }, { parent: "elders", from: "2010-10-14", to: "2015-07-01" }, { parent: "bzk", from: "2015-07-01" }],
      names: [{ nl: "Oud", to: "2012-01-01" }, { nl: "Ouder", from: "2012-01-01" }],
    });
    expect(presence("oud", "2012-06-01", moved)).toEqual({ state: "not-shown", last: "2010-10-13", next: "2015-07-01", isPlaceUnknown: false });
  });

  it("leads to days on which the unit is in the picture, and past the day shown", () => {
    const day = fc.date({ min: new Date("2000-01-01"), max: new Date("2025-12-31"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    fc.assert(fc.property(fc.constantFrom("oud", "nieuw", "gezien"), day, (id, date) => {
      const found = presence(id, date);
      if (found?.last != null) {
        expect(found.last < date).toBe(true);
        expect(presence(id, found.last)?.state).toBe("there");
      }
      if (found?.next != null) {
        expect(found.next > date).toBe(true);
        expect(presence(id, found.next)?.state).toBe("there");
      }
    }));
  });
});

describe("the day before", () => {
  it("is the inverse of the day after", () => {
    const day = fc.date({ min: new Date("0001-01-02"), max: new Date("9999-12-30"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    fc.assert(fc.property(day, (date) => previousDay(nextDay(date)) === date && nextDay(previousDay(date)) === date));
    expect(previousDay("2024-03-01")).toBe("2024-02-29");
    expect(previousDay("2024-01-01")).toBe("2023-12-31");
    expect(previousDay("0001-01-01")).toBe("0001-01-01");
  });
});

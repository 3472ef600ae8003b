/** Who answered for a unit through time: the same as asking on each day. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IsoDate, OrgFile, Unit } from "@/core/org/fileFormat";
import { orgModel } from "@/core/org/orgModel";
import { accountability } from "@/core/time/accountability";
import { answeringStretches } from "@/core/time/answeringStretches";
import { existsOn } from "@/core/time/existsOn";
import { snapshotAt } from "@/core/time/snapshotAt";
import { drawOrg, DRAWN_DAY, withUnit } from "../../support/drawOrg";

const file: OrgFile = withUnit(drawOrg(`
  BZK (1900..)
    Minister [political-office]
    Staatssecretaris [political-office]
    Nieuw [political-office] (2022-05..)
    DGA [directorate-general] (2008..)
    DGC [directorate-general] (2015..)
    DGB [directorate-general] (2008..)
      Dienst (2009-03-01..2020)
`, { relations: [
  { id: "a", type: "political-responsibility", from: "minister", to: "dga", valid: { from: "2010-10-14" }, src: ["s"] },
  { id: "b", type: "political-responsibility", from: "staatssecretaris", to: "dgb", valid: { from: "2009", to: "2015-07-01" } },
  { id: "d", type: "political-responsibility", from: "minister", to: "bzk", valid: { from: "2000" } },
  { id: "e", type: "political-responsibility", from: "nieuw", to: "dgc" },
  { id: "c", type: "remote-responsibility", from: "minister", to: "dienst", valid: { from: "2017", to: "2018-01-01" } },
] }), "dienst", { placements: [{ parent: "dgb", to: "2013-01-01" }, { parent: "dga", from: "2013-01-01" }] });
const model = orgModel(file);

describe("who answered, in stretches", () => {
  it("follows the place of the unit where it has no line of its own, and names what it follows from", () => {
    expect(answeringStretches(model, "dienst").map(({ from, to, offices, via }) => [from, to, offices.map(({ office, remote }) => `${office}${remote ? " remote" : ""}`).join(), via])).toEqual([
      ["2009-03-01", "2013-01-01", "staatssecretaris", "dgb"],
      ["2013-01-01", "2017-01-01", "minister", "dga"],
      ["2017-01-01", "2018-01-01", "minister remote", null],
      ["2018-01-01", "2020-01-01", "minister", "dga"],
    ]);
  });

  it("leaves a gap where nothing says it, and is silent on an office itself", () => {
    // The new office was there, and nobody knows since when it answers.
    expect(answeringStretches(model, "dgc").map(({ from, to, via }) => [from, to, via]))
      .toEqual([["2015-12-31", "2022-05-01", "bzk"], [DRAWN_DAY, null, null]]);
    expect(answeringStretches(model, "minister")).toEqual([]);
    expect(answeringStretches(model, "constructor")).toEqual([]);
  });

  it("leaves a gap where no source gives the place from which it would follow", () => {
    const unplaced = withUnit(file, "dienst", { placements: [{ parent: "dgb", to: "2013-01-01" }, { parent: "dga", from: "2016-01-01" }] });
    expect(answeringStretches(orgModel(unplaced), "dienst").map(({ from, to, via }) => [from, to, via])).toEqual([
      ["2009-03-01", "2013-01-01", "dgb"], ["2016-01-01", "2017-01-01", "dga"], ["2017-01-01", "2018-01-01", null], ["2018-01-01", "2020-01-01", "dga"],
    ]);
  });

  it("says on each day on which the unit certainly existed what is said when that day is asked about", () => {
    const day = fc.date({ min: new Date("2007-01-01"), max: new Date("2025-12-31"), noInvalidDate: true }).map((date): IsoDate => date.toISOString().slice(0, 10));
    fc.assert(fc.property(fc.constantFrom("dienst", "dga", "dgb", "dgc", "bzk"), day, (id, date) => {
      const stretch = answeringStretches(model, id).find(({ from, to }) => from <= date && (to === null || date < to));
      const asked = accountability(model, snapshotAt(model, date), id, date);
      const isSure = existsOn(model.unitById.get(id) as Unit, date, DRAWN_DAY) === "yes";
      const expected = !isSure ? [] : asked.kind === "stated" || asked.kind === "derived" ? asked.offices.map(({ office }) => office) : [];
      expect(stretch?.offices.map(({ office }) => office) ?? []).toEqual(expected);
    }));
    expect(answeringStretches(model, "dga").at(-1)?.to).toBeNull();
  });
});

// @vitest-environment node
/** Where a decree differs from the day itself: on a drawing, and for every unit of every whole decree that we ship. */
import { describe, expect, it } from "vitest";
import type { OrgEvent, OrgFile, Relation, UnitId } from "@/core/org/fileFormat";
import { orgModel } from "@/core/org/orgModel";
import { factsFromModel } from "@/core/scene/factsFromModel";
import { accountability } from "@/core/time/accountability";
import { changeDates } from "@/core/time/changeDates";
import { decreeLag } from "@/core/time/decreeLag";
import { holdsOn } from "@/core/time/partialDate";
import { snapshotAt } from "@/core/time/snapshotAt";
import { theDayItself } from "@/core/time/theDayItself";
import { drawOrg, withUnit } from "../../support/drawOrg";
import { shippedFile } from "../../support/shippedFile";

const happened = (date: string, type: OrgEvent["type"], before: readonly UnitId[], after: readonly UnitId[]): OrgEvent => ({
  id: `${date}-${type}`, date, type, before, after, title: { nl: type }, src: ["s"],
});

const answers: Relation = { id: "r", type: "political-responsibility", from: "minister", to: "bzk", valid: { from: "2000" }, src: ["s"] };

const file: OrgFile = ([
  ["weg", { placements: [{ parent: "bzk", to: "2012-11-05" }, { parent: "justitie", from: "2012-11-05" }] }],
  ["anders", { names: [{ nl: "Anders", to: "2012-06-01" }, { nl: "Vernieuwd", from: "2012-06-01" }] }],
  ["verhuist", { placements: [{ parent: "bzk", to: "2012-03-01" }, { parent: "dg", from: "2012-03-01" }] }],
] as const).reduce<OrgFile>((all, [id, changes]) => withUnit(all, id, changes), drawOrg(`
  BZK [ministry] (2000..)
    Minister [political-office] {head} (2000..)
    DG (2000..)
    Weg (2000..)
    Nieuw (2013-01-01..)
    Ongenoemd (2011-06-01..)
    Anders (2000..)
    Verhuist (2000..)
    Zelfde (2000..)
    Justitie [other-ministry]
`, {
  relations: [answers],
  events: [
    happened("2011-06-01", "created", [], ["ongenoemd"]),
    happened("2012-03-01", "reorganised", ["verhuist"], ["verhuist"]),
    happened("2012-06-01", "renamed", ["anders"], ["anders"]),
    happened("2012-11-05", "moved-out", ["weg"], ["justitie"]),
    happened("2013-01-01", "created", [], ["nieuw"]),
  ],
  snapshots: [{
    id: "besluit", kind: "decree", title: { nl: "Besluit" }, coverage: "full", from: "2010-10-14", to: "2015-07-01", src: ["s"],
    boxes: [
      { unit: "bzk", name: "BZK", parent: null },
      ...["dg", "weg", "nieuw", "anders", "verhuist", "zelfde"].map((unit) => ({ unit, name: unit.toUpperCase(), parent: "bzk" })),
    ],
  }],
}));
const model = orgModel(file);
const on = (date: string) => snapshotAt(model, date, { basis: "decree" });
const told = (id: UnitId, date: string) => {
  const lag = decreeLag(model, on(date), id);
  return lag === null ? null : [lag.how, lag.date, lag.event?.type];
};

describe("a decree that differs from the day itself", () => {
  it.each([
    ["weg", "2012-11-04", null],
    ["weg", "2012-11-05", ["gone", "2012-11-05", "moved-out"]],
    ["nieuw", "2012-12-31", ["toCome", "2013-01-01", "created"]],
    ["nieuw", "2013-01-01", null],
    ["ongenoemd", "2011-05-31", null],
    ["ongenoemd", "2011-06-01", ["unnamed", "2011-06-01", "created"]],
    ["anders", "2012-05-31", null],
    ["anders", "2012-06-01", ["renamed", "2012-06-01", "renamed"]],
    ["verhuist", "2012-02-29", null],
    ["verhuist", "2012-03-01", ["moved", "2012-03-01", "reorganised"]],
    ["zelfde", "2013-01-01", null],
  ] as const)("says so of %s on %s with the event's own date", (id, date, expected) => {
    expect(told(id, date)).toEqual(expected);
  });

  it("is told on the card, and only where the decree is followed", () => {
    expect(factsFromModel(model, on("2013-01-01"), "nl")("weg").eventDay).toBe("5 november 2012");
    expect(factsFromModel(model, on("2012-11-04"), "nl")("weg").eventDay).toBeNull();
    expect(factsFromModel(model, snapshotAt(model, "2013-01-01"), "nl")("weg").eventDay).toBeNull();
  });

  it("does not make a minister answer for what has left", () => {
    expect(accountability(model, on("2012-11-04"), "weg", "2012-11-04")).toMatchObject({ kind: "derived", office: "minister" });
    expect(accountability(model, on("2012-11-05"), "weg", "2012-11-05").kind).toBe("none");
  });
});

describe("the decrees that we ship", () => {
  const shipped = orgModel(shippedFile());
  const whole = shipped.file.snapshots.filter(({ kind, coverage }) => kind === "decree" && coverage === "full");
  const days = changeDates(shipped.file).filter((date) => whole.some((decree) => holdsOn(decree, date)));

  it("show the event's own date wherever they name what was not there on the day", () => {
    let count = 0;
    const silent = days.flatMap((date) => {
      const decree = snapshotAt(shipped, date, { basis: "decree" });
      const day = theDayItself(shipped, decree);
      return (decree.decree?.boxes ?? []).filter(({ unit }) => !day.certaintyOf.has(unit)).flatMap(({ unit }) => {
        count++;
        const lag = decreeLag(shipped, decree, unit);
        return lag?.event == null ? [`${unit} on ${date}`] : [];
      });
    });
    expect(count).toBeGreaterThan(40);
    expect(silent).toEqual([]);
  });

  it("leave out what had come from Finance, and say when it came", () => {
    for (const id of ["rvob", "directie-rijksvastgoed"]) {
      expect(decreeLag(shipped, snapshotAt(shipped, "2013-01-01", { basis: "decree" }), id)).toMatchObject({ how: "unnamed", date: "2012-11-05" });
    }
  });

  it("name DGVZ on 1 January 2013, which had left on 5 November 2012, and the minister no longer answered for it", () => {
    const decree = snapshotAt(shipped, "2013-01-01", { basis: "decree" });
    expect(decreeLag(shipped, decree, "dgvz")).toMatchObject({ how: "gone", date: "2012-11-05", event: { type: "moved-out" } });
    const { kind, before } = accountability(shipped, decree, "dgvz", "2013-01-01");
    expect([kind, before.map(({ office, until }) => [office, until])]).toEqual(["none", [["minister-iia", "2012-11-05"]]]);
  });
});

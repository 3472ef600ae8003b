import { describe, expect, it } from "vitest";
import type { Unit } from "@/core/org/fileFormat";
import { orgModel } from "@/core/org/orgModel";
import { factsFromModel } from "@/core/scene/factsFromModel";
import { snapshotAt } from "@/core/time/snapshotAt";
import { isPlaceUnknown } from "@/core/time/placeUnknown";
import { drawOrg, withUnit } from "../../support/drawOrg";

const file = withUnit(drawOrg("BZK\n  DG\n  Directie (2009..)"), "directie", {
  placements: [{ parent: "bzk", to: "2016-04-01" }, { parent: "dg", from: "2023-02-03" }],
});
const directie = file.units[2] as Unit;
const decree = {
  id: "besluit", kind: "decree" as const, title: { nl: "Besluit" }, coverage: "full" as const, from: "2016-04-01", to: "2023-02-03",
  boxes: [{ unit: "bzk", name: "BZK", parent: null }, { unit: "directie", name: "Directie", parent: "bzk" }],
};

describe("the place of a unit", () => {
  const on = (date: string, snapshots = [] as (typeof decree)[]) => {
    const model = orgModel({ ...file, snapshots });
    const snapshot = snapshotAt(model, date, { basis: "decree" });
    return { snapshot, facts: factsFromModel(model, snapshot, "nl")("directie") };
  };

  it("is not known between two that are, and the card says so", () => {
    for (const [date, unknown] of [["2016-03-31", false], ["2016-04-01", true], ["2023-02-02", true], ["2023-02-03", false]] as const) {
      const { snapshot, facts } = on(date);
      expect([date, isPlaceUnknown(directie, snapshot), facts.placeUnknown]).toEqual([date, unknown, unknown]);
    }
  });

  it("is known where a decree of the day gives it", () => {
    expect(on("2018-01-01", [decree]).facts.placeUnknown).toBe(false);
  });
});

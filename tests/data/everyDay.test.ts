// @vitest-environment node
/** What holds for the tree of the shipped organisation on every day on which something changes. */
import { describe, expect, it } from "vitest";
import type { UnitId } from "@/core/org/fileFormat";
import { orgModel } from "@/core/org/orgModel";
import { changeDates } from "@/core/time/changeDates";
import { snapshotAt, type OrgSnapshot } from "@/core/time/snapshotAt";
import { shippedFile } from "../support/shippedFile";

const model = orgModel(shippedFile());

/** What stands at the top of the line; the heading round everything is none. */
function topsOf({ roots, childrenOf, lineOf }: OrgSnapshot): readonly UnitId[] {
  return roots
    .flatMap((id) => (model.unitById.get(id)?.kind === "group" ? childrenOf.get(id) ?? [] : [id]))
    .filter((id) => lineOf.get(id) !== "beside" && lineOf.get(id) !== "frame");
}

describe("on every day of change since 1813", () => {
  it("the ministry alone stands at the top", () => {
    const others = changeDates(model.file).filter((date) => date >= "1813-12-31").flatMap((date) => {
      const tops = topsOf(snapshotAt(model, date));
      return tops.join() === "bzk" ? [] : [`${date}: ${tops.join()}`];
    });
    expect(others).toEqual([]);
  });
});

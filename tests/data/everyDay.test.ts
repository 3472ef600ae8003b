// @vitest-environment node
/** What holds for the tree of the shipped organisation on every day on which something changes. */
import { describe, expect, it } from "vitest";
import type { UnitId } from "@/core/org/fileFormat";
import { orgModel } from "@/core/org/orgModel";
import { changeDates } from "@/core/time/changeDates";
import { presenceOn } from "@/core/time/presence";
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

it("each day to which the panel leads for an absent unit has it in the picture", () => {
  const wrong = ["1900-01-01", "1990-01-01", "2010-10-12", "2013-01-01", "2020-01-01", model.meta.asOf].flatMap((date) => {
    const snapshot = snapshotAt(model, date);
    return [...model.unitById.keys()].flatMap((id) => {
      const presence = presenceOn(model, snapshot, id);
      return [presence?.last, presence?.next].flatMap((day) =>
        (day == null || snapshotAt(model, day).certaintyOf.has(id) ? [] : [`${id} on ${day}`]));
    });
  });
  expect(wrong).toEqual([]);
});

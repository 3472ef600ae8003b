/** Which document counts on a day, and how much of the structure is known then. */
import { describe, expect, it } from "vitest";
import type { Snapshot } from "@/core/org/fileFormat";
import { orgModel } from "@/core/org/orgModel";
import { coverageOn, coverageStretches, decreeOn } from "@/core/time/coverageOn";
import { DRAWN_DAY, drawOrg } from "../../support/drawOrg";

const text = (id: string, from: string, to: string, more: Partial<Snapshot> = {}): Snapshot =>
  ({ id, kind: "decree", title: { nl: id }, coverage: "head", boxes: [], from, to, ...more });

const model = orgModel(drawOrg("BZK", {
  snapshots: [
    text("2006", "2008-01-05", "2008"),
    text("2008", "2008", "2009-03-01"),
    text("2009", "2009-03-01", "2010-10-14", { coverage: "full" }),
    text("chart", "2025-12-03", "2025-12-04", { kind: "chart", coverage: "full" }),
  ],
}));
const decree = (day: string) => decreeOn(model, day)?.id ?? null;

describe("the decree of a day", () => {
  it("goes on while its end is vague, until another one has certainly begun", () => {
    expect(["2008-01-04", "2008-01-05", "2008-12-31", "2009-01-01", "2009-03-01"].map(decree))
      .toEqual(["2008", "2006", "2006", "2008", "2009"]);
  });

  it("is none outside all of them", () => {
    expect(["2007-12-31", "2010-10-14"].map(decree)).toEqual([null, null]);
  });
});

describe("what is known on a day", () => {
  it("follows the decree, and from the newest chart on everything was looked up", () => {
    const level = (day: string) => coverageOn(model, day).level;
    expect(["2007-12-31", "2008-06-01", "2010-10-13", "2010-10-14", "2025-12-02", "2025-12-03", DRAWN_DAY].map(level))
      .toEqual(["little", "head", "full", "little", "little", "full", "full"]);
  });

  it("is told in stretches that follow on each other", () => {
    expect(coverageStretches(model, "2007-01-01", "2026-06-01").map(({ level, from }) => [level, from])).toEqual([
      ["little", "2007-01-01"], ["head", "2008-01-01"], ["full", "2009-03-01"], ["little", "2010-10-14"], ["full", "2025-12-03"],
    ]);
  });
});

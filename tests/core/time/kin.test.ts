/** From which units a unit came and in which it went on, as events and relations say it. */
import { describe, expect, it } from "vitest";
import type { EventType, OrgEvent, UnitId } from "@/core/org/fileFormat";
import { orgModel } from "@/core/org/orgModel";
import { kinOf } from "@/core/time/kin";
import { drawOrg } from "../../support/drawOrg";

const drawing = `
  BZK
    Oud A (..2010)
    Oud B (..2010)
    Nieuw A (2010..)
    Nieuw B (2010..)
    Elders [other-ministry]
    Taak [task]
`;

function event(type: EventType, before: readonly UnitId[], after: readonly UnitId[], date = "2010-10-14"): OrgEvent {
  return { id: `${date}-${type}`, date, type, before, after, title: { nl: "Iets" }, src: ["s"] };
}

function kin(id: UnitId, events: readonly OrgEvent[], relations: Parameters<typeof drawOrg>[1] = {}) {
  const found = kinOf(orgModel(drawOrg(drawing, { events, ...relations })), id);
  const text = (list: typeof found.before): readonly string[] => list.map(({ unit, how, date }) => `${unit} ${how} ${date ?? "?"}`);
  return { before: text(found.before), after: text(found.after) };
}

describe("kin of a unit", () => {
  it("came from all that were merged, and each of those went on in it", () => {
    const events = [event("merged", ["oud-a", "oud-b"], ["nieuw-a"])];
    expect(kin("nieuw-a", events)).toEqual({ before: ["oud-a merged 2010-10-14", "oud-b merged 2010-10-14"], after: [] });
    expect(kin("oud-b", events)).toEqual({ before: [], after: ["nieuw-a merged 2010-10-14"] });
  });

  it("gives off what is split from it and goes on", () => {
    const events = [event("split", ["bzk"], ["bzk", "nieuw-a"])];
    expect(kin("bzk", events)).toEqual({ before: [], after: ["nieuw-a split 2010-10-14"] });
    expect(kin("nieuw-a", events)).toEqual({ before: ["bzk split 2010-10-14"], after: [] });
  });

  it("is not followed by what began out of it while it went on", () => {
    const events = [event("created", ["bzk"], ["nieuw-a"])];
    expect(kin("bzk", events).after).toEqual(["nieuw-a split 2010-10-14"]);
    expect(kin("oud-a", [event("created", ["oud-a"], ["nieuw-a"])]).after).toEqual(["nieuw-a follows 2010-10-14"]);
  });

  it("claims nothing where several became several others and no source says which became which", () => {
    const events = [event("reorganised", ["oud-a", "oud-b"], ["nieuw-a", "nieuw-b"]), event("merged", ["oud-a", "oud-b"], ["nieuw-a", "bzk"], "2011")];
    expect(kin("oud-a", events)).toEqual({ before: [], after: [] });
    expect(kin("nieuw-a", events)).toEqual({ before: [], after: [] });
  });

  it("reads as many new names as old ones in their order", () => {
    const events = [event("renamed", ["oud-a", "oud-b"], ["nieuw-a", "nieuw-b"])];
    expect(kin("nieuw-b", events).before).toEqual(["oud-b renamed 2010-10-14"]);
    expect(kin("oud-a", events).after).toEqual(["nieuw-a renamed 2010-10-14"]);
  });

  it("makes nobody a successor by a task that passes, nor a task itself", () => {
    expect(kin("bzk", [event("moved-in", ["elders"], ["bzk"]), event("task-change", ["oud-a"], ["bzk"])])).toEqual({ before: [], after: [] });
    expect(kin("nieuw-a", [event("merged", ["taak"], ["nieuw-a"])]).before).toEqual([]);
  });

  it("counts once what is told twice, at the time when it was done", () => {
    const events = [event("merged", ["oud-a"], ["nieuw-a"], "2009"), event("merged", ["oud-a"], ["nieuw-a"], "2010-10-14")];
    expect(kin("nieuw-a", events).before).toEqual(["oud-a merged 2010-10-14"]);
    expect(kin("nieuw-a", events, { relations: [{ id: "r", type: "predecessor", from: "oud-a", to: "nieuw-a" }] }).before)
      .toEqual(["oud-a merged 2010-10-14"]);
  });

  it("takes relations too, and puts what has no date last", () => {
    const relations = { relations: [
      { id: "r", type: "predecessor", from: "oud-a", to: "nieuw-a" },
      { id: "q", type: "merged-into", from: "oud-b", to: "nieuw-a", valid: { from: "2012" } },
    ] } as const;
    expect(kin("nieuw-a", [], relations).before).toEqual(["oud-b merged 2012", "oud-a follows ?"]);
    expect(kin("oud-a", [], relations).after).toEqual(["nieuw-a follows ?"]);
  });
});

import { describe, expect, it } from "vitest";
import { treeSource } from "@/core/view/treeSource";
import { drawOrg } from "../../support/drawOrg";
import { dayOf } from "./randomOrg";

const { model, snapshot } = dayOf(drawOrg(`
  Alles [group]
    Ministerie [ministry]
      Leiding [group] {head}
        Minister [political-office]
      SG [leadership] {staff}
    Advies [group] {beside}
      Raad [advisory-body]
  Los [agency] {frame}
`));

describe("treeSource", () => {
  it("does not draw a group at the top; its parts are the tops, with their own line", () => {
    const source = treeSource(model, snapshot, null);
    expect(source.roots).toEqual(["ministerie", "advies", "los"]);
    expect(source.roots.map((id) => source.lineOf(id))).toEqual(["solid", "beside", "frame"]);
  });

  it("draws a group that is not at the top", () => {
    const source = treeSource(model, snapshot, null);
    expect(source.childrenOf("ministerie")).toEqual(["leiding", "sg"]);
    expect(source.lineOf("leiding")).toBe("head");
    expect(source.childrenOf("raad")).toEqual([]);
  });

  it("starts at one unit, which then stands in the line", () => {
    const source = treeSource(model, snapshot, "sg");
    expect(source.roots).toEqual(["sg"]);
    expect(source.lineOf("sg")).toBe("solid");
    expect(treeSource(model, snapshot, "advies").lineOf("advies")).toBe("solid");
    expect(treeSource(model, snapshot, "advies").lineOf("leiding")).toBe("head");
  });

  it.each(["alles", "nergens"])("gives the whole for %s, which cannot stand at the top", (id) => {
    expect(treeSource(model, snapshot, id).roots).toEqual(["ministerie", "advies", "los"]);
  });

  it("says how certain a unit is", () => {
    const { model: past, snapshot: day } = dayOf(drawOrg(`
      Ministerie [ministry]
        Oud (2001..2010)
    `));
    const source = treeSource(past, day, null);
    expect(source.certaintyOf("oud")).toBe("former");
    expect(source.certaintyOf("ministerie")).toBe("yes");
  });
});

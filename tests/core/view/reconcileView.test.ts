import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orgModel } from "@/core/org/orgModel";
import { snapshotAt } from "@/core/time/snapshotAt";
import { reconcileView } from "@/core/view/reconcileView";
import { startView } from "@/core/view/viewState";
import { DRAWN_DAY, drawOrg } from "../../support/drawOrg";
import { dayOf, randomFile } from "./randomOrg";

const model = orgModel(drawOrg(`
  Alles [group]
    BZK [ministry]
      A
      Oud (2001..2010)
`, { aliases: [{ from: "a-vroeger", to: "a" }, { from: "a-nog-vroeger", to: "a-vroeger" }] }));
const today = snapshotAt(model, DRAWN_DAY, { withFormer: true });

describe("reconcileView", () => {
  it("gives the same view if all of it holds", () => {
    const view = { ...startView, selectedId: "a", rootId: "bzk", toggledIds: new Set(["oud"]) };
    expect(reconcileView(view, model, today)).toEqual({ view, dropped: [] });
    expect(reconcileView(view, model, today).view).toBe(view);
  });

  it("follows ids to the ones that answer now", () => {
    const view = { ...startView, selectedId: "a-nog-vroeger", rootId: "a-vroeger", toggledIds: new Set(["a-vroeger", "bzk"]) };
    expect(reconcileView(view, model, today)).toEqual({
      view: { ...startView, selectedId: "a", rootId: "a", toggledIds: new Set(["a", "bzk"]) }, dropped: [],
    });
  });

  it("drops what never was and says so, each id once", () => {
    const view = { ...startView, selectedId: "x", rootId: "x", toggledIds: new Set(["y", "bzk"]) };
    expect(reconcileView(view, model, today)).toEqual({
      view: { ...startView, toggledIds: new Set(["bzk"]) }, dropped: ["x", "y"],
    });
  });

  it("keeps a path only with both its ends, and of a comparison what there is", () => {
    const view = { ...startView, path: ["a-vroeger", "bzk"] as const, comparedIds: ["a", "x", "a-vroeger", "bzk"] };
    expect(reconcileView(view, model, today)).toEqual({
      view: { ...startView, path: ["a", "bzk"], comparedIds: ["a", "bzk"] }, dropped: ["x"],
    });
    const empty = { ...startView, path: ["a", "x"] as const, comparedIds: ["x"], page: "compare" as const };
    expect(reconcileView(empty, model, today)).toEqual({ view: startView, dropped: ["x"] });
    const whole = { ...startView, path: ["a", "bzk"] as const, comparedIds: ["a", "bzk"] };
    expect(reconcileView(whole, model, today).view).toBe(whole);
  });

  it("keeps what the day does not have, for the way back, but not a way between units that leads nowhere", () => {
    const day = snapshotAt(model, "2025-02-02");
    const view = {
      ...startView, date: "2025-02-02", selectedId: "oud", rootId: "oud", comparedIds: ["oud", "a"], toggledIds: new Set(["oud"]),
    };
    expect(reconcileView(view, model, day)).toEqual({ view, dropped: [] });
    expect(reconcileView(view, model, day).view).toBe(view);
    const way = { ...startView, date: "2025-02-02", path: ["a", "oud"] as const };
    expect(reconcileView(way, model, day)).toEqual({ view: { ...way, path: null }, dropped: ["oud"] });
  });

  it("reads the file's own day, and a group that is not drawn, as the start that they are", () => {
    const view = { ...startView, date: DRAWN_DAY, rootId: "alles" };
    expect(reconcileView(view, model, today)).toEqual({ view: startView, dropped: [] });
  });

  it("is done at once, for any view", () => {
    const id = fc.oneof(fc.nat({ max: 50 }).map((at) => `u${at}`), fc.constantFrom("constructor", "__proto__", "x"));
    fc.assert(fc.property(randomFile, fc.option(id), fc.option(id), fc.array(id), (file, selectedId, rootId, toggled) => {
      const { model: org, snapshot } = dayOf(file);
      const { view } = reconcileView({ ...startView, selectedId, rootId, toggledIds: new Set(toggled) }, org, snapshot);
      for (const each of [view.selectedId, view.rootId, ...view.toggledIds]) {
        if (each !== null) expect(org.unitById.has(each)).toBe(true);
      }
      expect(reconcileView(view, org, snapshot)).toEqual({ view, dropped: [] });
    }));
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AppActions } from "@/state/appState";
import { createAppStore } from "@/state/createAppStore";
import { startView } from "@/core/view/viewState";
import { drawOrg } from "../support/drawOrg";
import { drawnIds, drawnStore, ready } from "./drawnStore";

const opening = ["bzk", "sg", "a", "b", "naast"];

describe("before there is an organisation", () => {
  it("has the start view and nothing to draw", () => {
    const store = createAppStore();
    expect(store.getState()).toMatchObject({ org: { status: "loading" }, view: startView, notice: null });
    expect(Object.entries(store.selectors).map(([name, select]) => [name, select(store.getState())])
      .filter(([, value]) => value !== null)).toEqual([]);
  });

  it("takes settings, and leaves alone what needs the tree", () => {
    const store = createAppStore();
    const { actions } = store.getState();
    actions.setLang("en");
    actions.toggle("a");
    actions.goTo("a");
    expect(store.getState().view).toEqual({ ...startView, lang: "en" });
  });

  it("starts in the remembered language and theme", () => {
    expect(createAppStore({ lang: "en", theme: null }).getState().view).toEqual({ ...startView, lang: "en" });
  });

  it("can fail", () => {
    const store = createAppStore();
    store.getState().actions.setOrg({ status: "failed", problems: [], missing: ["structure"] });
    expect(store.getState().org.status).toBe("failed");
    expect(store.selectors.tree(store.getState())).toBeNull();
  });
});

describe("the view", () => {
  it("opens, closes and finds", () => {
    const store = drawnStore();
    const { actions } = store.getState();
    expect(drawnIds(store)).toEqual(opening);
    actions.toggle("a");
    expect(drawnIds(store)).toContain("a1");
    actions.close("a");
    actions.open("a");
    actions.closeAll();
    expect(drawnIds(store)).toEqual(opening);
    actions.openMany(["a", "b"]);
    expect(drawnIds(store)).toEqual(["bzk", "sg", "a", "a1", "a2", "b", "b1", "naast"]);
    actions.openToLevel(1);
    expect(drawnIds(store)).toEqual(["bzk", "naast"]);
    actions.openAllBelow("bzk");
    expect(drawnIds(store)).toContain("a11");
    actions.closeAll();
    actions.reveal("a11");
    expect(drawnIds(store)).toContain("a11");
    expect(store.getState().view.selectedId).toBeNull();
    actions.goTo("raad");
    expect(drawnIds(store)).toContain("raad");
    expect(store.getState().view.selectedId).toBe("raad");
  });

  it("starts elsewhere and comes back", () => {
    const store = drawnStore();
    const { actions } = store.getState();
    actions.startFrom("a");
    expect(drawnIds(store)).toEqual(["a", "a1", "a2"]);
    actions.goTo("b1");
    expect(store.getState().view.rootId).toBeNull();
    expect(drawnIds(store)).toContain("b1");
    actions.startFrom("b");
    actions.startFromTop();
    expect(store.getState().view.rootId).toBeNull();
  });

  it("does not turn round what has no parts", () => {
    const store = drawnStore();
    const before = store.getState();
    before.actions.toggle("raad");
    expect(store.getState()).toBe(before);
  });

  it("shows what is gone on the file's own day, and keeps it chosen on a day that does not have it", () => {
    const store = drawnStore();
    const { actions } = store.getState();
    actions.goTo("oud");
    expect(store.selectors.tree(store.getState())?.byId.get("oud")?.certainty).toBe("former");
    actions.setDate("2025-06-01");
    expect(store.getState()).toMatchObject({ notice: null, view: { selectedId: "oud", date: "2025-06-01" } });
    expect(drawnIds(store)).not.toContain("oud");
    expect(store.selectors.tabStop(store.getState())).toBe("bzk");
    actions.setDate("2026-01-01");
    expect(store.getState().view).toMatchObject({ date: null, selectedId: "oud" });
    expect(drawnIds(store)).toContain("oud");
  });

  it("keeps the same state where nothing changes", () => {
    const store = drawnStore();
    store.getState().actions.select("a");
    const before = store.getState();
    before.actions.select("a");
    before.actions.open("sg");
    before.actions.setMode("chart");
    expect(store.getState()).toBe(before);
  });
});

describe("another day", () => {
  /** B1 hangs under A from 2010 on. */
  const moving = drawOrg(`
    BZK [ministry] (1950..)
      SG [leadership] (1950..)
        A (1990..)
          A1 (2005..)
        B (1950..)
          B1 (1990..)
  `);
  const file = {
    ...moving,
    units: moving.units.map((unit) => (unit.id === "b1"
      ? { ...unit, placements: [{ parent: "b", to: "2010" }, { parent: "a", from: "2010" }] } : unit)),
  };
  const store = () => {
    const made = createAppStore();
    made.getState().actions.setOrg(ready(file));
    return made;
  };

  it("follows the chosen unit to where it hangs", () => {
    const at = store();
    const { actions } = at.getState();
    actions.setDate("2008-01-01");
    actions.goTo("b1");
    expect(drawnIds(at)).toEqual(["bzk", "sg", "a", "b", "b1"]);
    actions.setDate("2015-01-01");
    expect(at.getState().view.selectedId).toBe("b1");
    expect(at.selectors.tree(at.getState())?.byId.get("b1")?.parentId).toBe("a");
  });

  it("loses nothing on the way: a day that is passed is worked out from the view that was left", () => {
    const at = store();
    const { actions } = at.getState();
    actions.goTo("a1");
    const left = at.getState().view;
    actions.passDate("1980-01-01");
    expect(at.getState().leaving).toBe(left);
    expect(drawnIds(at)).not.toContain("a1");
    actions.passDate("2008-01-01");
    actions.setDate(null);
    expect(at.getState().leaving).toBeNull();
    expect(at.getState().view).toEqual(left);
  });

  it("has arrived when the reader does something else", () => {
    const at = store();
    const { actions } = at.getState();
    actions.passDate("2008-01-01");
    actions.select("b");
    expect(at.getState()).toMatchObject({ leaving: null, view: { date: "2008-01-01", selectedId: "b" } });
  });

  it("keeps what was opened in a part that a day between does not have", () => {
    const at = store();
    const { actions } = at.getState();
    actions.setDate("2008-01-01");
    actions.open("a");
    actions.setDate("1980-01-01");
    expect(drawnIds(at)).not.toContain("a");
    actions.setDate("2008-01-01");
    expect(drawnIds(at)).toContain("a1");
  });

  it("A3: has a drawn tab stop and a picture on any day, whatever is chosen, opened and started from", () => {
    const id = fc.constantFrom("bzk", "sg", "a", "a1", "b", "b1");
    const day = fc.integer({ min: 1980, max: 2027 }).map((year) => `${year}-06-01`);
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom("set", "pass", "choose", "start", "toggle"), id, day), { maxLength: 12 }), (steps) => {
      const at = store();
      const { actions } = at.getState();
      for (const [what, unit, date] of steps) {
        if (what === "set") actions.setDate(date);
        else if (what === "pass") actions.passDate(date);
        else if (what === "choose") actions.goTo(unit);
        else if (what === "start") actions.startFrom(unit);
        else actions.toggle(unit);
        const drawn = drawnIds(at);
        expect(drawn.length).toBeGreaterThan(0);
        expect(drawn).toContain(at.selectors.tabStop(at.getState()));
      }
    }));
  });
});

describe("the touched card", () => {
  const anchor = { id: "a", at: { x: 10, y: 20 } };

  it("stays known until another is touched", () => {
    const store = drawnStore();
    const { actions } = store.getState();
    actions.toggle("a", anchor);
    expect(store.getState().pointer.anchor).toBe(anchor);
    actions.closeAll();
    actions.setMode("list");
    expect(store.getState().pointer.anchor).toBe(anchor);
    const other = { id: "b", at: { x: 1, y: 2 } };
    actions.open("b", other);
    expect(store.getState().pointer.anchor).toBe(other);
  });

  it.each<[string, (actions: AppActions) => void]>([
    ["starts elsewhere", (actions) => actions.startFrom("b")],
    ["turns", (actions) => actions.setOrientation("right")],
  ])("is forgotten when the chart %s", (_name, act) => {
    const store = drawnStore();
    store.getState().actions.toggle("a", anchor);
    act(store.getState().actions);
    expect(store.getState().pointer.anchor).toBeNull();
  });
});

describe("what follows from the state", () => {
  it("is the same object as long as nothing that it follows from changes", () => {
    const store = drawnStore();
    const { actions } = store.getState();
    const { model, snapshot, context, source, defaults, tree, impliedIds } = store.selectors;
    const all = () => [model, snapshot, context, source, defaults, tree].map((select) => select(store.getState()));
    const before = all();
    actions.focus("b");
    actions.select("b");
    actions.setLang("en");
    all().forEach((value, index) => expect(value).toBe(before[index]));
    expect(impliedIds(store.getState())).toBe(impliedIds(store.getState()));
  });

  it("keeps the nodes of branches that stay as they were, also when the details arrive", () => {
    const store = drawnStore();
    const { actions } = store.getState();
    actions.toggle("b");
    const before = store.selectors.tree(store.getState());
    actions.toggle("a");
    const after = store.selectors.tree(store.getState());
    expect(after?.byId.get("b")).toBe(before?.byId.get("b"));
    expect(after?.byId.get("sg")).not.toBe(before?.byId.get("sg"));
    actions.setOrg(ready());
    expect(store.selectors.tree(store.getState())?.byId.get("bzk")).toBe(after?.byId.get("bzk"));
  });

  it("does not mix two stores", () => {
    const [one, two] = [drawnStore(), drawnStore()];
    const tree = one.selectors.tree(one.getState());
    two.getState().actions.toggle("a");
    expect(two.selectors.tree(two.getState())).not.toBe(tree);
    expect(one.selectors.tree(one.getState())).toBe(tree);
  });

  it("says what an address with a unit alone has opened", () => {
    const store = drawnStore();
    const { impliedIds } = store.selectors;
    expect(impliedIds(store.getState())).toEqual(new Set());
    store.getState().actions.select("a11");
    expect(impliedIds(store.getState())).toEqual(new Set(["a", "a1"]));
  });
});

describe("the tab stop", () => {
  it("is the focused unit, else what is above it, else the chosen unit, else the first", () => {
    const store = drawnStore();
    const { actions } = store.getState();
    const stop = () => store.selectors.tabStop(store.getState());
    expect(stop()).toBe("bzk");
    actions.goTo("b1");
    expect(stop()).toBe("b1");
    actions.reveal("a11");
    actions.focus("a11");
    expect(stop()).toBe("a11");
    actions.close("a");
    expect(stop()).toBe("a");
    actions.startFrom("b");
    expect(stop()).toBe("b1");
    actions.focus("nergens");
    actions.clearSelection();
    expect(stop()).toBe("b");
  });

  it("A3: is always a drawn unit, whatever the reader does", () => {
    const id = fc.constantFrom("alles", "bzk", "sg", "a", "a1", "a11", "a2", "b", "b1", "naast", "raad", "oud", "nergens");
    const act = fc.oneof(
      fc.tuple(fc.constantFrom("select", "goTo", "focus", "toggle", "open", "close", "openAllBelow", "reveal", "startFrom"), id)
        .map(([name, unit]) => (actions: AppActions) => actions[name](unit)),
      fc.constantFrom("clearSelection", "closeAll", "startFromTop").map((name) => (actions: AppActions) => actions[name]()),
      fc.integer({ min: -1, max: 5 }).map((level) => (actions: AppActions) => actions.openToLevel(level)),
      fc.constantFrom(null, "2005-01-01", "2026-01-01", "1500-01-01", "9999-12-31")
        .map((date) => (actions: AppActions) => actions.setDate(date)),
    );
    fc.assert(fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
      const store = drawnStore();
      for (const each of acts) {
        each(store.getState().actions);
        const tree = store.selectors.tree(store.getState());
        const stop = store.selectors.tabStop(store.getState());
        if (tree?.nodes.length === 0) expect(stop).toBeNull();
        else expect(tree?.byId.has(stop ?? "")).toBe(true);
      }
    }), { numRuns: 300 });
  });
});

describe("a subject", () => {
  const subject = { id: "paspoort", label: { nl: "Paspoort" }, units: [{ unit: "a11", role: "policy" as const }] };
  const withSubject = drawOrg(`
    BZK [ministry]
      A
        A1
          A11
      B
  `, { subjects: [subject] });
  const requested = { view: { ...startView, subjectId: "paspoort" }, saysOpen: false, problems: [] };

  it("waits for the second part of the data, and then shows its units", () => {
    const store = createAppStore();
    const { actions } = store.getState();
    actions.showRequested(requested);
    actions.setOrg(ready({ ...withSubject, subjects: [] }, false));
    expect(store.getState().view.subjectId).toBe("paspoort");
    actions.setOrg(ready(withSubject));
    expect(store.getState()).toMatchObject({ view: { subjectId: "paspoort" }, notice: null });
    expect(drawnIds(store)).toContain("a11");
    expect(store.selectors.shown(store.getState())).toEqual(["a11"]);
  });

  it("that is unknown when all data is there is left out, and said", () => {
    const store = createAppStore();
    store.getState().actions.showRequested({ ...requested, view: { ...startView, subjectId: "fiets" } });
    store.getState().actions.setOrg(ready(withSubject));
    expect(store.getState()).toMatchObject({ view: { subjectId: null }, notice: { code: "address-unreadable" } });
    store.getState().actions.showSubject("fiets");
    expect(store.getState().view.subjectId).toBeNull();
  });
});

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

  it("shows what is gone on the file's own day, and drops it on another with a notice", () => {
    const store = drawnStore();
    const { actions } = store.getState();
    actions.goTo("oud");
    expect(store.selectors.tree(store.getState())?.byId.get("oud")?.certainty).toBe("former");
    actions.setDate("2025-06-01");
    expect(store.getState().view.selectedId).toBeNull();
    expect(store.getState().notice).toEqual({ code: "units-dropped", ids: ["oud"], date: "2025-06-01" });
    actions.dismissNotice();
    expect(store.getState().notice).toBeNull();
    actions.setDate("2026-01-01");
    expect(store.getState().view.date).toBeNull();
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

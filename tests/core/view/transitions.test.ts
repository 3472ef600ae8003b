import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { UnitId } from "@/core/org/fileFormat";
import * as to from "@/core/view/transitions";
import type { TreeContext } from "@/core/view/treeContext";
import { startView, type ViewState } from "@/core/view/viewState";
import { visibleTree, type VisibleTree } from "@/core/view/visibleTree";
import { drawOrg } from "../../support/drawOrg";
import { dayOf, randomFile } from "./randomOrg";

const treeOf = (view: ViewState, context: TreeContext): VisibleTree => {
  const defaults = context.defaultsFrom(view.rootId);
  return visibleTree(context.sourceFrom(view.rootId), (id) => to.isOpen(view, defaults, id));
};
const drawn = (view: ViewState, context: TreeContext): readonly UnitId[] => treeOf(view, context).nodes.map(({ id }) => id);

const { context } = dayOf(drawOrg(`
  Alles [group]
    BZK [ministry]
      SG [leadership]
        A
          A1
            A11
          A2
        B
          B1
          B2
    Naast [group] {beside}
      Raad
`));
const opening = ["bzk", "sg", "a", "b", "naast"];

type Change = (view: ViewState, context: TreeContext, id: UnitId, level: number) => ViewState;
const changes: Readonly<Record<string, Change>> = {
  select: (view, _context, id) => to.select(view, id),
  open: to.open,
  close: to.close,
  toggle: (view, day, id) => (to.open(view, day, id) === view && to.close(view, day, id) === view ? view : to.toggle(view, id)),
  openAllBelow: to.openAllBelow,
  closeAll: (view, day) => to.closeAll(view, day),
  openToLevel: (view, day, _id, level) => to.openToLevel(view, day, level),
  openAncestors: to.openAncestors,
  reveal: to.reveal,
  startFrom: to.startFrom,
  startFromTop: (view, day) => to.startFromTop(view, day),
};

/** A random organisation and a view that was reached by a random walk through it. */
const walked = fc.tuple(
  randomFile,
  fc.array(fc.tuple(fc.constantFrom(...Object.values(changes)), fc.nat({ max: 1_000 }), fc.integer({ min: 1, max: 4 })), { maxLength: 12 }),
  fc.nat({ max: 1_000 }),
).map(([file, steps, at]) => {
  const day = dayOf(file);
  const pick = (index: number): UnitId => day.snapshot.unitIds[index % day.snapshot.unitIds.length] ?? "u0";
  const view = steps.reduce((reached, [change, index, level]) => change(reached, day.context, pick(index), level), startView);
  return { context: day.context, view, id: pick(at) };
});

describe("opening and closing", () => {
  it("starts with the opening picture", () => {
    expect(drawn(startView, context)).toEqual(opening);
  });

  it("turns one unit round, and back", () => {
    const opened = to.toggle(startView, "a");
    expect(drawn(opened, context)).toEqual(["bzk", "sg", "a", "a1", "a2", "b", "naast"]);
    expect(to.toggle(opened, "a").toggledIds).toEqual(new Set());
    expect(drawn(to.toggle(startView, "sg"), context)).toEqual(["bzk", "sg", "naast"]);
  });

  it("opens and closes on demand, and gives the same view where there is nothing to do", () => {
    const opened = to.open(startView, context, "b");
    expect([...opened.toggledIds]).toEqual(["b"]);
    expect(to.open(opened, context, "b")).toBe(opened);
    expect(to.open(opened, context, "b1")).toBe(opened);
    expect(to.close(opened, context, "b").toggledIds).toEqual(new Set());
    expect(to.close(startView, context, "a")).toBe(startView);
  });

  it("opens all below", () => {
    expect(drawn(to.openAllBelow(startView, context, "a"), context)).toEqual(["bzk", "sg", "a", "a1", "a11", "a2", "b", "naast"]);
  });

  it("opens to a level, and closes what is beyond it", () => {
    const all = to.openToLevel(startView, context, 9);
    expect(drawn(all, context)).toHaveLength(11);
    expect(drawn(to.openToLevel(all, context, 1), context)).toEqual(["bzk", "naast"]);
    expect(drawn(to.openToLevel(all, context, 2), context)).toEqual(["bzk", "sg", "naast", "raad"]);
  });

  it("closes all back to the opening picture, and opens nothing by that", () => {
    expect(drawn(to.closeAll(to.openToLevel(startView, context, 9), context), context)).toEqual(opening);
    expect(drawn(to.closeAll(to.open(to.close(startView, context, "sg"), context, "naast"), context), context))
      .toEqual(["bzk", "sg", "naast"]);
  });
});

describe("reveal", () => {
  it("opens what hides the unit", () => {
    expect(drawn(to.reveal(startView, context, "a11"), context)).toEqual(["bzk", "sg", "a", "a1", "a11", "a2", "b", "naast"]);
    expect(drawn(to.reveal(to.close(startView, context, "bzk"), context, "b"), context)).toEqual(opening);
  });

  it("goes back to the whole for a unit outside the chart", () => {
    const below = to.startFrom(startView, context, "a");
    const view = to.reveal(below, context, "raad");
    expect(view.rootId).toBeNull();
    expect(drawn(view, context)).toContain("raad");
    expect(to.openAncestors(below, context, "raad")).toBe(below);
  });

  it("does nothing for a unit that is not there or not drawn", () => {
    expect(to.reveal(startView, context, "nergens")).toBe(startView);
    expect(to.reveal(startView, context, "alles")).toBe(startView);
  });
});

describe("starting elsewhere", () => {
  it("shows the unit open, also when the reader had opened it before", () => {
    const view = to.startFrom(to.toggle(startView, "a"), context, "a");
    expect(view.rootId).toBe("a");
    expect(drawn(view, context)).toEqual(["a", "a1", "a2"]);
    expect(view.toggledIds).toEqual(new Set());
  });

  it("keeps what the reader opened or closed further down", () => {
    const view = to.startFrom(to.toggle(startView, "a1"), context, "a");
    expect(drawn(view, context)).toEqual(["a", "a1", "a11", "a2"]);
  });

  it("comes back with the unit in sight and what stood outside as it was", () => {
    const before = to.open(startView, context, "naast");
    const back = to.startFromTop(to.startFrom(before, context, "a1"), context);
    expect(drawn(back, context)).toEqual(["bzk", "sg", "a", "a1", "a11", "a2", "b", "naast", "raad"]);
  });

  it("comes back to what the reader had closed outside", () => {
    const { context: day } = dayOf(drawOrg(`
      M [ministry]
        A
          A1
        B
          B1
        Band [group] {frame}
          Logius
    `));
    const closed = to.close(startView, day, "band");
    const back = to.startFromTop(to.startFrom(to.startFrom(closed, day, "a"), day, "b"), day);
    expect(drawn(closed, day)).toEqual(["m", "a", "b", "band"]);
    // What was the top of a chart was open there, and stays so.
    expect(drawn(back, day)).toEqual(["m", "a", "a1", "b", "b1", "band"]);
  });

  it("refuses what cannot stand at the top", () => {
    expect(to.startFrom(startView, context, "alles")).toBe(startView);
    expect(to.startFrom(startView, context, "nergens")).toBe(startView);
    expect(to.startFromTop(startView, context)).toBe(startView);
  });
});

describe("plain settings", () => {
  it.each([
    ["select", to.select(startView, "a"), { selectedId: "a" }],
    ["clearSelection", to.clearSelection({ ...startView, selectedId: "a" }), { selectedId: null }],
    ["setDate", to.setDate(startView, "2020-01-01"), { date: "2020-01-01" }],
    ["setMode", to.setMode(startView, "list"), { mode: "list" }],
    ["setOrientation", to.setOrientation(startView, "right"), { orientation: "right" }],
    ["setKind", to.setKind(startView, "zbo"), { kind: "zbo" }],
    ["setLang", to.setLang(startView, "en"), { lang: "en" }],
    ["setTheme", to.setTheme(startView, "dark"), { theme: "dark" }],
  ] as const)("%s changes that alone", (_name, view, change) => {
    expect(view).toEqual({ ...startView, ...change });
  });

  it("gives the same view for the same setting", () => {
    expect(to.setMode(startView, "chart")).toBe(startView);
    expect(to.clearSelection(startView)).toBe(startView);
  });
});

describe("laws, for any organisation and any way there", () => {
  it("what is revealed is drawn, and revealing again changes nothing", () => {
    fc.assert(fc.property(walked, ({ context: day, view, id }) => {
      const revealed = to.reveal(view, day, id);
      if (day.ancestorsFrom(null, id) === null) expect(revealed).toBe(view);
      else expect(drawn(revealed, day)).toContain(id);
      expect(to.reveal(revealed, day, id)).toBe(revealed);
    }), { numRuns: 300 });
  });

  it("opening hides nothing and closing shows nothing", () => {
    fc.assert(fc.property(walked, ({ context: day, view, id }) => {
      const before = new Set(drawn(view, day));
      const more = new Set([...drawn(to.openAllBelow(view, day, id), day), ...drawn(to.open(view, day, id), day)]);
      for (const each of before) expect(more).toContain(each);
      for (const each of [...drawn(to.closeAll(view, day), day), ...drawn(to.close(view, day, id), day)]) {
        expect(before).toContain(each);
      }
    }), { numRuns: 300 });
  });

  it("a level draws exactly the units down to it", () => {
    fc.assert(fc.property(walked, fc.integer({ min: 1, max: 5 }), ({ context: day, view }, level) => {
      const tree = treeOf(to.openToLevel(view, day, level), day);
      for (const node of tree.nodes) {
        expect(node.level).toBeLessThanOrEqual(level);
        if (node.level < level) expect(node.open).toBe(node.partCount > 0);
      }
    }), { numRuns: 300 });
  });

  it("starting somewhere draws that unit open at the top, and coming back shows it", () => {
    fc.assert(fc.property(walked, ({ context: day, view, id }) => {
      const started = to.startFrom(view, day, id);
      if (day.ancestorsFrom(null, id) === null) {
        expect(started).toBe(view);
        return;
      }
      const tree = treeOf(started, day);
      expect(tree.roots.map((root) => root.id)).toEqual([id]);
      if (view.rootId !== id) expect(tree.roots[0]?.open).toBe(day.sourceFrom(id).childrenOf(id).length > 0);
      const back = treeOf(to.startFromTop(started, day), day);
      expect(back.byId.has(id)).toBe(true);
      // What the reader turned round below it stays as it was; the rest follows the opening picture of each start.
      for (const node of tree.nodes) {
        const again = back.byId.get(node.id);
        if (started.toggledIds.has(node.id) && again !== undefined) expect(again.open).toBe(node.open);
      }
    }), { numRuns: 300 });
  });

  it("only units with parts are ever turned round", () => {
    fc.assert(fc.property(walked, ({ context: day, view }) => {
      for (const id of view.toggledIds) expect(day.sourceFrom(null).childrenOf(id)).not.toEqual([]);
    }), { numRuns: 300 });
  });
});

describe("one thing is shown at a time", () => {
  it("a unit, a subject or a path", () => {
    const subject = to.showSubject(startView, context, "paspoort", ["a11", "raad", "elders"]);
    expect(subject).toMatchObject({ selectedId: null, subjectId: "paspoort", path: null });
    expect(drawn(subject, context)).toEqual(["bzk", "sg", "a", "a1", "a11", "a2", "b", "naast", "raad"]);
    const path = to.showPath(subject, context, "a11", "b1");
    expect(path).toMatchObject({ selectedId: null, subjectId: null, path: ["a11", "b1"] });
    expect(drawn(path, context)).toContain("b1");
    expect(to.showPath(path, context, "a11", "b1")).toBe(path);
    expect(to.showPath(path, context, "b1", "b1")).toBe(path);
    const unit = to.select(to.showPage(path, "known"), "a");
    expect(unit).toMatchObject({ selectedId: "a", subjectId: null, path: null, page: null });
    expect(to.clearSelection(unit)).toMatchObject({ selectedId: null, subjectId: null, path: null, page: null });
  });

  it("a subject outside the chart that is drawn lets the chart start from the top", () => {
    const inA = to.startFrom(startView, context, "a");
    expect(to.showSubject(inA, context, "s", ["a11"]).rootId).toBe("a");
    expect(to.showSubject(inA, context, "s", ["a11", "b1"]).rootId).toBeNull();
  });

  it("a page leaves what was chosen, and another way of looking leaves the page", () => {
    const page = to.showPage(to.select(startView, "a"), "known");
    expect(page.selectedId).toBe("a");
    expect(to.showPage(page, null)).toEqual(to.select(startView, "a"));
    expect(to.setMode(page, "list")).toMatchObject({ mode: "list", page: null });
  });
});

describe("comparing", () => {
  it("sets three units aside, the fourth in the place of the last", () => {
    const view = ["a", "b", "a", "raad", "a1"].reduce(to.compareWith, startView);
    expect(view.comparedIds).toEqual(["a", "b", "a1"]);
    expect(to.compareWith(view, "a")).toBe(view);
  });

  it("leaves the page when nothing is left on it", () => {
    const view = to.showPage(["a", "b"].reduce(to.compareWith, startView), "compare");
    expect(to.stopComparing(view, "a")).toMatchObject({ comparedIds: ["b"], page: "compare" });
    expect(to.stopComparing(to.stopComparing(view, "a"), "b")).toMatchObject({ comparedIds: [], page: null });
    expect(to.stopComparing(view, "x")).toBe(view);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { UnitId } from "@/core/org/fileFormat";
import { navigate, typeAhead, type Step } from "@/core/view/navigate";
import type { Orientation } from "@/core/view/viewState";
import { visibleTree, type VisibleTree } from "@/core/view/visibleTree";
import { drawOrg } from "../../support/drawOrg";
import { dayOf, randomFile, type DrawnDay } from "./randomOrg";

const treeWith = (day: DrawnDay, open: ReadonlySet<UnitId>): VisibleTree =>
  visibleTree(day.context.sourceFrom(null), (id) => open.has(id));

const day = dayOf(drawOrg(`
  Top [ministry]
    A
      A1
      A2
        A21
    B
    C
      C1
  Los [ministry]
    L1
`));
/** top ( a ( a1, a2 closed ), b, c closed ), los closed */
const tree = treeWith(day, new Set(["top", "a"]));
const focus = (id: string): Step => ({ kind: "focus", id });

describe("keys, top-down", () => {
  it.each<[string, string, Step | null]>([
    ["a", "ArrowRight", focus("b")],
    ["b", "ArrowLeft", focus("a")],
    ["c", "ArrowRight", null],
    ["a", "ArrowLeft", null],
    ["top", "ArrowRight", focus("los")],
    ["a", "ArrowDown", focus("a1")],
    ["a2", "ArrowDown", { kind: "open", id: "a2" }],
    ["b", "ArrowDown", null],
    ["a1", "ArrowUp", focus("a")],
    ["top", "ArrowUp", null],
    ["b", "Home", focus("top")],
    ["b", "End", focus("los")],
    ["top", "Home", null],
    ["los", "End", null],
    ["a", " ", { kind: "close", id: "a" }],
    ["c", " ", { kind: "open", id: "c" }],
    ["b", " ", null],
    ["b", "*", { kind: "openMany", ids: ["c"] }],
    ["a1", "*", { kind: "openMany", ids: ["a2"] }],
    ["top", "*", { kind: "openMany", ids: ["los"] }],
    ["b", "PageDown", null],
    ["b", "constructor", null],
    ["b", "x", null],
  ])("%s, %s", (focused, key, step) => {
    expect(navigate(tree, focused, key, "down")).toEqual(step);
  });

  it("goes on to the neighbour in the same generation at the end of a family", () => {
    const wide = treeWith(day, new Set(["top", "a", "c", "los"]));
    expect(navigate(wide, "a2", "ArrowRight", "down")).toEqual(focus("c1"));
    expect(navigate(wide, "c1", "ArrowLeft", "down")).toEqual(focus("a2"));
    expect(navigate(wide, "c", "ArrowRight", "down")).toEqual(focus("l1"));
  });

  it("has nothing to open where all beside it is open", () => {
    expect(navigate(treeWith(day, new Set(["top", "a", "c"])), "a", "*", "down")).toBeNull();
  });
});

describe("keys, left to right", () => {
  it.each<[string, string, Step | null]>([
    ["c", "ArrowRight", { kind: "open", id: "c" }],
    ["a", "ArrowRight", focus("a1")],
    ["b", "ArrowRight", null],
    ["a", "ArrowLeft", { kind: "close", id: "a" }],
    ["a1", "ArrowLeft", focus("a")],
    ["los", "ArrowLeft", null],
    ["a2", "ArrowDown", focus("b")],
    ["b", "ArrowUp", focus("a2")],
    ["los", "ArrowDown", null],
    ["top", "ArrowUp", null],
    ["b", "End", focus("los")],
    ["b", "*", { kind: "openMany", ids: ["c"] }],
  ])("%s, %s", (focused, key, step) => {
    expect(navigate(tree, focused, key, "right")).toEqual(step);
  });
});

describe("a focus that is not drawn", () => {
  it.each([null, "a21", "nergens"])("%s: any key leads back into the tree", (focused) => {
    expect(navigate(tree, focused, "ArrowDown", "down")).toEqual(focus("top"));
    expect(navigate(tree, focused, "End", "right")).toEqual(focus("los"));
    expect(navigate(tree, focused, "x", "down")).toBeNull();
  });

  it("has nowhere to go in an empty tree", () => {
    expect(navigate({ roots: [], nodes: [], byId: new Map() }, null, "End", "down")).toBeNull();
  });
});

describe("typeAhead", () => {
  const names: Readonly<Record<string, readonly string[]>> = {
    top: ["ministerie", "bzk"], a: ["bestuur"], a1: ["burgerzaken"], a2: ["brandweer"], b: ["cultuur"], c: ["bouwen"], los: ["bbb"],
  };
  const find = (focused: string | null, typed: string) => typeAhead(tree, (id) => names[id] ?? [], focused, typed);

  it("finds the next by name or abbreviation, and starts again at the top", () => {
    expect(find(null, "b")).toBe("top");
    expect(find("top", "b")).toBe("a");
    expect(find("los", "bz")).toBe("top");
    expect(find("a", "m")).toBe("top");
  });

  it("stays on the unit while the word is typed on", () => {
    expect(find("a1", "bu")).toBe("a1");
    expect(find("a1", "br")).toBe("a2");
  });

  it("walks on when one letter is typed again and again, unless a name starts so", () => {
    expect(find("a", "bb")).toBe("los");
    expect(find("a", "cc")).toBe("b");
    expect(find("a", "mm")).toBe("top");
  });

  it("finds nothing where nothing starts so", () => {
    expect(find("a", "z")).toBeNull();
    expect(find("a", "bx")).toBeNull();
    expect(find("a", "")).toBeNull();
  });
});

describe("laws", () => {
  const randomTree = fc.tuple(randomFile, fc.array(fc.boolean(), { minLength: 40, maxLength: 40 })).map(([file, opens]) => {
    const drawn = dayOf(file);
    const open = new Set(drawn.snapshot.unitIds.filter((_id, index) => opens[index]));
    return treeWith(drawn, open);
  }).filter((each) => each.nodes.length > 0);
  const orientation = fc.constantFrom<Orientation>("down", "right");
  const arrows = ["ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp"];

  /** Only steps that move the focus: opening and closing are no way to get somewhere. */
  const reachable = (from: VisibleTree, start: UnitId, turned: Orientation): ReadonlySet<UnitId> => {
    const found = new Set([start]);
    for (const id of found) {
      for (const key of arrows) {
        const step = navigate(from, id, key, turned);
        if (step?.kind === "focus") found.add(step.id);
      }
    }
    return found;
  };

  it("A4: from any drawn unit every other can be reached with arrow keys alone", () => {
    fc.assert(fc.property(randomTree, orientation, (each, turned) => {
      for (const node of each.nodes) expect(reachable(each, node.id, turned).size).toBe(each.nodes.length);
    }), { numRuns: 200 });
  });

  it("A5: no key throws, and every step is one that the tree can take", () => {
    const key = fc.oneof(
      fc.constantFrom(...arrows, "Home", "End", "*", " ", "Enter", "Escape", "Tab", "__proto__", "toString"), fc.string(),
    );
    fc.assert(fc.property(randomTree, orientation, fc.nat({ max: 60 }), fc.array(key), (each, turned, at, typed) => {
      let focused: UnitId | null = each.nodes[at]?.id ?? null;
      for (const pressed of typed) {
        const step = navigate(each, focused, pressed, turned);
        if (step === null) continue;
        if (step.kind === "openMany") {
          expect(step.ids).not.toEqual([]);
          for (const id of step.ids) expect(each.byId.get(id)).toMatchObject({ open: false });
        } else {
          const node = each.byId.get(step.id);
          expect(node).toBeDefined();
          if (step.kind === "open") expect(node?.open === false && node.partCount > 0).toBe(true);
          if (step.kind === "close") expect(node?.open).toBe(true);
          if (step.kind === "focus") {
            expect(step.id).not.toBe(focused);
            focused = step.id;
          }
        }
        const found = typeAhead(each, (id) => [id], focused, pressed);
        if (found !== null) expect(each.byId.has(found)).toBe(true);
      }
    }), { numRuns: 500 });
  });
});

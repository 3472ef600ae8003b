import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ancestorsOf, visibleTree, type VisibleNode } from "@/core/view/visibleTree";
import { randomOpen, randomTree, treeFrom } from "../../support/randomTree";

const RUNS = { numRuns: 300 };

describe("visibleTree", () => {
  it("draws exactly the units whose ancestors are all open, in the order of the document", () => {
    fc.assert(fc.property(randomTree, randomOpen, ({ source }, isOpen) => {
      const expected: string[] = [];
      const walk = (id: string): void => {
        expected.push(id);
        if (isOpen(id)) source.childrenOf(id).forEach(walk);
      };
      source.roots.forEach(walk);
      const tree = visibleTree(source, isOpen);
      expect(tree.nodes.map((node) => node.id)).toEqual(expected);
      expect([...tree.byId.values()].length).toBe(expected.length);
      expect(tree.nodes.every((node) => tree.byId.get(node.id) === node)).toBe(true);
      expect(tree.roots.map((node) => node.id)).toEqual(source.roots);
    }), RUNS);
  });

  it("A8: tells level, place and set size as the data has them, for every unit", () => {
    fc.assert(fc.property(randomTree, randomOpen, ({ source, ids }, isOpen) => {
      const parentOf = new Map(ids.flatMap((id) => source.childrenOf(id).map((child) => [child, id] as const)));
      const levelOf = (id: string): number => {
        const parent = parentOf.get(id);
        return parent === undefined ? 1 : levelOf(parent) + 1;
      };
      for (const node of visibleTree(source, isOpen).nodes) {
        const parent = parentOf.get(node.id) ?? null;
        const siblings = parent === null ? source.roots : source.childrenOf(parent);
        const parts = source.childrenOf(node.id);
        expect({ ...node, children: node.children.map((child) => child.id) }).toEqual({
          id: node.id, parentId: parent, level: levelOf(node.id),
          position: siblings.indexOf(node.id) + 1, setSize: siblings.length,
          line: source.lineOf(node.id), certainty: source.certaintyOf(node.id), partCount: parts.length,
          open: parts.length > 0 && isOpen(node.id),
          children: parts.length > 0 && isOpen(node.id) ? [...parts] : [],
        });
      }
    }), RUNS);
  });

  it("keeps the objects of every branch that did not change, and makes new ones only up to the top", () => {
    fc.assert(fc.property(randomTree, randomOpen, fc.nat(), ({ source, ids }, isOpen, pick) => {
      const toggled = ids[pick % ids.length] as string;
      const isOpenThen = (id: string): boolean => (id === toggled) !== isOpen(id);
      const before = visibleTree(source, isOpen);
      const after = visibleTree(source, isOpenThen, before);
      expect(after).toEqual(visibleTree(source, isOpenThen));
      const node = before.byId.get(toggled);
      // A closed unit without parts, or one that is not drawn, changes nothing.
      const changed = node === undefined || node.partCount === 0
        ? []
        : [toggled, ...ancestorsOf(before, toggled).map((each) => each.id)];
      const fresh = after.nodes.filter((each) => before.byId.has(each.id) && before.byId.get(each.id) !== each);
      expect(fresh.map((each) => each.id).toSorted()).toEqual(changed.toSorted());
    }), RUNS);
  });

  it("gives the same nodes for the same input", () => {
    fc.assert(fc.property(randomTree, randomOpen, ({ source }, isOpen) => {
      const before = visibleTree(source, isOpen);
      const after = visibleTree(source, isOpen, before);
      expect(after.nodes.length).toBe(before.nodes.length);
      expect(after.nodes.every((node, index) => node === before.nodes[index])).toBe(true);
    }), RUNS);
  });

  it("makes a new node where the placement or the certainty changed, and for those above it", () => {
    const { source } = treeFrom([-1, 0, 0, 1], []);
    const before = visibleTree(source, () => true);
    for (const changed of [
      { ...source, lineOf: (id: string) => (id === "u3" ? "dotted" : source.lineOf(id)) },
      { ...source, certaintyOf: (id: string) => (id === "u3" ? "former" : "yes") },
    ] as const) {
      const start = visibleTree({ ...changed, lineOf: source.lineOf, certaintyOf: () => "yes" }, () => true, before);
      const after = visibleTree(changed, () => true, start);
      expect(after.nodes.filter((node) => node !== start.byId.get(node.id)).map((node) => node.id)).toEqual(["u0", "u1", "u3"]);
    }
  });

  it("leads from a unit up to its top", () => {
    fc.assert(fc.property(randomTree, ({ source }) => {
      const tree = visibleTree(source, () => true);
      for (const node of tree.nodes) {
        const line: readonly VisibleNode[] = [node, ...ancestorsOf(tree, node.id)];
        expect(line.length).toBe(node.level);
        expect(line.every((each, index) => index === 0 || each.children.includes(line[index - 1] as VisibleNode))).toBe(true);
      }
    }), RUNS);
    expect(ancestorsOf(visibleTree(treeFrom([-1], []).source, () => true), "nobody")).toEqual([]);
  });
});

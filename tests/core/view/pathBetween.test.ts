import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pathBetween } from "@/core/view/pathBetween";
import { drawOrg } from "../../support/drawOrg";
import { dayOf, randomFile } from "./randomOrg";

const { parentOf } = dayOf(drawOrg(`
  Ministerie
    SG
      DG Een
        Directie A
          Afdeling P
        Directie B
      DG Twee
        Directie C
  Raad [advisory-body]
    Bureau
`)).snapshot;

describe("the way between two units", () => {
  it("goes up to the nearest that stands above both, and down again", () => {
    expect(pathBetween(parentOf, "afdeling-p", "directie-c")).toEqual({
      up: ["afdeling-p", "directie-a", "dg-een"], top: "sg", down: ["dg-twee", "directie-c"],
    });
    expect(pathBetween(parentOf, "directie-a", "directie-b")).toEqual({ up: ["directie-a"], top: "dg-een", down: ["directie-b"] });
  });

  it("has no way up or no way down where one stands under the other", () => {
    expect(pathBetween(parentOf, "afdeling-p", "dg-een")).toEqual({ up: ["afdeling-p", "directie-a"], top: "dg-een", down: [] });
    expect(pathBetween(parentOf, "dg-een", "afdeling-p")).toEqual({ up: [], top: "dg-een", down: ["directie-a", "afdeling-p"] });
    expect(pathBetween(parentOf, "sg", "sg")).toEqual({ up: [], top: "sg", down: [] });
  });

  it("has no top where nothing stands above both", () => {
    expect(pathBetween(parentOf, "dg-een", "bureau")).toEqual({ up: ["dg-een", "sg", "ministerie"], top: null, down: ["raad", "bureau"] });
  });

  it("is not there for a unit that is not in the tree", () => {
    expect(pathBetween(parentOf, "dg-een", "constructor")).toBeNull();
    expect(pathBetween(parentOf, "weg", "dg-een")).toBeNull();
  });
});

describe("in any organisation, the way between two units", () => {
  const random = fc.tuple(randomFile, fc.nat(), fc.nat()).map(([file, a, b]) => {
    const tree = dayOf(file).snapshot;
    const pick = (choice: number): string => tree.unitIds[choice % tree.unitIds.length] ?? "";
    return { parents: tree.parentOf, from: pick(a), to: pick(b) };
  });

  it("steps from each unit to its parent or from a parent to its child, and passes none twice", () => {
    fc.assert(fc.property(random, ({ parents, from, to }) => {
      const path = pathBetween(parents, from, to);
      if (path === null) throw new Error("both are in the tree");
      const { up, top, down } = path;
      const all = [...up, ...(top === null ? [] : [top]), ...down];
      expect(all.at(0)).toBe(from);
      expect(all.at(-1)).toBe(to);
      expect(new Set(all).size).toBe(all.length);
      up.forEach((id, index) => expect(parents.get(id)).toBe(up[index + 1] ?? top));
      down.forEach((id, index) => expect(parents.get(id)).toBe(index === 0 ? top : down[index - 1]));
    }));
  });

  it("is the same way back, the other way round", () => {
    fc.assert(fc.property(random, ({ parents, from, to }) => {
      const there = pathBetween(parents, from, to);
      const back = pathBetween(parents, to, from);
      expect(back).toEqual(there === null ? null : { up: there.down.toReversed(), top: there.top, down: there.up.toReversed() });
    }));
  });
});

/** The organisation on a day: who is in it, under whom, in which order, and under which name. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OrgFile, Placement, Snapshot, Unit, UnitStatus } from "@/core/org/fileFormat";
import { orgModel } from "@/core/org/orgModel";
import { changeDates } from "@/core/time/changeDates";
import { existsOn } from "@/core/time/existsOn";
import { snapshotAt, type OrgSnapshot } from "@/core/time/snapshotAt";
import { treeAt } from "@/core/time/treeAt";
import { DRAWN_DAY, drawOrg, emptyFile, printTree, withUnit } from "../../support/drawOrg";

const snapshot = (file: OrgFile, date = DRAWN_DAY, options = {}) => snapshotAt(orgModel(file), date, options);

function print({ roots, childrenOf, nameOf, certaintyOf }: OrgSnapshot): string {
  const sign = { yes: "", uncertain: " ?", former: " †", gone: " –" };
  const line = (id: string, depth: number): string[] => [
    `${"  ".repeat(depth)}${nameOf(id).nl}${sign[certaintyOf.get(id) ?? "yes"]}`,
    ...(childrenOf.get(id) ?? []).flatMap((child) => line(child, depth + 1)),
  ];
  return roots.flatMap((root) => line(root, 0)).join("\n");
}

describe("a snapshot", () => {
  it("holds the units of the day, in the order of the drawing", () => {
    const file = drawOrg("BZK\n  SG\n    DGKR (2010..2020)\n    DGOO\n  Raad");
    expect(print(snapshot(file))).toBe("BZK\n  SG\n    DGOO\n  Raad");
    expect(snapshot(file).unitIds).toEqual(["bzk", "sg", "dgoo", "raad"]);
    expect(print(snapshot(file, "2025-06-01"))).toBe("BZK ?\n  SG ?\n    DGOO ?\n  Raad ?");
    expect(print(snapshot(file, "2015-01-01"))).toBe("DGKR");
  });

  it("lets a unit climb to the nearest ancestor that is there", () => {
    const file = drawOrg("BZK (2000..)\n  A (2010..)\n    B (2010..)\n      C (2000..)\n      D (2000..)");
    expect(print(snapshot(file, "2005-01-01"))).toBe("BZK\n  C\n  D");
    expect(snapshot(file, "2005-01-01").parentOf.get("c")).toBe("bzk");
    expect(snapshot(drawOrg("BZK (2010..)\n  C (2000..)"), "2005-01-01").roots).toEqual(["c"]);
  });

  it("moves on the day of the move", () => {
    const file = withUnit(drawOrg("BZK (1998..)\n  A (1998..)\n  B (1998..)\n    C (1998..)"), "c", {
      placements: [{ parent: "a", to: "2014-05-05" }, { parent: "b", from: "2014-05-05", line: "dotted" }],
    });
    expect(snapshot(file, "2014-05-04").parentOf.get("c")).toBe("a");
    expect(snapshot(file, "2014-05-05").parentOf.get("c")).toBe("b");
    expect([snapshot(file, "2014-05-04").lineOf.get("c"), snapshot(file, "2014-05-05").lineOf.get("c")]).toEqual(["solid", "dotted"]);
  });

  it("gives the name of the day, and the nearest one elsewhere", () => {
    const file = withUnit(drawOrg("BZK"), "bzk", { names: [{ nl: "BPR", from: "2000", to: "2010" }, { nl: "RvIG", from: "2010", to: "2020" }] });
    const name = (date: string) => snapshot(file, date).nameOf("bzk").nl;
    expect(["1990-01-01", "2009-12-31", "2010-01-01", "2026-01-01"].map(name)).toEqual(["BPR", "BPR", "RvIG", "RvIG"]);
    expect(snapshot(file).nameOf("weg")).toEqual({ nl: "weg" });
  });

  it("sorts by order, then by Dutch name, numbers as numbers; without an order last", () => {
    const file = drawOrg("BZK\n  Team 10\n  Team 9\n  Écluse\n  Eik\n  Zeven");
    const orders = new Map([["team-10", 5], ["team-9", 5], ["zeven", 1]]);
    const units = file.units.map((unit): Unit => {
      const order = orders.get(unit.id);
      return { ...unit, placements: [{ parent: unit.id === "bzk" ? null : "bzk", ...(order === undefined ? {} : { order }) }] };
    });
    expect(print(snapshot({ ...file, units }))).toBe("BZK\n  Zeven\n  Team 9\n  Team 10\n  Écluse\n  Eik");
  });

  it("keeps the order of meta.roots for the roots", () => {
    const file = drawOrg("VRO\nBZK\nAAA");
    expect(snapshot({ ...file, meta: { ...file.meta, roots: ["bzk", "vro"] } }).roots).toEqual(["bzk", "vro", "aaa"]);
  });

  it("has children, a line and a certainty for each unit", () => {
    const made = snapshot(drawOrg("BZK\n  PSG {staff}"));
    for (const id of made.unitIds) {
      expect(made.childrenOf.has(id) && made.lineOf.has(id) && made.certaintyOf.has(id) && made.parentOf.has(id)).toBe(true);
    }
    expect([...made.lineOf]).toEqual([["bzk", "solid"], ["psg", "staff"]]);
  });
});

describe("former units", () => {
  const file = withUnit(
    drawOrg("Omgeving [group]\n  BZK (1998..)\n    Oud (1998..2020)\n      Ouder (1998..2010)\n  Historie [group]\n    UBR (2014..2023)"),
    "historie", { status: "former" },
  );

  it("are left out unless they are asked for", () => {
    expect(print(snapshot(file))).toBe("Omgeving\n  BZK");
    expect(print(snapshot(file, DRAWN_DAY, { withFormer: true })))
      .toBe("Omgeving\n  BZK\n    Oud †\n      Ouder †\n  Historie †\n    UBR †");
  });

  it("are only those that had ended on the day", () => {
    expect(print(snapshot(file, "2012-06-01", { withFormer: true }))).toBe("Omgeving\n  BZK\n    Oud\n      Ouder †");
  });

  it("that exist on the day hang where they can while their heading is away", () => {
    expect(print(snapshot(file, "2015-06-01"))).toBe("Omgeving\n  BZK\n    Oud\n  UBR");
  });
});

describe("what stands in no tree", () => {
  it("are other ministries, tasks, and a unit that the file places nowhere, unless it is a root", () => {
    const file = drawOrg("BZK\n  Landbouw [other-ministry]\n  Wonen [task]\n  COA\n  DGKR");
    expect(print(snapshot(withUnit(file, "coa", { placements: [] })))).toBe("BZK\n  DGKR");
    expect(print(snapshot(withUnit(file, "bzk", { placements: [] })))).toBe("BZK\n  COA\n  DGKR");
  });
});

describe("what the dates alone would allow", () => {
  const seenOn = (at: string) => ({ attested: [{ at, src: [] }] });

  it("is not in the tree while it stands with another ministry, with everything under it", () => {
    const file = drawOrg("BZK (1998..)\n  DGVZ (2000..)\n    IND (2000..)\nJustitie [other-ministry]");
    const moved = withUnit(file, "dgvz", {
      placements: [{ parent: "bzk", to: "2012-11-05" }, { parent: "justitie", from: "2012-11-05" }],
    });
    expect(print(snapshot(moved, "2012-11-04"))).toBe("BZK\n  DGVZ\n    IND");
    expect(print(snapshot(moved, "2012-11-05"))).toBe("BZK");
  });

  it("does not go on under a superior that is gone, if only its end is not known", () => {
    const file = drawOrg("BZK (1998..)\n  Staf (1998..2004-09-01)\n    Bureau\n      Sector");
    const seen = (status: UnitStatus) => ["bureau", "sector"].reduce((all, id) => withUnit(all, id, { status, ...seenOn("2004-08-31") }), file);
    expect(print(snapshot(seen("former"), "2004-08-31"))).toBe("BZK\n  Staf\n    Bureau\n      Sector");
    expect(print(snapshot(seen("former"), "2004-09-01"))).toBe("BZK");
    expect(print(snapshot(seen("uncertain"), "2004-09-01"))).toBe("BZK\n  Bureau ?\n    Sector ?");
  });

  it("is not uncertain where the whole text of a decree does not name it", () => {
    const drawn = drawOrg("BZK (1998..)\n  Regie\n  Naast [group]\n    Raad");
    const file = ["regie", "raad"].reduce((all, id) => withUnit(all, id, seenOn("2010-10-14")), drawn);
    const decree: Snapshot = {
      id: "d", kind: "decree", title: { nl: "Besluit" }, coverage: "full", from: "2009-03-01", to: "2010-10-14",
      boxes: [{ unit: "bzk", name: "BZK", parent: null }],
    };
    expect(print(snapshot(file, "2010-10-13"))).toBe("BZK\n  Regie ?\n  Naast\n    Raad ?");
    expect(print(snapshot({ ...file, snapshots: [decree] }, "2010-10-13"))).toBe("BZK\n  Naast\n    Raad ?");
    expect(print(snapshot({ ...file, snapshots: [{ ...decree, coverage: "head" }] }, "2010-10-13"))).toBe("BZK\n  Regie ?\n  Naast\n    Raad ?");
    expect(print(snapshot({ ...file, snapshots: [decree] }, "2010-10-14"))).toBe("BZK\n  Regie\n  Naast\n    Raad");
  });
});

describe("headings", () => {
  it("with nothing under them are left out, but not if they are a root", () => {
    const file = drawOrg("Omgeving [group]\n  Zbo [group]\n    Advies [group]\n      Raad (2010-01-01..)\n  BZK (1998..)");
    expect(print(snapshot(file, "2005-01-01"))).toBe("Omgeving\n  BZK");
    expect(print(snapshot(file, "2010-01-01"))).toBe("Omgeving\n  Zbo\n    Advies\n      Raad\n  BZK");
    expect(print(snapshot(file, "1990-01-01"))).toBe("Omgeving");
    expect(snapshot(file, "2005-01-01").certaintyOf.has("zbo")).toBe(false);
  });
});

describe("laws", () => {
  const SIZE = 25;
  const DATES = ["2001", "2005-06", "2010-03-15", "2015"] as const;
  const date = fc.constantFrom("2000-12-31", "2001-01-01", "2005-06-01", "2005-06-30", "2010-03-14", "2010-03-15", "2014-12-31", "2016-01-01", DRAWN_DAY, "2030-01-01");
  const interval = fc.record({ from: fc.constantFrom(...DATES), to: fc.constantFrom(...DATES) }, { requiredKeys: [] });
  const placement = fc.tuple(fc.integer({ min: -1, max: SIZE }), interval, fc.integer({ min: 0, max: 3 }))
    .map(([parent, dates, order]): Placement => ({ parent: parent < 0 ? null : `u${parent}`, order, ...dates }));
  /** Any file at all: circles, unknown parents, overlaps, ends before starts. */
  const wild = fc.array(fc.record({
    kind: fc.constantFrom("directorate", "group"),
    status: fc.constantFrom("current", "uncertain", "former"),
    valid: interval,
    placements: fc.array(placement, { maxLength: 3 }),
  }), { minLength: 1, maxLength: SIZE }).map((records): OrgFile => ({
    ...emptyFile(["u0"]),
    units: records.map(({ kind, status, valid, placements }, index) => ({
      id: `u${index}`, kind, status, names: [{ nl: `U${index % 4}` }], placements,
      ...(Object.keys(valid).length > 0 ? { valid } : {}),
    })),
  }));

  it("a snapshot of any file is a forest that holds each unit once that exists and has a place", () => {
    fc.assert(fc.property(wild, date, fc.boolean(), (file, day, withFormer) => {
      const made = snapshot(file, day, { withFormer });
      expect(new Set(made.unitIds).size).toBe(made.unitIds.length);
      const heading = (unit: Unit) => unit.kind === "group" && unit.valid === undefined;
      // A former unit that is only not known to have ended goes when its superior goes.
      const shown = ({ status }: Unit, existence: string) => existence === "yes" || (existence === "uncertain" && status !== "former");
      const placed = ({ id, placements }: Unit) => placements.length > 0 || file.meta.roots.includes(id);
      const expected = file.units
        .filter((unit) => shown(unit, existsOn(unit, day, DRAWN_DAY)) && !heading(unit) && placed(unit))
        .map(({ id }) => id);
      expect(made.unitIds).toEqual(expect.arrayContaining(expected));
      const place = new Map(made.unitIds.map((id, index) => [id, index]));
      for (const id of made.unitIds) {
        const parent = made.parentOf.get(id);
        if (parent === null) expect(made.roots).toContain(id);
        else {
          expect(made.childrenOf.get(parent ?? "")).toContain(id);
          expect(place.get(parent ?? "")).toBeLessThan(place.get(id) ?? -1);
        }
        expect(withFormer || made.certaintyOf.get(id) !== "former").toBe(true);
      }
      expect(made.roots.length + [...made.childrenOf.values()].reduce((sum, children) => sum + children.length, 0)).toBe(made.unitIds.length);
      expect(made.parentOf.size).toBe(made.unitIds.length);
      expect(made.certaintyOf.size).toBe(made.unitIds.length);
    }), { numRuns: 500 });
  });

  it("between two change dates the places stay the same", () => {
    // Only units of one certain interval: vague edges change how sure we are on days that no date names.
    const sharp = wild.map((file): OrgFile => ({
      ...file,
      units: file.units.map((unit) => ({ ...unit, kind: "team", status: "current", valid: { from: "1990-01-01" } })),
    }));
    fc.assert(fc.property(sharp, (file) => {
      const days = changeDates(file);
      for (const [index, day] of days.entries()) {
        const next = days[index + 1];
        if (next === undefined || day < "1990-01-01") continue;
        const dayBefore = new Date(Date.parse(`${next}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
        expect([...snapshot(file, dayBefore).parentOf]).toEqual([...snapshot(file, day).parentOf]);
      }
    }));
  });

  it("a drawn tree prints back", () => {
    const drawing = fc.array(fc.tuple(fc.nat({ max: 5 }), fc.stringMatching(/^[A-Z][a-z]{0,5}( [A-Z][a-z]{0,3})?$/)), { minLength: 1, maxLength: 30 })
      .map((rows) => {
        let depth = -1;
        return rows.map(([wish, name]) => {
          depth = Math.min(wish, depth + 1);
          return `${"  ".repeat(depth)}${name}`;
        }).join("\n");
      });
    fc.assert(fc.property(drawing, (text) => {
      expect(printTree(treeAt(orgModel(drawOrg(text)), DRAWN_DAY, { lang: "nl" }))).toBe(text);
    }));
  });
});

it("a chain of 20,000 does not overflow", () => {
  const template = drawOrg("BZK").units[0];
  if (template === undefined) throw new Error("no unit");
  const units = Array.from({ length: 20_000 }, (_, index): Unit => ({ ...template, id: `u${index}`, placements: [{ parent: index === 0 ? null : `u${index - 1}` }] })).toReversed();
  expect(snapshot({ ...emptyFile(["u0"]), units }).unitIds).toHaveLength(20_000);
  expect(treeAt(orgModel({ ...emptyFile(["u0"]), units }), DRAWN_DAY, { lang: "nl" })).toHaveLength(1);
});

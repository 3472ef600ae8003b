/** Each rule finds what it is for, and stays silent beside it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OrgEvent, OrgFile, Placement, Relation, Term, Unit } from "@/core/org/fileFormat";
import { MAX_DEPTH, MAX_TREE_STEPS } from "@/core/org/limits";
import { problemText } from "@/core/org/problemText";
import { circlesAndDepth } from "@/core/org/rules/treeRules";
import { unsourcedShare } from "@/core/org/unsourcedShare";
import { validateOrg } from "@/core/org/validateOrg";
import { drawOrg, emptyFile, withUnit } from "../../support/drawOrg";

const DRAWING = `
BZK
  SG
    DGKR
      RCN
    DGOO`;

const found = (file: OrgFile) => validateOrg(file).map(({ severity, code, path }) => `${severity} ${code} ${path ?? ""}`);
const codes = (file: OrgFile) => validateOrg(file).map(({ code }) => code);
const placed = (...placements: Placement[]): Partial<Unit> => ({ placements });

describe("a good file", () => {
  it("has no findings", () => {
    expect(found(drawOrg(DRAWING))).toEqual([]);
    expect(found(drawOrg("BZK (1998..)\n  A (2010..2020)\n    B (2012..2020)\n  C (2020..)"))).toEqual([]);
  });
});

describe("a file with more findings than one call can take", () => {
  it("has them all", () => {
    const src = Array.from({ length: 200_000 }, (_, index) => `s${index}`);
    const problems = validateOrg(withUnit(drawOrg(DRAWING), "sg", { src }));
    expect(problems.filter(({ code }) => code === "unknown-source").length).toBe(src.length);
  });
});

describe("ids", () => {
  it("are used once; both places are named", () => {
    const file = drawOrg(DRAWING);
    const [first] = file.units;
    const [problem] = validateOrg({ ...file, units: [...file.units, ...(first === undefined ? [] : [first])] });
    expect(problem).toMatchObject({
      code: "duplicate-id", severity: "error", path: "units[5].id", unitIds: ["bzk"], params: { id: "bzk", first: "units[0].id" },
    });
  });

  it("are looked at in every collection", () => {
    const relation: Relation = { id: "r", type: "linked", from: "bzk", to: "sg" };
    const file = drawOrg(DRAWING, {
      relations: [relation, relation],
      facts: [{ key: "k", label: { nl: "L" }, value: { nl: "V" } }, { key: "k", label: { nl: "L" }, value: { nl: "V" } }],
      aliases: [{ from: "oud", to: "bzk" }, { from: "oud", to: "sg" }],
    });
    expect(found(file)).toEqual([
      "error duplicate-id relations[1].id", "error duplicate-id facts[1].key", "error duplicate-id aliases[1].from",
    ]);
  });

  it("may be the same in two collections", () => {
    const file = drawOrg(DRAWING, { people: [{ id: "bzk", name: "X" }] });
    expect(found(file)).toEqual([]);
  });

  it("of an alias are not in use", () => {
    expect(found(drawOrg(DRAWING, { aliases: [{ from: "sg", to: "bzk" }] }))).toEqual(["warning alias-in-use aliases[0].from"]);
  });
});

describe("references", () => {
  it("to units are found wherever they are", () => {
    const file: OrgFile = {
      ...withUnit(drawOrg(DRAWING), "dgoo", { ...placed({ parent: "weg" }), answersTo: "weg" }),
      descriptions: [{ unit: "weg", text: { nl: "x" } }],
      tasks: [{ unit: "weg", text: { nl: "x" } }],
      offices: [{ id: "o", unit: "weg", role: "head", title: { nl: "x" } }],
      relations: [{ id: "r", type: "linked", from: "weg", to: "weg" }],
      figures: [{ id: "f", unit: "weg", measure: "m", label: { nl: "x" }, value: 1, valueUnit: "fte" }],
      topics: [{ id: "t", label: { nl: "x" }, unit: "weg", role: "policy" }],
      subjects: [{ id: "s", label: { nl: "x" }, units: [{ unit: "weg", role: "policy" }] }],
      themes: [{ id: "m", kind: "task", label: { nl: "x" }, subjects: ["s", "weg"], units: ["bzk", "weg"] }],
      elsewhere: [{ id: "e", queries: { nl: [], en: [] }, organisation: { nl: "x" }, unit: "weg" }],
      words: (["unit", "subject", "elsewhere"] as const).map((type) => ({ about: { type, id: "weg" }, nl: [], en: [] })),
      contradictions: [{ id: "c", units: ["weg"], question: { nl: "x" }, sides: [], shown: { nl: "x" }, state: "open" }],
      unknowns: [{ id: "u", units: ["weg"], text: { nl: "x" } }],
      events: [{ id: "v", date: "2020", type: "plan", before: ["weg"], after: ["weg"], title: { nl: "x" } }],
      snapshots: [{ id: "n", kind: "decree", title: { nl: "x" }, coverage: "full", boxes: [{ unit: "weg", name: "x", parent: "weg" }] }],
      aliases: [{ from: "a", to: "b" }, { from: "b", to: "weg" }],
    };
    const meta = { ...file.meta, roots: ["bzk", "weg"], subject: "weg" };
    const errors = found({ ...file, meta }).filter((line) => line.startsWith("error"));
    expect(errors).toEqual([
      "meta.roots[1]", "meta.subject", "units[4].placements[0].parent", "units[4].answersTo", "descriptions[0].unit",
      "tasks[0].unit", "offices[0].unit", "figures[0].unit", "topics[0].unit", "elsewhere[0].unit", "relations[0].from",
      "relations[0].to", "words[0].about.id", "subjects[0].units[0]", "themes[0].units[1]", "contradictions[0].units[0]", "unknowns[0].units[0]",
      "events[0].before[0]", "events[0].after[0]", "snapshots[0].boxes[0].unit", "snapshots[0].boxes[0].parent",
      "aliases[1].to",
    ].map((path) => `error unknown-unit ${path}`).concat(
      "error unknown-subject words[1].about.id", "error unknown-elsewhere words[2].about.id", "error unknown-subject themes[0].subjects[1]",
    ));
  });

  it("to sources are found wherever they are", () => {
    const src = ["goed", "weg"];
    const file = withUnit(drawOrg(DRAWING), "bzk", {
      src, names: [{ nl: "BZK", src }], placements: [{ parent: null, src }], attested: [{ at: "2025", src }],
      legalBasis: [{ title: "Wet", src }],
    });
    const paths = found({
      ...file,
      sources: [{ id: "goed", kind: "web", title: "x" }, { id: "los", kind: "web", title: "x" }],
      tasks: [{ unit: "bzk", text: { nl: "x" }, src }],
      subjects: [{ id: "s", label: { nl: "x" }, units: [{ unit: "bzk", role: "policy", src }] }],
      contradictions: [{ id: "c", units: [], question: { nl: "x" }, sides: [{ text: { nl: "x" }, src }], shown: { nl: "x" }, state: "open" }],
      events: [{ id: "v", date: "2020", type: "plan", before: [], after: [], title: { nl: "x" }, src }],
    });
    expect(paths).toEqual([
      ...["units[0]", "units[0].names[0]", "units[0].placements[0]", "units[0].attested[0]", "units[0].legalBasis[0]", "tasks[0]",
        "events[0]", "subjects[0].units[0]", "contradictions[0].sides[0]"].map((path) => `error unknown-source ${path}.src[1]`),
      "warning unused-source sources[1]",
    ]);
  });

  it("of a term are an office and a person", () => {
    const file = drawOrg(DRAWING, { terms: [{ office: "o", person: "p" }] });
    expect(found(file)).toEqual(["error unknown-office terms[0].office", "error unknown-person terms[0].person"]);
  });

  it("are not confused by the parts of an object", () => {
    expect(found(withUnit(drawOrg(DRAWING), "dgoo", placed({ parent: "constructor" })))[0])
      .toBe("error unknown-unit units[4].placements[0].parent");
  });
});

describe("parents", () => {
  it("have begun when somebody is placed under them", () => {
    const since = (from?: string) =>
      withUnit(drawOrg("BZK\n  A (2015-07-01..)\n    B"), "b", placed({ parent: "a", ...(from === undefined ? {} : { from }) }));
    expect(validateOrg(since("2015-06-30"))[0]).toMatchObject({
      code: "parent-absent", severity: "error", unitIds: ["b", "a"], params: { date: "2015-06-30", parentFrom: "2015-07-01" },
    });
    expect(found(since("2015-07-01"))).toEqual([]);
    expect(found(since("2015"))).toEqual([]);
    expect(found(since("2014"))).toHaveLength(1);
    expect(found(since())).toEqual([]);
  });

  it("are not outlived", () => {
    expect(codes(drawOrg("BZK\n  A (2010..2020-03-01)\n    B (2010..2020-03-02)"))).toEqual(["outlives-parent"]);
    expect(found(drawOrg("BZK\n  A (2010..2020-03-01)\n    B (2010..2020-03-01)"))).toEqual([]);
    expect(found(drawOrg("BZK\n  A (2010..2020-03-01)\n    B (2010..2020)"))).toEqual([]);
    // Nobody said until when: open, and the parent is gone.
    expect(codes(drawOrg("BZK\n  A (2010..2020)\n    B"))).toEqual(["outlives-parent"]);
    // A placement that ended in time, and one after it.
    expect(found(withUnit(drawOrg("BZK\n  A (2010..2020)\n    B\n  C"), "b", placed({ parent: "a", to: "2020" }, { parent: "c", from: "2020" }))))
      .toEqual([]);
  });

  it("may be former headings, for former units", () => {
    const under = (line: string) => codes(withUnit(drawOrg(`BZK\n  Historie [group]\n    ${line}`), "historie", { status: "former" }));
    expect(under("B (2010..2020)")).toEqual([]);
    expect(under("B (2010..)")).toEqual(["outlives-parent"]);
    expect(under("B")).toEqual(["outlives-parent"]);
  });
});

describe("circles", () => {
  const circle = (size: number): OrgFile => {
    const file = drawOrg(`BZK\n${Array.from({ length: size }, (_, index) => `  U${index}`).join("\n")}`);
    return {
      ...file,
      units: file.units.map((unit, index) => (index === 0 ? unit
        : { ...unit, placements: [{ parent: `u${index % size}` }] })),
    };
  };

  it.each([1, 2, 3, MAX_DEPTH, MAX_DEPTH + 1, 1_000])("of %d are found once and listed", (size) => {
    const problems = validateOrg(circle(size)).filter(({ severity }) => severity === "error");
    expect(problems).toHaveLength(1);
    expect(problems[0]?.code).toBe("cycle");
    expect(new Set(problems[0]?.unitIds).size).toBe(size);
    expect(problems[0]?.params["size"]).toBe(size);
  });

  it("of 200,000 end in linear time", () => {
    const file = circle(2);
    const template = file.units[1];
    if (template === undefined) throw new Error("no unit");
    const size = 200_000;
    const units = Array.from({ length: size }, (_, index) => ({ ...template, id: `u${index}`, placements: [{ parent: `u${(index + 1) % size}` }] }));
    expect(codes({ ...emptyFile(), units }).filter((code) => code === "cycle")).toHaveLength(1);
  }, 10_000);

  it("are found on any day, with the day", () => {
    // A under B until 2015, B under A from 2014: a circle of a year.
    const drawn = drawOrg("BZK\n  A\n  B");
    const file = withUnit(withUnit(drawn, "a", placed({ parent: "b", to: "2015" }, { parent: "bzk", from: "2015" })),
      "b", placed({ parent: "bzk", to: "2014-03" }, { parent: "a", from: "2014-03" }));
    const problems = validateOrg(file);
    expect(problems.map(({ code, params }) => [code, params["date"]])).toEqual([["cycle", "2014-03-01"]]);
    expect(problems[0] === undefined ? "" : problemText(problems[0], "nl")).toContain("vanaf 2014-03-01");
    // One year later there is none.
    const good = withUnit(file, "b", placed({ parent: "bzk", to: "2015" }, { parent: "a", from: "2015" }));
    expect(found(good)).toEqual([]);
  });

  it("of a unit that hangs under a circle are not reported again", () => {
    const file = { ...circle(3) };
    const below = drawOrg("X").units.map((unit) => ({ ...unit, placements: [{ parent: "u0" }] }));
    expect(codes({ ...file, units: [...below, ...file.units] }).filter((code) => code === "cycle")).toHaveLength(1);
  });

  it("closed by a random move are always found, and a forest never has one (law)", () => {
    const size = 30;
    const dates = ["2001", "2005", "2010", "2015"] as const;
    const parents = fc.array(fc.array(fc.integer({ min: -1, max: size - 1 }), { minLength: dates.length, maxLength: dates.length }), { minLength: size, maxLength: size });
    fc.assert(fc.property(parents, (table) => {
      const units = table.map((row, index): Unit => ({
        id: `u${index}`, kind: "team", status: "current", names: [{ nl: "U" }],
        placements: row.map((parent, step) => ({
          parent: parent < 0 ? null : `u${parent}`,
          from: dates[step] ?? "",
          ...(dates[step + 1] === undefined ? {} : { to: dates[step + 1] ?? "" }),
        })),
      }));
      const expected = dates.some((_, step) => table.some((_row, start) => {
        const seen = new Set<number>();
        let at = start;
        while (at >= 0 && !seen.has(at)) {
          seen.add(at);
          at = table[at]?.[step] ?? -1;
        }
        return at >= 0;
      }));
      expect(codes({ ...emptyFile(), units }).includes("cycle")).toBe(expected);
    }), { numRuns: 300 });
  });
});

describe("depth", () => {
  const chain = (depth: number) => drawOrg(Array.from({ length: depth }, (_, index) => `${"  ".repeat(index)}U${index}`).join("\n"));

  it("may go to the limit", () => {
    expect(found(chain(MAX_DEPTH))).toEqual([]);
    expect(codes(chain(MAX_DEPTH + 1))).toEqual(["too-deep"]);
  });

  it("is found in a branch that moves down", () => {
    const half = MAX_DEPTH / 2;
    const lines = Array.from({ length: half }, (_, index) => `${"  ".repeat(index + 1)}A${index}`)
      .concat(Array.from({ length: half }, (_, index) => `${"  ".repeat(index + 1)}B${index}`));
    const file = drawOrg(["BZK", ...lines].join("\n"));
    expect(found(file)).toEqual([]);
    const moved = withUnit(file, "b0", placed({ parent: "bzk", to: "2020" }, { parent: `a${half - 1}`, from: "2020" }));
    expect(validateOrg(moved).map(({ code, params }) => [code, params["date"]])).toEqual([["too-deep", "2020-01-01"]]);
  });

  it("of 100,000 ends in linear time, from either end", () => {
    const template = drawOrg("BZK").units[0];
    if (template === undefined) throw new Error("no unit");
    const units = Array.from({ length: 100_000 }, (_, index): Unit => ({
      ...template, id: `u${index}`, placements: [{ parent: index === 0 ? null : `u${index - 1}` }],
    }));
    for (const list of [units, units.toReversed()]) {
      const errors = codes({ ...emptyFile(["u0"]), units: list });
      expect(errors.slice(0, 1)).toEqual(["too-deep"]);
    }
  }, 10_000);
});

describe("a branch that moves too often", () => {
  it("is refused, because it cannot be checked in a reasonable time", () => {
    const size = 50_000;
    const moves = (count: number): OrgFile => {
      const drawn = drawOrg("BZK\n  A\n  B\n  Tak");
      const template = drawn.units[3];
      if (template === undefined) throw new Error("no unit");
      const placements = Array.from({ length: count }, (_, index): Placement => ({
        parent: index % 2 === 0 ? "a" : "b", from: String(1000 + index), ...(index + 1 < count ? { to: String(1001 + index) } : {}),
      }));
      const below = Array.from({ length: size }, (_, index): Unit => ({ ...template, id: `u${index}`, placements: [{ parent: "tak" }] }));
      return withUnit({ ...drawn, units: [...drawn.units, ...below] }, "tak", { placements });
    };
    expect(circlesAndDepth(moves(Math.floor(MAX_TREE_STEPS / size) - 10))).toEqual([]);
    expect(circlesAndDepth(moves(Math.ceil(MAX_TREE_STEPS / size) + 1)).map(({ code }) => code)).toEqual(["too-many-moves"]);
  }, 30_000);
});

describe("one at a time", () => {
  it("names", () => {
    const names = (...list: Unit["names"]) => found(withUnit(drawOrg("BZK"), "bzk", { names: list }));
    expect(names({ nl: "A", to: "2010" }, { nl: "B", from: "2010" })).toEqual([]);
    expect(names({ nl: "A" }, { nl: "B" })).toEqual(["error names-overlap units[0].names[1]"]);
    expect(names({ nl: "B", from: "2010-01-01" }, { nl: "A", to: "2010-01-02" })).toEqual(["error names-overlap units[0].names[0]"]);
    // The long first one overlaps with both later ones.
    expect(names({ nl: "A", from: "2000" }, { nl: "B", from: "2001", to: "2002" }, { nl: "C", from: "2003", to: "2004" }))
      .toEqual(["error names-overlap units[0].names[1]", "error names-overlap units[0].names[2]"]);
  });

  it("placements", () => {
    const file = drawOrg("BZK\n  A\n  B\n    C");
    expect(found(withUnit(file, "c", placed({ parent: "a", to: "2010" }, { parent: "b", from: "2010" })))).toEqual([]);
    expect(found(withUnit(file, "c", placed({ parent: "a", to: "2011" }, { parent: "b", from: "2010-06" }))))
      .toEqual(["error placements-overlap units[3].placements[1]"]);
  });

  const seated = (terms: readonly Partial<Term>[], seats?: number) => found(drawOrg("BZK", {
    offices: [{ id: "o", unit: "bzk", role: "head", title: { nl: "SG" }, ...(seats === undefined ? {} : { seats }) }],
    people: [{ id: "p", name: "P" }, { id: "q", name: "Q" }],
    terms: terms.map((term, index) => ({ office: "o", person: index % 2 === 0 ? "p" : "q", ...term })),
  }));

  it("holders of a seat", () => {
    expect(seated([{ from: "2010", to: "2015" }, { from: "2015" }])).toEqual([]);
    expect(seated([{ from: "2010", to: "2015-01-02" }, { from: "2015-01-01" }])).toEqual(["error terms-overlap terms[1]"]);
    expect(seated([{ from: "2010" }, { from: "2015" }])).toEqual(["warning shared-seat terms[1]"]);
    expect(seated([{ from: "2010" }, { from: "2015" }], 2)).toEqual([]);
    expect(seated([{ from: "2010" }, { from: "2015" }, { from: "2016" }], 2)).toEqual(["warning shared-seat terms[2]"]);
    expect(seated([{ from: "2010", to: "2020" }, { from: "2015", to: "2016", acting: "acting" }])).toEqual(["warning shared-seat terms[1]"]);
    // Nothing is known of the beginning but one day, after the other had left.
    expect(seated([{ from: "2010", to: "2015" }, { asOf: "2016" }])).toEqual([]);
    expect(seated([{ to: "2015" }, {}])).toEqual([]);
  });

  it("holders of a seat, when a long term runs under two short ones", () => {
    expect(seated([{ from: "2000", to: "2020" }, { from: "2001", to: "2002" }, { from: "2003", to: "2004" }]))
      .toEqual(["error terms-overlap terms[1]", "error terms-overlap terms[2]"]);
  });
});

describe("roots", () => {
  it("are there", () => {
    expect(codes(emptyFile())).toContain("no-root");
    expect(codes(drawOrg("BZK (2000..2010)"))).toContain("no-root");
  });

  it("may be several if the file names them", () => {
    const file = drawOrg("BZK\nVRO");
    expect(found(file)).toEqual([]);
    const [problem] = validateOrg({ ...file, meta: { ...file.meta, roots: ["bzk"] } });
    expect(problem).toMatchObject({ code: "unlisted-root", severity: "warning", unitIds: ["vro"], params: { count: 1, ids: "vro" } });
  });

  it("have no parent", () => {
    const file = drawOrg(DRAWING);
    expect(found({ ...file, meta: { ...file.meta, roots: ["bzk", "sg"] } })).toEqual(["warning root-has-parent meta.roots[1]"]);
    // A root that is gone has no place on the day at all.
    expect(found(drawOrg("BZK\nOud (2000..2010)"))).toEqual([]);
  });
});

describe("names and texts", () => {
  it("a name for each day", () => {
    const named = (names: Unit["names"], unit: Partial<Unit> = {}) =>
      validateOrg(withUnit(drawOrg("BZK"), "bzk", { names, ...unit })).map(({ code, params }) => [code, params["date"]]);
    expect(named([])).toEqual([["no-name", "2026-01-01"]]);
    expect(named([{ nl: "A", to: "2020" }])).toEqual([["no-name", "2026-01-01"]]);
    expect(named([{ nl: "A", to: "2020" }, { nl: "B", from: "2021" }], { valid: { from: "2010" } })).toEqual([["no-name", "2020-01-01"]]);
    expect(named([{ nl: "B", from: "2021" }], { valid: { from: "2010" } })).toEqual([["no-name", "2010-01-01"]]);
    expect(named([{ nl: "B", from: "2021" }], { attested: [{ at: "2015", src: [] }] })).toEqual([["no-name", "2015"]]);
    expect(named([{ nl: "B", from: "2021" }])).toEqual([]);
  });

  it("a place", () => {
    expect(found(withUnit(drawOrg(DRAWING), "dgoo", placed()))).toContain("warning no-placement units[4].placements");
  });

  it("no place for what stands in events only", () => {
    const unplaced = (changes: Partial<Unit>) => found(withUnit(drawOrg("BZK\n  COA"), "coa", { ...changes, placements: [] }));
    expect(unplaced({ kind: "task" })).toEqual([]);
    expect(unplaced({ kind: "other-ministry" })).toEqual([]);
    expect(unplaced({ status: "uncertain" })).toEqual([]);
    expect(unplaced({})).toEqual(["warning no-placement units[1].placements"]);
  });

  it("Dutch", () => {
    const file = drawOrg("BZK", { tasks: [{ unit: "bzk", text: { nl: " ", en: "Something" } }] });
    expect(found(file)).toEqual(["warning no-dutch tasks[0].text.nl"]);
  });
});

describe("dates that contradict each other", () => {
  it("an end that is not after the beginning", () => {
    const valid = (from: string, to: string) => codes(withUnit(drawOrg("BZK\n  A"), "a", { status: "former", valid: { from, to }, placements: [{ parent: "bzk", to: "2014" }] }));
    expect(valid("2010-05-05", "2010-05-05")).toEqual(["end-before-start"]);
    expect(valid("2010", "2009")).toEqual(["end-before-start"]);
    expect(valid("2010", "2010")).toEqual([]);
    expect(valid("2010-05-05", "2010-05-06")).toEqual([]);
  });

  it("in every record with dates", () => {
    const wrong = { from: "2010", to: "2000" };
    const file = drawOrg("BZK", {
      offices: [{ id: "o", unit: "bzk", role: "head", title: { nl: "SG" } }],
      people: [{ id: "p", name: "P" }],
      terms: [{ office: "o", person: "p", ...wrong }],
      relations: [{ id: "r", type: "linked", from: "bzk", to: "bzk", valid: wrong }],
      snapshots: [{ id: "s", kind: "decree", title: { nl: "x" }, coverage: "full", boxes: [], ...wrong }],
    });
    const unit = { legalBasis: [{ title: "Wet", ...wrong }], names: [{ nl: "BZK" }, { nl: "X", ...wrong }] };
    expect(found(withUnit(file, "bzk", unit))).toEqual([
      "units[0].names[1]", "units[0].legalBasis[0]", "terms[0]", "relations[0].valid", "snapshots[0]",
    ].map((path) => `warning end-before-start ${path}`));
  });

  it("a source that shows a unit outside its interval", () => {
    const at = (date: string) => codes(withUnit(drawOrg("BZK\n  A (2010..2020)"), "a", { names: [{ nl: "A" }], attested: [{ at: date, src: [] }] }));
    expect(at("2009-12-31")).toEqual(["attested-outside"]);
    expect(at("2010")).toEqual([]);
    expect(at("2020")).toEqual([]);
    expect(at("2021")).toEqual(["attested-outside"]);
  });

  it("a status against the interval", () => {
    const status = (unit: Partial<Unit>) => codes(withUnit(drawOrg("BZK\n  A"), "a", unit));
    expect(status({ status: "current", valid: { to: "2020" } })).toEqual(["status-conflict"]);
    expect(status({ status: "current", valid: { from: "2027" } })).toEqual(["status-conflict"]);
    expect(status({ status: "former", valid: { to: "2027" } })).toEqual(["status-conflict"]);
    expect(status({ status: "uncertain", valid: { from: "2023", to: "2027" } })).toEqual([]);
    expect(status({ status: "current", valid: { to: "2026" } })).toEqual([]);
  });
});

describe("events", () => {
  const file = drawOrg("BZK\n  A (2010..2015-05-05)\n  B (..2015-05-05)\n  C (2015-05-05..)\n  D");
  const event = (type: OrgEvent["type"], date: string, before: readonly string[], after: readonly string[]) =>
    validateOrg({ ...file, events: [{ id: "e", date, type, before, after, title: { nl: "x" } }] }).map(({ code, unitIds }) => `${code} ${unitIds.join()}`);

  it("agree with what begins and ends", () => {
    expect(event("merged", "2015-05-05", ["a", "b"], ["c"])).toEqual([]);
    expect(event("merged", "2015", ["a", "b"], ["c"])).toEqual([]);
    expect(event("merged", "2015-05-06", ["a", "b"], ["c"])).toEqual(["event-mismatch c", "event-mismatch a", "event-mismatch b"]);
    expect(event("created", "2016", [], ["c", "d"])).toEqual(["event-mismatch c"]);
    expect(event("abolished", "2016", ["a"], [])).toEqual(["event-mismatch a"]);
    // The last day of what ends, as registers give it.
    expect(event("abolished", "2015-05-04", ["b"], [])).toEqual([]);
    expect(event("abolished", "2015-05-03", ["b"], [])).toEqual(["event-mismatch b"]);
    // The absorber goes on: it neither begins nor ends.
    expect(event("merged", "2012", ["a", "d"], ["a"])).toEqual([]);
    // Says nothing of beginning or end.
    expect(event("renamed", "2016", ["a"], ["c"])).toEqual([]);
  });
});

describe("the share without a source", () => {
  it("counts records that state something", () => {
    const src = ["s"];
    const file = drawOrg("BZK\n  A", {
      tasks: [{ unit: "a", text: { nl: "x" }, src }, { unit: "a", text: { nl: "y" }, src: [] }],
    });
    const share = unsourcedShare(withUnit(file, "a", { src }));
    expect(share).toMatchObject({ records: 4, unsourced: 2, share: 0.5 });
    expect(share.byCollection.get("tasks")).toEqual({ records: 2, unsourced: 1 });
    expect(unsourcedShare(emptyFile()).share).toBe(0);
  });
});

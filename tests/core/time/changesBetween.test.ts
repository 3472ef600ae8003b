/** What changed between two days: its laws, and that nothing is told surer than it is known. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OrgEvent, OrgFile, Placement, Relation, Snapshot, Unit } from "@/core/org/fileFormat";
import { orgModel } from "@/core/org/orgModel";
import { applyChanges, countChanges, reverseChanges, treeOf, type Changes } from "@/core/time/changes";
import { changesBetween } from "@/core/time/changesBetween";
import { snapshotAt } from "@/core/time/snapshotAt";
import { withGhosts } from "@/core/time/withGhosts";
import { drawOrg, emptyFile, withUnit } from "../../support/drawOrg";

type Basis = "day" | "decree";

function between(file: OrgFile, from: string, to: string, basis: Basis = "day"): Changes {
  const model = orgModel(file);
  return changesBetween(model, snapshotAt(model, from, { basis }), snapshotAt(model, to, { basis }));
}

const kindsOf = (changes: Changes): Record<string, string> =>
  Object.fromEntries(changes.rows.map(({ unit, kinds }) => [unit, kinds.join(" ")]));

function event(date: string, type: OrgEvent["type"], before: readonly string[], after: readonly string[]): OrgEvent {
  return { id: `${date}-${type}`, date, type, before, after, title: { nl: type } };
}

/** A decree that names these, each under the ministry unless it says otherwise. */
function decree(id: string, from: string, to: string, units: readonly (string | readonly [string, string])[]): Snapshot {
  return {
    id, kind: "decree", title: { nl: id }, coverage: "full", from, to, src: [],
    boxes: [{ unit: "bzk", name: "BZK", parent: null }, ...units.map((each) => {
      const [unit, parent] = typeof each === "string" ? [each, "bzk"] : each;
      return { unit, name: unit.toUpperCase(), parent };
    })],
  };
}

const start = "2000";
const ministry = `BZK (${start}..)`;

describe("new and ended", () => {
  it("need an event, a stated day or two whole documents; else they are uncertain", () => {
    const file = drawOrg(`${ministry}\n  Gemaakt\n  Gesteld (2012-05-01..)\n  Gezien\n  Weg (2000..2012-06-01)\n  Stil`);
    const seen = { attested: [{ at: "2014-01-01", src: [] }] };
    const base = ["gemaakt", "gezien"].reduce((each, id) => withUnit(each, id, seen), file);
    const stil = withUnit(base, "stil", { status: "former", attested: [{ at: "2010-01-01", src: [] }] });
    const changes = between({ ...stil, events: [event("2012-03-01", "created", [], ["gemaakt"])] }, "2010-01-01", "2014-01-01");
    expect(kindsOf(changes)).toEqual({ gemaakt: "new", gesteld: "new", gezien: "uncertain", weg: "ended", stil: "uncertain" });
    expect(changes.rows.filter(({ certain }) => !certain).map(({ unit }) => unit)).toEqual(["gezien", "stil"]);
  });

  it("follow from the silence of a decree that names every directorate, but not of one that is known in part", () => {
    const file = drawOrg(`${ministry}\n  A (2000..2013)\n  B (2000..)`);
    const seen = withUnit(withUnit(file, "a", { valid: {}, names: [{ nl: "A" }], attested: [{ at: "2010-01-01", src: [] }], status: "former" }), "b", { attested: [] });
    const decrees = [decree("oud", "2009-01-01", "2012-01-01", ["a", "b"]), decree("nieuw", "2012-01-01", "2016-01-01", ["b"])];
    expect(kindsOf(between({ ...seen, snapshots: decrees }, "2010-01-01", "2014-01-01"))).toEqual({ a: "ended" });
    const inPart = decrees.map((each): Snapshot => ({ ...each, coverage: "partial" }));
    expect(kindsOf(between({ ...seen, snapshots: inPart }, "2010-01-01", "2014-01-01"))).toEqual({ a: "uncertain" });
  });

  it("are not told of a unit that is no longer listed", () => {
    const file = drawOrg(`${ministry}\n  A`);
    const seen = withUnit(file, "a", { status: "former", attested: [{ at: "2010-01-01", src: [] }] });
    expect(kindsOf(between({ ...seen, events: [event("2012-01-01", "delisted", ["a"], [])] }, "2010-01-01", "2014-01-01"))).toEqual({ a: "uncertain" });
  });

  it("do not follow from the silence of a decree about departments, which it need not name", () => {
    const file = drawOrg(`${ministry}\n  A [department] (2000..)\n  B (2000..)`);
    const seen = ["a", "b"].reduce((each, id) => withUnit(each, id, { valid: {}, names: [{ nl: id }], attested: [{ at: "2025-06-01", src: [] }] }), file);
    const chart: Snapshot = { ...decree("schema", "2025-06-01", "2025-06-02", ["a", "b"]), kind: "chart" };
    const directorate = drawOrg(`${ministry}\n  C (2000..)`).units[1] as Unit;
    const withOther = { ...seen, units: [...seen.units, directorate], snapshots: [decree("oud", "2010-01-01", "2016-01-01", ["c"]), chart] };
    expect(kindsOf(between(withOther, "2015-01-01", "2025-06-01"))).toMatchObject({ a: "uncertain", b: "new" });
  });

  it("are uncertain for what is no longer listed, also between two whole decrees", () => {
    const file = withUnit(drawOrg(`${ministry}\n  A\n  B (2000..)`), "a", { names: [{ nl: "A" }], attested: [{ at: "2010-06-01", src: [] }], status: "former" });
    const snapshots = [decree("oud", "2009-01-01", "2012-01-01", ["a", "b"]), decree("nieuw", "2012-01-01", "2016-01-01", ["b"])];
    const events = [event("2012-01-01", "delisted", ["a"], [])];
    expect(kindsOf(between({ ...file, snapshots }, "2010-01-01", "2014-01-01", "decree"))).toEqual({ a: "ended" });
    expect(kindsOf(between({ ...file, snapshots, events }, "2010-01-01", "2014-01-01", "decree"))).toEqual({ a: "uncertain" });
  });

  it("are not told of a part of what came from elsewhere: it may have come along", () => {
    const file = drawOrg(`${ministry}\n  X (2000..)\n  Dienst [agency]\n    Deel\nVROM [other-ministry]`);
    const seen = ["dienst", "deel"].reduce((each, id) => withUnit(each, id, { names: [{ nl: id }], attested: [{ at: "2012-06-01", src: [] }], status: "former" }), file);
    const snapshots = [decree("oud", "2009-01-01", "2010-10-14", ["x"]), decree("nieuw", "2010-10-14", "2016-01-01", ["x", "dienst", ["deel", "dienst"]])];
    const events = [event("2010-10-14", "moved-in", ["vrom", "dienst"], ["bzk", "dienst"])];
    expect(kindsOf(between({ ...seen, snapshots, events }, "2010-10-13", "2010-10-14", "decree"))).toEqual({ dienst: "moved", deel: "uncertain" });
  });

  it("happen in the file's own year by the file's own day, also if only the year is known", () => {
    const file = drawOrg(`${ministry}\n  A (2026..)`);
    const later = { ...file, meta: { ...file.meta, asOf: "2026-11-22" }, events: [event("2026", "created", [], ["a"])] };
    expect(kindsOf(between(later, "2025-12-03", "2026-11-22"))).toEqual({ a: "new" });
  });

  it("have not happened where a stated day is still to come, also in the file's own year", () => {
    const file = drawOrg(`${ministry}\n  A (2000..)\n  B (2000..2026-12-01)`);
    const planned = { ...file, meta: { ...file.meta, asOf: "2026-11-22" }, events: [event("2026-12-15", "moved-in", ["a"], ["bzk"])] };
    expect(kindsOf(between(planned, "2025-12-03", "2026-11-22"))).toEqual({});
    // Of a year to come nobody knows on which side of a day in it the change lies.
    const vague = { ...planned, events: [event("2028", "moved-in", ["a"], ["bzk"])] };
    expect(kindsOf(between(vague, "2027-12-03", "2028-05-01"))).toEqual({});
    expect(kindsOf(between(vague, "2027-12-03", "2028-12-31"))).toEqual({ a: "moved uncertain" });
  });

  it("are not told of leadership that one document draws and another leaves out", () => {
    const file = drawOrg(`${ministry}\n  Algemene leiding [leadership]\n  SG [leadership] (2000..)`);
    const seen = withUnit(file, "algemene-leiding", { attested: [{ at: "2010-06-01", src: [] }], status: "former" });
    const changes = between(seen, "2010-06-01", "2014-01-01");
    expect(changes.rows).toEqual([]);
    expect(changes.redrawn.map(({ unit }) => unit)).toContain("algemene-leiding");
  });

  it("stay uncertain if the event may as well lie outside the stretch", () => {
    const file = withUnit(drawOrg(`${ministry}\n  A (2012..)`), "a", { attested: [{ at: "2014-01-01", src: [] }] });
    const events = [event("2012", "created", [], ["a"])];
    expect(kindsOf(between({ ...file, events }, "2011-12-31", "2014-01-01"))).toEqual({ a: "new" });
    expect(between({ ...file, events }, "2012-07-01", "2014-01-01").rows.every(({ kinds }) => !kinds.includes("new"))).toBe(true);
  });
});

describe("moved", () => {
  const tree = drawOrg(`${ministry}\n  SG [leadership] (2000..)\n  DG1 [directorate-general] (2000..)\n  DG2 [directorate-general] (2000..)\n  A (2000..)`);

  it("is another superior, on the day of the move", () => {
    const file = withUnit(tree, "a", { placements: [{ parent: "dg1", from: "2000", to: "2012-11-05" }, { parent: "dg2", from: "2012-11-05" }] });
    expect(kindsOf(between(file, "2012-11-04", "2012-11-05"))).toEqual({ a: "moved" });
    expect(kindsOf(between(file, "2012-11-05", "2013-11-05"))).toEqual({});
  });

  it("is not what is drawn under the secretary-general in one document and under the ministry in another", () => {
    const file = withUnit(tree, "a", { placements: [{ parent: "bzk", from: "2000", to: "2012" }, { parent: "sg", from: "2012" }] });
    const changes = between(file, "2011-01-01", "2013-01-01");
    expect(changes.rows).toEqual([]);
    expect(changes.redrawn.map(({ unit }) => unit)).toContain("a");
  });

  it("is uncertain from the line to beside it, where a chart attaches a unit to the whole", () => {
    const file = drawOrg(`${ministry}\n  DG (2000..)\n  Naast [group]\n    X (2000..)\n  Logius [agency] (2000..)`);
    const placed = withUnit(file, "logius", { placements: [{ parent: "dg", to: "2020" }, { parent: "naast", from: "2020" }] });
    expect(kindsOf(between(placed, "2015-01-01", "2021-01-01"))).toEqual({ logius: "moved uncertain" });
  });

  it("is certain into a heading that stands inside a part of the line", () => {
    const file = drawOrg(`${ministry}\n  DG (2000..)\n  DG2 (2000..)\n    SSO [group]\n      X (2000..)\n  FMH [agency] (2000..)`);
    const placed = withUnit(file, "fmh", { placements: [{ parent: "dg", to: "2020" }, { parent: "sso", from: "2020" }] });
    expect(kindsOf(between(placed, "2015-01-01", "2021-01-01"))).toEqual({ fmh: "moved" });
  });

  it("is not the same superior under another name, nor one that is only missing on one of the days", () => {
    const file = drawOrg(`${ministry}\n  Oud [directorate-general] (2000..2013-11-06)\n  Nieuw [directorate-general] (2013-11-06..)\n  A (2000..)\n  UBR [agency] (2013-11-06..)\n    B (2000..)`);
    const placed = withUnit(file, "a", { placements: [{ parent: "oud", to: "2013-11-06" }, { parent: "nieuw", from: "2013-11-06" }] });
    const changes = between({ ...placed, events: [event("2013-11-06", "renamed", ["oud"], ["nieuw"])] }, "2013-11-05", "2013-11-06");
    expect(kindsOf(changes)).toEqual({ oud: "renamed", nieuw: "renamed", ubr: "new" });
    expect(changes.redrawn.map(({ unit }) => unit)).toEqual(expect.arrayContaining(["a", "b"]));
  });

  it("is told of what stays in the picture and came from another ministry", () => {
    const file = drawOrg(`${ministry}\n  RVOB (2000..)`);
    expect(kindsOf(between({ ...file, events: [event("2012-11-05", "moved-in", ["rvob"], ["bzk"])] }, "2012-11-04", "2012-11-05"))).toEqual({ rvob: "moved" });
  });

  it("is uncertain while no place is stated for one of the days", () => {
    const file = withUnit(tree, "a", { placements: [{ parent: "dg1", from: "2000", to: "2005" }, { parent: "dg2", from: "2012" }] });
    expect(kindsOf(between(file, "2008-01-01", "2013-01-01"))).toEqual({ a: "moved uncertain" });
  });

  it("goes to another ministry with the event that says so, and is no end", () => {
    const file = withUnit(drawOrg(`${ministry}\n  A (2000..2010-10-14)\nJustitie [other-ministry]`), "a", {});
    const events = [event("2010-10-14", "moved-out", ["a"], ["justitie"])];
    expect(kindsOf(between({ ...file, events }, "2010-10-13", "2010-10-14"))).toEqual({ a: "moved" });
  });

  it("does not hold for what others moved into", () => {
    const file = drawOrg(`${ministry}\n  RVB (2000..)\n  DVD (2000..2015-01-01)`);
    const events = [event("2015-01-01", "moved-in", ["dvd"], ["rvb"])];
    expect(kindsOf(between({ ...file, events }, "2014-12-31", "2015-01-01"))).toEqual({ dvd: "ended" });
  });
});

describe("renamed", () => {
  it("is another printed name or abbreviation, not other capitals and not another translation", () => {
    const named = (nl: string, more = {}) => ({ names: [{ nl: "De Werkmaatschappij", to: "2014-01-01" }, { nl, from: "2014-01-01", ...more }] });
    const file = drawOrg(`${ministry}\n  A (2000..)`);
    expect(kindsOf(between(withUnit(file, "a", named("UBR")), "2013-12-31", "2014-01-01"))).toEqual({ a: "renamed" });
    expect(kindsOf(between(withUnit(file, "a", named("de werk-maatschappij".replace("-", ""))), "2013-12-31", "2014-01-01"))).toEqual({});
    expect(kindsOf(between(withUnit(file, "a", named("De Werkmaatschappij", { en: "Company" })), "2013-12-31", "2014-01-01"))).toEqual({});
  });

  it("joins a unit to the one that goes on under another id", () => {
    const file = drawOrg(`${ministry}\n  BABD (2000..2024)\n  DGABD (2024..)`);
    const changes = between({ ...file, events: [event("2024-01-01", "renamed", ["babd"], ["dgabd"])] }, "2022-01-01", "2025-01-01");
    expect(kindsOf(changes)).toEqual({ babd: "renamed", dgabd: "renamed" });
    expect(changes.rows.map(({ others }) => others)).toEqual([["dgabd"], ["babd"]]);
  });
});

it("a split and a merger are told of everybody in it", () => {
  const file = drawOrg(`${ministry}\n  UBR (2000..2023-01-01)\n  ODI (2023-01-01..)\n  RBL (2023-01-01..)`);
  const events = [event("2023-01-01", "split", ["ubr"], ["odi", "rbl"])];
  const changes = between({ ...file, events }, "2022-12-31", "2023-01-01");
  expect(kindsOf(changes)).toEqual({ ubr: "ended split", odi: "new split", rbl: "new split" });
  expect(kindsOf(reverseChanges(changes))).toEqual({ ubr: "new merged", odi: "ended merged", rbl: "ended merged" });
  expect([...countChanges(changes)].filter(([, n]) => n > 0)).toEqual([["new", 2], ["ended", 1], ["split", 3]]);
});

it("another minister is told only where both are known", () => {
  const file = drawOrg(`${ministry}\n  M1 [political-office] {head} (2000..)\n  M2 [political-office] {head} (2000..)\n  A (2000..)\n  B (2000..)`);
  const answers = (from: string, to: string, valid: Relation["valid"]): Relation => ({
    id: `${from}-${to}`, type: "political-responsibility", from, to, ...(valid === undefined ? {} : { valid }),
  });
  const relations = [answers("m1", "a", { from: "2010", to: "2012" }), answers("m2", "a", { from: "2012" }), answers("m2", "b", { from: "2012" })];
  expect(kindsOf(between({ ...file, relations }, "2011-01-01", "2013-01-01"))).toEqual({ a: "minister" });
});

it("another minister is told once, at the superior that all below follow, and not where the beginning is unknown", () => {
  const file = drawOrg(`${ministry}\n  M1 [political-office] {head} (2000..)\n  M2 [political-office] {head} (2000..)\n  DG (2000..)\n    A (2000..)\n      A1 (2000..)\n    B (2000..)`);
  const answers = (from: string, to: string, valid?: Relation["valid"]): Relation => ({
    id: `${from}-${to}`, type: "political-responsibility", from, to, ...(valid === undefined ? { asOf: "2014" } : { valid }),
  });
  const general = answers("m1", "bzk", { from: "2005" });
  expect(kindsOf(between({ ...file, relations: [general, answers("m2", "dg", { from: "2012" })] }, "2011-01-01", "2015-01-01"))).toEqual({ dg: "minister" });
  expect(kindsOf(between({ ...file, relations: [general, answers("m2", "dg")] }, "2011-01-01", "2015-01-01"))).toEqual({});
});

describe("by the decrees", () => {
  const file = drawOrg(`${ministry}\n  DG1 [directorate-general] (2000..)\n  DG2 [directorate-general] (2000..)\n    A (2000..)\n  B (2000..2011)`);
  const snapshots = [
    decree("oud", "2010-01-01", "2015-01-01", ["dg1", "dg2", ["a", "dg1"], "b"]),
    decree("nieuw", "2015-01-01", "2016-01-01", ["dg1", "dg2", ["a", "dg2"]]),
  ];

  it("their trees decide, whatever day the events have", () => {
    const events = [event("2009-01-01", "abolished", ["b"], []), event("2013-01-01", "merged", ["dg1"], ["dg2"])];
    expect(kindsOf(between({ ...file, snapshots, events }, "2012-01-01", "2015-06-01", "decree"))).toEqual({ a: "moved", b: "ended" });
    expect(kindsOf(between({ ...file, snapshots, events }, "2012-01-01", "2013-06-01", "decree"))).toEqual({});
  });
});

describe("what left", () => {
  it("stands where it stood, under the nearest that is still there", () => {
    const file = drawOrg(`${ministry}\n  A (2000..)\n  DG (2000..2012)\n    B (2000..2012)\n    C (2000..)\n  Z (2000..)`);
    const model = orgModel(file);
    const [from, to] = [snapshotAt(model, "2010-01-01"), snapshotAt(model, "2014-01-01")];
    const made = withGhosts(to, from, changesBetween(model, from, to));
    expect(made.childrenOf.get("bzk")).toEqual(["a", "dg", "c", "z"]);
    expect(made.childrenOf.get("dg")).toEqual(["b"]);
    expect(made.unitIds).toEqual(["bzk", "a", "dg", "b", "c", "z"]);
    expect([...made.certaintyOf]).toEqual(expect.arrayContaining([["dg", "gone"], ["b", "gone"], ["c", "yes"]]));
  });
});

describe("laws", () => {
  const SIZE = 18;
  const days = ["2009-06-01", "2010-10-13", "2010-10-14", "2012-11-05", "2015-07-01", "2021-01-01", "2026-01-01"] as const;
  const dates = ["2009", "2010-10-14", "2012-11", "2012-11-05", "2015-07-01", "2020"] as const;
  const interval = fc.record({ from: fc.constantFrom(...dates), to: fc.constantFrom(...dates) }, { requiredKeys: [] });
  const place = fc.tuple(fc.integer({ min: -1, max: SIZE }), interval, fc.integer({ min: 0, max: 3 }), fc.constantFrom("solid", "dotted", "staff"))
    .map(([parent, held, order, line]): Placement => ({ parent: parent < 0 ? null : `u${parent}`, order, line: line as "solid", ...held }));
  const kind = fc.constantFrom<Unit["kind"][]>("directorate", "directorate-general", "leadership", "group", "cluster", "political-office");
  const unit = fc.record({
    kind, status: fc.constantFrom<Unit["status"][]>("current", "uncertain", "former"), valid: interval,
    placements: fc.array(place, { maxLength: 3 }),
    names: fc.array(fc.tuple(fc.constantFrom("Wonen", "wonen", "Bouwen"), fc.constantFrom("A", "B"), interval), { minLength: 1, maxLength: 2 }),
  });
  const ids = fc.uniqueArray(fc.integer({ min: 0, max: SIZE - 1 }).map((index) => `u${index}`), { maxLength: 3 });
  const anyEvent = fc.record({
    date: fc.constantFrom(...dates), before: ids, after: ids,
    type: fc.constantFrom<OrgEvent["type"][]>("created", "abolished", "merged", "split", "moved-in", "moved-out", "renamed", "delisted"),
  });
  const anyDecree = fc.array(fc.tuple(fc.integer({ min: 1, max: SIZE - 1 }), fc.integer({ min: 0, max: SIZE - 1 })), { maxLength: 8 });
  const wild = fc.record({
    units: fc.array(unit, { minLength: 2, maxLength: SIZE }), events: fc.array(anyEvent, { maxLength: 6 }),
    decrees: fc.tuple(anyDecree, anyDecree), relations: fc.array(fc.tuple(ids, ids, interval), { maxLength: 4 }),
  }).map(({ units, events, decrees, relations }): OrgFile => {
    const known = new Set(units.map((_, index) => `u${index}`));
    const [first, second] = decrees.map((boxes, index): Snapshot => ({
      id: `d${index}`, kind: "decree", title: { nl: `Besluit ${index}` }, coverage: "full",
      from: ["2010-10-14", "2015-07-01"][index] ?? "", to: ["2015-07-01", "2020-01-01"][index] ?? "",
      // Parents before children, as the checker of the data demands: no circles.
      boxes: boxes.filter(([id]) => known.has(`u${id}`)).map(([id, parent]) => ({ unit: `u${id}`, name: `Naam ${id % 3}`, parent: parent < id ? `u${parent}` : null })),
    }));
    return {
      ...emptyFile(["u0"]),
      units: units.map((each, index) => ({
        id: `u${index}`, kind: each.kind, status: each.status, placements: each.placements,
        names: each.names.map(([nl, abbr, held]) => ({ nl, abbr, ...held })), ...(Object.keys(each.valid).length > 0 ? { valid: each.valid } : {}),
      })),
      events: events.map((each, index) => ({ ...each, id: `e${index}`, title: { nl: `Gebeurtenis ${index}` } })),
      snapshots: [first, second].filter((each) => each !== undefined),
      relations: relations.flatMap(([from, to, valid], index) => (from[0] === undefined || to[0] === undefined ? [] : [{
        id: `r${index}`, type: "political-responsibility" as const, from: from[0], to: to[0], valid,
      }])),
    };
  });
  const day = fc.constantFrom(...days);
  const basis = fc.constantFrom<Basis[]>("day", "decree");

  it("a day does not differ from itself", () => {
    fc.assert(fc.property(wild, day, basis, (file, at, by) => {
      const { rows, redrawn, unsure } = between(file, at, at, by);
      expect([rows, redrawn, unsure]).toEqual([[], [], []]);
    }), { numRuns: 150 });
  });

  it("the way back is the way there, turned round", () => {
    fc.assert(fc.property(wild, day, day, basis, (file, a, b, by) => {
      expect(reverseChanges(between(file, a, b, by))).toEqual(between(file, b, a, by));
    }), { numRuns: 150 });
  });

  it("the tree of the first day with the changes done is the tree of the second", () => {
    fc.assert(fc.property(wild, day, day, basis, basis, (file, a, b, byA, byB) => {
      const model = orgModel(file);
      const [from, to] = [snapshotAt(model, a, { basis: byA }), snapshotAt(model, b, { basis: byB })];
      const made = applyChanges(treeOf(from), changesBetween(model, from, to));
      expect(made).toEqual(treeOf(to));
      // The order too: each family is a chain from its first to its last.
      const next = new Map([...made].map(([id, { parent, previous }]) => [`${parent} ${previous}`, id]));
      for (const [parent, family] of [[null, to.roots] as const, ...to.childrenOf]) {
        const chain: string[] = [];
        for (let id = next.get(`${parent} null`); id !== undefined; id = next.get(`${parent} ${id}`)) chain.push(id);
        expect(chain).toEqual(family);
      }
    }), { numRuns: 150 });
  });

  it("each unit has one row, each row a reason, and what is uncertain says so", () => {
    fc.assert(fc.property(wild, day, day, basis, (file, a, b, by) => {
      const { rows, redrawn } = between(file, a, b, by);
      const all = [...rows, ...redrawn].map(({ unit: id }) => id);
      expect(new Set(all).size).toBe(all.length);
      for (const { kinds, certain, before, after } of rows) {
        expect(kinds.length).toBeGreaterThan(0);
        expect(certain).toBe(!kinds.includes("uncertain"));
        if (kinds.includes("new")) expect([before === null, after === null]).toContain(true);
      }
    }), { numRuns: 150 });
  });

  it("everything that changed is in the picture", () => {
    fc.assert(fc.property(wild, day, day, basis, (file, a, b, by) => {
      const model = orgModel(file);
      const [from, to] = [snapshotAt(model, a, { basis: by }), snapshotAt(model, b, { basis: by })];
      const changes = changesBetween(model, from, to);
      const made = withGhosts(to, from, changes);
      expect(new Set(made.unitIds).size).toBe(made.unitIds.length);
      expect(made.unitIds).toEqual(expect.arrayContaining([...to.unitIds]));
      expect(made.unitIds).toHaveLength(to.unitIds.length + changes.rows.filter(({ after }) => after === null).length);
      for (const { unit: id, after } of changes.rows) expect(made.certaintyOf.get(id) === "gone").toBe(after === null);
    }), { numRuns: 150 });
  });
});

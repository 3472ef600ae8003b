/** A unit's own line of life: what is told, once, with its source, and no surer than the source is. */
import { describe, expect, it } from "vitest";
import type { OrgEvent, OrgFile, Snapshot, SnapshotBox, Unit, UnitId } from "@/core/org/fileFormat";
import { orgModel } from "@/core/org/orgModel";
import { createCiter } from "@/core/panel/citer";
import { unitHistory, type LifeLine } from "@/core/panel/unitHistory";
import { snapshotAt } from "@/core/time/snapshotAt";
import { drawOrg, DRAWN_DAY, withUnit } from "../../support/drawOrg";

const source = (id: string) => ({ id, kind: "decree" as const, title: `Bron ${id}` });
const sources = ["besluit", "unit", "kamer", "naam"].map(source);
const event = (date: string, type: OrgEvent["type"], before: readonly UnitId[], after: readonly UnitId[]): OrgEvent =>
  ({ id: `${date}-${type}`, date, type, before, after, title: { nl: `${type} ${date}` }, src: ["kamer"] });
const box = (unit: UnitId, name = unit): SnapshotBox => ({ unit, name, parent: unit === "bzk" ? null : "bzk" });
const decree = (id: string, from: string, to: string, boxes: readonly SnapshotBox[], coverage: Snapshot["coverage"] = "full"): Snapshot =>
  ({ id, kind: "decree", from, to, coverage, title: { nl: `Besluit ${id}` }, src: ["besluit"], boxes: [box("bzk"), ...boxes] });

interface Told {
  readonly unit?: Partial<Unit>;
  readonly events?: readonly OrgEvent[];
  readonly snapshots?: readonly Snapshot[];
  readonly file?: Partial<OrgFile>;
}

function history({ unit = {}, events = [], snapshots = [], file = {} }: Told, id: UnitId = "dienst") {
  const org = withUnit(drawOrg(`
    BZK
      SG [leadership]
      DGA
      DGB
      Dienst
      Oud (..2012)
      Minister [political-office]
  `, { sources, events, snapshots, ...file }), "dienst", { src: ["unit"], ...unit });
  const model = orgModel(org);
  const citer = createCiter(model, snapshotAt(model, DRAWN_DAY, { withFormer: true }), "nl");
  return { ...unitHistory(model, id, citer), sources: citer.sources.map((each) => each.id) };
}

const told = (lines: readonly LifeLine[]): readonly string[] => lines.map((line) => [
  line.date, line.kind, line.under === null ? "" : `under ${line.under.id}`, line.formerlyUnder === null ? "" : `was ${line.formerlyUnder.id}`,
  line.decree === null ? "" : `decree ${line.decree.date}`, line.unknown === null ? "" : `${line.unknown}?`,
].filter((part) => part !== "").join(" "));

describe("the line of life", () => {
  it("tells a beginning and an end once: by the event where there is one, else by the unit's own dates", () => {
    const unit = { valid: { from: "2009-03-01", to: "2014-07-01" }, status: "former" } as const;
    expect(told(history({ unit }).lines)).toEqual(["2009-03-01 begin", "2014-07-01 end"]);
    const events = [event("2009-03", "created", [], ["dienst"]), event("2014-07-01", "merged", ["dienst"], ["dga"])];
    expect(told(history({ unit, events }).lines)).toEqual(["2009-03 created", "2014-07-01 merged"]);
    const [begin] = history({ unit }).lines;
    expect(begin?.numbers).toHaveLength(1);
  });

  it("leaves who came and went to who led it", () => {
    const { lines, ledBy } = history({
      events: [event("2010", "minister-change", ["dienst"], ["dienst"])],
      file: {
        offices: [{ id: "o", unit: "dienst", role: "head", title: { nl: "directeur" } }], people: [{ id: "a", name: "An" }, { id: "b", name: "Bo" }],
        terms: [
          { office: "o", person: "b", from: "2015", src: ["naam"] },
          { office: "o", person: "a", from: "2010", to: "2015", party: "CDA", cabinets: ["Rutte I", "Rutte II"] },
        ],
      },
    });
    expect(lines).toEqual([]);
    expect(ledBy.map(({ person, party, cabinets, term }) => [person, party, cabinets, term])).toEqual([
      ["An", "CDA", ["Rutte I", "Rutte II"], { from: "2010", to: "2015" }], ["Bo", null, [], { from: "2015" }],
    ]);
  });

  it("tells a new name with the one before, by the event where there is one", () => {
    const unit = { names: [{ nl: "BPR", to: "2015-06-03" }, { nl: "RvIG", from: "2015-06-03", src: ["naam"] }] };
    const own = history({ unit }).lines;
    expect(told(own)).toEqual(["2015-06-03 name"]);
    expect([own[0]?.words?.text, own[0]?.formerName?.text]).toEqual(["RvIG", "BPR"]);
    const byEvent = history({ unit, events: [event("2015-06-03", "renamed", ["dienst"], ["dienst"])] }).lines;
    expect(told(byEvent)).toEqual(["2015-06-03 renamed"]);
    expect(byEvent[0]?.formerName?.text).toBe("BPR");
  });

  it("tells where it hung, and takes another way of drawing for no move", () => {
    const unit = { placements: [{ parent: "dga", to: "2013" }, { parent: "dgb", from: "2013", to: "2018" }, { parent: "bzk", from: "2018", to: "2025" }, { parent: "sg", from: "2025" }] };
    expect(told(history({ unit }).lines)).toEqual(["2013 place under dgb was dga", "2018 place under bzk was dgb"]);
  });

  it("says of what a document merely shows that nobody knows since when", () => {
    const unit = { placements: [{ parent: "dga", to: "2025-12-03" }, { parent: "dgb", from: "2025-12-03" }] };
    const chart: Snapshot = { ...decree("chart", "2025-12-03", "2025-12-04", []), kind: "chart" };
    expect(told(history({ unit, snapshots: [chart] }).lines)).toEqual(["2025-12-03 place-seen under dgb was dga since?"]);
    const gap = decree("b", "2025-12-03", "2026", [box("dienst")]);
    expect(told(history({ unit, snapshots: [gap] }).lines)).toEqual(["2025-12-03 place-seen under dgb was dga since?"]);
    const follows = decree("a", "2020", "2025-12-03", [box("dienst")]);
    expect(told(history({ unit, snapshots: [follows, gap] }).lines)).toEqual(["2025-12-03 place under dgb was dga"]);
  });

  it("puts the day of the decree beside that of the event where they differ", () => {
    const snapshots = [
      decree("a", "2010-10-14", "2014-05-05", [box("dienst", "De Werkmaatschappij")]),
      decree("b", "2014-05-05", "2015-07-01", [box("dienst", "UBR"), box("oud")]),
      decree("c", "2015-07-01", "2016-04-01", [box("oud")]),
    ];
    const events = [event("2014-01-01", "renamed", ["dienst"], ["dienst"]), event("2015-01-01", "abolished", ["dienst"], [])];
    expect(told(history({ unit: { status: "former" }, snapshots, events }).lines))
      .toEqual(["2014-01-01 renamed decree 2014-05-05", "2015-01-01 abolished decree 2015-07-01"]);
    const sameDay = [event("2014-05-05", "renamed", ["dienst"], ["dienst"]), event("2015-07-01", "abolished", ["dienst"], [])];
    expect(told(history({ unit: { status: "former" }, snapshots, events: sameDay }).lines)).toEqual(["2014-05-05 renamed", "2015-07-01 abolished"]);
  });

  it("never takes the first or last mention for a beginning or an end", () => {
    const snapshots = [
      decree("a", "2009", "2010-10-14", []),
      decree("b", "2010-10-14", "2015-07-01", [box("dienst")]),
      decree("c", "2015-07-01", "2016-04-01", []),
    ];
    const former = { unit: { status: "former" as const }, snapshots };
    expect(told(history(former).lines)).toEqual(["2010-10-14 named-first begin?", "2015-07-01 unnamed end?"]);
    // It is there today, so that a decree that is silent on it says nothing of its end.
    expect(told(history({ snapshots }).lines)).toEqual(["2010-10-14 named-first begin?"]);
    const attested = { attested: [{ at: "2009-03-01", src: ["unit"] }, { at: "2015-12-01", src: ["unit"] }], status: "former" as const };
    expect(told(history({ unit: attested }).lines)).toEqual(["2009-03-01 seen-first begin?", "2015-12-01 seen-last"]);
  });

  it("names the others where several became several others at once", () => {
    const { lines, before, after } = history({ events: [event("2010", "reorganised", ["dienst", "dga"], ["dgb", "sg"])], unit: { status: "former" } });
    expect(lines[0]?.mixedInto.map(({ id }) => id)).toEqual(["dgb", "sg"]);
    expect([before, after]).toEqual([[], []]);
  });

  it("says what began out of it while it went on, and what began in its place", () => {
    const events = [event("2010", "created", ["dienst"], ["dga"])];
    expect(told(history({ events }).lines)).toEqual(["2010 gave-off"]);
    expect(told(history({ events, unit: { status: "former" } }).lines)).toEqual(["2010 passed-on"]);
  });

  it("keeps who answered apart from where it hung, with who held the office in that time", () => {
    const { answeredBy, lines } = history({
      unit: { valid: { from: "2010-01-01" } },
      file: {
        relations: [{ id: "r", type: "political-responsibility", from: "minister", to: "dienst", valid: { from: "2012-11-05", to: "2017-10-26" }, src: ["kamer"] }],
        offices: [{ id: "m", unit: "minister", role: "political", title: { nl: "minister" } }],
        people: [{ id: "a", name: "An" }, { id: "b", name: "Bo" }],
        terms: [{ office: "m", person: "a", from: "2010-10-14", to: "2013-01-01" }, { office: "m", person: "b", from: "2013-01-01", to: "2018-01-01" }],
      },
    });
    expect(told(lines)).toEqual(["2010-01-01 begin"]);
    expect(answeredBy.map(({ office, period, via }) => [office.id, period, via])).toEqual([["minister", { from: "2012-11-05", to: "2017-10-26" }, null]]);
    expect(answeredBy[0]?.holders.map(({ person, term }) => [person, term])).toEqual([
      ["An", { from: "2012-11-05", to: "2013-01-01" }], ["Bo", { from: "2013-01-01", to: "2017-10-26" }],
    ]);
  });

  it("is empty for an id that the file does not have", () => {
    expect(history({}, "constructor")).toMatchObject({ lines: [], ledBy: [], answeredBy: [], before: [], after: [] });
  });
});

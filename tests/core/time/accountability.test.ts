/** Who answers for a unit: what a relation says, what follows from it, and what must not be made of it. */
import { describe, expect, it } from "vitest";
import type { OrgFile, Relation, Unit } from "@/core/org/fileFormat";
import { orgModel } from "@/core/org/orgModel";
import { accountability } from "@/core/time/accountability";
import { snapshotAt } from "@/core/time/snapshotAt";
import { DRAWN_DAY, drawOrg, withUnit } from "../../support/drawOrg";

const DRAWING = `
BZK (1998..)
  Minister [political-office] {head}
  Stas [political-office] {head}
  DGKR (1998..)
    Directie (1998..)
      Afdeling (1998..)
  Groep [group]
    Commissie [committee] (1998..)
  Oud (1998..2020)`;

const line = (id: string, from: string, to: string, changes: Partial<Relation> = {}): Relation =>
  ({ id, type: "political-responsibility", from, to, src: [`src-${id}`], ...changes });
const BZK = line("r1", "minister", "bzk", { valid: { from: "1998" } });
const DGKR = line("r2", "stas", "dgkr", { valid: { from: "2020-07-01" }, confidence: "secondary", note: { nl: "Volgt uit de titel" } });

function ask(id: string, relations: readonly Relation[], units: Readonly<Record<string, Partial<Unit>>> = {}, date = DRAWN_DAY) {
  const file = Object.entries(units).reduce<OrgFile>((all, [unit, changes]) => withUnit(all, unit, changes), drawOrg(DRAWING, { relations }));
  const model = orgModel(file);
  return accountability(model, snapshotAt(model, date, { withFormer: true }), id, date);
}

const minister = { office: "minister", remote: false, src: ["src-r1"] };
const stas = { office: "stas", remote: false, src: ["src-r2"], confidence: "secondary", note: { nl: "Volgt uit de titel" } };

describe("accountability", () => {
  it("of a political office is its own", () => {
    expect(ask("minister", [BZK], { minister: { answersTo: "minister" } })).toEqual({ kind: "self", before: [] });
  });

  it("is stated by a relation to the unit", () => {
    expect(ask("dgkr", [BZK, DGKR])).toEqual({ kind: "stated", ...stas, offices: [stas], before: [] });
    const remote = ask("dgkr", [{ ...DGKR, type: "remote-responsibility" }]);
    expect(remote).toMatchObject({ kind: "stated", office: "stas", remote: true });
  });

  it("may be shared by several", () => {
    const both = ask("dgkr", [DGKR, line("r3", "minister", "dgkr", { asOf: "2025" })]);
    expect(both).toMatchObject({ kind: "stated", office: "stas", offices: [{ office: "stas" }, { office: "minister" }] });
  });

  it("is not stated by other relations", () => {
    expect(ask("dgkr", [line("r3", "stas", "dgkr", { type: "leads", valid: { from: "2000" } })])).toEqual({ kind: "none", before: [] });
    expect(ask("stas", [])).toMatchObject({ kind: "self" });
    expect(ask("directie", [line("r4", "directie", "stas", { valid: { from: "2000" } })])).toEqual({ kind: "none", before: [] });
  });

  it("says where the file states another office for the unit", () => {
    expect(ask("dgkr", [DGKR], { dgkr: { answersTo: "minister" } }))
      .toMatchObject({ kind: "stated", office: "stas", differsFrom: { office: "minister", via: "dgkr" } });
    expect(ask("dgkr", [DGKR], { dgkr: { answersTo: "unknown" } })).toMatchObject({ differsFrom: { office: "unknown" } });
    expect(ask("dgkr", [DGKR], { dgkr: { answersTo: "stas" } })).not.toHaveProperty("differsFrom");
  });

  it("is derived from the nearest superior that has a relation", () => {
    expect(ask("afdeling", [BZK, DGKR])).toEqual({ kind: "derived", ...stas, via: "dgkr", offices: [stas], before: [] });
    expect(ask("afdeling", [BZK])).toEqual({ kind: "derived", ...minister, via: "bzk", offices: [minister], before: [] });
    expect(ask("afdeling", [BZK, DGKR], { afdeling: { answersTo: "stas" } })).toMatchObject({ kind: "derived", office: "stas", via: "dgkr" });
  });

  it("is only said in the table where that differs from the superior, or where there is none", () => {
    expect(ask("afdeling", [BZK, DGKR], { afdeling: { answersTo: "minister" } }))
      .toEqual({ kind: "table", office: "minister", differsFrom: { office: "stas", via: "dgkr" }, before: [] });
    expect(ask("afdeling", [], { afdeling: { answersTo: "minister" } })).toEqual({ kind: "table", office: "minister", before: [] });
    expect(ask("afdeling", [BZK], { dgkr: { answersTo: "stas" } })).toEqual({ kind: "table", office: "stas", via: "dgkr", before: [] });
  });

  it("is unknown where it was looked for and not found, and below that too", () => {
    expect(ask("dgkr", [BZK], { dgkr: { answersTo: "unknown" } })).toEqual({ kind: "unknown", before: [] });
    expect(ask("afdeling", [BZK], { dgkr: { answersTo: "unknown" } })).toEqual({ kind: "unknown", via: "dgkr", before: [] });
  });

  it("is not made from the ministry in which a heading is drawn", () => {
    expect(ask("commissie", [BZK])).toEqual({ kind: "none", before: [] });
    expect(ask("commissie", [BZK], { commissie: { answersTo: "minister" } })).toMatchObject({ kind: "derived", office: "minister", via: "bzk" });
  });

  it("lies elsewhere for a unit of another ministry", () => {
    expect(ask("commissie", [BZK], { commissie: { belongsTo: "Ministerie van Defensie" } }))
      .toEqual({ kind: "elsewhere", ministry: "Ministerie van Defensie", before: [] });
  });

  it("of a unit that is gone is what was last known", () => {
    expect(ask("oud", [line("r5", "stas", "oud", { valid: { to: "2020" } })]))
      .toMatchObject({ kind: "ended", last: { office: "stas", until: "2020" }, before: [{ office: "stas", until: "2020" }] });
    expect(ask("oud", [], { oud: { status: "former", answersTo: "minister" } })).toEqual({ kind: "ended", last: { office: "minister" }, before: [] });
    expect(ask("oud", [BZK])).toEqual({ kind: "ended", before: [] });
    expect(ask("oud", [BZK], {}, "2019-12-31")).toMatchObject({ kind: "derived", office: "minister" });
  });

  it("of an unknown unit, or one that is not there yet, is none", () => {
    expect(ask("weg", [BZK])).toEqual({ kind: "none", before: [] });
    expect(ask("dgkr", [BZK, DGKR], {}, "1990-01-01")).toEqual({ kind: "none", before: [] });
  });
});

describe("in time", () => {
  const ended = line("r6", "minister", "dgkr", { valid: { from: "2010", to: "2020-07-01" } });
  const older = line("r7", "stas", "dgkr", { valid: { to: "2010" } });

  it("a relation begins and ends half-open; those that ended are what came before", () => {
    const on = (date: string) => ask("dgkr", [DGKR, older, ended], {}, date);
    expect(on("2020-06-30")).toMatchObject({ kind: "stated", office: "minister", before: [{ office: "stas", until: "2010" }] });
    expect(on("2020-07-01")).toMatchObject({
      kind: "stated", office: "stas", offices: [{ office: "stas" }], before: [{ office: "minister", until: "2020-07-01" }, { office: "stas", until: "2010" }],
    });
  });

  it("a relation that has ended never counts as current", () => {
    expect(ask("dgkr", [ended])).toEqual({ kind: "none", before: [{ office: "minister", remote: false, src: ["src-r6"], until: "2020-07-01" }] });
  });

  it("a relation without a beginning is known from its newest day, or for the file's day only", () => {
    expect(ask("dgkr", [line("r8", "stas", "dgkr")])).toMatchObject({ kind: "stated" });
    expect(ask("dgkr", [line("r8", "stas", "dgkr")], {}, "2025-12-31")).toEqual({ kind: "none", before: [] });
    expect(ask("dgkr", [line("r8", "stas", "dgkr", { asOf: "2025-12" })], {}, "2025-12-01")).toMatchObject({ kind: "stated" });
  });

  it("what the table says is not told of earlier days", () => {
    expect(ask("dgkr", [], { dgkr: { answersTo: "stas" } }, "2025-12-31")).toEqual({ kind: "none", before: [] });
    expect(ask("dgkr", [BZK], { dgkr: { answersTo: "unknown" } }, "2025-12-31")).toMatchObject({ kind: "derived", office: "minister" });
    expect(ask("afdeling", [BZK], { dgkr: { answersTo: "stas" } }, "2025-12-31")).toMatchObject({ kind: "derived", office: "minister", via: "bzk" });
  });
});

describe("a line without a beginning", () => {
  const file = (office: string): OrgFile => drawOrg(`
    BZK (1900..)
      Minister [political-office] (1900..)
      Nieuw [political-office] (2020..)
      DG (1900..)
        Dienst (1900..)
  `, { relations: [
    { id: "a", type: "political-responsibility", from: "minister", to: "bzk", valid: { from: "1900" } },
    { id: "b", type: "political-responsibility", from: office, to: "dg" },
  ] });
  const kindOn = (office: string, id: string, date: string): string => {
    const model = orgModel(file(office));
    return accountability(model, snapshotAt(model, date), id, date).kind;
  };

  it("leaves open who answered while that office was there already, for the unit and for what hangs under it", () => {
    expect([kindOn("nieuw", "dg", "2025-06-01"), kindOn("nieuw", "dienst", "2025-06-01")]).toEqual(["none", "none"]);
  });

  it("says nothing of days before that office, nor where it names the same one", () => {
    expect([kindOn("nieuw", "dg", "2019-01-01"), kindOn("minister", "dg", "2025-06-01")]).toEqual(["derived", "derived"]);
  });
});

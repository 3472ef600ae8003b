import { describe, expect, it } from "vitest";
import { orgModel } from "@/core/org/orgModel";
import { termsOn } from "@/core/time/termsOn";
import { treeAt } from "@/core/time/treeAt";
import { changeDates } from "@/core/time/changeDates";
import { intervalOn } from "@/core/time/intervalOn";
import { DRAWN_DAY, drawOrg, emptyFile, withUnit } from "../../support/drawOrg";

const file = withUnit(drawOrg("BZK (1998..)\n  DGKR [directorate-general] (2010..)\n  DGOO (2010..2020)", {
  offices: [
    { id: "dgkr/dg", unit: "dgkr", role: "head", title: { nl: "DG" }, seats: 2 },
    { id: "dgkr/pdg", unit: "dgkr", role: "deputy", title: { nl: "pDG" } },
    { id: "bzk/m", unit: "bzk", role: "political", title: { nl: "Minister" } },
  ],
  people: [{ id: "a", name: "Ann" }, { id: "b", name: "Bas" }, { id: "c", name: "Cor" }],
  terms: [
    { office: "dgkr/dg", person: "a", from: "2020-05-01", to: "2024" },
    { office: "dgkr/dg", person: "b", from: "2024", acting: "acting" },
    { office: "dgkr/dg", person: "c", asOf: "2025-12" },
    { office: "dgkr/pdg", person: "c", from: "2010", to: "2015" },
    { office: "bzk/m", person: "c" },
  ],
}), "dgkr", { names: [{ nl: "Koninkrijksrelaties", en: "Kingdom Relations", abbr: "DGKR" }] });
const model = orgModel(file);

describe("the tree of a day", () => {
  it("has the agreed shape", () => {
    expect(treeAt(model, DRAWN_DAY, { lang: "en" })).toEqual([{
      id: "bzk", name: "BZK", kind: "ministry", head: "Cor", uncertain: false, children: [{
        id: "dgkr", name: "Kingdom Relations", abbr: "DGKR", kind: "directorate-general", head: "Bas; Cor", acting: true, uncertain: false, children: [],
      }],
    }]);
  });

  it("has the heads and units of the day", () => {
    const [bzk] = treeAt(model, "2012-01-01", { lang: "nl" });
    expect(bzk?.head).toBeUndefined();
    expect(bzk?.children.map(({ name, head, uncertain }) => [name, head, uncertain])).toEqual([
      ["Koninkrijksrelaties", undefined, false], ["DGOO", undefined, false],
    ]);
    expect(treeAt(model, "2010-06-01", { lang: "nl" })[0]?.children.map(({ uncertain }) => uncertain)).toEqual([true, true]);
  });

  it("is plain data", () => {
    const tree = treeAt(model, DRAWN_DAY, { lang: "nl" });
    expect(JSON.parse(JSON.stringify(tree))).toEqual(tree);
  });
});

describe("terms on a day", () => {
  const names = (date: string, unit = "dgkr") => {
    const { current, earlier } = termsOn(model, unit, date);
    return [current, earlier].map((list) => list.map(({ person, office }) => `${person.name} ${office.id}`));
  };

  it("begin and end half-open", () => {
    expect(names("2020-04-30")).toEqual([[], ["Cor dgkr/pdg"]]);
    expect(names("2020-05-01")).toEqual([["Ann dgkr/dg"], ["Cor dgkr/pdg"]]);
    expect(names("2023-12-31")[0]).toEqual(["Ann dgkr/dg"]);
    expect(names("2024-01-01")).toEqual([["Bas dgkr/dg"], ["Ann dgkr/dg", "Cor dgkr/pdg"]]);
  });

  it("without a beginning count from the day for which a source shows them, or from the file's day", () => {
    expect(names("2025-11-30")[0]).toEqual(["Bas dgkr/dg"]);
    expect(names("2025-12-01")[0]).toEqual(["Bas dgkr/dg", "Cor dgkr/dg"]);
    expect(names("2025-12-31", "bzk")).toEqual([[], []]);
    expect(names(DRAWN_DAY, "bzk")).toEqual([["Cor bzk/m"], []]);
  });

  it("of an unknown unit are none", () => {
    expect(names(DRAWN_DAY, "weg")).toEqual([[], []]);
  });
});

describe("the dates of change", () => {
  it("are all of them, once, sorted, at their earliest day", () => {
    expect(changeDates(file)).toEqual([
      "1998-01-01", "2010-01-01", "2015-01-01", "2020-01-01", "2020-05-01", "2024-01-01", "2026-01-01",
    ]);
  });

  it("come from every dated record", () => {
    const dated = { ...emptyFile(["a"]), units: [{
      id: "a", kind: "team" as const, status: "current" as const, valid: { from: "2001" }, attested: [{ at: "2002", src: [] }],
      names: [{ nl: "A", from: "2003" }], placements: [{ parent: null, to: "2004" }], legalBasis: [{ title: "Wet", from: "2005" }],
      asOf: "2019",
    }],
    relations: [{ id: "r", type: "linked" as const, from: "a", to: "a", valid: { to: "2006" } }],
    events: [{ id: "e", type: "plan" as const, date: "2007-07", before: [], after: [], title: { nl: "x" } }],
    snapshots: [{ id: "s", kind: "decree" as const, title: { nl: "x" }, coverage: "full" as const, boxes: [], from: "2008", to: "2009" }],
    sources: [{ id: "s", kind: "web" as const, title: "x", published: "2018" }] };
    expect(changeDates(dated)).toEqual([
      "2001-01-01", "2002-01-01", "2003-01-01", "2004-01-01", "2005-01-01", "2006-01-01", "2007-07-01", "2008-01-01", "2009-01-01", DRAWN_DAY,
    ]);
  });
});

describe("the record of a day", () => {
  const records = [{ n: "b", from: "2010", to: "2015" }, { n: "a", to: "2010" }, { n: "c", from: "2020", to: "2022" }, { n: "d", from: "2025" }];

  it("is the one that holds, or the last that had begun", () => {
    expect(["2009-12-31", "2010-01-01", "2014-12-31", "2017-01-01", "2021-01-01", "2023-01-01", "2030-01-01"].map((day) => intervalOn(records, day)?.n).join(""))
      .toBe("abbbccd");
  });

  it("is the first to come if none had begun, and none if there are none", () => {
    expect(intervalOn([{ n: "d", from: "2025" }, { n: "c", from: "2020" }], "2000-01-01")?.n).toBe("c");
    expect(intervalOn([{ n: "c", from: "2020" }], "2000-01-01")?.n).toBe("c");
    expect(intervalOn([], "2000-01-01")).toBeUndefined();
  });
});

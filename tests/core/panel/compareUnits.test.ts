/** Units side by side: laws on the organisation that we ship, and small drawings of one rule each. */
import { describe, expect, it } from "vitest";
import type { Figure, Lang, OrgFile, Source, UnitId } from "@/core/org/fileFormat";
import { orgModel } from "@/core/org/orgModel";
import { compareUnits, type Cell, type Comparison, type CompareRow, type RowId } from "@/core/panel/compareUnits";
import { unitProfile } from "@/core/panel/unitProfile";
import { snapshotAt } from "@/core/time/snapshotAt";
import { drawOrg, withUnit } from "../../support/drawOrg";
import { shippedFile } from "../../support/shippedFile";

const shipped = orgModel(shippedFile());
const today = snapshotAt(shipped, shipped.meta.asOf, { withFormer: true });
const of = (ids: readonly UnitId[], lang: Lang = "nl"): Comparison => compareUnits(shipped, today, ids, lang);

function drawn(file: OrgFile, ids: readonly UnitId[], lang: Lang = "nl"): Comparison {
  const model = orgModel(file);
  return compareUnits(model, snapshotAt(model, model.meta.asOf, { withFormer: true }), ids, lang);
}

function rowOf({ rows }: Comparison, id: RowId): CompareRow {
  const found = rows.find((row) => row.id === id);
  if (found === undefined) throw new Error(`No row ${id}`);
  return found;
}

const absences = (comparison: Comparison, id: RowId): readonly (string | null)[] => rowOf(comparison, id).cells.map(({ absence }) => absence);
const said = ({ entries }: Cell): readonly string[] => entries.map(({ words, unit }) => [words?.text, unit?.id].filter((part) => part !== undefined).join(" "));
const saidIn = (comparison: Comparison, id: RowId): readonly (readonly string[])[] => rowOf(comparison, id).cells.map(said);
const source = (id: string): Source => ({ id, kind: "web", title: id });

const plain = drawOrg(`
  Alles [group]
    Ministerie [ministry]
      Leiding [group] {head}
        Minister [political-office]
      SG [leadership]
        DG Een [directorate-general] (2010..)
          A [directorate] (2015..)
          B [directorate] (2015..)
        DG Twee [directorate-general]
          C [directorate] (2016..)
    Buiten [group] {beside}
      Raad [zbo]
    Land [country]
    Oud [agency] (2001..2010)
`);

const ids = [...shipped.unitById.keys()];
/** Each unit beside the next one and one far away, so that every unit and most pairs of kinds are met. */
const triples = ids.map((id, index) => [id, ids[(index + 1) % ids.length] ?? id, ids[(index * 7 + 50) % ids.length] ?? id].filter((each, at, all) => all.indexOf(each) === at));

describe("any units that we ship, side by side", () => {
  it("have the same rows with a cell for each, in both languages", () => {
    for (const lang of ["nl", "en"] as const) {
      for (const compared of triples) {
        const { units, rows } = of(compared, lang);
        expect(units.map(({ id }) => id)).toEqual(compared);
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
        for (const row of rows) expect([compared, row.id, row.cells.length]).toEqual([compared, row.id, compared.length]);
      }
    }
  });

  it("count their sources from one, without gaps, in the order in which the table is read", () => {
    for (const compared of triples) {
      const { rows, sources } = of(compared);
      const seen: number[] = [];
      for (const { cells } of rows) {
        for (const { entries } of cells) {
          for (const { cite } of entries) for (const number of cite?.numbers ?? []) if (!seen.includes(number)) seen.push(number);
        }
      }
      expect([compared, ...seen]).toEqual([compared, ...sources.map((_, index) => index + 1)]);
      expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
    }
  });

  it("have in each cell the sources that the panel of the unit has for the same thing", () => {
    for (const compared of triples) {
      const { rows, sources } = of(compared);
      const idsOf = (numbers: readonly number[]): readonly string[] => numbers.map((n) => sources[n - 1]?.id ?? `missing ${n}`);
      for (const [index, id] of compared.entries()) {
        const profile = unitProfile(shipped, today, id, "nl");
        if (profile === null) throw new Error(`No unit ${id}`);
        const before = (numbers: readonly number[]): readonly string[] => numbers.map((n) => profile.sources[n - 1]?.id ?? `missing ${n}`);
        const cites = (row: RowId): readonly (readonly string[])[] =>
          (rows.find((each) => each.id === row)?.cells[index]?.entries ?? []).flatMap(({ cite }) => (cite === null ? [] : [idsOf(cite.numbers)]));
        expect(cites("chain")).toEqual(profile.chain.map(({ numbers }) => before(numbers)));
        expect(cites("people")).toEqual(profile.holders.map(({ numbers }) => before(numbers)));
        expect(cites("subjects")).toEqual(profile.topics.map(({ numbers }) => before(numbers)));
        expect(cites("legal")).toEqual(profile.legal.map(({ numbers }) => before(numbers)));
        const figures = [...cites("money"), ...cites("staff"), ...cites("counts")].map((each) => each.join(" "));
        expect(figures.toSorted()).toEqual(profile.figures.map(({ numbers }) => before(numbers).join(" ")).toSorted());
      }
    }
  });

  it("leave no cell without either an answer or a word on why there is none", () => {
    for (const compared of triples) {
      for (const { id, cells } of of(compared).rows) {
        for (const { absence, entries } of cells) expect([compared, id, absence !== null || entries.length > 0]).toEqual([compared, id, true]);
      }
    }
  });

  it("are called not public only where a sentence of the file says so", () => {
    const claims = triples.flatMap((compared) => of(compared).rows.flatMap(({ cells }) => cells.filter(({ absence }) => absence === "not-public")));
    for (const { because } of claims) expect(because?.text).toMatch(/niet openbaar/i);
    const sentences = [...shipped.file.unknowns.map(({ text }) => text.nl), ...shipped.file.units.map(({ note }) => note?.nl ?? "")];
    if (!sentences.some((text) => /niet openbaar/i.test(text))) expect(claims).toEqual([]);
  });

  it("never have a political office in the line, nor any other in the line of who answers", () => {
    for (const compared of triples) {
      const comparison = of(compared);
      for (const { entries } of rowOf(comparison, "chain").cells) {
        for (const { unit, isSelf } of entries) expect(isSelf || unit?.kind !== "political-office").toBe(true);
      }
      for (const { entries } of rowOf(comparison, "answers").cells) {
        // The only other units there are the superiors by way of which it follows, and those stand behind words.
        for (const { unit, words } of entries) expect(unit === null || words !== null || unit.kind === "political-office").toBe(true);
      }
    }
  });
});

describe("the AIVD beside others", () => {
  it("shows what the data has of its size, and calls nothing not public that the data does not", () => {
    const comparison = of(["aivd", "rvb"]);
    expect(saidIn(comparison, "staff")[0]?.join(" ")).toContain("1.986");
    expect(rowOf(comparison, "staff").cells[0]?.entries[0]?.cite?.confidence).toBe("secondary");
    expect(absences(comparison, "money")).toEqual([null, "unknown"]);
    expect(comparison.rows.flatMap(({ cells }) => cells.map(({ absence }) => absence))).not.toContain("not-public");
  });
});

describe("a cell without an answer", () => {
  it("does not apply where the kind of unit has no such thing", () => {
    const comparison = drawn(plain, ["minister", "buiten", "land"]);
    expect(absences(comparison, "exists")).toEqual(["unknown", "not-applicable", "unknown"]);
    expect(absences(comparison, "answers")).toEqual([null, "not-applicable", "unknown"]);
    expect(absences(comparison, "tasks")).toEqual(["not-applicable", "not-applicable", "unknown"]);
    expect(absences(comparison, "people")).toEqual(["unknown", "not-applicable", "not-applicable"]);
    expect(absences(comparison, "money")).toEqual(["not-applicable", "not-applicable", "unknown"]);
    expect(absences(comparison, "subjects")).toEqual(["unknown", "not-applicable", "unknown"]);
  });

  it("gives way to an answer, whatever the kind", () => {
    const comparison = drawn({ ...plain, tasks: [{ unit: "minister", text: { nl: "Stuurt" } }], figures: [figure("buiten", 5)] }, ["minister", "buiten"]);
    expect(saidIn(comparison, "tasks")[0]).toEqual(["Stuurt"]);
    expect(absences(comparison, "money")).toEqual(["not-applicable", null]);
  });

  it("is unknown and says so in the words of the panel, and nobody leads what is gone", () => {
    const comparison = drawn(plain, ["a", "oud"]);
    expect(rowOf(comparison, "people").cells.map(({ absence, because }) => [absence, because?.text])).toEqual([
      ["unknown", "Wie dit nu leidt, is niet bekend."], ["not-applicable", "Dit onderdeel bestaat niet meer."],
    ]);
    expect(rowOf(comparison, "answers").cells.map(({ absence, because }) => [absence, because?.text])).toEqual([
      ["unknown", "Niet uitgezocht of niet van toepassing."], ["not-applicable", "Dit onderdeel bestaat niet meer. Daarom staat hier nu niemand."],
    ]);
  });

  it("is not public where a sentence of the file says so of that very thing", () => {
    const file: OrgFile = {
      ...plain,
      unknowns: [{ id: "k", units: ["a"], text: { nl: "Hoeveel mensen hier werken, is niet openbaar. De begroting zochten wij niet.", en: "How many people work here is not public. We did not look for the budget." } }],
    };
    const comparison = drawn(withUnit(file, "b", { note: { nl: "De begroting is niet openbaar." } }), ["a", "b", "c"], "en");
    expect(absences(comparison, "staff")).toEqual(["not-public", "unknown", "unknown"]);
    expect(absences(comparison, "money")).toEqual(["unknown", "not-public", "unknown"]);
    expect(rowOf(comparison, "staff").cells[0]?.because).toEqual({ text: "How many people work here is not public. We did not look for the budget.", lang: "en" });
    expect(rowOf(comparison, "money").cells[1]?.because?.lang).toBe("nl");
    expect(rowOf(comparison, "staff").verdict).toBe("unclear");
  });

  it("is overruled by a figure all the same", () => {
    const file: OrgFile = { ...plain, figures: [figure("a", 5)], unknowns: [{ id: "k", units: ["a"], text: { nl: "De begroting is niet openbaar." } }] };
    expect(absences(drawn(file, ["a", "b"]), "money")).toEqual([null, "unknown"]);
  });
});

function figure(unit: UnitId, value: number, changes: Partial<Figure> = {}): Figure {
  return { id: `f-${unit}-${value}-${changes.year ?? "2024"}`, unit, measure: "budget-expenditure", label: { nl: "Uitgaven" }, value, valueUnit: "EUR", year: "2024", ...changes };
}

describe("what is compared", () => {
  it("differs, is the same, or cannot be told where a side is unknown", () => {
    expect(["kind", "exists", "chain", "people"].map((id) => rowOf(drawn(plain, ["a", "b"]), id as RowId).verdict)).toEqual(["same", "same", "same", "unclear"]);
    expect(["kind", "exists", "chain"].map((id) => rowOf(drawn(plain, ["a", "c"]), id as RowId).verdict)).toEqual(["same", "differs", "differs"]);
    expect(rowOf(drawn(plain, ["a", "dg-twee"]), "exists").verdict).toBe("unclear");
    // Two that differ settle it, whatever the third is.
    expect(rowOf(drawn(plain, ["a", "c", "dg-twee"]), "exists").verdict).toBe("differs");
  });

  it("differs where something applies to one and not to the other", () => {
    expect(rowOf(drawn({ ...plain, figures: [figure("a", 5)] }, ["a", "minister"]), "money").verdict).toBe("differs");
    expect(rowOf(drawn(plain, ["minister", "buiten"]), "money").verdict).toBe("same");
    expect(rowOf(drawn(plain, ["minister", "a"]), "money").verdict).toBe("unclear");
  });

  it("takes no notice of order or sources", () => {
    const topics = (unit: UnitId, labels: readonly string[], src: string) => labels.map((label, index) => ({
      id: `${unit}${index}`, unit, role: "policy" as const, label: { nl: label }, src: [src],
    }));
    const file: OrgFile = { ...plain, sources: [source("s"), source("t")], topics: [...topics("a", ["wonen", "bouwen"], "s"), ...topics("b", ["Bouwen", "wonen"], "t")] };
    expect(rowOf(drawn(file, ["a", "b"]), "subjects").verdict).toBe("same");
    expect(rowOf(drawn({ ...file, topics: [...topics("a", ["wonen"], "s"), ...topics("b", ["bouwen"], "s")] }, ["a", "b"]), "subjects").verdict).toBe("differs");
  });

  it.each<[string, readonly Figure[], string]>([
    ["another amount of the same", [figure("a", 5), figure("b", 6)], "differs"],
    ["the same amount of the same", [figure("a", 5), figure("b", 5)], "same"],
    ["another year", [figure("a", 5), figure("b", 6, { year: "2025" })], "unclear"],
    ["another measure", [figure("a", 5), figure("b", 6, { measure: "budget-revenue" })], "unclear"],
    ["another chapter of the budget", [figure("a", 5, { chapter: "VII" }), figure("b", 6, { chapter: "IV" })], "unclear"],
    ["a year that is not known", [figure("a", 5), { ...figure("b", 6), year: undefined } as unknown as Figure], "unclear"],
    ["one side only", [figure("a", 5)], "unclear"],
    ["more on one side", [figure("a", 5), figure("b", 5), figure("b", 7, { year: "2025" })], "unclear"],
    ["one year in common that differs", [figure("a", 5), figure("b", 6), figure("b", 7, { year: "2025" })], "differs"],
  ])("only sets figures of one measure, year and chapter against each other: %s", (_what, figures, verdict) => {
    expect(rowOf(drawn({ ...plain, figures: figures.map((each, index) => ({ ...each, id: `f${index}` })) }, ["a", "b"]), "money").verdict).toBe(verdict);
  });

  it("keeps money, staff and whatever else is counted apart", () => {
    const file: OrgFile = { ...plain, figures: [
      figure("a", 5), figure("a", 10, { measure: "fte", valueUnit: "fte" }), figure("a", 20, { measure: "employees", valueUnit: "persons" }),
      figure("a", 30, { measure: "users-served", valueUnit: "persons" }),
    ] };
    const comparison = drawn(file, ["a", "b"]);
    expect(["money", "staff", "counts"].map((id) => rowOf(comparison, id as RowId).cells[0]?.entries.length)).toEqual([1, 2, 1]);
    expect(comparison.rows.some(({ id }) => id === "counts")).toBe(true);
    expect(drawn(plain, ["a", "b"]).rows.some(({ id }) => id === "counts")).toBe(false);
  });

  it("has no verdict on what we know of each, nor on one unit alone", () => {
    const file: OrgFile = { ...plain, unknowns: [{ id: "k", units: ["a"], text: { nl: "Iets" } }] };
    const comparison = drawn(file, ["a", "b"]);
    expect(["relations", "unknowns", "sources"].map((id) => rowOf(comparison, id as RowId).verdict)).toEqual([null, null, null]);
    expect(saidIn(comparison, "unknowns")).toEqual([["Iets"], ["Hier staat niets genoteerd."]]);
    expect(drawn(file, ["a"]).rows.map(({ verdict }) => verdict)).not.toContain("same");
    expect(drawn(file, ["a"]).rows.some(({ id }) => id === "relations")).toBe(false);
  });
});

describe("who answers for each", () => {
  const file: OrgFile = { ...plain, relations: [
    { id: "r1", type: "political-responsibility", from: "minister", to: "dg-een" },
    { id: "r2", type: "remote-responsibility", from: "minister", to: "raad" },
  ] };

  it("is the same where it follows from the place as where it is stated, and not where it is at a distance", () => {
    expect(rowOf(drawn(file, ["a", "dg-een"]), "answers").verdict).toBe("same");
    expect(rowOf(drawn(file, ["dg-een", "minister"]), "answers").verdict).toBe("same");
    expect(rowOf(drawn(file, ["dg-een", "raad"]), "answers").verdict).toBe("differs");
    expect(rowOf(drawn(file, ["dg-een", "c"]), "answers").verdict).toBe("unclear");
    expect(saidIn(drawn(file, ["a"]), "answers")[0]).toEqual(["minister", "Dit volgt uit de plaats in de organisatie, via: dg-een"]);
  });

  it("is told from both ends among the links of the two", () => {
    expect(saidIn(drawn(file, ["minister", "dg-een"]), "relations")).toEqual([
      ["Legt in de Kamer verantwoording af over: dg-een"], ["Verantwoording in de Kamer door: minister"],
    ]);
    expect(saidIn(drawn(file, ["raad", "minister"]), "relations")).toEqual([
      ["Op afstand verantwoordelijk: minister"], ["Is op afstand verantwoordelijk voor: raad"],
    ]);
  });
});

it("tells the lines between the units from either end, and none to others", () => {
  const file: OrgFile = { ...plain, sources: [source("s")], relations: [
    { id: "r1", type: "funds", from: "a", to: "b", src: ["s"], valid: { from: "2020" } },
    { id: "r2", type: "serves", from: "a", to: "c" },
    { id: "r3", type: "predecessor", from: "oud", to: "b" },
  ] };
  const comparison = drawn(file, ["a", "b", "oud"]);
  expect(saidIn(comparison, "relations")).toEqual([["Geeft geld aan: b"], ["Krijgt geld van: a", "Voorlopers: oud"], ["Opvolgers: b"]]);
  expect(rowOf(comparison, "relations").cells[0]?.entries[0]?.aside).toEqual([{ text: "sinds 2020", lang: "nl" }]);
  expect(rowOf(comparison, "relations").cells[0]?.entries[0]?.cite?.numbers).toHaveLength(1);
  expect(absences(drawn(file, ["b", "c"]), "relations")).toEqual(["unknown", "unknown"]);
});

it("shows a statement without a source as one that has none", () => {
  const [cell] = rowOf(drawn({ ...plain, tasks: [{ unit: "a", text: { nl: "Werkt" } }] }, ["a", "b"]), "tasks").cells;
  expect(cell?.entries[0]?.cite?.numbers).toEqual([]);
});

it("leaves out an id that the file does not have", () => {
  expect(drawn(plain, ["a", "constructor", "b"]).units.map(({ id }) => id)).toEqual(["a", "b"]);
  expect(drawn(plain, []).rows.every(({ cells }) => cells.length === 0)).toBe(true);
});

/** What is known and what is not: laws on the organisation that we ship, and small drawings of one rule each. */
import { describe, expect, it } from "vitest";
import type { OrgFile, Source } from "@/core/org/fileFormat";
import { orgModel } from "@/core/org/orgModel";
import { inOrder, knowledgeReport, type KnowledgeReport, type StatementCount } from "@/core/panel/knowledgeReport";
import { statementsOf, type FiledStatement, type StatementSort } from "@/core/panel/statements";
import { accountability } from "@/core/time/accountability";
import { snapshotAt } from "@/core/time/snapshotAt";
import { drawOrg, withUnit } from "../../support/drawOrg";
import { shippedFile } from "../../support/shippedFile";

const source = (id: string, changes: Partial<Source> = {}): Source => ({ id, kind: "web", title: id, ...changes });

function statements(file: OrgFile): readonly FiledStatement[] {
  const model = orgModel(file);
  return statementsOf(model, snapshotAt(model, model.meta.asOf, { withFormer: true }));
}

const report = (file: OrgFile): KnowledgeReport => knowledgeReport(orgModel(file), "nl");
const ofSort = (file: OrgFile, sort: StatementSort): readonly FiledStatement[] => statements(file).filter((each) => each.sort === sort);
const idsOf = (list: readonly { readonly kind: string; readonly units: readonly { readonly id: string }[] }[]): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(list.map(({ kind, units }) => [kind, units.map(({ id }) => id)]));
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

describe("the report on the organisation that we ship", () => {
  const shipped = orgModel(shippedFile());
  const found = knowledgeReport(shipped, "nl");
  const all = statements(shippedFile());

  it("adds up: by source, by sort and by how sure", () => {
    const { counts, sorts, confidences } = found;
    expect(counts.total).toBe(all.length);
    expect(counts.sourced + counts.unsourced).toBe(counts.total);
    for (const key of ["total", "sourced", "unsourced", "uncertain", "disputed"] as const satisfies readonly (keyof StatementCount)[]) {
      expect(sum(sorts.map((each) => each[key]))).toBe(counts[key]);
    }
    for (const each of sorts) expect(each.sourced + each.unsourced).toBe(each.total);
    expect(sum(confidences.map((each) => each.statements))).toBe(counts.total);
    const unsure = confidences.filter(({ confidence }) => confidence !== null && confidence !== "primary");
    expect(sum(unsure.map((each) => each.statements))).toBe(counts.uncertain);
    expect(counts.disputed).toBe(sum(found.differences.filter(({ state }) => state === "open").map(({ sides }) => sides.length)));
  });

  it("counts each citation at its source, and has every source once", () => {
    const entries = found.sourceKinds.flatMap((each) => each.entries);
    expect(entries.map((each) => each.source.id).toSorted()).toEqual(shipped.file.sources.map(({ id }) => id).toSorted());
    expect(sum(entries.map((each) => each.statements))).toBe(sum(all.map(({ src }) => src.length)));
    for (const { kind, entries: those } of found.sourceKinds) expect(those.every((each) => each.source.kind === kind)).toBe(true);
  });

  it("says of each unit that is there how it is known who answers, as the panel does", () => {
    const units = found.answering.flatMap((each) => each.units);
    expect(units).toHaveLength(found.presentUnits);
    expect(new Set(units.map(({ id }) => id)).size).toBe(found.presentUnits);
    const today = snapshotAt(shipped, shipped.meta.asOf, { withFormer: true });
    for (const { kind, units: those } of found.answering) {
      for (const { id } of those) expect([id, accountability(shipped, today, id, shipped.meta.asOf).kind]).toEqual([id, kind]);
    }
    expect(units.some(({ former }) => former)).toBe(false);
  });

  it("has every contradiction with its sides in the order of the file, and numbers its sources without a gap", () => {
    expect(found.differences.map(({ id, sides, state }) => [id, sides.length, state]))
      .toEqual(shipped.file.contradictions.map(({ id, sides, state }) => [id, sides.length, state]));
    const numbers = found.differences.flatMap(({ sides }) => sides.flatMap((side) => side.numbers));
    expect([...new Set(numbers)]).toEqual(found.cited.map((_, index) => index + 1));
    shipped.file.contradictions.forEach((each, at) => each.sides.forEach((side, index) => {
      expect(found.differences[at]?.sides[index]?.numbers.map((number) => found.cited[number - 1]?.id)).toEqual(side.src ?? []);
    }));
    expect(found.unknowns.map(({ id }) => id)).toEqual(shipped.file.unknowns.map(({ id }) => id));
  });

  it("counts the same in either language", () => {
    const english = knowledgeReport(shipped, "en");
    expect([english.counts, english.sorts, english.confidences]).toEqual([found.counts, found.sorts, found.confidences]);
    expect(english.differences[0]?.question.lang).toBe("en");
  });
});

describe("a statement", () => {
  const plain = drawOrg(`
    Ministerie [ministry]
      Minister [political-office]
      Dienst [directorate-general]
        Afdeling [department]
  `);

  it("on the name or place of a unit rests on the unit's sources, unless it has its own", () => {
    const file = withUnit({ ...plain, sources: [source("a"), source("b")] }, "dienst", {
      src: ["a"], confidence: "secondary", asOf: "2025",
      names: [{ nl: "Oud", to: "2020", src: ["b"] }, { nl: "Dienst", from: "2020" }],
    });
    const of = (sort: StatementSort) => ofSort(file, sort).filter(({ src }) => src.length > 0).map(({ src, confidence, asOf }) => [src, confidence, asOf]);
    expect(of("units")).toEqual([[["a"], "secondary", "2025"]]);
    expect(of("names")).toEqual([[["b"], null, null], [["a"], "secondary", "2025"]]);
    expect(of("places")).toEqual([[["a"], "secondary", "2025"]]);
    // A root hangs nowhere.
    expect(ofSort(file, "places")).toHaveLength(3);
  });

  it("has no source when the file does not have it, and has one source once", () => {
    const file: OrgFile = { ...plain, sources: [source("a")], tasks: [
      { unit: "dienst", text: { nl: "een" }, src: ["gone"] }, { unit: "dienst", text: { nl: "twee" }, src: ["a", "gone", "a"] },
    ] };
    expect(ofSort(file, "tasks").map(({ src }) => src)).toEqual([[], ["a"]]);
    const { sorts, sourceKinds } = report(file);
    expect(sorts.find(({ sort }) => sort === "tasks")).toMatchObject({ total: 2, sourced: 1, unsourced: 1 });
    expect(sourceKinds[0]?.entries[0]?.statements).toBe(1);
  });

  it("on who answers is one of its own only where no line bears it out", () => {
    const noted = (file: OrgFile): number => ofSort(file, "answers").length;
    const said = withUnit(plain, "afdeling", { answersTo: "minister" });
    const line = (to: string, from = "minister"): OrgFile => ({ ...said, relations: [{ id: "r1", type: "political-responsibility", from, to }] });
    expect(noted(plain)).toBe(0);
    expect(noted(said)).toBe(1);
    expect(ofSort(said, "answers")[0]).toMatchObject({ src: [], confidence: null });
    expect(noted(line("afdeling"))).toBe(0);
    expect(noted(line("dienst"))).toBe(0);
    expect(noted(line("dienst", "ministerie"))).toBe(1);
    expect(noted(line("afdeling", "ministerie"))).toBe(1);
    expect(noted(withUnit(plain, "afdeling", { answersTo: "unknown" }))).toBe(0);
    expect(noted(withUnit(plain, "minister", { answersTo: "minister" }))).toBe(0);
  });

  it("on who answered for what is gone counts in the same way", () => {
    const gone = withUnit(drawOrg(`
      Ministerie [ministry]
        Minister [political-office]
        Oud (2001..2010)
    `), "oud", { answersTo: "minister" });
    expect(ofSort(gone, "answers")).toHaveLength(1);
    expect(ofSort({ ...gone, relations: [{ id: "r1", type: "political-responsibility", from: "minister", to: "oud" }] }, "answers")).toHaveLength(0);
  });

  it("is disputed as a side of an open contradiction, and nowhere else", () => {
    const file: OrgFile = { ...plain, contradictions: [
      { id: "c1", units: ["dienst", "afdeling"], question: { nl: "?" }, sides: [{ text: { nl: "ja" } }, { text: { nl: "nee" } }], shown: { nl: "ja" }, state: "open" },
      { id: "c2", units: ["dienst"], question: { nl: "?" }, sides: [{ text: { nl: "toen" } }], shown: { nl: "toen" }, state: "settled" },
      { id: "c3", units: ["dienst"], question: { nl: "?" }, sides: [{ text: { nl: "wel" } }], shown: { nl: "wel" }, state: "open" },
    ] };
    expect(report(file)).toMatchObject({ counts: { disputed: 3 }, disputedUnits: 2 });
    expect(statements(file).filter(({ isDisputed }) => isDisputed).every(({ sort }) => sort === "sides")).toBe(true);
  });

  it("is uncertain only where the file says how sure it is, and that is not an official document", () => {
    const file: OrgFile = { ...plain, tasks: [
      { unit: "dienst", text: { nl: "een" }, confidence: "primary" }, { unit: "dienst", text: { nl: "twee" } },
      { unit: "dienst", text: { nl: "drie" }, confidence: "supplied" }, { unit: "dienst", text: { nl: "vier" }, confidence: "background" },
    ] };
    const { counts, confidences } = report(file);
    expect(counts.uncertain).toBe(2);
    expect(confidences).toEqual([
      { confidence: "primary", statements: 1 }, { confidence: "secondary", statements: 0 }, { confidence: "supplied", statements: 1 },
      { confidence: "background", statements: 1 }, { confidence: null, statements: counts.total - 3 },
    ]);
  });
});

describe("gaps", () => {
  it("are counted over the units that are there, without headings and without what is gone", () => {
    const file: OrgFile = {
      ...withUnit(drawOrg(`
        Ministerie [ministry]
          Kopje [group]
            Beschreven
            Bezig
            Leeg
            Misschien
          Oud (2001..2010)
      `), "misschien", { status: "uncertain", answersTo: "unknown" }),
      descriptions: [{ unit: "beschreven", text: { nl: "Een directie." } }, { unit: "ministerie", text: { nl: "Een ministerie." } }],
      tasks: [{ unit: "bezig", text: { nl: "Werkt" } }],
    };
    const { gaps, answering, presentUnits } = report(file);
    expect(presentUnits).toBe(5);
    expect(idsOf(gaps)).toEqual({
      untold: ["leeg", "misschien"], "no-task": ["ministerie", "beschreven", "leeg", "misschien"], uncertain: ["misschien"],
    });
    expect(idsOf(answering)).toEqual({ unknown: ["misschien"], none: ["ministerie", "beschreven", "bezig", "leeg"] });
  });
});

describe("sources", () => {
  const file: OrgFile = {
    ...drawOrg("Ministerie [ministry]"),
    sources: [
      source("vaak", { title: "C", published: "2020-01-01" }), source("nieuw", { title: "B", published: "2019" }),
      source("los", { title: "A 10" }), source("wet", { kind: "law", title: "A 9", published: "2025-06" }),
    ],
    tasks: [
      { unit: "ministerie", text: { nl: "een" }, src: ["vaak"], asOf: "2021" }, { unit: "ministerie", text: { nl: "twee" }, src: ["vaak", "nieuw"], asOf: "2026" },
      { unit: "ministerie", text: { nl: "drie" }, src: ["vaak", "nieuw"], asOf: "2026-03" }, { unit: "ministerie", text: { nl: "vier" }, src: ["vaak"] },
    ],
  };
  const { sourceKinds } = report(file);

  it("stand by kind, with what cites them and the newest day of that", () => {
    expect(sourceKinds.map(({ kind, entries }) => [kind, entries.map((each) => [each.source.id, each.statements, each.newestAsOf])])).toEqual([
      ["law", [["wet", 0, null]]],
      ["web", [["vaak", 4, "2026-03"], ["nieuw", 2, "2026-03"], ["los", 0, null]]],
    ]);
  });

  it("go in the order asked for", () => {
    const entries = sourceKinds.flatMap((each) => each.entries);
    const ids = (order: Parameters<typeof inOrder>[1]): readonly string[] => inOrder(entries, order).map((each) => each.source.id);
    expect(ids("cited")).toEqual(["vaak", "nieuw", "wet", "los"]);
    expect(ids("newest")).toEqual(["nieuw", "vaak", "wet", "los"]);
    expect(ids("title")).toEqual(["wet", "los", "nieuw", "vaak"]);
  });
});

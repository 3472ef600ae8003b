/** What a panel and a table tell of the changes between two days. */
import { describe, expect, it } from "vitest";
import type { Lang } from "@/core/org/fileFormat";
import { orgModel } from "@/core/org/orgModel";
import { changesCsv, csvName } from "@/core/panel/changesCsv";
import { changesReport } from "@/core/panel/changesReport";
import type { ChangeKind } from "@/core/time/changes";
import { changesBetween } from "@/core/time/changesBetween";
import { snapshotAt } from "@/core/time/snapshotAt";
import { AFTER, BEFORE, changingOrg } from "../../support/changingOrg";
import { withUnit } from "../../support/drawOrg";

const model = orgModel(changingOrg);

function report({ from = BEFORE, to = AFTER, only = null, lang = "nl" }: { from?: string; to?: string; only?: ChangeKind | null; lang?: Lang } = {}) {
  const [a, b] = [snapshotAt(model, from), snapshotAt(model, to)];
  return changesReport(model, a, b, changesBetween(model, a, b), "day", only, lang);
}

describe("a report", () => {
  it("has each unit once, and counts the kinds", () => {
    const { total, counts, groups } = report();
    expect(groups.map(({ kind, rows }) => [kind, rows.map(({ unit }) => unit.id)])).toEqual([
      ["new", ["nieuw"]], ["ended", ["weg"]], ["renamed", ["dienst"]], ["moved", ["blijft"]],
    ]);
    expect(total).toBe(4);
    expect([...counts].filter(([, n]) => n > 0)).toEqual([["new", 1], ["ended", 1], ["renamed", 1], ["moved", 1], ["minister", 1]]);
  });

  it("keeps the counts of all when only one kind is shown", () => {
    const { total, groups } = report({ only: "minister" });
    expect([total, groups.flatMap(({ rows }) => rows.map(({ unit }) => unit.id))]).toEqual([4, ["dienst"]]);
  });

  it("cites both sides, the events and whoever answered", () => {
    const { groups, sources } = report();
    const rows = new Map(groups.flatMap((group) => group.rows.map((row) => [row.unit.id, row])));
    const titles = (numbers: readonly number[] = []) => numbers.map((number) => sources[number - 1]?.id);
    expect(titles(rows.get("blijft")?.before?.numbers)).toEqual(["besluit"]);
    expect(titles(rows.get("blijft")?.after?.numbers)).toEqual(["stcrt"]);
    expect(titles(rows.get("weg")?.events[0]?.numbers)).toEqual(["stcrt"]);
    expect(titles(rows.get("dienst")?.after?.officesCite?.numbers)).toEqual(["kb"]);
    expect([rows.get("dienst")?.before?.name.text, rows.get("dienst")?.after?.name.text]).toEqual(["Oude dienst", "Nieuwe dienst"]);
  });

  it("says how much is known of each day", () => {
    expect(report().known.map(({ level, document }) => [level, document?.words.text])).toEqual([
      ["head", "Organisatiebesluit 2012"], ["head", "Organisatiebesluit 2012"],
    ]);
    expect(report({ from: "2010-01-01", to: "2026-01-01" }).known.map(({ level }) => level)).toEqual(["little", "lookedUp"]);
  });

  it("puts what is only named on one of the days apart, as uncertain", () => {
    const seen = orgModel(withUnit(changingOrg, "gezien", { valid: {} }));
    const [from, to] = [snapshotAt(seen, "2011-01-01"), snapshotAt(seen, "2013-06-01")];
    const last = changesReport(seen, from, to, changesBetween(seen, from, to), "day", null, "nl").groups.at(-1);
    expect(last?.kind).toBe("uncertain");
    expect(last?.rows).toMatchObject([{ unit: { id: "gezien" }, kinds: ["uncertain"], before: null, silence: { document: null } }]);
  });
});

describe("the table", () => {
  const rows = (text: string) => text.replace(/^\ufeff/, "").trimEnd().split("\r\n");

  it("is named after the days, and begins with the mark of UTF-8 and the names of its columns", () => {
    expect(csvName(report(), "nl")).toBe("wijzigingen-2012-11-04-2012-11-05.csv");
    const text = changesCsv(report(), "nl");
    expect(text.startsWith("\ufeffonderdeel,kenmerk,soort,zeker,")).toBe(true);
    expect(rows(text)).toHaveLength(5);
  });

  it("has titles and addresses of the sources of both sides", () => {
    const line = rows(changesCsv(report(), "nl")).find((each) => each.startsWith("Blijft,")) ?? "";
    expect(line).toBe("Blijft,blijft,Verplaatst,ja,Blijft,Blijft,DG Een,DG Twee,,,,,,"
      + "Organisatiebesluit BZK 2012,https://example.org/besluit,\"Staatscourant 2012, 1\",https://example.org/stcrt,,");
  });

  it("cannot be taken for a formula, and keeps quotes, commas and lines in their field", () => {
    const made = report();
    const [group] = made.groups;
    const row = group?.rows[0];
    if (group === undefined || row === undefined) throw new Error("no row");
    const odd = (text: string) => changesCsv({ ...made, groups: [{ ...group, rows: [{ ...row, unit: { ...row.unit, name: { text, lang: "nl" }, abbr: null } }] }] }, "nl").split("\r\n")[1];
    expect(odd("=SOM(A1)")).toMatch(/^'=SOM\(A1\),/);
    expect(odd("@iets")).toMatch(/^'@iets,/);
    expect(odd("-1+2")).toMatch(/^'-1\+2,/);
    expect(odd('Een "directie", oud')).toMatch(/^"Een ""directie"", oud",/);
    expect(odd("=a\nb")).toMatch(/^"'=a\nb",/);
  });
});

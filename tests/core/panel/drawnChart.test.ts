/** The official chart as drawn: each box of the snapshot once, and nothing more. */
import { describe, expect, it } from "vitest";
import type { OrgFile, Snapshot, SnapshotBox } from "@/core/org/fileFormat";
import { orgModel } from "@/core/org/orgModel";
import { drawnChart, type DrawnBox } from "@/core/panel/drawnChart";
import { drawOrg } from "../../support/drawOrg";
import { shippedFile } from "../../support/shippedFile";

const org = drawOrg(`
  Alles [group]
    BZK [ministry]
      SG [leadership]
        DGX [directorate-general]
          Wonen [directorate]
      Kader [group]
        Logius [agency]
    VRO [ministry]
      SG VRO [leadership]
`);
const box = (unit: string, parent: string | null, more: Partial<SnapshotBox> = {}): SnapshotBox => ({ unit, name: unit.toUpperCase(), parent, ...more });
const chart = (boxes: readonly SnapshotBox[], from = "2025-12-03"): Snapshot => ({ id: `chart-${from}`, kind: "chart", title: { nl: "Organogram" }, coverage: "full", from, boxes });
const boxes = [
  box("vro", null), box("bzk", null), box("sg-vro", "vro"), box("sg", "bzk", { heads: ["An", "Bo"], acting: "acting" }),
  box("dgx", "sg-vro"), box("dgx", "sg"), box("wonen", "dgx", { line: "dotted" }), box("logius", "bzk", { line: "attached" }), box("weg", "sg"),
];
const withSnapshots = (...snapshots: readonly Snapshot[]): OrgFile => ({ ...org, meta: { ...org.meta, subject: "bzk" }, snapshots });
const draw = (...snapshots: readonly Snapshot[]) => drawnChart(orgModel(withSnapshots(...snapshots)), "nl");

const flat = (all: readonly DrawnBox[], parent: string | null = null): readonly { readonly box: DrawnBox; readonly parent: string | null }[] =>
  all.flatMap((each) => [{ box: each, parent }, ...flat(each.children, each.unit)]);

/** The chart back as rows of the table, in its order. */
const rowsOf = (all: readonly DrawnBox[]): readonly object[] => flat(all).toSorted((a, b) => a.box.index - b.box.index).map(({ box: each, parent }) => ({
  unit: each.unit, name: each.name, abbr: each.abbr, kind: each.kind, parent, line: each.line, heads: each.heads, acting: each.acting,
}));
const expectedRows = (snapshot: Snapshot): readonly object[] => snapshot.boxes.map(({ unit, name, abbr, kind, parent, line, heads, acting }) => ({
  unit, name, abbr: abbr ?? null, kind: kind ?? null, parent, line: line ?? "solid", heads: heads ?? [], acting: acting ?? null,
}));

describe("the chart as drawn", () => {
  it("is the newest chart, and there is none without one", () => {
    expect(draw()).toBeNull();
    expect(draw(chart(boxes), chart([box("bzk", null)], "2025-12-10"))?.boxCount).toBe(1);
  });

  it("has each box once, with what is printed in it", () => {
    const drawn = draw(chart(boxes));
    expect(rowsOf(drawn?.roots ?? [])).toEqual(expectedRows(chart(boxes)));
    expect(drawn).toMatchObject({ date: "2025-12-03", boxCount: 9, unitCount: 8 });
  });

  it("draws a shared unit under both, its parts under the ministry that the file is about, and says so", () => {
    const shared = flat(draw(chart(boxes))?.roots ?? []).filter(({ box: { unit } }) => unit === "dgx").map(({ box: each }) => each);
    expect(shared.map(({ alsoUnder, partsUnder, children }) => [alsoUnder, partsUnder, children.length])).toEqual([
      [["SG (BZK)"], "SG (BZK)", 0],
      [["SG-VRO (VRO)"], null, 1],
    ]);
  });

  it("loses no box whose parent is not drawn, and ends in a circle", () => {
    const odd = [box("bzk", null), box("sg", "nergens"), box("dgx", "wonen"), box("wonen", "dgx")];
    expect(flat(draw(chart(odd))?.roots ?? []).map(({ box: { unit } }) => unit)).toContain("sg");
  });

  it("says what hangs elsewhere in our tree", () => {
    expect(draw(chart(boxes))?.differences.map(({ unit, kind, ours }) => [unit.id, kind, ours?.id ?? null])).toEqual([
      ["dgx", "once", "sg"], ["logius", "framed", "kader"], ["weg", "absent", null],
    ]);
  });
});

describe("the chart that we ship", () => {
  it("equals its table, box by box", () => {
    const model = orgModel(shippedFile());
    const snapshot = model.file.snapshots.filter(({ kind }) => kind === "chart").toSorted((a, b) => (a.from ?? "").localeCompare(b.from ?? "")).at(-1);
    if (snapshot === undefined) throw new Error("No chart is shipped");
    const drawn = drawnChart(model, "nl");
    expect(rowsOf(drawn?.roots ?? [])).toEqual(expectedRows(snapshot));
    expect(drawn?.roots.map(({ unit }) => unit)).toEqual(snapshot.boxes.filter(({ parent }) => parent === null).map(({ unit }) => unit));
  });
});

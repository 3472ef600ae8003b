import { describe, expect, it } from "vitest";
import { orgModel } from "@/core/org/orgModel";
import { spotlight, type Spotlit } from "@/core/scene/spotlight";
import { accountability } from "@/core/time/accountability";
import { snapshotAt } from "@/core/time/snapshotAt";
import { shippedFile } from "../../support/shippedFile";

const file = shippedFile();
const model = orgModel(file);
const today = snapshotAt(model, file.meta.asOf, { withFormer: true });
const nothing: Spotlit = { selectedId: null, subjectId: null, path: null };
const lit = (what: Partial<Spotlit>, lang: "nl" | "en" = "nl") => spotlight(model, today, { ...nothing, ...what }, lang);

describe("a unit", () => {
  it("has a line from whoever answers, with the day of its source", () => {
    expect(lit({ selectedId: "dgkr" })).toMatchObject({
      answering: new Set(["stas-bzk"]),
      lines: [{ from: "stas-bzk", to: "dgkr", grammar: "answers", dotted: false, label: "legt verantwoording af · bron van 27 februari 2026" }],
    });
    expect(lit({ selectedId: "kiesraad" }).lines[0]).toMatchObject({ dotted: true });
    expect(lit({ selectedId: "dir-kr" }, "en").lines[0]?.label).toMatch(/^answers in parliament, via DGKR · source of/);
  });

  it("of which nobody knows who answers has no line, and says so", () => {
    const { lines, gaps, tags } = lit({ selectedId: "dgdoo" });
    expect([lines, tags.size, gaps.get("dgdoo")]).toEqual([[], 0, "niet bekend wie verantwoordelijk is"]);
  });
});

describe("an office", () => {
  it.each(["minister-bzk", "stas-bzk", "minister-vro"])("%s: everything it answers for stands out, and only that", (office) => {
    const { tags, gaps, lines } = lit({ selectedId: office });
    const expected = file.units.filter(({ id, kind }) => {
      const result = accountability(model, today, id, today.date);
      if (kind === "group" || !today.parentOf.has(id)) return false;
      return (result.kind === "stated" || result.kind === "derived")
        ? result.offices.some((each) => each.office === office)
        : result.kind === "table" && result.office === office;
    });
    expect([...tags.keys()].toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
    expect([...gaps.keys()].filter((id) => tags.has(id))).toEqual([]);
    expect(gaps.has("dgdoo")).toBe(true);
    // A line only where a source says it of the unit itself.
    const said = file.relations.filter(({ from, type, valid }) => from === office && type.endsWith("-responsibility") && valid?.to === undefined);
    expect(lines.map(({ to }) => to).toSorted()).toEqual(said.map(({ to }) => to).toSorted());
  });
});

describe("a subject", () => {
  it("has its units with what they do", () => {
    const { tags } = lit({ subjectId: "verkiezingen" });
    expect(tags.get("dir-denb")).toBe("maakt het beleid");
    expect(tags.get("kiesraad")).toBe("houdt toezicht · adviseert");
  });

  it("has no line that is not in the data, holds on the day, and joins two of its units", () => {
    const known = new Map(file.relations.map((relation) => [`spot ${relation.id}`, relation]));
    let count = 0;
    for (const { id } of file.subjects) {
      const { lines, tags } = lit({ subjectId: id });
      for (const line of lines) {
        const relation = known.get(line.id);
        expect([relation?.from, relation?.to]).toEqual([line.from, line.to]);
        expect(line.grammar === "answers").toBe(relation?.type.endsWith("-responsibility"));
        expect(relation?.valid?.to ?? "9999" > today.date).toBeTruthy();
        expect(tags.has(line.from) && tags.has(line.to)).toBe(true);
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(20);
  });
});

describe("a path", () => {
  it("goes by way of the nearest above both", () => {
    const { way, tags, lines } = lit({ path: ["rvb", "aivd"] });
    expect(way).toEqual(new Set(["rvb", "dgvbr", "sg", "aivd"]));
    expect(tags.get("sg")).toBe("hier komen ze samen");
    expect(lines).toEqual([]);
  });
});

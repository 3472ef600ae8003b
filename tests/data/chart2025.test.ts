// @vitest-environment node
/**
 * The official chart of December 2025, box by box: the file holds it as drawn, and the tree of its day has every box
 * with its name, its head and its parent, except where this file says why.
 */
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { SnapshotBox, UnitId } from "@/core/org/fileFormat";
import { orgModel } from "@/core/org/orgModel";
import { snapshotAt } from "@/core/time/snapshotAt";
import { termsOn } from "@/core/time/termsOn";
import { treeAt, type TreeNode } from "@/core/time/treeAt";
import { shippedData } from "./shippedData";

const DAY = "2025-12-03";
const file = shippedData();
const model = orgModel(file);
const chart = file.snapshots.find(({ id }) => id === "chart-2025-12");
const boxes = chart?.boxes ?? [];
const tree = snapshotAt(model, DAY);

const ACTING = { acting: "wnd", interim: "interim", founding: "kwartiermaker" } as const;
const rowOf = ({ unit, name, abbr, kind, parent, line, heads, acting }: SnapshotBox): string => [
  unit, name, abbr ?? "", kind ?? "", parent ?? "", line ?? "", (heads ?? []).join(";"),
  acting === undefined ? "" : ACTING[acting], (chart?.src ?? []).join(";"),
].join("\t");

describe("the transcription of the chart", () => {
  it("is whole: two roots, each box of the research table once for each parent that it is drawn under", () => {
    expect(boxes).toHaveLength(98);
    // The hash of the text of the research table.
    expect(createHash("sha256").update(boxes.map(rowOf).join("\n")).digest("hex").slice(0, 16)).toBe("22ded9cc6a7e23b8");
    expect(boxes.filter(({ parent }) => parent === null).map(({ unit }) => unit)).toEqual(["vro", "bzk"]);
    const drawn = boxes.map(({ unit }) => unit);
    expect(drawn.filter((unit, index) => drawn.indexOf(unit) !== index)).toEqual(["stas-bzk", "psg", "dir-fez", "dgvbr"]);
    expect([chart?.from, chart?.to]).toEqual([DAY, "2025-12-04"]);
  });
});

/** What a box of the chart is called in the file, where that is more than "Directie" or "Directoraat-generaal" before it. */
const OTHER_NAMES: Readonly<Record<UnitId, string>> = {
  // The seat of then; its title must not be mistaken for that of the minister without portfolio of 2026.
  "vro-minister": "Minister van VRO (eigen ministerie)",
  "vro-sg": "Secretaris-generaal VRO",
  // The chart prints the director, the file has the directorate.
  "vro-fez": "Directie Financieel-Economische Zaken VRO",
  "dir-fez": "Directie Financieel-Economische Zaken",
  "vnacs": "Vertegenwoordiging van Nederland in Aruba, Curaçao en Sint Maarten",
  "kab-gouv-curacao": "Kabinet van de Gouverneur van Curaçao",
  "kab-gouv-sxm": "Kabinet van de Gouverneur van Sint Maarten",
  "kab-gouv-aruba": "Kabinet van de Gouverneur van Aruba",
  // The chart prints a short form.
  "psg": "Plaatsvervangend secretaris-generaal",
  "dir-kiem": "Directie Kennis, Internationaal, Europa en Macro-economie",
  "secretariaat-rob": "Secretariaat Raad voor het Openbaar Bestuur",
  "prog-aan-de-slag": "Programma Aan de slag met de Omgevingswet",
  "obf": "Organisatie voor Bedrijfsvoering en Financiën",
  "fmh": "FMHaaglanden",
  "aivd-bedrijfsvoering": "Directie Bedrijfsvoering AIVD",
  "dhc": "Dienst van de Huurcommissie",
  "kadaster": "Dienst voor het kadaster en de openbare registers",
  "sso-cn": "Shared Service Organisatie Caribisch Nederland",
  "rijksvertegenwoordiger": "Rijksvertegenwoordiger voor Bonaire, Sint Eustatius en Saba",
};

/** A head as printed, and in whose seat and under which name the file has that person on the day. */
const OTHER_HEADS: Readonly<Record<string, { readonly unit: UnitId; readonly name: string | null }>> = {
  // The announcements of the appointment and of her successor write it so.
  "Gea Craaijkamp": { unit: "dgkr", name: "Gea van Craaikamp" },
  // Head of the part for the Caribbean Netherlands; the other half had no director on the chart.
  "René Bagchus (Caribisch Nederland)": { unit: "dir-kr-cn", name: "René Bagchus" },
  "Simone Smit (plv. dg.)": { unit: "aivd", name: "Simone Smit" },
  // The chart announces him: he started on 11 December.
  "Jan-Kees Goet (vanaf 2025-12-11)": { unit: "abdtopconsult", name: null },
  "Nynke Cornelissen (secretaris-directeur)": { unit: "acvg", name: "Nynke Cornelissen" },
};

const DRAWING = {
  root: "the heading above both ministries orders the tree and is not drawn",
  leadership: "the office-holders of a ministry are framed together, under a heading of ours",
  shared: "drawn under both ministries; a unit has one parent, and the apparatus is that of BZK",
  apparatus: "drawn under VRO; the decree of 2025 has it at BZK, whose apparatus works for VRO",
  vroOwn: "drawn beside the Secretary-General; the file has the parts of VRO side by side",
  twice: "drawn beside the Secretary-General and in the cluster; the file has the cluster",
  beside: "drawn in a box beside the tree; the file has such services in one frame, and bodies that are no part of the ministry under a heading for their kind",
  caribbean: "drawn in a box beside the tree; the register has it under DGKR",
} as const;

/** Unit, its parent on the chart, its parent in the tree of the day, and why. Reviewed by hand. */
const OTHER_PARENTS: readonly (readonly [UnitId, UnitId | null, UnitId, keyof typeof DRAWING])[] = [
  ["vro", null, "bzk-en-omgeving", "root"],
  ["bzk", null, "bzk-en-omgeving", "root"],
  ["minister-bzk", "bzk", "politieke-leiding", "leadership"],
  ["stas-bzk", "bzk", "politieke-leiding", "leadership"],
  ["stas-bzk", "vro", "politieke-leiding", "shared"],
  ["psg", "vro-sg", "sg", "shared"],
  ["vro-fez", "vro-sg", "vro", "vroOwn"],
  ["dir-fez", "sg", "cluster-mm", "twice"],
  ["dgvb", "vro-sg", "sg", "apparatus"],
  ["dgro", "vro-sg", "sg", "apparatus"],
  ["dgvbr", "vro-sg", "sg", "shared"],
  ["dhc", "vro", "groep-naast-lijn", "beside"],
  ["acvg", "vro", "groep-advies", "beside"],
  ["huurcommissie", "vro", "groep-zbo", "beside"],
  ["kadaster", "vro", "groep-zbo", "beside"],
  ["ncg", "vro", "groep-naast-lijn", "beside"],
  ["rc-omgevingswet", "vro", "groep-naast-lijn", "beside"],
  ["svwn", "vro", "groep-zbo", "beside"],
  ["tlokb", "vro", "groep-zbo", "beside"],
  ["logius", "bzk", "groep-naast-lijn", "beside"],
  ["rvig", "bzk", "groep-naast-lijn", "beside"],
  ["acict", "bzk", "groep-advies", "beside"],
  ["acoi", "bzk", "groep-advies", "beside"],
  ["hvk", "bzk", "groep-zbo", "beside"],
  ["kiesraad", "bzk", "groep-zbo", "beside"],
  ["saip", "bzk", "groep-zbo", "beside"],
  ["kab-gouv-curacao", "bzk", "groep-hcs", "beside"],
  ["kab-gouv-sxm", "bzk", "groep-hcs", "beside"],
  ["kab-gouv-aruba", "bzk", "groep-hcs", "beside"],
  ["secretariaat-cft", "bzk", "groep-naast-lijn", "beside"],
  ["rcn", "bzk", "dgkr", "caribbean"],
  ["sso-cn", "bzk", "rcn", "caribbean"],
  ["ncdr", "bzk", "groep-naast-lijn", "beside"],
  ["rijksvertegenwoordiger", "bzk", "groep-naast-lijn", "beside"],
];

const plain = (name: string): string => name.toLowerCase()
  .replace(/^(directie|directoraat-generaal) /, "").replaceAll("&", "en").replace(/[^\p{L}\d]/gu, "");

function idsIn(nodes: readonly TreeNode[]): readonly UnitId[] {
  return nodes.flatMap(({ id, children }) => [id, ...idsIn(children)]);
}

describe("the tree of 3 December 2025", () => {
  it("has every box, for certain", () => {
    const inTree = new Set(idsIn(treeAt(model, DAY, { lang: "nl" })));
    expect(boxes.filter(({ unit }) => !inTree.has(unit)).map(({ unit }) => unit)).toEqual([]);
    expect(boxes.filter(({ unit }) => tree.certaintyOf.get(unit) !== "yes").map(({ unit }) => unit)).toEqual([]);
  });

  it("gives every box its name", () => {
    const other = boxes.filter(({ unit, name }) => plain(tree.nameOf(unit).nl) !== plain(name));
    expect(Object.fromEntries(other.map(({ unit }) => [unit, tree.nameOf(unit).nl]))).toEqual(OTHER_NAMES);
  });

  it("has every head in the seat on that day, and says where somebody stands in", () => {
    const seats = (unit: UnitId) => termsOn(model, unit, DAY).current;
    const missing = boxes.flatMap(({ unit, heads = [] }) => heads
      .filter((head) => !seats(unit).some(({ person }) => person.name === head)));
    expect(missing).toEqual(Object.keys(OTHER_HEADS));
    for (const { unit, name } of Object.values(OTHER_HEADS)) {
      const names = seats(unit).map(({ person }) => person.name);
      if (name === null) expect(names).toEqual([]);
      else expect(names).toContain(name);
    }
    const acting = boxes.filter((box) => box.acting !== undefined);
    expect(acting).toHaveLength(6);
    for (const box of acting) expect(seats(box.unit).map(({ term }) => term.acting)).toEqual([box.acting]);
  });

  it("gives every box its parent, but for the reviewed differences of drawing", () => {
    const other = boxes
      .filter(({ unit, parent }) => tree.parentOf.get(unit) !== parent)
      .map(({ unit, parent }) => [unit, parent, tree.parentOf.get(unit)]);
    expect(other).toEqual(OTHER_PARENTS.map(([unit, drawn, ours]) => [unit, drawn, ours]));
    expect(new Set(OTHER_PARENTS.map(([, , , why]) => why))).toEqual(new Set(Object.keys(DRAWING)));
  });
});

// @vitest-environment node
/** What the build makes of the data files, tried on the shipped ones: the cut in two must lose nothing. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { parseOrg } from "@/core/org/parseOrg";
import { orgModel } from "@/core/org/orgModel";
import { checkData } from "@/tools/checkData.ts";
import { detailsText, problemLine, readOrg, readTours, structureText, toursText, tourProblemLine, treeText } from "@/tools/orgData";

interface Nested {
  readonly id: string;
  readonly children: readonly Nested[];
}

const file = readOrg("data");

it("cuts the file in two parts that add up to the whole", () => {
  const { file: joined, problems } = parseOrg([
    { name: "structure", text: structureText(file) },
    { name: "details", text: detailsText(file) },
  ]);
  expect(problems).toEqual([]);
  expect(joined).toEqual(file);
});

it("gives the first part everything that the chart draws", () => {
  const first = parseOrg([{ name: "structure", text: structureText(file) }]).file;
  expect(first?.units).toEqual(file.units);
  expect(first?.terms).toEqual(file.terms);
  expect(first?.relations).toEqual(file.relations);
  expect(first?.sources).toEqual([]);
});

it("makes one nested tree with the current units in it, each once", () => {
  const tree = JSON.parse(treeText(file)) as Nested & { readonly asOf: string; readonly licence: string };
  const ids: string[] = [];
  const collect = (node: Nested): void => {
    ids.push(node.id);
    node.children.forEach(collect);
  };
  tree.children.forEach(collect);
  expect(tree.asOf).toBe(file.meta.asOf);
  expect(tree.licence).toBe("CC0-1.0");
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(["bzk", "logius"]));
  const former = file.units.filter(({ status }) => status === "former").map(({ id }) => id);
  expect(former.length).toBeGreaterThan(0);
  expect(ids.filter((id) => former.includes(id))).toEqual([]);
});

it("tells a problem with its place", () => {
  const { file: none, problems } = parseOrg([{ name: "units.json", text: '{"format":"organogram/1","units":[{"id":7}]}' }]);
  expect(none).toBeNull();
  expect(problems.map(problemLine).join("\n")).toMatch(/^units\.json units\[0\]\.id: .+ \[wrong-type\]$/m);
});

it("ships tours that lead only to what is there, the shortest first", () => {
  expect(readTours("data", orgModel(file)).problems).toEqual([]);
  const minutes = (JSON.parse(toursText("data")) as readonly { readonly minutes: number }[]).map((tour) => tour.minutes);
  expect(minutes.length).toBeGreaterThan(5);
  expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
});

it("fails the check of the data on a tour that is not as it should be", () => {
  const folder = mkdtempSync(join(tmpdir(), "tours-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "tours"));
  const tour = { format: "organogram-tour/1", id: "een", title: { nl: "Een", en: "One" }, stops: [{ view: "unit=nergens", text: { nl: "Zin." } }] };
  writeFileSync(join(folder, "tours/een.json"), JSON.stringify(tour));
  writeFileSync(join(folder, "tours/twee.json"), JSON.stringify(tour));
  writeFileSync(join(folder, "tours/drie.json"), "{");
  expect(readTours(folder, orgModel(file)).problems.map(tourProblemLine)).toEqual([
    "tours/drie.json: We cannot read this file. Check that it is complete. [not-json]",
    ...["een", "twee"].flatMap((name) => [
      `tours/${name}.json: Stop 1: we do not know this: nergens. [unknown-place]`,
      `tours/${name}.json: Stop 1: the text is not there in two languages. [one-language]`,
      `tours/${name}.json: Stop 1: the sentence has no source. [unsourced]`,
      ...(name === "twee" ? ["tours/twee.json: The file has another name than the tour in it. [other-name]"] : []),
      `tours/${name}.json: There is a tour with this name in the address already. [same-id]`,
    ]),
  ]);
  expect(() => toursText(folder)).toThrow("tours/drie.json: We cannot read this file.");
  // A folder without tours is none to complain of.
  expect(readTours("data/tours").problems).toEqual([]);
  writeFileSync(join(folder, "data.json"), JSON.stringify({ format: "organogram/1", meta: file.meta }));
  expect(checkData(folder).passed).toBe(false);
});

// @vitest-environment node
/** What the build makes of the data files, tried on the shipped ones: the cut in two must lose nothing. */
import { expect, it } from "vitest";
import { parseOrg } from "@/core/org/parseOrg";
import { detailsText, problemLine, readOrg, structureText, treeText } from "@/tools/orgData";

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

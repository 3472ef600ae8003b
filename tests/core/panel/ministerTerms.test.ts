/** Who held the political offices: every term once, in the words of its day, and no bounds of cabinets made up. */
import { describe, expect, it } from "vitest";
import type { OrgFile, Term } from "@/core/org/fileFormat";
import { orgModel } from "@/core/org/orgModel";
import { ministerTerms } from "@/core/panel/ministerTerms";
import { drawOrg, withUnit } from "../../support/drawOrg";
import { shippedFile } from "../../support/shippedFile";

const term = (office: string, person: string, from: string, to: string | null, cabinets: readonly string[], more: Partial<Term> = {}): Term => ({
  office, person, from, ...(to === null ? {} : { to }), cabinets, ...more,
});
const drawn = drawOrg(`
  BZK [ministry]
    Minister BZK [political-office]
    Minister Wonen [political-office]
    Staatssecretaris BZK [political-office]
    SG [leadership]
`, {
  offices: [
    { id: "m", unit: "minister-bzk", role: "political", title: { nl: "Minister" } },
    { id: "w", unit: "minister-wonen", role: "political", title: { nl: "Minister" } },
    { id: "s", unit: "staatssecretaris-bzk", role: "political", title: { nl: "Staatssecretaris" } },
    { id: "sg", unit: "sg", role: "head", title: { nl: "SG" } },
  ],
  people: ["an", "bo", "cor"].map((id) => ({ id, name: id.toUpperCase() })),
  terms: [
    term("m", "an", "1918", "1923", ["Oud"], { confidence: "background" }),
    term("m", "an", "1945", "1950", ["Een", "Twee"], { party: "ABC" }),
    term("m", "bo", "1950", "1960", ["Twee"], { acting: "interim" }),
    term("m", "cor", "1960", null, ["Drie"]),
    term("w", "an", "1961", "1965", []),
    term("s", "bo", "1961", "1963", ["Drie"]),
    term("sg", "cor", "1961", null, []),
  ],
});
const file: OrgFile = [
  ["bzk", { answersTo: "minister-bzk" }],
  ["minister-bzk", { names: [{ nl: "Minister van BiZa", to: "1959" }, { nl: "Minister van BZK", from: "1959" }] }],
].reduce<OrgFile>((each, [id, changes]) => withUnit(each, id as string, changes as object), drawn);
const found = ministerTerms(orgModel(file), "nl");

describe("terms of office", () => {
  it("are those of political offices, the newest first, each in its group", () => {
    expect(found.terms.map(({ person, group, from }) => `${from} ${person} ${group}`)).toEqual([
      "1961 AN minister", "1961 BO state-secretary", "1960 COR head", "1950 BO head", "1945 AN head",
    ]);
  });

  it("have the title of the day on which they began", () => {
    expect(found.terms.filter(({ group }) => group === "head").map(({ title }) => title.text)).toEqual(["Minister van BZK", "Minister van BiZa", "Minister van BiZa"]);
  });

  it("stand apart where they began before 1945", () => {
    expect(found.earlier.map(({ person, from, cite }) => [person, from, cite.confidence])).toEqual([["AN", "1918", "background"]]);
  });

  it("bring neighbours with a cabinet in common together", () => {
    expect(found.cabinets).toEqual([
      { cabinets: ["Drie"], from: "1960", to: null },
      { cabinets: ["Een", "Twee"], from: "1945", to: "1960" },
    ]);
  });
});

describe("the terms that we ship", () => {
  const model = orgModel(shippedFile());
  const all = ministerTerms(model, "nl");

  it("are every term of a political office, each once", () => {
    const offices = new Set(model.file.offices.filter(({ role, unit }) => role === "political" && model.unitById.get(unit)?.kind === "political-office").map(({ id }) => id));
    const shown = [...all.terms, ...all.earlier];
    expect(shown).toHaveLength(model.file.terms.filter(({ office }) => offices.has(office)).length);
    expect(new Set(shown.map(({ key }) => key)).size).toBe(shown.length);
  });

  it("begin with Beel in February 1945 and leave the head of the ministry in nobody's hands on no day", () => {
    const head = all.terms.filter(({ group }) => group === "head").toReversed();
    expect(head[0]).toMatchObject({ person: "L.J.M. Beel", from: "1945-02-23" });
    let end = head[0]?.to ?? null;
    for (const { from, to } of head.slice(1)) {
      expect(end === null || (from ?? "") <= end).toBe(true);
      if (end !== null && (to === null || to > end)) end = to;
    }
    expect(end).toBeNull();
  });
});

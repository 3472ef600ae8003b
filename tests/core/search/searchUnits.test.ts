import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Name, OrgFile, Unit, UnitId, UnitStatus } from "@/core/org/fileFormat";
import { orgModel } from "@/core/org/orgModel";
import { searchIndex } from "@/core/search/searchIndex";
import { MAX_QUERY_CHARS, searchUnits, type SearchHit } from "@/core/search/searchUnits";
import { emptyFile } from "../../support/drawOrg";

const unit = (id: UnitId, names: Name | readonly Name[], status: UnitStatus = "current"): Unit => ({
  id, kind: "directorate", status, names: "nl" in names ? [names] : names, placements: [{ parent: "alles" }],
});

const units: readonly Unit[] = [
  { ...unit("alles", { nl: "Alles bij elkaar" }), kind: "group", placements: [{ parent: null }] },
  unit("rvb", { nl: "Rijksvastgoedbedrijf", en: "Central Government Real Estate Agency", abbr: "RVB" }),
  unit("rvb-raad", { nl: "Raad van rvbers", abbr: "RVBR" }),
  unit("vastgoed", { nl: "Vastgoed en grond" }),
  unit("beheer", { nl: "Beheer van vastgoed" }),
  unit("curacao", { nl: "Land Curaçao", en: "Country of Curaçao" }),
  unit("dgdoo", [
    { nl: "Directoraat-generaal Overheidsorganisatie", abbr: "DGOO", to: "2022" },
    { nl: "Directoraat-generaal Digitalisering", abbr: "DGDOO", from: "2022" },
  ]),
  unit("dgoo-oud", { nl: "Overheidsorganisatie van vroeger", abbr: "DGOO-oud" }, "former"),
  unit("rvig", { nl: "Rijksdienst voor Identiteitsgegevens", abbr: "RvIG" }),
  unit("beleid", { nl: "Digitale Overheid", en: "Digital Government" }),
  unit("staf", { nl: "Centrale Staf AIVD", en: "AIVD Central Staff" }),
  unit("cafe", { nl: "Kunstcafe\u0301, cafe\u0301 Œuvre" }),
  unit("straks", { nl: "Afdeling Straks", from: "2030" }),
];

const structure: OrgFile = { ...emptyFile(["alles"]), units };
const whole: OrgFile = {
  ...structure,
  topics: [
    { id: "t-bsn", label: { nl: "Burgerservicenummer", en: "Citizen service number" }, synonyms: ["bsn"], unit: "rvig", role: "executes", confidence: "primary" },
  ],
  subjects: [{
    id: "paspoort", label: { nl: "Paspoort en identiteitskaart", en: "Passport and identity card" },
    synonyms: { nl: ["reisdocument", "paspoorten"], en: ["travel document"] },
    units: [
      { unit: "rvb", role: "owner" },
      { unit: "rvig", role: "executes", confidence: "secondary" },
      { unit: "beleid", role: "policy" },
    ],
  }],
};
const index = searchIndex(orgModel(whole));

const find = (query: string, lang: "nl" | "en" = "nl"): readonly SearchHit[] => searchUnits(index, query, lang);
const ids = (query: string) => find(query).map((hit) => hit.unitId);

/** `[vast]goed`: what was found, in the text that the reader sees. */
function marked({ label, ranges }: Pick<SearchHit, "label" | "ranges">): string {
  let text = "";
  let at = 0;
  for (const [from, to] of ranges) {
    text += `${label.slice(at, from)}[${label.slice(from, to)}]`;
    at = to;
  }
  return text + label.slice(at);
}
const marks = (query: string, lang?: "nl" | "en") => find(query, lang).map(marked);

describe("order", () => {
  it("exact abbreviation, start of a name, start of a word, inside a word", () => {
    expect(marks("rvb")).toEqual(["[RVB]", "[RVB]R"]);
    expect(marks("vastgoed")).toEqual(["[Vastgoed] en grond", "Beheer van [vastgoed]", "Rijks[vastgoed]bedrijf"]);
    expect(marks("vast")[0]).toBe("[Vast]goed en grond");
  });

  it("one hit for each unit, the best", () => {
    expect(find("directoraat").map((hit) => hit.label)).toEqual(["Directoraat-generaal Digitalisering"]);
  });

  it("units of today before former ones, which are found and marked", () => {
    expect(find("overheidsorganisatie").map(({ unitId, status, kind }) => [unitId, status, kind])).toEqual([
      ["dgoo-oud", "former", "name"],
      ["dgdoo", "current", "former-name"],
    ]);
    expect(find("dgoo").map(({ unitId, status }) => [unitId, status])).toEqual([["dgdoo", "current"], ["dgoo-oud", "former"]]);
  });

  it("topics and subjects after names; of a subject first the policy, then who carries it out", () => {
    expect(find("paspoort").map(({ unitId, role, kind }) => [unitId, role, kind])).toEqual([
      ["beleid", "policy", "subject"], ["rvig", "executes", "subject"], ["rvb", "owner", "subject"],
    ]);
    expect(ids("identiteit")[0]).toBe("rvig");
  });
});

describe("what is found", () => {
  it("names of before, but a name to come is not one of before", () => {
    expect(find("DGOO")[0]).toMatchObject({ unitId: "dgdoo", kind: "former-name", label: "DGOO" });
    expect(find("straks")[0]).toMatchObject({ unitId: "straks", kind: "name" });
  });

  it("both languages whatever the reader's, and of equal matches the reader's own", () => {
    expect(find("real estate")[0]).toMatchObject({ unitId: "rvb", label: "Central Government Real Estate Agency", lang: "en" });
    expect(marks("curacao")).toEqual(["Land [Curaçao]"]);
    expect(marks("curacao", "en")).toEqual(["Country of [Curaçao]"]);
    expect(marks("aivd")).toEqual(["Centrale Staf [AIVD]"]);
    expect(marks("aivd", "en")).toEqual(["[AIVD] Central Staff"]);
  });

  it("synonyms, with what they stand for, where the label itself does not match as well", () => {
    expect(marks("paspoort")[0]).toBe("[Paspoort] en identiteitskaart");
    expect(find("reisdocument")[0]).toMatchObject({ kind: "subject", lang: "nl", about: { nl: "Paspoort en identiteitskaart" } });
    expect(find("bsn")[0]).toMatchObject({ unitId: "rvig", kind: "topic", confidence: "primary", about: { nl: "Burgerservicenummer" } });
  });

  it("text with marks and ligatures, marked as the reader sees it, at the start of a word where there is one", () => {
    expect(marks("cafe")).toEqual(["Kunstcafe\u0301, [cafe\u0301] Œuvre"]);
    expect(marks("café o")).toEqual(["Kunstcafe\u0301, [cafe\u0301 Œ]uvre"]);
    expect(marks("euvre")).toEqual(["Kunstcafe\u0301, cafe\u0301 [Œuvre]"]);
  });

  it("several words in any order, each of them needed", () => {
    expect(marks("grond vastgoed")).toEqual(["[Vastgoed] en [grond]"]);
    expect(ids("vastgoed maan")).toEqual([]);
  });

  it("no group that is not drawn", () => {
    expect(ids("alles")).toEqual([]);
  });

  it("names alone as long as only the structure is there", () => {
    const early = searchIndex(orgModel(structure));
    expect(searchUnits(early, "paspoort", "nl")).toEqual([]);
    expect(searchUnits(early, "rvig", "nl").map((hit) => hit.unitId)).toEqual(["rvig"]);
  });
});

describe("the query", () => {
  it.each(["", "   ", ".", "()", "-", "*", "\\", "[", "’"])("%j finds nothing", (query) => {
    expect(find(query)).toEqual([]);
  });

  it.each(["rvb.*", "r.b", "(rvb|x)", "^rvb", "rvb$"])("%j is text and no pattern", (query) => {
    expect(find(query)).toEqual([]);
  });

  it("is read up to a length", () => {
    expect(ids(`${" ".repeat(MAX_QUERY_CHARS - 3)}rvb and more`)[0]).toBe("rvb");
    expect(ids("r".repeat(1_000_000))).toEqual([]);
  });
});

it("marks lie in the label, in order and apart, and hold what was typed", () => {
  const query = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 20 }),
    fc.tuple(fc.constantFrom(...units.flatMap(({ names }) => names.map((name) => name.nl))), fc.nat(), fc.integer({ min: 1, max: 12 }))
      .map(([name, at, length]) => name.slice(at % name.length, (at % name.length) + length)),
  );
  fc.assert(fc.property(query, fc.constantFrom("nl", "en"), (typed, lang) => {
    const hits = find(typed, lang);
    expect(new Set(hits.map((hit) => hit.unitId)).size).toBe(hits.length);
    for (const { label, ranges } of hits) {
      expect(ranges).not.toEqual([]);
      let end = -1;
      for (const [from, to] of ranges) {
        expect(from).toBeGreaterThan(end);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(label.length);
        end = to;
      }
    }
  }), { numRuns: 500 });
});

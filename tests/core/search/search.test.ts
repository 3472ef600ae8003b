import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Name, OrgFile, Unit, UnitId, UnitStatus } from "@/core/org/fileFormat";
import { searchIndex } from "@/core/search/searchIndex";
import { matchRanges } from "@/core/search/matchRanges";
import { MAX_QUERY_CHARS, search, type SearchHit } from "@/core/search/search";
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
  unit("denb", { nl: "Democratie en Bestuur", abbr: "D&B" }),
  { ...unit("keuring", { nl: "Keuringsraad" }), kind: "zbo" },
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
  elsewhere: [
    { id: "e-rijbewijs", queries: { nl: ["rijbewijs"], en: ["driving licence"] }, organisation: { nl: "RDW", en: "RDW (vehicles)" }, ministry: "Infrastructuur" },
    { id: "e-aanvragen", queries: { nl: ["paspoort aanvragen"], en: ["apply for a passport"] }, organisation: { nl: "Gemeente", en: "Municipality" } },
    { id: "e-bedrijf", queries: { nl: ["bedrijf inschrijven"], en: [] }, organisation: { nl: "Kamer van Koophandel" } },
  ],
  words: [
    { about: { type: "subject", id: "paspoort" }, nl: ["pasfoto"], en: ["ID photo"] },
    { about: { type: "elsewhere", id: "e-rijbewijs" }, nl: ["roze pasje"], en: [] },
    { about: { type: "unit", id: "rvb" }, nl: ["kazerne", "geen dak"], en: ["barracks"] },
  ],
  tasks: [{ unit: "rvb", text: { nl: "Verkoopt gebouwen die de staat niet meer nodig heeft" } }],
  offices: [
    { id: "dg", unit: "dgdoo", role: "head", title: { nl: "directeur-generaal Digitalisering", en: "Director-General" } },
  ],
  people: [{ id: "jo", name: "Jo Keijzer-Børch" }, { id: "piet", name: "Piet van der Berg" }],
  terms: [{ office: "dg", person: "jo", from: "2024" }, { office: "dg", person: "piet", from: "2020", to: "2024" }],
};
const index = searchIndex({ file: whole, kindNames: [["zbo", "zelfstandig bestuursorgaan", "nl"], ["zbo", "zbo", "nl"]] });

const ask = (query: string, lang: "nl" | "en" = "nl") => search(index, query, lang);
const find = (query: string, lang: "nl" | "en" = "nl"): readonly SearchHit[] => ask(query, lang).hits;
const ids = (query: string, lang: "nl" | "en" = "nl") => find(query, lang).map(({ target }) => target.id);
const unitsOf = (query: string) => find(query).filter(({ target }) => target.type === "unit").map(({ target }) => target.id);

describe("order", () => {
  it("an exact abbreviation or name first, however it is written", () => {
    expect(ids("rvb")[0]).toBe("rvb");
    expect(find("rvb").map(({ label }) => label).slice(0, 2)).toEqual(["RVB", "RVBR"]);
    for (const query of ["DG DOO", "dg-doo", "d.g.d.o.o.", "wie gaat over DGDOO?"]) expect(ids(query)[0]).toBe("dgdoo");
    for (const query of ["D&B", "denb", "d en b", "D & B", "democratie en bestuur"]) expect(ids(query)[0]).toBe("denb");
    expect(find("D&B")[0]?.score).toBeGreaterThan(1);
  });

  it("a word by itself before a part of a compound", () => {
    expect(unitsOf("vastgoed")).toEqual(["vastgoed", "beheer", "rvb"]);
    expect(unitsOf("vast")).toContain("vastgoed");
  });

  it("one hit for each answer, the best", () => {
    expect(find("directoraat").map(({ label }) => label)).toEqual(["Directoraat-generaal Digitalisering"]);
  });

  it("units of today before former ones, which are found and marked", () => {
    expect(find("dgoo").map(({ target, former, kind }) => [target.id, former, kind])).toEqual([
      ["dgdoo", false, "former-name"], ["dgoo-oud", true, "abbr"],
    ]);
  });

  it("of a subject first the policy, with the page of the subject behind it, then who carries it out, then the owner", () => {
    expect(find("identiteitskaart").map(({ target, role }) => [target.type, target.id, role])).toEqual([
      ["unit", "beleid", "policy"], ["subject", "paspoort", null], ["unit", "rvig", "executes"], ["unit", "rvb", "owner"],
    ]);
  });

  it("whoever has the role that is asked for first", () => {
    expect(ids("wie voert de identiteitskaart uit: uitvoering")[0]).toBe("rvig");
  });
});

describe("what is found", () => {
  it.each([
    ["a compound typed apart", "rijks vastgoed bedrijf", "rvb"],
    ["words typed as one", "digitaleoverheid", "beleid"],
    ["a typing error", "rijksvastgoedbedijf", "rvb"],
    ["a typing error in a part", "identiteitsgegevns", "rvig"],
    ["another spelling of the same sound", "mevrouw keyzer", "dgdoo"],
    ["a name without its marks", "borch", "dgdoo"],
    ["a missing mark", "curacao", "curacao"],
    ["a plural", "burgerservicenummers", "rvig"],
    ["a question", "wie is er verantwoordelijk voor de burgerservicenummers?", "rvig"],
    ["a question in English", "who is responsible for citizen service numbers", "rvig"],
    ["a word of our own", "kazernes", "rvb"],
    ["a task", "gebouwen verkopen", "rvb"],
    ["an office-holder", "jo keijzer", "dgdoo"],
    ["an office", "directeur generaal digitalisering", "dgdoo"],
    ["a kind", "zbo's", "keuring"],
    ["a name in the other language", "real estate agency", "rvb"],
  ])("%s: %s", (_what, query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  it("says by what, in which language, and what it is another word for", () => {
    expect(find("real estate")[0]).toMatchObject({ kind: "name", label: "Central Government Real Estate Agency", lang: "en" });
    expect(find("curacao", "en")[0]).toMatchObject({ label: "Country of Curaçao", lang: "en" });
    expect(find("reisdocument")[0]).toMatchObject({ kind: "subject", lang: "nl", about: { nl: "Paspoort en identiteitskaart" } });
    expect(find("pasfoto")[0]).toMatchObject({ kind: "word", role: "policy", about: { nl: "Paspoort en identiteitskaart" } });
    expect(find("bsn")[0]).toMatchObject({ kind: "topic", confidence: "primary", about: { nl: "Burgerservicenummer" } });
    expect(find("van der berg")[0]).toMatchObject({ kind: "person", former: true, about: { nl: "directeur-generaal Digitalisering" } });
    expect(find("straks")[0]).toMatchObject({ target: { id: "straks" }, kind: "name" });
  });

  it("a word that only tells something with another one is not that word", () => {
    expect(find("dak")[0]?.score ?? 0).toBeLessThan(find("geen dak")[0]?.score ?? 0);
  });

  it("no group that is not drawn", () => {
    expect(ids("alles bij elkaar")).toEqual([]);
  });

  it("names alone as long as only the structure is there", () => {
    const early = searchIndex({ file: structure, kindNames: [] });
    expect(search(early, "paspoort", "nl").hits).toEqual([]);
    expect(search(early, "rvig", "nl").hits.map(({ target }) => target.id)).toEqual(["rvig"]);
  });
});

describe("what is not of this organisation", () => {
  it("is an answer, before any unit that has only a word in common", () => {
    expect(find("rijbewijs")[0]).toMatchObject({ target: { type: "elsewhere", id: "e-rijbewijs" } });
    expect(ids("roze pasje")[0]).toBe("e-rijbewijs");
    expect(ids("nieuw paspoort aanvragen")[0]).toBe("e-aanvragen");
    expect(ids("driving licence", "en")[0]).toBe("e-rijbewijs");
    expect(find("paspoort")[0]?.target.type).toBe("unit");
  });

  it("even with a verb in two pieces", () => {
    expect(ids("waar moet ik zijn om mijn bedrijf in te schrijven")[0]).toBe("e-bedrijf");
  });

  it("nothing is no answer, and what comes near is only offered", () => {
    expect(ask("zeppelin")).toEqual({ hits: [], near: [] });
    const { hits, near } = ask("vastgoed maan zeppelin");
    expect(hits).toEqual([]);
    expect(near.map(({ target }) => target.id)).toContain("vastgoed");
    expect(near.length).toBeLessThanOrEqual(5);
  });
});

describe("the query", () => {
  it.each(["", "   ", ".", "()", "-", "*", "\\", "[", "’"])("%j finds nothing", (query) => {
    expect(ask(query)).toEqual({ hits: [], near: [] });
  });

  it.each(["r.b", "(x|y)"])("%j is text and no pattern", (query) => {
    expect(find(query)).toEqual([]);
  });

  it("is read up to a length", () => {
    expect(ids(`${" ".repeat(MAX_QUERY_CHARS - 3)}rvb and more`)[0]).toBe("rvb");
    expect(find("q".repeat(1_000_000))).toEqual([]);
  });
});

it("any query gives each answer once, the best first, and never throws", () => {
  const query = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 20 }),
    fc.tuple(fc.constantFrom(...units.flatMap(({ names }) => names.map((name) => name.nl))), fc.nat(), fc.integer({ min: 1, max: 12 }))
      .map(([name, at, length]) => name.slice(at % name.length, (at % name.length) + length)),
  );
  fc.assert(fc.property(query, fc.constantFrom("nl", "en"), (typed, lang) => {
    const { hits, near } = ask(typed, lang);
    const keys = hits.map(({ target }) => `${target.type} ${target.id}`);
    expect(new Set(keys).size).toBe(keys.length);
    // The subject of the best unit stands behind it; all others by their score.
    const scores = hits.filter(({ target }, at) => at !== 1 || target.type !== "subject").map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(hits.length === 0 || near.length === 0).toBe(true);
  }), { numRuns: 500 });
});

it("any name finds its own unit first, whatever the case and the blanks", () => {
  const named = units.filter(({ kind }) => kind !== "group").flatMap(({ id, names }) =>
    names.filter(({ to }) => to === undefined).map(({ nl }) => [nl, id]));
  expect(named.map(([name = ""]) => [name, ids(`  ${name.toUpperCase()}  `)[0]])).toEqual(named);
});

describe("marks", () => {
  /** `[vast]goed`: what was found, in the text that the reader sees. */
  const marked = (label: string, query: string): string => {
    let text = "";
    let at = 0;
    for (const [from, to] of matchRanges(label, query)) {
      text += `${label.slice(at, from)}[${label.slice(from, to)}]`;
      at = to;
    }
    return text + label.slice(at);
  };

  it.each([
    ["Rijksvastgoedbedrijf", "vastgoed", "Rijks[vastgoed]bedrijf"],
    ["Vastgoed en grond", "grond en vastgoed", "[Vastgoed] en [grond]"],
    ["Verkiezingen", "verkiezing", "[Verkiezingen]"],
    ["D&B", "denb", "[D&B]"],
    ["Kunstcafe\u0301, cafe\u0301 Œuvre", "café oeuvre", "Kunst[cafe\u0301], [cafe\u0301] [Œuvre]"],
    ["Koninkrijksrelaties", "koninkrijks relaties", "[Koninkrijksrelaties]"],
    ["Logius", "paspoort", "Logius"],
  ])("%s, asked %s: %s", (label, query, expected) => {
    expect(marked(label, query)).toBe(expected);
  });

  it("lie in the text, in order and apart", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), fc.string({ unit: "grapheme", maxLength: 12 }), (label, query) => {
      let end = 0;
      for (const [from, to] of matchRanges(label, query)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(label.length);
        end = to;
      }
    }), { numRuns: 500 });
  });
});

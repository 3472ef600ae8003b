/** Whatever text comes in, there is an answer: a file or the reasons why not. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OrgFile, OrgFilePart } from "@/core/org/fileFormat";
import {
  MAX_COMBINING_MARKS, MAX_NAME_CHARS, MAX_PARSE_PROBLEMS, MAX_PROSE_CHARS, MAX_TEXT_CHARS, MAX_UNITS, MAX_URL_CHARS,
} from "@/core/org/limits";
import { parseOrg, pathText } from "@/core/org/parseOrg";
import { problemText } from "@/core/org/problemText";
import { drawOrg } from "../../support/drawOrg";

const META = {
  id: "x", title: { nl: "Proef" }, roots: ["bzk"], subject: "bzk", asOf: "2026-01-01", licence: "CC0-1.0",
} as const;
const UNIT = {
  id: "bzk", kind: "ministry", status: "current", names: [{ nl: "BZK" }], placements: [{ parent: null }],
} as const;

const parseText = (text: string) => parseOrg([{ name: "a.json", text }]);
const parse = (value: unknown) => parseText(JSON.stringify(value));
/** A good file in which one unit has some fields replaced. */
const parseUnit = (changes: object) => parse({ format: "organogram/1", meta: META, units: [{ ...UNIT, ...changes }] });
const found = ({ problems }: ReturnType<typeof parseOrg>) =>
  problems.map(({ severity, code, path }) => `${severity} ${code} ${path ?? ""}`.trim());

/** Every field that the format knows, once. */
const EVERYTHING: OrgFilePart = {
  format: "organogram/1",
  meta: { ...META, title: { nl: "Proef", en: "Trial" }, note: { nl: "Let op.\nTwee regels." } },
  sources: [{
    id: "s1", kind: "decree", title: "Besluit", publisher: "Staatscourant", url: "https://example.org/a?b=c#d",
    published: "2025-12", publishedNote: "onbekend (voor 2018)", licence: "CC0", supports: { nl: "Alles", en: "All" },
  }],
  units: [{
    id: "bzk", kind: "ministry", status: "current", valid: { from: "1998", to: "2030-01-01" },
    attested: [{ at: "2025-12", src: ["s1"] }],
    names: [{ nl: "BZK", en: "BZK", enBy: "official", abbr: "BZK", src: ["s1"], from: "1998", to: "2030" }],
    placements: [{ parent: null, order: 1.5, line: "beside", src: ["s1"], from: "1998", to: "2030" }],
    answersTo: "unknown", belongsTo: "Ministerie", website: "http://example.org", address: "Straat 1",
    legalBasis: [{
      title: "Wet", article: "art. 1", url: "https://example.org/", from: "2020", to: "2021", src: ["s1"],
      asOf: "2020", confidence: "primary", note: { nl: "Noot" },
    }],
    identifiers: { roo: "9632", tooi: "mnre1034" },
    src: ["s1"], asOf: "2026-05", confidence: "supplied", note: { nl: "Noot", en: "Note" },
  }],
  descriptions: [{ unit: "bzk", text: { nl: "Doet iets." }, src: ["s1"] }],
  tasks: [{ unit: "bzk", text: { nl: "Doet iets.", en: "Does something." }, confidence: "secondary" }],
  offices: [{ id: "bzk/sg", unit: "bzk", role: "head", title: { nl: "SG" }, seats: 2 }],
  people: [{ id: "p1", name: "A.B. Voorbeeld" }],
  terms: [{ office: "bzk/sg", person: "p1", acting: "founding", from: "2024", to: "2025", asOf: "2024-05-01" }],
  relations: [{ id: "r1", type: "predecessor", from: "bzk", to: "bzk", valid: { from: "2020" }, src: ["s1"] }],
  figures: [{
    id: "f1", unit: "bzk", measure: "budget", label: { nl: "Budget" }, value: -1.5e6, valueUnit: "EUR", year: "2026",
    chapter: "VII",
  }],
  topics: [{ id: "t1", label: { nl: "Huur" }, synonyms: ["huren"], unit: "bzk", role: "responsible" }],
  subjects: [{
    id: "o1", label: { nl: "Huur" }, synonyms: { nl: ["huren"], en: ["rent"] },
    units: [{ unit: "bzk", role: "finances", src: ["s1"], note: { nl: "Noot" } }],
  }],
  themes: [{ id: "m1", kind: "mission", label: { nl: "Wonen" }, subjects: ["o1"], units: ["bzk"] }],
  elsewhere: [{
    id: "e1", queries: { nl: ["politie"], en: ["police"] }, organisation: { nl: "Politie" }, ministry: "JenV",
    unit: "bzk",
  }],
  words: [{ about: { type: "subject", id: "o1" }, nl: ["kamer huren"], en: [] }],
  facts: [{ key: "opgericht", label: { nl: "Opgericht" }, value: { nl: "1798" } }],
  contradictions: [{
    id: "c1", units: ["bzk"], question: { nl: "Wanneer?" }, sides: [{ text: { nl: "1798" }, src: ["s1"] }],
    shown: { nl: "1798" }, state: "open",
  }],
  unknowns: [{ id: "u1", units: ["bzk"], text: { nl: "Niet gevonden." } }],
  events: [{ id: "ev1", date: "1998", type: "renamed", before: ["bzk"], after: ["bzk"], title: { nl: "Nieuwe naam" }, text: { nl: "Uitleg" } }],
  snapshots: [{
    id: "sn1", kind: "decree", title: { nl: "Stand" }, coverage: "full", from: "2009-03-01", to: "2010-10-14", src: ["s1"],
    boxes: [{ unit: "bzk", name: "BZK", abbr: "BZK", kind: "ministry", parent: null, line: "attached", article: "art. 1" }],
  }],
  aliases: [{ from: "oud", to: "bzk" }],
};

describe("a good file", () => {
  it("comes through with every field, unchanged and without a word", () => {
    const { file, problems } = parse(EVERYTHING);
    expect(problems).toEqual([]);
    expect(file).toEqual(EVERYTHING);
  });

  it("may be spread over parts, with a byte order mark and a schema line", () => {
    const parts = Object.entries(EVERYTHING).filter(([key]) => key !== "format").map(([key, value]) => ({
      name: `${key}.json`,
      text: `\ufeff${JSON.stringify({ $schema: "./schema.json", format: "organogram/1", [key]: value })}`,
    }));
    expect(parseOrg(parts)).toEqual({ file: EVERYTHING, problems: [] });
  });

  it("joins the same collection from two parts, in order", () => {
    const part = (id: string, meta: object) => ({ name: id, text: JSON.stringify({ format: "organogram/1", ...meta, units: [{ ...UNIT, id }] }) });
    const { file } = parseOrg([part("a", { meta: META }), part("b", {})]);
    expect(file?.units.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(file?.sources).toEqual([]);
  });
});

describe("a file that is none", () => {
  it.each([["nothing", ""], ["white space", " \n\t"], ["a byte order mark", "\ufeff"]])("is empty: %s", (_what, text) => {
    expect(found(parseText(text))).toEqual(["error empty-file"]);
  });

  it("is empty without parts", () => {
    expect(found(parseOrg([]))).toEqual(["error empty-file"]);
  });

  it.each([
    ["an error page", "<!doctype html><title>404</title>"],
    ["half a file", '{"format": "organogram/1", "units": ['],
    ["a comma too many", '{"format": "organogram/1",}'],
    ["two values", "{} {}"],
  ])("is not JSON: %s", (_what, text) => {
    expect(found(parseText(text))).toEqual(["error not-json"]);
  });

  it("names line and column where the engine gives a position", () => {
    const [problem] = parseText('{\n  "format": "organogram/1"\n  "units": []\n}').problems;
    expect(problem?.params).toEqual({ line: 3, column: 3 });
    expect(problem === undefined ? "" : problemText(problem, "nl")).toContain("regel 3, teken 3");
  });

  it.each([["[]", "list"], ["null", "null"], ['"x"', "text"], ["42", "number"], ["true", "boolean"]])(
    "is no object: %s", (text, received) => {
      const [problem] = parseText(text).problems;
      expect(problem).toMatchObject({ code: "not-an-object", params: { received } });
    },
  );

  it.each([
    [{}, "no-format"],
    [{ format: 1 }, "no-format"],
    [{ format: "organogram/2" }, "newer-format"],
    [{ format: "organogram/10" }, "newer-format"],
    [{ format: "organogram/0" }, "unknown-format"],
    [{ format: "orgchart" }, "unknown-format"],
  ])("has another format: %o", (value, code) => {
    expect(found(parse({ ...value, units: 7 }))).toEqual([`error ${code} format`]);
  });

  it("has no format when only the prototype has one", () => {
    expect(found(parseText('{"__proto__": {"format": "organogram/1"}}'))).toEqual(["error no-format format"]);
  });

  it("has meta once", () => {
    expect(found(parse({ format: "organogram/1", units: [UNIT] }))).toEqual(["error no-meta meta"]);
    const part = { name: "a", text: JSON.stringify({ format: "organogram/1", meta: META }) };
    expect(found(parseOrg([part, part]))).toEqual(["error second-meta meta"]);
  });
});

describe("a record of the wrong shape", () => {
  it("is named with path and expectation, all of it at once", () => {
    const { file, problems } = parse({
      format: "organogram/1",
      meta: META,
      units: [UNIT, { id: "Groot", kind: "afdeling", names: [{ nl: null }, {}], placements: "bzk", attested: [{ at: "2024", src: "s" }] }],
    });
    expect(file).toBeNull();
    expect(problems.map(({ path, code, params }) => [path, code, params["expected"] ?? params["received"]])).toEqual([
      ["units[1].id", "bad-id", "Groot"],
      ["units[1].kind", "not-in-list", expect.stringContaining("directorate-general | directorate")],
      ["units[1].status", "missing-field", undefined],
      ["units[1].attested[0].src", "wrong-type", "list"],
      ["units[1].names[0].nl", "wrong-type", "text"],
      ["units[1].names[1].nl", "missing-field", undefined],
      ["units[1].placements", "wrong-type", "list"],
    ]);
    expect(problems.every((problem) => problem.file === "a.json")).toBe(true);
  });

  it.each([
    ["units", 5], ["units", {}], ["sources", null],
  ])("is no list: %s = %o", (name, value) => {
    expect(found(parse({ format: "organogram/1", meta: META, [name]: value }))).toEqual([`error wrong-type ${name}`]);
  });

  it.each([
    ["2024-02-30"], ["01-02-2024"], ["2024-1-1"], ["0000"], ["0000-01-01"], ["2024-13"], ["2023-02-29"], ["2024-00-01"],
    ["2024-01-00"], ["2024-04-31"], [" 2024"], ["2024-01-01T00:00"], ["24"], ["+2024"], [""], ["2024-01-01\n"],
  ])("has a date that does not exist: %o", (from) => {
    expect(found(parseUnit({ valid: { from } }))).toEqual(["error bad-date units[0].valid.from"]);
  });

  it.each([["2024"], ["2024-02"], ["2024-02-29"], ["2000-02-29"], ["9999-12-31"], ["0001"]])("accepts the date %o", (from) => {
    expect(found(parseUnit({ valid: { from } }))).toEqual([]);
  });

  it("wants the file's own day in full", () => {
    expect(found(parse({ format: "organogram/1", meta: { ...META, asOf: "2026" } }))).toEqual(["error bad-date meta.asOf"]);
  });

  it.each([
    ['"value": 1e999', "bad-number"], ['"value": "12"', "wrong-type"], ['"value": null', "wrong-type"],
  ])("has no number: %s", (value, code) => {
    const text = JSON.stringify({ format: "organogram/1", meta: META, figures: [{ id: "f", unit: "bzk", measure: "m", label: { nl: "L" }, value: 1, valueUnit: "EUR" }] });
    expect(found(parseText(text.replace('"value":1', value)))).toEqual([`error ${code} figures[0].value`]);
  });

  it.each([0, -1, 1.5])("has no number of seats: %d", (seats) => {
    const offices = [{ id: "o", unit: "bzk", role: "head", title: { nl: "T" }, seats }];
    expect(found(parse({ format: "organogram/1", meta: META, offices }))).toEqual(["error bad-number offices[0].seats"]);
  });

  it("stops at a roof of errors, but not of warnings", () => {
    const bad = parse({ format: "organogram/1", meta: META, units: Array.from({ length: MAX_PARSE_PROBLEMS + 500 }, () => ({ ...UNIT, kind: 1 })) });
    expect(bad.problems).toHaveLength(MAX_PARSE_PROBLEMS + 1);
    expect(bad.problems.at(-1)).toMatchObject({ code: "more-problems", severity: "error" });
    const odd = parse({ format: "organogram/1", meta: META, units: Array.from({ length: MAX_PARSE_PROBLEMS + 500 }, (_, index) => ({ ...UNIT, id: `u${index}`, colour: "red" })) });
    expect(odd.problems).toHaveLength(MAX_PARSE_PROBLEMS + 1);
    expect(odd.problems.at(-1)).toMatchObject({ code: "more-problems", severity: "warning" });
    expect(odd.file?.units).toHaveLength(MAX_PARSE_PROBLEMS + 500);
  });
});

describe("limits", () => {
  it("of a name", () => {
    expect(found(parseUnit({ names: [{ nl: "W".repeat(MAX_NAME_CHARS) }] }))).toEqual([]);
    expect(found(parseUnit({ names: [{ nl: "W".repeat(MAX_NAME_CHARS + 1) }] }))).toEqual(["error too-long units[0].names[0].nl"]);
    expect(found(parseUnit({ names: [{ nl: " \n " }] }))).toEqual(["error empty-text units[0].names[0].nl"]);
  });

  it("of a text", () => {
    expect(found(parseUnit({ note: { nl: "w ".repeat(MAX_PROSE_CHARS / 2 - 1) + "ww" } }))).toEqual([]);
    expect(found(parseUnit({ note: { nl: "w".repeat(MAX_PROSE_CHARS + 1) } }))).toEqual(["error too-long units[0].note.nl"]);
  });

  it("of units, over all parts together, before they are looked at", () => {
    const many = (length: number) => JSON.stringify({ format: "organogram/1", meta: META, units: Array.from({ length }, () => 0) });
    expect(found(parseText(many(MAX_UNITS + 1)))).toEqual(["error too-many-units units"]);
    const atTheLimit = parseText(many(MAX_UNITS)).problems;
    expect(atTheLimit[0]).toMatchObject({ code: "wrong-type", path: "units[0]" });
    const part = (name: string, length: number) => ({ name, text: JSON.stringify({ format: "organogram/1", units: Array.from({ length }, (_, index) => ({ ...UNIT, id: `${name}${index}` })) }) });
    const two = parseOrg([part("a", 3), part("b", MAX_UNITS - 2)]);
    expect(found(two)).toEqual(["error too-many-units units"]);
    expect(two.problems[0]?.file).toBe("b");
  });

  it("of the text", () => {
    const text = " ".repeat(MAX_TEXT_CHARS);
    expect(found(parseText(text))).toEqual(["error empty-file"]);
    expect(found(parseOrg([{ name: "a", text }, { name: "b", text: " " }]))).toEqual(["error too-large"]);
  });

  it("nesting of 100,000 in a field that nobody reads ends quickly", () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    const text = JSON.stringify({ format: "organogram/1", meta: META, units: [UNIT] }).replace('"status"', `"children":${deep},"status"`);
    expect(found(parseText(text))).toEqual(["warning unknown-field units[0].children"]);
    expect(found(parseText(text.replace('"BZK"', deep)))).toEqual(["error wrong-type units[0].names[0].nl"]);
  });
});

describe("text", () => {
  it.each([
    ["control characters become one blank", "Team\u0001\r\n\tZuid", "Team Zuid"],
    ["direction marks go", "BZK\u202e\u2066\u200f", "BZK"],
    ["zero-width blanks go", "B\u200bZ\ufeffK", "BZK"],
    ["joiners inside emoji stay", "\u{1f469}\u200d\u{1f4bb} team é", "\u{1f469}\u200d\u{1f4bb} team é"],
    ["one form of a letter", "Cre\u0308atie", "Cr\u00ebatie"],
    ["blanks at the ends go", "  BZK ", "BZK"],
    ["markup stays what it is", "<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>"],
    ["marks are limited", `a${"\u0332".repeat(500)}b`, `a${"\u0332".repeat(MAX_COMBINING_MARKS)}b`],
  ])("%s", (_what, text, expected) => {
    const { file, problems } = parseUnit({ names: [{ nl: text }] });
    expect(file?.units[0]?.names[0]?.nl).toBe(expected);
    expect(problems.map(({ code }) => code)).toEqual(text === expected ? [] : ["cleaned-text"]);
  });

  it("keeps line ends in prose", () => {
    const { file } = parseUnit({ note: { nl: "Een.\r\nTwee.\u0007" } });
    expect(file?.units[0]?.note?.nl).toBe("Een.\nTwee.");
  });

  it("refuses NUL", () => {
    expect(found(parseUnit({ names: [{ nl: "B\u0000ZK" }] }))).toEqual(["error nul-character units[0].names[0].nl"]);
  });

  it("warns of letters that were lost, and of half a pair", () => {
    expect(found(parseUnit({ names: [{ nl: "Financi\ufffdn" }] }))).toEqual(["warning replacement-character units[0].names[0].nl"]);
    const { file, problems } = parseUnit({ names: [{ nl: "a\ud800b" }] });
    expect(file?.units[0]?.names[0]?.nl).toBe("a\ufffdb");
    expect(problems.map(({ code }) => code)).toEqual(["cleaned-text", "replacement-character"]);
  });

  it("shortens and cleans what it echoes", () => {
    const [problem] = parseUnit({ id: `\u202e<b>\n${"x".repeat(500)}` }).problems;
    expect(problem?.params["limit"]).toBe(120);
    const [second] = parseUnit({ kind: `\u202e<b>\n${"x".repeat(500)}` }).problems;
    expect(second?.params["received"]).toBe(`·<b>·${"x".repeat(35)}…`);
  });
});

describe("addresses", () => {
  it.each([
    "https://www.rijksoverheid.nl/ministeries/x", "http://example.org", "HTTPS://EXAMPLE.ORG/", "https://example.org:8080/a%20b?c=d&e=(f)#g",
    "https://xn--bcher-kva.example/é", "https://example.org?q=a@b",
  ])("keeps %s", (website) => {
    const { file, problems } = parseUnit({ website });
    expect(problems).toEqual([]);
    expect(file?.units[0]?.website).toBe(website);
  });

  it.each([
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)", "data:text/html,x",
    "vbscript:x", "//example.org", "https:example.org", "https:/example.org", "https:///example.org", "ftp://example.org",
    "https://", "https://exa mple.org", "https://example.org/\u0000", "https://example.org/a\tb", "https://example.org/\"onclick",
    "https://example.org\\@evil.example", "https://bank.example@evil.example/", "https://example.org/\u202egpj", "www.example.org", "",
  ])("takes out %o, with a warning", (website) => {
    const { file, problems } = parseUnit({ website });
    expect(problems.map(({ severity, code, path }) => [severity, code, path])).toEqual([["warning", "bad-url", "units[0].website"]]);
    expect(file?.units[0]).toEqual(UNIT);
  });
});

describe("an address that is too long", () => {
  it("is taken out too", () => {
    const website = `https://example.org/${"x".repeat(MAX_URL_CHARS - 20)}`;
    expect(found(parseUnit({ website }))).toEqual([]);
    expect(found(parseUnit({ website: `${website}x` }))).toEqual(["warning bad-url units[0].website"]);
  });
});

describe("unknown fields and hostile keys", () => {
  it("are named and left out, at every depth", () => {
    const { file, problems } = parse({
      format: "organogram/1", meta: { ...META, colour: "red" }, extra: 1, units: [{ ...UNIT, names: [{ nl: "BZK", colour: "red" }], "a\u202eb": {} }],
    });
    expect(problems.map(({ severity, code, path }) => [severity, code, path])).toEqual([
      ["warning", "unknown-field", "meta.colour"],
      ["warning", "unknown-field", "extra"],
      ["warning", "unknown-field", "units[0].names[0].colour"],
      ["warning", "unknown-field", "units[0].a·b"],
    ]);
    expect(file).toEqual({ ...drawOrg(""), meta: META, units: [UNIT] });
  });

  it("do not reach a prototype", () => {
    const hostile = '"__proto__": {"polluted": true, "website": "https://example.org"}, "constructor": {"prototype": {"polluted": true}}';
    const text = JSON.stringify({ format: "organogram/1", meta: META, units: [{ ...UNIT, identifiers: { roo: "1" } }] })
      .replace('"roo":"1"', `"roo":"1", ${hostile.replaceAll(/\{"p.*?\}+/g, '"x"')}`)
      .replace('"status"', `${hostile}, "status"`)
      .replace('"units"', `${hostile}, "units"`);
    const { file, problems } = parseText(text);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(Object.getPrototypeOf(file?.units[0])).toBe(Object.prototype);
    expect(file?.units[0]).toEqual({ ...UNIT, identifiers: { roo: "1" } });
    expect(file?.units[0]?.website).toBeUndefined();
    expect(problems.map(({ code, path }) => `${code} ${path ?? ""}`)).toEqual([
      "unknown-field __proto__", "unknown-field constructor",
      "unknown-field units[0].__proto__", "unknown-field units[0].constructor",
      "unknown-field units[0].identifiers.__proto__", "unknown-field units[0].identifiers.constructor",
    ]);
  });

  it("ids may be called like the parts of an object", () => {
    expect(found(parseUnit({ id: "constructor" }))).toEqual([]);
    expect(found(parseUnit({ id: "__proto__" }))).toEqual(["error bad-id units[0].id"]);
  });
});

describe("laws", () => {
  const check = (text: string) => {
    const { file, problems } = parseText(text);
    expect(file === null).toBe(problems.some(({ severity }) => severity === "error"));
    for (const problem of problems) {
      for (const lang of ["nl", "en"] as const) expect(problemText(problem, lang)).toMatch(/^.{20,}\.$/su);
    }
  };

  it("any text gives an answer", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), check));
  });

  it("any JSON gives an answer", () => {
    fc.assert(fc.property(fc.json(), check));
  });

  it("any values in the places of a good file give an answer", () => {
    const keys = Object.keys(EVERYTHING) as (keyof OrgFile)[];
    const record = fc.dictionary(
      fc.constantFrom("id", "kind", "status", "names", "placements", "units", "title", "from", "to", "__proto__", "label", "src"),
      fc.jsonValue(),
    );
    fc.assert(fc.property(
      fc.dictionary(fc.constantFrom(...keys), fc.oneof(fc.jsonValue(), fc.array(record))),
      (parts) => check(JSON.stringify({ ...EVERYTHING, ...parts, format: "organogram/1" })),
    ));
  });

  it("one wrong value anywhere is found or changes nothing else", () => {
    const paths: (string | number)[][] = [];
    const walk = (value: unknown, path: (string | number)[]) => {
      if (path.length > 0) paths.push(path);
      if (typeof value === "object" && value !== null) {
        for (const [key, inner] of Object.entries(value)) walk(inner, [...path, Array.isArray(value) ? Number(key) : key]);
      }
    };
    walk(EVERYTHING, []);
    fc.assert(fc.property(fc.constantFrom(...paths), (path) => {
      const copy = structuredClone(EVERYTHING) as unknown;
      let at = copy as Record<string | number, unknown>;
      for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
      at[path.at(-1) ?? ""] = true;
      const { file, problems } = parse(copy);
      expect(file).toBeNull();
      const named = problems.map((problem) => problem.path ?? "");
      expect(named.some((name) => name === pathText(path))).toBe(true);
    }), { numRuns: 300 });
  });
});

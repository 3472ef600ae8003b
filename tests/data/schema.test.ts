// @vitest-environment node
/** The data files fit the schema, the schema says the same as the code, and the checker sees what is wrong. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { schemaErrors } from "./schemaErrors";
import { dataFiles, objectsIn, schemaFile } from "./shippedData";

interface Definition {
  readonly properties?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly required?: readonly string[];
  readonly enum?: readonly string[];
}
interface Schema extends Readonly<Record<string, unknown>> {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly $defs: Readonly<Record<string, Definition>>;
}

const schema = schemaFile() as Schema;
const code = readFileSync("src/core/org/fileFormat.ts", "utf8");

/** Fields of each exported interface with its parents', as `name` or `name?`, sorted. */
function interfaceFields(): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, readonly string[]>();
  for (const [, name = "", parents = "", body = ""] of code.matchAll(
    /export interface (\w+)(?: extends ([\w, ]+))? \{\n([\s\S]*?)\n\}/g,
  )) {
    const own = [...body.matchAll(/^ {2}readonly (\w+\??):/gm)].map(([, field = ""]) => field);
    const inherited = parents.split(", ").flatMap((parent) => fields.get(parent) ?? []);
    fields.set(name, [...own, ...inherited].toSorted());
  }
  return fields;
}

function unionWords(name: string): readonly string[] {
  const body = new RegExp(`export type ${name} =([^;]+);`).exec(code)?.[1] ?? "";
  return [...body.matchAll(/"([^"]+)"/g)].map(([, word = ""]) => word);
}

function definitionFields({ properties = {}, required = [] }: Definition): readonly string[] {
  return Object.keys(properties).map((key) => (required.includes(key) ? key : `${key}?`)).toSorted();
}

describe("the schema", () => {
  it.each([...dataFiles()])("fits %s", (_name, file) => {
    expect(schemaErrors(schema, file)).toEqual([]);
  });

  it("has the fields that the code has", () => {
    const inCode = interfaceFields();
    const named: Readonly<Record<string, string>> = { text: "Text", interval: "Interval" };
    const inline = new Set(["Attested", "SubjectUnit", "Side"]);
    const records = Object.entries(schema.$defs).filter(([name, def]) => def.properties !== undefined && !inline.has(name));
    expect(records.length).toBeGreaterThan(20);
    for (const [name, definition] of records) {
      expect([name, definitionFields(definition)]).toEqual([name, inCode.get(named[name] ?? name)]);
    }
    const described = new Set([...records.map(([name]) => named[name] ?? name), "Evidence", "OrgFilePart"]);
    expect([...inCode.keys()].filter((name) => !described.has(name))).toEqual([]);
    const parts = Object.keys(schema.properties).filter((key) => key !== "$schema").map((key) => (key === "format" ? key : `${key}?`));
    expect(parts.toSorted()).toEqual(inCode.get("OrgFilePart"));
  });

  it.each([
    ["SourceKind", "Source", "kind"],
    ["UnitStatus", "Unit", "status"],
    ["OfficeRole", "Office", "role"],
    ["Acting", "Term", "acting"],
    ["RelationType", "Relation", "type"],
    ["EventType", "OrgEvent", "type"],
    ["UnitKind", "kind", null],
    ["PlacementLine", "line", null],
    ["SubjectRole", "role", null],
    ["Confidence", "confidence", null],
  ])("has the words of %s", (type, definition, field) => {
    const holder = schema.$defs[definition];
    const words = field === null ? holder?.enum : holder?.properties?.[field]?.["enum"];
    expect(unionWords(type).length).toBeGreaterThan(1);
    expect((words as readonly string[]).toSorted()).toEqual(unionWords(type).toSorted());
  });

  it("explains every field and refuses every unknown one", () => {
    const bare = objectsIn(schema.$defs)
      .filter(([path, node]) => /\.properties\.\w+$/.test(path) && !("description" in node) && !("$ref" in node))
      .map(([path]) => path);
    expect(bare).toEqual([]);
    const open = objectsIn(schema)
      .filter(([, node]) => "properties" in node && "type" in node && node["type"] === "object" && node["additionalProperties"] !== false)
      .map(([path]) => path);
    expect(open).toEqual([]);
  });
});

describe("the checker", () => {
  const unit = {
    id: "dg", kind: "directorate-general", status: "current", names: [{ nl: "DG" }], placements: [{ parent: null }],
  };
  const errorsOf = (change: object) => schemaErrors(schema, { format: "organogram/1", units: [{ ...unit, ...change }] });

  it("finds nothing in a good record", () => {
    expect(errorsOf({})).toEqual([]);
  });

  it.each([
    ["a field that does not exist", { parent: "sg" }, 'units[0]: has an unknown field "parent"'],
    ["a wrong word", { status: "gone" }, 'units[0].status: "gone" is not one of the allowed words'],
    ["a missing Dutch name", { names: [{ en: "DG" }] }, 'units[0].names[0]: lacks "nl"'],
    ["an empty name", { names: [{ nl: "" }] }, "units[0].names[0].nl: is empty"],
    ["no name at all", { names: [] }, "units[0].names: is an empty list"],
    ["an impossible month", { valid: { from: "2026-13" } }, 'units[0].valid.from: "2026-13" has the wrong form'],
    ["a number for a text", { website: 1 }, "units[0].website: is number, not string"],
    ["an address that is none", { website: "www.x.nl" }, 'units[0].website: "www.x.nl" has the wrong form'],
    ["a source named twice", { src: ["a", "a"] }, "units[0].src: says the same twice"],
    ["an outside key that is a number", { identifiers: { roo: 1 } }, "units[0].identifiers.roo: is number, not string"],
    ["a parent that is neither", { placements: [{ parent: 3 }] }, "units[0].placements[0].parent: is number, not string or null"],
  ])("finds %s", (_what, change, error) => {
    expect(errorsOf(change)).toEqual([error]);
  });

  it("finds a file of another format", () => {
    expect(schemaErrors(schema, { format: "organogram/2" })).toEqual(["format: is not organogram/1"]);
    expect(schemaErrors(schema, {})).toEqual(['file: lacks "format"']);
  });

  it("refuses a schema that it cannot read", () => {
    expect(() => schemaErrors({ oneOf: [] }, 1)).toThrow("Unknown keyword in the schema: oneOf");
    expect(() => schemaErrors({ $ref: "#/$defs/nothing" }, 1)).toThrow("The schema has no #/$defs/nothing");
  });
});

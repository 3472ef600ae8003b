/**
 * The data files as they stand in `data/`, read straight from disk: these tests must also fail when the project's own
 * reader is too kind.
 */
import { readdirSync, readFileSync } from "node:fs";
import type { OrgFile, OrgFilePart } from "@/core/org/fileFormat";

const FOLDER = "data";

/** Everything in the folder that an organisation is made of, by file name; `schema.json` describes, it does not state. */
export function dataFiles(): ReadonlyMap<string, unknown> {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith(".json") && name !== "schema.json");
  return new Map(names.map((name) => [name, JSON.parse(readFileSync(`${FOLDER}/${name}`, "utf8"))]));
}

/** The schema that editors use. */
export function schemaFile(): unknown {
  return JSON.parse(readFileSync(`${FOLDER}/schema.json`, "utf8"));
}

/** All collections of all files joined. A collection that no file holds is empty. */
export function shippedData(): OrgFile {
  const parts = [...dataFiles().values()] as readonly OrgFilePart[];
  const all = <K extends keyof OrgFilePart>(key: K) =>
    parts.flatMap((part) => (part[key] ?? []) as unknown as readonly unknown[]) as unknown as OrgFile[K];
  const meta = parts.find((part) => part.meta !== undefined)?.meta;
  if (meta === undefined) throw new Error("No data file has a meta record");
  return {
    format: "organogram/1",
    meta,
    sources: all("sources"),
    units: all("units"),
    descriptions: all("descriptions"),
    tasks: all("tasks"),
    offices: all("offices"),
    people: all("people"),
    terms: all("terms"),
    relations: all("relations"),
    figures: all("figures"),
    topics: all("topics"),
    subjects: all("subjects"),
    themes: all("themes"),
    elsewhere: all("elsewhere"),
    words: all("words"),
    facts: all("facts"),
    contradictions: all("contradictions"),
    unknowns: all("unknowns"),
    events: all("events"),
    snapshots: all("snapshots"),
    aliases: all("aliases"),
  };
}

/** Every object in a value, with the path to it, the value itself included. */
export function objectsIn(value: unknown, path = ""): readonly (readonly [string, Readonly<Record<string, unknown>>])[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => objectsIn(item, `${path}[${index}]`));
  if (value === null || typeof value !== "object") return [];
  const record = value as Readonly<Record<string, unknown>>;
  return [[path, record], ...Object.entries(record).flatMap(([key, item]) => objectsIn(item, `${path}.${key}`))];
}

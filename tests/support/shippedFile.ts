/** The organisation that we ship, read once. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { OrgFile } from "@/core/org/fileFormat";
import { parseOrg } from "@/core/org/parseOrg";

let file: OrgFile | null = null;

export function shippedFile(): OrgFile {
  if (file !== null) return file;
  const folder = join(import.meta.dirname, "../../data");
  const parts = readdirSync(folder)
    .filter((name) => name.endsWith(".json") && name !== "schema.json")
    .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
  const parsed = parseOrg(parts);
  if (parsed.file === null) throw new Error(JSON.stringify(parsed.problems.slice(0, 5)));
  return (file = parsed.file);
}

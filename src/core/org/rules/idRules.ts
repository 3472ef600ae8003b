/** Ids: no two records of one kind have the same, and an old id does not shadow a living one. */
import type { OrgFile } from "../fileFormat";
import type { Problem } from "../problem";
import { error, warning } from "./rule";

const WITH_ID = [
  "sources", "units", "offices", "people", "relations", "figures", "topics", "subjects", "themes", "elsewhere",
  "contradictions", "unknowns", "events", "snapshots",
] as const;

export function duplicateIds(file: OrgFile): readonly Problem[] {
  const problems: Problem[] = [];
  const check = (name: string, key: string, ids: readonly string[]): void => {
    const first = new Map<string, number>();
    for (const [index, id] of ids.entries()) {
      const other = first.get(id);
      if (other === undefined) first.set(id, index);
      else {
        problems.push(error("duplicate-id", {
          path: `${name}[${index}].${key}`,
          unitIds: name === "units" ? [id] : [],
          params: { id, first: `${name}[${other}].${key}` },
        }));
      }
    }
  };
  for (const name of WITH_ID) check(name, "id", file[name].map(({ id }) => id));
  check("facts", "key", file.facts.map(({ key }) => key));
  check("aliases", "from", file.aliases.map(({ from }) => from));
  return problems;
}

/** An alias for an id that is in use would never be looked at. */
export function aliasesInUse(file: OrgFile): readonly Problem[] {
  if (file.aliases.length === 0) return [];
  const units = new Set(file.units.map(({ id }) => id));
  return file.aliases.flatMap(({ from }, index) =>
    units.has(from) ? [warning("alias-in-use", { path: `aliases[${index}].from`, unitIds: [from], params: { id: from } })] : []);
}

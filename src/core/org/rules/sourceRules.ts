/** Sources that nothing refers to: left over, or a fact lost its source. */
import type { OrgFile } from "../fileFormat";
import type { Problem } from "../problem";
import { eachSrc } from "./eachSrc";
import { warning } from "./rule";

export function unusedSources(file: OrgFile): readonly Problem[] {
  const used = new Set<string>();
  eachSrc(file, (src) => {
    for (const id of src) used.add(id);
  });
  return file.sources.flatMap(({ id }, index) =>
    used.has(id) ? [] : [warning("unused-source", { path: `sources[${index}]`, params: { id } })]);
}

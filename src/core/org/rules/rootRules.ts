/**
 * Tops of the tree. Several are normal as long as `meta.roots` names them; none means that there is nothing to draw. A
 * unit that is placed nowhere stands in no tree, unless it is named there.
 */
import type { OrgFile } from "../fileFormat";
import { holdsOn } from "../partialDate";
import type { Problem } from "../problem";
import { error, warning } from "./rule";

/** How many tops a message lists. */
const LISTED = 8;

export function roots(file: OrgFile): readonly Problem[] {
  const { asOf, roots: listed } = file.meta;
  const onTheDay = file.units.filter(({ status }) => status !== "former");
  const tops = onTheDay
    .filter(({ id, placements }) => placements.length > 0 || listed.includes(id))
    .filter(({ placements }) => !placements.some((placement) => placement.parent !== null && holdsOn(placement, asOf)))
    .map(({ id }) => id);
  if (tops.length === 0) return [error("no-root", { path: "units", params: { date: asOf } })];

  const unlisted = tops.filter((id) => !listed.includes(id));
  const topSet = new Set(tops);
  const present = new Set(onTheDay.map(({ id }) => id));
  return [
    ...(unlisted.length === 0 ? [] : [warning("unlisted-root", {
      path: "meta.roots",
      unitIds: unlisted,
      params: { count: unlisted.length, ids: unlisted.slice(0, LISTED).join(", ") + (unlisted.length > LISTED ? ", …" : "") },
    })]),
    ...listed.flatMap((id, index) => present.has(id) && !topSet.has(id)
      ? [warning("root-has-parent", { path: `meta.roots[${index}]`, unitIds: [id], params: { id } })]
      : []),
  ];
}

/** A unit as the title of a page. Some units of different times have one name; tabs of them have to be told apart. */
import type { Lang, UnitId } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import type { OrgSnapshot } from "./snapshotAt";

/** `undefined`: there is no such unit. Its own name comes first; behind it, where another has that too, its years or its place. */
export function unitTitle({ unitById, file }: OrgModel, { nameOf }: OrgSnapshot, id: UnitId, lang: Lang): string | undefined {
  const unit = unitById.get(id);
  if (unit === undefined) return undefined;
  const textOf = (each: UnitId): string => {
    const { nl, en } = nameOf(each);
    return (lang === "en" ? en : undefined) ?? nl;
  };
  const name = textOf(id);
  if (file.units.every((other) => other.id === id || textOf(other.id) !== name)) return name;
  const { from, to } = unit.valid ?? {};
  if (from !== undefined || to !== undefined) return `${name} (${from?.slice(0, 4) ?? ""}–${to?.slice(0, 4) ?? ""})`;
  const parent = unit.placements.at(-1)?.parent ?? null;
  return parent === null ? name : `${name} (${nameOf(parent).abbr ?? textOf(parent)})`;
}

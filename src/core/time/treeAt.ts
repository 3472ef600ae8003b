/**
 * The nested tree of a day, for programs that want only that: `d3.hierarchy` takes a node as it is. Units that ended
 * before the day are not in it.
 */
import type { IsoDate, Lang, UnitId, UnitKind } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import { snapshotAt } from "./snapshotAt";
import { termsOn } from "./termsOn";

export interface TreeNode {
  readonly id: UnitId;
  /** In the language asked for, or else in Dutch. */
  readonly name: string;
  readonly abbr?: string;
  readonly kind: UnitKind;
  /** Who leads it on the day; several names with `; ` where a post is shared. */
  readonly head?: string;
  /** Present when the head, or one of them, only stands in. */
  readonly acting?: true;
  /** Whether it is uncertain that the unit exists on the day. */
  readonly uncertain: boolean;
  readonly children: readonly TreeNode[];
}

export interface TreeOptions {
  readonly lang: Lang;
}

/** One node for each root of the day. */
export function treeAt(model: OrgModel, date: IsoDate, { lang }: TreeOptions): readonly TreeNode[] {
  const snapshot = snapshotAt(model, date);
  const nodes = new Map<UnitId, TreeNode>();
  const nodesOf = (ids: readonly UnitId[]): readonly TreeNode[] =>
    ids.map((id) => nodes.get(id)).filter((node) => node !== undefined);
  // From the last to the first, so that the children of a unit are ready before the unit: no recursion.
  for (const id of snapshot.unitIds.toReversed()) {
    const name = snapshot.nameOf(id);
    nodes.set(id, {
      id,
      name: (lang === "en" ? name.en : undefined) ?? name.nl,
      ...(name.abbr === undefined ? {} : { abbr: name.abbr }),
      kind: model.unitById.get(id)?.kind ?? "group",
      ...headOf(model, id, date),
      uncertain: snapshot.certaintyOf.get(id) === "uncertain",
      children: nodesOf(snapshot.childrenOf.get(id) ?? []),
    });
  }
  return nodesOf(snapshot.roots);
}

function headOf(model: OrgModel, id: UnitId, date: IsoDate): Pick<TreeNode, "head" | "acting"> {
  const heads = termsOn(model, id, date).current
    .filter(({ office }) => office.role === "head" || office.role === "political");
  if (heads.length === 0) return {};
  return {
    head: heads.map(({ person }) => person.name).join("; "),
    ...(heads.some(({ term }) => term.acting !== undefined) ? { acting: true } : {}),
  };
}

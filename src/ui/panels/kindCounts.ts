/** How many units of each kind there are on a day, and how many of them are drawn. */
import type { UnitId, UnitKind } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import type { OrgSnapshot } from "@/core/time/snapshotAt";
import { looks } from "@/core/scene/family";
import { isOrderingRoot } from "@/core/view/treeSource";
import type { VisibleTree } from "@/core/view/visibleTree";

export interface KindCount {
  readonly kind: UnitKind;
  /** Units that are there on the day, for certain or not. */
  readonly present: number;
  /** Units that the picture of the day shows as gone. */
  readonly former: number;
  readonly drawn: number;
  /** Present or gone, but in a branch that is closed or outside the chart. */
  readonly hiddenIds: readonly UnitId[];
}

/** In the order of the legend; kinds without units are left out. */
export function kindCounts(model: Pick<OrgModel, "unitById">, snapshot: OrgSnapshot, tree: VisibleTree): readonly KindCount[] {
  const counts = new Map<UnitKind, { present: number; former: number; drawn: number; hiddenIds: UnitId[] }>();
  for (const id of snapshot.unitIds) {
    const kind = model.unitById.get(id)?.kind;
    if (kind === undefined || isOrderingRoot(model, snapshot, id)) continue;
    const count = counts.get(kind) ?? { present: 0, former: 0, drawn: 0, hiddenIds: [] };
    counts.set(kind, count);
    if (snapshot.certaintyOf.get(id) === "former") count.former++;
    else count.present++;
    if (tree.byId.has(id)) count.drawn++;
    else count.hiddenIds.push(id);
  }
  // Headings last: they are no units.
  const order = (Object.keys(looks) as UnitKind[]).toSorted((a, b) => Number(a === "group") - Number(b === "group"));
  return order.flatMap((kind) => {
    const count = counts.get(kind);
    return count === undefined ? [] : [{ kind, ...count }];
  });
}

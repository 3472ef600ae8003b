/** How the chart has to stand so that four units are on it as closed cards, and what sits under one of them is not. */
import type { UnitId } from "@/core/org/fileFormat";
import { isOrderingRoot } from "@/core/view/treeSource";
import { opensByDefault } from "@/core/view/opensByDefault";
import type { Ground } from "./ground";
import type { QuestionChart } from "./question";

export function placeChart({ model, snapshot, lineOf }: Ground, hiddenId: UnitId, optionIds: readonly UnitId[]): QuestionChart {
  const [first = hiddenId, ...others] = optionIds;
  const shared = lineOf(first).slice(1).find((id) => others.every((other) => lineOf(other).includes(id))) ?? null;
  // What the whole chart shows anyway is asked on the whole chart.
  const rootId = shared === null || opensByDefault(model, snapshot, null).has(shared) || model.unitById.get(shared)?.kind === "group"
    ? null : shared;
  const standing = opensByDefault(model, snapshot, rootId);
  const open = new Set(standing);
  for (const id of optionIds) {
    for (const above of lineOf(id).slice(1)) {
      if (rootId !== null && above !== rootId && !lineOf(above).includes(rootId)) break;
      if (!isOrderingRoot(model, snapshot, above)) open.add(above);
    }
  }
  for (const id of optionIds) open.delete(id);
  const toggledIds = new Set([...open].filter((id) => !standing.has(id)).concat([...standing].filter((id) => !open.has(id))));
  return { hiddenId, view: { date: null, rootId, toggledIds } };
}

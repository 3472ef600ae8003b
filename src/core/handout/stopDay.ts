/** What an address asks to be shown, worked out without a screen: the day, its tree, and what stands out in it. */
import type { IsoDate, Lang } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import { changeMarks } from "@/core/scene/changeMarks";
import { spotlight, type Spotlight } from "@/core/scene/spotlight";
import type { Changes } from "@/core/time/changes";
import { changesBetween } from "@/core/time/changesBetween";
import { snapshotAt, type OrgSnapshot } from "@/core/time/snapshotAt";
import { withGhosts } from "@/core/time/withGhosts";
import { reconcileView } from "@/core/view/reconcileView";
import { treeContext, type TreeContext } from "@/core/view/treeContext";
import type { RequestedView, ViewState } from "@/core/view/viewState";

export interface StopDay {
  readonly view: ViewState;
  readonly date: IsoDate;
  readonly snapshot: OrgSnapshot;
  /** In a comparison with what left since the other day. */
  readonly drawn: OrgSnapshot;
  readonly context: TreeContext;
  readonly changes: Changes | null;
  readonly spotlight: Spotlight;
  /** The address says what is open, so its maker chose it. */
  readonly saysOpen: boolean;
}

export function stopDay(model: OrgModel, requested: RequestedView, lang: Lang): StopDay {
  const date = requested.view.date ?? model.meta.asOf;
  const { basis, against } = requested.view;
  const snapshot = snapshotAt(model, date, { withFormer: date === model.meta.asOf && against === null, basis });
  const other = against === null ? null : snapshotAt(model, against, { basis });
  const changes = other === null ? null : changesBetween(model, other, snapshot);
  const drawn = other === null || changes === null ? snapshot : withGhosts(snapshot, other, changes);
  const { view } = reconcileView(requested.view, model, drawn);
  const lit = spotlight(model, snapshot, view, lang);
  const marked = changes === null || lit.tags.size > 0 ? lit : { ...lit, tags: changeMarks(changes, view.change, lang) };
  return { view, date, snapshot, drawn, context: treeContext(model, drawn), changes, spotlight: marked, saysOpen: requested.saysOpen };
}

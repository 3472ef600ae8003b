/** A place in the chart as a stop keeps it, and whether a reader is still there. */
import type { OrgModel } from "@/core/org/orgModel";
import type { TourStop } from "@/core/org/tourFormat";
import type { UnitId } from "@/core/org/fileFormat";
import { encodeView } from "@/core/view/urlCodec";
import { startView, type ViewState } from "@/core/view/viewState";
import { stopView } from "./stops";

/** Of the view only what the chart shows; `impliedIds` as for an address. */
export function stopAddress(view: ViewState, impliedIds?: ReadonlySet<UnitId>): string {
  const { page, tour, presenting, quiz, lang, theme, mode, comparedIds } = startView;
  return encodeView({ ...view, page, tour, presenting, quiz, lang, theme, mode, comparedIds }, impliedIds).replace(/^\?/, "");
}

const places = ["selectedId", "subjectId", "elsewhereId", "rootId", "date", "basis", "against", "change", "kind"] as const satisfies readonly (keyof ViewState)[];

/** What a reader opens, closes or turns on the way is no other place. */
export function isAtStop(model: Pick<OrgModel, "meta" | "resolveAlias">, view: ViewState, stop: TourStop): boolean {
  const asked = stopView(stop).view;
  const current = (value: ViewState[(typeof places)[number]]): string | null =>
    value === model.meta.asOf ? null : value === null ? null : model.resolveAlias(value) ?? value;
  const way = (path: ViewState["path"]): string => (path ?? []).map(current).join("~");
  return places.every((key) => current(view[key]) === current(asked[key])) && way(view.path) === way(asked.path);
}

/** A tour held against the data: do its places exist, on their day, and its sources? */
import type { IsoDate, UnitId } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import type { Tour, TourStop, TourText } from "@/core/org/tourFormat";
import type { TourProblem, TourProblemCode } from "@/core/org/tourProblem";
import { existsOn } from "@/core/time/existsOn";
import { decodeView } from "@/core/view/urlCodec";
import { startView, type ViewState } from "@/core/view/viewState";

/** Of any tour. None of it keeps a tour from being walked: what is not there is left out of the view, and said. */
export function checkTour(model: OrgModel, tour: Tour): readonly TourProblem[] {
  return tour.stops.flatMap((stop, at) => stopProblems(model, stop).map((problem): TourProblem => ({ severity: "warning", stop: at, ...problem })));
}

/** Of a tour that we publish, all of it counts: and each text is there in both languages, each sentence with a source. */
export function checkOurTour(model: OrgModel, tour: Tour): readonly TourProblem[] {
  const found = [
    ...checkTour(model, tour),
    ...[tour.title, tour.intro].filter(isHalf).map((): TourProblem => ({ code: "one-language", severity: "error", stop: null })),
    ...tour.stops.flatMap(({ text, notes, src }, at): readonly TourProblem[] => [
      ...[text, notes].filter(isHalf).map((): TourProblem => ({ code: "one-language", severity: "error", stop: at })),
      ...(src === undefined ? [{ code: "unsourced", severity: "error", stop: at } as const] : []),
    ]),
  ];
  return found.map((problem) => ({ ...problem, severity: "error" }));
}

const isHalf = (text: TourText | undefined): boolean => text !== undefined && (text.nl === undefined || text.en === undefined);

type Found = Pick<TourProblem, "code" | "id">;

function stopProblems(model: OrgModel, { view: address, src = [] }: TourStop): readonly Found[] {
  const { view, problems } = decodeView(address, startView);
  const isChart = (["page", "tour", "presenting", "quiz", "lang", "theme", "mode"] as const).every((key) => view[key] === startView[key]);
  return [
    ...problems.slice(0, 1).map((): Found => ({ code: "unreadable-view" })),
    ...(isChart ? [] : [{ code: "not-a-chart-view" } as const]),
    ...placeProblems(model, view),
    ...src.filter((id) => !model.sourceById.has(id)).map((id): Found => ({ code: "unknown-source", id })),
  ];
}

function placeProblems(model: OrgModel, view: ViewState): readonly Found[] {
  const { asOf } = model.meta;
  const days = [view.date ?? asOf, ...(view.against === null ? [] : [view.against])];
  const unitProblem = (id: UnitId, mustBeThere: boolean): TourProblemCode | null => {
    const unit = model.unitById.get(model.resolveAlias(id) ?? id);
    if (unit === undefined) return "unknown-place";
    // What is gone stands apart in the picture of the file's own day.
    const isThere = (day: IsoDate): boolean => existsOn(unit, day, asOf) !== "no" || (day === asOf && unit.status === "former");
    return mustBeThere && !days.some(isThere) ? "absent-place" : null;
  };
  const units = [
    ...[view.selectedId, view.rootId, ...(view.path ?? [])].filter((id) => id !== null).map((id) => [id, unitProblem(id, true)] as const),
    ...[...view.toggledIds, ...view.comparedIds].map((id) => [id, unitProblem(id, false)] as const),
  ];
  const { subjectId, elsewhereId } = view;
  return [
    ...units.flatMap(([id, code]): readonly Found[] => (code === null ? [] : [{ code, id }])),
    ...(subjectId !== null && !model.subjectById.has(subjectId) ? [{ code: "unknown-place", id: subjectId } as const] : []),
    ...(elsewhereId !== null && !model.file.elsewhere.some(({ id }) => id === elsewhereId) ? [{ code: "unknown-place", id: elsewhereId } as const] : []),
  ];
}

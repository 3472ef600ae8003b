/** The sources from which the maker of a tour chooses: those of what the stop shows, in the order of the file. */
import type { Evidence, PartialDate, Source, SourceId, UnitId } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import type { TourStop } from "@/core/org/tourFormat";
import { stopView } from "./stops";

export function stopEvidence(model: OrgModel, stop: TourStop): readonly Source[] {
  const { view } = stopView(stop);
  const cited = new Set<SourceId>(stop.src);
  const add = (records: readonly Evidence[]): void => {
    for (const { src = [] } of records) for (const id of src) cited.add(id);
  };
  for (const id of new Set([view.selectedId, view.rootId, ...(view.path ?? [])])) if (id !== null) add(recordsOf(model, model.resolveAlias(id) ?? id));
  if (view.subjectId !== null) add(model.subjectById.get(view.subjectId)?.units ?? []);
  if (view.elsewhereId !== null) add(model.file.elsewhere.filter(({ id }) => id === view.elsewhereId));
  if (view.against !== null) {
    const days = [view.against, view.date ?? model.meta.asOf].toSorted() as [PartialDate, PartialDate];
    add(model.file.events.filter(({ date }) => date > days[0] && date <= days[1]));
  }
  return model.file.sources.filter(({ id }) => cited.has(id));
}

function recordsOf(model: OrgModel, id: UnitId): readonly Evidence[] {
  const unit = model.unitById.get(id);
  if (unit === undefined) return [];
  return [
    unit, ...unit.names, ...unit.placements, ...unit.legalBasis ?? [], ...unit.attested ?? [], model.descriptionOf(id) ?? {}, ...model.tasksOf(id),
    ...model.termsOf(id).map(({ term }) => term), ...model.relationsFrom(id), ...model.relationsTo(id), ...model.figuresOf(id),
    ...model.topicsOf(id), ...model.subjectsOf(id), ...model.eventsOf(id),
  ];
}

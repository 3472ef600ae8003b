/** What a drawn chart rests on: the place of each card, who answers, a part in a subject, and what changed. */
import type { Source, SourceId, SourceKind, UnitId } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import { accountability } from "@/core/time/accountability";
import { intervalOn } from "@/core/time/intervalOn";
import type { StopChart } from "./stopChart";
import type { StopDay } from "./stopDay";

export function chartSources(model: OrgModel, { scene, day }: Pick<StopChart, "scene"> & { readonly day: Omit<StopDay, "saysOpen"> }): readonly SourceId[] {
  const drawn = scene.cards.filter(({ kind }) => kind !== "group").map(({ id }) => id);
  return [...new Set([...subjectSources(model, day), ...drawn.flatMap((id) => placeSources(model, day, id))])];
}

function subjectSources(model: OrgModel, { view, snapshot, spotlight, changes }: Omit<StopDay, "saysOpen">): readonly SourceId[] {
  if (changes !== null) return changes.rows.flatMap(({ unit, events }) => (spotlight.tags.has(unit) ? events.flatMap(({ src }) => src ?? []) : []));
  const lines = new Set(spotlight.lines.map(({ id }) => id));
  return [
    ...(view.subjectId === null ? [] : model.subjectById.get(view.subjectId)?.units.flatMap(({ src }) => src ?? []) ?? []),
    ...spotlight.lines.flatMap(({ to }) => officeSources(model, snapshot, to)),
    ...model.file.relations.flatMap(({ id, src }) => (lines.has(`spot ${id}`) ? src ?? [] : [])),
  ];
}

function officeSources(model: OrgModel, snapshot: StopDay["snapshot"], unit: UnitId): readonly SourceId[] {
  const result = accountability(model, snapshot, unit, snapshot.date);
  return result.kind === "stated" || result.kind === "derived" ? result.offices.flatMap(({ src }) => src) : [];
}

/** What states a structure itself goes before what only mentions it. */
const SECOND_HAND: ReadonlySet<SourceKind> = new Set(["press", "dataset", "book", "supplied", "inference"]);

/** A place may rest on ten documents; the newest of the best is enough to look it up. */
export function placeSources(model: OrgModel, day: Pick<StopDay, "drawn">, id: UnitId): readonly SourceId[] {
  const rank = (source: Source | undefined): number =>
    (source === undefined || SECOND_HAND.has(source.kind) ? 2 : source.kind === "web" ? 1 : 0);
  return placedBy(model, day, id)
    .map((each) => model.sourceById.get(each))
    .toSorted((a, b) => rank(a) - rank(b) || (b?.published ?? "").localeCompare(a?.published ?? "", "en"))
    .flatMap((source) => source?.id ?? [])
    .slice(0, 1);
}

function placedBy(model: OrgModel, { drawn }: Pick<StopDay, "drawn">, id: UnitId): readonly SourceId[] {
  const unit = model.unitById.get(id);
  const box = drawn.decree?.boxes.find((each) => each.unit === id);
  if (box !== undefined) return box.src ?? drawn.decree?.src ?? [];
  return intervalOn(unit?.placements ?? [], drawn.date)?.src ?? unit?.src ?? [];
}

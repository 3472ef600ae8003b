/**
 * What is firm enough to be asked about. A quiz says that one answer is right, so it asks only what an official document
 * says and nobody doubts: nothing of second hand, nothing inferred, nothing that a contradiction or a known gap touches.
 */
import type {
  Aspect, Contradiction, Evidence, IsoDate, KnownUnknown, OrgEvent, PartialDate, SourceId, Text, Unit, UnitId,
} from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import { earliestDay, isDay, latestDay, shiftYears } from "@/core/time/partialDate";
import type { OrgSnapshot } from "@/core/time/snapshotAt";

export interface FirmEvidence {
  readonly sources: readonly SourceId[];
  readonly asOf: PartialDate;
}

/** Not official by themselves, whatever they say. */
const WEAK_SOURCES: ReadonlySet<string> = new Set(["supplied", "inference", "press", "book"]);
/** Words of a remark that takes something back. */
const HEDGE = /afgeleid|volgt uit|bevestigd|vermoed|waarschijnlijk|onzeker|onbekend|vastgesteld|onduidelijk|niet gevonden|betekenis/i;

/** `null`: not official, hedged by its own remark, without an official source that can be found, or of no day. */
export function firmEvidence(model: OrgModel, { src, asOf, confidence, note }: Evidence): FirmEvidence | null {
  if (confidence !== "primary" || HEDGE.test(note?.nl ?? "")) return null;
  const sources = (src ?? []).flatMap((id) => model.sourceById.get(id) ?? []);
  // Only what is official is shown beside an answer: a record may also name whoever contradicts it.
  const citable = sources.filter(({ title, kind, url, published, publisher }) => title !== "" && (url !== undefined || published !== undefined)
    && !WEAK_SOURCES.has(kind) && publisher !== "Wikipedia");
  const day = asOf ?? citable.flatMap(({ published }) => published ?? []).toSorted().at(-1);
  if (day === undefined || citable.length === 0) return null;
  return { sources: citable.map(({ id }) => id), asOf: day };
}

/** The sources show it on this day at least. */
export const shownOn = (evidence: FirmEvidence, date: IsoDate): FirmEvidence =>
  (latestDay(evidence.asOf) < date ? { ...evidence, asOf: date } : evidence);

/** About the length of a cabinet: after that, what was true need not be true still. */
const YEARS_FRESH = 4;

/** Shown recently enough to be asked about today. */
const isFresh = ({ meta }: OrgModel, { asOf }: FirmEvidence): boolean => earliestDay(asOf) >= shiftYears(meta.asOf, -YEARS_FRESH);

/** As `firmEvidence`, of what is asked of the file's own day. */
export function freshEvidence(model: OrgModel, evidence: Evidence): FirmEvidence | null {
  const firm = firmEvidence(model, evidence);
  return firm !== null && isFresh(model, firm) ? firm : null;
}

type Doubt = Contradiction | KnownUnknown;

const isOpen = (doubt: Doubt): boolean => !("state" in doubt) || doubt.state === "open";

const touches = ({ touches: aspects }: Doubt, asked: readonly Aspect[]): boolean =>
  aspects === undefined || asked.some((aspect) => aspects.includes(aspect));

/** Whether nothing is in doubt about these aspects of the unit. */
export function isUndisputed(model: OrgModel, id: UnitId, aspects: readonly Aspect[]): boolean {
  return ![...model.contradictionsOf(id), ...model.unknownsOf(id)].some((doubt) => isOpen(doubt) && touches(doubt, aspects));
}

/** What an official document says of the unit itself, where it stands beyond doubt on the day; `null`: it does not. */
export function firmUnit(model: OrgModel, snapshot: OrgSnapshot, id: UnitId, aspects: readonly Aspect[]): { readonly unit: Unit; readonly evidence: FirmEvidence } | null {
  const unit = model.unitById.get(id);
  if (unit === undefined || unit.status !== "current" || snapshot.certaintyOf.get(id) !== "yes") return null;
  const evidence = freshEvidence(model, unit);
  return evidence !== null && isUndisputed(model, id, aspects) ? { unit, evidence } : null;
}

const textsOf = (doubt: Doubt): readonly Text[] =>
  ("question" in doubt ? [doubt.question, doubt.shown, ...doubt.sides.map(({ text }) => text)] : [doubt.text]);

const yearsIn = (texts: readonly Text[]): readonly number[] =>
  texts.flatMap(({ nl }) => nl.match(/\b(?:1[7-9]|20)\d\d\b/g) ?? []).map(Number);

/** The years that a text names. */
export const namedYears = (...texts: readonly (Text | undefined)[]): readonly number[] => yearsIn(texts.filter((text) => text !== undefined));

/** An organisation decree says since when it describes something so, and often follows a change months later. */
const restsOnDecreeTextAlone = ({ sourceById }: OrgModel, { sources }: FirmEvidence): boolean =>
  sources.every((id) => /^organisatiebesluit/i.test(sourceById.get(id)?.title ?? ""));

/**
 * Known to the day by an official document, and no doubt about what happened to its units. Ministries and tasks are in so
 * many events that a doubt about them alone counts only if it speaks of the year of the event.
 */
export function firmEvent(model: OrgModel, event: OrgEvent): FirmEvidence | null {
  const evidence = firmEvidence(model, event);
  if (evidence === null || !isDay(event.date) || HEDGE.test(event.text?.nl ?? "") || restsOnDecreeTextAlone(model, evidence)) return null;
  const units = new Set([...event.before, ...event.after]);
  const year = Number(event.date.slice(0, 4));
  const isDoubted = [...model.file.contradictions, ...model.file.unknowns].some((doubt) => {
    if (!isOpen(doubt) || !touches(doubt, ["history", "name"])) return false;
    const shared = doubt.units.filter((id) => units.has(id));
    if (shared.length === 0) return false;
    return shared.some((id) => !isBroad(model, id)) || yearsIn(textsOf(doubt)).includes(year);
  });
  return isDoubted ? null : evidence;
}

function isBroad({ unitById }: OrgModel, id: UnitId): boolean {
  const kind = unitById.get(id)?.kind;
  return kind === "ministry" || kind === "other-ministry" || kind === "task";
}

/**
 * What changed between two days, as a panel tells it: each unit once, with what it was and what it became, the events
 * between, and the sources of each side. What is certain and what is not stand in groups of their own.
 */
import type { IsoDate, Lang, PartialDate, Snapshot, Source, SourceId, UnitId } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import { accountability } from "@/core/time/accountability";
import { documentOf, isTellingSilence } from "@/core/time/changeEvidence";
import { changeKinds, countChanges, type Change, type ChangeKind, type Changes, type ChangeSide, type Redrawn } from "@/core/time/changes";
import { coverageOn } from "@/core/time/coverageOn";
import type { OrgSnapshot } from "@/core/time/snapshotAt";
import { createCiter, type Cite, type Citer, type Statement, type UnitRef, type Words } from "./citer";

export interface ReportSide extends Cite {
  readonly name: Words;
  readonly abbr: string | null;
  readonly superior: UnitRef | null;
  /** `null`: not known. */
  readonly offices: readonly UnitRef[] | null;
  /** Who answered, where that is what changed. */
  readonly officesCite: Cite | null;
}

/** The unit is absent on the day: the document that would have named it and does not, or `null` where there is none. */
export interface Silence {
  readonly document: Statement | null;
}

export interface ReportRow {
  readonly unit: UnitRef;
  readonly kinds: readonly ChangeKind[];
  readonly certain: boolean;
  readonly before: ReportSide | null;
  readonly after: ReportSide | null;
  /** Of the side that is absent. */
  readonly silence: Silence | null;
  readonly others: readonly UnitRef[];
  readonly events: readonly (Statement & { readonly date: PartialDate })[];
}

export interface ReportGroup {
  /** `uncertain` holds all that is not certain, whatever it is. */
  readonly kind: ChangeKind;
  readonly rows: readonly ReportRow[];
}

/** How much is known of a day. */
export interface KnownDay {
  readonly date: IsoDate;
  readonly level: "decree" | "noDecree" | "full" | "lookedUp" | "head" | "little";
  readonly document: Statement | null;
}

export interface ChangesReport {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly total: number;
  readonly counts: ReadonlyMap<ChangeKind, number>;
  readonly groups: readonly ReportGroup[];
  readonly known: readonly [KnownDay, KnownDay];
  /** Units that are only drawn under something else. */
  readonly redrawnCount: number;
  readonly unsureCount: number;
  readonly sources: readonly Source[];
}

/** `only`: rows with that kind of change; the counts stay those of all. */
export function changesReport(
  model: OrgModel, from: OrgSnapshot, to: OrgSnapshot, changes: Changes, basis: "day" | "decree", only: ChangeKind | null, lang: Lang,
): ChangesReport {
  const citer = createCiter(model, to, lang);
  const known = [knownDay(model, from, basis, citer), knownDay(model, to, basis, citer)] as const;
  const inPicture = new Map([...from.unitIds, ...to.unitIds].map((id, index) => [id, index]));
  const rows = changes.rows
    .filter(({ kinds }) => only === null || kinds.includes(only))
    // As in the picture, so that what belongs together stays together.
    .toSorted((a, b) => (inPicture.get(a.unit) ?? 0) - (inPicture.get(b.unit) ?? 0));
  const groupOf = ({ kinds, certain }: Change): ChangeKind => (certain ? kinds[0] ?? "uncertain" : "uncertain");
  return {
    from: changes.from, to: changes.to, total: changes.rows.length, counts: countChanges(changes), known,
    groups: changeKinds.flatMap((kind) => {
      const own = rows.filter((row) => groupOf(row) === kind);
      return own.length === 0 ? [] : [{ kind, rows: own.map((row) => reportRow(model, from, to, row, citer)) }];
    }),
    redrawnCount: changes.redrawn.filter(isDrawnElsewhere).length,
    unsureCount: changes.unsure.length,
    sources: citer.sources,
  };
}

/** Under something else on the paper, and under the same superior. */
const isDrawnElsewhere = ({ before, after }: Redrawn): boolean =>
  before !== null && after !== null && before.parent !== after.parent && before.superior === after.superior;

function reportRow(model: OrgModel, from: OrgSnapshot, to: OrgSnapshot, row: Change, citer: Citer): ReportRow {
  const { unit, before, after } = row;
  const away = before === null ? from : after === null ? to : null;
  return {
    unit: refOn(after === null ? from : to, unit, citer),
    kinds: row.kinds, certain: row.certain,
    before: before === null ? null : reportSide(model, from, row, before, citer),
    after: after === null ? null : reportSide(model, to, row, after, citer),
    silence: away === null ? null : { document: silentDocument(model, away, away === from ? to : from, row, citer) },
    others: row.others.map((id) => refOn(to.parentOf.has(id) ? to : from, id, citer)),
    events: row.events.map((event) => ({ date: event.date, ...citer.statement(event.title, event) })),
  };
}

/** A decree says nothing of ministers, and nothing of what is not of the ministry. */
function silentDocument(model: OrgModel, away: OrgSnapshot, there: OrgSnapshot, row: Change, citer: Citer): Statement | null {
  const unit = model.unitById.get(row.unit);
  const document = documentOf(model, away);
  const side = row.before ?? row.after;
  const tells = unit !== undefined
    && isTellingSilence(model, document, documentOf(model, there), unit, [side?.parent ?? null, side?.superior ?? null]);
  return tells ? cited(document, citer) : null;
}

function reportSide(model: OrgModel, snapshot: OrgSnapshot, { unit, kinds }: Change, side: ChangeSide, citer: Citer): ReportSide {
  const { nl, en, abbr } = side.name;
  return {
    ...citer.cite({ src: side.src }),
    name: citer.words(en === undefined ? { nl } : { nl, en }),
    abbr: abbr ?? null,
    superior: side.superior === null ? null : refOn(snapshot, side.superior, citer),
    offices: side.offices?.map((id) => refOn(snapshot, id, citer)) ?? null,
    officesCite: kinds.includes("minister") ? citer.cite({ src: officeSources(model, snapshot, unit) }) : null,
  };
}

function officeSources(model: OrgModel, snapshot: OrgSnapshot, id: UnitId): readonly SourceId[] {
  const answer = accountability(model, snapshot, id, snapshot.date);
  return answer.kind === "stated" || answer.kind === "derived" ? answer.offices.flatMap(({ src }) => src) : [];
}

/** By the name of that day; a row says itself whether the unit is gone. */
function refOn(snapshot: OrgSnapshot, id: UnitId, citer: Citer): UnitRef {
  const { nl, en, abbr } = snapshot.nameOf(id);
  return { ...citer.ref(id), name: citer.words(en === undefined ? { nl } : { nl, en }), abbr: abbr ?? null, former: false };
}

function knownDay(model: OrgModel, snapshot: OrgSnapshot, basis: "day" | "decree", citer: Citer): KnownDay {
  const { date, decree } = snapshot;
  if (basis === "decree") return { date, level: decree === null ? "noDecree" : "decree", document: cited(decree, citer) };
  const { level, decree: inForce } = coverageOn(model, date);
  const document = documentOf(model, snapshot) ?? (level === "head" ? inForce : null);
  return { date, level: level === "full" && document === null ? "lookedUp" : level, document: cited(document, citer) };
}

const cited = (document: Snapshot | null, citer: Citer): Statement | null =>
  (document === null ? null : citer.statement(document.title, document));


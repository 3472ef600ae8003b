/**
 * What changed from one day to another, unit by unit, told no surer than it is known.
 *
 * - *New* and *ended* need a reason: an event, a stated day, or two documents of which one names the unit and the other
 *   would have done so. A unit that is merely absent is *uncertain*: nobody says that it began or ended.
 * - *Moved* is another superior. Leadership, clusters and headings are looked through, because whether a document draws
 *   the directorates-general under the ministry or under the secretary-general says nothing of the organisation. Nor has
 *   a unit moved whose superior has another name now, or is only missing on one of the days. From the line to beside it
 *   (or back) is uncertain: a chart that attaches a unit to the whole does not say under whom it came.
 * - *Renamed* is another printed name or abbreviation; capitals and dashes do not count.
 * - *Minister*: other offices answer in parliament, and both days are known. What merely follows the same superior is
 *   told once, at that superior.
 * - With the trees of two decrees, these decide: the events are told beside them, also if their dates are otherwise.
 *
 * Both snapshots are without units that had ended before their day (`withFormer: false`).
 */
import type { Interval, OrgEvent, SnapshotBox, SourceId, Unit, UnitId, UnitKind } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import { accountability } from "./accountability";
import {
  documentOf, eventsBetween, fatesOf, isBetween, isTellingSilence, renamedIds, stretchBetween, type Fates, type Stretch,
} from "./changeEvidence";
import { inOrder, reverseChanges, treeOf, type Change, type ChangeKind, type Changes, type ChangeSide, type Place, type Redrawn } from "./changes";
import { hasEndedBy } from "./existsOn";
import { intervalOn } from "./intervalOn";
import { earliestDay, holdsOn } from "./partialDate";
import type { OrgSnapshot } from "./snapshotAt";

export function changesBetween(model: OrgModel, from: OrgSnapshot, to: OrgSnapshot): Changes {
  // Told forwards and then turned round, so that the way back is the same way.
  return from.date <= to.date ? changesForward(model, from, to) : reverseChanges(changesForward(model, to, from));
}

function changesForward(model: OrgModel, from: OrgSnapshot, to: OrgSnapshot): Changes {
  const before = dayOf(model, from);
  const after = dayOf(model, to);
  const stretch = stretchBetween(model, from.date, to.date);
  const between: Between = { model, before, after, stretch, renamed: renamedIds(model, stretch) };
  const rows: Change[] = [];
  const redrawn: Redrawn[] = [];
  const unsure: UnitId[] = [];
  for (const id of new Set([...to.unitIds, ...from.unitIds])) {
    const unit = model.unitById.get(id);
    if (unit === undefined) continue;
    const pair: Pair = { unit, before: before.sideOf(id), after: after.sideOf(id) };
    const change = changeOf(between, pair);
    if (change !== null) rows.push(change);
    else if (differs(pair)) redrawn.push({ unit: id, before: pair.before, after: pair.after });
    if (pair.before !== null && pair.after !== null && before.isSure(id) !== after.isSure(id)) unsure.push(id);
  }
  return { from: from.date, to: to.date, rows: rows.sort(byUnit), redrawn: redrawn.sort(byUnit), unsure: unsure.sort() };
}

/** An order that is the same from either side. */
const byUnit = (a: Redrawn, b: Redrawn): number => (a.unit < b.unit ? -1 : 1);

interface Pair {
  readonly unit: Unit;
  readonly before: ChangeSide | null;
  readonly after: ChangeSide | null;
}

interface Day {
  readonly snapshot: OrgSnapshot;
  readonly document: ReturnType<typeof documentOf>;
  sideOf(id: UnitId): ChangeSide | null;
  isSure(id: UnitId): boolean;
  /** The parent that is stated, also where it is not in the tree and the unit hangs higher up. */
  statedParent(id: UnitId): UnitId | null;
  /** Whether a name or a place is stated for the day, and not only for one near it. */
  holds(id: UnitId, what: "names" | "placements"): boolean;
}

interface Between {
  readonly model: OrgModel;
  readonly before: Day;
  readonly after: Day;
  readonly stretch: Stretch;
  readonly renamed: ReadonlyMap<UnitId, UnitId>;
}

function dayOf(model: OrgModel, snapshot: OrgSnapshot): Day {
  const document = documentOf(model, snapshot);
  const tree = treeOf(snapshot);
  const boxes = new Map(document?.boxes.map((box) => [box.unit, box]));
  const inDecree = (id: UnitId): boolean => snapshot.decree !== null && boxes.has(id);
  return {
    snapshot,
    document,
    sideOf: (id) => {
      const place = tree.get(id);
      return place === undefined ? null : sideOf(model, snapshot, document, boxes.get(id), id, place);
    },
    isSure: (id) => snapshot.certaintyOf.get(id) === "yes" || boxes.has(id),
    statedParent: (id) => (inDecree(id)
      ? snapshot.parentOf.get(id) ?? null
      : intervalOn(model.unitById.get(id)?.placements ?? [], snapshot.date)?.parent ?? null),
    holds: (id, what) => {
      if (inDecree(id)) return true;
      const records: readonly Interval[] = model.unitById.get(id)?.[what] ?? [];
      return records.length < 2 || records.some((record) => holdsOn(record, snapshot.date));
    },
  };
}

function sideOf(
  model: OrgModel, snapshot: OrgSnapshot, document: Day["document"], box: SnapshotBox | undefined, id: UnitId, place: Place,
): ChangeSide {
  const unit = model.unitById.get(id);
  const placement = intervalOn(unit?.placements ?? [], snapshot.date);
  const src = new Set<SourceId>([
    ...box === undefined ? [] : box.src ?? document?.src ?? [],
    ...snapshot.nameOf(id).src ?? [],
    ...placement?.src ?? [],
  ]);
  return {
    ...place,
    superior: superiorOf(model, snapshot, id),
    ...officesOf(model, snapshot, id),
    src: src.size > 0 ? [...src] : unit?.src ?? [],
    document: box === undefined ? null : document,
  };
}

const drawnThrough: ReadonlySet<UnitKind> = new Set(["leadership", "cluster", "group"]);

/** What a heading gathers beside the whole ministry comes under nobody that is named; inside a part it comes under that part. */
function superiorOf(model: OrgModel, { parentOf }: OrgSnapshot, id: UnitId): UnitId | null {
  let isUnderHeading = false;
  let at = parentOf.get(id) ?? null;
  for (let kind = kindOf(model, at); at !== null && kind !== undefined && drawnThrough.has(kind); kind = kindOf(model, at)) {
    isUnderHeading ||= kind === "group";
    at = parentOf.get(at) ?? null;
  }
  return isUnderHeading && kindOf(model, at) === "ministry" ? null : at;
}

const kindOf = (model: OrgModel, id: UnitId | null): UnitKind | undefined => (id === null ? undefined : model.unitById.get(id)?.kind);

function officesOf(model: OrgModel, snapshot: OrgSnapshot, id: UnitId): Pick<ChangeSide, "offices" | "officesVia"> {
  const answer = accountability(model, snapshot, id, snapshot.date);
  if (answer.kind !== "stated" && answer.kind !== "derived") return { offices: null, officesVia: null };
  const via = answer.kind === "derived" ? answer.via : null;
  const isUnsure = via !== null && mayHaveItsOwn(model, snapshot, id, via);
  return { offices: isUnsure ? null : answer.offices.map(({ office }) => office).sort(), officesVia: via };
}

/**
 * An office of which nobody says since when it answers may have done so on the day already, instead of the one higher up;
 * but not if another one is known to have begun between.
 */
function mayHaveItsOwn(model: OrgModel, { parentOf, date }: OrgSnapshot, id: UnitId, via: UnitId): boolean {
  for (let at: UnitId | null = id; at !== null && at !== via; at = parentOf.get(at) ?? null) {
    const begins = model.relationsTo(at).filter(({ type }) => type.endsWith("-responsibility")).map(({ valid }) => valid?.from);
    if (begins.includes(undefined) && !begins.some((from) => from !== undefined && earliestDay(from) > date)) return true;
  }
  return false;
}

function changeOf(between: Between, pair: Pair): Change | null {
  const { unit } = pair;
  // A heading orders the tree; it is no part of the organisation.
  if (unit.kind === "group") return null;
  const events = eventsBetween(between.model, unit.id, between.stretch);
  const fates = fatesOf(unit, events.certain);
  const kinds = pair.before !== null && pair.after !== null
    ? kindsOfStaying(between, pair.before, pair.after, unit, fates)
    : kindsOfAppearing(between, pair, fates);
  if (kinds.length === 0) return null;
  return {
    unit: unit.id, before: pair.before, after: pair.after,
    kinds: inOrder(kinds), certain: !kinds.includes("uncertain"),
    events: events.all.filter(isOfTheUnit), others: fates.others,
  };
}

/** Who came to office is told where the offices are, and is no change of the unit. */
const isOfTheUnit = ({ type }: OrgEvent): boolean => type !== "minister-change" && type !== "appointment" && type !== "decree";

function kindsOfStaying({ before, after, renamed }: Between, was: ChangeSide, is: ChangeSide, { id }: Unit, fates: Fates): readonly ChangeKind[] {
  const kinds: ChangeKind[] = [];
  const unknown = (what: "names" | "placements"): boolean => !before.holds(id, what) || !after.holds(id, what);
  const byDecree = before.snapshot.decree !== null && after.snapshot.decree !== null;
  let isUncertain = false;
  if (isOtherName(was, is)) {
    kinds.push("renamed");
    isUncertain ||= unknown("names");
  }
  const isSame = (a: UnitId | null, b: UnitId | null): boolean => a === b || (a !== null && renamed.get(a) === b);
  const isUnderOther = !isSame(was.superior, is.superior) && before.statedParent(id) !== after.statedParent(id);
  const isToldToMove = !byDecree && fates.moved;
  if (isUnderOther || isToldToMove) {
    kinds.push("moved");
    isUncertain ||= isUnderOther && (unknown("placements") || was.superior === null || is.superior === null);
  }
  const follows = was.officesVia !== null && is.officesVia !== null && isSame(was.superior, is.superior);
  const areKnown = was.offices !== null && is.offices !== null;
  if (areKnown && !follows && was.offices.join(" ") !== is.offices.join(" ")) kinds.push("minister");
  if (!byDecree || kinds.length > 0) {
    if (fates.split) kinds.push("split");
    if (fates.merged) kinds.push("merged");
  }
  if (kinds.length > 0 && (isUncertain || !before.isSure(id) || !after.isSure(id))) kinds.push("uncertain");
  return kinds;
}

const folded = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();

/** An abbreviation that only one of the two days has may be missing in our data, so it is no change of name. */
function isOtherName({ name: was }: Place, { name: is }: Place): boolean {
  return folded(was.nl) !== folded(is.nl) || (was.abbr !== undefined && is.abbr !== undefined && was.abbr !== is.abbr);
}

/** Whether a document draws these or leaves them out is a matter of drawing, unless something says that they began or ended. */
const onlyDrawn: ReadonlySet<UnitKind> = new Set(["leadership", "cluster"]);

/** In the tree of one of the two days only. */
function kindsOfAppearing(between: Between, pair: Pair, fates: Fates): readonly ChangeKind[] {
  const { unit } = pair;
  const begins = pair.before === null;
  const there = begins ? between.after : between.before;
  const kinds: ChangeKind[] = [];
  if (begins ? fates.begins : fates.ends) kinds.push(begins ? "new" : "ended");
  if (fates.split) kinds.push("split");
  if (fates.merged) kinds.push("merged");
  // What began in the ministry did not come from elsewhere, whatever moved into it.
  if (begins ? fates.moved || (fates.receives && !fates.begins) : fates.leaves) kinds.push("moved");
  // The same unit goes on under another id, so it did not begin or end.
  if (fates.renamed && fates.others.length > 0) kinds.push("renamed");
  if (kinds.length === 0 && hasEdge(between, unit, begins)) kinds.push(begins ? "new" : "ended");
  if (kinds.length === 0 && onlyDrawn.has(unit.kind)) return kinds;
  if (kinds.length === 0 && !fates.delisted && isToldBySilence(between, pair)) kinds.push(begins ? "new" : "ended");
  if (kinds.length === 0 || !there.isSure(unit.id)) kinds.push("uncertain");
  return kinds;
}

function hasEdge({ model, before, after, stretch }: Between, unit: Unit, begins: boolean): boolean {
  const edge = begins ? unit.valid?.from : unit.valid?.to;
  if (edge !== undefined) return isBetween(edge, stretch);
  const { asOf } = model.meta;
  return !begins && hasEndedBy(unit, after.snapshot.date, asOf) && !hasEndedBy(unit, before.snapshot.date, asOf);
}

function isToldBySilence(between: Between, { unit, before, after }: Pair): boolean {
  const [there, away] = before === null ? [between.after, between.before] : [between.before, between.after];
  const side = before ?? after;
  return isTellingSilence(between.model, away.document, there.document, unit, [side?.parent ?? null, side?.superior ?? null])
    && !isPartOfWhatMoved(between, there, away, unit.id);
}

/** A part of what came from elsewhere may have come along, so it is not new for being named here first; likewise for what left. */
function isPartOfWhatMoved({ model, stretch }: Between, there: Day, away: Day, id: UnitId): boolean {
  for (let at = there.snapshot.parentOf.get(id); at != null; at = there.snapshot.parentOf.get(at)) {
    if (away.snapshot.parentOf.has(at)) return false;
    const above = model.unitById.get(at);
    const fates = above === undefined ? null : fatesOf(above, eventsBetween(model, at, stretch).certain);
    if (fates !== null && (fates.moved || fates.receives || fates.leaves)) return true;
  }
  return false;
}

function differs({ before, after }: Pair): boolean {
  if (before === null || after === null) return before !== after;
  return before.parent !== after.parent || before.previous !== after.previous || before.line !== after.line
    || before.name.nl !== after.name.nl || before.name.en !== after.name.en || before.name.abbr !== after.name.abbr;
}

/**
 * The organisation on a day: a forest of the units that exist then, each once, whatever the file says.
 *
 * A unit whose parent is not there climbs to the nearest ancestor that is; one whose place is with another ministry stands
 * in no tree. What is shown as uncertain only because nobody wrote down its end is left out where something speaks against
 * it: the whole text of a decree of the day that does not name it, or a superior that is gone. With `withFormer` the units that ended
 * before the day are in it too, as far as the file gives them a place on the day (under a heading for what is gone); what
 * merely hung somewhere once stays out. Other ministries and tasks stand in no tree, and neither does a unit that the
 * file places nowhere and does not name as a root: it stands in the file for its part in an event. A heading (an undated
 * ordering group) with nothing left under it is left out, unless the file names it as a root.
 *
 * With `basis: "decree"` the line of the ministry is exactly what the organisation decree of that day says, where the
 * whole text of one is known: its units, names and parents, whatever had happened in the meantime. Decrees lag behind
 * events. What stands in frames beside the line, and the political leadership, is not in decrees and stays.
 */
import type { IsoDate, Meta, Name, Placement, PlacementLine, Snapshot, SnapshotBox, Unit, UnitId } from "@/core/org/fileFormat";
import { isInEventsOnly } from "@/core/org/isInEventsOnly";
import type { OrgModel } from "@/core/org/orgModel";
import { decreeOn } from "./coverageOn";
import { existsOn, hasEndedBy } from "./existsOn";
import { intervalOn } from "./intervalOn";
import { holdsOn } from "./partialDate";

/** `gone`: not there on the day, and shown because it was on the day with which it is compared. */
export type Certainty = "yes" | "uncertain" | "former" | "gone";

export interface OrgSnapshot {
  readonly date: IsoDate;
  /** Every unit of the day, parents before their children, in the order of the document. */
  readonly unitIds: readonly UnitId[];
  /** In the order of `meta.roots`, then the others. */
  readonly roots: readonly UnitId[];
  /** Null for a root. */
  readonly parentOf: ReadonlyMap<UnitId, UnitId | null>;
  /** By `order`, then by Dutch name; an entry for each unit. */
  readonly childrenOf: ReadonlyMap<UnitId, readonly UnitId[]>;
  /** How each unit hangs; `solid` where the file does not say. */
  readonly lineOf: ReadonlyMap<UnitId, PlacementLine>;
  readonly certaintyOf: ReadonlyMap<UnitId, Certainty>;
  /** The decree that the line of the ministry follows to the letter; `null`: the tree is that of the day itself. */
  readonly decree: Snapshot | null;
  /** The name of the day; of a unit that is not in the snapshot the nearest name, of an unknown id its id. */
  readonly nameOf: (id: UnitId) => Name;
}

/** What the decree that the snapshot follows prints of the unit; `null`: it follows none, or that does not name it. */
export const boxOn = ({ decree }: Pick<OrgSnapshot, "decree">, id: UnitId): SnapshotBox | null =>
  decree?.boxes.find(({ unit }) => unit === id) ?? null;

export interface SnapshotOptions {
  readonly withFormer?: boolean;
  readonly basis?: "day" | "decree";
}

const NO_CHILDREN: readonly UnitId[] = Object.freeze([]);
/** Made once: making a collator costs far more than a comparison. */
const dutch = new Intl.Collator("nl", { numeric: true });

export function snapshotAt(
  model: OrgModel, date: IsoDate, { withFormer = false, basis = "day" }: SnapshotOptions = {},
): OrgSnapshot {
  const { unitById, meta } = model;
  const inForce = decreeOn(model, date);
  // Of a decree that is known in part, nothing follows for what it does not name.
  const wholeText = inForce?.coverage === "full" ? inForce : null;
  const decree = basis === "decree" ? wholeText : null;
  const boxes = new Map(decree?.boxes.map((box) => [box.unit, box]));
  const nameOnDay = (id: UnitId): Name => intervalOn(unitById.get(id)?.names ?? [], date) ?? { nl: id };
  const nameOf = (id: UnitId): Name => {
    const box = boxes.get(id);
    return box === undefined ? nameOnDay(id) : printedName(box, nameOnDay(id), decree);
  };

  const certaintyOf = new Map<UnitId, Certainty>();
  for (const unit of unitById.values()) {
    const certainty = boxes.has(unit.id) ? "yes" : certaintyOn(unit, date, meta, withFormer);
    if (certainty !== null) certaintyOf.set(unit.id, certainty);
  }

  const placementOf = (id: UnitId): Placement | undefined => {
    const box = boxes.get(id);
    const onDay = intervalOn(placesOf(id, certaintyOf, unitById), date);
    // The root of the decree hangs where the file hangs it.
    if (box === undefined || box.parent === null) return onDay;
    // Where it stands elsewhere on the day, it keeps the order that it had there before.
    const there = unitById.get(id)?.placements.find(({ parent, order: place }) => parent === box.parent && place !== undefined);
    const order = there?.order ?? onDay?.order;
    return { parent: box.parent, line: box.line === "dotted" ? "dotted" : "solid", ...(order === undefined ? {} : { order }) };
  };
  const placedUnder = (id: UnitId): UnitId | null => placementOf(id)?.parent ?? null;
  dropElsewhere(certaintyOf, placedUnder, unitById);
  if (wholeText !== null) dropUncertainUnnamed(certaintyOf, placedUnder, unitById, wholeText);
  dropUncertainOrphans(certaintyOf, placedUnder, unitById);
  const placements = new Map([...certaintyOf.keys()].map((id) => [id, placementOf(id)]));
  const parentOf = presentParents(placements, placedUnder, unitById);
  if (decree !== null) dropUnnamed(parentOf, boxes, unitById);
  dropEmptyHeadings(parentOf, unitById, new Set(meta.roots));
  for (const id of certaintyOf.keys()) if (!parentOf.has(id)) certaintyOf.delete(id);
  cutCircles(parentOf);

  const lineOf = new Map<UnitId, PlacementLine>();
  const families = new Map<UnitId | null, UnitId[]>();
  for (const [id, parent] of parentOf) {
    lineOf.set(id, placements.get(id)?.line ?? "solid");
    const family = families.get(parent);
    if (family === undefined) families.set(parent, [id]);
    else family.push(id);
  }

  const rank = new Map(meta.roots.map((id, index) => [id, index]));
  const orderOf = (id: UnitId): number => placements.get(id)?.order ?? Number.POSITIVE_INFINITY;
  const roots = sorted(families.get(null) ?? [], (id) => rank.get(id) ?? rank.size, orderOf, nameOf);
  const childrenOf = new Map<UnitId, readonly UnitId[]>();
  const unitIds: UnitId[] = [];
  // A stack rather than a recursion: a file may be deep before the checker has seen it.
  const stack = roots.toReversed();
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    unitIds.push(id);
    const family = families.get(id);
    const children = family === undefined ? NO_CHILDREN : sorted(family, orderOf, () => 0, nameOf);
    childrenOf.set(id, children);
    for (let index = children.length - 1; index >= 0; index--) stack.push(children[index] ?? id);
  }
  return { date, unitIds, roots, parentOf, childrenOf, lineOf, certaintyOf, decree, nameOf };
}

/**
 * All places of a unit; of one that may still be there on the day, those under a heading for what is gone do not count.
 * With a vague end (`2022`) both hold on the same day.
 */
function placesOf(
  id: UnitId, certaintyOf: ReadonlyMap<UnitId, Certainty>, unitById: ReadonlyMap<UnitId, Unit>,
): readonly Placement[] {
  const { placements = [] } = unitById.get(id) ?? {};
  if (certaintyOf.get(id) === "former" || placements.length < 2) return placements;
  const isForGone = ({ parent }: Placement): boolean => {
    const above = parent === null ? undefined : unitById.get(parent);
    return above?.kind === "group" && above.status === "former";
  };
  return placements.some(isForGone) ? placements.filter((placement) => !isForGone(placement)) : placements;
}

/** As the decree prints it; what it does not print (English, the shorter form for the card) where the words are the same. */
function printedName({ name, abbr, src }: SnapshotBox, onDay: Name, decree: Snapshot | null): Name {
  const cited = src ?? decree?.src;
  if (onDay.nl === name) return onDay;
  if (onDay.nl.toLowerCase() === name.toLowerCase()) return { ...onDay, nl: name, ...(abbr === undefined ? {} : { abbr }) };
  return { nl: name, ...(abbr === undefined ? {} : { abbr }), ...(cited === undefined ? {} : { src: cited }) };
}

/** Takes out what stands in the line of the ministry and not in its decree. */
function dropUnnamed(
  parentOf: Map<UnitId, UnitId | null>, boxes: ReadonlyMap<UnitId, SnapshotBox>, unitById: ReadonlyMap<UnitId, Unit>,
): void {
  const isInLine = (start: UnitId): boolean => {
    const passed = new Set<UnitId>();
    for (let at: UnitId | null = start; at !== null && !passed.has(at); at = parentOf.get(at) ?? null) {
      if (boxes.has(at)) return true;
      if (unitById.get(at)?.kind === "group") return false;
      passed.add(at);
    }
    return false;
  };
  const unnamed = [...parentOf.keys()].filter((id) => !boxes.has(id) && unitById.get(id)?.kind !== "group" && isInLine(id));
  for (const id of unnamed) parentOf.delete(id);
}

function certaintyOn(unit: Unit, date: IsoDate, { asOf, roots }: Meta, withFormer: boolean): Certainty | null {
  if (isInEventsOnly(unit) || (unit.placements.length === 0 && !roots.includes(unit.id))) return null;
  const existence = existsOn(unit, date, asOf);
  if (existence !== "no") return existence;
  const hasPlace = unit.placements.length === 0 || unit.placements.some((placement) => holdsOn(placement, date));
  return withFormer && hasPlace && hasEndedBy(unit, date, asOf) ? "former" : null;
}

type Above = (id: UnitId) => UnitId | null;

/** Takes out what stands with another ministry on the day, by its own place or by that of something above it. */
function dropElsewhere(certaintyOf: Map<UnitId, Certainty>, above: Above, unitById: ReadonlyMap<UnitId, Unit>): void {
  const elsewhere = new Map<UnitId, boolean>();
  const isElsewhere = (start: UnitId): boolean => {
    const trail: UnitId[] = [];
    let at: UnitId | null = start;
    let verdict = false;
    while (at !== null) {
      const known = elsewhere.get(at);
      const unit = unitById.get(at);
      if (known !== undefined || unit === undefined || isInEventsOnly(unit)) {
        verdict = known ?? unit !== undefined;
        break;
      }
      // Until the climb ends; in a circle it ends here.
      elsewhere.set(at, false);
      trail.push(at);
      at = above(at);
    }
    for (const id of trail) elsewhere.set(id, verdict);
    return verdict;
  };
  for (const id of certaintyOf.keys()) if (isElsewhere(id)) certaintyOf.delete(id);
}

/** Takes out of the line of the ministry what is uncertain and what the whole text of the day's decree does not name. */
function dropUncertainUnnamed(
  certaintyOf: Map<UnitId, Certainty>, above: Above, unitById: ReadonlyMap<UnitId, Unit>, { boxes }: Snapshot,
): void {
  const named = new Set(boxes.map(({ unit }) => unit));
  const isInLine = (id: UnitId): boolean => {
    const passed = new Set<UnitId>();
    for (let at = above(id); at !== null && !passed.has(at); at = above(at)) {
      if (named.has(at)) return true;
      if (unitById.get(at)?.kind === "group") return false;
      passed.add(at);
    }
    return false;
  };
  const dropped = [...certaintyOf].filter(([id, certainty]) => certainty === "uncertain" && !named.has(id) && isInLine(id));
  for (const [id] of dropped) certaintyOf.delete(id);
}

/** Takes out former units that are only not known to have ended, and whose superior is not there any more. */
function dropUncertainOrphans(
  certaintyOf: Map<UnitId, Certainty>, above: Above, unitById: ReadonlyMap<UnitId, Unit>,
): void {
  const doubtful = new Map<UnitId, UnitId[]>();
  const queue: UnitId[] = [];
  for (const [id, certainty] of certaintyOf) {
    const parent = above(id);
    if (certainty !== "uncertain" || parent === null || unitById.get(id)?.status !== "former") continue;
    if (!certaintyOf.has(parent)) queue.push(id);
    else doubtful.set(parent, [...(doubtful.get(parent) ?? []), id]);
  }
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    certaintyOf.delete(id);
    queue.push(...(doubtful.get(id) ?? []));
  }
}

/** For each present unit its nearest present ancestor; `placedUnder` is asked about the absent ones. */
function presentParents(
  present: ReadonlyMap<UnitId, Placement | undefined>, placedUnder: Above,
  unitById: ReadonlyMap<UnitId, Unit>,
): Map<UnitId, UnitId | null> {
  // Where the climb from an absent unit ends, so that a large family of orphans climbs once.
  const landing = new Map<UnitId, UnitId | null>();
  const climb = (start: UnitId | null): UnitId | null => {
    const passed: UnitId[] = [];
    let at = start;
    while (at !== null && unitById.has(at) && !present.has(at)) {
      const known = landing.get(at);
      if (known !== undefined) {
        at = known;
        break;
      }
      landing.set(at, null);
      passed.push(at);
      at = placedUnder(at);
    }
    const end = at !== null && present.has(at) ? at : null;
    for (const id of passed) landing.set(id, end);
    return end;
  };
  const parentOf = new Map<UnitId, UnitId | null>();
  for (const [id, placement] of present) parentOf.set(id, climb(placement?.parent ?? null));
  return parentOf;
}

/** Takes out headings without anything under them, from the bottom up. */
function dropEmptyHeadings(
  parentOf: Map<UnitId, UnitId | null>, unitById: ReadonlyMap<UnitId, Unit>, kept: ReadonlySet<UnitId>,
): void {
  const parts = new Map<UnitId, number>();
  for (const parent of parentOf.values()) if (parent !== null) parts.set(parent, (parts.get(parent) ?? 0) + 1);
  const isEmptyHeading = (id: UnitId): boolean => {
    const unit = unitById.get(id);
    return unit?.kind === "group" && unit.valid === undefined && !kept.has(id) && (parts.get(id) ?? 0) === 0;
  };
  const queue = [...parentOf.keys()].filter(isEmptyHeading);
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const parent = parentOf.get(id) ?? null;
    parentOf.delete(id);
    if (parent === null) continue;
    parts.set(parent, (parts.get(parent) ?? 1) - 1);
    if (isEmptyHeading(parent)) queue.push(parent);
  }
}

/** A checked file has no circles. Should one get here all the same, its first unit becomes a root and nobody is lost. */
function cutCircles(parentOf: Map<UnitId, UnitId | null>): void {
  const done = new Set<UnitId>();
  for (const [start, parent] of parentOf) {
    // The usual case: the parent stands before its child in the file.
    if (parent === null || done.has(parent)) {
      done.add(start);
      continue;
    }
    const trail = new Set<UnitId>();
    let at: UnitId | null = start;
    while (at !== null && !done.has(at) && !trail.has(at)) {
      trail.add(at);
      at = parentOf.get(at) ?? null;
    }
    if (at !== null && trail.has(at)) parentOf.set(at, null);
    for (const id of trail) done.add(id);
  }
}

type Rank = (id: UnitId) => number;

function sorted(ids: readonly UnitId[], first: Rank, second: Rank, nameOf: (id: UnitId) => Name): readonly UnitId[] {
  if (ids.length < 2) return ids;
  return ids
    .map((id) => ({ id, first: first(id), second: second(id), name: nameOf(id).nl }))
    .sort((a, b) => difference(a.first, b.first) || difference(a.second, b.second)
      || dutch.compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

// Not a subtraction: infinity minus infinity is not a number.
const difference = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The tree on every day of the file: no circle, and no branch deeper than can be drawn.
 *
 * Nothing changes between two dates of the file, so it is enough to look at those. Walking the whole tree at each of
 * them would be quadratic. Instead the dates are swept once. A circle or a branch that is too deep must hold a unit
 * whose placement begins on that date, so only such a unit is looked at: up to its root, which takes at most
 * `MAX_DEPTH` steps in a good file, and down its own branch. What is found bad is marked and not walked again.
 */
import type { IsoDate, OrgFile, UnitId } from "../fileFormat";
import { MAX_DEPTH, MAX_TREE_STEPS } from "../limits";
import { earliestDay } from "../partialDate";
import type { Problem } from "../problem";
import { error } from "./rule";

/** How many units of a circle a message lists. */
const LISTED = 12;

interface Change {
  readonly day: IsoDate;
  readonly unit: number;
  readonly parent: number;
}

const NONE = -1;
/** Sorts before every day: the placements whose beginning is not known. */
const START: IsoDate = "0000-00-00";

export function circlesAndDepth(file: OrgFile): readonly Problem[] {
  const changes = changesOf(file);
  const tree = movingTree(file.units.length);
  const problems: Problem[] = [];
  const idOf = (index: number): UnitId => file.units[index]?.id ?? "";
  const place = (index: number, day: IsoDate) => ({
    path: `units[${index}].placements`,
    params: { id: idOf(index), ...(day === START ? {} : { date: day }) },
  });

  for (let from = 0; from < changes.length;) {
    const day = changes[from]?.day ?? START;
    let to = from;
    for (; to < changes.length && changes[to]?.day === day; to++) {
      const change = changes[to];
      if (change !== undefined) tree.move(change.unit, change.parent);
    }
    tree.nextDay();
    for (const { unit, parent } of changes.slice(from, to)) {
      if (parent === NONE) continue;
      const { circle, deep } = tree.look(unit);
      if (circle.length > 0) {
        const ids = circle.map(idOf);
        const { path, params } = place(circle[0] ?? unit, day);
        problems.push(error("cycle", { path, unitIds: ids, params: { ...params, size: ids.length, ids: listed(ids) } }));
      }
      if (deep !== NONE) {
        const { path, params } = place(deep, day);
        problems.push(error("too-deep", { path, unitIds: [idOf(deep)], params: { ...params, limit: MAX_DEPTH } }));
      }
    }
    if (tree.steps() > MAX_TREE_STEPS) return [...problems, error("too-many-moves", { path: "units" })];
    from = to;
  }
  return problems;
}

/** What begins and ends, by day; on one day ends come first, so that of two neighbours the newer counts. */
function changesOf({ units }: OrgFile): readonly Change[] {
  const indexOf = new Map<UnitId, number>();
  for (const [index, { id }] of units.entries()) if (!indexOf.has(id)) indexOf.set(id, index);
  const changes: Change[] = [];
  for (const [unit, { id, placements }] of units.entries()) {
    if (indexOf.get(id) !== unit) continue;
    for (const placement of placements) {
      const parent = placement.parent === null ? NONE : indexOf.get(placement.parent) ?? NONE;
      changes.push({ day: placement.from === undefined ? START : earliestDay(placement.from), unit, parent });
      if (placement.to !== undefined) changes.push({ day: earliestDay(placement.to), unit, parent: NONE });
    }
  }
  const rank = ({ parent }: Change): number => (parent === NONE ? 0 : 1);
  return changes.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : rank(a) - rank(b)));
}

interface MovingTree {
  move(unit: number, parent: number): void;
  /** Forgets what was seen on the day before. */
  nextDay(): void;
  /** What is wrong above or below the unit; each unit is reported once. */
  look(unit: number): { readonly circle: readonly number[]; readonly deep: number };
  steps(): number;
}

/** Parents and children by position, as linked lists in flat arrays, so that a move costs the same in any family. */
function movingTree(size: number): MovingTree {
  const filled = (): Int32Array => new Int32Array(size).fill(NONE);
  const [parentOf, firstChild, next, previous, seenOn] = [filled(), filled(), filled(), filled(), filled()];
  const bad = new Uint8Array(size);
  const at = (array: Int32Array, index: number): number => array[index] ?? NONE;
  let today = 0;
  let steps = 0;

  const detach = (unit: number): void => {
    const parent = at(parentOf, unit);
    if (parent === NONE) return;
    const [before, after] = [at(previous, unit), at(next, unit)];
    if (before === NONE) firstChild[parent] = after;
    else next[before] = after;
    if (after !== NONE) previous[after] = before;
    parentOf[unit] = next[unit] = previous[unit] = NONE;
  };

  /** Generations down to the unit, itself included; `NONE`: wrong above, and said so before. */
  const climb = (unit: number): { readonly depth: number; readonly circle: readonly number[] } => {
    const trail: number[] = [];
    const onTrail = new Set<number>();
    let above = unit;
    for (; above !== NONE && bad[above] === 0 && !onTrail.has(above); above = at(parentOf, above)) {
      steps += 1;
      trail.push(above);
      onTrail.add(above);
    }
    const saidBefore = bad[above] === 1;
    const circle = above === NONE || saidBefore ? [] : trail.slice(trail.indexOf(above));
    // All of the trail hangs in or under something bad, or is part of a branch that is too deep.
    if (saidBefore || circle.length > 0 || trail.length > MAX_DEPTH) for (const index of trail) bad[index] = 1;
    return { depth: saidBefore ? NONE : trail.length, circle };
  };

  /** The first unit of the branch that is too deep, or `NONE`. */
  const tooDeepBelow = (top: number, depth: number): number => {
    const stack = [{ unit: top, depth }];
    for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
      if (seenOn[entry.unit] === today || bad[entry.unit] === 1) continue;
      seenOn[entry.unit] = today;
      steps += 1;
      if (entry.depth > MAX_DEPTH) {
        bad[entry.unit] = 1;
        return entry.unit;
      }
      for (let child = at(firstChild, entry.unit); child !== NONE; child = at(next, child)) {
        stack.push({ unit: child, depth: entry.depth + 1 });
      }
    }
    return NONE;
  };

  return {
    move: (unit, parent) => {
      detach(unit);
      if (parent === NONE) return;
      const first = at(firstChild, parent);
      if (first !== NONE) previous[first] = unit;
      next[unit] = first;
      firstChild[parent] = unit;
      parentOf[unit] = parent;
    },
    nextDay: () => {
      today += 1;
    },
    look: (unit) => {
      if (seenOn[unit] === today) return { circle: [], deep: NONE };
      const { depth, circle } = climb(unit);
      if (depth === NONE || circle.length > 0) return { circle, deep: NONE };
      return { circle, deep: depth > MAX_DEPTH ? unit : tooDeepBelow(unit, depth) };
    },
    steps: () => steps,
  };
}

const listed = (ids: readonly UnitId[]): string =>
  ids.length > LISTED ? `${ids.slice(0, LISTED).join(" → ")} → …` : [...ids, ids[0]].join(" → ");

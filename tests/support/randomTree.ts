/**
 * Random organisations for the laws of the layout: shapes, placements, open branches and card sizes.
 *
 * Half of them are placed as real data is: a ministry on the frame of its political leadership, staff beside the chain,
 * groups in bands. The other half have any placement anywhere, since an imported file may say anything.
 */
import fc from "fast-check";
import type { CardRole, SizeOf } from "@/core/layout/layout";
import type { PlacementLine } from "@/core/org/fileFormat";
import type { Certainty, TreeSource } from "@/core/view/visibleTree";

export interface RandomTree {
  readonly source: TreeSource;
  /** All units, parents before their children. */
  readonly ids: readonly string[];
}

const MOST_UNITS = 100;
const MOST_CHILDREN = 14;
const MOST_GENERATIONS = 7;
const anyLine: readonly PlacementLine[] = ["solid", "solid", "solid", "dotted", "staff", "head", "frame", "beside"];
const certainties: readonly Certainty[] = ["yes", "uncertain", "former"];

/** Whole numbers from a seed (mulberry32), the same in every run. */
export function seeded(seed: number): (below: number) => number {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** Steps through the seed as text, so that an id gives the same number whenever it is asked. */
export function hashOf(text: string, seed: number): number {
  let hash = seed ^ 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return seeded(hash)(2 ** 31);
}

/** A tree from parallel arrays; `parents[i]` is an index below `i`, or -1 for a top. */
export function treeFrom(parents: readonly number[], lines: readonly PlacementLine[]): RandomTree {
  const ids = parents.map((_, index) => `u${index}`);
  const children = new Map<string, string[]>();
  const roots: string[] = [];
  parents.forEach((parent, index) => {
    const id = ids[index] as string;
    if (parent < 0) {
      roots.push(id);
      return;
    }
    const siblings = children.get(ids[parent] as string) ?? [];
    siblings.push(id);
    children.set(ids[parent] as string, siblings);
  });
  const lineOf = new Map(ids.map((id, index) => [id, lines[index] ?? "solid"]));
  return {
    ids,
    source: {
      roots,
      childrenOf: (id) => children.get(id) ?? [],
      lineOf: (id) => lineOf.get(id) ?? "solid",
      certaintyOf: (id) => certainties[hashOf(id, 1) % certainties.length] ?? "yes",
    },
  };
}

/** Every unit goes under one that still has room; `deep` makes it likely that this is a recent one. */
function parentsOf(choices: readonly number[], tops: number, deep: boolean): number[] {
  const parents: number[] = [];
  const generation: number[] = [];
  const counts: number[] = [];
  choices.forEach((choice, index) => {
    if (index < tops) {
      parents.push(-1);
      generation.push(1);
      counts.push(0);
      return;
    }
    const open = parents.map((_, at) => at).filter((at) =>
      (counts[at] ?? 0) < MOST_CHILDREN && (generation[at] ?? 0) < MOST_GENERATIONS);
    const from = deep ? Math.max(0, open.length - 4) : 0;
    const parent = open[from + (choice % (open.length - from))] as number;
    parents.push(parent);
    generation.push((generation[parent] ?? 0) + 1);
    counts[parent] = (counts[parent] ?? 0) + 1;
    counts.push(0);
  });
  return parents;
}

const choice = fc.nat({ max: 999_983 });

/** Any placement anywhere. */
const wildTree: fc.Arbitrary<RandomTree> = fc
  .record({ choices: fc.array(choice, { minLength: 1, maxLength: MOST_UNITS, size: "max" }), tops: fc.integer({ min: 1, max: 4 }), deep: fc.boolean(), seed: choice })
  .map(({ choices, tops, deep, seed }) => {
    const next = seeded(seed);
    // Wild from the first unit on, or in the line but for a few.
    const special = next(3) === 0 ? anyLine.length : 4 + next(2);
    const lines = choices.map(() => anyLine[next(special)] as PlacementLine);
    return treeFrom(parentsOf(choices, tops, deep), lines);
  });

/** Placed as real data is. */
const officialTree: fc.Arbitrary<RandomTree> = fc
  .record({
    offices: fc.integer({ min: 0, max: 5 }), chain: fc.integer({ min: 0, max: 3 }), staff: fc.integer({ min: 0, max: 3 }),
    row: fc.integer({ min: 0, max: MOST_CHILDREN - 3 }), groups: fc.array(fc.integer({ min: 0, max: MOST_CHILDREN }), { maxLength: 2 }),
    outside: fc.integer({ min: 0, max: 8 }), rest: fc.array(choice, { maxLength: 50, size: "max" }), seed: choice,
  })
  .map(({ offices, chain, staff, row, groups, outside, rest, seed }) => {
    const parents: number[] = [];
    const lines: PlacementLine[] = [];
    const generation: number[] = [];
    const counts: number[] = [];
    const add = (parent: number, line: PlacementLine): number => {
      lines.push(line);
      generation.push((generation[parent] ?? 0) + 1);
      counts.push(0);
      if (parent >= 0) counts[parent] = (counts[parent] ?? 0) + 1;
      return parents.push(parent) - 1;
    };
    const ministry = add(-1, "solid");
    if (offices > 0) {
      const head = add(ministry, "head");
      for (let at = 0; at < offices; at++) add(head, "solid");
    }
    let last = ministry;
    for (let at = 0; at < chain; at++) {
      last = add(last, "solid");
      for (let post = 0; post < staff && counts[last] !== MOST_CHILDREN; post++) add(last, "staff");
    }
    for (let at = 0; at < row && counts[last] !== MOST_CHILDREN; at++) add(last, at % 5 === 4 ? "dotted" : "solid");
    for (const parts of groups) {
      if (counts[last] === MOST_CHILDREN) break;
      const group = add(last, "frame");
      for (let at = 0; at < parts; at++) add(group, "solid");
    }
    for (let at = 0; at < outside; at++) add(at % 2 === 0 || counts[ministry] === MOST_CHILDREN ? -1 : ministry, "beside");
    const next = seeded(seed);
    const placed = parents.length;
    for (const each of rest) {
      // Below the units that are placed, or below one of the new ones.
      const parent = Math.min(ministry + 1 + each % Math.max(1, parents.length - 1), parents.length - 1);
      if ((counts[parent] ?? 0) >= MOST_CHILDREN || (generation[parent] ?? 0) >= MOST_GENERATIONS) continue;
      add(parent, parents.length > placed && next(12) === 0 ? "dotted" : "solid");
    }
    return treeFrom(parents, lines);
  });

export const randomTree: fc.Arbitrary<RandomTree> = fc.oneof(officialTree, wildTree);

/** Which units are open: all, or all but some. */
export const randomOpen: fc.Arbitrary<(id: string) => boolean> = fc
  .record({ seed: fc.nat(), closed: fc.constantFrom(0, 0, 1, 3, 6) })
  .map(({ seed, closed }) => (id: string) => hashOf(id, seed) % 10 >= closed);

const widths: Readonly<Record<Exclude<CardRole, "heading">, number>> = {
  ministry: 440, office: 236, chain: 208, staff: 192, row: 160, list: 160, column: 224,
};

/** Heights from 24 to 140; the same unit in the same role always has the same size. */
export function randomSizeOf(seed: number): SizeOf {
  return (node, role) => ({
    width: role === "heading" ? 60 + hashOf(node.id, seed + 1) % 241 : widths[role],
    height: 24 + hashOf(`${node.id} ${role}`, seed) % 117,
  });
}

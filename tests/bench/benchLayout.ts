/**
 * How fast the layout is, as ratios measured in one run: against d3's bare `hierarchy()` and `tree()` on the same tree,
 * which give every unit a point and no card, and laying out again after one branch was opened or closed against laying
 * out the whole. Cards have given sizes here: measuring text is another matter.
 */
import { hierarchy, tree } from "d3-hierarchy";
import type { Size } from "@/core/layout/geometry";
import { spacingAt, type Layout, type SizeOf } from "@/core/layout/layout";
import { createLayoutTree } from "@/core/layout/layoutTree";
import { visibleTree, type VisibleNode, type VisibleTree } from "@/core/view/visibleTree";
import type { Orientation } from "@/core/view/viewState";
import { randomSizeOf, seeded, treeFrom, type RandomTree } from "../support/randomTree";

const rounds = 5;
const mostChildren = 14;
const spacing = spacingAt(16);
const orientations: readonly Orientation[] = ["down", "right"];

export async function benchLayout(): Promise<void> {
  for (const units of [10_000, 100_000]) {
    const random = growTree(units);
    const whole = visibleTree(random.source, () => true);
    const randomSize = randomSizeOf(1);
    const sizes = new Map(whole.nodes.map((node) => [node.id, randomSize(node, "list")]));
    const sizeOf: SizeOf = (node) => sizes.get(node.id) as Size;
    const top: Pick<VisibleNode, "children"> = { children: whole.roots };
    for (const orientation of orientations) {
      const times = { d3: [] as number[], full: [] as number[], again: [] as number[] };
      for (let round = 0; round <= rounds; round++) {
        times.d3.push(timeOf(() => tree<Pick<VisibleNode, "children">>().nodeSize([1, 1])(hierarchy(top, (node) => node.children as VisibleNode[]))));

        const layoutTree = createLayoutTree(sizeOf, spacing);
        let layout: Layout | undefined;
        times.full.push(timeOf(() => (layout = layoutTree(whole, orientation))));
        if (layout?.nodes.length !== units) throw new Error(`${layout?.nodes.length} of ${units} units were laid out`);

        const toggled = branchOf(whole, round);
        const without = visibleTree(random.source, (id) => id !== toggled, whole);
        times.again.push(timeOf(() => layoutTree(without, orientation)));
      }
      const [d3, full, again] = [median(times.d3), median(times.full), median(times.again)];
      print(`layout ${orientation}, ${units} units, everything open: ${(full / d3).toFixed(2)} × plain d3 (${full.toFixed(0)} ms against ${d3.toFixed(0)} ms); ` +
        `again after one branch: ${(again / full).toFixed(2)} × the whole (medians of ${rounds} rounds)`);
    }
    // Between two sizes the page around this may breathe.
    await Promise.resolve();
  }
}

/** Every unit goes under a random earlier one that still has room, so depth grows as the logarithm of the size. */
function growTree(units: number): RandomTree {
  const next = seeded(units);
  const parents = [-1];
  const counts = [0];
  while (parents.length < units) {
    const parent = next(parents.length);
    if ((counts[parent] ?? 0) >= mostChildren) continue;
    counts[parent] = (counts[parent] ?? 0) + 1;
    counts.push(0);
    parents.push(parent);
  }
  return treeFrom(parents, []);
}

/** A unit in the third generation with parts, another one in each round. */
function branchOf(whole: VisibleTree, round: number): string {
  const branches = whole.nodes.filter((node) => node.level === 3 && node.children.length > 0);
  const branch = branches[round % branches.length];
  if (branch === undefined) throw new Error("The tree has no third generation");
  return branch.id;
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The first round is left out: the engine compiles in it. */
function median(values: readonly number[]): number {
  const counted = values.slice(1).toSorted((a, b) => a - b);
  return counted[Math.floor(counted.length / 2)] ?? NaN;
}

function print(line: string): void {
  // oxlint-disable-next-line no-console -- this is what a bench is for
  console.log(line);
}

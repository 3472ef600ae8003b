/**
 * The upper generations: a tidy tree of rows by d3-hierarchy, whose leaves are blocks with hanging lists.
 *
 * d3's tidy tree keeps one distance per generation, while a hanging list can reach past the row below it. So a block
 * is continued by nodes without a card, one for each row that its list passes; they keep the place free.
 */
import { hierarchy, tree, type HierarchyPointNode } from "d3-hierarchy";
import type { VisibleNode } from "@/core/view/visibleTree";
import type { Block } from "./block";
import type { CssPixels } from "./geometry";
import type { Spacing } from "./layout";

export interface RowItem {
  /** `null`: the invisible top over several tops. */
  readonly node: VisibleNode | null;
  /** Room needed to the left and right of the middle of the card. */
  readonly leftReach: CssPixels;
  readonly rightReach: CssPixels;
  readonly block: Block | null;
  readonly children: readonly RowItem[];
}

export interface PlacedRow {
  readonly item: RowItem;
  /** Middle of the card. */
  readonly x: CssPixels;
  readonly depth: number;
}

interface Entry {
  readonly item: RowItem | null;
  readonly leftReach: CssPixels;
  readonly rightReach: CssPixels;
  readonly order: number;
  readonly children: readonly Entry[];
}

/**
 * @param passes number of rows below its own that the hanging list of an item at this depth reaches into
 */
export function tidyRows(
  top: RowItem,
  spacing: Pick<Spacing, "columnGap" | "indent">,
  passes: (item: RowItem, depth: number) => number,
): readonly PlacedRow[] {
  let order = 0;
  const entry = (item: RowItem, depth: number): Entry => {
    const own = order++;
    const children = item.children.length > 0
      ? item.children.map((child) => entry(child, depth + 1))
      : shadow(item, passes(item, depth));
    return { item, leftReach: item.leftReach, rightReach: item.rightReach, order: own, children };
  };
  const shadow = (item: RowItem, rows: number): readonly Entry[] => {
    if (rows <= 0) return [];
    const own = order++;
    return [{
      // Beside a card of a lower row stands no list that starts one indent further; so the list takes its whole width.
      item: null, leftReach: item.leftReach, rightReach: item.rightReach + spacing.indent, order: own, children: shadow(item, rows - 1),
    }];
  };

  const root = hierarchy<Entry>(entry(top, 0), (datum) => datum.children as Entry[]);
  const place = tree<Entry>()
    .nodeSize([1, 1])
    // d3 asks with the left one first in one place and last in another, so the order in the tree decides.
    .separation((a, b) => {
      const [left, right] = a.data.order < b.data.order ? [a.data, b.data] : [b.data, a.data];
      return left.rightReach + spacing.columnGap + right.leftReach;
    });
  const placed: PlacedRow[] = [];
  place(root).each((point: HierarchyPointNode<Entry>) => {
    if (point.data.item !== null) placed.push({ item: point.data.item, x: point.x, depth: point.depth });
  });
  return placed;
}

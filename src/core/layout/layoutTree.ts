/**
 * Places for every drawn unit. A layout depends on its input alone: same tree, same sizes, same picture.
 *
 * `createLayoutTree` keeps the size of every branch between calls, for as long as the branch stays the same object
 * (see `visibleTree`). Make a new one when the sizes change: another language, another font size.
 */
import type { UnitId } from "@/core/org/fileFormat";
import type { Orientation } from "@/core/view/viewState";
import type { VisibleNode, VisibleTree } from "@/core/view/visibleTree";
import { createBlockOf } from "./block";
import { moved, type Point, type Size } from "./geometry";
import type { Layout, SizeOf, Spacing } from "./layout";
import { layoutDown } from "./layoutDown";
import { layoutRight } from "./layoutRight";

export type LayoutTree = (tree: VisibleTree, orientation: Orientation) => Layout;

export function createLayoutTree(sizeOf: SizeOf, spacing: Spacing): LayoutTree {
  const blockOf = createBlockOf(sizeOf, spacing);
  const columnSizes = new WeakMap<VisibleNode, Size>();
  const columnSizeOf = (node: VisibleNode): Size => {
    let size = columnSizes.get(node);
    if (size === undefined) columnSizes.set(node, (size = sizeOf(node, "column")));
    return size;
  };
  return (tree, orientation) =>
    orientation === "down" ? layoutDown(tree, blockOf, spacing) : layoutRight(tree, columnSizeOf, spacing);
}

/** A card that has to stay where it is while the rest of the chart makes room. */
export interface Anchor {
  readonly id: UnitId;
  /** Left top corner in world coordinates. */
  readonly at: Point;
}

/** The same layout, moved as a whole so that the anchored card stands at its place; unchanged if it is not drawn. */
export function anchored(layout: Layout, anchor: Anchor | null): Layout {
  const node = anchor === null ? undefined : layout.byId.get(anchor.id);
  if (anchor === null || node === undefined) return layout;
  const dx = anchor.at.x - node.box.x;
  const dy = anchor.at.y - node.box.y;
  if (dx === 0 && dy === 0) return layout;
  const nodes = layout.nodes.map((each) => ({ ...each, box: moved(each.box, dx, dy) }));
  const shifted = (point: Point): Point => ({ x: point.x + dx, y: point.y + dy });
  const [[x0, y0], [x1, y1]] = layout.extent;
  return {
    nodes,
    byId: new Map(nodes.map((each) => [each.id, each])),
    links: layout.links.map((link) => ({ ...link, points: link.points.map(shifted) })),
    frames: layout.frames.map((frame) => ({
      ...frame, box: moved(frame.box, dx, dy), title: frame.title === null ? null : shifted(frame.title),
    })),
    extent: [[x0 + dx, y0 + dy], [x1 + dx, y1 + dy]],
  };
}

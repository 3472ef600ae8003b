/**
 * The chart from left to right: one tidy tree of everything, each generation a column.
 *
 *     BZK ─┬─ Politieke leiding ─┬─ Minister
 *          │                     └─ Staatssecretaris
 *          └─ SG ─┬─ pSG
 *                 └─ DGKR
 *
 * d3 works with a distance per generation; here that is the width of a column, and the place among siblings runs down.
 */
import { hierarchy, tree } from "d3-hierarchy";
import type { VisibleNode, VisibleTree } from "@/core/view/visibleTree";
import { centreY, extentOf, right, type CssPixels, type Size } from "./geometry";
import type { Layout, LayoutLink, LayoutNode, Spacing } from "./layout";

interface Entry {
  /** `null`: the invisible top over several tops. */
  readonly node: VisibleNode | null;
  readonly height: CssPixels;
  readonly children: readonly Entry[];
}

export function layoutRight(visible: VisibleTree, sizeOf: (node: VisibleNode) => Size, spacing: Spacing): Layout {
  const entry = (node: VisibleNode): Entry => ({
    node, height: sizeOf(node).height, children: node.children.map(entry),
  });
  const top: Entry = { node: null, height: 0, children: visible.roots.map(entry) };
  const root = hierarchy<Entry>(top, (datum) => datum.children as Entry[]);
  const placed = tree<Entry>()
    .nodeSize([1, 1])
    .separation((a, b) => (a.data.height + b.data.height) / 2 + spacing.listGap * (a.parent === b.parent ? 1 : 2))(root);

  const columnWidths: CssPixels[] = [];
  for (const node of visible.nodes) {
    columnWidths[node.level] = Math.max(columnWidths[node.level] ?? 0, sizeOf(node).width);
  }
  const columnX: CssPixels[] = [];
  let x = 0;
  for (let level = 1; level < columnWidths.length; level++) {
    columnX[level] = x;
    x += (columnWidths[level] ?? 0) + spacing.columnGap * 3;
  }

  const byId = new Map<string, LayoutNode>();
  placed.each((point) => {
    const { node } = point.data;
    if (node === null) return;
    const { width, height } = sizeOf(node);
    byId.set(node.id, {
      id: node.id, role: "column", box: { x: columnX[node.level] as CssPixels, y: point.x - height / 2, width, height },
    });
  });

  const links: LayoutLink[] = [];
  for (const node of visible.nodes) {
    if (node.parentId === null) continue;
    const source = byId.get(node.parentId)?.box;
    const target = byId.get(node.id)?.box;
    if (source === undefined || target === undefined) continue;
    const middle = target.x - spacing.columnGap * 1.5;
    links.push({
      source: node.parentId, target: node.id, shape: "across", dotted: node.line === "dotted",
      points: [
        { x: right(source), y: centreY(source) }, { x: middle, y: centreY(source) },
        { x: middle, y: centreY(target) }, { x: target.x, y: centreY(target) },
      ],
    });
  }
  const nodes = visible.nodes.map((node) => byId.get(node.id) as LayoutNode);
  return { nodes, byId, links, frames: [], extent: extentOf(nodes.map((node) => node.box)) };
}

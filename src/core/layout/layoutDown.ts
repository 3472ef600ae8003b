/**
 * The organogram: the top at the top.
 *
 *              ┌──────── ministry ────────┐            head: the ministry on the frame of its political leadership
 *              │ minister   …    minister │
 *              └────────────┬─────────────┘
 *         staff ────────── SG ────────── staff         chain: one under the other, staff beside the line
 *            ┌───────┬──────┴──┬────────┐
 *           DG      DG        DG       DG              row: the last generation that stands side by side
 *            ├ …               ├ …                     lists hang under it; a row that is too long for the
 *                                                      screen goes on in further rows, from the left
 *         ┌─ services beside the line ────────┐        frame: a group inside the organisation, drawn as a band
 *         └───────────────────────────────────┘
 *         ┌─ outside the line ────────────────┐        beside: everything that is not in the line at all
 *         └───────────────────────────────────┘
 *
 * What may stand where follows from `line` of the placement. Inside hanging lists every part is an ordinary part.
 */
import type { VisibleNode, VisibleTree } from "@/core/view/visibleTree";
import { rightReach, type Block, type BlockOf } from "./block";
import { centreX, extentOf, type CssPixels, type Point } from "./geometry";
import type { CardRole, Layout, Spacing } from "./layout";
import {
  closed, Drawing, headHeight, headWidth, onlyLine, partyHeight, plainParty, putBand, putFrame, putStaff, putWrapped, type Party,
} from "./putDown";
import { tidyRows, type RowItem } from "./tidyRows";

export function layoutDown(tree: VisibleTree, blockOf: BlockOf, spacing: Spacing): Layout {
  const drawing = new Drawing(spacing);
  const besides: VisibleNode[] = [];
  const frames: VisibleNode[] = [];

  const tops = tree.roots.filter((root) => root.line !== "beside" && root.line !== "frame");

  // 1. The rows: which node stands in which row, with its block and what stands beside it.
  const parties = new Map<RowItem, Party>();
  let wrapped: { readonly item: RowItem; readonly blocks: readonly Block[] } | null = null;
  const rowItem = (node: VisibleNode, generations: number, alone: boolean): RowItem => {
    const line = node.children.filter((child) => child.line === "solid" || child.line === "dotted");
    const special = node.children.filter((child) => child.line !== "solid" && child.line !== "dotted");
    const fits = line.length > 0 && line.length <= spacing.longestRow;
    const rows = fits && (generations > 0 || (alone && line.length === 1));
    const wraps = alone && !rows && line.length > 0 && line.length <= spacing.wrappedRows * spacing.frameColumns;
    if (!rows && !wraps && (!alone || special.length === 0)) {
      const block = blockOf(node, alone ? "chain" : "row");
      const item: RowItem = {
        node, block, leftReach: block.width / 2, rightReach: rightReach(block, spacing), children: [],
      };
      parties.set(item, plainParty);
      return item;
    }
    for (const child of special) {
      if (child.line === "frame") frames.push(child);
      if (child.line === "beside") besides.push(child);
    }
    const head = special.find((child) => child.line === "head") ?? null;
    const staff = special.filter((child) => child.line === "staff" || child.line === "head" && child !== head);
    const role: CardRole = head !== null ? "ministry" : alone ? "chain" : "row";
    const hangs = !rows && !wraps && line.length > 0;
    const block = blockOf(hangs ? onlyLine(node, line) : closed(node), role);
    const staffBlocks = staff.map((child) => blockOf(child, "staff"));
    const sides = [0, 0];
    staffBlocks.forEach((each, index) => {
      sides[index % 2] = (sides[index % 2] ?? 0) + spacing.staffGap + Math.max(each.width, each.listRight);
    });
    const headBlocks = head === null ? [] : head.children.map((child) => blockOf(child, "office"));
    const heading = head === null ? null : blockOf(closed(head), "heading");
    const half = Math.max(block.width, headWidth(block, heading, headBlocks, spacing)) / 2;
    const list = Math.max(0, block.listRight - block.width);
    // The list of a left neighbour may reach one indent past its own room, which only plain cards leave free.
    const besideList = head !== null || (sides[1] ?? 0) > 0 ? spacing.indent : 0;
    // A single child continues the chain and does not use up a generation.
    const next = generations - (line.length > 1 ? 1 : 0);
    const item: RowItem = {
      node,
      block,
      leftReach: half + (sides[1] ?? 0) + besideList,
      rightReach: half + list + (sides[0] ?? 0),
      children: rows ? line.map((child) => rowItem(child, next, alone && line.length === 1)) : [],
    };
    parties.set(item, { heading, headBlocks, staff: staffBlocks });
    if (wraps) wrapped = { item, blocks: line.map((child) => blockOf(child, "row")) };
    return item;
  };

  const items = tops.map((top) => rowItem(top, spacing.rowGenerations - (tops.length > 1 ? 1 : 0), tops.length === 1));
  for (const root of tree.roots) {
    if (root.line === "frame") frames.push(root);
    if (root.line === "beside") besides.push(root);
  }
  const several = items.length !== 1;
  const top: RowItem = several
    ? { node: null, block: null, leftReach: 0, rightReach: 0, children: items }
    : (items[0] as RowItem);

  // 2. Heights of the rows, from the cards alone.
  const rowHeights: CssPixels[] = [];
  const rowHeads: CssPixels[] = [];
  const counts: number[] = [];
  const measureRow = (item: RowItem, depth: number): void => {
    counts[depth] = (counts[depth] ?? 0) + (item.node === null ? 0 : 1);
    const party = parties.get(item);
    const own = item.block === null || party === undefined ? 0 : partyHeight(item.block, party, spacing);
    rowHeights[depth] = Math.max(rowHeights[depth] ?? 0, own);
    rowHeads[depth] = Math.max(rowHeads[depth] ?? 0, item.block?.height ?? 0);
    item.children.forEach((child) => measureRow(child, depth + 1));
  };
  measureRow(top, 0);
  const rowTops: CssPixels[] = [0];
  for (let depth = 1; depth < rowHeights.length; depth++) {
    const before = rowTops[depth - 1] as CssPixels;
    const height = rowHeights[depth - 1] as CssPixels;
    const gap = height === 0 ? 0 : (counts[depth] ?? 0) > 1 ? spacing.rowGap : spacing.chainGap;
    rowTops[depth] = before + height + gap;
  }

  // 3. The tidy tree over the rows; then everything is put down.
  const passes = (item: RowItem, depth: number): number => {
    if (item.block === null || item.block.parts.length === 0) return 0;
    const party = parties.get(item) ?? plainParty;
    const listTop = party.heading === null ? (rowHeads[depth] as CssPixels) : headHeight(item.block, party, spacing);
    const reach = (rowTops[depth] as CssPixels) + listTop + item.block.depth - item.block.height;
    let rows = 0;
    while (depth + rows + 1 < rowTops.length && (rowTops[depth + rows + 1] as CssPixels) < reach + spacing.listGap) rows++;
    return rows;
  };
  const places = items.length === 0 ? [] : tidyRows(top, spacing, passes);
  const anchorOf = new Map<RowItem, Point>();
  for (const { item, x, depth } of places) {
    if (item.node === null || item.block === null) continue;
    const party = parties.get(item) as Party;
    const y = rowTops[depth] as CssPixels;
    const inRow = (counts[depth] ?? 0) > 1;
    const height = inRow ? (rowHeads[depth] as CssPixels) : item.block.height;
    if (party.heading === null) drawing.put(item.block, { x: x - item.block.width / 2, y }, height);
    else drawing.putHead(item.block, party.heading, party, { x, y });
    putStaff(drawing, item.node, party, item.block, spacing);
    anchorOf.set(item, { x, y: y + (party.heading === null ? height : headHeight(item.block, party, spacing)) });
  }
  for (const { item, depth } of places) {
    const from = anchorOf.get(item);
    if (from === undefined || item.node === null) continue;
    for (const child of item.children) {
      const to = drawing.boxOf((child.node as VisibleNode).id);
      const busY = to.y - Math.min(spacing.rowGap, to.y - (rowTops[depth] as CssPixels) - (rowHeights[depth] as CssPixels)) / 2;
      drawing.link(item.node.id, child.node as VisibleNode, "row", [
        from, { x: from.x, y: busY }, { x: centreX(to), y: busY }, { x: centreX(to), y: to.y },
      ]);
    }
  }

  if (wrapped !== null) {
    const { item, blocks } = wrapped as { readonly item: RowItem; readonly blocks: readonly Block[] };
    const from = anchorOf.get(item);
    if (from !== undefined && item.node !== null) putWrapped(drawing, item.node.id, blocks, from, spacing);
  }

  // 4. The frames below.
  const rowsExtent = extentOf(drawing.cards());
  const axis = items.length === 1 && places.length > 0
    ? (places.find((place) => place.item === top)?.x ?? 0)
    : (rowsExtent[0][0] + rowsExtent[1][0]) / 2;
  let y = drawing.nodes.length === 0 ? 0 : rowsExtent[1][1] + spacing.sectionGap;
  for (const frame of frames) {
    y = putFrame(drawing, frame, blockOf, spacing, rowsExtent[0][0], axis, y) + spacing.sectionGap;
  }
  if (besides.length > 0) {
    putBand(drawing, "beside", besides.map((node) => blockOf(node, "row")), null, spacing, rowsExtent[0][0], axis, y);
  }

  return drawing.layout(tree);
}

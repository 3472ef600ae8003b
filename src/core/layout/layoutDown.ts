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
import type { UnitId } from "@/core/org/fileFormat";
import type { VisibleNode, VisibleTree } from "@/core/view/visibleTree";
import { rightReach, type Block, type BlockOf } from "./block";
import { bottom, centreX, centreY, extentOf, right, type Box, type CssPixels, type Point } from "./geometry";
import type { CardRole, Layout, LayoutFrame, LayoutLink, LayoutNode, Spacing } from "./layout";
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

/** What stands around the card of a row item. */
interface Party {
  /** Title of the frame of the political leadership, where there is one. */
  readonly heading: Block | null;
  readonly headBlocks: readonly Block[];
  readonly staff: readonly Block[];
}

const plainParty: Party = { heading: null, headBlocks: [], staff: [] };

/** 0 for none. A list of arguments would not hold the cards of a large organisation. */
const largest = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, value), 0);

const closedNodes = new WeakMap<VisibleNode, VisibleNode>();

/** The node as if it hung nothing under itself; the same object for the same node, so that blocks can be kept. */
function closed(node: VisibleNode): VisibleNode {
  if (node.children.length === 0) return node;
  let bare = closedNodes.get(node);
  if (bare === undefined) closedNodes.set(node, (bare = { ...node, children: [] }));
  return bare;
}

const lineNodes = new WeakMap<VisibleNode, VisibleNode>();

/** The node with only its parts in the line. */
function onlyLine(node: VisibleNode, line: readonly VisibleNode[]): VisibleNode {
  let kept = lineNodes.get(node);
  if (kept === undefined) lineNodes.set(node, (kept = { ...node, children: line }));
  return kept;
}

/** Width of the framed head: the offices, or the ministry with the title beside it; 0 without one. */
function headWidth(ministry: Block, heading: Block | null, offices: readonly Block[], spacing: Spacing): CssPixels {
  if (heading === null) return 0;
  const inside = Math.max(officesWidth(offices, spacing), ministry.width + 2 * (heading.width + 2 * spacing.framePadding));
  return inside + 2 * spacing.framePadding;
}

function officesWidth(offices: readonly Block[], spacing: Spacing): CssPixels {
  const cards = offices.reduce((sum, block) => sum + Math.max(block.width, block.listRight), 0);
  return cards + Math.max(0, offices.length - 1) * spacing.columnGap;
}

/** Height of blocks whose heads are stretched to the tallest of them. */
function stretchedDepth(blocks: readonly Block[]): CssPixels {
  const tallest = largest(blocks.map((block) => block.height));
  return largest(blocks.map((block) => tallest + block.depth - block.height));
}

/** The title stands beside the ministry's card and never reaches past it. */
const ministryHeight = (ministry: Block, party: Party): CssPixels => Math.max(ministry.height, party.heading?.height ?? 0);

/** From the top of the ministry's card to the bottom of the frame of its political leadership. */
function headHeight(ministry: Block, party: Party, spacing: Spacing): CssPixels {
  const offices = party.headBlocks.length === 0 ? 0 : stretchedDepth(party.headBlocks) + spacing.framePadding;
  return ministryHeight(ministry, party) + spacing.framePadding + offices;
}

function partyHeight(block: Block, party: Party, spacing: Spacing): CssPixels {
  const own = party.heading === null ? block.height : headHeight(block, party, spacing);
  return Math.max(own, largest(party.staff.map((each) => each.depth)));
}

function putStaff(drawing: Drawing, node: VisibleNode, party: Party, of: Block, spacing: Spacing): void {
  const card = drawing.boxOf(node.id);
  // A frame under the card, or a list, can be wider than the card.
  const half = Math.max(card.width, headWidth(of, party.heading, party.headBlocks, spacing)) / 2;
  const reach = [centreX(card) + half + Math.max(0, of.listRight - of.width), centreX(card) - half];
  party.staff.forEach((block, index) => {
    const onRight = index % 2 === 0;
    const width = Math.max(block.width, block.listRight);
    const near = reach[index % 2] as CssPixels;
    const x = onRight ? near + spacing.staffGap : near - spacing.staffGap - width;
    drawing.put(block, { x, y: card.y }, block.height);
    // One height for both sides, inside the smallest card.
    const lineY = card.y + Math.min(card.height / 2, block.height / 2, spacing.listGap * 2.75);
    drawing.link(node.id, block.node, "staff", onRight
      ? [{ x: right(card), y: lineY }, { x, y: lineY }]
      : [{ x: card.x, y: lineY }, { x: x + block.width, y: lineY }]);
    reach[index % 2] = onRight ? x + width : x;
  });
}

/** Draws a group as a band: its title on the top edge, its parts inside. Returns the bottom. */
function putFrame(
  drawing: Drawing, node: VisibleNode, blockOf: BlockOf, spacing: Spacing, left: CssPixels, axis: CssPixels, y: CssPixels,
): CssPixels {
  const heading = blockOf(closed(node), "heading");
  return putBand(drawing, node.id, node.children.map((child) => blockOf(child, "row")), heading, spacing, left, axis, y);
}

function putBand(
  drawing: Drawing, id: UnitId | "beside", blocks: readonly Block[], heading: Block | null, spacing: Spacing,
  left: CssPixels, axis: CssPixels, y: CssPixels,
): CssPixels {
  const rows = rowsOf(blocks, spacing.frameColumns);
  const titleWidth = heading === null ? 0 : heading.width + 2 * spacing.framePadding;
  const inside = Math.max(titleWidth, largest(rows.map((row) => rowWidth(row, spacing))));
  // Columns of frames and rows stand under each other; a frame wider than the rows is centred on their axis.
  const x = Math.min(left, axis - inside / 2);
  const titleHeight = heading === null ? spacing.framePadding * 1.5 : heading.height;
  const frameTop = y + titleHeight / 2;
  let rowY = y + titleHeight + spacing.framePadding * 0.5;
  if (heading !== null) drawing.put(heading, { x: x + spacing.framePadding, y }, heading.height);
  for (const row of rows) {
    putRow(drawing, row, { x, y: rowY }, spacing);
    rowY += stretchedDepth(row) + spacing.listGap * 1.5;
  }
  const frameBottom = rows.length === 0
    ? y + titleHeight
    : rowY - spacing.listGap * 1.5 + spacing.framePadding;
  // A closed group is its title alone.
  if (rows.length > 0) drawing.frames.push({
    id, shape: "band",
    box: {
      x: x - spacing.framePadding, y: frameTop,
      width: inside + 2 * spacing.framePadding, height: frameBottom - frameTop,
    },
    title: heading === null ? { x: x + spacing.framePadding, y: frameTop } : null,
  });
  return frameBottom;
}

function rowsOf(blocks: readonly Block[], columns: number): readonly (readonly Block[])[] {
  const rows: Block[][] = [];
  for (let at = 0; at < blocks.length; at += columns) rows.push(blocks.slice(at, at + columns));
  return rows;
}

function rowWidth(row: readonly Block[], spacing: Spacing): CssPixels {
  const last = row[row.length - 1];
  if (last === undefined) return 0;
  const before = row.slice(0, -1).reduce((sum, block) => sum + block.width / 2 + rightReach(block, spacing) + spacing.columnGap, 0);
  return before + Math.max(last.width, last.listRight);
}

/** Half-way the middles of the first and the last card, from the left of the row. */
function middleOf(row: readonly Block[], spacing: Spacing): CssPixels {
  const [first, last] = [row.at(0), row.at(-1)];
  if (first === undefined || last === undefined) return 0;
  const lastLeft = rowWidth(row, spacing) - Math.max(last.width, last.listRight);
  return (first.width / 2 + lastLeft + last.width / 2) / 2;
}

function putRow(drawing: Drawing, row: readonly Block[], { x, y }: Point, spacing: Spacing): void {
  const head = largest(row.map((block) => block.height));
  let cardX = x;
  for (const block of row) {
    drawing.put(block, { x: cardX, y }, head);
    cardX += block.width / 2 + rightReach(block, spacing) + spacing.columnGap;
  }
}

/**
 * The parts of one unit in several rows under each other. The line comes down to the first row; to the others it goes on
 * along the left, where no list can stand in its way.
 */
function putWrapped(drawing: Drawing, of: UnitId, blocks: readonly Block[], from: Point, spacing: Spacing): void {
  // Rows of equal length, as far as they go.
  const count = Math.ceil(blocks.length / spacing.frameColumns);
  const rows = rowsOf(blocks, Math.ceil(blocks.length / count));
  // Over the cards alone: a list that opens under the last one moves nothing.
  const left = from.x - middleOf(rows[0] ?? [], spacing);
  const trunkX = left - spacing.indent;
  const top = Math.max(from.y, extentOf(drawing.cards())[1][1]) + spacing.rowGap;
  const firstBus = top - spacing.rowGap / 2;
  let y = top;
  for (const [index, row] of rows.entries()) {
    putRow(drawing, row, { x: left, y }, spacing);
    const busY = y - spacing.rowGap / 2;
    const way = index === 0 ? [from, { x: from.x, y: busY }]
      : [from, { x: from.x, y: firstBus }, { x: trunkX, y: firstBus }, { x: trunkX, y: busY }];
    for (const { node } of row) {
      const x = centreX(drawing.boxOf(node.id));
      drawing.link(of, node, index === 0 ? "row" : "wrap", [...way, { x, y: busY }, { x, y }]);
    }
    y += stretchedDepth(row) + spacing.rowGap;
  }
}

/** The only line that runs beside all cards. */
const isWrap = ({ shape }: LayoutLink): boolean => shape === "wrap";
const cornersOf = ({ points }: LayoutLink): readonly Box[] => points.map((point) => ({ ...point, width: 0, height: 0 }));

/** Collects what is put down; the only part of the layout that changes while it works. */
class Drawing {
  readonly nodes: LayoutNode[] = [];
  readonly links: LayoutLink[] = [];
  readonly frames: LayoutFrame[] = [];
  readonly #byId = new Map<UnitId, LayoutNode>();
  readonly #spacing: Spacing;

  constructor(spacing: Spacing) {
    this.#spacing = spacing;
  }

  cards(): readonly Box[] {
    return this.nodes.map((node) => node.box);
  }

  boxOf(id: UnitId): Box {
    return (this.#byId.get(id) as LayoutNode).box;
  }

  add(id: UnitId, role: CardRole, box: Box): void {
    const node: LayoutNode = { id, role, box };
    this.nodes.push(node);
    this.#byId.set(id, node);
  }

  /** Puts a block down, its head stretched to `height` where a row has one height. */
  put(block: Block, at: Point, height: CssPixels): void {
    const head: Box = { x: at.x, y: at.y, width: block.width, height };
    this.add(block.node.id, block.role, head);
    this.#hang(block, { x: head.x, y: bottom(head) });
  }

  /** Hangs the list of a block on the line that starts at `from`, its left end. */
  #hang(block: Block, from: Point): void {
    const listTop = from.y + this.#spacing.listGap;
    const trunkX = from.x + this.#spacing.indent / 2;
    for (const { column, dx, dy, block: part } of block.parts) {
      this.put(part, { x: from.x + dx, y: listTop + dy }, part.height);
      const box = this.boxOf(part.node.id);
      const y = box.y + Math.min(box.height / 2, this.#spacing.listGap * 2.5);
      const columnX = box.x - this.#spacing.indent / 2;
      const busY = from.y + this.#spacing.listGap / 2;
      this.link(block.node.id, part.node, "hang", column === 0
        ? [{ x: trunkX, y: from.y }, { x: trunkX, y }, { x: box.x, y }]
        : [{ x: trunkX, y: from.y }, { x: trunkX, y: busY }, { x: columnX, y: busY }, { x: columnX, y }, { x: box.x, y }]);
    }
  }

  /** The frame of the political leadership, with the ministry on its top edge; a list hangs under the frame. */
  putHead(ministry: Block, heading: Block, party: Party, at: Point): void {
    const spacing = this.#spacing;
    const height = ministryHeight(ministry, party);
    const card: Box = { x: at.x - ministry.width / 2, y: at.y, width: ministry.width, height };
    this.add(ministry.node.id, ministry.role, card);
    const tallest = largest(party.headBlocks.map((block) => block.height));
    let x = at.x - officesWidth(party.headBlocks, spacing) / 2;
    for (const block of party.headBlocks) {
      this.put(block, { x, y: bottom(card) + spacing.framePadding }, tallest);
      x += Math.max(block.width, block.listRight) + spacing.columnGap;
    }
    const width = headWidth(ministry, heading, party.headBlocks, spacing);
    const frameTop = centreY(card);
    const frameBottom = at.y + headHeight(ministry, party, spacing);
    const box: Box = { x: at.x - width / 2, y: frameTop, width, height: frameBottom - frameTop };
    this.frames.push({ id: ministry.node.id, shape: "head", box, title: null });
    this.put(heading, { x: box.x + spacing.framePadding, y: frameTop - heading.height / 2 }, heading.height);
    this.#hang(ministry, { x: card.x, y: frameBottom });
  }

  link(source: UnitId, target: VisibleNode, shape: LayoutLink["shape"], points: readonly Point[]): void {
    this.links.push({ source, target: target.id, shape, dotted: target.line === "dotted", points });
  }

  /** Brings the cards into the order of the tree. */
  layout(tree: VisibleTree): Layout {
    const nodes = tree.nodes.map((node) => this.#byId.get(node.id) as LayoutNode);
    return {
      nodes,
      byId: this.#byId,
      links: this.links,
      frames: this.frames,
      extent: extentOf([...this.cards(), ...this.frames.map((frame) => frame.box), ...this.links.filter(isWrap).flatMap(cornersOf)]),
    };
  }
}

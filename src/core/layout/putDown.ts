/**
 * How the parts of the organogram are put down: the head of the chart, staff, bands, and rows that go on under each other.
 * Which of them stands where is decided in `layoutDown`.
 */
import type { UnitId } from "@/core/org/fileFormat";
import type { VisibleNode, VisibleTree } from "@/core/view/visibleTree";
import { rightReach, type Block, type BlockOf } from "./block";
import { bottom, centreX, centreY, extentOf, right, type Box, type CssPixels, type Point } from "./geometry";
import type { CardRole, Layout, LayoutFrame, LayoutLink, LayoutNode, Spacing } from "./layout";

/** What stands around the card of a row item. */
export interface Party {
  /** Title of the frame of the political leadership, where there is one. */
  readonly heading: Block | null;
  readonly headBlocks: readonly Block[];
  readonly staff: readonly Block[];
}

export const plainParty: Party = { heading: null, headBlocks: [], staff: [] };

/** 0 for none. A list of arguments would not hold the cards of a large organisation. */
const largest = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, value), 0);

const closedNodes = new WeakMap<VisibleNode, VisibleNode>();

/** The node as if it hung nothing under itself; the same object for the same node, so that blocks can be kept. */
export function closed(node: VisibleNode): VisibleNode {
  if (node.children.length === 0) return node;
  let bare = closedNodes.get(node);
  if (bare === undefined) closedNodes.set(node, (bare = { ...node, children: [] }));
  return bare;
}

const lineNodes = new WeakMap<VisibleNode, VisibleNode>();

/** The node with only its parts in the line. */
export function onlyLine(node: VisibleNode, line: readonly VisibleNode[]): VisibleNode {
  let kept = lineNodes.get(node);
  if (kept === undefined) lineNodes.set(node, (kept = { ...node, children: line }));
  return kept;
}

/** Width of the framed head: the offices, or the ministry with the title beside it; 0 without one. */
export function headWidth(ministry: Block, heading: Block | null, offices: readonly Block[], spacing: Spacing): CssPixels {
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
export function headHeight(ministry: Block, party: Party, spacing: Spacing): CssPixels {
  const offices = party.headBlocks.length === 0 ? 0 : stretchedDepth(party.headBlocks) + spacing.framePadding;
  return ministryHeight(ministry, party) + spacing.framePadding + offices;
}

export function partyHeight(block: Block, party: Party, spacing: Spacing): CssPixels {
  const own = party.heading === null ? block.height : headHeight(block, party, spacing);
  return Math.max(own, largest(party.staff.map((each) => each.depth)));
}

export function putStaff(drawing: Drawing, node: VisibleNode, party: Party, of: Block, spacing: Spacing): void {
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
export function putFrame(
  drawing: Drawing, node: VisibleNode, blockOf: BlockOf, spacing: Spacing, left: CssPixels, axis: CssPixels, y: CssPixels,
): CssPixels {
  const heading = blockOf(closed(node), "heading");
  return putBand(drawing, node.id, node.children.map((child) => blockOf(child, "row")), heading, spacing, left, axis, y);
}

export function putBand(
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
export function putWrapped(drawing: Drawing, of: UnitId, blocks: readonly Block[], from: Point, spacing: Spacing): void {
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
export class Drawing {
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

/**
 * A block: a card with the list of its open descendants hanging under it, as printed government charts do.
 *
 *     ┌──────────┐
 *     │ DGKR     │  head
 *     └──────────┘
 *      │ ┌──────────┐
 *      ├─│ KR       │      every generation is one indent further to the right
 *      │ └──────────┘
 *      │  │ ┌──────────┐
 *      │  └─│ Landen   │
 *      │    └──────────┘
 *      │ ┌──────────┐
 *      └─│ RCN      │
 *        └──────────┘
 *
 * Places inside a block are relative to its left top corner, so a block can be kept and put down anywhere. The caller
 * keeps blocks per node: opening one branch works out only the blocks of its ancestors again.
 */
import type { VisibleNode } from "@/core/view/visibleTree";
import type { CssPixels } from "./geometry";
import type { CardRole, SizeOf, Spacing } from "./layout";

export interface Block {
  readonly node: VisibleNode;
  readonly role: CardRole;
  readonly width: CssPixels;
  readonly height: CssPixels;
  /** How far the hanging list reaches to the right, measured from the left of the head; 0 without a list. */
  readonly listRight: CssPixels;
  /** Top of the whole block to bottom of the last card of the list. */
  readonly depth: CssPixels;
  /**
   * Hanging blocks, with their distance from the left of the head and below the top of the list. `column` is 0 for
   * what hangs under the head itself; a list that grows too long goes on in further columns beside it.
   */
  readonly parts: readonly HangingPart[];
}

export interface HangingPart {
  readonly column: number;
  readonly dx: CssPixels;
  readonly dy: CssPixels;
  readonly block: Block;
}

export type BlockOf = (node: VisibleNode, role: CardRole) => Block;

export function createBlockOf(sizeOf: SizeOf, spacing: Spacing): BlockOf {
  const kept = new WeakMap<VisibleNode, Map<CardRole, Block>>();

  const blockOf = (node: VisibleNode, role: CardRole): Block => {
    const known = kept.get(node)?.get(role);
    if (known !== undefined) return known;

    const { width, height } = sizeOf(node, role);
    const { parts, listRight, listHeight } = hang(
      node.children.map((child) => blockOf(child, "list")),
      // A list inside a list stays one list: columns in columns cannot be read.
      role === "list" ? Infinity : spacing.longestList,
      spacing,
    );
    const block: Block = {
      node, role, width, height, listRight, parts,
      depth: height + (parts.length === 0 ? 0 : spacing.listGap + listHeight),
    };
    const ofNode = kept.get(node) ?? new Map<CardRole, Block>();
    ofNode.set(role, block);
    kept.set(node, ofNode);
    return block;
  };
  return blockOf;
}

/** Puts blocks under each other, in as many columns of about equal height as keep them within `longest`. */
function hang(
  blocks: readonly Block[], longest: CssPixels, spacing: Spacing,
): { readonly parts: readonly HangingPart[]; readonly listRight: CssPixels; readonly listHeight: CssPixels } {
  const total = blocks.reduce((sum, block) => sum + block.depth + spacing.listGap, 0);
  const share = total / Math.max(1, Math.ceil(total / longest));
  const parts: HangingPart[] = [];
  let column = 0;
  let dx = spacing.indent;
  let dy = 0;
  let listRight = 0;
  let listHeight = 0;
  for (const block of blocks) {
    // A block goes to the next column when more than half of it would stand past the share of this one.
    if (dy > 0 && dy + block.depth / 2 > share) {
      column++;
      dx = listRight + spacing.columnGap + spacing.indent;
      dy = 0;
    }
    parts.push({ column, dx, dy, block });
    listRight = Math.max(listRight, dx + Math.max(block.width, block.listRight));
    listHeight = Math.max(listHeight, dy + block.depth);
    dy += block.depth + spacing.listGap;
  }
  return { parts, listRight, listHeight };
}

/**
 * Room that a block needs to the right of the middle of its card, so that at one `columnGap` neither the heads nor the
 * lists of neighbours touch: every list starts one indent further to the right than its head.
 */
export function rightReach(block: Block, spacing: Spacing): CssPixels {
  return Math.max(block.width, block.listRight - spacing.indent) - block.width / 2;
}

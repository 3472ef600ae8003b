/**
 * The part of the tree that is drawn: the units whose ancestors are all open.
 *
 * A node is a small immutable object. When a branch did not change since the last call its node is the same object,
 * so every later step (layout above all) can keep what it worked out for that branch: opening one part costs its
 * ancestors, not the whole organisation.
 */
import type { PlacementLine, UnitId } from "@/core/org/fileFormat";

/** `gone`: not there on the day, and shown because it was on the day with which it is compared. */
export type Certainty = "yes" | "uncertain" | "former" | "gone";

/** What the tree is read from; the snapshot of a day is one. */
export interface TreeSource {
  /** Drawn tops, in order. */
  readonly roots: readonly UnitId[];
  childrenOf(id: UnitId): readonly UnitId[];
  lineOf(id: UnitId): PlacementLine;
  certaintyOf(id: UnitId): Certainty;
}

export interface VisibleNode {
  readonly id: UnitId;
  readonly parentId: UnitId | null;
  /** 1 for a top. */
  readonly level: number;
  /** 1-based place among its siblings. */
  readonly position: number;
  readonly setSize: number;
  readonly line: PlacementLine;
  readonly certainty: Certainty;
  /** Number of parts in the data, drawn or not. */
  readonly partCount: number;
  readonly open: boolean;
  /** Drawn children: empty when closed. */
  readonly children: readonly VisibleNode[];
}

export interface VisibleTree {
  readonly roots: readonly VisibleNode[];
  /** Depth first, the order of the document. */
  readonly nodes: readonly VisibleNode[];
  readonly byId: ReadonlyMap<UnitId, VisibleNode>;
}

export function visibleTree(
  source: TreeSource,
  isOpen: (id: UnitId) => boolean,
  previous?: VisibleTree,
): VisibleTree {
  const nodes: VisibleNode[] = [];
  const byId = new Map<UnitId, VisibleNode>();

  const build = (
    id: UnitId, parentId: UnitId | null, level: number, position: number, setSize: number,
  ): VisibleNode => {
    const at = nodes.length;
    // The node is put in place after its children, but stands before them.
    nodes.length = at + 1;
    const parts = source.childrenOf(id);
    const open = parts.length > 0 && isOpen(id);
    const children = open
      ? parts.map((child, index) => build(child, id, level + 1, index + 1, parts.length))
      : noChildren;
    const fresh: VisibleNode = {
      id, parentId, level, position, setSize,
      line: source.lineOf(id), certainty: source.certaintyOf(id),
      partCount: parts.length, open, children,
    };
    const old = previous?.byId.get(id);
    const node = old !== undefined && sameNode(old, fresh) ? old : fresh;
    nodes[at] = node;
    byId.set(id, node);
    return node;
  };

  const roots = source.roots.map((id, index) => build(id, null, 1, index + 1, source.roots.length));
  return { roots, nodes, byId };
}

const noChildren: readonly VisibleNode[] = [];

function sameNode(a: VisibleNode, b: VisibleNode): boolean {
  return (
    a.parentId === b.parentId && a.level === b.level && a.position === b.position && a.setSize === b.setSize &&
    a.line === b.line && a.certainty === b.certainty && a.partCount === b.partCount && a.open === b.open &&
    a.children.length === b.children.length && a.children.every((child, index) => child === b.children[index])
  );
}

/** From the node up to its top, itself not included. */
export function ancestorsOf(tree: VisibleTree, id: UnitId): readonly VisibleNode[] {
  const found: VisibleNode[] = [];
  let parentId = tree.byId.get(id)?.parentId ?? null;
  while (parentId !== null) {
    const parent = tree.byId.get(parentId);
    if (parent === undefined) break;
    found.push(parent);
    parentId = parent.parentId;
  }
  return found;
}

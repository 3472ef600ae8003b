/**
 * A tree with some of the units left out, for a sheet that has no room for all. Each node still knows how many parts it
 * has in the data, so that whoever draws it can say how many are missing.
 */
import type { UnitId } from "@/core/org/fileFormat";
import type { TreeSource, VisibleNode, VisibleTree } from "@/core/view/visibleTree";

/** `included`: with every unit also the ones above it. */
export function partialTree(source: TreeSource, included: ReadonlySet<UnitId>): VisibleTree {
  const nodes: VisibleNode[] = [];
  const byId = new Map<UnitId, VisibleNode>();
  const build = (id: UnitId, parentId: UnitId | null, level: number, position: number, setSize: number): VisibleNode => {
    const at = nodes.length;
    // The node stands before its children, and is made after them.
    nodes.length = at + 1;
    const parts = source.childrenOf(id);
    const children = parts.flatMap((child, index) => (included.has(child) ? [build(child, id, level + 1, index + 1, parts.length)] : []));
    const node: VisibleNode = {
      id, parentId, level, position, setSize, line: source.lineOf(id), certainty: source.certaintyOf(id),
      partCount: parts.length, open: children.length > 0, children,
    };
    nodes[at] = node;
    byId.set(id, node);
    return node;
  };
  const roots = source.roots.flatMap((id, index) => (included.has(id) ? [build(id, null, 1, index + 1, source.roots.length)] : []));
  return { roots, nodes, byId };
}

/**
 * The opening picture: which units are open before the reader touched anything.
 *
 * Open is what a reader needs to see the shape of the organisation at once: the top with its political leadership, each
 * single part below it (a chain is no choice to make), and the bands inside the organisation. Everything that stands in
 * a row starts closed, and so does what stands outside the line. The same rule gives a start for any other tree.
 *
 *   ministry ● ── head ●            ● open   ○ closed
 *       │
 *      SG ●  ── staff ○
 *    ┌──┴──┐
 *   DG ○  DG ○
 *   ┌ frame ● ┐   ┌ beside ○ ┐
 */
import type { PlacementLine, UnitId, UnitKind } from "@/core/org/fileFormat";
import { treeSource, type ViewModel, type ViewSnapshot } from "./treeSource";

const tops: ReadonlySet<UnitKind> = new Set(["ministry", "former-ministry"]);
const inLine: ReadonlySet<PlacementLine> = new Set(["solid", "dotted"]);
/** Ordering groups that belong to the picture of the unit they stand under. */
const shownWithParent: ReadonlySet<PlacementLine> = new Set(["head", "frame"]);

/** Only units that have parts on that day; all of them below `rootId`, if that is given. */
export function opensByDefault(model: ViewModel, snapshot: ViewSnapshot, rootId: UnitId | null): ReadonlySet<UnitId> {
  const source = treeSource(model, snapshot, rootId);
  const open = new Set<UnitId>();

  const openWithGroups = (id: UnitId): void => {
    if (source.childrenOf(id).length > 0) open.add(id);
    for (const child of source.childrenOf(id)) {
      if (shownWithParent.has(source.lineOf(child)) && source.childrenOf(child).length > 0) open.add(child);
    }
  };
  const openChain = (top: UnitId): void => {
    for (let at: UnitId | undefined = top; at !== undefined && !open.has(at);) {
      openWithGroups(at);
      const line: readonly UnitId[] = source.childrenOf(at).filter((child) => inLine.has(source.lineOf(child)));
      at = line.length === 1 ? line[0] : undefined;
    }
  };

  // Several tops are a row already, so of those only a ministry opens.
  const alone = source.roots.filter((root) => inLine.has(source.lineOf(root))).length === 1;
  for (const root of source.roots) {
    const kind = model.unitById.get(root)?.kind;
    if (inLine.has(source.lineOf(root))) {
      if (alone || (kind !== undefined && tops.has(kind))) openChain(root);
    } else if (source.lineOf(root) === "frame") {
      openWithGroups(root);
    }
  }
  return open;
}

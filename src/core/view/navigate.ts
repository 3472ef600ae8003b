/**
 * What a key does in the chart: from the tree that is drawn, the unit with the focus and the key, to one step.
 *
 * The keys follow the data and never the pixels, so that they mean the same at every zoom and font size:
 *
 *   top-down (`down`)                              left to right (`right`)
 *   ← →  the one beside it in its generation       ↑ ↓  the line above or below, as in a list
 *   ↓    open, then go in       ↑  the parent      →    open, then go in       ←  close, then the parent
 *
 * `null`: the key has nothing to do here and the browser may have it. Keys with Ctrl, Alt, Meta or Shift never come here.
 */
import type { UnitId } from "@/core/org/fileFormat";
import type { Orientation } from "./viewState";
import type { VisibleNode, VisibleTree } from "./visibleTree";

export type Step =
  | { readonly kind: "focus" | "open" | "close"; readonly id: UnitId }
  | { readonly kind: "openMany"; readonly ids: readonly UnitId[] };

/** `key` as in `KeyboardEvent.key`. If the focused unit is not drawn, any of these keys leads back into the tree. */
export function navigate(
  tree: VisibleTree, focusedId: UnitId | null, key: string, orientation: Orientation,
): Step | null {
  const action = (orientation === "down" ? downKeys : rightKeys)[key];
  if (action === undefined) return null;
  const node = focusedId === null ? undefined : tree.byId.get(focusedId);
  if (node === undefined) return focus(key === "End" ? tree.nodes.at(-1) : tree.nodes[0]);
  const step = action(node, tree);
  return step?.kind === "focus" && step.id === node.id ? null : step;
}

/**
 * The next drawn unit whose name or abbreviation starts with what was typed; from the end it starts again at the top.
 * A first letter looks past the focused unit, further letters may stay on it; one letter typed again and again walks
 * through all that start with it. `names` and `typed` come folded (see `foldText`): rooms on one floor do not meet.
 */
export function typeAhead(
  tree: VisibleTree, names: (id: UnitId) => readonly string[], focusedId: UnitId | null, typed: string,
): UnitId | null {
  if (typed === "") return null;
  const at = focusedId === null ? -1 : tree.nodes.findIndex((node) => node.id === focusedId);
  const find = (start: string, first: number): UnitId | null => {
    for (let step = 0; step < tree.nodes.length; step++) {
      const node = tree.nodes[(first + step) % tree.nodes.length];
      if (node !== undefined && names(node.id).some((name) => name.startsWith(start))) return node.id;
    }
    return null;
  };
  const letters = [...typed];
  const letter = letters[0] ?? "";
  if (letters.length === 1) return find(letter, at + 1);
  const found = find(typed, Math.max(at, 0));
  return found ?? (letters.every((each) => each === letter) ? find(letter, at + 1) : null);
}

type Action = (node: VisibleNode, tree: VisibleTree) => Step | null;

const focus = (node: VisibleNode | undefined): Step | null => (node === undefined ? null : { kind: "focus", id: node.id });
const opening = (node: VisibleNode): Step => ({ kind: "open", id: node.id });
const closing = (node: VisibleNode): Step => ({ kind: "close", id: node.id });

const parent: Action = (node, tree) => (node.parentId === null ? null : focus(tree.byId.get(node.parentId)));
const enter: Action = (node) => (node.partCount === 0 ? null : node.open ? focus(node.children[0]) : opening(node));
const leave: Action = (node, tree) => (node.open ? closing(node) : parent(node, tree));
const turn: Action = (node) => (node.partCount === 0 ? null : node.open ? closing(node) : opening(node));
const inOrder = (by: 1 | -1): Action => (node, tree) => focus(tree.nodes[tree.nodes.indexOf(node) + by]);

/** Siblings stand together in their generation, so one rule gives the sibling and, at the end, the neighbour. */
const inGeneration = (by: 1 | -1): Action => (node, tree) => {
  const generation = tree.nodes.filter((each) => each.level === node.level);
  return focus(generation[generation.indexOf(node) + by]);
};

const openSiblings: Action = (node, tree) => {
  const siblings = node.parentId === null ? tree.roots : tree.byId.get(node.parentId)?.children ?? [];
  const ids = siblings.filter((each) => each.partCount > 0 && !each.open).map((each) => each.id);
  return ids.length === 0 ? null : { kind: "openMany", ids };
};

type Keys = Readonly<Record<string, Action | undefined>>;

// Without a prototype: a key called "constructor" is no key of ours.
const keys = (actions: Keys): Keys => Object.assign(Object.create(null) as object, actions);

const everywhere: Keys = {
  Home: (_node, tree) => focus(tree.nodes[0]),
  End: (_node, tree) => focus(tree.nodes.at(-1)),
  "*": openSiblings,
  " ": turn,
};

const downKeys = keys({
  ...everywhere,
  ArrowRight: inGeneration(1), ArrowLeft: inGeneration(-1), ArrowDown: enter, ArrowUp: parent,
});

const rightKeys = keys({
  ...everywhere,
  ArrowRight: enter, ArrowLeft: leave, ArrowDown: inOrder(1), ArrowUp: inOrder(-1),
});

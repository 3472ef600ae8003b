/** The keys of the chart, after the ARIA tree pattern. What a key means is in `core/view/navigate`; this moves the focus. */
import { useCallback, useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from "react";
import type { Box } from "@/core/layout/geometry";
import type { Anchor } from "@/core/layout/layoutTree";
import { foldText } from "@/core/search/foldText";
import { navigate, typeAhead } from "@/core/view/navigate";
import { useAppStore } from "@/state/useApp";
import type { Camera } from "./camera";

interface Options {
  readonly camera: Camera;
  readonly anchorOf: (id: string) => Anchor | undefined;
  readonly boxOf: (id: string) => Box | undefined;
  readonly viewport: RefObject<HTMLElement | null>;
}

const typingPause = 500;
const panStep = 80;
const zoomStep = 1.25;

export function useTreeKeys({ camera, anchorOf, boxOf, viewport }: Options): (event: KeyboardEvent) => void {
  const store = useAppStore();
  const typed = useRef({ text: "", at: 0 });
  const places = useRef(boxOf);
  useLayoutEffect(() => {
    places.current = boxOf;
  }, [boxOf]);

  /**
   * A card that is in the document gets the focus at once, so that a key held down loses no step; in a chart too large
   * for that, it comes into the document with the camera.
   */
  const focusCard = useCallback((id: string): void => {
    store.getState().actions.focus(id);
    const box = places.current(id);
    if (box === undefined) return;
    const card = cardIn(viewport, id);
    camera.show([box]);
    if (card !== null) card.focus({ preventScroll: true });
    else requestAnimationFrame(() => cardIn(viewport, id)?.focus({ preventScroll: true }));
  }, [store, camera, viewport]);

  return useCallback((event: KeyboardEvent): void => {
    const state = store.getState();
    const { actions, view } = state;
    const tree = store.selectors.tree(state);
    const id = (event.target as Element).closest<HTMLElement>("[data-unit-id]")?.dataset["unitId"];
    if (tree === null || id === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    const handled = (): void => event.preventDefault();

    const pan = event.shiftKey ? panKeys[event.key] : undefined;
    if (pan !== undefined) {
      handled();
      camera.panBy(pan[0] * panStep, pan[1] * panStep);
      return;
    }
    switch (event.key) {
      case "Enter":
        handled();
        actions.focus(id);
        actions.select(id);
        return;
      case " ":
        handled();
        actions.focus(id);
        actions.toggle(id, anchorOf(id));
        return;
      case "Escape":
        if (view.selectedId === null) return;
        handled();
        actions.clearSelection();
        return;
      case "+": case "=":
        handled();
        camera.zoomBy(zoomStep);
        return;
      case "-":
        handled();
        camera.zoomBy(1 / zoomStep);
        return;
      case "0":
        handled();
        camera.wholeChart();
        return;
    }
    if (event.shiftKey && event.key.startsWith("Arrow")) return;
    const step = navigate(tree, id, event.key, view.orientation);
    if (step !== null) {
      handled();
      switch (step.kind) {
        case "focus":
          focusCard(step.id);
          return;
        case "open":
          actions.focus(id);
          actions.open(step.id, anchorOf(step.id));
          return;
        case "close":
          actions.focus(id);
          actions.close(step.id, anchorOf(step.id));
          return;
        case "openMany":
          actions.focus(id);
          actions.openMany(step.ids, anchorOf(id));
          return;
      }
    }
    if (event.key.length === 1 && event.key !== " ") {
      const pause = event.timeStamp - typed.current.at > typingPause;
      typed.current = { text: foldText((pause ? "" : typed.current.text) + event.key), at: event.timeStamp };
      const snapshot = store.selectors.snapshot(state);
      const names = (each: string): readonly string[] => {
        const name = snapshot?.nameOf(each);
        return [name?.abbr, name?.nl, view.lang === "en" ? name?.en : undefined]
          .flatMap((text) => (text === undefined ? [] : [foldText(text)]));
      };
      const found = typeAhead(tree, names, id, typed.current.text);
      if (found === null) return;
      handled();
      focusCard(found);
    }
  }, [store, camera, anchorOf, focusCard]);
}

const cardIn = (viewport: RefObject<HTMLElement | null>, id: string): HTMLElement | null =>
  viewport.current?.querySelector<HTMLElement>(`[data-unit-id="${CSS.escape(id)}"]`) ?? null;

/** The view goes where the arrow points, so the chart moves the other way. */
const panKeys: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [1, 0], ArrowRight: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1],
};

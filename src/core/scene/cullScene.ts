/**
 * The part of a large scene that can be seen. Up to `fullyDrawn` cards everything stays: find in page, print and screen
 * readers need it. Above that, cards outside the window are left out, and the list and the search carry the rest.
 */
import { bottom, right, type Box, type Extent } from "@/core/layout/geometry";
import type { MovingScene } from "./interpolateScene";

export const fullyDrawn = 1000;

/** @param keptId a card that stays wherever it is, such as the one in the tab order */
export function cullScene(scene: MovingScene, [[x0, y0], [x1, y1]]: Extent, keptId: string | null): MovingScene {
  if (scene.cards.length <= fullyDrawn) return scene;
  const seen = (box: Box): boolean => box.x < x1 && right(box) > x0 && box.y < y1 && bottom(box) > y0;
  return {
    ...scene,
    cards: scene.cards.filter((card) => card.selected || card.id === keptId || seen(card.box)),
    links: scene.links.filter(({ points }) => {
      let left = Infinity, top = Infinity, far = -Infinity, low = -Infinity;
      for (const { x, y } of points) {
        left = Math.min(left, x);
        top = Math.min(top, y);
        far = Math.max(far, x);
        low = Math.max(low, y);
      }
      // A line has no width of its own.
      return seen({ x: left - 1, y: top - 1, width: far - left + 2, height: low - top + 2 });
    }),
  };
}

/** A window around what is seen, with as much again on every side; the same one as long as it still holds the view. */
export function windowAround(seen: Extent, before: Extent | null): Extent {
  const [[x0, y0], [x1, y1]] = seen;
  const width = x1 - x0;
  const height = y1 - y0;
  const holds = before !== null && before[0][0] <= x0 && before[0][1] <= y0 && before[1][0] >= x1 && before[1][1] >= y1;
  // After zooming in, a window made for the far view would keep too much.
  const isTight = before !== null && before[1][0] - before[0][0] <= 6 * width;
  return holds && isTight ? before : [[x0 - width, y0 - height], [x1 + width, y1 + height]];
}

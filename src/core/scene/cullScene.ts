/** The part of a large scene that can be seen. Up to `fullyDrawn` cards everything stays: find in page and print need it. */
import { right, bottom, type Extent } from "@/core/layout/geometry";
import type { MovingScene } from "./interpolateScene";

export const fullyDrawn = 1000;

export function cullScene(scene: MovingScene, extent: Extent): MovingScene {
  if (scene.cards.length <= fullyDrawn) return scene;
  const [[x0, y0], [x1, y1]] = extent;
  const seen = (box: { x: number; y: number; width: number; height: number }): boolean =>
    box.x < x1 && right(box) > x0 && box.y < y1 && bottom(box) > y0;
  return {
    ...scene,
    cards: scene.cards.filter((card) => card.selected || seen(card.box)),
    links: scene.links.filter((link) => {
      const xs = link.points.map((point) => point.x);
      const ys = link.points.map((point) => point.y);
      const x = Math.min(...xs), y = Math.min(...ys);
      return seen({ x, y, width: Math.max(...xs) - x + 1, height: Math.max(...ys) - y + 1 });
    }),
  };
}

/** Mounts only what is near the view once a chart is too large to be in the document as a whole. */
import { useEffect, useState } from "react";
import type { Extent } from "@/core/layout/geometry";
import { visibleExtent } from "@/core/layout/transform";
import { cullScene, fullyDrawn, windowAround } from "@/core/scene/cullScene";
import type { MovingScene } from "@/core/scene/interpolateScene";
import type { Camera } from "./camera";

/** Nothing is in it; for the moment before the camera has spoken. */
const nowhere: Extent = [[0, 0], [0, 0]];

export function useCulledScene(scene: MovingScene, camera: Camera, keptId: string | null): MovingScene {
  const [seen, setSeen] = useState<Extent | null>(null);
  const isLarge = scene.cards.length > fullyDrawn;
  useEffect(() => {
    if (!isLarge) return undefined;
    return camera.follow((transform, viewport) => setSeen((before) => windowAround(visibleExtent(transform, viewport), before)));
  }, [camera, isLarge]);
  return isLarge ? cullScene(scene, seen ?? nowhere, keptId) : scene;
}

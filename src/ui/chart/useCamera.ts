/** A camera on a viewport, for as long as the chart is there. */
import { useLayoutEffect, useState, type RefObject } from "react";
import type { Scene } from "@/core/scene/scene";
import { createCamera, type Camera, type Closeness } from "./camera";

export function useCamera(
  viewport: RefObject<HTMLElement | null>, world: RefObject<HTMLElement | null>, scene: Scene, closeness: Closeness,
): Camera {
  const [camera] = useState(() => createCamera(closeness));
  useLayoutEffect(() => camera.setScene(scene), [camera, scene]);
  useLayoutEffect(() => {
    if (viewport.current === null || world.current === null) return undefined;
    return camera.attach(viewport.current, world.current);
  }, [camera, viewport, world]);
  return camera;
}

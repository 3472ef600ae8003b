/**
 * Plays the way from one scene to the next. Cards keep their identity; a new change takes over from where the picture
 * is at that moment. Nothing moves for a reader who asked for less motion, or when only states changed.
 */
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { interpolateScene, type MovingScene } from "@/core/scene/interpolateScene";
import type { Scene } from "@/core/scene/scene";

export const motionMilliseconds = 180;

export const reducedMotion = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** `day`: what the scene shows is of this day; from one to another, cards come and go where they stand. */
export function useAnimatedScene(scene: Scene, day: string | null): MovingScene {
  const [shown, setShown] = useState<MovingScene>(() => interpolateScene(scene, scene, 1));
  const latest = useRef(shown);
  const target = useRef(scene);
  const shownDay = useRef(day);
  const frame = useRef(0);

  useLayoutEffect(() => {
    if (target.current === scene) return;
    const jumps = reducedMotion() || samePlaces(target.current, scene) || target.current.rem !== scene.rem;
    target.current = scene;
    const arrival = shownDay.current === day ? "unfold" : "appear";
    shownDay.current = day;
    const isMoving = frame.current !== 0;
    cancelAnimationFrame(frame.current);
    frame.current = 0;
    const from = latest.current;
    const show = (next: MovingScene): void => {
      latest.current = next;
      setShown(next);
    };
    if (jumps) {
      show(interpolateScene(from, scene, 1));
      return;
    }
    const began = performance.now();
    // A picture that is moving goes on in the next frame; in a drag along the days every frame has a new scene.
    if (!isMoving) show(interpolateScene(from, scene, 0.001, arrival));
    const step = (time: number): void => {
      const t = Math.min(1, Math.max(0, (time - began) / motionMilliseconds));
      show(interpolateScene(from, scene, 1 - Math.pow(1 - t, 3), arrival));
      frame.current = t < 1 ? requestAnimationFrame(step) : 0;
    };
    frame.current = requestAnimationFrame(step);
  }, [scene, day]);

  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  return shown;
}

function samePlaces(a: Scene, b: Scene): boolean {
  return a.cards.length === b.cards.length && a.cards.every((card, index) => {
    const other = b.cards[index];
    return other !== undefined && other.id === card.id && other.box.x === card.box.x && other.box.y === card.box.y;
  });
}

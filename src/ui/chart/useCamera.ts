/**
 * Where the reader looks. The transform is written straight to the element that holds the world: panning and zooming
 * render nothing in React.
 */
import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { centreX, type Box, type Point, type Size } from "@/core/layout/geometry";
import { clearOf, fit, reveal, zoomAt, type Inset, type Transform } from "@/core/layout/transform";
import type { Scene } from "@/core/scene/scene";
import { panZoom, type PanZoom } from "./panZoom";
import { motionMilliseconds, reducedMotion } from "./useAnimatedScene";

type Follower = (transform: Transform, viewport: Size) => void;

export interface Camera {
  zoomBy(factor: number): void;
  realSize(): void;
  wholeChart(): void;
  panBy(dx: number, dy: number): void;
  centreOn(point: Point): void;
  /** Zooms until the card in this rectangle of the screen can be read. */
  zoomTo(rectangle: DOMRect): void;
  /** Brings a box into view if it is not. */
  show(box: Box): void;
  /** Calls back now and with every change; returns how to stop. */
  follow(listener: Follower): () => void;
  /** The box that has to stay in view when the viewport changes its size. */
  keep(box: Box | null): void;
}

/** Card text of 14 px is still 13 px at this scale; the opening picture never gets smaller. */
const readable = 0.93;
const edge: Inset = { top: 14, right: 16, bottom: 14, left: 16 };
/** A card with this much room around it is in view, and the camera stays. */
const inView: Inset = { top: 6, right: 6, bottom: 6, left: 6 };
/** A card that is brought into view gets this distance from the edges and what floats there. */
const margin: Inset = { top: 56, right: 84, bottom: 40, left: 40 };

export function useCamera(
  viewport: RefObject<HTMLDivElement | null>, world: RefObject<HTMLDivElement | null>, scene: Scene,
  onScale: (transform: Transform) => void,
): Camera {
  const zoom = useRef<PanZoom | null>(null);
  const size = useRef<Size>({ width: 0, height: 0 });
  const latest = useRef(scene);
  const followers = useRef(new Set<Follower>());
  const kept = useRef<Box | null>(null);
  /** The transform of the last whole picture; while the reader has not moved, a new size of the window fits again. */
  const fitted = useRef<Transform | null>(null);
  useLayoutEffect(() => {
    latest.current = scene;
  }, [scene]);

  const opening = useCallback((least: number): Transform => {
    const { cards, extent } = latest.current;
    const middle = cards.find(({ parentId }) => parentId === null);
    return fit(extent, size.current, edge, least, 1, middle === undefined ? undefined : centreX(middle.box));
  }, []);

  const shown = useCallback((now: Transform, box: Box): Transform => {
    const isInView = reveal(now, box, size.current, inView) === now;
    return clearOf(isInView ? now : reveal(now, box, size.current, margin), box, floating(viewport));
  }, [viewport]);

  useLayoutEffect(() => {
    const element = viewport.current;
    const stage = world.current;
    if (element === null || stage === null) return;
    const measure = (): Size => ({ width: element.clientWidth, height: element.clientHeight });
    size.current = measure();
    const made = panZoom(element, {
      viewport: () => size.current,
      extent: () => latest.current.extent,
      onTransform: (transform) => {
        stage.style.transform = `translate(${transform.x}px, ${transform.y}px) scale(${transform.k})`;
        onScale(transform);
        for (const listener of followers.current) listener(transform, size.current);
      },
      onMoving: (moving) => stage.toggleAttribute("data-moving", moving),
    });
    zoom.current = made;
    const refit = (): void => {
      fitted.current = opening(readable);
      made.moveTo(fitted.current);
      fitted.current = made.transform();
    };
    refit();
    const observer = new ResizeObserver(() => {
      const before = size.current;
      size.current = measure();
      if (before.width === size.current.width && before.height === size.current.height) return;
      const now = made.transform();
      const untouched = fitted.current !== null && same(now, fitted.current);
      // First: the overview map may appear, and the chosen card must not end up under it.
      for (const listener of followers.current) listener(now, size.current);
      if (kept.current !== null) {
        made.moveTo(shown(now, kept.current), duration());
      }
      else if (untouched) refit();
    });
    observer.observe(element);
    // The browser scrolls a focused element into view by itself; here only the camera moves.
    const unscroll = (): void => {
      element.scrollTo(0, 0);
    };
    element.addEventListener("scroll", unscroll);
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", unscroll);
      made.destroy();
      zoom.current = null;
    };
  }, [viewport, world, onScale, opening, shown]);

  // Everything that it reads is kept in refs, so one camera lasts as long as the chart.
  const [camera] = useState(() => makeCamera({ zoom, size, followers, kept, viewport, opening, shown }));
  return camera;
}

interface Parts {
  readonly zoom: RefObject<PanZoom | null>;
  readonly size: RefObject<Size>;
  readonly followers: RefObject<Set<Follower>>;
  readonly kept: RefObject<Box | null>;
  readonly viewport: RefObject<HTMLElement | null>;
  readonly opening: (least: number) => Transform;
  readonly shown: (now: Transform, box: Box) => Transform;
}

function makeCamera({ zoom, size, followers, kept, viewport, opening, shown }: Parts): Camera {
  const move = (to: (now: Transform) => Transform, instantly = false): void => {
    const made = zoom.current;
    if (made === null) return;
    const now = made.transform();
    const next = to(now);
    if (next !== now) made.moveTo(next, instantly ? 0 : duration());
  };
  const middle = (): Point => ({ x: size.current.width / 2, y: size.current.height / 2 });
  const show = (box: Box): void => move((now) => shown(now, box));
  return {
    zoomBy: (factor) => move((now) => zoomAt(now, factor, middle())),
    realSize: () => move((now) => zoomAt(now, 1 / now.k, middle())),
    wholeChart: () => move(() => opening(0.01)),
    panBy: (dx, dy) => move((now) => ({ k: now.k, x: now.x + dx, y: now.y + dy })),
    centreOn: (point) => move((now) => ({ k: now.k, x: middle().x - point.x * now.k, y: middle().y - point.y * now.k }), true),
    zoomTo: (rectangle) => move((now) => {
      const origin = viewport.current?.getBoundingClientRect();
      const at = { x: rectangle.x + rectangle.width / 2 - (origin?.x ?? 0), y: rectangle.y + rectangle.height / 2 - (origin?.y ?? 0) };
      return zoomAt(now, readable / now.k, at);
    }),
    show,
    follow: (listener) => {
      followers.current.add(listener);
      if (zoom.current !== null) listener(zoom.current.transform(), size.current);
      return () => followers.current.delete(listener);
    },
    keep: (box) => {
      kept.current = box;
    },
  };
}

/** What floats over the viewport and is shown, in coordinates of the viewport. */
function floating(viewport: RefObject<HTMLElement | null>): readonly Box[] {
  const origin = viewport.current?.getBoundingClientRect();
  if (origin === undefined) return [];
  return [...document.querySelectorAll<HTMLElement>("[data-floating]")]
    .map((element) => element.getBoundingClientRect())
    .filter(({ width }) => width > 0)
    .map(({ x, y, width, height }) => ({ x: x - origin.x, y: y - origin.y, width, height }));
}

const duration = (): number => (reducedMotion() ? 0 : motionMilliseconds);

const same = (a: Transform, b: Transform): boolean =>
  Math.abs(a.x - b.x) < 0.5 && Math.abs(a.y - b.y) < 0.5 && Math.abs(a.k - b.k) < 0.001;

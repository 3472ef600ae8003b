/**
 * Where the reader looks. The transform is written straight to the element that holds the world: panning and zooming
 * render nothing in React, and nothing here knows it.
 */
import { centreX, extentOf, type Box, type Point, type Size } from "@/core/layout/geometry";
import { clearOf, filled, fit, reveal, zoomAt, type Inset, type Transform } from "@/core/layout/transform";
import type { Scene } from "@/core/scene/scene";
import { panZoom, type PanZoom } from "./panZoom";
import { motionMilliseconds, reducedMotion } from "./useAnimatedScene";

type Follower = (transform: Transform, viewport: Size) => void;

export interface Camera {
  zoomBy(factor: number): void;
  realSize(): void;
  wholeChart(): void;
  /** The opening picture again, for a chart that starts elsewhere. */
  startOver(): void;
  /**
   * After the chart became that of another day. What has to stay in view is brought into it; a reader who was looking at
   * the opening picture, or has nothing left to look at, gets the opening picture of the new chart.
   */
  arrive(): void;
  panBy(dx: number, dy: number): void;
  centreOn(point: Point): void;
  /** Zooms until the card in this rectangle of the screen can be read. */
  zoomTo(rectangle: DOMRect): void;
  /** Brings the boxes into view if they are not: all of them, from farther away if need be. */
  show(boxes: readonly Box[]): void;
  /** Calls back now and with every change; returns how to stop. */
  follow(listener: Follower): () => void;
  /** The boxes that have to stay in view when the viewport changes its size. */
  keep(boxes: readonly Box[]): void;
  /**
   * Shows one of the groups, each of which holds less than the one before, as large as it fits, and of the last at least its
   * first box; without any, the opening picture. Stays with it, whatever size the viewport gets, until somebody looks elsewhere.
   */
  stage(groups: readonly (readonly Box[])[]): void;
  readonly isStaged: () => boolean;
  /** What is looked at; before `attach`, and whenever it changes. */
  setScene(scene: Scene): void;
  /** Starts with the opening picture. Returns how to let go. */
  attach(viewport: HTMLElement, world: HTMLElement): () => void;
}

/** How close the camera comes by itself. */
export interface Closeness {
  /** Scale at which a card can be read whole. */
  readonly readable: number;
  /** The opening picture never gets smaller than this. */
  readonly leastOpening: number;
  /** Units that stand out together are shown together down to this scale, at which cards still say who they are. */
  readonly leastTogether: number;
  readonly most: number;
}

/** Card text of 14 px is still 13 px at this scale. */
const readable = 0.93;
export const besideTheReader: Closeness = { readable, leastOpening: readable, leastTogether: 0.5, most: 1 };
const edge: Inset = { top: 4, right: 16, bottom: 4, left: 16 };
/** A card with this much room around it is in view, and the camera stays. */
const inView: Inset = { top: 6, right: 6, bottom: 6, left: 6 };
/** A card that is brought into view gets this distance from the edges and what floats there. */
const margin: Inset = { top: 56, right: 84, bottom: 40, left: 40 };

export function createCamera({ readable, leastOpening, leastTogether, most }: Closeness = besideTheReader): Camera {
  let scene: Scene | null = null;
  let element: HTMLElement | null = null;
  let zoom: PanZoom | null = null;
  let size: Size = { width: 0, height: 0 };
  let kept: readonly Box[] = [];
  /** The transform of the last whole picture; while the reader has not moved, a new size of the window fits again. */
  let fitted: Transform | null = null;
  /** What the camera stays with, and where that is. */
  let staged: { readonly groups: readonly (readonly Box[])[]; readonly at: Transform } | null = null;
  const followers = new Set<Follower>();

  const opening = (least: number): Transform => {
    const first = scene?.cards.find(({ parentId }) => parentId === null);
    const within = (inset: Inset): Transform =>
      fit(scene?.extent ?? [[0, 0], [1, 1]], size, inset, least, most, first === undefined ? undefined : centreX(first.box));
    const across = within(edge);
    // The overview map goes when the whole is in view.
    const floating = floatingOver(element, "[data-floating]:not([aria-hidden])");
    const isClear = (at: Transform): boolean => !(scene?.cards.some(({ box }) => clearOf(at, box, floating) !== at) ?? false);
    // A chart as wide as the stage makes room for what floats at its side, if that is all that it takes.
    const beside = isClear(across) ? across : within({ ...edge, right: size.width - Math.min(size.width, ...floating.map(({ x }) => x)) + edge.left / 2 });
    const whole = beside === across || !isClear(beside) ? across : beside;
    // From left to right the top stands halfway down, which in a tall chart is out of sight.
    return first === undefined ? whole : reveal(whole, first.box, size, inView);
  };
  const shown = (now: Transform, boxes: readonly Box[]): Transform => {
    const [box, ...others] = boxes;
    if (box === undefined) return now;
    if (others.length > 0) return allShown(now, boxes);
    const isInView = reveal(now, box, size, inView) === now;
    return clearOf(isInView ? now : reveal(now, box, size, margin), box, floatingOver(element));
  };
  const allShown = (now: Transform, boxes: readonly Box[]): Transform => (
    boxes.every((box) => reveal(now, box, size, inView) === now) ? now : fit(extentOf(boxes), size, margin, leastTogether, now.k));
  const move = (to: (now: Transform) => Transform, milliseconds = duration()): void => {
    if (zoom === null) return;
    const now = zoom.transform();
    const next = to(now);
    if (next !== now) zoom.moveTo(next, milliseconds);
  };
  const release = (): void => {
    staged = null;
  };
  /** A move that somebody asked for. */
  const look = (to: (now: Transform) => Transform, milliseconds = duration()): void => {
    release();
    move(to, milliseconds);
  };
  const stagedAt = (groups: readonly (readonly Box[])[]): Transform => {
    const fits = groups.flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      // Clear of the edges if there is room for that.
      return [roomAround(size), tight].map((room) => {
        const at = filled(fit(extentOf(group), size, room, leastTogether, most, centreX(first)), scene?.extent ?? extentOf(group), size, room);
        return { at: reveal(at, first, size, room), isWhole: group.every((box) => reveal(at, box, size, tight) === at) };
      });
    });
    return (fits.find(({ isWhole }) => isWhole) ?? fits.at(-1))?.at ?? opening(leastOpening);
  };
  const middle = (): Point => ({ x: size.width / 2, y: size.height / 2 });
  const tell = (transform: Transform): void => followers.forEach((listener) => listener(transform, size));

  return {
    zoomBy: (factor) => look((now) => zoomAt(now, factor, middle())),
    realSize: () => look((now) => zoomAt(now, 1 / now.k, middle())),
    wholeChart: () => look(() => opening(0.01)),
    startOver() {
      move(() => opening(leastOpening), 0);
      fitted = zoom?.transform() ?? null;
      move((now) => shown(now, kept), 0);
    },
    arrive() {
      if (staged !== null) return;
      const now = zoom?.transform();
      if (now === undefined) return;
      if (kept.length > 0) {
        move((at) => shown(at, kept));
        return;
      }
      const isEmpty = !(scene?.cards.some(({ box }) => reveal(now, box, size, inView) === now) ?? false);
      if (!isEmpty && !(fitted !== null && same(now, fitted))) return;
      const next = opening(leastOpening);
      move(() => next);
      fitted = next;
    },
    panBy: (dx, dy) => look((now) => ({ k: now.k, x: now.x + dx, y: now.y + dy })),
    centreOn: (point) => look((now) => ({ k: now.k, x: middle().x - point.x * now.k, y: middle().y - point.y * now.k }), 0),
    zoomTo: (rectangle) => look((now) => {
      const origin = element?.getBoundingClientRect();
      const at = { x: rectangle.x + rectangle.width / 2 - (origin?.x ?? 0), y: rectangle.y + rectangle.height / 2 - (origin?.y ?? 0) };
      return zoomAt(now, readable / now.k, at);
    }),
    show(boxes) {
      if (staged === null) move((now) => shown(now, boxes));
    },
    stage(groups) {
      const at = stagedAt(groups);
      const isThere = staged !== null && same(staged.at, at);
      staged = { groups, at };
      if (!isThere) move(() => at);
    },
    isStaged: () => staged !== null,
    follow(listener) {
      followers.add(listener);
      if (zoom !== null) listener(zoom.transform(), size);
      return () => followers.delete(listener);
    },
    keep(boxes) {
      kept = boxes;
    },
    setScene(next) {
      scene = next;
    },
    attach(viewport, world) {
      element = viewport;
      const measure = (): Size => ({ width: viewport.clientWidth, height: viewport.clientHeight });
      size = measure();
      const made = panZoom(viewport, {
        viewport: () => size,
        extent: () => scene?.extent ?? [[0, 0], [1, 1]],
        onTransform(transform) {
          world.style.transform = `translate(${transform.x}px, ${transform.y}px) scale(${transform.k})`;
          tell(transform);
        },
        onMoving: (moving) => world.toggleAttribute("data-moving", moving),
      });
      zoom = made;
      const refit = (): void => {
        made.moveTo(opening(leastOpening));
        fitted = made.transform();
      };
      refit();
      const observer = new ResizeObserver(() => {
        const before = size;
        size = measure();
        if (before.width === size.width && before.height === size.height) return;
        const now = made.transform();
        // First: the overview map may appear, and the chosen card must not end up under it.
        tell(now);
        if (staged !== null) {
          staged = { groups: staged.groups, at: stagedAt(staged.groups) };
          made.moveTo(staged.at);
        } else if (kept.length > 0) move((at) => shown(at, kept));
        else if (fitted !== null && same(now, fitted)) refit();
      });
      observer.observe(viewport);
      // The browser scrolls a focused element into view by itself; here only the camera moves.
      const unscroll = (): void => viewport.scrollTo(0, 0);
      viewport.addEventListener("scroll", unscroll);
      const gestures = ["pointerdown", "wheel", "keydown"] as const;
      for (const gesture of gestures) viewport.addEventListener(gesture, release, { passive: true });
      return () => {
        observer.disconnect();
        viewport.removeEventListener("scroll", unscroll);
        for (const gesture of gestures) viewport.removeEventListener(gesture, release);
        made.destroy();
        zoom = null;
        element = null;
      };
    },
  };
}

const tight: Inset = { top: 2, right: 4, bottom: 2, left: 4 };
/** On a screen for a room, what it is about keeps clear of the edges. */
const roomAround = ({ width, height }: Size): Inset => {
  const [across, down] = [width / 40, height / 28];
  return { top: down, right: across, bottom: down, left: across };
};

/** What floats over the viewport and is shown, in coordinates of the viewport. */
function floatingOver(viewport: HTMLElement | null, selector = "[data-floating]"): readonly Box[] {
  if (viewport === null) return [];
  const origin = viewport.getBoundingClientRect();
  return [...document.querySelectorAll<HTMLElement>(selector)]
    .map((element) => element.getBoundingClientRect())
    .filter(({ width }) => width > 0)
    .map(({ x, y, width, height }) => ({ x: x - origin.x, y: y - origin.y, width, height }));
}

const duration = (): number => (reducedMotion() ? 0 : motionMilliseconds);

const same = (a: Transform, b: Transform): boolean =>
  Math.abs(a.x - b.x) < 0.5 && Math.abs(a.y - b.y) < 0.5 && Math.abs(a.k - b.k) < 0.001;

/**
 * The only door to d3-zoom: gestures on an element become transforms. No React here.
 *
 * A plain wheel (or two fingers on a touchpad) pans, as in any scrolling area; ctrl or cmd with the wheel, and a pinch,
 * zoom towards the pointer. A drag of more than a few pixels is not a click. Two fingers move and zoom; one finger does where
 * the style sheet leaves nothing of it to the page (`touch-action`).
 */
import { select } from "d3-selection";
import { zoom, zoomIdentity, type D3ZoomEvent } from "d3-zoom";
import type { Extent, Point, Size } from "@/core/layout/geometry";
import { clampScale, keepInSight, mix, scaleLimits, zoomAt, type Transform } from "@/core/layout/transform";

export interface PanZoom {
  transform(): Transform;
  /** Goes there at once, or in `duration` milliseconds; a gesture or another move takes over. */
  moveTo(to: Transform, duration?: number): void;
  panBy(dx: number, dy: number, duration?: number): void;
  zoomBy(factor: number, at?: Point, duration?: number): void;
  destroy(): void;
}

interface Options {
  readonly viewport: () => Size;
  readonly extent: () => Extent;
  /** Called for every change, in the frame in which it is to be seen. */
  readonly onTransform: (transform: Transform) => void;
  readonly onMoving?: (moving: boolean) => void;
}

/** How much of the chart stays in sight, in CSS pixels. */
const margin = 96;
const clickDistance = 5;

/**
 * Zoom steps (powers of two) for a wheel event. A pinch on a touchpad comes as ctrl and wheel with small deltas, which
 * have to count for more; a notch of a mouse wheel comes with a large one and must not leap.
 */
function wheelDelta(event: WheelEvent): number {
  const step = -event.deltaY * (event.deltaMode === 1 ? 0.05 : event.deltaMode === 2 ? 1 : 0.002);
  const isPinch = event.ctrlKey && event.deltaMode === 0 && Math.abs(event.deltaY) < 40;
  return Math.max(-0.5, Math.min(0.5, isPinch ? step * 5 : step * 1.5));
}

/** Whether one finger scrolls the page that the element stands in. */
export const leavesOneFinger = (element: Element): boolean => getComputedStyle(element).touchAction.includes("pan-y");

export function panZoom(element: HTMLElement, options: Options): PanZoom {
  const selection = select(element);
  let frame = 0;
  let settle: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
  };
  const moving = (): void => {
    options.onMoving?.(true);
    clearTimeout(settle);
    settle = setTimeout(() => options.onMoving?.(false), 160);
  };

  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([scaleLimits.least, scaleLimits.most])
    .clickDistance(clickDistance)
    .wheelDelta(wheelDelta)
    .extent(() => {
      const { width, height } = options.viewport();
      return [[0, 0], [width, height]];
    })
    .filter((event: MouseEvent | WheelEvent | TouchEvent) => {
      if (event.type === "wheel") return event.ctrlKey || (event as WheelEvent).metaKey;
      // What is not taken up here the browser may scroll with.
      if ("touches" in event) return event.touches.length > 1 || !leavesOneFinger(element);
      return event.button === 0 && !event.ctrlKey;
    })
    .constrain((transform) => {
      const kept = keepInSight({ x: transform.x, y: transform.y, k: transform.k }, options.extent(), options.viewport(), margin);
      return zoomIdentity.translate(kept.x, kept.y).scale(kept.k);
    })
    .on("zoom", (event: D3ZoomEvent<HTMLElement, unknown>) => {
      const { x, y, k } = event.transform;
      if (event.sourceEvent !== null) stop();
      moving();
      options.onTransform({ x, y, k });
    });
  selection.call(behaviour).on("dblclick.zoom", null);

  let now: Transform = { x: 0, y: 0, k: 1 };
  const read = (): Transform => {
    const held = (element as HTMLElement & { __zoom?: { x: number; y: number; k: number } }).__zoom;
    if (held !== undefined) now = { x: held.x, y: held.y, k: held.k };
    return now;
  };
  const put = (to: Transform): void => {
    const k = clampScale(to.k);
    if (!Number.isFinite(to.x) || !Number.isFinite(to.y)) return;
    const kept = keepInSight({ x: to.x, y: to.y, k }, options.extent(), options.viewport(), margin);
    selection.call(behaviour.transform, zoomIdentity.translate(kept.x, kept.y).scale(kept.k));
  };
  const moveTo = (to: Transform, duration = 0): void => {
    stop();
    if (duration <= 0) {
      put(to);
      return;
    }
    const from = read();
    const began = performance.now();
    const step = (time: number): void => {
      const t = Math.min(1, Math.max(0, (time - began) / duration));
      put(mix(from, to, 1 - Math.pow(1 - t, 3)));
      frame = t < 1 ? requestAnimationFrame(step) : 0;
    };
    frame = requestAnimationFrame(step);
  };

  const onWheel = (event: WheelEvent): void => {
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    stop();
    const unit = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? options.viewport().height : 1;
    const [dx, dy] = event.shiftKey && event.deltaX === 0 ? [event.deltaY, 0] : [event.deltaX, event.deltaY];
    const at = read();
    put({ k: at.k, x: at.x - dx * unit, y: at.y - dy * unit });
  };
  element.addEventListener("wheel", onWheel, { passive: false });

  return {
    transform: read,
    moveTo,
    panBy: (dx, dy, duration) => {
      const at = read();
      moveTo({ k: at.k, x: at.x + dx, y: at.y + dy }, duration);
    },
    zoomBy: (factor, at, duration) => {
      const { width, height } = options.viewport();
      moveTo(zoomAt(read(), factor, at ?? { x: width / 2, y: height / 2 }), duration);
    },
    destroy: () => {
      stop();
      clearTimeout(settle);
      element.removeEventListener("wheel", onWheel);
      selection.on(".zoom", null);
    },
  };
}

/**
 * A small map of the whole chart with a frame around what is in view. Shown only while something is out of view.
 * Dragging the frame moves the chart; everything it does has a button or key elsewhere, so it is for the pointer alone.
 */
import { useEffect, useRef, type PointerEvent } from "react";
import type { Extent, Size } from "@/core/layout/geometry";
import { visibleExtent, type Transform } from "@/core/layout/transform";
import type { Scene } from "@/core/scene/scene";
import styles from "./Minimap.module.css";

interface Props {
  readonly scene: Scene;
  readonly title: string;
  /** Calls back with every transform; returns how to stop. */
  readonly follow: (listener: (transform: Transform, viewport: Size) => void) => () => void;
  /** World point that has to come to the middle of the view. */
  readonly onMove: (centre: { readonly x: number; readonly y: number }) => void;
}

export function Minimap({ scene, title, follow, onMove }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const frame = useRef<SVGRectElement>(null);
  const { extent } = scene;
  const [[x0, y0], [x1, y1]] = extent;

  useEffect(
    () =>
      follow((transform, viewport) => {
        const seen = visibleExtent(transform, viewport);
        root.current?.toggleAttribute("hidden", covers(seen, extent));
        const box = frame.current;
        if (box === null) return;
        const left = Math.max(x0, seen[0][0]), top = Math.max(y0, seen[0][1]);
        box.setAttribute("x", String(left));
        box.setAttribute("y", String(top));
        box.setAttribute("width", String(Math.max(0, Math.min(x1, seen[1][0]) - left)));
        box.setAttribute("height", String(Math.max(0, Math.min(y1, seen[1][1]) - top)));
      }),
    [follow, extent, x0, y0, x1, y1],
  );

  const move = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.buttons === 0) return;
    const svg = event.currentTarget;
    svg.setPointerCapture(event.pointerId);
    const matrix = svg.getScreenCTM();
    if (matrix === null) return;
    onMove(new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse()));
  };

  return (
    <div ref={root} className={styles.map} data-floating="" hidden aria-hidden="true" data-tip={title}>
      <svg
        className={styles.picture} viewBox={`${x0} ${y0} ${Math.max(1, x1 - x0)} ${Math.max(1, y1 - y0)}`}
        preserveAspectRatio="xMidYMid meet" focusable="false" onPointerDown={move} onPointerMove={move}
      >
        <rect className={styles.ground} x={x0} y={y0} width={Math.max(1, x1 - x0)} height={Math.max(1, y1 - y0)} />
        {scene.cards.map((card) => (
          <rect
            key={card.id} className={styles.card} data-family={card.family} data-selected={card.selected || undefined}
            x={card.box.x} y={card.box.y} width={card.box.width} height={card.box.height}
          />
        ))}
        <rect ref={frame} className={styles.frame} />
      </svg>
    </div>
  );
}

function covers(seen: Extent, extent: Extent): boolean {
  const slack = 2;
  return (
    seen[0][0] <= extent[0][0] + slack && seen[0][1] <= extent[0][1] + slack &&
    seen[1][0] >= extent[1][0] - slack && seen[1][1] >= extent[1][1] - slack
  );
}

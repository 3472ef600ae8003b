/** The lines of the chart and the frames around cards, as one picture under the cards. */
import { memo } from "react";
import { arrowHead, linkPath } from "@/core/scene/linkPath";
import type { MovingScene } from "@/core/scene/interpolateScene";
import styles from "./LinkLayer.module.css";

interface Props {
  readonly scene: MovingScene;
}

export const LinkLayer = memo(function LinkLayer({ scene }: Props) {
  const [[x0, y0], [x1, y1]] = scene.extent;
  const rem = scene.rem / 16;
  const radius = 6 * rem;
  const tree = scene.links.filter((link) => link.grammar === "tree");
  const width = Math.max(1, x1 - x0);
  const height = Math.max(1, y1 - y0);
  return (
    <>
      <svg
        className={styles.lines} aria-hidden="true" focusable="false"
        viewBox={`${x0} ${y0} ${width} ${height}`}
        style={{ left: x0, top: y0, width, height }}
      >
        {scene.frames.map((frame) => (
          <rect
            key={frame.id} className={styles.frame} data-shape={frame.shape} data-path={frame.onPath || undefined}
            x={frame.box.x} y={frame.box.y} width={frame.box.width} height={frame.box.height} rx={10 * rem}
          />
        ))}
        {/* Lines on the way to the top come last: trunks are shared. */}
        {[...tree.filter((link) => !link.onPath), ...tree.filter((link) => link.onPath)].map((link) => (
          <path
            key={link.id} className={styles.link} data-shape={link.shape}
            data-dotted={link.dotted || undefined} data-path={link.onPath || undefined} data-dimmed={link.dimmed || undefined}
            d={linkPath(link.points, radius)} opacity={scene.opacity.get(link.id)}
          />
        ))}
        {scene.links.filter((link) => link.grammar === "answers").map((link) => (
          <g key={link.id} opacity={scene.opacity.get(link.id)}>
            <path className={styles.answers} data-dotted={link.dotted || undefined} d={linkPath(link.points, radius)} />
            <path className={styles.answersCore} data-core="" d={linkPath(link.points, radius)} />
          </g>
        ))}
        {scene.links.filter((link) => link.grammar === "relation").map((link) => (
          <g key={link.id} className={styles.relation} opacity={scene.opacity.get(link.id)}>
            <path d={linkPath(link.points, radius)} />
            <path data-head="" d={arrowHead(link.points, 7 * rem)} />
          </g>
        ))}
      </svg>
      {scene.links.map(({ id, grammar, label }) => label !== null && (
        <div
          key={id} className={styles.label} data-grammar={grammar} aria-hidden="true"
          style={{ translate: `${label.box.x}px ${label.box.y}px`, width: label.box.width, height: label.box.height, opacity: scene.opacity.get(id) }}
        >
          {label.text}
        </div>
      ))}
      {scene.frames.map((frame) => frame.title !== null && (
        <div
          key={frame.id} className={styles.title} aria-hidden="true"
          style={{ translate: `${frame.box.x + 20 * rem}px calc(${frame.box.y}px - 50%)` }}
        >
          {frame.title}
        </div>
      ))}
    </>
  );
});

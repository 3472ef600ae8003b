/** A drawn part of the chart as one SVG picture that stands still: real text, no script, nothing from elsewhere. */
import { useId } from "react";
import type { DrawnPart } from "@/core/handout/stopChart";
import { cardPadding, type TextLine } from "@/core/scene/cardText";
import { arrowHead, linkPath } from "@/core/scene/linkPath";
import type { CardMark, LinkMark } from "@/core/scene/scene";
import { fonts } from "@/core/scene/textMetrics";
import styles from "./ChartFigure.module.css";

export interface PictureProps {
  readonly chart: DrawnPart;
  /** What the picture shows, where it stands alone; without it the same is said beside it, and the picture is silent. */
  readonly title?: string;
  readonly description?: string;
  /** Each card has a line to write on, behind what stands in large type. */
  readonly isRuled?: boolean;
  /** Cards whose parts stand on another sheet, with its number. */
  readonly continued?: ReadonlyMap<string, number>;
}

const RADIUS = 6;

export function ChartPicture({ chart, title, description, isRuled = false, continued }: PictureProps) {
  const { scene, bounds, scale } = chart;
  const id = useId();
  const manner = title === undefined ? { "aria-hidden": true } : { role: "img", "aria-labelledby": `${id}title`, "aria-describedby": `${id}desc` };
  return (
    <svg
      className={styles.picture} focusable="false" {...manner}
      viewBox={`${bounds.x} ${bounds.y} ${bounds.width} ${bounds.height}`} style={{ width: `${(bounds.width * scale) / 96}in` }}
    >
      {title !== undefined && <title id={`${id}title`}>{title}</title>}
      {title !== undefined && <desc id={`${id}desc`}>{description}</desc>}
      {scene.frames.map((frame) => (
        <rect key={frame.id} data-mark="frame" data-shape={frame.shape} x={frame.box.x} y={frame.box.y} width={frame.box.width} height={frame.box.height} rx={10} />
      ))}
      {scene.links.toSorted((a, b) => Number(a.onPath) - Number(b.onPath)).map((link) => <Line key={link.id} link={link} />)}
      {scene.cards.map((card) => <Card key={card.id} card={card} chart={chart} isRuled={isRuled} sheet={continued?.get(card.id)} />)}
      {scene.frames.map((frame) => frame.title !== null && (
        <text key={frame.id} data-font="heading" data-tone="muted" data-halo="" x={frame.box.x + 18} y={frame.box.y + 5}>{frame.title}</text>
      ))}
      {scene.links.map(({ id: key, label, grammar }) => label !== null && (
        <g key={key}>
          <rect data-mark="label" data-look={grammar} x={label.box.x} y={label.box.y} width={label.box.width} height={label.box.height} rx={10} />
          <text data-font="strong" textAnchor="middle" x={label.box.x + label.box.width / 2} y={label.box.y + label.box.height / 2 + 5}>{label.text}</text>
        </g>
      ))}
    </svg>
  );
}

function Line({ link: { points, grammar, dotted, onPath } }: { readonly link: LinkMark }) {
  const d = linkPath(points, RADIUS);
  return (
    <g data-mark="line" data-look={grammar} data-dotted={dotted || undefined} data-path={onPath || undefined}>
      <path d={d} />
      {grammar === "answers" && <path data-core="" d={d} />}
      {grammar === "relation" && <path data-head="" d={arrowHead(points, 7)} />}
    </g>
  );
}

const EDGE = 6;

interface CardProps {
  readonly card: CardMark;
  readonly chart: DrawnPart;
  readonly isRuled: boolean;
  readonly sheet: number | undefined;
}

function Card({ card, chart, isRuled, sheet }: CardProps) {
  const { box, role, family, edge, shape, selected, lang, onPath } = card;
  const { rem } = chart.scene;
  const missing = chart.missing.get(card.id);
  const isHeading = role === "heading";
  const left = box.x + (isHeading ? 8 : cardPadding.left * rem);
  const lines = placedLines(chart.lines.get(card.id) ?? [], isHeading ? box.y + box.height / 2 - 8 : box.y + cardPadding.top * rem, rem);
  const side = `M${box.x + EDGE / 2} ${box.y + 2}V${box.y + box.height - 2}`;
  return (
    <g lang={lang} data-mark="card" data-family={family} data-role={role} data-shape={shape} data-selected={selected || undefined} data-path={onPath || undefined}>
      <rect x={box.x} y={box.y} width={box.width} height={box.height} rx={shape === "round" ? 12 : 5} />
      {!isHeading && <path data-edge={edge} d={side} />}
      {!isHeading && edge === "double" && <path data-middle="" d={side} />}
      {lines.map(({ text, font, tone, y }) => <text key={y} data-font={font} data-tone={tone} x={left} y={y}>{text}</text>)}
      {isRuled && lines.map(({ font, text, y }) => font === "farSmall" && (
        <path key={y} data-rule="" d={`M${left + 8 + text.length * 11} ${y + 3}H${box.x + box.width - 8}`} />
      ))}
      {missing !== undefined && lines[0] !== undefined && (
        <text data-font="body" data-tone="muted" textAnchor="end" x={box.x + box.width - 7} y={lines[0].y}>{sheet === undefined ? `+${missing}` : `→${sheet}`}</text>
      )}
    </g>
  );
}

/** Each with the place of its feet. */
function placedLines(lines: readonly TextLine[], top: number, rem: number): readonly (TextLine & { readonly y: number })[] {
  const heights = lines.map(({ font }) => fonts[font].lineHeight * rem);
  return lines.map((line, index) => ({ ...line, y: top + heights.slice(0, index + 1).reduce((sum, height) => sum + height, 0) - (heights[index] ?? 0) * 0.25 }));
}

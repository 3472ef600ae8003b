/**
 * A drawn part of the chart as a picture that stands still, for paper. Beside it the same units as a list, one under the
 * other: that is what a screen reader gets, and a narrow screen, where the picture would be too small.
 */
import { handoutMessages } from "@/core/i18n/handoutMessages";
import { legendOf } from "@/core/handout/legend";
import type { DrawnPart } from "@/core/handout/stopChart";
import { cardPadding, type TextLine } from "@/core/scene/cardText";
import { arrowHead, linkPath } from "@/core/scene/linkPath";
import type { CardMark, LinkMark } from "@/core/scene/scene";
import { fonts } from "@/core/scene/textMetrics";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import styles from "./ChartFigure.module.css";

interface Props {
  readonly chart: DrawnPart;
  readonly caption: string;
  /** Each card has a line to write on, behind what stands in large type. */
  readonly isRuled?: boolean;
}

const RADIUS = 6;

export function ChartFigure({ chart, caption, isRuled = false }: Props) {
  const words = useMessages(handoutMessages);
  const { scene, bounds, scale, missing } = chart;
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.picture} aria-hidden="true" focusable="false"
        viewBox={`${bounds.x} ${bounds.y} ${bounds.width} ${bounds.height}`} style={{ width: `${(bounds.width * scale) / 96}in` }}
      >
        {scene.frames.map((frame) => (
          <rect key={frame.id} data-mark="frame" data-shape={frame.shape} x={frame.box.x} y={frame.box.y} width={frame.box.width} height={frame.box.height} rx={10} />
        ))}
        {scene.links.toSorted((a, b) => Number(a.onPath) - Number(b.onPath)).map((link) => <Line key={link.id} link={link} />)}
        {scene.cards.map((card) => <Card key={card.id} card={card} chart={chart} isRuled={isRuled} />)}
        {scene.frames.map(({ id, title, box }) => title !== null && (
          <text key={id} data-font="heading" data-tone="muted" data-halo="" x={box.x + 18} y={box.y + 5}>{title}</text>
        ))}
        {scene.links.map(({ id, label, grammar }) => label !== null && (
          <g key={id}>
            <rect data-mark="label" data-look={grammar} x={label.box.x} y={label.box.y} width={label.box.width} height={label.box.height} rx={10} />
            <text data-font="strong" textAnchor="middle" x={label.box.x + label.box.width / 2} y={label.box.y + label.box.height / 2 + 5}>{label.text}</text>
          </g>
        ))}
      </svg>
      <div className={styles.list}><Branch cards={scene.cards} parentId={null} /></div>
      <figcaption className={styles.caption}>
        <Legend chart={chart} />
        {caption}{missing.size > 0 && `. ${words.missing("+1, +2")}`}.
      </figcaption>
    </figure>
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
}

function Card({ card, chart, isRuled }: CardProps) {
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
        <text data-font="body" data-tone="muted" textAnchor="end" x={box.x + box.width - 7} y={lines[0].y}>+{missing}</text>
      )}
    </g>
  );
}

/** Each with the place of its feet. */
function placedLines(lines: readonly TextLine[], top: number, rem: number): readonly (TextLine & { readonly y: number })[] {
  const heights = lines.map(({ font }) => fonts[font].lineHeight * rem);
  return lines.map((line, index) => ({ ...line, y: top + heights.slice(0, index + 1).reduce((sum, height) => sum + height, 0) - (heights[index] ?? 0) * 0.25 }));
}

function Legend({ chart }: { readonly chart: DrawnPart }) {
  const lang = useApp(({ view }) => view.lang);
  return (
    <span className={styles.legend}>
      {legendOf(chart.scene, lang).map(({ sign, look, text }) => (
        <span key={text}><span data-look={look} aria-hidden="true">{sign}</span> {text} </span>
      ))}
    </span>
  );
}

/** Sits under, as a list in a list; what a card says beyond its name is in its label. */
function Branch({ cards, parentId }: { readonly cards: readonly CardMark[]; readonly parentId: string | null }) {
  const here = cards.filter((card) => card.parentId === parentId);
  if (here.length === 0) return null;
  return (
    <ul>
      {here.map((card) => (
        <li key={card.id}>
          <span lang={card.lang} data-selected={card.selected || undefined}>{card.label}</span>
          <Branch cards={cards} parentId={card.id} />
        </li>
      ))}
    </ul>
  );
}

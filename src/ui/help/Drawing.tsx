/**
 * A small picture out of the chart itself that stands still, and the same in words beside it: whoever does not see the
 * picture reads the cards and the lines.
 */
import { useId, useLayoutEffect, useMemo, useRef, useState, type RefObject } from "react";
import { cardParts, exampleScene, type CardPart, type Example } from "@/core/handout/exampleScene";
import { boundsOf } from "@/core/handout/stopChart";
import { chartMessages } from "@/core/i18n/chartMessages";
import { readingMessages } from "@/core/i18n/readingMessages";
import type { Scene } from "@/core/scene/scene";
import type { TextMetrics } from "@/core/scene/textMetrics";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { useTextMetrics } from "@/ui/chart/useTextMetrics";
import { SceneView } from "@/ui/render/SceneView";
import styles from "./Drawing.module.css";

interface Props {
  readonly example: Example;
  readonly caption: string;
  /** Numbers at the parts of the only card; the text beside it explains them in the same order. */
  readonly parts?: readonly CardPart[];
}

export function Drawing(props: Props) {
  const sample = useRef<HTMLSpanElement>(null);
  const metrics = useTextMetrics(sample);
  return (
    <div className={styles.place}>
      <span ref={sample} className={styles.sample} lang="nl" aria-hidden="true">Wie doet wat 0123</span>
      {metrics !== null && <Measured {...props} metrics={metrics} />}
    </div>
  );
}

function Measured({ example, caption, parts = [], metrics }: Props & { readonly metrics: TextMetrics }) {
  const model = useApp((state, select) => select.model(state));
  const lang = useApp(({ view }) => view.lang);
  const scene = useMemo(() => (model === null ? null : exampleScene(model, example, lang, metrics)), [model, example, lang, metrics]);
  if (scene === null) return null;
  return (
    <figure className={styles.figure}>
      <Picture scene={scene} parts={parts} metrics={metrics} />
      <figcaption className={styles.caption}>{caption}</figcaption>
      <InWords scene={scene} />
    </figure>
  );
}

/** Around the picture, for its numbers. */
const MARGIN = 1.25;
/** A single card is shown from close by. */
const MOST_SCALE = 1.6;

function Picture({ scene, parts, metrics }: { readonly scene: Scene; readonly parts: readonly CardPart[]; readonly metrics: TextMetrics }) {
  const margin = parts.length === 0 ? 0 : MARGIN * metrics.rem;
  const bounds = boundsOf(scene);
  const width = bounds.width + 2 * margin;
  const height = bounds.height + 2 * margin;
  const frame = useRef<HTMLDivElement>(null);
  const scale = useScale(frame, width, parts.length === 0 ? 1 : MOST_SCALE);
  const [card] = scene.cards;
  const moving = useMemo(() => ({ ...scene, opacity: new Map<string, number>() }), [scene]);
  const found = card === undefined || parts.length === 0 ? [] : cardParts(card, metrics).filter(({ part }) => parts.includes(part));
  return (
    <div className={styles.frame} aria-hidden="true" inert>
      <div ref={frame} />
      <div className={styles.room} style={{ width: width * scale, height: height * scale }}>
        <div className={styles.world} style={{ width, height, scale }}>
          <div className={styles.origin} style={{ translate: `${margin - bounds.x}px ${margin - bounds.y}px` }}>
            <SceneView scene={moving} tabbableId={null} />
            {found.map(({ part, at }) => (
              <span key={part} className={styles.number} data-part={part} style={{ translate: `${at.x}px ${at.y}px` }}>{parts.indexOf(part) + 1}</span>
            ))}
          </div>
        </div>
      </div>
    </div>
  );
}

/** A picture that is too wide gets smaller. */
function useScale(frame: RefObject<HTMLElement | null>, width: number, most: number): number {
  const [room, setRoom] = useState(width);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => setRoom(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return room <= 0 ? 1 : Math.min(most, room / width);
}

/** Each card, and each line of the one kind and of the other. */
function InWords({ scene: { cards, links } }: { readonly scene: Scene }) {
  const words = useMessages(readingMessages);
  const { lines } = useMessages(chartMessages);
  const id = useId();
  const nameOf = (unit: string) => {
    const card = cards.find((each) => each.id === unit);
    return <span lang={card?.lang}>{card?.lines.filter(({ font }) => font === "title").map(({ text }) => text).join(" ")}</span>;
  };
  return (
    <details className={styles.words}>
      <summary id={id}>{words.inWords}</summary>
      <ul aria-labelledby={id}>
        {cards.map((card) => <li key={card.id} lang={card.lang}>{card.label}</li>)}
        {links.map((link) => (
          <li key={`line ${link.id}`}>
            {link.grammar === "tree"
              ? <>{nameOf(link.target)} – <strong>{lines.under}:</strong> {nameOf(link.source)}</>
              : <>{nameOf(link.source)} – <strong>{link.grammar === "answers" ? lines.answersTo : lines.relation}</strong> {words.about} {nameOf(link.target)}</>}
          </li>
        ))}
      </ul>
    </details>
  );
}

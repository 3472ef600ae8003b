/**
 * A drawn part of the chart as a picture that stands still, for paper. Beside it the same units as a list, one under the
 * other: that is what a screen reader gets, and a narrow screen, where the picture would be too small.
 */
import { handoutMessages } from "@/core/i18n/handoutMessages";
import { legendOf } from "@/core/handout/legend";
import type { DrawnPart } from "@/core/handout/stopChart";
import type { CardMark } from "@/core/scene/scene";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { ChartPicture } from "./ChartPicture";
import styles from "./ChartFigure.module.css";

interface Props {
  readonly chart: DrawnPart;
  readonly caption: string;
  /** Each card has a line to write on, behind what stands in large type. */
  readonly isRuled?: boolean;
}

export function ChartFigure({ chart, caption, isRuled = false }: Props) {
  const words = useMessages(handoutMessages);
  const { scene, missing } = chart;
  return (
    <figure className={styles.figure}>
      <ChartPicture chart={chart} isRuled={isRuled} />
      <div className={styles.list}><Branch cards={scene.cards} parentId={null} /></div>
      <figcaption className={styles.caption}>
        <Legend chart={chart} />
        {caption}{missing.size > 0 && `. ${words.missing("+1, +2")}`}.
      </figcaption>
    </figure>
  );
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

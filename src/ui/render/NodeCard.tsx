/**
 * One unit as a card. A scene mark in, elements out: no store, no handlers; the chart listens for all cards at once
 * through `data-unit-id` and `data-toggle`.
 */
import { memo } from "react";
import type { CardMark } from "@/core/scene/scene";
import styles from "./NodeCard.module.css";

/** The sign before the words, which can still be read from far away when they cannot. */
const SIGN = /^[^\p{L}\s]/u;

interface Props {
  readonly mark: CardMark;
  readonly x: number;
  readonly y: number;
  readonly opacity: number;
  /** The one card that Tab reaches. */
  readonly tabbable: boolean;
}

export const NodeCard = memo(function NodeCard({ mark, x, y, opacity, tabbable }: Props) {
  const tags = [mark.placeTag, mark.tag];
  const state = [
    mark.selected && "selected", mark.onPath && "path", mark.dimmed && "dimmed", mark.marked && "marked",
    mark.answers && "answers", mark.tag !== null && (mark.isGap ? "gap" : "tagged"), mark.placeTag !== null && "place", mark.certainty !== "yes" && mark.certainty,
  ].filter(Boolean).join(" ");
  return (
    <div
      className={styles.card}
      role="treeitem"
      lang={mark.lang}
      aria-label={mark.label}
      aria-level={mark.level}
      aria-posinset={mark.position}
      aria-setsize={mark.setSize}
      aria-selected={mark.selected}
      aria-expanded={mark.partCount > 0 ? mark.open : undefined}
      tabIndex={tabbable ? 0 : -1}
      data-unit-id={mark.id}
      data-role={mark.role}
      data-family={mark.family}
      data-edge={mark.edge}
      data-shape={mark.shape}
      data-state={state}
      data-detail={mark.detail}
      style={{
        translate: `${x}px ${y}px`, width: mark.box.width, minHeight: mark.box.height, opacity: opacity < 1 ? opacity : undefined,
        // The words on the lower edge lie over the card below, which may have words of its own.
        ["--over" as string]: tags.some(Boolean) ? Math.max(1, 9999 - Math.round(mark.box.y)) : undefined,
      }}
    >
      <span className={styles.text} translate="no">
        {mark.lines.map((line, index) => (
          // Lines have no identity of their own: the list is made anew with the card.
          <span key={index} className={styles.line} data-font={line.font} data-tone={line.tone}>{line.text} </span>
        ))}
      </span>
      {tags.some(Boolean) && (
        <span className={styles.tags} lang={mark.tagLang} aria-hidden="true">
          {tags.map((tag, index) => tag !== null && tag !== "" && (
            <span key={index} className={styles.tag} data-place={index === 0 || undefined} data-sign={SIGN.exec(tag)?.[0]}><span>{tag}</span></span>
          ))}
        </span>
      )}
      {mark.partCount > 0 && (
        <span className={styles.count} data-toggle="" aria-hidden="true">
          {mark.detail !== "far" && mark.partCount}
          <svg className={styles.caret} viewBox="0 0 10 10" focusable="false"><path d={mark.open ? "M1 7 5 3l4 4" : "M1 3l4 4 4-4"} /></svg>
        </span>
      )}
    </div>
  );
});

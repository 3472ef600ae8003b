/** A list that shows its first items and folds the others away, so that a long panel can still be read through. */
import type { ReactNode } from "react";
import { panelMessages } from "@/core/i18n/panelMessages";
import { useMessages } from "@/state/useMessages";
import styles from "./Details.module.css";

interface Props<Item> {
  readonly items: readonly Item[];
  /** So many are shown; one more than that is shown too, rather than folded alone. */
  readonly shown: number;
  readonly className: string | undefined;
  readonly ordered?: boolean;
  /** An `<li>` with its key. */
  readonly renderItem: (item: Item) => ReactNode;
}

export function Folded<Item>({ items, shown, className, ordered = false, renderItem }: Props<Item>) {
  const { actions } = useMessages(panelMessages);
  const List = ordered ? "ol" : "ul";
  const first = items.length <= shown + 1 ? items : items.slice(0, shown);
  const rest = items.slice(first.length);
  return (
    <>
      <List className={className}>{first.map(renderItem)}</List>
      {rest.length > 0 && (
        <details className={styles.more}>
          <summary>{actions.showMore(rest.length)}</summary>
          <List className={className} {...(ordered ? { start: first.length + 1 } : {})}>{rest.map(renderItem)}</List>
        </details>
      )}
    </>
  );
}

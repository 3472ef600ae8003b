/**
 * A whole page in the place of the chart: a heading that takes the keyboard when the page opens, and a way back. Escape
 * goes back too, unless a field or an open note takes it.
 */
import { useCallback, useEffect, useId, useRef, type ReactNode } from "react";
import { pageMessages } from "@/core/i18n/pageMessages";
import { useActions } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { focusMain } from "../focusMain";
import { useEscape } from "../useEscape";
import styles from "./PageFrame.module.css";

/** What every page gets, for the layers that lie over it. */
export interface PageProps {
  readonly onGlossary: () => void;
}

interface Props {
  readonly heading: string;
  /** A picture gets more of the screen than text does. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

export function PageFrame({ heading, wide = false, children }: Props) {
  const words = useMessages(pageMessages);
  const actions = useActions();
  const id = useId();
  const page = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  // Whoever comes with the address keeps the focus where the browser puts it; whoever opened the page goes along.
  useEffect(() => {
    if (document.activeElement !== document.body) title.current?.focus();
  }, []);
  const close = useCallback(() => {
    focusMain();
    actions.showPage(null);
  }, [actions]);
  useEscape(page, close);
  return (
    <section ref={page} className={styles.page} aria-labelledby={id}>
      <div className={styles.measure} data-wide={wide ? "" : undefined}>
        <div className={styles.top}>
          <button type="button" className={styles.back} onClick={close}>{words.back}</button>
          <h2 ref={title} id={id} tabIndex={-1} className={styles.heading}>{heading}</h2>
        </div>
        {children}
      </div>
    </section>
  );
}

/**
 * A panel beside the chart in which each statement has its sources: it has a name, closes with its button and with
 * Escape, and ends with the list of sources that its numbers lead to.
 */
import { useEffect, useMemo, useRef, type ReactNode } from "react";
import { panelMessages } from "@/core/i18n/panelMessages";
import type { Source } from "@/core/org/fileFormat";
import type { UnitProfile } from "@/core/panel/unitProfile";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { Icon } from "@/ui/Icon";
import { QuoteScope } from "../quote/QuoteScope";
import { useEscape } from "../useEscape";
import { SourceList, SourceNotes } from "./SourceNotes";
import { SourcesContext } from "./sourcesContext";
import styles from "./Details.module.css";

interface Props {
  /** Made by `useId`: begins the ids in this panel. The heading has this id and `name` behind it. */
  readonly panelId: string;
  readonly sources: readonly Source[];
  /** The unit whose statements can be quoted here. */
  readonly quotable?: UnitProfile;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function CitedPanel({ panelId, sources, quotable, onClose, children }: Props) {
  const words = useMessages(panelMessages);
  const areComplete = useApp(({ org }) => org.status === "ready" && org.detailed);
  const panel = useRef<HTMLElement>(null);
  const numbered = useMemo(
    () => ({ sources, idOf: (number: number) => `${panelId}source-${number}`, areComplete }),
    [sources, panelId, areComplete],
  );
  useEscape(panel, onClose);
  // Where the page scrolls as one, at a large text size, the panel lies below the chart and nobody would see it open.
  useEffect(() => {
    const { documentElement, body, activeElement } = document;
    if (documentElement.scrollHeight > window.innerHeight + 1 && activeElement !== body) panel.current?.scrollIntoView({ block: "start" });
  }, []);
  return (
    <SourcesContext value={numbered}>
      <aside ref={panel} className={styles.panel} aria-labelledby={`${panelId}name`}>
        <button type="button" className={styles.close} onClick={onClose} aria-label={words.close}><Icon name="close" /></button>
        <QuoteScope profile={quotable ?? null}>
          {children}
          {areComplete && <SourceList />}
          <SourceNotes />
        </QuoteScope>
      </aside>
    </SourcesContext>
  );
}

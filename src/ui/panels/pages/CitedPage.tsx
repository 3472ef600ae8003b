/** What the pages on history share: numbered sources around the content, the list of them at its end, and the way to each other. */
import { useId, useMemo, type ReactNode } from "react";
import { pageMessages } from "@/core/i18n/pageMessages";
import type { Source } from "@/core/org/fileFormat";
import { useActions, useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { AddressLink } from "../AddressLink";
import { SourceList, SourceNotes } from "../details/SourceNotes";
import { SourcesContext } from "../details/sourcesContext";
import styles from "./CitedPage.module.css";

const pages = ["mother", "ministers", "drawn"] as const;

interface Props {
  readonly page: (typeof pages)[number];
  readonly sources: readonly Source[];
  readonly children: ReactNode;
}

export function CitedPage({ page, sources, children }: Props) {
  const words = useMessages(pageMessages);
  const actions = useActions();
  const id = useId();
  const areComplete = useApp(({ org }) => org.status === "ready" && org.detailed);
  const numbered = useMemo(
    () => ({ sources, idOf: (number: number) => `${id}source-${number}`, areComplete }),
    [sources, id, areComplete],
  );
  return (
    <SourcesContext value={numbered}>
      {children}
      <SourceList />
      <nav className={styles.links} aria-labelledby={`${id}more`}>
        <h3 id={`${id}more`}>{words.moreHistory}</h3>
        <ul>
          {pages.filter((each) => each !== page).map((each) => (
            <li key={each}><AddressLink to={{ page: each }} onGo={() => actions.showPage(each)}>{words.titles[each]}</AddressLink></li>
          ))}
        </ul>
      </nav>
      <SourceNotes />
    </SourcesContext>
  );
}

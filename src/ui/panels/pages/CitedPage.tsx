/** What the pages on history share: numbered sources around the content, and the list of them at its end. */
import { useId, useMemo, type ReactNode } from "react";
import type { Source } from "@/core/org/fileFormat";
import { useApp } from "@/state/useApp";
import { SourceList, SourceNotes } from "../details/SourceNotes";
import { SourcesContext } from "../details/sourcesContext";

interface Props {
  readonly sources: readonly Source[];
  readonly children: ReactNode;
}

export function CitedPage({ sources, children }: Props) {
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
      <SourceNotes />
    </SourcesContext>
  );
}

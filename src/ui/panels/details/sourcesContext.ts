/** The numbered sources of the unit that is shown, for every small number in the panel. */
import { createContext, use } from "react";
import type { Source } from "@/core/org/fileFormat";

export interface NumberedSources {
  readonly sources: readonly Source[];
  /** Id of the element that holds the source with this number. */
  readonly idOf: (number: number) => string;
  /** False while sources may still come: what has none yet cannot be called unsourced. */
  readonly areComplete: boolean;
}

export const SourcesContext = createContext<NumberedSources>({ sources: [], idOf: (number) => `source-${number}`, areComplete: true });

export const useSources = (): NumberedSources => use(SourcesContext);

/** The sources of a hand-out, numbered in the order in which they are first named. */
import type { Source, SourceId } from "@/core/org/fileFormat";
import { isWebAddress } from "@/core/org/isWebAddress";

export interface NumberedSource {
  readonly number: number;
  readonly source: Source;
}

export interface SourceList {
  /** What the data do not have is left out. */
  cite(ids: readonly SourceId[]): readonly NumberedSource[];
  readonly all: readonly NumberedSource[];
}

export function createSourceList(sourceById: ReadonlyMap<SourceId, Source>): SourceList {
  const known = new Map<SourceId, NumberedSource>();
  const all: NumberedSource[] = [];
  const cite = (ids: readonly SourceId[]): readonly NumberedSource[] => [...new Set(ids)].flatMap((id) => {
    const source = sourceById.get(id);
    if (source === undefined) return [];
    let numbered = known.get(id);
    if (numbered === undefined) {
      numbered = { number: all.length + 1, source };
      known.set(id, numbered);
      all.push(numbered);
    }
    return [numbered];
  });
  return { cite, all };
}

/** `null`: it has none that may be a link. */
export function sourceAddress({ url }: Source): string | null {
  return url !== undefined && isWebAddress(url) ? url : null;
}

/** "[1]–[3] [7]". */
export function numbersText(cited: readonly NumberedSource[]): string {
  const runs: number[][] = [];
  for (const number of cited.map((each) => each.number).toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.at(-1) === number - 1) last.push(number);
    else runs.push([number]);
  }
  return runs.map((run) => (run.length > 2 ? `[${run[0]}]–[${run.at(-1)}]` : run.map((number) => `[${number}]`).join(" "))).join(" ");
}

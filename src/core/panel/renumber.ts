/** Brings statements of several profiles under one numbering of sources. */
import type { Source } from "@/core/org/fileFormat";
import type { Cite, Citer } from "./citer";

/** `sources`: those that the numbers counted so far. A number without a source drops out. */
export function renumbered<Stated extends Cite>(citer: Citer, sources: readonly Source[], stated: Stated): Stated {
  const ids = stated.numbers.flatMap((number) => sources[number - 1]?.id ?? []);
  return { ...stated, numbers: citer.cite({ src: ids }).numbers };
}

/** The sources of a hand-out, numbered in the order in which they are first named. */
import { formatDate } from "@/core/i18n/format";
import { handoutMessages } from "@/core/i18n/handoutMessages";
import { cleanLine } from "@/core/org/cleanText";
import type { Lang, Source, SourceId } from "@/core/org/fileFormat";
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

/** "Titel, uitgever, 3 mei 2026". */
export function sourceText({ title, publisher, published, publishedNote }: Source, lang: Lang): string {
  const date = publishedNote ?? (published === undefined ? handoutMessages[lang].noDate : formatDate(published, lang));
  return [title, ...(publisher === undefined ? [] : [publisher]), date].map(cleanLine).join(", ");
}

/** `null`: it has none that may be a link. */
export function sourceAddress({ url }: Source): string | null {
  return url !== undefined && isWebAddress(url) ? url : null;
}

export const numbersText = (cited: readonly NumberedSource[]): string =>
  cited.map(({ number }) => number).toSorted((a, b) => a - b).map((number) => `[${number}]`).join(" ");

/**
 * What changed, for the cards: a sign and a word, never a colour alone. Of what changed in several ways a card has room
 * for the first word and the signs of the others; the list says them all.
 */
import { changesMessages } from "@/core/i18n/changesMessages";
import type { Lang, UnitId } from "@/core/org/fileFormat";
import type { ChangeKind, Changes } from "@/core/time/changes";

/** `only`: of the other kinds nothing stands out. */
export function changeMarks({ rows }: Changes, only: ChangeKind | null, lang: Lang): ReadonlyMap<UnitId, string> {
  return new Map(rows.flatMap((row): readonly (readonly [UnitId, string])[] => {
    const kinds = only === null ? row.kinds : row.kinds.filter((kind) => kind === only);
    const [first, ...others] = kinds.map((kind) => markOf(row, kind, lang));
    return first === undefined ? [] : [[row.unit, [first, ...others.map((mark) => mark.split(" ")[0])].join(" ")]];
  }));
}

interface Marked {
  readonly kinds: readonly ChangeKind[];
  /** `null`: not there on that day. */
  readonly before: object | null;
  readonly after: object | null;
}

/** Of what is merely absent on one of the days, the word says just that. */
export function markOf({ kinds, before, after }: Marked, kind: ChangeKind, lang: Lang): string {
  const { marks } = changesMessages[lang];
  if (kind !== "uncertain" || kinds.length > 1) return marks[kind];
  if (before === null) return marks.notNamedYet;
  return after === null ? marks.notNamedAnymore : marks.uncertain;
}

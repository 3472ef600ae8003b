/**
 * The one way in which a statement gets its sources, so that everything that is shown (the profile of a unit, a subject,
 * a comparison, a quotation) counts and words them alike. Sources are numbered in the order in which they are first cited.
 */
import type { Confidence, Evidence, Lang, PartialDate, Source, SourceId, Text, UnitId, UnitKind } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import { actingNames } from "@/core/i18n/relations";
import { hasEndedBy } from "@/core/time/existsOn";
import type { OrgSnapshot } from "@/core/time/snapshotAt";
import { termsOn } from "@/core/time/termsOn";

/** A text in the reader's language, or in Dutch where there is no other. */
export interface Words {
  readonly text: string;
  readonly lang: Lang;
}

/** Where a statement comes from. */
export interface Cite {
  /** Numbers of sources; none: the statement has no source, and says so. */
  readonly numbers: readonly number[];
  readonly asOf: PartialDate | null;
  readonly confidence: Confidence | null;
  readonly note: Words | null;
}

export interface UnitRef {
  readonly id: UnitId;
  readonly name: Words;
  readonly abbr: string | null;
  readonly kind: UnitKind;
  readonly former: boolean;
}

export interface Statement extends Cite {
  readonly words: Words;
}

export interface Citer {
  words(text: Text): Words;
  /** `inherited`: the sources of what the statement is part of, for one that has none of its own. */
  cite(evidence: Evidence, inherited?: readonly SourceId[]): Cite;
  statement(text: Text, evidence: Evidence): Statement;
  /** An id that the file does not have is named by the id itself. */
  ref(id: UnitId): UnitRef;
  /** Who leads the unit on the day; who only stands in has that behind the name. */
  holderNames(id: UnitId): readonly string[];
  /** All that was cited so far; the first has number 1. */
  readonly sources: readonly Source[];
}

export function createCiter(model: OrgModel, snapshot: OrgSnapshot, lang: Lang): Citer {
  const numbers = new Map<SourceId, number>();
  const sources: Source[] = [];

  const words = (text: Text): Words => (lang === "en" && text.en !== undefined ? { text: text.en, lang: "en" } : { text: text.nl, lang: "nl" });
  const cite = ({ src, asOf, confidence, note }: Evidence, inherited?: readonly SourceId[]): Cite => ({
    numbers: (src ?? inherited ?? []).flatMap((id) => {
      const source = model.sourceById.get(id);
      if (source === undefined) return [];
      let number = numbers.get(id);
      if (number === undefined) {
        number = sources.push(source);
        numbers.set(id, number);
      }
      return [number];
    }),
    asOf: asOf ?? null,
    confidence: confidence ?? null,
    note: note === undefined ? null : words(note),
  });
  const statement = (text: Text, evidence: Evidence): Statement => ({ words: words(text), ...cite(evidence) });
  const ref = (id: UnitId): UnitRef => {
    const other = model.unitById.get(id);
    const name = snapshot.nameOf(id);
    return {
      id,
      name: words(name.en === undefined ? { nl: name.nl } : { nl: name.nl, en: name.en }),
      abbr: name.abbr ?? null,
      kind: other?.kind ?? "group",
      // A heading gathers what is gone and is not gone itself. What is gone today may still have been to come on the day.
      former: other !== undefined && other.kind !== "group"
        && (snapshot.certaintyOf.get(id) ?? (hasEndedBy(other, snapshot.date, model.meta.asOf) ? "former" : "yes")) === "former",
    };
  };
  const holderNames = (id: UnitId): readonly string[] =>
    termsOn(model, id, snapshot.date).current
      .filter(({ office }) => office.role === "political" || office.role === "head")
      .map(({ person, term }) => (term.acting === undefined ? person.name : `${person.name} (${actingNames[lang][term.acting]})`));
  return { words, cite, statement, ref, holderNames, sources };
}

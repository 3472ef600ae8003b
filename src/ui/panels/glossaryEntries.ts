/**
 * The glossary as one list of entries: every abbreviation that the data give to a unit, also those of an earlier name,
 * and the words that are explained. Unsorted: the order of letters belongs to the screen.
 */
import { abbreviations } from "@/core/i18n/abbreviations";
import { glossaryTerms } from "@/core/i18n/glossaryTerms";
import type { Lang, Name, Unit, UnitId } from "@/core/org/fileFormat";
import { foldText } from "@/core/search/foldText";
import type { Certainty, OrgSnapshot } from "@/core/time/snapshotAt";

export interface AbbreviationEntry {
  /** Unique. */
  readonly key: string;
  readonly abbr: string;
  readonly unitId: UnitId;
  readonly name: Name;
  /** On the day shown; `null`: not there on that day. */
  readonly certainty: Certainty | null;
  /** The unit has another name on the day shown. */
  readonly isEarlierName: boolean;
  /** Folded, to be looked through. */
  readonly words: string;
}

export interface TermEntry {
  readonly key: string;
  readonly term: string;
  readonly text: string;
  /** The Dutch word, where the reader's language has another. */
  readonly dutch: string | null;
  readonly words: string;
}

/** Each abbreviation of a unit once, with the name of the day shown if that has it. */
export function abbreviationEntries(units: Iterable<Unit>, snapshot: OrgSnapshot): readonly AbbreviationEntry[] {
  const entries: AbbreviationEntry[] = [];
  for (const unit of units) {
    const present = snapshot.nameOf(unit.id);
    const known = new Set<string>();
    for (const name of [present, ...unit.names]) {
      const { abbr } = name;
      if (abbr === undefined || known.has(abbr)) continue;
      known.add(abbr);
      entries.push({
        key: `${unit.id} ${abbr}`, abbr, unitId: unit.id, name,
        certainty: snapshot.certaintyOf.get(unit.id) ?? null,
        isEarlierName: name !== present,
        words: foldText([abbr, name.nl, name.en ?? ""].join(" ")),
      });
    }
  }
  return entries;
}

/** The words, and the abbreviations that no unit has. */
export function termEntries(lang: Lang): readonly TermEntry[] {
  const terms = (Object.keys(glossaryTerms.nl) as (keyof (typeof glossaryTerms)["nl"])[]).map((key) => {
    const { term, text } = glossaryTerms[lang][key];
    const dutch = glossaryTerms.nl[key].term;
    return { key, term, text, dutch: dutch === term ? null : dutch, words: foldText([term, text, dutch].join(" ")) };
  });
  const short = Object.entries(abbreviations[lang]).map(([term, text]) => ({ key: `abbreviation ${term}`, term, text, dutch: null, words: foldText(`${term} ${text}`) }));
  return [...terms, ...short];
}

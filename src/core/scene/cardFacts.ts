/** What a card may say about its unit, in one language. The scene asks once for each unit that is drawn. */
import type { Lang, UnitId, UnitKind } from "@/core/org/fileFormat";

export interface CardFacts {
  readonly kind: UnitKind;
  /** Full name on the day shown. */
  readonly name: string;
  /** The language that the name is in; not always that of the reader. */
  readonly nameLang: Lang;
  readonly abbr: string | null;
  /** A shorter form for the card; `null`: the name is short enough. */
  readonly short: string | null;
  /** Whoever leads it, with "waarnemend" and the like behind it; `null`: not known or not named. */
  readonly head: string | null;
  /** On the file's own day only: that is the day for which tasks were looked up. */
  readonly firstTask: string | null;
  /** The year or day on which it ended, as written; `null`: it has not, or nobody knows when. */
  readonly ended: string | null;
  /** The other ministry that it belongs to. */
  readonly belongsTo: string | null;
  /** No source gives its place on the day; it is drawn where it hung before or after. */
  readonly placeUnknown: boolean;
  /** Day of the event by which it was otherwise than the decree that is drawn has it, as written; `null`: none. */
  readonly eventDay: string | null;
}

export type FactsOf = (id: UnitId) => CardFacts;

const kindWords: Partial<Readonly<Record<UnitKind, readonly string[]>>> = {
  "directorate-general": ["Directoraat-generaal ", "Programma Directoraat-generaal ", "Directorate-General for ", "Programme Directorate-General for "],
  directorate: ["Directie "],
  department: ["Afdeling ", "Businessunit ", "Business Unit ", "Unit "],
  team: ["Team "],
  programme: ["Programmadirectie ", "Programma "],
  cluster: ["Cluster "],
  foundation: ["Stichting "],
  ministry: [],
};

/** The name without the word for its kind, which the card tells in another way: "Directie Wonen" → "Wonen". */
export function shortName(name: string, kind: UnitKind): string {
  for (const word of kindWords[kind] ?? []) {
    if (name.startsWith(word) && name.length > word.length) {
      const rest = name.slice(word.length);
      return rest.charAt(0).toUpperCase() + rest.slice(1);
    }
  }
  return name;
}

/** "Minister van Volkshuisvesting" → ["Minister", "van Volkshuisvesting"]. */
export function officeName(name: string): readonly [title: string, field: string] {
  for (const title of ["Staatssecretaris", "State Secretary", "Minister"]) {
    if (name.startsWith(`${title} `)) return [title, name.slice(title.length + 1)];
  }
  return [name, ""];
}

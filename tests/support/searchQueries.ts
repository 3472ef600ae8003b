/**
 * What people type, and whether a search gives them the right answer first. The queries were written before the search,
 * from the users' side; see `tests/core/search/queries.tsv`.
 */
import { readFileSync } from "node:fs";
import type { Lang, UnitId } from "@/core/org/fileFormat";

export const categories = ["everyday", "question", "not-bzk", "nothing", "name", "abbr", "person", "compound", "typo", "kind"] as const;
export type Category = (typeof categories)[number];

export interface Query {
  readonly category: Category;
  readonly lang: Lang;
  readonly text: string;
  /** Any of these units is a right first answer. Empty where the answer is elsewhere or nowhere. */
  readonly units: readonly UnitId[];
  /** The organisation, in Dutch, where the answer is not BZK. */
  readonly elsewhere: string | null;
}

/** One answer of a search: a unit; or an organisation that is not BZK by its Dutch name, with its unit if it has one. */
export interface Answer {
  readonly unit: UnitId | null;
  readonly elsewhere?: string;
}

export type Engine = (text: string, lang: Lang) => readonly Answer[];

export function readQueries(path: string): readonly Query[] {
  const [, ...lines] = readFileSync(path, "utf8").trimEnd().split("\n");
  return lines.map((line) => {
    const [category = "", lang = "", text = "", first = ""] = line.split("\t");
    const elsewhere = first.startsWith("not-bzk:") ? first.slice("not-bzk:".length) : null;
    return {
      category: category as Category, lang: lang as Lang, text, elsewhere,
      units: elsewhere === null && first !== "nothing" ? first.split(";") : [],
    };
  });
}

/** The place of the first right answer, from 0; `null`: not among the first ten. */
export function placeOfRight(query: Query, answers: readonly Answer[]): number | null {
  // Where nothing is known, nothing may be offered as the answer.
  if (query.units.length === 0 && query.elsewhere === null) return answers.length === 0 ? 0 : null;
  const at = answers.slice(0, 10).findIndex((answer) =>
    (query.elsewhere === null ? answer.unit !== null && query.units.includes(answer.unit) : answer.elsewhere === query.elsewhere));
  return at === -1 ? null : at;
}

export interface Share {
  readonly count: number;
  readonly first: number;
  readonly three: number;
  readonly missed: readonly { readonly query: Query; readonly place: number | null; readonly answers: readonly Answer[] }[];
}

export function shareOf(queries: readonly Query[], engine: Engine): Share {
  const results = queries.map((query) => {
    const answers = engine(query.text, query.lang);
    return { query, answers, place: placeOfRight(query, answers) };
  });
  return {
    count: queries.length,
    first: results.filter(({ place }) => place === 0).length,
    three: results.filter(({ place }) => place !== null && place < 3).length,
    missed: results.filter(({ place }) => place !== 0),
  };
}

export function table(queries: readonly Query[], engine: Engine): string {
  const rows = [...categories, null].map((category) => {
    const share = shareOf(queries.filter((each) => category === null || each.category === category), engine);
    const percent = (part: number): string => `${((100 * part) / Math.max(1, share.count)).toFixed(1)} %`.padStart(8);
    return `${(category ?? "all").padEnd(10)} ${String(share.count).padStart(4)} ${percent(share.first)} ${percent(share.three)}`;
  });
  return ["category   rows    first  in three", ...rows].join("\n");
}

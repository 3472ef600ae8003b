/** The search over what we ship, in the shape in which queries are tried. */
import { kindSearchNames } from "@/core/i18n/kindSearchNames";
import type { SearchTarget } from "@/core/org/fileFormat";
import { searchIndex } from "@/core/search/searchIndex";
import { search } from "@/core/search/search";
import type { Answer, Engine } from "./searchQueries";
import { shippedFile } from "./shippedFile";

const file = shippedFile();
const elsewhere = new Map(file.elsewhere.map((each) => [each.id, each]));

export const shippedIndex = searchIndex({ file, kindNames: kindSearchNames });

/** The page of a subject stands beside its units and is no rival of theirs. */
export function answersOf(targets: readonly SearchTarget[]): readonly Answer[] {
  return targets.flatMap(({ type, id }): readonly Answer[] => {
    if (type === "subject") return [];
    if (type === "unit") return [{ unit: id }];
    const each = elsewhere.get(id);
    return [{ unit: each?.unit ?? null, elsewhere: each?.organisation.nl ?? "" }];
  });
}

export const shippedSearch: Engine = (text, lang) => answersOf(search(shippedIndex, text, lang).hits.map(({ target }) => target));

/**
 * The search against what people type. The queries were committed before the search was written; each category has its own
 * share that must be right at first place. `npx vitest run tests/core/search/queries.test.ts` prints the table.
 */
import { describe, expect, it } from "vitest";
import { readQueries, shareOf, table, type Category, type Query } from "../../support/searchQueries";
import { shippedFile } from "../../support/shippedFile";
import { shippedSearch } from "../../support/shippedSearch";

const file = shippedFile();
const unitIds = new Set(file.units.map(({ id }) => id));
const queries = readQueries("tests/core/search/queries.tsv");
/** Written by somebody else when the search was there, and never used to improve it. */
const fresh = readQueries("tests/core/search/freshQueries.tsv");
const of = (list: readonly Query[], ...categories: readonly Category[]) => shareOf(list.filter(({ category }) => categories.includes(category)), shippedSearch);
const first = (list: readonly Query[], ...categories: readonly Category[]): number => {
  const share = of(list, ...categories);
  return share.first / share.count;
};

process.stdout.write(`${table(queries, shippedSearch)}\nfresh queries\n${table(fresh, shippedSearch)}\n`);

describe("the queries", () => {
  it("are many, and of each category some", () => {
    expect(queries.length).toBeGreaterThanOrEqual(120);
    for (const { category, units, elsewhere: other } of [...queries, ...fresh]) {
      expect(units.filter((id) => !unitIds.has(id))).toEqual([]);
      expect([category, category === "not-bzk"]).toEqual([category, other !== null && category !== "abbr"]);
    }
  });
});

describe.each([["the queries", queries, 0.95], ["the fresh queries", fresh, 0.85]] as const)("at first place of %s", (_name, list, least) => {
  it("names, abbreviations and people: 95 %", () => {
    expect(first(list, "name", "abbr", "person")).toBeGreaterThanOrEqual(0.95);
  });

  it("everyday words and questions: 85 %", () => {
    expect(first(list, "everyday", "question")).toBeGreaterThanOrEqual(0.85);
  });

  it("parts of compounds, typing errors and kinds", () => {
    expect(first(list, "compound", "typo", "kind")).toBeGreaterThanOrEqual(least);
  });

  it("what is not BZK's: all of it, with no unit of BZK before it", () => {
    expect(of(list, "not-bzk").missed.map(({ query, answers }) => [query.text, answers[0]])).toEqual([]);
  });
});

it("every abbreviation and every present name finds its own unit first", () => {
  const missed: string[] = [];
  for (const unit of file.units) {
    if (unit.status === "former" || (unit.kind === "group" && file.meta.roots.includes(unit.id))) continue;
    // Stand in events only, and are not offered.
    if (unit.kind === "other-ministry" || unit.kind === "task") continue;
    for (const name of unit.names.filter(({ to }) => to === undefined)) {
      for (const text of [name.abbr, name.nl]) {
        if (text === undefined) continue;
        const [best] = shippedSearch(text, "nl");
        const same = file.units.some(({ id, names }) => id === best?.unit && names.some((each) => each.abbr === text || each.nl === text));
        if (!same) missed.push(`${text}: ${best?.unit ?? "nothing"} instead of ${unit.id}`);
      }
    }
  }
  expect(missed).toEqual([]);
});

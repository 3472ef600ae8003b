/**
 * Each kind, relation and role has its words. The compiler sees to it that a new member of a union gets them; these
 * tests see to what the compiler cannot: that the words are there for what the data holds, and have the right shape.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { glossaryTerms } from "@/core/i18n/glossaryTerms";
import { kinds } from "@/core/i18n/kinds";
import { panelMessages } from "@/core/i18n/panelMessages";
import { actingNames, confidenceNames, relations } from "@/core/i18n/relations";
import { roles } from "@/core/i18n/roles";
import type { OrgFilePart, RelationType, SubjectRole, UnitKind } from "@/core/org/fileFormat";
import { sentencesOf, wordsOf } from "./everyMessage";

const LANGS = ["nl", "en"] as const;

const UNIT_KINDS = [
  "group", "ministry", "former-ministry", "political-office", "leadership", "committee", "cluster",
  "directorate-general", "directorate", "department", "team", "programme", "agency", "service", "commissioner", "zbo",
  "advisory-body", "oversight-body", "high-council", "public-body", "foundation", "association", "country",
  "inspectorate", "planning-bureau", "police", "predecessor", "other-ministry", "task",
] as const satisfies readonly UnitKind[];

const RELATION_TYPES = [
  "political-responsibility", "remote-responsibility", "part-of", "leads", "deputises", "owner", "owner-role", "client",
  "sets-policy", "serves", "supports", "funds", "budget-administration", "linked", "supervises", "advises",
  "shared-with", "dotted-line", "attached", "cooperates", "coordinates", "represents-in", "works-in", "predecessor",
  "merged-into", "not-part-of",
] as const satisfies readonly RelationType[];

const SUBJECT_ROLES = [
  "responsible", "policy", "executes", "supervises", "advises", "finances", "owner",
] as const satisfies readonly SubjectRole[];

function data(name: string): OrgFilePart {
  return JSON.parse(readFileSync(`data/${name}.json`, "utf8")) as OrgFilePart;
}

describe.each(LANGS)("words in %s", (lang) => {
  it("are there for each kind, relation and role, and for nothing else", () => {
    expect(Object.keys(kinds[lang]).toSorted()).toEqual(UNIT_KINDS.toSorted());
    expect(Object.keys(relations[lang]).toSorted()).toEqual(RELATION_TYPES.toSorted());
    expect(Object.keys(roles[lang]).toSorted()).toEqual(SUBJECT_ROLES.toSorted());
  });

  it("are there for all that the data holds", () => {
    const units = data("units").units ?? [];
    const links = data("relations").relations ?? [];
    const parts = (data("subjects").subjects ?? []).flatMap((subject) => subject.units);
    const figures = data("figures").figures ?? [];
    const sources = data("sources").sources ?? [];
    const terms = data("people").terms ?? [];
    for (const list of [units, links, parts, figures, sources, terms]) expect(list.length).toBeGreaterThan(0);

    const missing = (keys: readonly (string | undefined)[], words: object): readonly string[] =>
      [...new Set(keys)].filter((key) => key !== undefined && !Object.hasOwn(words, key)) as readonly string[];
    expect(missing(units.map(({ kind }) => kind), kinds[lang])).toEqual([]);
    expect(missing(links.map(({ type }) => type), relations[lang])).toEqual([]);
    expect(missing(parts.map(({ role }) => role), roles[lang])).toEqual([]);
    expect(missing([...units, ...links, ...parts].map(({ confidence }) => confidence), confidenceNames[lang])).toEqual([]);
    expect(missing(terms.map(({ acting }) => acting), actingNames[lang])).toEqual([]);
    expect(missing(sources.map(({ kind }) => kind), panelMessages[lang].sources.kinds)).toEqual([]);
    // Money has a format of its own.
    const measured = figures.map(({ valueUnit }) => valueUnit).filter((unit) => unit !== "EUR");
    expect(missing(measured, panelMessages[lang].valueUnits)).toEqual([]);
  });

  it.each(UNIT_KINDS)("explain %s in two sentences of at most 25 words", (kind) => {
    const sentences = sentencesOf(kinds[lang][kind].explanation);
    expect(sentences).toHaveLength(2);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/\.$/);
      expect(wordsOf(sentence).length).toBeLessThanOrEqual(25);
    }
  });

  it("name each kind as on a card: lower case, and no two alike", () => {
    const capitals = UNIT_KINDS.filter((kind) => /^\p{Lu}/u.test(kinds[lang][kind].name));
    expect(capitals).toEqual(["high-council"]);
    for (const kind of UNIT_KINDS) expect(kinds[lang][kind].plural).not.toBe(kinds[lang][kind].name);
    for (const part of ["name", "plural"] as const) {
      expect(new Set(UNIT_KINDS.map((kind) => kinds[lang][kind][part])).size).toBe(UNIT_KINDS.length);
    }
  });

  it("head a list of related units from either end", () => {
    for (const type of RELATION_TYPES) {
      const { forward, backward } = relations[lang][type];
      expect(forward).not.toBe(backward);
      for (const heading of [forward, backward]) expect(heading).toMatch(/^\p{Lu}.*[^.:]$/u);
    }
    const headings = RELATION_TYPES.flatMap((type) => Object.values(relations[lang][type]));
    expect(new Set(headings).size).toBe(headings.length);
  });

  it("explain each word of the glossary in one sentence, without two of the same word", () => {
    const terms = Object.values(glossaryTerms[lang]);
    for (const { term, text } of terms) {
      expect(sentencesOf(text)).toHaveLength(1);
      expect(text).toMatch(/^\p{Lu}.*\.$/u);
      expect(wordsOf(text).length).toBeLessThanOrEqual(25);
      // A word explained by itself is not explained.
      expect(text.toLowerCase()).not.toMatch(new RegExp(`^een ${term.toLowerCase().replace(/[()]/g, "\\$&")} is`));
    }
    expect(new Set(terms.map(({ term }) => term)).size).toBe(terms.length);
  });
});

it("has a word of the glossary for the professional words that the kinds use", () => {
  const terms = Object.values(glossaryTerms.nl).map(({ term }) => term.toLowerCase());
  for (const word of ["bewindspersoon", "kamer", "agentschap", "secretaris-generaal", "naast de lijn", "grondwet"]) {
    expect(Object.values(kinds.nl).some(({ explanation }) => explanation.toLowerCase().includes(word))).toBe(true);
    expect(terms).toContain(word);
  }
});

// @vitest-environment node
/**
 * What we wrote in the data and in the tours is as plain as the interface. Names and titles are exempt: they are what
 * others call themselves.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Lang } from "@/core/org/fileFormat";
import { averageLength, faultsOf } from "../core/i18n/plainLanguage";
import { dataFiles } from "./shippedData";

interface OwnText {
  /** For example `units.units.note`. */
  readonly kind: string;
  readonly words: Readonly<Partial<Record<Lang, string>>>;
}

/** Official names, titles of offices and of documents; what is only searched and never shown. */
const OF_OTHERS = /(?:\.names(?:\.short)?|^people\.offices\.title|^ministers\.offices\.title|^snapshots\.snapshots\.title|^words\..*)$/;

/** A fault that is none, by a part of its sentence. */
const EXEMPT: readonly (readonly [fault: string, sentence: string, reason: string])[] = [
  ["office word: in het kader van", "zet de NCG in het kader van VRO", "a frame on the chart"],
  ["office word: in het kader van", "zit nu in het kader van BZK", "a frame on the chart"],
  ["actions piled up: leningen voor energiebesparing", "Dit fonds verzorgt leningen voor energiebesparing", "loans are things"],
  ["actions piled up: stemming over de wijziging", "Stemming over de wijziging van de Politiewet", "the title of a vote"],
];

function textsIn(value: unknown, kind: string): readonly OwnText[] {
  if (Array.isArray(value)) return value.flatMap((part) => textsIn(part, kind));
  if (typeof value !== "object" || value === null) return [];
  const { nl, en } = value as { readonly nl?: unknown; readonly en?: unknown };
  const own = typeof nl === "string" ? [{ kind, words: { nl, ...(typeof en === "string" ? { en } : {}) } }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, part]) => textsIn(part, `${kind}.${key}`))];
}

const tours = readdirSync("data/tours").map((name) => JSON.parse(readFileSync(`data/tours/${name}`, "utf8")) as unknown);
const texts: readonly OwnText[] = [
  ...[...dataFiles()].flatMap(([name, content]) => textsIn(content, name.replace(".json", ""))),
  ...textsIn(tours, "tours"),
].filter(({ kind }) => !OF_OTHERS.test(kind));

const isExempt = (fault: string, text: string): boolean => EXEMPT.some(([exempt, part]) => exempt === fault && text.includes(part));

describe.each(["nl", "en"] as const)("our own texts in %s", (lang) => {
  it("are plain", () => {
    const faults = texts.flatMap(({ kind, words: { [lang]: text = "" } }) =>
      faultsOf(text, lang).filter((fault) => !isExempt(fault, text)).map((fault) => `${kind}: ${fault}: ${text}`));
    expect(faults).toEqual([]);
  });

  it("take 15 words a sentence or fewer on average, over all and in every kind of record", () => {
    const kinds = [...new Set(texts.map(({ kind }) => kind))];
    const written = (of?: string): readonly string[] => texts.flatMap(({ kind, words }) => (of === undefined || kind === of ? words[lang] ?? [] : []));
    expect(kinds.filter((kind) => averageLength(written(kind)) > 15)).toEqual([]);
    expect(averageLength(written())).toBeGreaterThan(5);
    expect(averageLength(written())).toBeLessThanOrEqual(15);
  });
});

it("exempts nothing that is no longer there", () => {
  const unused = EXEMPT.filter(([fault, part]) => !texts.some(({ words }) =>
    (["nl", "en"] as const).some((lang) => words[lang]?.includes(part) === true && faultsOf(words[lang] ?? "", lang).includes(fault))));
  expect(unused).toEqual([]);
});

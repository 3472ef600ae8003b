/** Plain language, held by rules that a machine can check. What it cannot check a reader has to. */
import { describe, expect, it } from "vitest";
import { everyMessage, fileNames, inTheOtherLanguage, sentencesOf, wordsOf } from "./everyMessage";
import { averageLength, faultsOf } from "./plainLanguage";

/** The same in both languages, because it is the same: names, loan words, names of keys, numbers. */
const SAME_IN_BOTH = [
  "actingNames.interim",
  "appMessages.toolbar.zoomIn",
  "changesMessages.marks.minister",
  "chartMessages.spotlight.via",
  "glossaryTerms.interim.term",
  "glossaryTerms.minister.term",
  "keysMessages.chart.rows.end.key",
  "keysMessages.chart.rows.enter.key",
  "keysMessages.chart.rows.escape.key",
  "keysMessages.chart.rows.home.key",
  "keysMessages.chart.rows.plus.down",
  "keysMessages.chart.rows.plus.right",
  "keysMessages.everywhere.rows.escape.key",
  "keysMessages.quiz.rows.check.key",
  "keysMessages.search.rows.enter.key",
  "keysMessages.search.rows.escape.key",
  "keysMessages.time.rows.ends.key",
  "keysMessages.time.rows.year.key",
  "lookMessages.stop",
  "pageMessages.titles.privacy",
  "pageMessages.titles.quiz",
  "panelMessages.headings.website",
  "panelMessages.label",
  "panelMessages.size.inYear",
  "panelMessages.valueUnits.hectare",
  "presentMessages.rows.beam.key",
  "presentMessages.rows.code.key",
  "presentMessages.rows.ends.key",
  "presentMessages.rows.escape.key",
  "presentMessages.rows.fullScreen.key",
  "presentMessages.rows.speaker.key",
  "tourMessages.editor.stop",
  "tourMessages.page.powerPoint",
  "tourMessages.stops",
];

const ENGLISH_WORDS = [
  "about", "and", "are", "button", "by", "chart", "click", "dashboard", "feedback", "for", "from", "has", "list", "login",
  "not", "search", "settings", "share", "show", "source", "the", "this", "tool", "unit", "units", "update", "what",
  "with",
];

const MOST_ON_AVERAGE = 15;

const bare = (key: string): string => key.replace(/\(.*\)$/, "");
const dutch = everyMessage.filter(({ key }) => !inTheOtherLanguage.includes(key));
const keysWhere = (holds: (nl: string, key: string) => boolean): readonly string[] =>
  dutch.filter(({ key, nl }) => holds(nl, key)).map(({ key, nl }) => `${key}: ${nl}`);

function contains(text: string, words: readonly string[]): boolean {
  return words.some((word) => new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, "iu").test(text));
}

describe("both languages", () => {
  it("A20: differ, but for a written list", () => {
    const same = [...new Set(everyMessage.filter(({ nl, en }) => nl === en).map(({ key }) => bare(key)))];
    expect(same.toSorted()).toEqual(SAME_IN_BOTH.toSorted());
  });

  it.each(["nl", "en"] as const)("are tidy: %s", (lang) => {
    const untidy = everyMessage.filter((message) => {
      const text = message[lang];
      return text === "" || text !== text.trim() || /\s{2}|!|\.\.|…|undefined|"/.test(text);
    });
    expect(untidy.map((message) => `${message.key}: ${message[lang]}`)).toEqual([]);
  });

  it("end alike: with a full stop, a question mark, a colon or nothing", () => {
    const ending = (text: string): string => /[.?:]$/.exec(text)?.[0] ?? "";
    expect(everyMessage.filter(({ nl, en }) => ending(nl) !== ending(en)).map(({ key }) => key)).toEqual([]);
  });

  it.each(["nl", "en"] as const)("are plain: %s", (lang) => {
    const texts = everyMessage.filter(({ key }) => !(lang === "nl" && inTheOtherLanguage.includes(key)));
    expect(texts.flatMap((message) => faultsOf(message[lang], lang).map((fault) => `${message.key}: ${fault}`))).toEqual([]);
  });

  it.each(["nl", "en"] as const)("take 15 words a sentence or fewer on average, over all and in every file: %s", (lang) => {
    const textsIn = (file: string): readonly string[] => everyMessage.filter(({ key }) => key.startsWith(`${file}.`)).map((message) => message[lang]);
    const long = fileNames.filter((file) => averageLength(textsIn(file)) > MOST_ON_AVERAGE);
    expect(long).toEqual([]);
    const overAll = averageLength(everyMessage.map((message) => message[lang]));
    expect(overAll).toBeGreaterThan(3);
    expect(overAll).toBeLessThanOrEqual(MOST_ON_AVERAGE);
  });
});

describe("Dutch", () => {
  it("has no English words", () => {
    expect(keysWhere((nl) => contains(nl, ENGLISH_WORDS))).toEqual([]);
  });

  it("writes offices in lower case inside a sentence", () => {
    expect(keysWhere((nl) => /[a-z,;:] (Minister|Staatssecretaris|Secretaris-generaal|Ministerie)\b/.test(nl))).toEqual([]);
  });

  it("writes dates and money without ISO or a dot for decimals", () => {
    // A version is no number: it is written as its publisher does.
    const withoutVersions = (nl: string): string => nl.replaceAll(/\b(?:CC0-1\.0|WCAG 2\.2)(?![\d.]\d)/g, "");
    expect(keysWhere((nl) => /\d{4}-\d{2}|\d\.\d(?!\d\d)/.test(withoutVersions(nl)))).toEqual([]);
  });
});

describe("the checks themselves", () => {
  it("find a forbidden word as a whole word only", () => {
    expect(contains("Toon the boom", ENGLISH_WORDS)).toBe(true);
  });

  it("find what is not plain, and nothing else", () => {
    expect(faultsOf("Dit geldt conform de wet.", "nl")).toEqual(["office word: conform"]);
    expect(faultsOf("Dit is conformistisch, met een kaartje.", "nl")).toEqual([]);
    expect(faultsOf("Kies je onderdeel, o.a. Logius!", "nl")).toEqual(["shortened: o.a.", "familiar form: je", "exclamation mark"]);
    expect(faultsOf("De vaststelling van de bekostiging is klaar.", "nl")).toEqual(["actions piled up: vaststelling van de bekostiging"]);
    expect(faultsOf("De begroting van de afdeling is klaar.", "nl")).toEqual([]);
    expect(faultsOf("Dit wordt gezegd en het werd gedaan.", "nl")).toEqual(["two passives in one sentence"]);
    expect(faultsOf("Sinds 2026-02-23 was dat 4.76 miljard, of 1.234 euro.", "nl")).toEqual(["a date as in a file", "a number as in the other language"]);
    expect(faultsOf("In order to utilize the color, e.g. gray, shall we.", "en")).toEqual(["office word: In order to", "shortened: e.g.", "American spelling: color"]);
    expect(faultsOf("It has 1,234 units and 4,76 billion.", "en")).toEqual(["a number as in the other language"]);
    expect(faultsOf(`${"woord ".repeat(26)}einde.`, "nl")).toEqual(["a sentence of more than 25 words"]);
    expect(averageLength(["Een label", "Dit is een zin. Dit ook."])).toBe(3);
  });

  it("count words and sentences", () => {
    expect(sentencesOf("Een zin. Nog een, met 1.234 woorden? Ja")).toHaveLength(3);
    expect(wordsOf("* (sterretje) · 12\u00a0onderdelen")).toEqual(["(sterretje)", "12", "onderdelen"]);
  });

  it("see every file", () => {
    for (const file of fileNames) expect(everyMessage.some(({ key }) => key.startsWith(`${file}.`))).toBe(true);
    expect(everyMessage.length).toBeGreaterThan(400);
  });
});

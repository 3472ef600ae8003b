/** Plain language, held by rules that a machine can check. What it cannot check a reader has to. */
import { describe, expect, it } from "vitest";
import { everyMessage, fileNames, sentencesOf, wordsOf } from "./everyMessage";

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

const OFFICE_WORDS = [
  "aangaande", "alsmede", "betreffende", "bewerkstelligen", "conform", "derhalve", "desbetreffende", "dienen te",
  "dient te", "doch", "door middel van", "faciliteren", "gaarne", "geschieden", "hetgeen", "hieromtrent", "implementeren",
  "indien", "ingevolge", "inzake", "jegens", "krachtens", "met betrekking tot", "middels", "mits", "nochtans", "omtrent",
  "onderhavige", "reeds", "teneinde", "ten behoeve van", "ter zake", "tevens", "thans", "u dient", "voornoemd",
  "wederom", "zulks",
];

/** One form of address throughout, and it is not this one. */
const FAMILIAR_FORM = ["je", "jij", "jou", "jouw", "jullie"];

const ENGLISH_WORDS = [
  "about", "and", "are", "button", "by", "chart", "click", "dashboard", "feedback", "for", "from", "has", "list", "login",
  "not", "search", "settings", "share", "show", "source", "the", "this", "tool", "unit", "units", "update", "what",
  "with",
];

/** Stand in the other language on purpose, for who cannot read this one. */
const IN_THE_OTHER_LANGUAGE = ["appMessages.header.otherLanguage", "appMessages.header.otherLanguageLabel"];

const bare = (key: string): string => key.replace(/\(.*\)$/, "");
const dutch = everyMessage.filter(({ key }) => !IN_THE_OTHER_LANGUAGE.includes(key));
const keysWhere = (holds: (nl: string, key: string) => boolean): readonly string[] =>
  dutch.filter(({ key, nl }) => holds(nl, key)).map(({ key, nl }) => `${key}: ${nl}`);

function contains(text: string, words: readonly string[]): boolean {
  return words.some((word) => new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, "iu").test(text));
}

describe("both languages", () => {
  it("differ, but for a written list", () => {
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

  it("keep an English sentence to 25 words", () => {
    const long = everyMessage.filter(({ en }) => sentencesOf(en).some((sentence) => wordsOf(sentence).length > 25));
    expect(long.map(({ key }) => key)).toEqual([]);
  });
});

describe("Dutch", () => {
  it("keeps a sentence to 25 words", () => {
    expect(keysWhere((nl) => sentencesOf(nl).some((sentence) => wordsOf(sentence).length > 25))).toEqual([]);
  });

  // Labels are no sentences; counted along, they would pull any average down.
  const lengthsIn = (file: string): readonly number[] => dutch
    .filter(({ key, nl }) => key.startsWith(`${file}.`) && /[.?]$/.test(nl))
    .flatMap(({ nl }) => sentencesOf(nl).map((sentence) => wordsOf(sentence).length));

  it.each(fileNames.filter((file) => lengthsIn(file).length > 0))("takes 15 words a sentence or fewer on average: %s", (file) => {
    const lengths = lengthsIn(file);
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(15);
  });

  it("has no office words", () => {
    expect(keysWhere((nl) => contains(nl, OFFICE_WORDS))).toEqual([]);
  });

  it("says u", () => {
    expect(keysWhere((nl) => contains(nl, FAMILIAR_FORM))).toEqual([]);
  });

  it("has no English words", () => {
    expect(keysWhere((nl) => contains(nl, ENGLISH_WORDS))).toEqual([]);
  });

  it("writes offices in lower case inside a sentence", () => {
    expect(keysWhere((nl) => /[a-z,;:] (Minister|Staatssecretaris|Secretaris-generaal|Ministerie)\b/.test(nl))).toEqual([]);
  });

  it("writes dates and money without ISO or a dot for decimals", () => {
    expect(keysWhere((nl) => /\d{4}-\d{2}|\d\.\d(?!\d\d)/.test(nl) && !/EUPL-1\.2|CC0-1\.0|WCAG 2\.2/.test(nl))).toEqual([]);
  });
});

describe("the checks themselves", () => {
  it("find a forbidden word as a whole word only", () => {
    expect(contains("Dit geldt conform de wet.", OFFICE_WORDS)).toBe(true);
    expect(contains("Wij dienen te wachten", OFFICE_WORDS)).toBe(true);
    expect(contains("Dit is conformistisch.", OFFICE_WORDS)).toBe(false);
    expect(contains("Kies je onderdeel", FAMILIAR_FORM)).toBe(true);
    expect(contains("Het kaartje", FAMILIAR_FORM)).toBe(false);
    expect(contains("Toon the boom", ENGLISH_WORDS)).toBe(true);
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

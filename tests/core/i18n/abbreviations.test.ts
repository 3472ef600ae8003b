// @vitest-environment node
/** Whoever meets an abbreviation can find what it means: with a unit, in the list of abbreviations or in the glossary. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { abbreviations } from "@/core/i18n/abbreviations";
import { glossaryTerms } from "@/core/i18n/glossaryTerms";
import { abbreviationsIn, meaningsIn } from "@/core/panel/abbreviationsIn";
import { orgModel } from "@/core/org/orgModel";
import { snapshotAt } from "@/core/time/snapshotAt";
import { shippedFile } from "../../support/shippedFile";
import { everyMessage } from "./everyMessage";

const model = orgModel(shippedFile());
const snapshot = snapshotAt(model, model.meta.asOf);

/** Names, as their bearers write them, and no words cut short. */
const NAMES = [
  "NVDA", "TalkBack", "VoiceOver", "CIBG", "CloudEvents", "DigiD", "GOV", "JuBi", "MijnOverheid", "NL", "OAuth", "PDI", "PKIoverheid", "PowerPoint"];
/** Behind these stands what they are: parts of a title or of another name. */
const PARTS = ["AA", "EM", "DOO", "FM", "VHB", "KB"];

const ofUnits = new Set(model.file.units.flatMap(({ names }) => names.flatMap(({ abbr = "", nl, en = "" }) => [abbr, ...abbreviationsIn(abbr), ...abbreviationsIn(nl), ...abbreviationsIn(en)])));
const inGlossary = new Set(Object.values(glossaryTerms.nl).flatMap(({ term }) => abbreviationsIn(term)));

const isKnown = (abbr: string): boolean => {
  const one = abbr.replace(/s$/, "");
  return ofUnits.has(abbr) || ofUnits.has(one) || inGlossary.has(one) || Object.hasOwn(abbreviations.nl, one) || NAMES.includes(abbr) || PARTS.includes(abbr);
};

function textsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((part) => textsOf(part));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (typeof part !== "string" ? (key === "names" || key === "supports" ? [] : textsOf(part)) : key === "nl" || key === "en" ? [part] : []));
}

const jsonIn = (folder: string): readonly unknown[] => readdirSync(folder)
  .filter((name) => name.endsWith(".json") && name !== "schema.json" && name !== "words.json")
  .map((name) => JSON.parse(readFileSync(`${folder}/${name}`, "utf8")) as unknown);

describe("every abbreviation is explained somewhere", () => {
  const unknownIn = (texts: readonly string[]): readonly string[] => [...new Set(texts.flatMap((text) => abbreviationsIn(text)))].filter((abbr) => !isKnown(abbr));

  it("in the interface", () => {
    expect(unknownIn(everyMessage.filter(({ key }) => !key.startsWith("abbreviations.")).flatMap(({ nl, en }) => [nl, en]))).toEqual([]);
  });

  it("in the tours", () => {
    expect(unknownIn(textsOf(jsonIn("data/tours")))).toEqual([]);
  });

  it("in the data", () => {
    expect(unknownIn(textsOf(jsonIn("data")))).toEqual([]);
  });
});

describe("the abbreviations in a text", () => {
  it("are words with two capitals, and no numbers of budget chapters", () => {
    expect(abbreviationsIn("De ICT van P&O en RvIG (PvdA), hoofdstuk VII en IIB, Logius en DigiD.")).toEqual(["ICT", "P&O", "RvIG", "PvdA", "DigiD"]);
  });

  it("are explained where they are not beside their name", () => {
    const words = (lang: "nl" | "en", content: object): readonly string[] => meaningsIn(content, model, snapshot, lang).map(({ abbr, words: { text, lang: own } }) => `${abbr} (${own}): ${text}`);
    const content = { note: { text: "De ICT van RvIG en BZK, in VII." }, unit: { abbr: "BZK", name: { text: "Ministerie van Binnenlandse Zaken" } } };
    expect(words("nl", content)).toEqual(["ICT (nl): informatie- en communicatietechnologie", "RvIG (nl): Rijksdienst voor Identiteitsgegevens"]);
    expect(words("en", content)[0]).toBe("ICT (en): information and communication technology");
    expect(words("nl", { note: { text: "Zonder afkorting." } })).toEqual([]);
  });
});

it("lets through no name that is no longer there", () => {
  const met = new Set([...everyMessage.flatMap(({ nl, en }) => [nl, en]), ...textsOf(jsonIn("data")), ...textsOf(jsonIn("data/tours"))].flatMap((text) => abbreviationsIn(text)));
  expect([...NAMES, ...PARTS].filter((name) => !met.has(name) || ofUnits.has(name))).toEqual([]);
});

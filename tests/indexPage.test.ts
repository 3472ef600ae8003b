// @vitest-environment node
/** The one page as it is served, before any script: what a browser without script, a search engine and a preview see. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { appMessages } from "@/core/i18n/appMessages";
import { decodeView } from "@/core/view/urlCodec";
import { faultsOf } from "./core/i18n/plainLanguage";

const html = readFileSync("index.html", "utf8");
const flat = html.replace(/\s+/g, " ");

describe("the page before any script", () => {
  it("is Dutch and has the name of the site, as the address without a language has", () => {
    expect(flat).toContain('<html lang="nl">');
    expect(flat).toContain(`<title>${appMessages.nl.name}</title>`);
    expect(decodeView("").view.lang).toBe("nl");
  });

  it("leads to itself in both languages, in any folder", () => {
    const links = [...flat.matchAll(/<link rel="alternate" hreflang="(\w+)" href="\.\/(\S*)"(?: vite-ignore)? \/>/g)].map(([, lang, query]) => [lang, query] as const);
    expect(links.map(([lang]) => lang)).toEqual(["nl", "en"]);
    for (const [lang, query] of links) expect(decodeView(query ?? "").view.lang).toBe(lang);
  });

  it("says in both languages, in plain words, what is missing without script", () => {
    const noscript = /<noscript>(.*)<\/noscript>/.exec(flat)?.[1] ?? "";
    const sentences = [...noscript.matchAll(/<p(?: lang="(en)")?>(.*?)<\/p>/g)].map(([, lang, words]) => [lang === "en" ? "en" : "nl", (words ?? "").replace(/<[^>]+>/g, "").trim()] as const);
    expect(sentences.map(([lang]) => lang)).toEqual(["nl", "nl", "en", "en"]);
    expect(sentences.flatMap(([lang, words]) => faultsOf(words, lang))).toEqual([]);
    const description = /name="description" content="([^"]+)"/.exec(flat)?.[1] ?? "";
    expect(description).toMatch(/^\p{Lu}.{40,}\.$/u);
    expect(faultsOf(description, "nl")).toEqual([]);
  });
});

// @vitest-environment jsdom
/** The written file, opened as a program for presentations would: what is in it, and that any text leaves it whole. */
import fc from "fast-check";
import JSZip from "jszip";
import { beforeAll, describe, expect, it } from "vitest";
import { deckOf } from "@/core/handout/deck";
import { slideRoom, slidesOf, type Slide } from "@/core/handout/slides";
import { orgModel, type OrgModel } from "@/core/org/orgModel";
import type { Tour } from "@/core/org/tourFormat";
import { powerPointFile } from "@/ui/export/powerPointFile";
import { shippedFile } from "../../support/shippedFile";

const views = ["", "unit=logius", "unit=dgobdr", "subject=digid", "date=2012-11-05&against=2012-11-04", "page=mother"];
const tour: Tour = {
  format: "organogram-tour/1", id: "proef", title: { nl: "Proef & <b>zo</b>" },
  stops: views.map((view, index) => ({ view, text: { nl: `Zin ${index}.` }, notes: { nl: `Notitie ${index}\nmet een tweede regel` } })),
};

let model: OrgModel;
let slides: readonly Slide[];
let zip: JSZip;
beforeAll(async () => {
  model = orgModel(shippedFile());
  slides = slidesOf(deckOf(tour, model, { lang: "nl", room: slideRoom, addressOf: ({ view }) => `https://example.nl/?${view}` }), "https://example.nl/");
  zip = await opened(slides);
}, 60_000);

const opened = async (of: readonly Slide[]): Promise<JSZip> => JSZip.loadAsync(await (await powerPointFile(of, { title: "Proef", author: "Wie doet wat bij BZK", lang: "nl" })).arrayBuffer());
const xmlOf = async (from: JSZip, path: string): Promise<string> => await from.file(path)?.async("string") ?? "";
const slidePath = (index: number): string => `ppt/slides/slide${index + 1}.xml`;
const parsed = (xml: string): Document => new DOMParser().parseFromString(xml, "application/xml");
const textsOf = (xml: string): string => [...parsed(xml).getElementsByTagName("a:t")].map(({ textContent }) => textContent).join("|");

describe("a presentation", () => {
  it("has a slide for the title, for each stop and for the sources, all well-formed", async () => {
    const names = Object.keys(zip.files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    expect(names).toHaveLength(slides.length);
    expect(slides.length).toBeGreaterThanOrEqual(tour.stops.length + 2);
    for (const name of Object.keys(zip.files).filter((each) => /\.(xml|rels)$/.test(each))) {
      expect({ name, error: parsed(await xmlOf(zip, name)).querySelector("parsererror")?.textContent }).toEqual({ name, error: undefined });
    }
  });

  it("says nowhere where it was made when the site has no address for others", () => {
    const nowhere = slidesOf(deckOf({ ...tour, stops: tour.stops.slice(0, 1) }, model, { lang: "nl", room: slideRoom, addressOf: () => null }), null);
    expect(JSON.stringify(nowhere)).not.toMatch(/file:|Adres: |"(text|link)":null/);
  });

  it("lists no part and points to no part that is not in it", async () => {
    const listed = [...(await xmlOf(zip, "[Content_Types].xml")).matchAll(/PartName="\/([^"]*)"/g)].map(([, part = ""]) => part);
    expect(listed.length).toBeGreaterThan(slides.length);
    expect(listed.filter((part) => zip.file(part) === null)).toEqual([]);
    for (const name of Object.keys(zip.files).filter((each) => each.endsWith(".rels"))) {
      const owner = new URL(name.replace("_rels/", "").replace(/\.rels$/, ""), "file:///");
      const targets = [...parsed(await xmlOf(zip, name)).getElementsByTagName("Relationship")]
        .filter((each) => each.getAttribute("TargetMode") !== "External")
        .map((each) => new URL(each.getAttribute("Target") ?? "", owner).pathname.slice(1));
      expect({ name, missing: targets.filter((part) => zip.file(part) === null) }).toEqual({ name, missing: [] });
    }
  });

  it("has a real title on each slide, and the site as its maker", async () => {
    for (const index of slides.keys()) expect(await xmlOf(zip, slidePath(index))).toMatch(/<p:ph\s[^>]*type="title"/);
    expect(await xmlOf(zip, "docProps/core.xml")).toContain("<dc:creator>Wie doet wat bij BZK</dc:creator>");
  });

  it("draws every card as a shape with its name, every tree line as a connector between two of them, and nothing as a picture", async () => {
    for (const [index, { items }] of slides.entries()) {
      const xml = await xmlOf(zip, slidePath(index));
      const document = parsed(xml);
      const named = new Set([...document.getElementsByTagName("p:cNvPr")].map((each) => each.getAttribute("name")));
      expect(items.filter((item) => item.type === "card" && !named.has(item.name))).toEqual([]);
      const all = [...document.getElementsByTagName("p:cNvPr")].map((each) => each.getAttribute("id"));
      const ids = new Set(all);
      expect(ids.size).toBe(all.length);
      for (const end of [...document.getElementsByTagName("a:stCxn"), ...document.getElementsByTagName("a:endCxn")]) {
        expect(ids.has(end.getAttribute("id"))).toBe(true);
      }
      expect(xml).not.toMatch(/<p:pic>|item-\d+-/);
    }
    const first = parsed(await xmlOf(zip, slidePath(1)));
    expect(first.getElementsByTagName("p:cxnSp").length).toBe(slides[1]?.items.filter(({ type }) => type === "line").length);
    expect(textsOf(await xmlOf(zip, slidePath(1)))).toContain("Ministerie van Binnenlandse Zaken en Koninkrijksrelaties");
  });

  it("draws who answers as a double line and never like a part", async () => {
    const lines = slides[3]?.items.flatMap((item) => (item.type === "line" ? [item] : [])) ?? [];
    expect(new Set(lines.map(({ edge }) => edge)).has("double")).toBe(true);
    expect(await xmlOf(zip, slidePath(3))).toContain('cmpd="dbl"');
    expect(textsOf(await xmlOf(zip, slidePath(3)))).toContain("legt verantwoording af aan de Kamer");
  });

  it("has no letters under twelve points", () => {
    const sizes = slides.flatMap(({ title, items }) => [title, ...items.flatMap((item) => ("runs" in item ? item.runs : []))]).map(({ points }) => points);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  });

  it("has the notes of each stop with sources and address, and the language throughout", async () => {
    for (const [index, { view }] of tour.stops.entries()) {
      const xml = await xmlOf(zip, `ppt/notesSlides/notesSlide${index + 2}.xml`);
      expect(textsOf(xml)).toContain(`Notitie ${index}`);
      expect(textsOf(xml)).toContain(`https://example.nl/?${view}`);
      expect(xml).not.toContain(' lang="en-US"');
    }
  });

  it("fetches nothing: what leads outside is a link", async () => {
    for (const name of Object.keys(zip.files).filter((each) => each.endsWith(".rels"))) {
      for (const relation of parsed(await xmlOf(zip, name)).getElementsByTagName("Relationship")) {
        expect(relation.getAttribute("TargetMode") !== "External" || relation.getAttribute("Type")?.endsWith("/hyperlink")).toBe(true);
      }
    }
  });

  it("keeps any text whole and as text", async () => {
    const odd = fc.oneof(fc.string({ unit: "binary", maxLength: 40 }), fc.constantFrom("]]>", "</a:t><p:pic/>", "&amp;", "\u0000\u000b\ufffe", "$& $1", "item-0-", '"\'', "\ud800"));
    await fc.assert(fc.asyncProperty(odd, async (text) => {
      const run = { text: `x${text}x`, points: 14, colour: "000000", lang: "nl" as const };
      const look = { fill: "FFFFFF", line: "000000", lineWidth: 1, edge: "double" as const, isRound: true };
      const box = { x: 1, y: 1, width: 2, height: 1 };
      const file = await opened([{
        isOpening: false, title: run, notes: `n${text}n`, items: [
          { type: "card", id: "a", box, runs: [run], look, name: `x${text}x` },
          { type: "card", id: "b", box: { ...box, y: 3 }, runs: [run], look, name: text },
          { type: "line", from: "a", to: "b", points: [{ x: 2, y: 2 }, { x: 2, y: 3 }], colour: "000000", lineWidth: 1, edge: "solid", hasArrow: true, name: text },
          { type: "text", box, runs: [run], align: "left", valign: "top", look: null, name: text },
        ],
      }]);
      for (const path of [slidePath(0), "ppt/notesSlides/notesSlide1.xml"]) {
        const document = parsed(await xmlOf(file, path));
        expect(document.querySelector("parsererror")).toBeNull();
        expect(document.getElementsByTagName("p:pic")).toHaveLength(0);
      }
      expect(parsed(await xmlOf(file, slidePath(0))).getElementsByTagName("p:cxnSp")).toHaveLength(1);
    }), { numRuns: 25 });
  }, 60_000);
});

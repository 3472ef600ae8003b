/**
 * The picture of a chart as it goes on paper. There is no file of it to save yet; until there is, this holds the SVG
 * that the hand-outs and the printed chart are made of to what such a file has to be.
 */
import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { paperChart } from "@/core/handout/paperChart";
import { stopDay } from "@/core/handout/stopDay";
import type { OrgFile } from "@/core/org/fileFormat";
import { orgModel } from "@/core/org/orgModel";
import { decodeView } from "@/core/view/urlCodec";
import { visibleTree } from "@/core/view/visibleTree";
import { ChartPicture } from "@/ui/export/ChartPicture";
import { withUnit } from "../../support/drawOrg";
import { smallOrg } from "../panels/setup";

const hostile = fc.oneof(
  fc.constantFrom(
    "<img src=x onerror=alert(1)>", "</script><script>alert(1)</script>", "<svg onload=alert(1)>", "]]><foreignObject/>", "&amp;&#60;&lt;", "\"' onload='x", "javascript:alert(1)",
    "https://example.org/x.svg", "url(https://example.org/x)", "<!--", "a\u202Eb", "Ünïcödé 😀", "x".repeat(300),
  ),
  // What XML itself forbids, the reader of the data takes out of every name.
  fc.string({ unit: "grapheme", maxLength: 60 }).map((text) => text.replaceAll(/[\p{Cc}\uFFFE\uFFFF\p{Cs}]/gu, "")),
).filter((text) => text.trim() !== "");

/** The attributes of every element, as "element@attribute=value". */
const attributesOf = (picture: Document): readonly string[] =>
  [...picture.querySelectorAll("*")].flatMap((element) => [...element.attributes].flatMap(({ name, value }) => (name === "xmlns" ? [] : [`${element.localName}@${name}=${value}`])));

describe("A25: the picture of a chart", () => {
  it("A25: parses as XML, has title and desc, and nothing that runs or comes from elsewhere, for hostile names", () => {
    fc.assert(fc.property(hostile, hostile, hostile, (name, abbr, title) => {
      const named = (["dgx", "logius", "raad"] as const).reduce<OrgFile>((file, id, index) =>
        withUnit(file, id, { names: [{ nl: `${name} ${index}`, abbr: `${abbr}${index}` }] }), smallOrg);
      const model = orgModel(named);
      const day = stopDay(model, decodeView("unit=dgx"), "nl");
      const tree = visibleTree(day.context.sourceFrom(null), () => true);
      const [sheet] = paperChart(model, day, tree, "nl").sheets;
      if (sheet === undefined) throw new Error("nothing was drawn");
      const markup = renderToStaticMarkup(<ChartPicture chart={sheet.chart} title={title} description={name} continued={sheet.continued} />);
      // As a file it names its language of elements itself; in a page the browser knows it.
      const picture = new DOMParser().parseFromString(markup.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" '), "application/xml");

      expect(picture.querySelector("parsererror")).toBeNull();
      const svg = picture.documentElement;
      expect([svg.localName, svg.getAttribute("role"), svg.querySelector(":scope > title")?.textContent, svg.querySelector(":scope > desc")?.textContent]).toEqual(["svg", "img", title, name]);
      for (const attribute of ["aria-labelledby", "aria-describedby"]) expect(picture.getElementById(svg.getAttribute(attribute) ?? "")).not.toBeNull();
      // Only what draws; a name is text and never an element.
      expect([...new Set([...picture.querySelectorAll("*")].map(({ localName }) => localName))].filter((each) => !["svg", "title", "desc", "g", "rect", "path", "text"].includes(each))).toEqual([]);
      expect(attributesOf(picture).filter((each) => /@(on|href|xlink:href|src)/i.test(each) || /=.*(url\(|javascript:|https?:)/i.test(each))).toEqual([]);
      // Every unit is there in words that can be searched.
      const words = [...picture.querySelectorAll("text")].map(({ textContent }) => textContent).join("");
      expect(words.length).toBeGreaterThan(20);
      expect(picture.querySelectorAll('[data-mark="card"]').length).toBe(sheet.chart.scene.cards.length);
    }), { numRuns: 40 });
  });
});

/**
 * Slides as a PowerPoint file. Everything in it is native: text, shapes, connectors; no picture, and nothing that would
 * be fetched. This is the one door of pptxgenjs, and comes only when a reader asks for a file.
 *
 * The library has no connectors, no descriptions of shapes and one language for all notes. Each of our shapes
 * therefore gets a name that says which it is, and afterwards those are put in.
 */
import JSZip from "jszip";
import PptxGenJS from "pptxgenjs";
import { connectorOf, type Connector } from "@/core/handout/connectors";
import { slideColours } from "@/core/handout/slideColours";
import { slideSize, type ShapeLook, type Slide, type SlideItem, type TextRun } from "@/core/handout/slides";
import { cleanLine, cleanProse } from "@/core/org/cleanText";
import type { Lang } from "@/core/org/fileFormat";
import type { Edge } from "@/core/scene/family";

/** On nearly every device; the typeface of the site is not. */
const FONT = "Arial";
const LAYOUT = "wide";
const TITLE = "title";
const masters = { opening: "OPENING", stop: "STOP" } as const;
/** A way drawn as it runs; the types of the library lack it. */
const CUSTOM = "custGeom" as PptxGenJS.SHAPE_NAME;
const MIME = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
const EMU = 914_400;
const langTags: Readonly<Record<Lang, string>> = { nl: "nl-NL", en: "en-GB" };
const dashes = { solid: "solid", double: "solid", dashed: "dash", dotted: "sysDot" } as const satisfies Readonly<Record<Edge, string>>;

export interface PowerPointOptions {
  readonly title: string;
  /** The site, as the maker of the file. */
  readonly author: string;
  readonly lang: Lang;
}

export async function powerPointFile(slides: readonly Slide[], { title, author, lang }: PowerPointOptions): Promise<Blob> {
  const file = new PptxGenJS();
  file.defineLayout({ name: LAYOUT, ...slideSize });
  file.layout = LAYOUT;
  file.title = escaped(title);
  // Otherwise the library names itself as the author.
  file.author = escaped(author);
  file.company = escaped(author);
  file.theme = { headFontFace: FONT, bodyFontFace: FONT };
  const titled = (y: number, h: number): NonNullable<PptxGenJS.SlideMasterProps["objects"]> => [
    { placeholder: { options: { name: TITLE, type: "title", x: 0.5, y, w: slideSize.width - 1, h, margin: 0, align: "left", valign: "middle" }, text: "" } },
  ];
  const background = { color: "FFFFFF" };
  file.defineSlideMaster({ title: masters.stop, background, objects: titled(0.3, 1.05) });
  file.defineSlideMaster({
    title: masters.opening, background,
    objects: [{ rect: { x: 0.5, y: 2, w: 1.2, h: 0.08, fill: { color: slideColours.accent } } }, ...titled(2.2, 1.5)],
  });
  slides.forEach((slide) => addSlide(file, slide));
  const written = await file.write({ outputType: "arraybuffer" });
  const zip = await JSZip.loadAsync(written);
  const spoken = (xml: string): string => xml.replaceAll(' lang="en-US"', ` lang="${langTags[lang]}"`);
  // The library lists a master for each slide and writes one; a strict reader wants every part that is listed.
  const isThere = (part: string): boolean => zip.file(part.slice(1)) !== null;
  await rewrite(zip, "[Content_Types].xml", (xml) => xml.replaceAll(/<Override PartName="([^"]*)"[^>]*\/>/g, (listed, part: string) => (isThere(part) ? listed : "")));
  await Promise.all(slides.flatMap((slide, index) => [
    rewrite(zip, `ppt/slides/slide${index + 1}.xml`, (xml) => withNative(spoken(xml), slide.items)),
    rewrite(zip, `ppt/notesSlides/notesSlide${index + 1}.xml`, spoken),
  ]));
  return zip.generateAsync({ type: "blob", mimeType: MIME, compression: "DEFLATE" });
}

async function rewrite(zip: JSZip, path: string, change: (xml: string) => string): Promise<void> {
  const entry = zip.file(path);
  if (entry === null) throw new Error(`The presentation has no ${path}`);
  zip.file(path, change(await entry.async("string")));
}

function addSlide(file: PptxGenJS, { isOpening, title, items, notes }: Slide): void {
  const slide = file.addSlide({ masterName: isOpening ? masters.opening : masters.stop });
  slide.addText(writable(cleanLine(title.text)), {
    placeholder: TITLE, fontSize: title.points, bold: true, color: title.colour, fontFace: FONT, lang: langTags[title.lang], fit: "shrink",
  });
  items.forEach((item, index) => addItem(slide, item, index));
  slide.addNotes(writable(cleanProse(notes)));
}

function addItem(slide: PptxGenJS.Slide, item: SlideItem, index: number): void {
  const objectName = marker(index);
  if (item.type === "line") {
    addLine(slide, item, objectName);
    return;
  }
  const { x, y, width: w, height: h } = item.box;
  const place = { x, y, w, h, objectName };
  const shape = shapeOf(item.look, h);
  if (item.type === "frame") slide.addShape(shape.shape ?? "rect", { ...place, ...shape });
  else slide.addText(item.runs.map(textProps), { ...place, ...shape, ...textLook(item) });
}

function textLook(item: Extract<SlideItem, { type: "text" | "card" }>): PptxGenJS.TextPropsOptions {
  if (item.type === "card") return { align: "left", valign: "middle", margin: [6, 4, 2, 2], fit: "shrink" };
  return { align: item.align, valign: item.valign, margin: item.look === null ? 0 : [4, 4, 1, 1], fit: "shrink", wrap: item.look === null };
}

function shapeOf(look: ShapeLook | null, height: number): PptxGenJS.ShapeProps & { shape?: "rect" | "roundRect" } {
  if (look === null) return {};
  return {
    shape: look.isRound ? "roundRect" : "rect",
    ...(look.isRound ? { rectRadius: Math.min(0.12, height / 2) } : {}),
    ...(look.fill === null ? {} : { fill: { color: look.fill } }),
    ...(look.line === null ? {} : { line: { color: look.line, width: look.lineWidth, dashType: dashes[look.edge] } }),
  };
}

function textProps({ text, points, colour, bold = false, lang, link, breaks = false }: TextRun): PptxGenJS.TextProps {
  return {
    // An empty paragraph loses its size; blanks at the end are part of the legend.
    text: cleanRun(text),
    options: {
      fontSize: points, color: colour, bold, fontFace: FONT, lang: langTags[lang], breakLine: breaks,
      ...(link === undefined ? {} : { hyperlink: { url: link } }),
    },
  };
}

/** Clean without its outer blanks, which keep a run apart from the next. */
function cleanRun(text: string): string {
  const [, before = "", after = ""] = /^( *).*?( *)$/su.exec(text) ?? [];
  return `${before}${writable(cleanLine(text))}${after}`;
}

function addLine(slide: PptxGenJS.Slide, { points, colour, lineWidth, edge, hasArrow }: Extract<SlideItem, { type: "line" }>, objectName: string): void {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  slide.addShape(CUSTOM, {
    // A way without any width is still drawn, if its box has one.
    x, y, w: Math.max(0.001, Math.max(...xs) - x), h: Math.max(0.001, Math.max(...ys) - y), objectName,
    line: { color: colour, width: lineWidth, dashType: dashes[edge], ...(hasArrow ? { endArrowType: "triangle" } : {}) },
    points: points.map((point, index) => ({ x: point.x - x, y: point.y - y, moveTo: index === 0 })),
  });
}

// What the library cannot say

const marker = (index: number): string => `item-${index}-`;

/** With connectors for lines that can be one, and with each shape called and described by its name. */
function withNative(xml: string, items: readonly SlideItem[]): string {
  const ids = new Map<string, string>();
  for (const [, id = "", index = ""] of xml.matchAll(/<p:cNvPr id="(\d+)" name="item-(\d+)-"/g)) {
    const item = items[Number(index)];
    if (item?.type === "card") ids.set(item.id, id);
  }
  return xml.replace(/<p:sp><p:nvSpPr><p:cNvPr id="(\d+)" name="item-(\d+)-"(?:(?!<\/p:sp>).)*<\/p:sp>/gs, (shape, id: string, index: string) => {
    const item = items[Number(index)];
    if (item === undefined) return shape;
    const connector = item.type === "line" ? connectorOf(item.points) : null;
    if (item.type === "line" && connector !== null) return connectorXml(item, connector, id, ids);
    // By a function: in a text, `$&` would mean something to `replace`.
    const named = shape.replace(`name="${marker(Number(index))}"`, () => `name="${nameOf(item)}" descr="${nameOf(item)}"`);
    return doubled(named, item);
  });
}

const nameOf = (item: SlideItem): string => escaped(item.name);

/** The library knows no double line. */
function doubled(xml: string, item: SlideItem): string {
  const edge = item.type === "line" ? item.edge : item.look?.edge;
  return edge === "double" ? xml.replace(/<a:ln w="(\d+)">/, '<a:ln w="$1" cmpd="dbl">') : xml;
}

function connectorXml(
  item: Extract<SlideItem, { type: "line" }>, { shape, x, y, width, height, turned, flipsX, flipsY, bend, startSide, endSide }: Connector,
  id: string, ids: ReadonlyMap<string, string>,
): string {
  const emu = (inches: number): number => Math.round(inches * EMU);
  const turn = `${turned ? ' rot="5400000"' : ""}${flipsX ? ' flipH="1"' : ""}${flipsY ? ' flipV="1"' : ""}`;
  const [from, to] = [ids.get(item.from), ids.get(item.to)];
  const ends = [
    ...(from === undefined ? [] : [`<a:stCxn id="${from}" idx="${startSide}"/>`]),
    ...(to === undefined ? [] : [`<a:endCxn id="${to}" idx="${endSide}"/>`]),
  ].join("");
  const bends = shape === "line" ? "<a:avLst/>" : `<a:avLst><a:gd name="adj1" fmla="val ${bend}"/></a:avLst>`;
  return `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${id}" name="${nameOf(item)}" descr="${nameOf(item)}"/><p:cNvCxnSpPr>${ends}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr>`
    + `<p:spPr><a:xfrm${turn}><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`
    + `<a:prstGeom prst="${shape}">${bends}</a:prstGeom>`
    + `<a:ln w="${Math.round(item.lineWidth * 12_700)}"${item.edge === "double" ? ' cmpd="dbl"' : ""}><a:solidFill><a:srgbClr val="${item.colour}"/></a:solidFill>`
    + `<a:prstDash val="${dashes[item.edge]}"/><a:round/>${item.hasArrow ? '<a:tailEnd type="triangle"/>' : ""}</a:ln></p:spPr></p:cxnSp>`;
}

/** Two code points stand for no character and may not stand in XML; a cleaned text may still have them. */
const writable = (text: string): string => text.replace(/[\ufffe\uffff]/g, "");

function escaped(text: string): string {
  return writable(cleanLine(text)).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&apos;");
}

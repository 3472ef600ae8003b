/**
 * A deck as slides of 13⅓ by 7½ inches: text and native shapes with their places, so that the program that writes the
 * file only has to write them down, and a test can read what is on a slide.
 *
 *   ┌───────────────────────────────┐
 *   │ The sentence of the stop      │
 *   │        chart                  │
 *   │ kinds and lines in words      │
 *   │ Bron: … · day, n of n units   │
 *   └───────────────────────────────┘
 */
import { appMessages } from "@/core/i18n/appMessages";
import { formatDate } from "@/core/i18n/format";
import { handoutMessages } from "@/core/i18n/handoutMessages";
import type { Box, Point } from "@/core/layout/geometry";
import type { Lang } from "@/core/org/fileFormat";
import type { Edge } from "@/core/scene/family";
import type { CardMark, LinkMark } from "@/core/scene/scene";
import { fonts, tableMetrics } from "@/core/scene/textMetrics";
import { sourceLine } from "@/core/panel/sourceLine";
import { sourcesLine, type Deck, type DeckStop } from "./deck";
import { legendOf } from "./legend";
import { familyColours, slideColours } from "./slideColours";
import { sourceAddress, type NumberedSource } from "./sourceList";
import type { ChartRoom, StopChart } from "./stopChart";

/** In inches. */
export const slideSize = { width: 13.333, height: 7.5 } as const;
const margin = 0.5;
const across = slideSize.width - 2 * margin;
const places = {
  title: { x: margin, y: 0.3, width: across, height: 1.05 },
  chart: { x: margin, y: 1.4, width: across, height: 4.55 },
  legend: { x: margin, y: 6.02, width: across, height: 0.45 },
  foot: { x: margin, y: 6.5, width: across, height: 0.8 },
  list: { x: margin, y: 1.35, width: across, height: 5.1 },
} as const;

const INCH = 96;
/** Small type on a slide is 12 points: what is smaller cannot be read from a chair. */
const SMALL = 12;

export const slideRoom: ChartRoom = { width: places.chart.width * INCH, height: places.chart.height * INCH, leastPoints: SMALL };

export interface TextRun {
  readonly text: string;
  readonly points: number;
  readonly colour: string;
  readonly bold?: boolean;
  readonly lang: Lang;
  /** Only what `isWebAddress` lets through. */
  readonly link?: string;
  /** Ends the paragraph. */
  readonly breaks?: boolean;
}

export interface ShapeLook {
  readonly fill: string | null;
  readonly line: string | null;
  /** In points. */
  readonly lineWidth: number;
  readonly edge: Edge;
  readonly isRound: boolean;
}

/** Everything on a slide, in the order in which it is read and drawn. */
export type SlideItem =
  | { readonly type: "text"; readonly box: Box; readonly runs: readonly TextRun[]; readonly align: "left" | "center"; readonly valign: "top" | "middle" | "bottom"; readonly look: ShapeLook | null; readonly name: string }
  | { readonly type: "card"; readonly id: string; readonly box: Box; readonly runs: readonly TextRun[]; readonly look: ShapeLook; readonly name: string }
  | { readonly type: "frame"; readonly box: Box; readonly look: ShapeLook; readonly name: string }
  | { readonly type: "line"; readonly from: string; readonly to: string; readonly points: readonly Point[]; readonly colour: string; readonly lineWidth: number; readonly edge: Edge; readonly hasArrow: boolean; readonly name: string };

export interface Slide {
  /** The first has its title in the middle. */
  readonly isOpening: boolean;
  readonly title: TextRun;
  readonly items: readonly SlideItem[];
  readonly notes: string;
}

export function slidesOf(deck: Deck, site: string | null): readonly Slide[] {
  return [titleSlide(deck, site), ...deck.stops.map((stop) => stopSlide(deck, stop)), ...sourceSlides(deck, site)];
}

const run = (text: string, lang: Lang, points: number, rest: Partial<TextRun> = {}): TextRun =>
  ({ text, lang, points, colour: slideColours.ink, ...rest });

const textItem = (name: string, box: Box, runs: readonly TextRun[], valign: "top" | "middle" | "bottom" = "top"): SlideItem =>
  ({ type: "text", name, box, runs, align: "left", valign, look: null });

function titleSlide(deck: Deck, site: string | null): Slide {
  const { lang } = deck;
  const words = handoutMessages[lang];
  const intro = deck.intro === null ? [] : [run(deck.intro.text, deck.intro.lang, 20, { breaks: true })];
  const minutes = deck.minutes === null ? [] : [run(words.minutes(deck.minutes), lang, 16, { colour: slideColours.muted, breaks: true })];
  return {
    isOpening: true,
    title: run(deck.title.text, deck.title.lang, 40, { bold: true }),
    items: [
      textItem(deck.title.text, { x: margin, y: 3.9, width: across, height: 1.8 }, [...intro, ...minutes]),
      textItem(appMessages[lang].status.notOfficial, { ...places.foot, y: 6.2, height: 1.1 }, closing(deck, site), "bottom"),
    ].filter((item) => item.type !== "text" || item.runs.length > 0),
    notes: "",
  };
}

/** What stands at both ends: the day, what may be done with it, and that it is nobody's official word. */
function closing({ lang, asOf }: Deck, site: string | null): readonly TextRun[] {
  const app = appMessages[lang];
  const small = { colour: slideColours.muted, breaks: true };
  return [
    run(`${handoutMessages[lang].made(formatDate(asOf, lang))} ${app.footer.data}`, lang, SMALL + 2, small),
    run(`${app.status.notOfficial}.`, lang, SMALL + 2, small),
    ...(site === null ? [] : [run(site, lang, SMALL + 2, { colour: slideColours.muted, link: site })]),
  ];
}

function stopSlide(deck: Deck, stop: DeckStop): Slide {
  const { lang } = deck;
  const words = handoutMessages[lang];
  const small = { colour: slideColours.muted };
  const { text } = stop.sentence;
  return {
    isOpening: false,
    title: run(text, stop.sentence.lang, text.length > 120 ? 20 : 24, { bold: true }),
    items: [
      ...(stop.chart === null ? [textItem(words.picture, places.chart, [run(words.noPicture, lang, 18, { colour: slideColours.muted })])] : chartItems(stop.chart, lang)),
      textItem(words.sources, places.foot, [
        run(sourcesLine(stop.sources, lang, 1), lang, SMALL, { ...small, breaks: true }),
        run(`${words.stop(stop.number, deck.stops.length)} · ${stop.caption}`, lang, SMALL, small),
      ], "bottom"),
    ],
    notes: notesOf(stop, lang),
  };
}

function notesOf({ notes, sources, chartSources, caption, address }: DeckStop, lang: Lang): string {
  const words = handoutMessages[lang];
  const listed = [...sources, ...chartSources.filter((each) => !sources.includes(each))].map(({ number, source }) => {
    const link = sourceAddress(source);
    return `[${number}] ${sourceLine(source, lang)}${link === null ? "" : `, ${link}`}`;
  });
  return [
    ...(notes === null ? [] : [notes.text, ""]),
    sourcesLine(sources, lang, sources.length), caption, "", ...(listed.length === 0 ? [] : [`${words.sources}:`, ...listed, ""]), ...(address === null ? [] : [words.address(address)]),
  ].join("\n");
}

function chartItems(chart: StopChart, lang: Lang): readonly SlideItem[] {
  const { scene, bounds, scale } = chart;
  const k = scale / INCH;
  const room = places.chart;
  const left = room.x + (room.width - bounds.width * k) / 2;
  const top = room.y + (room.height - bounds.height * k) / 2;
  const point = ({ x, y }: Point): Point => ({ x: left + (x - bounds.x) * k, y: top + (y - bounds.y) * k });
  const box = (from: Box): Box => ({ ...point(from), width: from.width * k, height: from.height * k });
  const points = (rem: number): number => Math.round(rem * scene.rem * scale * 0.75 * 10) / 10;
  const nameOf = new Map(scene.cards.map(({ id, label }) => [id, label]));

  const titleBox = (text: string, at: Point): Box => box({ ...at, width: metrics.width("strong", text) * 1.1 + 14, height: 20 });
  return [
    ...scene.frames.map((frame): SlideItem => ({
      type: "frame", box: box(frame.box), name: frame.title ?? nameOf.get(frame.id) ?? frame.id,
      look: { fill: null, line: slideColours.frame, lineWidth: 1.25, edge: frame.shape === "head" ? "solid" : "dashed", isRound: true },
    })),
    ...scene.links.toSorted((a, b) => Number(a.onPath) - Number(b.onPath)).map((link) => lineItem(link, link.points.map(point), nameOf, lang)),
    ...scene.cards.map((card): SlideItem => ({
      type: "card", id: card.id, box: box(card.box), name: card.label, look: cardLook(card),
      runs: cardRuns(card, chart, points),
    })),
    ...scene.frames.flatMap(({ title, box: at }) => (title === null ? [] : [
      plainBox(title, titleBox(title, { x: at.x + 14, y: at.y - 10 }), [run(title, lang, points(fonts.strong.size), { bold: true, colour: slideColours.muted })]),
    ])),
    ...scene.links.flatMap(({ label, grammar }): readonly SlideItem[] => (label === null ? [] : [{
      type: "text", name: label.text, align: "center", valign: "middle", box: box(label.box),
      runs: [run(label.text, lang, points(fonts.strong.size), { bold: true })],
      look: { fill: slideColours.card, line: grammar === "answers" ? slideColours.office : slideColours.relation, lineWidth: 1, edge: "solid", isRound: true },
    }])),
    textItem(handoutMessages[lang].picture, places.legend, legendRuns(chart, lang), "middle"),
  ];
}

const metrics = tableMetrics(16);

const plainBox = (name: string, box: Box, runs: readonly TextRun[]): SlideItem =>
  ({ type: "text", name, box, runs, align: "left", valign: "middle", look: { fill: slideColours.card, line: null, lineWidth: 0, edge: "solid", isRound: false } });

function cardRuns(card: CardMark, { paragraphs, missing }: StopChart, points: (rem: number) => number): readonly TextRun[] {
  const lines = paragraphs.get(card.id) ?? [];
  const left = missing.get(card.id);
  return lines.flatMap(({ text, font, tone }, index): readonly TextRun[] => {
    const isFirst = index === 0;
    const colour = tone === "mark" ? slideColours.warn : tone === "muted" ? slideColours.muted : slideColours.ink;
    const breaks = index < lines.length - 1;
    const own = run(text, card.lang, points(fonts[font].size), { bold: fonts[font].weight > 400, colour });
    if (!isFirst || left === undefined) return [{ ...own, breaks }];
    return [own, run(` +${left}`, card.lang, points(fonts.body.size), { colour: slideColours.muted, breaks })];
  });
}

function cardLook({ family, edge, shape, role, selected, onPath, answers, tag, isGap }: CardMark): ShapeLook {
  if (role === "heading") return { fill: slideColours.card, line: null, lineWidth: 0, edge: "solid", isRound: false };
  return {
    fill: selected ? slideColours.chosen : slideColours.card,
    line: selected ? slideColours.accent : familyColours[family],
    lineWidth: selected || answers ? 3 : onPath || (tag !== null && !isGap) ? 2.5 : 1.75,
    edge, isRound: shape === "round",
  };
}

const verbs: Readonly<Record<LinkMark["grammar"], "partUnder" | "answers" | "relation">> = { tree: "partUnder", answers: "answers", relation: "relation" };

function lineItem(link: LinkMark, points: readonly Point[], nameOf: ReadonlyMap<string, string>, lang: Lang): SlideItem {
  const { grammar, dotted, onPath, source, target, label } = link;
  // The words of the line if it has any, else what its kind means: the target of a tree line sits under its source.
  const says = label?.text ?? handoutMessages[lang][verbs[grammar]];
  const colour = grammar === "answers" ? slideColours.office : grammar === "relation" ? slideColours.relation : onPath ? slideColours.accent : slideColours.line;
  return {
    type: "line", from: source, to: target, points, colour, hasArrow: grammar === "relation",
    lineWidth: grammar === "answers" ? 4.5 : onPath || grammar === "relation" ? 2.25 : 1.25,
    edge: grammar === "relation" ? "dashed" : grammar === "answers" ? (dotted ? "dashed" : "double") : dotted ? "dotted" : "solid",
    name: `${says} (${nameOf.get(source) ?? source} – ${nameOf.get(target) ?? target})`,
  };
}

const lineColours: Readonly<Record<string, string>> = { tree: slideColours.line, answers: slideColours.office, relation: slideColours.relation, ...familyColours };

function legendRuns({ scene, missing }: StopChart, lang: Lang): readonly TextRun[] {
  return [
    ...legendOf(scene, lang).flatMap(({ sign, look, text }): readonly TextRun[] => [
      run(`${sign} `, lang, SMALL, { colour: lineColours[look] ?? slideColours.ink, bold: true }), run(`${text}     `, lang, SMALL, { colour: slideColours.muted }),
    ]),
    ...(missing.size > 0 ? [run(handoutMessages[lang].missing("+1, +2"), lang, SMALL, { colour: slideColours.muted })] : []),
  ];
}

const LINES_A_SLIDE = 23;
/** A line of small type across the slide. */
const CHARS_A_LINE = 145;

function sourceSlides(deck: Deck, site: string | null): readonly Slide[] {
  const { lang } = deck;
  const words = handoutMessages[lang];
  const pages = inPages(deck.sources, lang);
  return pages.map((page, index): Slide => ({
    isOpening: false,
    title: run(pages.length === 1 ? words.sources : words.sourcesPart(index + 1, pages.length), lang, 24, { bold: true }),
    items: [
      textItem(words.sources, places.list, page.length === 0 ? [run(words.noSources, lang, SMALL + 2)] : page.map((each) => sourceRun(each, lang))),
      ...(index === pages.length - 1 ? [textItem(appMessages[lang].status.notOfficial, { ...places.foot, y: 6.5, height: 0.85 }, closing(deck, site), "bottom")] : []),
    ],
    notes: "",
  }));
}

function sourceRun({ number, source }: NumberedSource, lang: Lang): TextRun {
  const link = sourceAddress(source);
  // The title is in its own language, whatever the reader's is.
  return run(`[${number}] ${sourceLine(source, lang)}`, source.lang === "en" ? "en" : "nl", SMALL, { breaks: true, ...(link === null ? {} : { link }) });
}

function inPages(sources: readonly NumberedSource[], lang: Lang): readonly (readonly NumberedSource[])[] {
  const pages: NumberedSource[][] = [[]];
  let used = 0;
  for (const each of sources) {
    const lines = Math.ceil((sourceLine(each.source, lang).length + 6) / CHARS_A_LINE);
    if (used > 0 && used + lines > LINES_A_SLIDE) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(each);
    used += lines;
  }
  return pages;
}

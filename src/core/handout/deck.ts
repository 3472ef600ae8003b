/**
 * A tour as slides and pages, in plain data: what each says, draws and rests on. The leaflet and the presentation are two
 * readers of the same deck, so that they cannot say different things.
 */
import { formatDate } from "@/core/i18n/format";
import { handoutMessages } from "@/core/i18n/handoutMessages";
import { tourMessages } from "@/core/i18n/tourMessages";
import { cleanLine, cleanProse } from "@/core/org/cleanText";
import type { IsoDate, Lang } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import type { Tour, TourStop } from "@/core/org/tourFormat";
import { sourceLine } from "@/core/panel/sourceLine";
import { stopSources, stopView, tourText, type SpokenText } from "@/core/tour/stops";
import { chartSources } from "./chartSources";
import { createSourceList, numbersText, type NumberedSource } from "./sourceList";
import { stopChart, type ChartRoom, type StopChart } from "./stopChart";

export interface DeckStop {
  /** From 1. */
  readonly number: number;
  readonly sentence: SpokenText;
  /** `null`: the stop shows a page, or a day of which nothing is known. */
  readonly chart: StopChart | null;
  /** Of the sentence; none: words of whoever made the tour. */
  readonly sources: readonly NumberedSource[];
  readonly chartSources: readonly NumberedSource[];
  /** The day, how much of it is drawn, and what the chart rests on. */
  readonly caption: string;
  readonly notes: SpokenText | null;
  /** `null`: the site has none. */
  readonly address: string | null;
}

export interface Deck {
  readonly lang: Lang;
  readonly title: SpokenText;
  readonly intro: SpokenText | null;
  readonly minutes: number | null;
  readonly asOf: IsoDate;
  readonly stops: readonly DeckStop[];
  readonly sources: readonly NumberedSource[];
}

export interface DeckOptions {
  readonly lang: Lang;
  readonly room: ChartRoom;
  /** Whole, with `https:` and the place of the site; `null`: it has none for others. */
  readonly addressOf: (stop: TourStop) => string | null;
}

export function deckOf(tour: Tour, model: OrgModel, { lang, room, addressOf }: DeckOptions): Deck {
  const list = createSourceList(model.sourceById);
  const stops = tour.stops.map((stop, index): DeckStop => {
    const requested = stopView(stop);
    const chart = stopChart(model, requested, lang, room);
    const sources = list.cite(stopSources(model, stop).map(({ id }) => id));
    const drawnFrom = chart === null ? [] : list.cite(chartSources(model, chart));
    return {
      number: index + 1,
      sentence: cleaned(tourText(stop.text, lang), cleanLine) ?? { text: "–", lang },
      chart, sources, chartSources: drawnFrom,
      caption: captionOf(chart, requested.view.date ?? model.meta.asOf, drawnFrom, lang),
      notes: cleaned(tourText(stop.notes, lang), cleanProse),
      address: addressOf(stop),
    };
  });
  return {
    lang, stops, sources: list.all, minutes: tour.minutes ?? null, asOf: model.meta.asOf,
    title: cleaned(tourText(tour.title, lang), cleanLine) ?? { text: tour.id, lang },
    intro: cleaned(tourText(tour.intro, lang), cleanProse),
  };
}

function cleaned(spoken: SpokenText | null, clean: (text: string) => string): SpokenText | null {
  const text = spoken === null ? "" : clean(spoken.text);
  return spoken === null || text === "" ? null : { ...spoken, text };
}

function captionOf(chart: StopChart | null, date: IsoDate, sources: readonly NumberedSource[], lang: Lang): string {
  const words = handoutMessages[lang];
  if (chart === null) return words.asOf(formatDate(date, lang));
  const day = chart.against === null
    ? words.asOf(formatDate(chart.date, lang))
    : words.compared(formatDate(chart.against, lang), formatDate(chart.date, lang));
  return [
    day, words.shown(chart.shown, chart.total),
    sources.length === 0 ? words.chartUnsourced : words.chartSources(numbersText(sources)),
  ].join(" · ");
}

/** The first sources in full and how many more there are; a slide has room for two lines. */
export function sourcesLine(sources: readonly NumberedSource[], lang: Lang, most: number): string {
  const words = handoutMessages[lang];
  if (sources.length === 0) return tourMessages[lang].unsourced;
  const named = sources.slice(0, most).map(({ number, source }) => `[${number}] ${sourceLine(source, lang)}`);
  const rest = sources.length - named.length;
  return words.source([...named, ...(rest > 0 ? [words.moreSources(rest)] : [])].join("; "));
}

/** From a stop of a tour to what it shows, says and rests on. */
import type { Lang, Source } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import type { Tour, TourStop, TourText } from "@/core/org/tourFormat";
import { decodeView } from "@/core/view/urlCodec";
import { startView, type RequestedView, type TourPlace } from "@/core/view/viewState";

/** Text with the language that it is in, which may be another than the one asked for. */
export interface SpokenText {
  readonly text: string;
  readonly lang: Lang;
}

/** `null`: there is nothing in either language. */
export function tourText(text: TourText | undefined, lang: Lang): SpokenText | null {
  for (const each of [lang, lang === "nl" ? "en" : "nl"] as const) {
    const found = text?.[each];
    if (found !== undefined && found !== "") return { text: found, lang: each };
  }
  return null;
}

/**
 * What the stop asks to be shown. Problems are those of its address. A stop is a place in the chart: it opens no page, does
 * not begin to present, and leaves language and theme to the reader.
 */
export function stopView(stop: TourStop): RequestedView {
  const { view, saysOpen, problems } = decodeView(stop.view, startView);
  const { page, tour, presenting, quiz, lang, theme, mode } = startView;
  return { view: { ...view, page, tour, presenting, quiz, lang, theme, mode }, saysOpen, problems };
}

/** The sources of the sentence, in the order of the stop; what the data do not have is left out. */
export function stopSources(model: Pick<OrgModel, "sourceById">, stop: TourStop): readonly Source[] {
  return (stop.src ?? []).flatMap((id) => model.sourceById.get(id) ?? []);
}

/** The stop of a place; `null` if the tour is not among them, the nearest stop if it has fewer. */
export function stopAt(tours: readonly Tour[], place: TourPlace): { readonly tour: Tour; readonly stop: TourStop; readonly at: number } | null {
  const tour = tours.find(({ id }) => id === place.id);
  const at = Math.min(place.stop, (tour?.stops.length ?? 0) - 1);
  const stop = tour?.stops[at];
  return tour === undefined || stop === undefined ? null : { tour, stop, at };
}

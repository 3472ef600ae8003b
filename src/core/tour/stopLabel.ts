/** What a stop shows, in a few words: for a list of stops, and for whoever writes its sentence. */
import type { IsoDate, Lang, Text, UnitId } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import type { TourStop } from "@/core/org/tourFormat";
import { formatDate } from "@/core/i18n/format";
import { tourMessages } from "@/core/i18n/tourMessages";
import { intervalOn } from "@/core/time/intervalOn";
import { stopView } from "./stops";

export interface StopLabel {
  readonly text: string;
  /** The language of the name in it: many units have a Dutch name only. */
  readonly lang: Lang;
}

export function stopLabel(model: OrgModel, stop: TourStop, lang: Lang): StopLabel {
  const { view } = stopView(stop);
  const words = tourMessages[lang].label;
  const day = view.date ?? model.meta.asOf;
  const onDay = view.date === null || view.date === model.meta.asOf ? "" : `, ${formatDate(day, lang)}`;
  const named = (name: Text, extra = ""): StopLabel => {
    const isEnglish = lang === "en" && name.en !== undefined;
    return { text: `${isEnglish ? name.en : name.nl}${extra}`, lang: isEnglish ? "en" : "nl" };
  };

  const only = view.selectedId ?? view.rootId;
  if (only !== null) return named(nameOn(model, only, day), onDay);
  if (view.subjectId !== null) return named(model.subjectById.get(view.subjectId)?.label ?? { nl: view.subjectId }, onDay);
  if (view.elsewhereId !== null) return named(model.file.elsewhere.find(({ id }) => id === view.elsewhereId)?.organisation ?? { nl: view.elsewhereId });
  if (view.path !== null) {
    const [from, to] = view.path.map((id) => nameOn(model, id, day));
    return named({ nl: `${from?.abbr ?? from?.nl} – ${to?.abbr ?? to?.nl}` }, onDay);
  }
  if (view.against !== null) return { text: words.changes(formatDate(view.against, lang), formatDate(day, lang)), lang };
  return { text: `${words.whole}${onDay}`, lang };
}

function nameOn(model: OrgModel, id: UnitId, day: IsoDate) {
  const unit = model.unitById.get(model.resolveAlias(id) ?? id);
  return intervalOn(unit?.names ?? [], day) ?? { nl: id };
}

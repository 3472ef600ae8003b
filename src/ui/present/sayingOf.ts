/** The one sentence under the chart, and what it rests on: that of the stop, or else what is known of what is shown. */
import { formatDate } from "@/core/i18n/format";
import { presentMessages } from "@/core/i18n/presentMessages";
import type { Confidence, Lang, PartialDate, Source } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import type { TourStop } from "@/core/org/tourFormat";
import { unitProfile } from "@/core/panel/unitProfile";
import type { OrgSnapshot } from "@/core/time/snapshotAt";
import { stopSources, tourText } from "@/core/tour/stops";
import type { ViewState } from "@/core/view/viewState";

export interface Saying {
  /** What it is about, where the sentence does not say so itself. */
  readonly title: string | null;
  readonly titleLang: Lang;
  readonly text: string;
  readonly lang: Lang;
  readonly sources: readonly Source[];
  readonly asOf: PartialDate | null;
  readonly confidence: Confidence | null;
  /** `statement` needs a source and says so when it has none; `caption` only names what is shown. */
  readonly kind: "stop" | "statement" | "caption" | "gap";
}

const plain = { title: null, titleLang: "nl", sources: [], asOf: null, confidence: null } as const;

export function sayingOf(model: OrgModel, snapshot: OrgSnapshot, view: ViewState, stop: TourStop | null): Saying {
  const { lang } = view;
  const words = presentMessages[lang];
  const said = stop === null ? null : tourText(stop.text, lang);
  if (stop !== null && said !== null) return { ...plain, ...said, sources: stopSources(model, stop), kind: "stop" };
  if (view.selectedId !== null) return ofUnit(model, snapshot, view.selectedId, lang);

  const nameOf = (id: string): string => {
    const name = snapshot.nameOf(id);
    return name.abbr ?? (lang === "en" ? name.en : undefined) ?? name.nl;
  };
  const caption = (text: string, textLang: Lang = lang): Saying => ({ ...plain, text, lang: textLang, kind: "caption" });
  const subject = view.subjectId === null ? undefined : model.subjectById.get(view.subjectId)?.label;
  if (subject !== undefined) return caption((lang === "en" ? subject.en : undefined) ?? subject.nl, lang === "en" && subject.en !== undefined ? "en" : "nl");
  if (view.path !== null) return caption(words.path(nameOf(view.path[0]), nameOf(view.path[1])));
  const day = formatDate(snapshot.date, lang);
  if (view.against !== null) return caption(words.changes(formatDate(view.against, lang), day));
  const top = view.rootId ?? model.meta.subject;
  const name = snapshot.nameOf(top);
  return caption(words.onDay((lang === "en" ? name.en : undefined) ?? name.nl, day));
}

function ofUnit(model: OrgModel, snapshot: OrgSnapshot, id: string, lang: Lang): Saying {
  const profile = unitProfile(model, snapshot, id, lang);
  const name = profile?.unit.name ?? { text: id, lang: "nl" as const };
  const titled = { ...plain, title: name.text, titleLang: name.lang };
  const said = profile?.description ?? null;
  if (profile === null || said === null) return { ...titled, text: presentMessages[lang].undescribed, lang, kind: "gap" };
  return {
    ...titled, text: said.words.text, lang: said.words.lang, asOf: said.asOf, confidence: said.confidence, kind: "statement",
    sources: said.numbers.flatMap((number) => profile.sources[number - 1] ?? []),
  };
}

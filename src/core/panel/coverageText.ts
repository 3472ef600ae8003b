/**
 * What a reader is told about the day on the screen: how well it is known, and which document that rests on. Where
 * knowledge is partial it is said that absence proves nothing.
 */
import { formatDate } from "@/core/i18n/format";
import { timeMessages } from "@/core/i18n/timeMessages";
import type { Lang, Source } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import { coverageOn, type CoverageLevel } from "@/core/time/coverageOn";
import { hasUnits } from "@/core/time/daysWithUnits";
import type { OrgSnapshot } from "@/core/time/snapshotAt";
import type { Words } from "./citer";

export interface CoverageText {
  /** `nothing`: not a single unit is known. */
  readonly level: CoverageLevel | "nothing";
  /** Ends in a colon where a document follows. */
  readonly sentence: string;
  readonly restsOn: CoveringText | null;
  /** What a reader should not conclude. */
  readonly caution: string | null;
  /** Whether the whole text of a decree is known, so that the chart can follow it to the letter. */
  readonly hasFullDecree: boolean;
}

export interface CoveringText {
  readonly title: Words;
  /** The first of its sources with an address; `null`: none, or not loaded yet. */
  readonly source: Source | null;
}

export function coverageText(model: OrgModel, snapshot: Pick<OrgSnapshot, "date" | "decree" | "unitIds">, lang: Lang): CoverageText {
  const { date, decree: followed } = snapshot;
  const words = timeMessages[lang].coverage;
  const { level, decree, chart } = coverageOn(model, date);
  const day = formatDate(date, lang);
  const hasFullDecree = decree?.coverage === "full";
  if (date <= model.meta.asOf && !hasUnits(model, snapshot)) {
    return { level: "nothing", sentence: words.nothing(day), restsOn: null, caution: words.silence, hasFullDecree };
  }
  const told = (sentence: string, found: typeof decree, caution: string | null): CoverageText => ({
    level, sentence, caution, hasFullDecree,
    restsOn: found === null ? null : { title: wordsOf(found.title, lang), source: sourceOf(model, found.src ?? []) },
  });

  if (date > model.meta.asOf) return told(words.future(formatDate(model.meta.asOf, lang)), null, null);
  if (followed !== null) return told(words.decree(day), followed, null);
  if (level === "full" && chart !== null) return told(words.chart(day), chart, null);
  if (level === "full" && decree !== null && hasFullDecree) return told(words.day(day), decree, null);
  if (level === "full") return told(words.recent(day), null, null);
  if (level === "little" || decree === null) return told(words.little(day), null, words.absence);
  return told(`${words.head(day)} ${words.headDecree}`, decree, words.absence);
}

/** As one text, for who listens. */
export function spokenCoverage({ sentence, restsOn, caution }: CoverageText): string {
  return [restsOn === null ? sentence : `${sentence} ${restsOn.title.text}.`, caution].filter((part) => part !== null).join(" ");
}

const wordsOf = (text: { readonly nl: string; readonly en?: string }, lang: Lang): Words =>
  (lang === "en" && text.en !== undefined ? { text: text.en, lang } : { text: text.nl, lang: "nl" });

function sourceOf(model: OrgModel, ids: readonly string[]): Source | null {
  const known = ids.flatMap((id) => model.sourceById.get(id) ?? []);
  return known.find(({ url }) => url !== undefined) ?? null;
}

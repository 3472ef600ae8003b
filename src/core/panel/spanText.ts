/** The same words for a period and an amount wherever a statement shows one. */
import { formatDate, formatEuro, formatNumber } from "@/core/i18n/format";
import { panelMessages } from "@/core/i18n/panelMessages";
import type { Interval, Lang } from "@/core/org/fileFormat";
import type { FigureEntry } from "./unitProfile";

/** "Bestond van 2 juli 2024 tot 23 februari 2026". */
export function validText({ from, to }: Interval, lang: Lang): string {
  const { dates } = panelMessages[lang];
  if (from !== undefined && to !== undefined) return dates.between(formatDate(from, lang), formatDate(to, lang));
  if (from !== undefined) return dates.since(formatDate(from, lang));
  return to === undefined ? dates.bothUnknown : dates.until(formatDate(to, lang));
}

/** "sinds 1 mei 2025"; `null` where neither end is known. */
export function periodText({ from, to }: Interval, lang: Lang): string | null {
  const { dates } = panelMessages[lang];
  if (from !== undefined && to !== undefined) return dates.holdsBetween(formatDate(from, lang), formatDate(to, lang));
  if (from !== undefined) return dates.holdsSince(formatDate(from, lang));
  return to === undefined ? null : dates.holdsUntil(formatDate(to, lang));
}

/** "€ 4,76 miljard", "2.290 voltijdbanen (fte)"; a unit of measurement without words of its own stands behind the number. */
export function valueText({ value, valueUnit }: Pick<FigureEntry, "value" | "valueUnit">, lang: Lang): string {
  if (valueUnit === "EUR") return formatEuro(value, lang);
  const words = (panelMessages[lang].valueUnits as Readonly<Record<string, ((n: number) => string) | undefined>>)[valueUnit];
  return words === undefined ? `${formatNumber(value, lang)} ${valueUnit}` : words(value);
}

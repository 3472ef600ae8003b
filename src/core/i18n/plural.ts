/** A number with its noun: "1 onderdeel", "2.147 onderdelen". Dutch and English both have two forms, so two words do. */
import type { Lang } from "@/core/org/fileFormat";
import { formatNumber } from "./format";

export function plural(n: number, lang: Lang, one: string, many: string): string {
  return `${formatNumber(n, lang)}\u00a0${n === 1 ? one : many}`;
}

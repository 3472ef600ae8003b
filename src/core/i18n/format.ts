/** Numbers and dates as a reader of the language writes them. Dates are formatted from their text, never through a time zone. */
import type { Lang, PartialDate } from "@/core/org/fileFormat";

const locales: Readonly<Record<Lang, string>> = { nl: "nl-NL", en: "en-GB" };

/** `2024` → "2024", `2024-07` → "juli 2024", `2024-07-02` → "2 juli 2024". */
export function formatDate(date: PartialDate, lang: Lang): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return year;
  const at = new Date(Date.UTC(2000, Number(month) - 1, day === undefined ? 1 : Number(day)));
  // Years below 100 would be read as 19xx by Date.UTC.
  at.setUTCFullYear(Number(year));
  return dateFormat(lang, day !== undefined).format(at);
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Each made once: making a format costs far more than using it, and a panel has hundreds of dates. */
function dateFormat(lang: Lang, hasDay: boolean): Intl.DateTimeFormat {
  const key = `${lang} ${hasDay}`;
  let format = dateFormats.get(key);
  if (format === undefined) {
    const options: Intl.DateTimeFormatOptions = { timeZone: "UTC", year: "numeric", month: "long" };
    format = new Intl.DateTimeFormat(locales[lang], hasDay ? { ...options, day: "numeric" } : options);
    dateFormats.set(key, format);
  }
  return format;
}

const numberFormats: Partial<Record<Lang, Intl.NumberFormat>> = {};
const listFormats: Partial<Record<Lang, Intl.ListFormat>> = {};

/** Made once, as for dates: every card has a number, and a drag along the days draws all cards for each frame. */
export function formatNumber(value: number, lang: Lang): string {
  const format = (numberFormats[lang] ??= new Intl.NumberFormat(locales[lang], { maximumFractionDigits: 1 }));
  return format.format(value);
}

/** Money in words a person says: "€ 4,76 miljard". */
export function formatEuro(value: number, lang: Lang): string {
  const steps: readonly (readonly [number, Readonly<Record<Lang, string>>])[] = [
    [1e9, { nl: "miljard", en: "billion" }],
    [1e6, { nl: "miljoen", en: "million" }],
  ];
  const gap = lang === "nl" ? "\u00a0" : "";
  for (const [size, word] of steps) {
    if (Math.abs(value) >= size) {
      const amount = new Intl.NumberFormat(locales[lang], { maximumFractionDigits: size === 1e9 ? 2 : 1 }).format(value / size);
      return `€${gap}${amount}\u00a0${word[lang]}`;
    }
  }
  return `€${gap}${formatNumber(value, lang)}`;
}

/** Money with every digit: "€ 4.757.827.000". */
export function formatExactEuro(value: number, lang: Lang): string {
  const amount = new Intl.NumberFormat(locales[lang], { maximumFractionDigits: 2 }).format(value);
  return lang === "nl" ? `€\u00a0${amount}` : `€${amount}`;
}

/** "a, b en c". */
export function formatList(parts: readonly string[], lang: Lang): string {
  const format = (listFormats[lang] ??= new Intl.ListFormat(locales[lang], { type: "conjunction" }));
  return format.format([...parts]);
}

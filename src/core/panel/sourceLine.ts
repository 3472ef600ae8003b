/** A source in one line, for a wall and for paper: "Werkwijze, BZK, 1 juli 2024" is enough to find it by. */
import { formatDate } from "@/core/i18n/format";
import { panelMessages } from "@/core/i18n/panelMessages";
import { cleanLine } from "@/core/org/cleanText";
import type { Lang, Source } from "@/core/org/fileFormat";

export function sourceLine({ title, publisher, published, publishedNote }: Source, lang: Lang): string {
  const date = publishedNote ?? (published === undefined ? panelMessages[lang].dates.undated : formatDate(published, lang));
  return [title, ...(publisher === undefined || title.includes(publisher) ? [] : [publisher]), date].map(cleanLine).join(", ");
}

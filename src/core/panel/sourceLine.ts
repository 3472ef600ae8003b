/** A source in one line, for a wall and for paper: "Werkwijze, BZK, 1 juli 2024" is enough to find it by. */
import { formatDate } from "@/core/i18n/format";
import { panelMessages } from "@/core/i18n/panelMessages";
import { cleanLine } from "@/core/org/cleanText";
import type { Lang, Source } from "@/core/org/fileFormat";

/** Apart, because the title keeps its own language and the date is written in the reader's. */
export interface SourceWords {
  /** With the publisher, where the title does not name it. */
  readonly title: string;
  readonly titleLang: string;
  readonly date: string;
  readonly dateLang: Lang;
}

export function sourceWords({ title, lang: titleLang = "nl", publisher, published, publishedNote }: Source, lang: Lang): SourceWords {
  return {
    title: [title, ...(publisher === undefined || title.includes(publisher) ? [] : [publisher])].map(cleanLine).join(", "),
    titleLang,
    // What a source says of its own date is Dutch, as written down with it.
    ...(publishedNote === undefined
      ? { date: published === undefined ? panelMessages[lang].dates.undated : formatDate(published, lang), dateLang: lang }
      : { date: cleanLine(publishedNote), dateLang: "nl" }),
  };
}

export function sourceLine(source: Source, lang: Lang): string {
  const { title, date } = sourceWords(source, lang);
  return `${title}, ${date}`;
}

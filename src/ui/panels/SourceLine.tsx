/** A source in one line, each part announced in its own language. */
import { sourceWords } from "@/core/panel/sourceLine";
import type { Lang, Source } from "@/core/org/fileFormat";

export function SourceLine({ source, lang }: { readonly source: Source; readonly lang: Lang }) {
  const { title, titleLang, date, dateLang } = sourceWords(source, lang);
  return <><span lang={titleLang}>{title}</span>, <span lang={dateLang}>{date}</span></>;
}

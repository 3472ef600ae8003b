/** Why the answer is right: the whole of it in a sentence, the day for which that holds, and where it is written. */
import { formatDate } from "@/core/i18n/format";
import { panelMessages } from "@/core/i18n/panelMessages";
import { quizMessages } from "@/core/i18n/quizMessages";
import { isWebAddress } from "@/core/org/isWebAddress";
import type { Source } from "@/core/org/fileFormat";
import type { Question } from "@/core/quiz/question";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { Spoken } from "./Spoken";
import styles from "./Quiz.module.css";

interface Props {
  readonly question: Question;
  /** More than these and one more would bury the answer; the others come on request. */
  readonly shown?: number;
}

export function Evidence({ question: { evidence }, shown = 2 }: Props) {
  const words = useMessages(quizMessages);
  const { more } = useMessages(panelMessages).sources;
  const lang = useApp(({ view }) => view.lang);
  const model = useApp((state, select) => select.model(state));
  // The newest first: it is the one that says most about now.
  const sources = evidence.sources.flatMap((id) => model?.sourceById.get(id) ?? [])
    .toSorted((a, b) => (b.published ?? "").localeCompare(a.published ?? ""));
  const hidden = sources.length > shown + 1 ? sources.slice(shown) : [];
  const list = (some: readonly Source[]) => <ul className={styles.sources}>{some.map((source) => <li key={source.id}><SourceLine source={source} /></li>)}</ul>;
  return (
    <div className={styles.evidence}>
      <p><Spoken sentence={evidence.text} /> {words.asOf(formatDate(evidence.asOf, lang))}</p>
      <p className={styles.sourcesHead}>{sources.length === 1 ? words.source : words.sources}</p>
      {list(sources.slice(0, sources.length - hidden.length))}
      {hidden.length > 0 && <details><summary>{more(hidden.length)}</summary>{list(hidden)}</details>}
    </div>
  );
}

function SourceLine({ source: { title, lang: titleLang = "nl", url, publisher, published, publishedNote } }: { readonly source: Source }) {
  const words = useMessages(panelMessages).sources;
  const lang = useApp(({ view }) => view.lang);
  return (
    <>
      <span lang={titleLang}>{url !== undefined && isWebAddress(url) ? <a href={url} rel="noreferrer external">{title}</a> : title}</span>
      {publisher !== undefined && <span lang="nl">, {publisher}</span>}
      {", "}
      {publishedNote !== undefined
        ? <span lang="nl">{publishedNote}</span>
        : published !== undefined ? formatDate(published, lang) : words.publishedUnknown}
    </>
  );
}

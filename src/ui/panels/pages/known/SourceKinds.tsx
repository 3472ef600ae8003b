/** Every source by kind, folded: where to find it, how new it is, and how much rests on it. */
import { useState } from "react";
import { formatDate, formatNumber } from "@/core/i18n/format";
import { knownMessages } from "@/core/i18n/knownMessages";
import { panelMessages } from "@/core/i18n/panelMessages";
import { isWebAddress } from "@/core/org/isWebAddress";
import { inOrder, SOURCE_ORDERS, type KnowledgeReport, type SourceEntry, type SourceOrder } from "@/core/panel/knowledgeReport";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { useDelayedText } from "../../useDelayedText";
import { FilterField, matcherOf } from "./FilterField";
import styles from "./Known.module.css";

interface Props {
  readonly id: string;
  readonly sourceKinds: KnowledgeReport["sourceKinds"];
}

export function SourceKinds({ id, sourceKinds }: Props) {
  const words = useMessages(knownMessages);
  const lang = useApp(({ view }) => view.lang);
  const [query, setQuery] = useState("");
  const [order, setOrder] = useState<SourceOrder>("cited");
  const isAsked = query.trim() !== "";
  const matches = matcherOf(query);
  const shown = sourceKinds.map(({ kind, entries }) => ({ kind, entries: entries.filter(matches) })).filter(({ entries }) => entries.length > 0);
  const count = shown.reduce((sum, { entries }) => sum + entries.length, 0);
  const result = count === 0 ? words.none : words.sources.count(count);
  const spoken = useDelayedText(isAsked ? result : "");
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id}>{words.headings.sources}</h3>
      <p>{words.sources.intro}</p>
      <div className={styles.tools}>
        <FilterField label={words.sources.filter} query={query} onQuery={setQuery} />
        <label className={styles.field}>
          <span>{words.sources.order}</span>
          <select value={order} onChange={(event) => setOrder(SOURCE_ORDERS.find((each) => each === event.target.value) ?? "cited")}>
            {SOURCE_ORDERS.map((each) => <option key={each} value={each}>{words.sources.orders[each]}</option>)}
          </select>
        </label>
      </div>
      <div className={styles.result}><p>{result}</p></div>
      {shown.map(({ kind, entries }) => (
        // What was found is open; without a question the kinds are an overview again.
        <details key={`${kind} ${isAsked}`} className={styles.fold} open={isAsked}>
          <summary><strong className={styles.count}>{formatNumber(entries.length, lang)}</strong> {words.sources.kinds[kind]}</summary>
          <ul className={styles.sources}>
            {inOrder(entries, order).map((entry) => <OneSource key={entry.source.id} entry={entry} />)}
          </ul>
        </details>
      ))}
      <div role="status" className="visually-hidden">{spoken}</div>
    </section>
  );
}

function OneSource({ entry: { source, newestAsOf, statements } }: { readonly entry: SourceEntry }) {
  const words = useMessages(knownMessages).sources;
  const panel = useMessages(panelMessages).sources;
  const lang = useApp(({ view }) => view.lang);
  return (
    <li>
      <div>
        <p lang={source.lang ?? "nl"}>
          {source.url !== undefined && isWebAddress(source.url)
            ? <a href={source.url} rel="noreferrer external">{source.title}</a>
            : source.title}
        </p>
        <p className={styles.quiet}>
          {source.publisher !== undefined && <><span lang="nl">{source.publisher}</span> · </>}
          {source.publishedNote !== undefined
            ? <span lang="nl">{source.publishedNote}</span>
            : source.published !== undefined ? words.published(formatDate(source.published, lang)) : panel.publishedUnknown}
          {newestAsOf !== null && <> · {words.newest(formatDate(newestAsOf, lang))}</>}
          {source.url === undefined && <> · {panel.noAddress}</>}
        </p>
      </div>
      <p className={styles.cited}>{words.statements(statements)}</p>
    </li>
  );
}

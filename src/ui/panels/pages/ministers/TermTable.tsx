/** The text twin of the picture: a row for each term, the newest first. */
import { formatDate } from "@/core/i18n/format";
import { ministerMessages } from "@/core/i18n/ministerMessages";
import { actingNames } from "@/core/i18n/relations";
import type { MinisterTerm } from "@/core/panel/ministerTerms";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { SourceRefs } from "../../details/SourceRefs";
import styles from "./Ministers.module.css";

const columns = ["person", "title", "party", "cabinet", "from", "to", "sources"] as const;

interface Props {
  readonly terms: readonly MinisterTerm[];
  readonly labelledBy: string;
}

export function TermTable({ terms, labelledBy }: Props) {
  const words = useMessages(ministerMessages);
  const acting = useMessages(actingNames);
  const lang = useApp(({ view }) => view.lang);
  return (
    <table className={styles.table} aria-labelledby={labelledBy}>
      <thead><tr>{columns.map((column) => <th key={column} scope="col">{words.columns[column]}</th>)}</tr></thead>
      <tbody>
        {terms.map((term) => (
          <tr key={term.key}>
            <th scope="row">{term.person}{term.acting !== null && ` (${acting[term.acting]})`}</th>
            <td data-label={words.columns.title} lang={term.title.lang}>{term.title.text}</td>
            <td data-label={words.columns.party} lang="nl">{term.party ?? words.unknown}</td>
            <td data-label={words.columns.cabinet} lang="nl">{term.cabinets.length === 0 ? words.unknown : term.cabinets.join(", ")}</td>
            <td data-label={words.columns.from}>{term.from === null ? words.unknown : formatDate(term.from, lang)}</td>
            <td data-label={words.columns.to}>{term.to === null ? words.now : formatDate(term.to, lang)}</td>
            <td data-label={words.columns.sources}><SourceRefs cite={term.cite} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

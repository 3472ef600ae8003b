/** The text twin of the picture: a row for each term, the newest first. */
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- a table that is
   laid out as blocks is no table to every browser, unless its roles are written out */
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
    <table role="table" className={styles.table} aria-labelledby={labelledBy}>
      <thead role="rowgroup"><tr role="row">{columns.map((column) => <th key={column} role="columnheader" scope="col">{words.columns[column]}</th>)}</tr></thead>
      <tbody role="rowgroup">
        {terms.map((term) => (
          <tr role="row" key={term.key}>
            <th role="rowheader" scope="row">{term.person}{term.acting !== null && ` (${acting[term.acting]})`}</th>
            <td role="cell" data-label={words.columns.title} lang={term.title.lang}>{term.title.text}</td>
            <td role="cell" data-label={words.columns.party} lang="nl">{term.party ?? words.unknown}</td>
            <td role="cell" data-label={words.columns.cabinet} lang="nl">{term.cabinets.length === 0 ? words.unknown : term.cabinets.join(", ")}</td>
            <td role="cell" data-label={words.columns.from}>{term.from === null ? words.unknown : formatDate(term.from, lang)}</td>
            <td role="cell" data-label={words.columns.to}>{term.to === null ? words.now : formatDate(term.to, lang)}</td>
            <td role="cell" data-label={words.columns.sources}><SourceRefs cite={term.cite} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

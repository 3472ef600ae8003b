/** How many statements there are, what they rest on, and how sure they are. */
import { useId } from "react";
import { formatNumber } from "@/core/i18n/format";
import { knownMessages } from "@/core/i18n/knownMessages";
import { confidenceNames } from "@/core/i18n/relations";
import type { KnowledgeReport, StatementCount } from "@/core/panel/knowledgeReport";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import styles from "./Known.module.css";

interface Props {
  readonly id: string;
  readonly report: KnowledgeReport;
}

const tiles = ["total", "sourced", "unsourced", "uncertain", "disputed"] as const satisfies readonly (keyof StatementCount)[];
const columns = ["total", "sourced", "unsourced", "uncertain"] as const satisfies readonly (keyof StatementCount)[];

export function Numbers({ id, report }: Props) {
  const words = useMessages(knownMessages);
  const lang = useApp(({ view }) => view.lang);
  const tableId = useId();
  const { counts, sorts, confidences, disputedUnits } = report;
  const labelOf = (column: (typeof columns)[number]): string => (column === "total" ? words.total : words.counts[column]);
  // Where a row does not fit beside its neighbours, each number has the name of its column in front of it.
  const cells = (row: StatementCount) => columns.map((column) => (
    <td key={column} data-label={labelOf(column)}>{formatNumber(row[column], lang)}</td>
  ));
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id}>{words.headings.numbers}</h3>
      <dl className={styles.tiles}>
        {tiles.map((tile) => (
          <div key={tile}>
            <dt>{words.counts[tile]}</dt>
            <dd className={styles.number}>{formatNumber(counts[tile], lang)}</dd>
            <dd className={styles.quiet}>
              {words.counts[`${tile}Text`]}
              {tile === "disputed" && ` ${words.counts.disputedUnits(disputedUnits)}`}
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.remark}>{words.sums}</p>

      <h4 id={`${tableId}sorts`}>{words.perSort}</h4>
      <table className={styles.table} aria-labelledby={`${tableId}sorts`} data-wide="">
        <thead>
          <tr>
            <th scope="col">{words.sort}</th>
            {columns.map((column) => <th key={column} scope="col">{labelOf(column)}</th>)}
          </tr>
        </thead>
        <tbody>
          {sorts.map((row) => <tr key={row.sort}><th scope="row">{words.sorts[row.sort]}</th>{cells(row)}</tr>)}
        </tbody>
        <tfoot>
          <tr><th scope="row">{words.all}</th>{cells(counts)}</tr>
        </tfoot>
      </table>
      <p className={styles.remark}>{words.inherited}</p>

      <h4 id={`${tableId}sure`}>{words.perConfidence}</h4>
      <table className={styles.table} aria-labelledby={`${tableId}sure`}>
        <thead>
          <tr><th scope="col">{words.origin}</th><th scope="col">{words.counts.total}</th></tr>
        </thead>
        <tbody>
          {confidences.map(({ confidence, statements }) => (
            <tr key={confidence}>
              <th scope="row">{confidence === null ? words.confidenceUnstated : confidenceNames[lang][confidence]}</th>
              <td>{formatNumber(statements, lang)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr><th scope="row">{words.all}</th><td>{formatNumber(counts.total, lang)}</td></tr>
        </tfoot>
      </table>
    </section>
  );
}

/** The lines and the marks of the chart with their meaning, as lists: for the legend and for the page that explains the chart. */
import { chartMessages } from "@/core/i18n/chartMessages";
import type { Lang } from "@/core/org/fileFormat";
import styles from "./Legend.module.css";

export function LineRows({ lang }: { readonly lang: Lang }) {
  const { lines } = chartMessages[lang];
  const rows = [
    ["under", lines.under, lines.underHelp],
    ["answers", lines.answersTo, lines.answersToHelp],
    ["dotted", lines.dotted, lines.dottedHelp],
    ["path", lines.path, lines.pathHelp],
    ["relation", lines.relation, lines.relationHelp],
  ] as const;
  return (
    <dl className={styles.rows}>
      {rows.map(([line, name, help]) => (
        <div key={line} className={styles.pair}>
          <dt>
            <svg className={styles.line} data-line={line} viewBox="0 0 48 16" aria-hidden="true" focusable="false">
              <path d="M2 8h44" />
              {line === "answers" && <path className={styles.core} d="M2 8h44" />}
            </svg>
            {name}
          </dt>
          <dd>{help}</dd>
        </div>
      ))}
    </dl>
  );
}

export function MarkRows({ lang }: { readonly lang: Lang }) {
  const { marks, markHelp, lines } = chartMessages[lang];
  const rows = [
    ["uncertain", marks.uncertain, markHelp.uncertain],
    ["place", marks.placeUnknown, markHelp.placeUnknown],
    ["event", marks.eventOn("…"), markHelp.eventOn],
    ["former", marks.former, markHelp.former],
    ["gone", marks.gone, markHelp.gone],
    ["outside", marks.notOfBzk, markHelp.notOfBzk],
    ["acting", marks.acting, markHelp.acting],
    ["tag", lines.tag, lines.tagHelp],
  ] as const;
  return (
    <dl className={styles.rows}>
      {rows.map(([state, mark, help]) => (
        <div key={state} className={styles.pair}>
          <dt className={styles.markName} data-state={state}>{mark}</dt>
          <dd>{help}</dd>
        </div>
      ))}
    </dl>
  );
}

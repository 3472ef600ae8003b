/** What is not known: what is missing of the units that are there, and what was looked for and not found. */
import { formatNumber } from "@/core/i18n/format";
import { knownMessages } from "@/core/i18n/knownMessages";
import type { UnitRef } from "@/core/panel/citer";
import type { KnowledgeReport } from "@/core/panel/knowledgeReport";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { UnitList } from "./UnitList";
import styles from "./Known.module.css";

interface Props {
  readonly id: string;
  readonly report: KnowledgeReport;
}

export function Gaps({ id, report }: Props) {
  const words = useMessages(knownMessages);
  const lang = useApp(({ view }) => view.lang);
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id}>{words.headings.gaps}</h3>
      <p>{words.gaps.intro(report.presentUnits)}</p>
      <h4>{words.gaps.empty}</h4>
      <ul className={styles.counted}>
        {report.gaps.map(({ kind, units }) => <CountedUnits key={kind} label={words.gaps.kinds[kind]} units={units} />)}
      </ul>
      <h4>{words.gaps.answering}</h4>
      <ul className={styles.counted}>
        {report.answering.map(({ kind, units }) => <CountedUnits key={kind} label={words.gaps.answers[kind]} units={units} />)}
      </ul>
      <h4>{words.gaps.unknowns} ({formatNumber(report.unknowns.length, lang)})</h4>
      <ul className={styles.unknowns}>
        {report.unknowns.map((each) => (
          <li key={each.id} id={each.id}>
            <p lang={each.words.lang}>{each.words.text}</p>
            <UnitList units={each.units} shown={4} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function CountedUnits({ label, units }: { readonly label: string; readonly units: readonly UnitRef[] }) {
  const lang = useApp(({ view }) => view.lang);
  const line = (
    <>
      <strong className={styles.count}>{formatNumber(units.length, lang)}</strong> {label}
    </>
  );
  return (
    <li>
      {units.length === 0 ? <p className={styles.line}>{line}</p> : (
        <details className={styles.fold}>
          <summary>{line}</summary>
          <UnitList units={units} shown={units.length} />
        </details>
      )}
    </li>
  );
}

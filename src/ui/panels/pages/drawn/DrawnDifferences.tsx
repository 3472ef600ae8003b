/** What stands elsewhere in our tree of the same day, by kind of difference. */
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- a table that is
   laid out as blocks is no table to every browser, unless its roles are written out */
import { useId } from "react";
import { drawnMessages } from "@/core/i18n/drawnMessages";
import type { DrawnDifference, DrawnDifferenceKind } from "@/core/panel/drawnChart";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { fullName } from "../../useUnitFacts";
import styles from "./Drawn.module.css";

const order: readonly DrawnDifferenceKind[] = ["elsewhere", "absent", "once", "framed"];

export function DrawnDifferences({ differences }: { readonly differences: readonly DrawnDifference[] }) {
  const words = useMessages(drawnMessages).differences;
  const lang = useApp(({ view }) => view.lang);
  const id = useId();
  const kinds = order.filter((kind) => differences.some((each) => each.kind === kind));
  return (
    <section className={styles.differences} aria-labelledby={id}>
      <h3 id={id}>{words.heading}</h3>
      <p className={styles.note}>{words.intro}</p>
      {kinds.length === 0 && <p>{words.nothing}</p>}
      {kinds.map((kind) => (
        <table role="table" key={kind} className={styles.table}>
          <caption>{words.kinds[kind]}</caption>
          <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">{words.unit}</th><th role="columnheader" scope="col">{words.drawn}</th><th role="columnheader" scope="col">{words.ours}</th></tr></thead>
          <tbody role="rowgroup">
            {differences.filter((each) => each.kind === kind).map(({ unit, drawnUnder, ours }) => (
              <tr role="row" key={unit.id}>
                <th role="rowheader" scope="row" lang={unit.name.lang}>{fullName({ name: unit.name.text, abbr: unit.abbr })}</th>
                <td role="cell" data-label={words.drawn} lang="nl">{drawnUnder.join(lang === "nl" ? " en " : " and ")}</td>
                <td role="cell" data-label={words.ours} lang={ours?.name.lang}>
                  {ours !== null ? fullName({ name: ours.name.text, abbr: ours.abbr }) : kind === "absent" ? words.notOurs : words.top}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </section>
  );
}

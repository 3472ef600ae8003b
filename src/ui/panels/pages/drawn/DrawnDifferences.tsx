/** What stands elsewhere in our tree of the same day, by kind of difference. */
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
        <table key={kind} className={styles.table}>
          <caption>{words.kinds[kind]}</caption>
          <thead><tr><th scope="col">{words.unit}</th><th scope="col">{words.drawn}</th><th scope="col">{words.ours}</th></tr></thead>
          <tbody>
            {differences.filter((each) => each.kind === kind).map(({ unit, drawnUnder, ours }) => (
              <tr key={unit.id}>
                <th scope="row" lang={unit.name.lang}>{fullName({ name: unit.name.text, abbr: unit.abbr })}</th>
                <td data-label={words.drawn} lang="nl">{drawnUnder.join(lang === "nl" ? " en " : " and ")}</td>
                <td data-label={words.ours} lang={ours?.name.lang}>
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

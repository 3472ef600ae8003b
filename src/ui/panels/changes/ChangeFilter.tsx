/** Of each kind of change how many; pressed, only those are in the list and stand out in the chart. */
import { changesMessages } from "@/core/i18n/changesMessages";
import { formatNumber } from "@/core/i18n/format";
import { changeKinds, type ChangeKind } from "@/core/time/changes";
import { useActions, useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import details from "../details/Details.module.css";
import styles from "./Changes.module.css";

export function ChangeFilter({ counts }: { readonly counts: ReadonlyMap<ChangeKind, number> }) {
  const words = useMessages(changesMessages);
  const actions = useActions();
  const chosen = useApp(({ view }) => view.change);
  const lang = useApp(({ view }) => view.lang);
  const found = changeKinds.filter((kind) => kind === chosen || (counts.get(kind) ?? 0) > 0);
  const total = [...counts.values()].reduce((sum, each) => sum + each, 0);
  return (
    <>
      <div role="group" aria-label={words.filter} className={styles.buttons}>
        <button type="button" aria-pressed={chosen === null} onClick={() => actions.setChange(null)}>{words.all}</button>
        {found.map((kind) => (
          <button key={kind} type="button" aria-pressed={chosen === kind} onClick={() => actions.setChange(chosen === kind ? null : kind)}>
            {words.kinds[kind]} <span className={styles.count}>{formatNumber(counts.get(kind) ?? 0, lang)}</span>
          </button>
        ))}
      </div>
      {total > 0 && <p className={details.small}>{words.several}</p>}
    </>
  );
}

/**
 * The chart as nested text: the same tree, the same facts, the same openness, selection and address. Plain lists, links
 * and buttons, for everyone who reads better than looks; and never with less in it than the chart.
 */
import { useRef } from "react";
import { appMessages } from "@/core/i18n/appMessages";
import { listMessages } from "@/core/i18n/listMessages";
import { useActions, useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { CoverageLine } from "@/ui/CoverageLine";
import { EmptyDay } from "@/ui/EmptyDay";
import { useNarrow } from "@/ui/useNarrow";
import { AddressLink } from "./AddressLink";
import { Breadcrumb } from "./Breadcrumb";
import { ListBranch } from "./ListBranch";
import { useChosenInSight } from "./useChosenInSight";
import { useUnitFacts } from "./useUnitFacts";
import styles from "./ListView.module.css";

export function ListView() {
  const words = useMessages(listMessages);
  const { header, toolbar } = useMessages(appMessages);
  const tree = useApp((state, select) => select.tree(state));
  const lang = useApp(({ view }) => view.lang);
  const about = useApp(({ view }) => view.selectedId ?? view.subjectId ?? view.path?.join(" ") ?? (view.tour === null ? "" : `${view.tour.id} ${view.tour.stop}`));
  const isToday = useApp(({ view }) => view.date === null);
  const actions = useActions();
  const factsOf = useUnitFacts();
  // The bar below leads to the chart, and the room above the first unit is for the first unit.
  const isNarrow = useNarrow();
  const section = useRef<HTMLElement>(null);

  useChosenInSight(section, about, tree !== null && factsOf !== null);

  if (tree === null || factsOf === null) return null;
  return (
    <section ref={section} className={styles.view} aria-labelledby="list-heading">
      <header className={styles.header}>
        <h2 id="list-heading" className={isNarrow ? "visually-hidden" : styles.heading}>{words.heading}</h2>
        <p className={isNarrow ? "visually-hidden" : styles.intro}>{words.intro}</p>
        {!isToday && tree.roots.length > 0 && <CoverageLine className={styles.intro} />}
        <div className={styles.tools}>
          {!isNarrow && <AddressLink className={styles.tool} to={{}} onGo={() => actions.setMode("chart")}>{header.showAsChart}</AddressLink>}
          <button type="button" className={styles.tool} onClick={() => actions.openToLevel(Number.POSITIVE_INFINITY)}>{toolbar.openAll}</button>
          <button type="button" className={styles.tool} onClick={() => actions.closeAll()}>{toolbar.closeAll}</button>
        </div>
        <Breadcrumb />
      </header>
      {tree.roots.length === 0
        ? <EmptyDay />
        : (
          <ul className={styles.list}>
            {tree.roots.map((node) => <ListBranch key={node.id} node={node} factsOf={factsOf} lang={lang} />)}
          </ul>
        )}
    </section>
  );
}

/** The way from the top to the chosen unit, or to the unit from which the chart starts. */
import { appMessages } from "@/core/i18n/appMessages";
import { panelsExtra } from "@/core/i18n/panelsExtra";
import type { UnitId } from "@/core/org/fileFormat";
import type { ViewState } from "@/core/view/viewState";
import type { TreeContext } from "@/core/view/treeContext";
import { useActions, useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { AddressLink } from "./AddressLink";
import { PlaceLink } from "./place/PlaceLink";
import { useGoTo } from "./useGoTo";
import { fullName, useUnitFacts } from "./useUnitFacts";
import styles from "./Breadcrumb.module.css";

export function Breadcrumb() {
  const { breadcrumb } = useMessages(appMessages);
  const extra = useMessages(panelsExtra).breadcrumb;
  const factsOf = useUnitFacts();
  const context = useApp((state, select) => select.context(state));
  const selectedId = useApp(({ view }) => view.selectedId);
  const rootId = useApp(({ view }) => view.rootId);
  const actions = useActions();
  const goTo = useGoTo();
  if (factsOf === null || context === null) return null;
  const way = wayTo(context, rootId, selectedId);
  // The top alone leads nowhere.
  if (way.length === 0 || (way.length === 1 && rootId === null)) return selectedId === null ? <PlaceLink /> : null;

  return (
    <nav className={styles.breadcrumb} aria-label={breadcrumb.label}>
      <ol className={styles.way}>
        {rootId !== null && (
          <li className={styles.step}>
            <AddressLink className={styles.whole} to={{}} aria-label={extra.backToWhole} onGo={() => actions.startFromTop()}>
              {breadcrumb.whole}
            </AddressLink>
          </li>
        )}
        {way.map((id, index) => {
          const facts = factsOf(id);
          const short = facts.abbr ?? facts.short ?? facts.name;
          const full = fullName(facts);
          const words = (
            <>
              <span aria-hidden="true">{short}</span>
              {/* What is seen is part of the name, so that it can be called by it. */}
              <span className="visually-hidden">{full.includes(short) ? full : `${full}, ${short}`}</span>
            </>
          );
          return (
            <li key={id} className={styles.step}>
              {index === way.length - 1
                ? <span className={styles.here} lang={facts.nameLang} data-tip={short === facts.name ? undefined : facts.name} aria-current="page">{words}</span>
                : (
                  <AddressLink
                    className={styles.crumb} lang={facts.nameLang} data-tip={short === facts.name ? undefined : facts.name}
                    to={{ selectedId: id }} onGo={() => goTo(id)}
                  >
                    {words}
                  </AddressLink>
                )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** From the top of the chart down; what stands outside the chart is told from the top of the whole. */
function wayTo(context: TreeContext, rootId: ViewState["rootId"], selectedId: ViewState["selectedId"]): readonly UnitId[] {
  const id = selectedId ?? rootId;
  if (id === null) return [];
  const above = context.ancestorsFrom(rootId, id) ?? context.ancestorsFrom(null, id);
  return above === null ? [] : [...above.toReversed(), id];
}

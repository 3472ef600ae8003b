/** Puts the unit of the panel among those to compare, or takes it out. It says whose place it takes where they are full. */
import { compareMessages } from "@/core/i18n/compareMessages";
import type { UnitId } from "@/core/org/fileFormat";
import { MOST_COMPARED } from "@/core/view/viewState";
import { useActions, useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { Icon } from "@/ui/Icon";
import { shortName, useUnitRefs } from "./useUnitRefs";
import styles from "./CompareTray.module.css";

export function CompareToggle({ unitId }: { readonly unitId: UnitId }) {
  const words = useMessages(compareMessages);
  const actions = useActions();
  const compared = useUnitRefs(useApp(({ view }) => view.comparedIds));
  const isIn = compared.some(({ id }) => id === unitId);
  const last = compared.at(-1);
  return (
    <button
      type="button" className={styles.toggle} aria-pressed={isIn}
      onClick={() => (isIn ? actions.stopComparing(unitId) : actions.compareWith(unitId))}
    >
      {isIn && <Icon name="check" />}
      <span>
        {words.toggle}
        {!isIn && compared.length >= MOST_COMPARED && last !== undefined && (
          <> {words.insteadOf} <span lang={last.name.lang}>{shortName(last)}</span></>
        )}
      </span>
    </button>
  );
}

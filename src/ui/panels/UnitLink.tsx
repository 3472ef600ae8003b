/** A unit by name, as a link to it: its abbreviation behind it, in its own language, and marked if it is gone. */
import { panelMessages } from "@/core/i18n/panelMessages";
import type { UnitRef } from "@/core/panel/citer";
import { useMessages } from "@/state/useMessages";
import { AddressLink } from "./AddressLink";
import { useGoTo } from "./useGoTo";
import { fullName } from "./useUnitFacts";
import styles from "./UnitLink.module.css";

export function UnitLink({ unit }: { readonly unit: UnitRef }) {
  const goTo = useGoTo();
  const { state } = useMessages(panelMessages);
  return (
    <>
      <AddressLink className={styles.link} to={{ selectedId: unit.id }} lang={unit.name.lang} onGo={() => goTo(unit.id)}>
        {fullName({ name: unit.name.text, abbr: unit.abbr })}
      </AddressLink>
      {unit.former && <span className={styles.former}> {state.formerShort}</span>}
    </>
  );
}

/** The way to the unit where the reader works, in the corner that is free as long as nothing is chosen. */
import { useState } from "react";
import { placeMessages } from "@/core/i18n/placeMessages";
import { useActions } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { AddressLink } from "../AddressLink";
import { shortName } from "../compare/useUnitRefs";
import { focusMain } from "../focusMain";
import { useGoTo } from "../useGoTo";
import { usePlace } from "./usePlace";
import styles from "./Place.module.css";

export function PlaceLink() {
  const words = useMessages(placeMessages);
  const actions = useActions();
  const goTo = useGoTo();
  const place = usePlace();
  const [isForgotten, setForgotten] = useState(false);
  const forget = (): void => {
    actions.setPlace(null);
    setForgotten(true);
    focusMain();
  };
  if (place === null) return isForgotten ? <p className={styles.link}>{words.forgotten}</p> : null;
  if (place === "unknown") {
    return (
      <p className={styles.link}>
        {words.unknown} <button type="button" onClick={forget}>{words.forget}</button>
      </p>
    );
  }
  const { unit, state, isEnded } = place;
  return (
    <p className={styles.link}>
      {/* There is room in the corner for few words; which place it is stands on its card. */}
      <AddressLink to={{ selectedId: unit.id }} data-tip={unit.name.text} onGo={() => goTo(unit.id)}>
        {words.goTo}{" "}<span className="visually-hidden" lang={unit.name.lang}>{shortName(unit)}</span>
      </AddressLink>
      {state !== "there" && <span> ({isEnded ? words.ended : words.notThisDay})</span>}
    </p>
  );
}

/** Marks the unit of the panel as the one where the reader works, or lets go of it; on any other unit, the way from there. */
import { useState } from "react";
import { placeMessages } from "@/core/i18n/placeMessages";
import type { UnitId } from "@/core/org/fileFormat";
import type { UnitProfile } from "@/core/panel/unitProfile";
import { keptKeys } from "@/state/deviceStorage";
import { useActions, useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { shortName } from "../compare/useUnitRefs";
import { focusMain } from "../focusMain";
import { usePlace } from "./usePlace";
import styles from "./Place.module.css";

export function PlaceActions({ profile: { unit, kind, presence, date, fileDay } }: { readonly profile: UnitProfile }) {
  const words = useMessages(placeMessages);
  const actions = useActions();
  const place = usePlace();
  const isOnTheDay = useApp((state, select) => select.snapshot(state)?.parentOf.has(unit.id) === true);
  const [isLetGo, setLetGo] = useState(false);
  const known = place === "unknown" ? null : place;
  const isPlace = known?.unit.id === unit.id;
  // Nobody works today at a heading of ours, in a country as such, or at what has ended.
  const canBePlace = presence.state === "there" && date >= fileDay && kind !== "group" && kind !== "country";
  const toggle = (): void => {
    actions.setPlace(isPlace ? null : unit.id);
    setLetGo(isPlace);
  };
  const showWay = (from: UnitId): void => {
    focusMain();
    actions.showPath(from, unit.id);
  };
  return (
    <>
      {(isPlace || canBePlace) && (
        <button type="button" onClick={toggle}>
          {isPlace ? words.letGo : words.set}
          {!isPlace && known !== null && <> {words.insteadOf} <span lang={known.unit.name.lang}>{shortName(known.unit)}</span></>}
        </button>
      )}
      {!isPlace && known?.state === "there" && isOnTheDay && (
        <button type="button" onClick={() => showWay(known.unit.id)}>{words.wayFrom}</button>
      )}
      <p className={styles.status}>
        {isPlace ? (keptKeys(() => window.localStorage) === null ? words.isPlaceForNow : words.isPlace) : isLetGo ? words.letGone : ""}
      </p>
    </>
  );
}

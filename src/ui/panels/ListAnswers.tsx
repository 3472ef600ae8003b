/** Who answers in parliament for the chosen unit: what the chart draws as a double line. */
import { Fragment } from "react";
import { listMessages } from "@/core/i18n/listMessages";
import type { UnitId } from "@/core/org/fileFormat";
import type { FactsOf } from "@/core/scene/cardFacts";
import { accountability } from "@/core/time/accountability";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { AddressLink } from "./AddressLink";
import { useGoTo } from "./useGoTo";
import { fullName } from "./useUnitFacts";
import styles from "./ListView.module.css";

export function ListAnswers({ id, factsOf }: { readonly id: UnitId; readonly factsOf: FactsOf }) {
  const words = useMessages(listMessages);
  const model = useApp((state, select) => select.model(state));
  const snapshot = useApp((state, select) => select.snapshot(state));
  const goTo = useGoTo();
  if (model === null || snapshot === null) return null;
  const answer = accountability(model, snapshot, id, snapshot.date);
  if (answer.kind !== "stated" && answer.kind !== "derived") return null;
  return (
    <p className={styles.details}>
      {words.answersTo}
      {answer.offices.map(({ office }, index) => (
        <Fragment key={office}>
          {index > 0 && ","}{" "}
          <AddressLink lang={factsOf(office).nameLang} to={{ selectedId: office }} onGo={() => goTo(office)}>
            {fullName(factsOf(office))}
          </AddressLink>
        </Fragment>
      ))}
    </p>
  );
}

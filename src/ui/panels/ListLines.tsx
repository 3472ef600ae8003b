/** The lines that the chart draws to this unit beside the tree: who answers in parliament, and what joins a subject's units. */
import { listMessages } from "@/core/i18n/listMessages";
import type { UnitId } from "@/core/org/fileFormat";
import type { FactsOf } from "@/core/scene/cardFacts";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { AddressLink } from "./AddressLink";
import { useGoTo } from "./useGoTo";
import { fullName } from "./useUnitFacts";
import styles from "./ListView.module.css";

export function ListLines({ id, factsOf }: { readonly id: UnitId; readonly factsOf: FactsOf }) {
  const words = useMessages(listMessages);
  const lines = useApp((state, select) => select.spotlight(state)?.lines);
  const goTo = useGoTo();
  return lines?.filter(({ to }) => to === id).map(({ id: key, from, grammar, label }) => (
    <p key={key} className={styles.details}>
      {grammar === "answers" ? words.answersTo : words.lineFrom}{" "}
      <AddressLink lang={factsOf(from).nameLang} to={{ selectedId: from }} onGo={() => goTo(from)}>{fullName(factsOf(from))}</AddressLink>
      {` (${label})`}
    </p>
  ));
}

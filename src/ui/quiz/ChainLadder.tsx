/** The way from what was asked about to the top, or to whoever answers for it in parliament: two lines that are never mixed. */
import { useMemo } from "react";
import { quizMessages } from "@/core/i18n/quizMessages";
import { createCiter } from "@/core/panel/citer";
import type { Question } from "@/core/quiz/question";
import { snapshotAt } from "@/core/time/snapshotAt";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { fullName } from "@/ui/panels/useUnitFacts";
import { LookUpLink } from "./LookUpLink";
import details from "@/ui/panels/details/Details.module.css";
import styles from "./Quiz.module.css";

interface Props {
  readonly question: Question;
  /** In a row where there is no height for a ladder. Who answers in parliament stays a ladder, with its own line. */
  readonly isFlat?: boolean;
}

export function ChainLadder({ question: { chain, date, lookUp }, isFlat = false }: Props) {
  const words = useMessages(quizMessages);
  const lang = useApp(({ view }) => view.lang);
  const model = useApp((state, select) => select.model(state));
  const refs = useMemo(
    () => (model === null || chain === null ? [] : chain.units.map(createCiter(model, snapshotAt(model, date), lang).ref)),
    [model, chain, date, lang],
  );
  // A unit outside the tree sits under nothing that could be drawn.
  if (chain === null || chain.units.length < 2) return null;
  const day = lookUp.date ?? null;
  return (
    <div className={styles.chain}>
      <p className={styles.chainHead}>{chain.line === "sits-under" ? words.sitsUnder : words.answersTo}</p>
      <ol className={isFlat && chain.line === "sits-under" ? styles.row : details.ladder} data-line={chain.line === "sits-under" ? "under" : "answers"}>
        {refs.toReversed().map((unit, index) => (
          <li key={unit.id} aria-current={index === refs.length - 1 ? "true" : undefined}>
            <LookUpLink to={{ selectedId: unit.id, date: day }} lang={unit.name.lang}>{fullName({ name: unit.name.text, abbr: unit.abbr })}</LookUpLink>
          </li>
        ))}
      </ol>
    </div>
  );
}

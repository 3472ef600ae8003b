/** How a round went, what to look up again, and what can be done next. */
import { useEffect, useRef, useState } from "react";
import { quizMessages } from "@/core/i18n/quizMessages";
import type { QuizRound } from "@/core/quiz/question";
import { encodeView } from "@/core/view/urlCodec";
import { startView } from "@/core/view/viewState";
import { useActions, useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { newSeed } from "@/ui/panels/quiz/newSeed";
import { copyText } from "@/ui/panels/quote/copyText";
import { useBriefly } from "@/ui/panels/quote/useBriefly";
import { siteAddress } from "@/ui/siteSettings";
import { Evidence } from "./Evidence";
import { LookUpLink } from "./LookUpLink";
import { countRight, type Progress } from "./progress";
import { Name, Spoken } from "./Spoken";
import styles from "./Quiz.module.css";

interface Props {
  readonly round: QuizRound;
  readonly progress: Progress;
  readonly onAgain: () => void;
}

export function Score({ round, progress, onAgain }: Props) {
  const words = useMessages(quizMessages);
  const actions = useActions();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { questions, setup } = round;
  const wrong = questions.flatMap((question, index) => (progress.answers[index] === question.answerId ? [] : [{ question, answer: progress.answers[index] }]));
  return (
    <section aria-label={words.score.heading}>
      <h3 ref={heading} tabIndex={-1} className={styles.total}>{words.score.total(countRight(round, progress), questions.length)}</h3>
      <div className={styles.actions}>
        <button type="button" data-main="" onClick={() => actions.setQuiz({ ...setup, seed: newSeed() })}>{words.score.newRound}</button>
        <button type="button" onClick={onAgain}>{words.score.sameRound}</button>
        <ShareButton round={round} />
        <button type="button" onClick={() => actions.setQuiz(null)}>{words.stop}</button>
      </div>
      <p className={styles.small}>{words.score.shareNote} {words.notKept}</p>
      {wrong.length === 0 ? <p>{words.score.allRight}</p> : (
        <>
          <h4 className={styles.againHead}>{words.score.again}</h4>
          <ol className={styles.again}>
            {wrong.map(({ question, answer }) => (
              <li key={question.id}>
                <p className={styles.againPrompt}><Spoken sentence={question.prompt} /></p>
                <dl className={styles.pair}>
                  {[[words.score.yourAnswer, answer], [words.rightAnswer, question.answerId]].map(([term, id]) => (
                    <div key={term}><dt>{term}</dt><dd><OptionName question={question} id={id} /></dd></div>
                  ))}
                </dl>
                <Evidence question={question} />
                <LookUpLink className={styles.lookUp} to={question.lookUp}>{words.lookUp}</LookUpLink>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function OptionName({ question, id }: { readonly question: QuizRound["questions"][number]; readonly id: string | undefined }) {
  const option = question.options.find((each) => each.id === id);
  return option === undefined ? null : <Name of={option.label} />;
}

/** Where the clipboard is closed, the address stands there to be copied by hand. */
function ShareButton({ round: { setup } }: { readonly round: QuizRound }) {
  const words = useMessages(quizMessages).score;
  const lang = useApp(({ view }) => view.lang);
  const [isCopied, setCopied] = useBriefly(false);
  const [isByHand, setByHand] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const address = `${siteAddress()}${encodeView({ ...startView, lang, page: "quiz", quiz: setup })}`;
  useEffect(() => {
    if (isByHand) field.current?.select();
  }, [isByHand]);
  const share = (): void => {
    void copyText(address).then((isDone) => (isDone ? setCopied(true) : setByHand(true)));
  };
  return isByHand
    ? <label className={styles.byHand}>{words.address} <input ref={field} readOnly value={address} /></label>
    : <button type="button" onClick={share}><span aria-live="polite">{isCopied ? words.copied : words.share}</span></button>;
}

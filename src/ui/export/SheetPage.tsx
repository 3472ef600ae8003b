/** A round of the quiz on paper: the questions with boxes to cross, and the answers with their sources on a sheet of their own. */
import { Fragment, useId, useMemo, useState } from "react";
import { quizSheet, type SheetAnswer, type SheetQuestion } from "@/core/handout/quizSheet";
import { numbersText } from "@/core/handout/sourceList";
import { appMessages } from "@/core/i18n/appMessages";
import { formatDate } from "@/core/i18n/format";
import { handoutMessages } from "@/core/i18n/handoutMessages";
import { pageMessages } from "@/core/i18n/pageMessages";
import { panelMessages } from "@/core/i18n/panelMessages";
import type { OrgModel } from "@/core/org/orgModel";
import type { Words } from "@/core/panel/citer";
import type { QuizSetup } from "@/core/view/viewState";
import { useActions, useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { AddressLink } from "@/ui/AddressLink";
import { focusMain } from "@/ui/panels/focusMain";
import { PageFrame } from "@/ui/panels/pages/PageFrame";
import { useRound } from "@/ui/panels/quiz/useRound";
import { addressForOthers } from "@/ui/siteSettings";
import { HandoutSources } from "./HandoutSources";
import { PrintButton } from "./PrintButton";
import styles from "./Handout.module.css";

export function SheetPage() {
  const { titles } = useMessages(pageMessages);
  const { state } = useMessages(panelMessages);
  const words = useMessages(handoutMessages).sheet;
  const toQuiz = useToQuiz();
  const model = useApp((all, select) => select.model(all));
  const setup = useApp(({ view }) => view.quiz);
  const isDetailed = useApp(({ org }) => org.status === "ready" && org.detailed);
  const isMissing = useApp(({ org }) => org.status === "ready" && org.missing.length > 0);
  return (
    <PageFrame heading={titles.sheet} wide>
      {setup === null ? (
        <>
          <p>{words.none}</p>
          <AddressLink className={styles.link} to={{ page: "quiz" }} onGo={toQuiz}>{words.toQuiz}</AddressLink>
        </>
      ) : model === null || !isDetailed ? <p role="status">{isMissing ? state.detailsMissing : words.loading}</p>
        : <Sheet model={model} setup={setup} />}
    </PageFrame>
  );
}

function useToQuiz(): () => void {
  const actions = useActions();
  return () => {
    focusMain();
    actions.showPage("quiz");
  };
}

interface SheetProps {
  readonly model: OrgModel;
  readonly setup: QuizSetup;
}

function Sheet({ model, setup }: SheetProps) {
  const words = useMessages(handoutMessages).sheet;
  const app = useMessages(appMessages);
  const { titles } = useMessages(pageMessages);
  const toQuiz = useToQuiz();
  const lang = useApp(({ view }) => view.lang);
  const [withAnswers, setWithAnswers] = useState(true);
  const id = useId();
  const round = useRound(model, setup);
  const sheet = useMemo(() => quizSheet(model, round, lang), [model, round, lang]);
  const count = sheet.questions.length;
  return (
    <>
      <div className={styles.tools}>
        <PrintButton />
        <label className={styles.check}>
          <input type="checkbox" checked={withAnswers} onChange={(event) => setWithAnswers(event.target.checked)} />
          {words.withAnswers}
        </label>
        <AddressLink className={styles.link} to={{ page: "quiz", quiz: setup }} onGo={toQuiz}>{words.toQuiz}</AddressLink>
      </div>
      {count < setup.count && <p className={styles.remark} role="status">{words.fewer(count, setup.count)}</p>}
      <article className={styles.paper} data-sheet="portrait" aria-labelledby={id}>
        <h3 id={id} className={styles.title}>{titles.quiz}: {app.name}</h3>
        <p className={styles.intro}>{words.intro}</p>
        <p className={styles.small}>{words.name} {words.seed(setup.seed, setup.level)}.</p>
        <ol className={styles.questions}>{sheet.questions.map((question) => <Asked key={question.number} question={question} />)}</ol>
        <SheetFoot day={model.meta.asOf} />
      </article>
      {withAnswers && (
        <article className={styles.paper} data-sheet="portrait" aria-labelledby={`${id}answers`}>
          <h3 id={`${id}answers`} className={styles.title}>{words.answers}</h3>
          <p className={styles.small}>{words.seed(setup.seed, setup.level)}.</p>
          <ol className={styles.questions}>{sheet.answers.map((answer) => <Answered key={answer.number} answer={answer} />)}</ol>
          <SourcesOfSheet sheet={sheet} />
          <SheetFoot day={model.meta.asOf} />
        </article>
      )}
    </>
  );
}

function Asked({ question: { number, prompt, options } }: { readonly question: SheetQuestion }) {
  return (
    <li className={styles.question} value={number}>
      <p className={styles.prompt}><Parts words={prompt} /></p>
      <ul className={styles.options}>
        {options.map(({ letter, label }) => (
          <li key={letter}><span className={styles.box} aria-hidden="true" /><strong>{letter}</strong> <span lang={label.lang}>{label.text}</span></li>
        ))}
      </ul>
    </li>
  );
}

function Answered({ answer: { number, right, evidence, asOf, chain, sources } }: { readonly answer: SheetAnswer }) {
  const words = useMessages(handoutMessages);
  const lang = useApp(({ view }) => view.lang);
  return (
    <li className={styles.question} value={number}>
      <p className={styles.prompt}>{words.sheet.right(right.letter)}: <span lang={right.label.lang}>{right.label.text}</span></p>
      <p><Parts words={evidence} /> {words.asOf(formatDate(asOf, lang))}. <span className={styles.cite}>{numbersText(sources)}</span></p>
      {chain !== null && chain.units.length > 1 && (
        <p className={styles.small}>
          {/* What was asked about stands in the question; the way goes on from there. */}
          {chain.line === "sits-under" ? words.sheet.sitsUnder : words.sheet.answersTo}{" "}
          {chain.units.slice(1).map((unit, index) => <Fragment key={unit.text}>{index > 0 && " › "}<span lang={unit.lang}>{unit.text}</span></Fragment>)}
        </p>
      )}
    </li>
  );
}

function SourcesOfSheet({ sheet: { sources } }: { readonly sheet: ReturnType<typeof quizSheet> }) {
  const words = useMessages(handoutMessages);
  return (
    <section className={styles.end}>
      <h4>{words.sources}</h4>
      <HandoutSources sources={sources} />
    </section>
  );
}

function SheetFoot({ day }: { readonly day: string }) {
  const words = useMessages(handoutMessages);
  const app = useMessages(appMessages);
  const lang = useApp(({ view }) => view.lang);
  const parts = [addressForOthers(), app.status.notOfficial].filter((part) => part !== null);
  return <p className={styles.small}>{words.made(formatDate(day, lang))} {parts.join(" · ")}</p>;
}

/** Parts have no identity of their own: the sentence is made anew with its question. */
function Parts({ words }: { readonly words: readonly Words[] }) {
  const lang = useApp(({ view }) => view.lang);
  return words.map((part, index) => (part.lang === lang ? part.text : <span key={index} lang={part.lang}>{part.text}</span>));
}

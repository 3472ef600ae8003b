/**
 * The quiz: the form that starts a round, or the round of the address, for one reader or for a room. A round needs the
 * sources and the rest of the data, which come after the first picture.
 */
import { useEffect, useRef, useState } from "react";
import { pageMessages } from "@/core/i18n/pageMessages";
import { panelMessages } from "@/core/i18n/panelMessages";
import { quizMessages } from "@/core/i18n/quizMessages";
import type { OrgModel } from "@/core/org/orgModel";
import type { QuizSetup } from "@/core/view/viewState";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { PageFrame } from "@/ui/panels/pages/PageFrame";
import { QuizStart } from "@/ui/panels/quiz/QuizStart";
import { useRound } from "@/ui/panels/quiz/useRound";
import { HostView } from "./HostView";
import { Round } from "./Round";
import styles from "./Quiz.module.css";

export function QuizPage() {
  const { titles } = useMessages(pageMessages);
  const quiz = useApp(({ view }) => view.quiz);
  const [opened] = useState(quiz);
  const [hadRound, setHadRound] = useState(quiz !== null);
  if (quiz !== null && !hadRound) setHadRound(true);
  return (
    <PageFrame heading={titles.quiz} wide>
      {quiz === null ? <Start takesFocus={hadRound} /> : <WithData quiz={quiz} isOpened={quiz === opened} />}
    </PageFrame>
  );
}

function Start({ takesFocus, isNothing = false }: { readonly takesFocus: boolean; readonly isNothing?: boolean }) {
  const words = useMessages(quizMessages);
  const lead = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (takesFocus) lead.current?.focus();
  }, [takesFocus]);
  return (
    <>
      <p ref={lead} tabIndex={-1} className={styles.lead}>{isNothing ? words.none : words.start.lead}</p>
      <QuizStart />
      <p className={styles.small}>{words.notKept}</p>
    </>
  );
}

interface RoundProps {
  readonly quiz: QuizSetup;
  /** It came with the page, and the page has the keyboard. */
  readonly isOpened: boolean;
}

function WithData(props: RoundProps) {
  const { state } = useMessages(panelMessages);
  const model = useApp((each, select) => select.model(each));
  const isDetailed = useApp(({ org }) => org.status === "ready" && org.detailed);
  const isMissing = useApp(({ org }) => org.status === "ready" && org.missing.length > 0);
  if (model === null || !isDetailed) return <p role="status">{isMissing ? state.detailsMissing : state.detailsComing}</p>;
  return <OfModel {...props} model={model} />;
}

function OfModel({ quiz, isOpened, model }: RoundProps & { readonly model: OrgModel }) {
  const round = useRound(model, quiz);
  if (round.questions.length === 0) return <Start takesFocus={!isOpened} isNothing />;
  const name = [quiz.seed, quiz.level, quiz.count, quiz.kinds.join(".")].join("~");
  return quiz.isHosted
    ? <HostView key={name} round={round} name={`host ${name}`} />
    : <Round key={name} round={round} name={`alone ${name}`} takesFocus={!isOpened} />;
}

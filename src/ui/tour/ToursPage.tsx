/**
 * The front door of the classroom: our tours, the reader's own, what came in by a link or a file, the quiz, an empty chart,
 * and what this device keeps.
 */
import { useEffect, useId, useState, type ReactNode } from "react";
import { pageMessages } from "@/core/i18n/pageMessages";
import { tourMessages } from "@/core/i18n/tourMessages";
import { tourFromLink } from "@/state/tourLink";
import { useActions } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { AddressLink } from "@/ui/AddressLink";
import { DeviceBox } from "@/ui/panels/DeviceBox";
import { PageFrame } from "@/ui/panels/pages/PageFrame";
import { QuizStart } from "@/ui/panels/quiz/QuizStart";
import { useClassroom } from "@/ui/useClassroom";
import { OwnTours } from "./OwnTours";
import { Received, type Incoming } from "./Received";
import { TourCard } from "./TourCard";
import styles from "./ToursPage.module.css";

export function ToursPage() {
  const words = useMessages(tourMessages).page;
  const { titles } = useMessages(pageMessages);
  const actions = useActions();
  const classroom = useClassroom();
  const [incoming, setIncoming] = useIncoming();
  return (
    <PageFrame heading={titles.tours}>
      <p className={styles.intro}>{words.intro}</p>
      {classroom === null ? <p role="status">{words.busy}</p> : (
        <>
          {incoming !== null && <Received key={incoming.number} incoming={incoming} classroom={classroom} onDone={() => setIncoming(null)} />}
          {classroom.keeping === "unreadable" && <p className={styles.warning}>{words.unreadable}</p>}
          {classroom.keeping === "forbidden" && <p className={styles.warning}>{words.forbidden}</p>}
          <Section heading={words.ours} note={words.oursNote}>
            {classroom.isMissing && <p className={styles.warning}>{words.missing}</p>}
            <ul className={styles.cards}>
              {classroom.made.map((tour) => <li key={tour.id}><TourCard tour={tour} reached={classroom.reached[tour.id] ?? 0} /></li>)}
            </ul>
          </Section>
          <Section heading={words.own} note={words.ownNote}>
            <OwnTours classroom={classroom} onFile={setIncoming} />
          </Section>
        </>
      )}
      <Section heading={titles.quiz} note={words.quizNote}><QuizStart /></Section>
      <Section heading={words.blank} note={words.blankNote}>
        <AddressLink className={styles.button} to={{ page: "blank" }} onGo={() => actions.showPage("blank")}>{words.toBlank}</AddressLink>
      </Section>
      <div className={styles.section}><DeviceBox /></div>
    </PageFrame>
  );
}

interface SectionProps {
  readonly heading: string;
  readonly note?: string;
  readonly children: ReactNode;
}

function Section({ heading, note, children }: SectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      {note !== undefined && <p className={styles.note}>{note}</p>}
      {children}
    </section>
  );
}

/** What somebody gave the reader: out of the address as soon as the page is there, or out of a file. */
function useIncoming(): readonly [Incoming | null, (incoming: Incoming | null) => void] {
  const [incoming, setIncoming] = useState<Incoming | null>(null);
  useEffect(() => {
    let turns = 0;
    const read = (): void => {
      const turn = ++turns;
      void tourFromLink(window.location.hash).then((parsed) => {
        if (parsed !== null && turn === turns) setIncoming({ ...parsed, from: "link", number: turn });
      });
    };
    read();
    window.addEventListener("hashchange", read);
    return () => {
      turns++;
      window.removeEventListener("hashchange", read);
    };
  }, []);
  const change = (next: Incoming | null): void => {
    // Once answered, the question is not put again when the page is loaded anew.
    if (next === null && window.location.hash !== "") window.location.replace("#");
    setIncoming(next);
  };
  return [incoming, change];
}

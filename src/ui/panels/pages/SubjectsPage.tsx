/**
 * All subjects, for who comes without a question. The content is a `SubjectsOverview`, made in the core; here it is only
 * set.
 */
import { useId, useMemo, useState, type KeyboardEvent, type ReactNode } from "react";
import { appMessages } from "@/core/i18n/appMessages";
import { pageMessages } from "@/core/i18n/pageMessages";
import { panelMessages } from "@/core/i18n/panelMessages";
import { roles as roleNames } from "@/core/i18n/roles";
import { subjectMessages } from "@/core/i18n/subjectMessages";
import { filterSubjects, subjectsOverview, type SubjectLetter, type SubjectRow, type ThemeCard } from "@/core/panel/subjectsOverview";
import { useActions, useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { AddressLink } from "../AddressLink";
import { SourceRefs } from "../details/SourceRefs";
import { SourceList, SourceNotes } from "../details/SourceNotes";
import { SourcesContext } from "../details/sourcesContext";
import { SubjectLink } from "../SubjectLink";
import { UnitLink } from "../UnitLink";
import { useDelayedText } from "../useDelayedText";
import { PageFrame, type PageProps } from "./PageFrame";
import { PartLink } from "./PartLink";
import styles from "./SubjectsPage.module.css";

export function SubjectsPage({ onGlossary }: PageProps) {
  const { titles } = useMessages(pageMessages);
  const words = useMessages(subjectMessages).page;
  const { state } = useMessages(panelMessages);
  const actions = useActions();
  const model = useApp((all, select) => select.model(all));
  const snapshot = useApp((all, select) => select.snapshot(all));
  const isDetailed = useApp(({ org }) => org.status === "ready" && org.detailed);
  const isMissing = useApp(({ org }) => org.status === "ready" && org.missing.length > 0);
  const lang = useApp(({ view }) => view.lang);
  const pageId = useId();
  const overview = useMemo(
    () => (model === null || snapshot === null ? null : subjectsOverview(model, snapshot, lang)),
    [model, snapshot, lang],
  );
  const numbered = useMemo(
    () => ({ sources: overview?.sources ?? [], idOf: (number: number) => `${pageId}source-${number}`, areComplete: isDetailed }),
    [overview, pageId, isDetailed],
  );
  // Subjects come with the second part of the data.
  if (overview === null || !isDetailed) {
    return <PageFrame heading={titles.subjects}><p role="status">{isMissing ? state.detailsMissing : state.detailsComing}</p></PageFrame>;
  }
  const idOf = (part: string): string => `${pageId}${part}`;

  return (
    <PageFrame heading={titles.subjects}>
      <SourcesContext value={numbered}>
        <p className={styles.intro}>{words.intro}</p>
        <nav aria-label={words.ways}>
          <ul className={styles.ways}>
            <li><Jump to={idOf("missions")}>{words.toMissions}</Jump></li>
            <li><Jump to={idOf("tasks")}>{words.toTasks}</Jump></li>
            <li><Jump to={idOf("fields")}>{words.toFields}</Jump></li>
            <li><Jump to={idOf("letters")}>{words.toLetters}</Jump></li>
            <li><button type="button" className={styles.way} onClick={onGlossary}>{words.glossary}</button></li>
            <li><AddressLink className={styles.way} to={{}} onGo={() => actions.showPage(null)}>{words.chart}</AddressLink></li>
          </ul>
        </nav>

        <section className={styles.section} aria-labelledby={idOf("missions")}>
          <h3 id={idOf("missions")} tabIndex={-1}>{words.missions}</h3>
          <p className={styles.note}>{words.missionsNote}</p>
          <ul className={styles.missions}>{overview.missions.map((mission) => <li key={mission.id}><Mission mission={mission} /></li>)}</ul>
        </section>
        <section className={styles.section} aria-labelledby={idOf("tasks")}>
          <h3 id={idOf("tasks")} tabIndex={-1}>{words.tasks}</h3>
          <p className={styles.note}>{words.oursToo}</p>
          <Entrances themes={overview.tasks} />
        </section>
        <section className={styles.section} aria-labelledby={idOf("fields")}>
          <h3 id={idOf("fields")} tabIndex={-1}>{words.fields}</h3>
          <p className={styles.note}>{words.oursToo}</p>
          <Entrances themes={overview.fields} />
        </section>
        <Letters letters={overview.letters} idOf={idOf} />
        <SourceList />
        <SourceNotes />
      </SourcesContext>
    </PageFrame>
  );
}

interface JumpProps {
  /** Id of a heading. */
  readonly to: string;
  readonly children: ReactNode;
}

/** A link inside the page. The address stays as it is: it holds what is shown, not how far somebody has read. */
function Jump({ to, children }: JumpProps) {
  return <PartLink to={to} className={styles.way}>{children}</PartLink>;
}

function Mission({ mission }: { readonly mission: ThemeCard }) {
  const words = useMessages(subjectMessages).page;
  return (
    <div className={styles.card}>
      <h4><span lang={mission.label.lang}>{mission.label.text}</span><SourceRefs cite={mission} /></h4>
      <ul className={styles.subjects}>{mission.subjects.map((subject) => <li key={subject.id}><SubjectLink subject={subject} /></li>)}</ul>
      <p className={styles.small}>{words.units}</p>
      <ul className={styles.units}>{mission.units.map((unit) => <li key={unit.id}><UnitLink unit={unit} /></li>)}</ul>
    </div>
  );
}

/** Tasks and fields: the same, smaller. */
function Entrances({ themes }: { readonly themes: readonly ThemeCard[] }) {
  const { status } = useMessages(appMessages);
  return (
    <ul className={styles.entrances}>
      {themes.map((theme) => (
        <li key={theme.id}>
          <h4><span lang={theme.label.lang}>{theme.label.text}</span><SourceRefs cite={theme} /></h4>
          <ul className={styles.subjects}>{theme.subjects.map((subject) => <li key={subject.id}><SubjectLink subject={subject} /></li>)}</ul>
          <details className={styles.more}>
            <summary>{status.units(theme.units.length)}</summary>
            <ul className={styles.units}>{theme.units.map((unit) => <li key={unit.id}><UnitLink unit={unit} /></li>)}</ul>
          </details>
        </li>
      ))}
    </ul>
  );
}

interface LettersProps {
  readonly letters: readonly SubjectLetter[];
  readonly idOf: (part: string) => string;
}

function Letters({ letters, idOf }: LettersProps) {
  const words = useMessages(subjectMessages).page;
  const [query, setQuery] = useState("");
  const shown = useMemo(() => filterSubjects(letters, query), [letters, query]);
  const count = shown.reduce((sum, { subjects }) => sum + subjects.length, 0);
  const status = useDelayedText(query.trim() === "" ? "" : count === 0 ? words.none : words.count(count));
  // Before the page hears of it: a first Escape empties the field, a second one leaves.
  const onKeyDownCapture = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || query === "") return;
    event.preventDefault();
    setQuery("");
  };
  return (
    <section className={styles.section} aria-labelledby={idOf("letters")}>
      <h3 id={idOf("letters")} tabIndex={-1}>{words.letters}</h3>
      <div className={styles.bar}>
        <label className={styles.filter}>
          <span>{words.filter}</span>
          <input
            type="text" value={query} spellCheck={false} autoComplete="off"
            onChange={(event) => setQuery(event.target.value)} onKeyDownCapture={onKeyDownCapture}
          />
        </label>
        {shown.length > 1 && (
          <nav aria-label={words.toLetter}>
            <ul className={styles.jumps}>{shown.map(({ letter }) => <li key={letter}><Jump to={idOf(`letter-${letter}`)}>{letter}</Jump></li>)}</ul>
          </nav>
        )}
      </div>
      {count === 0 && <p>{words.none}</p>}
      {shown.map(({ letter, subjects }) => (
        <div key={letter} className={styles.letter}>
          <h4 id={idOf(`letter-${letter}`)} tabIndex={-1}>{letter}</h4>
          <ul className={styles.rows}>{subjects.map((subject) => <li key={subject.id} className={styles.row}><Row subject={subject} /></li>)}</ul>
        </div>
      ))}
      <div role="status" className="visually-hidden">{status}</div>
    </section>
  );
}

function Row({ subject }: { readonly subject: SubjectRow }) {
  const words = useMessages(subjectMessages);
  const names = useMessages(roleNames);
  return (
    <>
      <span className={styles.label}><SubjectLink subject={subject} /></span>
      <span className={styles.who}>
        {subject.units.map(({ unit, role, absent }) => (
          <span key={role} className={styles.part}>
            {names[role]}: <UnitLink unit={unit} />{absent && <span className={styles.mark}> {words.marks.absent}</span>}
          </span>
        ))}
        {subject.otherUnits > 0 && <span className={styles.part}>{words.page.more(subject.otherUnits)}</span>}
      </span>
    </>
  );
}

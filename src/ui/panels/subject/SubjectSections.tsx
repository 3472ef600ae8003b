/** What is known of a subject, section by section; a section without content is left out. */
import { kindNames } from "@/core/i18n/kindNames";
import { ministryName } from "@/core/i18n/ministryName";
import { panelMessages } from "@/core/i18n/panelMessages";
import { relations as relationNames } from "@/core/i18n/relations";
import { roles as roleNames } from "@/core/i18n/roles";
import { subjectMessages } from "@/core/i18n/subjectMessages";
import type { UnitRef } from "@/core/panel/citer";
import type {
  AnsweredUnit, ElsewhereEntry, OfficeGroup, RelatedTopic, RoleGroup, SubjectAnswers, SubjectRef, SubjectRelation, SubjectTheme,
  SubjectUnit,
} from "@/core/panel/subjectProfile";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { Folded } from "../details/Folded";
import { usePeriod } from "../details/Sections";
import { SourceRefs } from "../details/SourceRefs";
import { SubjectLink } from "../SubjectLink";
import { UnitLink } from "../UnitLink";
import details from "../details/Details.module.css";
import styles from "./Subject.module.css";

export function Roles({ roles }: { readonly roles: readonly RoleGroup[] }) {
  const words = useMessages(subjectMessages);
  const names = useMessages(roleNames);
  return (
    <section className={details.section}>
      <h3>{words.headings.roles}</h3>
      {roles.map(({ role, units }) => (
        <div key={role} className={details.group}>
          <h4 className={styles.role}>{names[role]}</h4>
          <ul className={details.list}>
            {units.map((part) => <Part key={part.unit.id} part={part} />)}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Part({ part }: { readonly part: SubjectUnit }) {
  const { marks } = useMessages(subjectMessages);
  const { state } = useMessages(panelMessages);
  const lang = useApp(({ view }) => view.lang);
  const { unit, certainty, otherMinistry, note } = part;
  return (
    <li>
      <UnitLink unit={unit} />
      <span className={details.quiet}> · {kindNames[lang][unit.kind].name}</span>
      {certainty === "absent" && <span className={styles.mark}> · {marks.absent}</span>}
      {certainty === "uncertain" && <span className={styles.mark}> · {marks.uncertain}</span>}
      <SourceRefs cite={part} />
      {otherMinistry !== null && <p className={details.small}>{state.notOfBzk} <Ministry name={otherMinistry} /></p>}
      {note !== null && <p className={details.small} lang={note.lang}>{note.text}</p>}
    </li>
  );
}

/** In the reader's language where it has a name in it. */
function Ministry({ name }: { readonly name: string }) {
  const lang = useApp(({ view }) => view.lang);
  const shown = ministryName(name, lang);
  return <span lang={shown === name ? "nl" : lang}>{shown}</span>;
}

/** The line of responsibility, told apart from who does the work and looking different too. */
export function AnswersByOffice({ answers }: { readonly answers: SubjectAnswers }) {
  const words = useMessages(subjectMessages);
  const { offices, unknown, elsewhere, ended, none } = answers;
  if (offices.length + unknown.length + elsewhere.length + ended.length + none.length === 0) return null;
  return (
    <section className={details.section}>
      <h3>{words.headings.answers}</h3>
      <p className={details.quiet}>{words.answers.intro}</p>
      {offices.length > 0 && (
        <ol className={`${details.ladder} ${styles.offices}`} data-line="answers">
          {offices.map((group) => <li key={group.office.id}><Office group={group} /></li>)}
        </ol>
      )}
      {unknown.length > 0 && (
        <div className={details.gap}>
          <p>{words.answers.unknown}</p>
          <ul className={details.plain}>
            {unknown.map(({ unit, via }) => (
              <li key={unit.id}>
                <UnitLink unit={unit} />
                {via !== null && <span className={details.small}> · {words.answers.via} <UnitLink unit={via} /></span>}
              </li>
            ))}
          </ul>
        </div>
      )}
      {elsewhere.length > 0 && (
        <div className={styles.others}>
          <p>{words.answers.elsewhere}</p>
          <ul className={details.plain}>
            {elsewhere.map((each) => (
              <li key={each.unit.id}>
                <UnitLink unit={each.unit} /><span className={details.quiet}> · <Ministry name={each.ministry} /></span><SourceRefs cite={each} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <Others units={ended} words={words.answers.ended} />
      <Others units={none} words={words.answers.none} />
    </section>
  );
}

function Office({ group }: { readonly group: OfficeGroup }) {
  const words = useMessages(subjectMessages).answers;
  const { office, holders, units, isInvolved } = group;
  return (
    <>
      <strong><UnitLink unit={office} /></strong>
      {holders.map((holder) => (
        <p key={holder.name} className={details.quiet}>{holder.name}<SourceRefs cite={holder} /></p>
      ))}
      {holders.length === 0 && <p className={details.gap}>{words.holderUnknown}</p>}
      {isInvolved && <p className={details.small}>{words.own}</p>}
      {units.length > 0 && (
        <>
          <p className={details.small}>{words.answersFor}</p>
          <ul className={details.list}>{units.map((each) => <Answered key={each.unit.id} answered={each} />)}</ul>
        </>
      )}
    </>
  );
}

function Answered({ answered }: { readonly answered: AnsweredUnit }) {
  const words = useMessages(subjectMessages).answers;
  const { unit, how, remote, via, differs, note } = answered;
  return (
    <li>
      <UnitLink unit={unit} />
      {remote && <span className={details.quiet}> · {words.remote}</span>}
      {how === "table" && <span className={details.quiet}> · {words.table}</span>}
      {how === "derived" && via !== null && <span className={details.quiet}> · {words.via} <UnitLink unit={via} /></span>}
      <SourceRefs cite={answered} />
      {differs !== null && (
        <p className={details.gap}>
          {words.differs} <UnitLink unit={differs.via} />{differs.office !== null && <>: <UnitLink unit={differs.office} /></>}
        </p>
      )}
      {note !== null && <p className={details.small} lang={note.lang}>{note.text}</p>}
    </li>
  );
}

function Others({ units, words }: { readonly units: readonly UnitRef[]; readonly words: string }) {
  if (units.length === 0) return null;
  return (
    <div className={styles.others}>
      <p>{words}</p>
      <ul className={details.plain}>{units.map((unit) => <li key={unit.id}><UnitLink unit={unit} /></li>)}</ul>
    </div>
  );
}

export function Elsewhere({ entries }: { readonly entries: readonly ElsewhereEntry[] }) {
  const words = useMessages(subjectMessages);
  if (entries.length === 0) return null;
  return (
    <section className={details.section}>
      <h3>{words.headings.elsewhere}</h3>
      <p className={details.quiet}>{words.elsewhere.intro}</p>
      <ul className={details.list}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <span className={styles.query} lang={entry.query.lang}>{entry.query.text}</span>{": "}
            {entry.unit === null
              ? <strong lang={entry.organisation.lang}>{entry.organisation.text}</strong>
              : <UnitLink unit={entry.unit} />}
            <span className={details.quiet}>
              {" · "}
              {entry.ministry === null ? words.elsewhere.noMinistry : <Ministry name={`Ministerie van ${entry.ministry}`} />}
            </span>
            <SourceRefs cite={entry} />
            {entry.note !== null && <p className={details.small} lang={entry.note.lang}>{entry.note.text}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface RelationsProps {
  readonly relations: readonly SubjectRelation[];
  readonly past: readonly SubjectRelation[];
}

export function RelationsBetween({ relations, past }: RelationsProps) {
  const words = useMessages(subjectMessages);
  const { people } = useMessages(panelMessages);
  if (relations.length + past.length === 0) return null;
  return (
    <section className={details.section}>
      <h3>{words.headings.relations}</h3>
      {relations.length > 0 && <Folded items={relations} shown={6} className={details.list} renderItem={(each) => <Line key={each.id} relation={each} />} />}
      {past.length > 0 && (
        <details className={details.more}>
          <summary>{people.former} ({past.length})</summary>
          <ul className={details.list}>{past.map((each) => <Line key={each.id} relation={each} />)}</ul>
        </details>
      )}
    </section>
  );
}

/** One sentence: who, does what, to whom. */
function Line({ relation }: { readonly relation: SubjectRelation }) {
  const names = useMessages(relationNames);
  const period = usePeriod();
  return (
    <li>
      <UnitLink unit={relation.from} /> {inSentence(names[relation.type].forward)} <UnitLink unit={relation.to} />
      <span className={details.quiet}>{period(relation.valid)}</span>
      <SourceRefs cite={relation} />
      {relation.note !== null && <p className={details.small} lang={relation.note.lang}>{relation.note.text}</p>}
    </li>
  );
}

const inSentence = (heading: string): string => heading.charAt(0).toLowerCase() + heading.slice(1);

export function Themes({ themes }: { readonly themes: readonly SubjectTheme[] }) {
  const words = useMessages(subjectMessages);
  if (themes.length === 0) return null;
  return (
    <section className={details.section}>
      <h3>{words.headings.themes}</h3>
      <p className={details.quiet}>{words.themes.ours}</p>
      <ul className={details.list}>
        {themes.map((theme) => (
          <li key={theme.id}>
            <span lang={theme.label.lang}>{theme.label.text}</span>
            <span className={details.quiet}> · {words.themes.kinds[theme.kind]}</span>
            <SourceRefs cite={theme} />
            {theme.others.length > 0 && (
              <details className={details.more}>
                <summary>{words.themes.others(theme.others.length)}</summary>
                <ul className={details.plain}>{theme.others.map((subject) => <li key={subject.id}><SubjectLink subject={subject} /></li>)}</ul>
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface RelatedProps {
  readonly subjects: readonly SubjectRef[];
  readonly topics: readonly RelatedTopic[];
}

export function Related({ subjects, topics }: RelatedProps) {
  const words = useMessages(subjectMessages);
  const names = useMessages(roleNames);
  if (subjects.length + topics.length === 0) return null;
  return (
    <section className={details.section}>
      <h3>{words.headings.related}</h3>
      <p className={details.quiet}>{words.related.ours}</p>
      {subjects.length > 0 && <ul className={details.plain}>{subjects.map((subject) => <li key={subject.id}><SubjectLink subject={subject} /></li>)}</ul>}
      {topics.length > 0 && (
        <div className={styles.topics}>
          <h4>{words.related.topics}</h4>
          <Folded items={topics} shown={5} className={details.list} renderItem={(topic) => (
            <li key={topic.id}>
              <span lang={topic.label.lang}>{topic.label.text}</span>{": "}
              <UnitLink unit={topic.unit} /><span className={details.quiet}> · {names[topic.role]}</span>
              <SourceRefs cite={topic} />
              {topic.note !== null && <p className={details.small} lang={topic.note.lang}>{topic.note.text}</p>}
            </li>
          )} />
        </div>
      )}
    </section>
  );
}

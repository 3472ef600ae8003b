/** What is only said of the ministry as a whole, in the order of a reader who is new here. */
import { panelMessages } from "@/core/i18n/panelMessages";
import { subjectMessages } from "@/core/i18n/subjectMessages";
import type { FactEntry, UnitProfile, WholeProfile } from "@/core/panel/unitProfile";
import { useMessages } from "@/state/useMessages";
import { SubjectLink } from "../SubjectLink";
import { SubjectsLink } from "../SubjectsLink";
import { UnitLink } from "../UnitLink";
import { Folded } from "./Folded";
import { FigureList } from "./Sections";
import { SourceRefs } from "./SourceRefs";
import styles from "./Details.module.css";

/** Keys of the facts of each section, in order; a key that ends in a dash stands for all that begin with it. */
const sections = {
  purpose: ["mission", "guardian", "starting-point", "responsible-for", "work-areas", "for-government", "partners"],
  headquarters: ["headquarters", "building", "building-shared", "jurisdiction", "type"],
  size: ["employees", "budget-"],
  origin: ["founded", "name-", "early-scope", "split-", "return-", "schoof"],
  working: ["careers-"],
  mother: ["nickname-"],
  caribbean: ["caribbean-", "rcn"],
  otherTexts: ["org-", "logius", "aivd"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

function chosen(whole: WholeProfile, keys: readonly string[]): readonly FactEntry[] {
  return keys.flatMap((key) => whole.facts.filter((fact) => (key.endsWith("-") ? fact.key.startsWith(key) : fact.key === key)));
}

export function WholeSections({ profile, whole }: { readonly profile: UnitProfile; readonly whole: WholeProfile }) {
  const words = useMessages(panelMessages).ministry;
  const subjects = useMessages(subjectMessages);
  const facts = (name: keyof typeof sections) => <Facts heading={words[name]} facts={chosen(whole, sections[name])} />;
  return (
    <>
      {facts("purpose")}
      <section className={styles.section}>
        <h3>{words.missions}</h3>
        <p className={styles.quiet}>{words.missionNote}</p>
        <ol className={styles.missions}>
          {whole.missions.map((mission) => (
            <li key={mission.label.text}>
              <h4><span lang={mission.label.lang}>{mission.label.text}</span><SourceRefs cite={mission} /></h4>
              <p className={styles.small}>{subjects.page.subjects}</p>
              <ul className={styles.inline}>{mission.subjects.map((subject) => <li key={subject.id}><SubjectLink subject={subject} /></li>)}</ul>
              <p className={styles.small}>{subjects.page.units}</p>
              <ul className={styles.plain}>{mission.units.map((unit) => <li key={unit.id}><UnitLink unit={unit} /></li>)}</ul>
            </li>
          ))}
        </ol>
      </section>
      <section className={styles.section}>
        <h3>{words.fields}</h3>
        <p className={styles.quiet}>{subjects.page.oursToo}</p>
        <Folded items={whole.fields} shown={5} className={styles.list} renderItem={(field) => (
          <li key={`${field.label.text} ${field.numbers.join()}`}>
            <span lang={field.label.lang}>{field.label.text}</span><SourceRefs cite={field} />
            <ul className={styles.inline}>{field.subjects.map((subject) => <li key={subject.id}><SubjectLink subject={subject} /></li>)}</ul>
          </li>
        )} />
        <p><SubjectsLink className={styles.all}>{subjects.all}</SubjectsLink></p>
      </section>
      {facts("headquarters")}
      <Facts heading={words.size} facts={chosen(whole, sections.size)}><FigureList profile={profile} /></Facts>
      {facts("origin")}
      {facts("mother")}
      {facts("working")}
      {facts("caribbean")}
      {facts("otherTexts")}
    </>
  );
}

function Facts({ heading, facts, children }: { readonly heading: string; readonly facts: readonly FactEntry[]; readonly children?: React.ReactNode }) {
  if (facts.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>{heading}</h3>
      <dl className={styles.facts}>
        {facts.map((fact) => (
          <div key={fact.key}>
            <dt lang={fact.label.lang}>{fact.label.text}{/^(name|split|return)-/.test(fact.key) && fact.asOf !== null ? ` ${fact.asOf.slice(0, 4)}` : ""}</dt>
            <dd><span lang={fact.value.lang}>{fact.value.text}</span><SourceRefs cite={fact} /></dd>
          </div>
        ))}
      </dl>
      {children}
    </section>
  );
}

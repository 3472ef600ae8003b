/**
 * Two ladders that must not be taken for each other: what the unit sits under, and who answers for it in parliament.
 * The first has a single line, the second a double one, as in the chart.
 */
import { formatDate } from "@/core/i18n/format";
import { historyMessages } from "@/core/i18n/historyMessages";
import { panelMessages } from "@/core/i18n/panelMessages";
import { quoteAnswer, quotePlace, type Quote, type QuoteContext } from "@/core/panel/quote";
import type { AnsweringOffice, UnitProfile } from "@/core/panel/unitProfile";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { QuoteButton } from "../quote/QuoteButton";
import quoteStyles from "../quote/Quote.module.css";
import { UnitLink } from "../UnitLink";
import { SourceRefs } from "./SourceRefs";
import styles from "./Details.module.css";

interface LadderProps {
  readonly profile: UnitProfile;
  /** Inside a block that has a heading of its own. */
  readonly title?: string;
  readonly intro?: string;
}

export function ChainLadder({ profile, title }: LadderProps) {
  const words = useMessages(panelMessages);
  return (
    <section className={styles.section}>
      {title === undefined ? <h3>{words.headings.belongsTo}</h3> : <h4>{title}</h4>}
      <ol className={styles.ladder} data-line="under">
        {profile.chain.map((step, index) => (
          <li key={step.unit.id} className={index === 0 ? undefined : quoteStyles.row} aria-current={step.unit.id === profile.unit.id ? "true" : undefined}>
            {step.unit.id === profile.unit.id
              ? <strong lang={step.unit.name.lang}>{step.unit.abbr ?? step.unit.name.text}</strong>
              : <UnitLink unit={step.unit} />}
            {(step.line === "staff" || step.line === "dotted") && <span className={styles.quiet}> · {words.chain[step.line]}</span>}
            {step.heads.length > 0 && step.unit.id !== profile.unit.id && <span className={styles.quiet}> {step.heads.join(" / ")}</span>}
            <SourceRefs cite={step} />
            {index > 0 && <QuoteButton of={(context) => quotePlace(context, profile, index)} />}
          </li>
        ))}
      </ol>
      {profile.isOutside && !profile.unit.former
        ? <p className={styles.quiet}>{words.chain.outside}</p>
        : profile.chain.length === 1 && profile.certainty !== "absent" && <p className={styles.quiet}>{words.chain.top}</p>}
    </section>
  );
}

export function AnswersLadder({ profile, title, intro }: LadderProps) {
  const words = useMessages(panelMessages);
  return (
    <section className={styles.section}>
      {title === undefined ? <h3>{words.headings.answersTo}</h3> : <h4>{title}</h4>}
      {intro !== undefined && <p className={styles.quiet}>{intro}</p>}
      <AnswersOf
        answers={profile.answers} otherMinistry={profile.otherMinistry} isOtherDay={profile.date < profile.fileDay}
        quoteOf={(office) => (context) => quoteAnswer(context, profile, office)}
      />
    </section>
  );
}

type QuoteOf = (office: AnsweringOffice | null) => (context: QuoteContext) => Quote;

interface AnswersProps extends Pick<UnitProfile, "answers" | "otherMinistry"> {
  readonly quoteOf?: QuoteOf;
  /** Not the file's own day, for which everything was looked up. */
  readonly isOtherDay?: boolean;
}

export function AnswersOf({ answers, otherMinistry, quoteOf, isOtherDay = false }: AnswersProps) {
  const words = useMessages(panelMessages);
  const { onTheDay } = useMessages(historyMessages);
  const sentence = ((): string => {
    switch (answers.kind) {
      case "stated": return answers.offices.every(({ remote }) => remote) ? words.accountability.remote : words.accountability.stated;
      case "table": return words.accountability["table-only"];
      case "unknown": case "none": return isOtherDay ? onTheDay.answers : words.accountability[answers.kind];
      case "self": case "derived": case "elsewhere": case "ended": return words.accountability[answers.kind];
    }
  })();
  // Of what is gone nobody answers now, so its last office stands among the earlier ones.
  const isEnded = answers.kind === "ended";
  const current = isEnded ? [] : answers.offices;
  const earlier = isEnded ? [...answers.offices, ...answers.before] : answers.before;
  const isGap = answers.kind === "unknown" || answers.kind === "table" || answers.kind === "none";
  return (
    <>
      {current.length > 0 && (
        <ol className={styles.ladder} data-line="answers">
          {current.map((office, index) => <li key={`${office.office.id} ${index}`} className={quoteStyles.row}><Office office={office} {...(quoteOf === undefined ? {} : { quoteOf })} /></li>)}
        </ol>
      )}
      <p className={`${isGap ? styles.gap : styles.quiet} ${current.length === 0 ? quoteStyles.row : ""}`}>
        {sentence}
        {answers.via !== null && <> {answers.kind === "derived" ? "" : `(${words.accountability.viaShort}) `}<UnitLink unit={answers.via} /></>}
        {answers.kind === "elsewhere" && otherMinistry !== null && <> <span lang="nl">{otherMinistry}</span></>}
        {current.length === 0 && quoteOf !== undefined && <QuoteButton of={quoteOf(null)} />}
      </p>
      {answers.differs !== null && (
        <p className={styles.gap}>
          {words.accountability.differs} <UnitLink unit={answers.differs.via} />
          {answers.differs.office !== null && <>: <UnitLink unit={answers.differs.office} /></>}
        </p>
      )}
      {earlier.length > 0 && (
        <details className={styles.more} open={isEnded}>
          <summary>{words.people.former}</summary>
          <ul className={styles.plain}>
            {earlier.map((office, index) => <li key={`${office.office.id} ${office.until} ${index}`} className={quoteStyles.row}><Office office={office} {...(quoteOf === undefined ? {} : { quoteOf })} /></li>)}
          </ul>
        </details>
      )}
    </>
  );
}

function Office({ office, quoteOf }: { readonly office: AnsweringOffice; readonly quoteOf?: QuoteOf }) {
  const words = useMessages(panelMessages);
  const lang = useApp(({ view }) => view.lang);
  return (
    <>
      <UnitLink unit={office.office} />
      {office.holders.length > 0 && <span className={styles.quiet}> {office.holders.join(" / ")}</span>}
      {office.until !== null && <span className={styles.quiet}> {words.dates.holdsUntil(formatDate(office.until, lang))}</span>}
      <SourceRefs cite={office} />
      {office.note !== null && <p className={styles.small} lang={office.note.lang}>{office.note.text}</p>}
      {quoteOf !== undefined && <QuoteButton of={quoteOf(office)} />}
    </>
  );
}

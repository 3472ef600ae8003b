/** Everything for which an office-holder answers, each with its source, and what nobody could say. */
import { dutiesMessages } from "@/core/i18n/dutiesMessages";
import type { StatedDuty } from "@/core/panel/officeDuties";
import { quoteRelation } from "@/core/panel/quote";
import type { UnitRef } from "@/core/panel/citer";
import type { UnitProfile } from "@/core/panel/unitProfile";
import { useMessages } from "@/state/useMessages";
import { QuoteButton } from "../quote/QuoteButton";
import quoteStyles from "../quote/Quote.module.css";
import { UnitLink } from "../UnitLink";
import { Folded } from "./Folded";
import { SourceRefs } from "./SourceRefs";
import styles from "./Details.module.css";

export function Duties({ profile }: { readonly profile: UnitProfile }) {
  const words = useMessages(dutiesMessages);
  const { duties } = profile;
  if (duties === null) return null;
  const { stated, derived, unsourced, unknown } = duties;
  return (
    <section className={styles.section}>
      <h3>{words.heading}</h3>
      <p className={styles.quiet}>{words.intro}</p>
      <h4>{words.stated}</h4>
      {stated.length === 0 ? <p className={styles.gap}>{words.none}</p> : (
        <ul className={styles.list}>
          {stated.map((duty) => <Stated key={duty.unit.id} duty={duty} profile={profile} />)}
        </ul>
      )}
      {derived.map(({ via, units }) => (
        <details key={via.id} className={styles.more}>
          <summary>{words.derived(units.length)} <span lang={via.name.lang}>{via.abbr ?? via.name.text}</span></summary>
          <Units units={units} />
        </details>
      ))}
      {unsourced.length > 0 && (
        <div className={styles.group}>
          <h4>{words.unsourced}</h4>
          <Units units={unsourced} />
        </div>
      )}
      {unknown.length > 0 && (
        <div className={styles.group}>
          <h4>{words.unknown(unknown.length)}</h4>
          <p className={styles.gap}>{words.unknownHelp}</p>
          <Units units={unknown} />
        </div>
      )}
    </section>
  );
}

function Stated({ duty, profile }: { readonly duty: StatedDuty; readonly profile: UnitProfile }) {
  const words = useMessages(dutiesMessages);
  const type = duty.remote ? "remote-responsibility" : "political-responsibility";
  const entry = { ...duty, valid: {} };
  return (
    <li className={quoteStyles.row}>
      <UnitLink unit={duty.unit} />
      {duty.remote && <span className={styles.quiet}> · {words.remote}</span>}
      <SourceRefs cite={duty} dated />
      {duty.note !== null && <p className={styles.small} lang={duty.note.lang}>{duty.note.text}</p>}
      <QuoteButton of={(context) => quoteRelation(context, profile, { type, direction: "forward", entries: [entry] }, entry, false)} />
    </li>
  );
}

function Units({ units }: { readonly units: readonly UnitRef[] }) {
  return <Folded items={units} shown={5} className={styles.list} renderItem={(unit) => <li key={unit.id}><UnitLink unit={unit} /></li>} />;
}

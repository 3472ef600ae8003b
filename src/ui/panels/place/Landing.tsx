/**
 * Where a new employee has landed: above, beside and below, and, apart from these, who answers in parliament. It stands
 * where other units have their two ladders and their parts, and says all that these say.
 */
import { useMemo } from "react";
import { panelMessages } from "@/core/i18n/panelMessages";
import { placeMessages } from "@/core/i18n/placeMessages";
import { landing, type Landing as Surroundings } from "@/core/panel/landing";
import type { UnitProfile } from "@/core/panel/unitProfile";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { Folded } from "../details/Folded";
import { AnswersLadder, ChainLadder } from "../details/Ladders";
import { UnitLink } from "../UnitLink";
import details from "../details/Details.module.css";
import styles from "./Place.module.css";

const shown = 6;

export function Landing({ profile }: { readonly profile: UnitProfile }) {
  const words = useMessages(placeMessages).landing;
  const model = useApp((state, select) => select.model(state));
  const snapshot = useApp((state, select) => select.snapshot(state));
  const lang = useApp(({ view }) => view.lang);
  const around = useMemo(
    () => (model === null || snapshot === null ? null : landing(model, snapshot, profile, lang)),
    [model, snapshot, profile, lang],
  );
  if (around === null) return null;
  return (
    <div className={styles.landing}>
      <h3>{words.heading}</h3>
      <ChainLadder profile={profile} title={words.above} />
      {around.under !== null && <Beside under={around.under} beside={around.beside} />}
      <section className={details.section}>
        <h4>{words.below}</h4>
        {profile.parts.length === 0
          ? <p className={details.quiet}>{words.belowNone}</p>
          : <Folded items={profile.parts} shown={shown} className={details.plain} renderItem={(unit) => <li key={unit.id}><UnitLink unit={unit} /></li>} />}
        {profile.parts.length + around.beside.length > 0 && <p className={details.small}>{words.sourceThere}</p>}
      </section>
      <AnswersLadder profile={profile} title={words.answers} intro={words.otherLine} />
      <Abbreviations units={around.abbreviated} />
    </div>
  );
}

function Beside({ under, beside }: { readonly under: NonNullable<Surroundings["under"]> } & Pick<Surroundings, "beside">) {
  const words = useMessages(placeMessages).landing;
  const { chain } = useMessages(panelMessages);
  return (
    <section className={details.section}>
      <h4>{words.beside}</h4>
      {beside.length === 0 ? <p className={details.quiet}>{words.besideNone}</p> : (
        <>
          <p className={details.quiet}>{under.kind === "group" ? words.besideHeading : words.besideUnder} <UnitLink unit={under} /></p>
          <Folded
            items={beside} shown={shown} className={details.plain}
            renderItem={({ unit, line }) => (
              <li key={unit.id}>
                <UnitLink unit={unit} />
                {(line === "staff" || line === "dotted") && <span className={details.quiet}> · {chain[line]}</span>}
              </li>
            )}
          />
        </>
      )}
    </section>
  );
}

function Abbreviations({ units }: { readonly units: Surroundings["abbreviated"] }) {
  const words = useMessages(placeMessages).landing;
  if (units.length === 0) return null;
  return (
    <details className={`${details.more} ${details.section}`}>
      <summary>{words.abbreviations(units.length)}</summary>
      <dl className={styles.abbreviations}>
        {units.map(({ id, abbr, name }) => <div key={id}><dt lang={name.lang}>{abbr}</dt><dd lang={name.lang}>{name.text}</dd></div>)}
      </dl>
    </details>
  );
}

/**
 * One hit: what the unit is called, what it is, and by which words it was found, with those words marked. The commas
 * are for the ear: an option is read as one sentence.
 */
import type { ReactNode } from "react";
import { chartMessages } from "@/core/i18n/chartMessages";
import { kindNames } from "@/core/i18n/kindNames";
import { panelsExtra } from "@/core/i18n/panelsExtra";
import { confidenceNames } from "@/core/i18n/relations";
import { roles } from "@/core/i18n/roles";
import { searchMessages } from "@/core/i18n/searchMessages";
import type { Lang } from "@/core/org/fileFormat";
import type { CardFacts } from "@/core/scene/cardFacts";
import type { MatchRange, SearchHit } from "@/core/search/searchUnits";
import { useApp } from "@/state/useApp";
import styles from "./SearchBox.module.css";

interface Props {
  readonly hit: SearchHit;
  readonly facts: CardFacts;
}

export function SearchHitText({ hit, facts }: Props) {
  const lang = useApp(({ view }) => view.lang);
  // What it is on the day shown, which need not be what it is today; `undefined`: it is not there.
  const certainty = useApp((state, select) => select.snapshot(state)?.certaintyOf.get(hit.unitId));
  const { marks } = searchMessages[lang];
  const inAbbr = hit.kind === "abbr" && hit.label === facts.abbr;
  const inName = hit.kind === "name" && hit.label === facts.name;
  const kind = facts.kind === "group" ? null : kindNames[lang][facts.kind].name;
  const about = [
    kind,
    certainty === undefined ? panelsExtra[lang].search.otherDay : null,
    certainty === "former" ? marks.former : null,
    certainty === "uncertain" ? marks.uncertain : null,
    facts.belongsTo === null ? null : chartMessages[lang].marks.belongsTo(facts.belongsTo),
  ].filter((part) => part !== null);

  return (
    <>
      <span className={styles.title}>
        {facts.abbr !== null && facts.abbr !== facts.name && (
          <><strong translate="no"><Marked text={facts.abbr} ranges={inAbbr ? hit.ranges : []} /></strong><Comma /></>
        )}
        <span lang={facts.nameLang}><Marked text={facts.name} ranges={inName ? hit.ranges : []} /></span>
      </span>
      {about.length > 0 && (
        <span className={styles.about}>
          {about.map((part) => <span key={part} className={part === kind ? styles.kind : styles.mark}><Comma />{part}</span>)}
        </span>
      )}
      {!inAbbr && !inName && <Via hit={hit} lang={lang} />}
    </>
  );
}

/** The words of a hit that are not the present name: an earlier one, one in the other language, or a subject. */
function Via({ hit, lang }: { readonly hit: SearchHit; readonly lang: Lang }) {
  const words = searchMessages[lang];
  const about = hit.about === null ? null : (lang === "en" ? hit.about.en : undefined) ?? hit.about.nl;
  const notes: ReactNode[] = [];
  if (about !== null) notes.push(<>{words.synonymOf} <span lang={hit.about?.en === about && lang === "en" ? "en" : "nl"}>{about}</span></>);
  if (hit.role !== null) notes.push(roles[lang][hit.role]);
  if (hit.confidence !== null && hit.confidence !== "primary") {
    notes.push(`${panelsExtra[lang].search.sureness} ${confidenceNames[lang][hit.confidence]}`);
  }
  return (
    <span className={styles.via}>
      <Comma />{words.hits[hit.kind]}: <span lang={hit.lang ?? undefined}><Marked text={hit.label} ranges={hit.ranges} /></span>
      {notes.map((note, index) => (
        // The notes of one hit have no identity of their own.
        <span key={`${hit.unitId} ${index}`}>, {note}</span>
      ))}
    </span>
  );
}

const Comma = () => <span className={styles.comma}>{", "}</span>;

function Marked({ text, ranges }: { readonly text: string; readonly ranges: readonly MatchRange[] }) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const [from, to] of ranges) {
    parts.push(text.slice(at, from), <mark key={from} className={styles.match}>{text.slice(from, to)}</mark>);
    at = to;
  }
  return <>{parts}{text.slice(at)}</>;
}

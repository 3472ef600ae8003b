/**
 * One answer: what it is called, what it is, and in words why it is an answer, with the letters that were found marked.
 * The commas are for the ear: an option is read as one sentence.
 */
import type { ReactNode } from "react";
import { chartMessages } from "@/core/i18n/chartMessages";
import { kindNames } from "@/core/i18n/kindNames";
import { panelsExtra } from "@/core/i18n/panelsExtra";
import { confidenceNames } from "@/core/i18n/relations";
import { roles } from "@/core/i18n/roles";
import { searchMessages } from "@/core/i18n/searchMessages";
import type { Id, Lang, Text, Unit, UnitId } from "@/core/org/fileFormat";
import type { CardFacts, FactsOf } from "@/core/scene/cardFacts";
import { matchRanges } from "@/core/search/matchRanges";
import type { SearchHit } from "@/core/search/search";
import { kinOf } from "@/core/time/kin";
import { useApp } from "@/state/useApp";
import styles from "./SearchBox.module.css";

interface Props {
  readonly hit: SearchHit;
  readonly query: string;
}

export function SearchHitText({ hit, query, factsOf }: Props & { readonly factsOf: FactsOf }) {
  const { type, id } = hit.target;
  switch (type) {
    case "unit": return <UnitHit id={id} hit={hit} query={query} facts={factsOf(id)} />;
    case "subject": return <SubjectHit id={id} hit={hit} query={query} />;
    case "elsewhere": return <ElsewhereHit id={id} hit={hit} query={query} />;
  }
}

function UnitHit({ id, hit, query, facts }: Props & { readonly id: UnitId; readonly facts: CardFacts }) {
  const lang = useApp(({ view }) => view.lang);
  // What it is on the day shown, which need not be what it is today; `undefined`: it is not there.
  const certainty = useApp((state, select) => select.snapshot(state)?.certaintyOf.get(id));
  const model = useApp((state, select) => select.model(state));
  const unit = model?.unitById.get(id);
  const { marks } = searchMessages[lang];
  // What is an earlier or later name today may be the name of the day shown.
  const inAbbr = (hit.kind === "abbr" || hit.kind === "former-name") && hit.label === facts.abbr;
  const inName = (hit.kind === "name" || hit.kind === "former-name") && hit.label === facts.name;
  const isGone = certainty === undefined || certainty === "former";
  const successor = !isGone || model === null ? undefined : kinOf(model, id).after[0]?.unit;
  const kind = facts.kind === "group" ? null : kindNames[lang][facts.kind].name;
  const about = [
    kind,
    certainty === undefined ? panelsExtra[lang].search.otherDay : null,
    certainty === "former" ? marks.former : null,
    isGone && unit !== undefined ? existenceText(unit, lang) : null,
    certainty === "uncertain" ? marks.uncertain : null,
    facts.belongsTo === null ? null : chartMessages[lang].marks.belongsTo(facts.belongsTo),
  ].filter((part) => part !== null);
  return (
    <>
      <span className={styles.title}>
        {facts.abbr !== null && facts.abbr !== facts.name && (
          <><strong translate="no"><Marked text={facts.abbr} query={inAbbr ? query : ""} /></strong><Comma /></>
        )}
        <span lang={facts.nameLang}><Marked text={facts.name} query={inName ? query : ""} /></span>
      </span>
      {about.length > 0 && (
        <span className={styles.about}>
          {about.map((part) => <span key={part} className={part === kind ? styles.kind : styles.mark}><Comma />{part}</span>)}
          {successor !== undefined && <span className={styles.mark}><Comma />{panelsExtra[lang].search.became} <Successor id={successor} /></span>}
        </span>
      )}
      {!inAbbr && !inName && <Why hit={hit} query={query} />}
    </>
  );
}

/** Its name of the day shown, as short as it goes. */
function Successor({ id }: { readonly id: UnitId }) {
  const name = useApp((state, select) => select.snapshot(state)?.nameOf(id));
  return <span lang="nl">{name?.abbr ?? name?.nl ?? id}</span>;
}

/** In years, which is enough to know it by; the panel has the days. */
function existenceText({ valid = {}, attested = [] }: Unit, lang: Lang): string | null {
  const words = panelsExtra[lang].search;
  const [from, to] = [valid.from?.slice(0, 4), valid.to?.slice(0, 4)];
  if (from !== undefined) return to === undefined ? words.existedSince(from) : words.existedBetween(from, to);
  if (to !== undefined) return words.existedUntil(to);
  const seen = attested.map(({ at }) => at.slice(0, 4)).sort().at(-1);
  return seen === undefined ? null : words.seenIn(seen);
}

function SubjectHit({ id, hit, query }: Props & { readonly id: Id }) {
  const lang = useApp(({ view }) => view.lang);
  const subject = useApp((state, select) => select.model(state)?.subjectById.get(id));
  if (subject === undefined) return null;
  const words = searchMessages[lang].subject;
  const units = new Set(subject.units.map(({ unit }) => unit)).size;
  return (
    <>
      <Title text={subject.label} query={query} />
      <span className={styles.about}><Comma /><span className={styles.kind}>{words.kind}</span><Comma />{words.units(units)}</span>
      {hit.about !== null && matchRanges(inLang(subject.label, lang)[0], query).length === 0 && <Why hit={hit} query={query} />}
    </>
  );
}

function ElsewhereHit({ id, hit, query }: Props & { readonly id: Id }) {
  const lang = useApp(({ view }) => view.lang);
  const elsewhere = useApp((state, select) => select.model(state)?.file.elsewhere.find((each) => each.id === id));
  if (elsewhere === undefined) return null;
  const words = searchMessages[lang].elsewhere;
  // What it is about, rather than the word of our own by which it was found.
  const matterLang = lang === "en" && elsewhere.queries.en.length > 0 ? "en" : "nl";
  const [matter] = elsewhere.queries[matterLang];
  return (
    <>
      <Title text={elsewhere.organisation} query={hit.kind === "organisation" ? query : ""} />
      <span className={styles.about}>
        <Comma /><span className={styles.mark}>{words.mark}</span>
        {elsewhere.ministry !== undefined && <><Comma /><span>{words.ministry} <span lang="nl">{elsewhere.ministry}</span></span></>}
      </span>
      {hit.kind === "word" && matter !== undefined
        ? <span className={styles.via}><Comma />{words.matter}: <span lang={matterLang}><Marked text={matter} query={query} /></span></span>
        : hit.kind !== "organisation" && <Why hit={{ ...hit, about: null }} query={query} />}
    </>
  );
}

/** In the reader's language, or in Dutch where there is no other. */
const inLang = (text: Text, lang: Lang): readonly [text: string, lang: Lang] =>
  (lang === "en" && text.en !== undefined ? [text.en, "en"] : [text.nl, "nl"]);

function Title({ text, query }: { readonly text: Text; readonly query: string }) {
  const [shown, lang] = inLang(text, useApp(({ view }) => view.lang));
  return <span className={styles.title}><span lang={lang}><Marked text={shown} query={query} /></span></span>;
}

/** The words of a hit that are not the present name: an earlier one, one in the other language, a subject, a person. */
function Why({ hit, query }: Props) {
  const lang = useApp(({ view }) => view.lang);
  const isOtherDay = useApp(({ view }) => view.date !== null);
  const words = searchMessages[lang];
  const notes: ReactNode[] = [];
  const label = hit.kind === "word" && hit.about !== null ? inLang(hit.about, lang) : null;
  // Our own word says no more than the subject itself, where that holds what was typed.
  const isTold = label !== null && matchRanges(label[0], query).length > 0;
  const [shown, shownLang] = isTold ? label : [hit.label, hit.lang];
  if (hit.about !== null && !isTold) {
    const [text, textLang] = inLang(hit.about, lang);
    const named = <span lang={textLang}>{text}</span>;
    notes.push(hit.kind === "person" ? named : <>{words.synonymOf} {named}</>);
  }
  // On an earlier day the present name is one that was still to come.
  const isLater = (hit.kind === "name" || hit.kind === "abbr") && isOtherDay;
  if (hit.role !== null) notes.push(roles[lang][hit.role]);
  if (hit.confidence !== null && hit.confidence !== "primary") {
    notes.push(`${panelsExtra[lang].search.sureness} ${confidenceNames[lang][hit.confidence]}`);
  }
  return (
    <span className={styles.via}>
      <Comma />
      {hit.kind === "person" && hit.former ? heldText(hit, lang) : isLater ? panelsExtra[lang].search.laterName : words.hits[isTold ? "subject" : hit.kind]}:{" "}
      <span lang={shownLang ?? undefined}><Marked text={shown} query={query} /></span>
      {notes.map((note, index) => (
        // The notes of one hit have no identity of their own.
        <span key={`${hit.target.id} ${index}`}>, {note}</span>
      ))}
    </span>
  );
}

/** When the person held the office, where both ends are known. */
function heldText({ during }: SearchHit, lang: Lang): string {
  const [from, to] = [during?.from?.slice(0, 4), during?.to?.slice(0, 4)];
  return from !== undefined && to !== undefined ? panelsExtra[lang].search.heldBetween(from, to) : searchMessages[lang].formerPerson;
}

const Comma = () => <span className={styles.comma}>{", "}</span>;

/** An empty query marks nothing. */
function Marked({ text, query }: { readonly text: string; readonly query: string }) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const [from, to] of query === "" ? [] : matchRanges(text, query)) {
    parts.push(text.slice(at, from), <mark key={from} className={styles.match}>{text.slice(from, to)}</mark>);
    at = to;
  }
  return <>{parts}{text.slice(at)}</>;
}

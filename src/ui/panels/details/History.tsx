/**
 * A unit in time: its own line of life, what it came from and went on in, who led it, and who answered for it in
 * parliament. The last two are lists of their own, apart from where it hung.
 */
import { formatDate, formatList } from "@/core/i18n/format";
import { historyMessages } from "@/core/i18n/historyMessages";
import { panelMessages } from "@/core/i18n/panelMessages";
import { actingNames } from "@/core/i18n/relations";
import { isDay } from "@/core/time/partialDate";
import { periodText } from "@/core/panel/spanText";
import type { UnitRef } from "@/core/panel/citer";
import type { AnsweredBy, LedBy, LifeKind, LifeLine } from "@/core/panel/unitHistory";
import type { UnitProfile } from "@/core/panel/unitProfile";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { UnitLink } from "../UnitLink";
import { Lineage } from "./Lineage";
import { usePeriod } from "./Sections";
import { SourceRefs } from "./SourceRefs";
import { useSources } from "./sourcesContext";
import styles from "./Details.module.css";
import own from "./History.module.css";

/** More lines than this are folded away behind the newest. */
const shownLines = 12;

export function History({ profile }: { readonly profile: UnitProfile }) {
  const words = useMessages(panelMessages);
  const { areComplete } = useSources();
  const { lines, before, after, ledBy, answeredBy } = profile.history;
  const isEmpty = lines.length + before.length + after.length === 0;
  if (isEmpty && ledBy.length + answeredBy.length === 0 && (profile.kind === "group" || !areComplete)) return null;
  const folded = lines.length > shownLines + 1 ? lines.slice(0, lines.length - shownLines) : [];
  return (
    <section className={styles.section}>
      <h3>{words.headings.history}</h3>
      {isEmpty && <p className={styles.gap}>{words.history.unknown}</p>}
      {folded.length > 0 && (
        <details className={styles.more}>
          <summary>{words.actions.showMore(folded.length)}</summary>
          <LifeLines lines={folded} />
        </details>
      )}
      <LifeLines lines={lines.slice(folded.length)} />
      <Lineage profile={profile} />
      <LedList ledBy={ledBy} />
      <AnsweredList answeredBy={answeredBy} />
    </section>
  );
}

/** Lines that only say what a source shows, and not what happened; and those without a day. */
const onlySeen: ReadonlySet<LifeKind> = new Set(["name-seen", "place-seen", "seen-first", "seen-last", "first-seen", "named-first", "unnamed", "delisted"]);
const isUnsure = ({ kind, date }: LifeLine): boolean => !isDay(date) || onlySeen.has(kind);

function LifeLines({ lines }: { readonly lines: readonly LifeLine[] }) {
  if (lines.length === 0) return null;
  return <ol className={own.life}>{lines.map((line, index) => <Line key={`${line.date} ${line.kind} ${index}`} line={line} />)}</ol>;
}

function Line({ line }: { readonly line: LifeLine }) {
  const lang = useApp(({ view }) => view.lang);
  const words = useMessages(historyMessages);
  const { kind } = line;
  return (
    <li data-unsure={isUnsure(line) ? "" : undefined}>
      <span className={own.when}>{formatDate(line.date, lang)}</span>
      <span className={styles.quiet}> · {words.kinds[kind]}{line.words !== null && ": "}</span>
      {line.words !== null && <span lang={line.words.lang}>{line.words.text}</span>}
      <SourceRefs cite={line} />
      {line.text !== null && <p className={`${own.aside} ${own.text}`} lang={line.text.lang}>{line.text.text}</p>}
      {line.formerName !== null && <p className={own.aside}>{words.formerName} <span lang={line.formerName.lang}>{line.formerName.text}</span></p>}
      {line.under !== null && <p className={own.aside}>{words.under} <UnitLink unit={line.under} /></p>}
      {line.formerlyUnder !== null && <p className={own.aside}>{words.formerlyUnder} <UnitLink unit={line.formerlyUnder} /></p>}
      <Mixed label={words.mixedFrom} units={line.mixedFrom} />
      <Mixed label={words.mixedInto} units={line.mixedInto} />
      {line.unknown !== null && <p className={own.aside}>{words.unknown[line.unknown]}</p>}
      {line.decree !== null && (
        <p className={own.aside} data-tip={line.decree.title.text}>{words.decreeDay(formatDate(line.decree.date, lang))}<SourceRefs cite={line.decree} /></p>
      )}
      {line.note !== null && <p className={own.aside} lang={line.note.lang}>{line.note.text}</p>}
    </li>
  );
}

/** Nobody says which of them is which, so they stand as they are. */
function Mixed({ label, units }: { readonly label: string; readonly units: readonly UnitRef[] }) {
  if (units.length === 0) return null;
  return (
    <>
      <p className={own.aside}>{label}</p>
      <ul className={own.aside}>{units.map((unit) => <li key={unit.id}><UnitLink unit={unit} /></li>)}</ul>
    </>
  );
}

function LedList({ ledBy }: { readonly ledBy: readonly LedBy[] }) {
  const lang = useApp(({ view }) => view.lang);
  const words = useMessages(historyMessages).ledBy;
  const period = usePeriod();
  if (ledBy.length === 0) return null;
  return (
    <details className={styles.more}>
      <summary>{words.heading(ledBy.length)}</summary>
      <ol className={styles.list}>
        {ledBy.map((each, index) => (
          <li key={`${each.person} ${each.term.from ?? ""} ${index}`}>
            <strong>{each.person}</strong>
            {each.acting !== null && <> ({actingNames[lang][each.acting]})</>}
            <span className={styles.quiet}>
              {" · "}<span lang={each.title.lang}>{each.title.text}</span>{period(each.term)}
              {each.party !== null && <> · <span lang="nl">{each.party}</span></>}
              {each.cabinets.length > 0 && <> · {words.cabinets} <span lang="nl">{formatList(each.cabinets, lang)}</span></>}
            </span>
            <SourceRefs cite={each} dated />
          </li>
        ))}
      </ol>
    </details>
  );
}

function AnsweredList({ answeredBy }: { readonly answeredBy: readonly AnsweredBy[] }) {
  const lang = useApp(({ view }) => view.lang);
  const words = useMessages(historyMessages).answeredBy;
  const period = usePeriod();
  if (answeredBy.length === 0) return null;
  return (
    <details className={styles.more}>
      <summary>{words.heading(answeredBy.length)}</summary>
      <p className={styles.small}>{words.help}</p>
      <ol className={styles.list}>
        {answeredBy.map((each, index) => (
          // Two sources may give one office for one time.
          <li key={`${each.office.id} ${each.period.from ?? ""} ${index}`}>
            <UnitLink unit={each.office} />
            <span className={styles.quiet}>{period(each.period)}{each.remote && <> · {words.remote}</>}</span>
            {each.via !== null && <span className={styles.quiet}> · {words.via} <UnitLink unit={each.via} /></span>}
            <SourceRefs cite={each} />
            {each.holders.length > 0 && (
              <ul className={styles.plain}>
                {each.holders.map((holder, at) => (
                  <li key={`${holder.person} ${holder.term.from ?? ""} ${at}`} className={own.aside}>
                    {[holder.person, periodText(holder.term, lang)].filter((part) => part !== null).join(", ")}<SourceRefs cite={holder} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}

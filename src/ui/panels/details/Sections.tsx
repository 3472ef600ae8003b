/** What is known of a unit, section by section. A section without content says so where a reader would look for it. */
import { formatDate, formatNumber } from "@/core/i18n/format";
import { historyMessages } from "@/core/i18n/historyMessages";
import { panelMessages } from "@/core/i18n/panelMessages";
import { actingNames, relations as relationNames } from "@/core/i18n/relations";
import { roles } from "@/core/i18n/roles";
import type { Interval, Lang } from "@/core/org/fileFormat";
import { isWebAddress } from "@/core/org/isWebAddress";
import { quoteFigure, quoteRelation, type Quote, type QuoteContext } from "@/core/panel/quote";
import { periodText, valueText } from "@/core/panel/spanText";
import type { Holder, RelationEntry, RelationGroup, TopicEntry, UnitProfile } from "@/core/panel/unitProfile";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { QuoteButton } from "../quote/QuoteButton";
import quoteStyles from "../quote/Quote.module.css";
import { SubjectLink } from "../SubjectLink";
import { UnitLink } from "../UnitLink";
import { Folded } from "./Folded";
import { SourceRefs } from "./SourceRefs";
import styles from "./Details.module.css";

interface Props {
  readonly profile: UnitProfile;
}

const useLang = (): Lang => useApp(({ view }) => view.lang);

export function Tasks({ profile }: Props) {
  const words = useMessages(panelMessages);
  return (
    <section className={styles.section}>
      <h3>{words.headings.tasks}</h3>
      {profile.tasks.length === 0 ? <p className={styles.gap}>{words.tasks.unknown}</p> : (
        <ul className={styles.list}>
          {profile.tasks.map((task) => (
            <li key={task.words.text}><span lang={task.words.lang}>{task.words.text}</span><SourceRefs cite={task} /></li>
          ))}
        </ul>
      )}
    </section>
  );
}

export function Topics({ profile }: Props) {
  const words = useMessages(panelMessages);
  const { topics } = profile;
  if (topics.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>{words.headings.subjects}</h3>
      <Folded items={topics} shown={8} className={styles.list} renderItem={(topic) => <Topic key={`${topic.label.text} ${topic.role}`} topic={topic} />} />
    </section>
  );
}

function Topic({ topic }: { readonly topic: TopicEntry }) {
  const words = useMessages(panelMessages);
  const lang = useLang();
  return (
    <li>
      {topic.subjectId === null
        ? <span lang={topic.label.lang}>{topic.label.text}</span>
        : <SubjectLink subject={{ id: topic.subjectId, label: topic.label }} />}
      <span className={styles.quiet}> · {roles[lang][topic.role]}</span>
      <SourceRefs cite={topic} />
      {topic.note !== null && <p className={styles.small} lang={topic.note.lang}>{topic.note.text}</p>}
      {topic.others.length > 0 && (
        <details className={styles.more}>
          <summary>{words.tasks.othersToo} {formatNumber(topic.others.length, lang)}</summary>
          <ul className={styles.plain}>
            {topic.others.map(({ unit, role }) => (
              <li key={`${unit.id} ${role}`}><UnitLink unit={unit} /><span className={styles.quiet}> · {roles[lang][role]}</span></li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

export function People({ profile }: Props) {
  const words = useMessages(panelMessages);
  const history = useMessages(historyMessages);
  const { holders, earlierHolders, kind, unit } = profile;
  if (kind === "group" || kind === "country") return null;
  // Nobody leads what is not there, so there is nothing that we do not know.
  const isGap = holders.length === 0 && !unit.former && profile.presence.state === "there";
  if (holders.length + earlierHolders.length === 0 && !isGap) return null;
  return (
    <section className={styles.section}>
      <h3>{words.headings.people}</h3>
      {isGap && <p className={styles.gap}>{profile.date < profile.fileDay ? history.onTheDay.head : earlierHolders.length > 0 ? words.people.notSinceKnown : words.people.unknown}</p>}
      <ul className={styles.list}>{holders.map((holder) => <Person key={`${holder.person} ${holder.title.text}`} holder={holder} />)}</ul>
      {earlierHolders.length > 0 && (
        <details className={styles.more}>
          <summary>{words.people.former} ({earlierHolders.length})</summary>
          <ul className={styles.list}>
            {earlierHolders.map((holder) => <Person key={`${holder.person} ${holder.term.to ?? ""}`} holder={holder} />)}
          </ul>
        </details>
      )}
    </section>
  );
}

function Person({ holder }: { readonly holder: Holder }) {
  const lang = useLang();
  const period = usePeriod();
  return (
    <li>
      <strong>{holder.person}</strong>
      {holder.acting !== null && <span> ({actingNames[lang][holder.acting]})</span>}
      <span className={styles.quiet}>
        {" · "}<span lang={holder.title.lang}>{holder.title.text}</span>{period(holder.term)}
      </span>
      <SourceRefs cite={holder} dated />
      {holder.note !== null && <p className={styles.small} lang={holder.note.lang}>{holder.note.text}</p>}
    </li>
  );
}

/** ", sinds 1 mei 2025"; nothing where neither end is known. */
export function usePeriod(): (interval: Interval) => string {
  const lang = useLang();
  return (interval) => {
    const text = periodText(interval, lang);
    return text === null ? "" : `, ${text}`;
  };
}

export function Figures({ profile }: Props) {
  const words = useMessages(panelMessages);
  if (profile.kind === "group" && profile.figures.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>{words.headings.size}</h3>
      {profile.figures.length === 0 ? <p className={styles.gap}>{words.size.unknown}</p> : <FigureList profile={profile} />}
    </section>
  );
}

export function FigureList({ profile }: Props) {
  const { figures } = profile;
  const words = useMessages(panelMessages);
  const lang = useLang();
  // An amount of which the budget is not known cannot be added to one of which it is.
  const chapters = new Set(figures.filter(({ valueUnit }) => valueUnit === "EUR").map(({ chapter }) => chapter));
  return (
    <>
      <dl className={styles.figures}>
        {figures.map((figure) => (
          <div key={`${figure.label.text} ${figure.year ?? ""} ${figure.chapter ?? ""}`} className={quoteStyles.row}>
            <dt lang={figure.label.lang}>{figure.label.text}</dt>
            <dd>
              <strong>{valueText(figure, lang)}</strong>
              <span className={styles.quiet}>
                {" "}{figure.year === null ? words.size.yearUnknown : words.size.inYear(formatDate(figure.year, lang))}
                {figure.chapter !== null && !figure.label.text.includes(figure.chapter) && <> · {words.size.chapter(figure.chapter)}</>}
              </span>
              <SourceRefs cite={figure} />
              <QuoteButton of={(context) => quoteFigure(context, profile, figure)} />
            </dd>
          </div>
        ))}
      </dl>
      {chapters.size > 1 && <p className={styles.quiet}>{words.size.doNotAdd}</p>}
    </>
  );
}

export function Relations({ profile }: Props) {
  const words = useMessages(panelMessages);
  const { relations, pastRelations } = profile;
  if (relations.length + pastRelations.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>{words.headings.relations}</h3>
      <RelationGroups profile={profile} groups={relations} />
      {/* The headings speak of now, so what has ended stands apart. */}
      {pastRelations.length > 0 && (
        <details className={styles.more}>
          <summary>{words.people.former} ({pastRelations.reduce((count, { entries }) => count + entries.length, 0)})</summary>
          <RelationGroups profile={profile} groups={pastRelations} arePast />
        </details>
      )}
    </section>
  );
}

/** Lines of which no source says since when. */
export function RelationsOfToday({ profile }: Props) {
  const words = useMessages(panelMessages);
  if (profile.relationsOfToday.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>{words.headings.relations}</h3>
      <RelationGroups profile={profile} groups={profile.relationsOfToday} />
    </section>
  );
}

function RelationGroups({ profile, groups, arePast = false }: Props & { readonly groups: readonly RelationGroup[]; readonly arePast?: boolean }) {
  const lang = useLang();
  return groups.map((group) => (
    <div key={`${group.type} ${group.direction}`} className={styles.group}>
      <h4>{relationNames[lang][group.type][group.direction]}</h4>
      <RelationList entries={group.entries} quoteOf={(entry) => (context) => quoteRelation(context, profile, group, entry, arePast)} />
    </div>
  ));
}

interface RelationListProps {
  readonly entries: readonly RelationEntry[];
  readonly quoteOf?: (entry: RelationEntry) => (context: QuoteContext) => Quote;
}

function RelationList({ entries, quoteOf }: RelationListProps) {
  const period = usePeriod();
  return (
    <Folded
      items={entries} shown={5} className={styles.list}
      renderItem={(entry) => (
        <li key={`${entry.unit.id} ${entry.valid.from ?? ""}`} className={quoteOf && quoteStyles.row}>
          <UnitLink unit={entry.unit} /><span className={styles.quiet}>{period(entry.valid)}</span>
          <SourceRefs cite={entry} />
          {entry.note !== null && <p className={styles.small} lang={entry.note.lang}>{entry.note.text}</p>}
          {quoteOf !== undefined && <QuoteButton of={quoteOf(entry)} />}
        </li>
      )}
    />
  );
}

export function Practical({ profile }: Props) {
  const words = useMessages(panelMessages);
  const { legal, website, address } = profile;
  const site = website !== null && isWebAddress(website) ? website : null;
  if (legal.length === 0 && site === null && address === null) return null;
  return (
    <section className={styles.section}>
      {legal.length > 0 && (
        <>
          <h3>{words.headings.legalBasis}</h3>
          <ul className={styles.list}>
            {legal.map((entry) => (
              <li key={`${entry.basis.title} ${entry.basis.article ?? ""}`}>
                <span lang="nl">
                  {entry.basis.url !== undefined && isWebAddress(entry.basis.url)
                    ? <a href={entry.basis.url} rel="noreferrer external">{entry.basis.title}</a>
                    : entry.basis.title}
                  {entry.basis.article !== undefined && <>, {entry.basis.article}</>}
                </span>
                <SourceRefs cite={entry} />
              </li>
            ))}
          </ul>
        </>
      )}
      {site !== null && (
        <>
          <h3>{words.headings.website}</h3>
          <p className={styles.breakable}><a href={site} rel="noreferrer external">{site.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "")}</a> <span className={styles.small}>{words.links.otherSite}</span><SourceRefs cite={profile.validCite} /></p>
        </>
      )}
      {address !== null && (
        <>
          <h3>{words.headings.address}</h3>
          <p><span lang="nl">{address}</span><SourceRefs cite={profile.validCite} /></p>
        </>
      )}
    </section>
  );
}

export function Missions({ profile }: Props) {
  const words = useMessages(panelMessages);
  if (profile.missions.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>{words.headings.missions}</h3>
      <ul className={styles.list}>
        {profile.missions.map((mission) => (
          <li key={mission.words.text}>
            <span lang={mission.words.lang}>{mission.words.text}</span><SourceRefs cite={mission} />
            {mission.note !== null && <p className={styles.small} lang={mission.note.lang}>{mission.note.text}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Gaps({ profile }: { readonly profile: Pick<UnitProfile, "disputed" | "unknowns"> }) {
  const words = useMessages(panelMessages);
  const { disputed, unknowns } = profile;
  return (
    <>
      {disputed.length > 0 && (
        <section className={styles.section}>
          <h3>{words.headings.contradictions}</h3>
          <Folded items={disputed} shown={3} className={undefined} renderItem={(point) => (
            <li key={point.id}><details className={styles.disputed} open={point.state === "open" && disputed.length < 3}>
              <summary><span lang={point.question.lang}>{point.question.text}</span></summary>
              <ul className={styles.list}>
                {point.sides.map((side) => (
                  <li key={side.words.text}><span lang={side.words.lang}>{side.words.text}</span><SourceRefs cite={side} /></li>
                ))}
              </ul>
              <p><strong>{words.contradictions.shown}</strong> <span lang={point.shown.lang}>{point.shown.text}</span></p>
              <p className={styles.small}>{words.contradictions[point.state]}</p>
            </details></li>
          )} />
        </section>
      )}
      {unknowns.length > 0 && (
        <section className={styles.section}>
          <h3>{words.headings.unknowns}</h3>
          <Folded items={unknowns} shown={3} className={styles.gaps} renderItem={(each) => <li key={each.text} className={styles.gap} lang={each.lang}>{each.text}</li>} />
        </section>
      )}
    </>
  );
}

export function Parts({ profile }: Props) {
  const words = useMessages(panelMessages);
  if (profile.parts.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>{words.headings.parts}</h3>
      <Folded items={profile.parts} shown={12} className={styles.plain} renderItem={(unit) => <li key={unit.id}><UnitLink unit={unit} /></li>} />
    </section>
  );
}

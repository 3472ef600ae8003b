/** The rows, certain ones by kind and after them all that is uncertain. Each says what it was, what it became and who says so. */
import { Fragment, type ReactNode } from "react";
import { changesMessages } from "@/core/i18n/changesMessages";
import { formatDate } from "@/core/i18n/format";
import type { IsoDate } from "@/core/org/fileFormat";
import type { ChangesReport, ReportRow, ReportSide } from "@/core/panel/changesReport";
import type { Cite, UnitRef } from "@/core/panel/citer";
import { markOf } from "@/core/scene/changeMarks";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { Folded } from "../details/Folded";
import { SourceRefs } from "../details/SourceRefs";
import { UnitLink } from "../UnitLink";
import { fullName } from "../useUnitFacts";
import details from "../details/Details.module.css";
import styles from "./Changes.module.css";

/** More than a reader reads at once; what is uncertain says the same of many. */
const shownRows = 40;
const shownUncertain = 10;

interface RowProps {
  readonly row: ReportRow;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export function ChangeGroups({ report: { groups, from, to } }: { readonly report: ChangesReport }) {
  const { kinds } = useMessages(changesMessages);
  return groups.map(({ kind, rows }) => (
    <section key={kind} className={styles.group}>
      <h4>{kinds[kind]}</h4>
      <Folded
        items={rows} shown={kind === "uncertain" && groups.length > 1 ? shownUncertain : shownRows} className={details.list}
        renderItem={(row) => <Row key={row.unit.id} row={row} from={from} to={to} />}
      />
    </section>
  ));
}

function Row({ row, from, to }: RowProps) {
  const words = useMessages(changesMessages);
  const lang = useApp(({ view }) => view.lang);
  const { unit, kinds, certain, before, after, others, events } = row;
  return (
    <li data-change={unit.id}>
      <p className={styles.unit}>
        <UnitLink unit={unit} />
        {kinds.map((kind) => <Fragment key={kind}>{" "}<span className={styles.kind} data-kind={kind}>{markOf(row, kind, lang)}</span></Fragment>)}
      </p>
      {!certain && <p className={styles.doubt}>{doubtOf(row, words.row.uncertain)}</p>}
      {before !== null && after !== null && <Differences kinds={kinds} before={before} after={after} />}
      {others.length > 0 && <p>{after === null ? words.row.became : words.row.cameFrom} <Units units={others} /></p>}
      {events.map((event) => (
        <p key={`${event.date} ${event.words.text}`}>
          {formatDate(event.date, lang)}: <span lang={event.words.lang}>{event.words.text}</span><SourceRefs cite={event} />
        </p>
      ))}
      <p className={details.small}>
        <Sources day={from} side={before} row={row} />{" "}
        <Sources day={to} side={after} row={row} />
      </p>
    </li>
  );
}

type Doubts = { readonly appeared: string; readonly disappeared: string; readonly changed: string };

function doubtOf({ before, after, kinds }: ReportRow, words: Doubts): string {
  if (kinds.length > 1) return words.changed;
  return before === null ? words.appeared : after === null ? words.disappeared : words.changed;
}

interface DifferencesProps {
  readonly kinds: ReportRow["kinds"];
  readonly before: ReportSide;
  readonly after: ReportSide;
}

/** What differs and is told as a change; what only follows from another row is told there. */
function Differences({ kinds, before, after }: DifferencesProps) {
  const words = useMessages(changesMessages).row;
  const names = [before, after].map(({ name, abbr }) => fullName({ name: name.text, abbr }));
  return (
    <>
      {kinds.includes("renamed") && names[0] !== names[1] && (
        <FromTo label={words.name} was={<span lang={before.name.lang}>{names[0]}</span>} is={<span lang={after.name.lang}>{names[1]}</span>} />
      )}
      {kinds.includes("moved") && before.superior?.id !== after.superior?.id && (
        <FromTo label={words.superior} was={<Superior unit={before.superior} />} is={<Superior unit={after.superior} />} />
      )}
      {kinds.includes("minister") && (
        <FromTo
          label={words.offices}
          was={<><Units units={before.offices ?? []} /><Refs cite={before.officesCite} /></>}
          is={<><Units units={after.offices ?? []} /><Refs cite={after.officesCite} /></>}
        />
      )}
    </>
  );
}

function Superior({ unit }: { readonly unit: UnitRef | null }) {
  const words = useMessages(changesMessages).row;
  return unit === null ? words.noSuperior : <UnitLink unit={unit} />;
}

const Refs = ({ cite }: { readonly cite: Cite | null }) => (cite === null ? null : <SourceRefs cite={cite} />);

function FromTo({ label, was, is }: { readonly label: string; readonly was: ReactNode; readonly is: ReactNode }) {
  const words = useMessages(changesMessages).row;
  return (
    <p>
      <span className={details.quiet}>{label}</span> <span className={details.small}>{words.was}</span> {was}{" "}
      <span aria-hidden="true">→</span> <span className={details.small}>{words.is}</span> {is}
    </p>
  );
}

function Units({ units }: { readonly units: readonly UnitRef[] }) {
  const words = useMessages(changesMessages).row;
  if (units.length === 0) return words.nobody;
  return units.map((unit, index) => <Fragment key={unit.id}>{index > 0 && ", "}<UnitLink unit={unit} /></Fragment>);
}

/** What says that it was there on the day; or, where it was not, which document is silent about it. */
function Sources({ day, side, row: { silence, certain } }: { readonly day: IsoDate; readonly side: ReportSide | null; readonly row: ReportRow }) {
  const words = useMessages(changesMessages).row;
  const lang = useApp(({ view }) => view.lang);
  const date = formatDate(day, lang);
  if (side !== null) return <>{words.before(date)}<SourceRefs cite={side} /></>;
  const document = silence?.document ?? null;
  // Of what began or ended the event or the stated day has been told, so there is no more to say of the day without it.
  if (document === null) return certain ? null : words.noDocument(date);
  return <>{words.silent(date)} <span lang={document.words.lang}>{document.words.text}</span><SourceRefs cite={document} /></>;
}

/**
 * What a unit came from and what it went on in: a small picture for the eye, and under it the same as two lists. The
 * links of the picture are for the pointer; the keyboard and the ear have those of the lists, once.
 */
import { useMemo } from "react";
import { formatDate } from "@/core/i18n/format";
import { historyMessages } from "@/core/i18n/historyMessages";
import { panelMessages } from "@/core/i18n/panelMessages";
import type { Lang } from "@/core/org/fileFormat";
import type { UnitRef } from "@/core/panel/citer";
import type { KinEntry } from "@/core/panel/unitHistory";
import type { UnitProfile } from "@/core/panel/unitProfile";
import { lineagePicture, lineageText, type LineageBox } from "@/core/scene/lineage";
import { tableMetrics } from "@/core/scene/textMetrics";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { SideScroll } from "../pages/SideScroll";
import { AddressLink } from "../AddressLink";
import { UnitLink } from "../UnitLink";
import { useGoTo } from "../useGoTo";
import { Folded } from "./Folded";
import { SourceRefs } from "./SourceRefs";
import styles from "./Details.module.css";
import own from "./History.module.css";

/** A picture with more than this on one side is no longer small. */
const mostDrawn = 6;
const metrics = tableMetrics();

export function Lineage({ profile }: { readonly profile: UnitProfile }) {
  const { relations } = useMessages(panelMessages);
  const { before, after } = profile.history;
  if (before.length + after.length === 0) return null;
  return (
    <div className={styles.group}>
      {before.length <= mostDrawn && after.length <= mostDrawn && <Picture profile={profile} />}
      {before.length > 0 && <><h4>{relations.predecessors}</h4><KinList kin={before} /></>}
      {after.length > 0 && <><h4>{relations.successors}</h4><KinList kin={after} /></>}
    </div>
  );
}

function KinList({ kin }: { readonly kin: readonly KinEntry[] }) {
  const lang = useApp(({ view }) => view.lang);
  const words = useMessages(historyMessages);
  return (
    <Folded items={kin} shown={5} className={styles.list} renderItem={(each) => (
      <li key={each.unit.id}>
        {each.isOurs ? <UnitLink unit={each.unit} /> : <span lang={each.unit.name.lang}>{each.unit.name.text}</span>}
        <span className={styles.quiet}> · {captionOf(each, words.how[each.how], lang)}</span>
        <SourceRefs cite={each} />
      </li>
    )} />
  );
}

const captionOf = ({ date }: KinEntry, how: string, lang: Lang): string => (date === null ? how : `${how} ${formatDate(date, lang)}`);

/** The abbreviation where there is one, as on a card. */
const shortName = ({ abbr, name }: UnitRef): string => abbr ?? name.text;

function Picture({ profile }: { readonly profile: UnitProfile }) {
  const words = useMessages(historyMessages);
  const { relations } = useMessages(panelMessages);
  const { before, after } = profile.history;
  const label = [...(before.length > 0 ? [relations.predecessors] : []), ...(after.length > 0 ? [relations.successors] : [])].join(", ");
  const picture = useMemo(() => {
    const node = (kin: KinEntry) => ({ key: kin, name: shortName(kin.unit), caption: `${words.how[kin.how]}${kin.date === null ? "" : ` ${kin.date.slice(0, 4)}`}` });
    return lineagePicture<KinEntry | null>(
      { before: before.map(node), self: { key: null, name: shortName(profile.unit), caption: null }, after: after.map(node) }, metrics,
    );
  }, [before, after, profile.unit, words]);
  return (
    // On a phone and with large text it is moved sideways.
    <SideScroll label={label} className={own.picture}>
      <svg
        aria-hidden="true" focusable="false"
        viewBox={`-1 -1 ${picture.width + 2} ${picture.height + 2}`} width={`${(picture.width + 2) / 16}rem`} height={`${(picture.height + 2) / 16}rem`}
      >
        {picture.links.map((path) => <path key={path} className={own.link} d={path} />)}
        {/* A unit may come out of another and go back into it. */}
        {picture.boxes.map((box) => <Box key={`${box.x} ${box.key?.unit.id ?? ""}`} box={box} />)}
      </svg>
    </SideScroll>
  );
}

function Box({ box }: { readonly box: LineageBox<KinEntry | null> }) {
  const goTo = useGoTo();
  const { key: kin, x, y, width, height, lines, caption, isSelf } = box;
  const drawn = (
    <>
      {caption.map((line, index) => (
        <text key={line} className={own.caption} x={x} y={y - 6 - (caption.length - 1 - index) * lineageText.captionLine}>{line}</text>
      ))}
      <rect x={x} y={y} width={width} height={height} rx={4} />
      {lines.map((line, index) => (
        <text key={`${index} ${line}`} x={x + lineageText.padX} y={y + lineageText.padY + index * lineageText.line + 13}>{line}</text>
      ))}
    </>
  );
  if (kin === null || !kin.isOurs) return <g className={own.box} data-self={isSelf ? "" : undefined}>{drawn}</g>;
  return <AddressLink className={own.box} to={{ selectedId: kin.unit.id }} tabIndex={-1} onGo={() => goTo(kin.unit.id)}>{drawn}</AddressLink>;
}

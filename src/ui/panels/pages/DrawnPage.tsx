/**
 * The official chart as the ministry drew it: one list within another, each box a link to the unit on the day of the chart.
 * The content is a `DrawnChart`, made in the core; here it is only set.
 */
import { useId, useMemo } from "react";
import { drawnMessages } from "@/core/i18n/drawnMessages";
import { formatDate } from "@/core/i18n/format";
import { pageMessages } from "@/core/i18n/pageMessages";
import { panelMessages } from "@/core/i18n/panelMessages";
import { actingNames } from "@/core/i18n/relations";
import type { IsoDate, UnitId } from "@/core/org/fileFormat";
import { drawnChart, type DrawnBox, type DrawnChart } from "@/core/panel/drawnChart";
import { useActions, useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { AddressLink } from "../AddressLink";
import { SourceRefs } from "../details/SourceRefs";
import { focusUnit } from "../focusUnit";
import { CitedPage } from "./CitedPage";
import { DrawnDifferences } from "./drawn/DrawnDifferences";
import { PageFrame } from "./PageFrame";
import styles from "./drawn/Drawn.module.css";

export function DrawnPage() {
  const { titles } = useMessages(pageMessages);
  const { state } = useMessages(panelMessages);
  const words = useMessages(drawnMessages);
  const model = useApp((all, select) => select.model(all));
  const isDetailed = useApp(({ org }) => org.status === "ready" && org.detailed);
  const isMissing = useApp(({ org }) => org.status === "ready" && org.missing.length > 0);
  const lang = useApp(({ view }) => view.lang);
  // Sources come with the second part of the data.
  const chart = useMemo(() => (model === null || !isDetailed ? null : drawnChart(model, lang)), [model, isDetailed, lang]);
  return (
    <PageFrame heading={titles.drawn} wide>
      {!isDetailed ? <p role="status">{isMissing ? state.detailsMissing : state.detailsComing}</p>
        : chart === null ? <p>{words.none}</p>
        : <CitedPage page="drawn" sources={chart.sources}><Drawn chart={chart} /></CitedPage>}
    </PageFrame>
  );
}

function Drawn({ chart }: { readonly chart: DrawnChart }) {
  const words = useMessages(drawnMessages);
  const lang = useApp(({ view }) => view.lang);
  const id = useId();
  const date = formatDate(chart.date, lang);
  return (
    <>
      <p className={styles.intro}>{words.intro(date)}</p>
      <p className={styles.intro}>{words.from} <span lang={chart.title.words.lang}>{chart.title.words.text}</span><SourceRefs cite={chart.title} /></p>
      <p className={styles.note}>{words.counts(words.boxes(chart.boxCount), words.units(chart.unitCount))} {words.goesTo(date)}</p>
      <section aria-labelledby={`${id}chart`}>
        <h3 id={`${id}chart`} className="visually-hidden">{words.chart}</h3>
        <ul className={styles.roots}>
          {chart.roots.map((root) => <li key={root.index} className={styles.root}><Ministry root={root} date={chart.date} /></li>)}
        </ul>
      </section>
      <DrawnDifferences differences={chart.differences} />
    </>
  );
}

interface MinistryProps {
  readonly root: DrawnBox;
  readonly date: IsoDate;
}

/** What hangs in the line stands above, what is attached to it below, as on the chart. */
function Ministry({ root, date }: MinistryProps) {
  const words = useMessages(drawnMessages);
  const inLine = root.children.filter(({ line }) => line !== "attached");
  const beside = root.children.filter(({ line }) => line === "attached");
  const heads = inLine.filter(({ children }) => children.length === 0);
  const tops = inLine.filter(({ children }) => children.length > 0);
  return (
    <>
      <h4 className={styles.ministry}><Box box={root} date={date} bare /></h4>
      {heads.length > 0 && <ul className={styles.heads}>{heads.map((box) => <li key={box.index}><Box box={box} date={date} /></li>)}</ul>}
      {tops.length > 0 && <ul className={styles.tops}>{tops.map((box) => <li key={box.index}><Branch box={box} date={date} isTop /></li>)}</ul>}
      {beside.length > 0 && (
        <>
          <h5 className={styles.beside}>{words.beside}</h5>
          <ul className={styles.attached}>{beside.map((box) => <li key={box.index}><Branch box={box} date={date} isUnderHeading /></li>)}</ul>
        </>
      )}
    </>
  );
}

interface BranchProps {
  readonly box: DrawnBox;
  readonly date: IsoDate;
  /** Its parts stand side by side. */
  readonly isTop?: boolean;
  /** A heading says already that it is attached. */
  readonly isUnderHeading?: boolean;
}

function Branch({ box, date, isTop = false, isUnderHeading = false }: BranchProps) {
  return (
    <>
      <Box box={box} date={date} isUnderHeading={isUnderHeading} />
      {box.children.length > 0 && (
        <ul className={isTop ? styles.columns : styles.parts}>
          {box.children.map((part) => (
            <li key={part.index} data-line={part.line} data-large={part.children.length > 0 ? "" : undefined}><Branch box={part} date={date} /></li>
          ))}
        </ul>
      )}
    </>
  );
}

interface BoxProps extends BranchProps {
  /** The name alone. */
  readonly bare?: boolean;
}

function Box({ box, date, isUnderHeading = false, bare = false }: BoxProps) {
  const words = useMessages(drawnMessages);
  const acting = useMessages(actingNames);
  const goTo = useGoToOn(date);
  const { name, abbr, line, heads, alsoUnder, partsUnder } = box;
  return (
    <div className={bare ? undefined : styles.box} data-box={box.index} data-line={line} data-kind={box.kind ?? undefined}>
      <AddressLink className={styles.name} to={{ date, selectedId: box.unit }} lang="nl" onGo={() => goTo(box.unit)}>
        {abbr === null || abbr === name ? name : `${name} (${abbr})`}
      </AddressLink>
      {heads.map((head) => <span key={head} className={styles.head}><span lang="nl">{head}</span>{box.acting !== null && ` (${acting[box.acting]})`}</span>)}
      {line !== "solid" && !isUnderHeading && <span className={styles.mark}>{words.lines[line]}</span>}
      {alsoUnder.map((other) => <span key={other} className={styles.mark}>{words.alsoUnder} <span lang="nl">{other}</span></span>)}
      {partsUnder !== null && <span className={styles.small}>{words.partsUnder} <span lang="nl">{partsUnder}</span></span>}
      {box.cite !== null && <SourceRefs cite={box.cite} />}
    </div>
  );
}

/** Leaves the page for the unit on that day. */
function useGoToOn(date: IsoDate): (id: UnitId) => void {
  const actions = useActions();
  const asOf = useApp((state, select) => select.model(state)?.meta.asOf);
  return (id) => {
    actions.setDate(date === asOf ? null : date);
    actions.goTo(id);
    actions.focus(id);
    focusUnit(id);
  };
}

/** The chart of the screen on sheets of paper, each with what the lines and edges mean, its day, its sources and its address. */
import { Fragment, useMemo } from "react";
import { paperChart, type PaperChart, type PaperSheet } from "@/core/handout/paperChart";
import { appMessages } from "@/core/i18n/appMessages";
import { chartMessages } from "@/core/i18n/chartMessages";
import { formatDate } from "@/core/i18n/format";
import { handoutMessages } from "@/core/i18n/handoutMessages";
import { kindNames } from "@/core/i18n/kindNames";
import { quoteMessages } from "@/core/i18n/quoteMessages";
import type { UnitKind } from "@/core/org/fileFormat";
import { fullyDrawn } from "@/core/scene/cullScene";
import { looks } from "@/core/scene/family";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { CoverageLine } from "@/ui/CoverageLine";
import { SourceLine } from "@/ui/panels/SourceLine";
import { printedAddress } from "@/ui/printedAddress";
import { ChartPicture } from "./ChartPicture";
import figure from "./ChartFigure.module.css";
import styles from "./Paper.module.css";

export function PaperSheets() {
  const words = useMessages(handoutMessages).paper;
  const app = useMessages(appMessages);
  const paper = usePaperChart();
  if (paper === null) return null;
  if (paper === "too large") return <p className={styles.only}>{words.useList} {printedAddress()} · {app.status.notOfficial}</p>;
  return (
    <div className={styles.paper} data-paper="">
      {paper.sheets.map((sheet) => <Sheet key={sheet.number} sheet={sheet} paper={paper} />)}
    </div>
  );
}

function usePaperChart(): PaperChart | "too large" | null {
  const model = useApp((state, select) => select.model(state));
  const snapshot = useApp((state, select) => select.snapshot(state));
  const drawn = useApp((state, select) => select.drawn(state));
  const context = useApp((state, select) => select.context(state));
  const tree = useApp((state, select) => select.tree(state));
  const spotlight = useApp((state, select) => select.spotlight(state));
  const changes = useApp((state, select) => select.changes(state));
  const view = useApp((state) => state.view);
  return useMemo(() => {
    if (model === null || snapshot === null || drawn === null || context === null || tree === null || spotlight === null || tree.nodes.length === 0) return null;
    if (tree.nodes.length > fullyDrawn) return "too large";
    return paperChart(model, { view, date: snapshot.date, snapshot, drawn, context, changes, spotlight }, tree, view.lang);
  }, [model, snapshot, drawn, context, tree, spotlight, changes, view]);
}

interface SheetProps {
  readonly sheet: PaperSheet;
  readonly paper: PaperChart;
}

function Sheet({ sheet, paper: { sheets, shown, total } }: SheetProps) {
  const words = useMessages(handoutMessages);
  const app = useMessages(appMessages);
  const lang = useApp(({ view }) => view.lang);
  const nameOf = useApp((state, select) => select.drawn(state)?.nameOf);
  const subject = useApp((state, select) => select.model(state)?.meta.subject);
  const { date, view: { against } } = sheet.chart.day;
  const top = sheet.rootId ?? subject;
  const name = top === undefined ? undefined : nameOf?.(top);
  const title = words.paper.part((lang === "en" ? name?.en : undefined) ?? name?.nl ?? "");
  const day = against === null ? words.asOf(formatDate(date, lang)) : words.compared(formatDate(against, lang), formatDate(date, lang));
  const counts = words.shown(shown, total);
  return (
    <section className={styles.sheet}>
      <h2 className={styles.title}>
        {app.name} <span className={styles.part}>{title}</span>
        {sheets.length > 1 && <span className={styles.number}>{words.paper.sheet(sheet.number, sheets.length)}</span>}
      </h2>
      <div className={styles.room} style={{ ["--most" as string]: `${sheet.chart.bounds.width * MOST_SCALE}px` }}><ChartPicture chart={sheet.chart} title={title} description={`${day}. ${counts}.`} continued={sheet.continued} /></div>
      {!sheet.isReadable && <p><strong>{words.paper.smallText}</strong></p>}
      <Signs sheet={sheet} />
      <p><strong>{day}</strong> · {counts} · {app.status.notOfficial}</p>
      <RestsOn sheet={sheet} />
      <p className={styles.address}>{printedAddress()}</p>
    </section>
  );
}

/** What the document of the day is, where it is not the file's own day, and what most cards of the sheet rest on. */
function RestsOn({ sheet: { sources } }: { readonly sheet: PaperSheet }) {
  const words = useMessages(handoutMessages);
  const quotes = useMessages(quoteMessages).sources;
  const lang = useApp(({ view }) => view.lang);
  const areComplete = useApp(({ org }) => org.status === "ready" && org.detailed);
  const isOtherDay = useApp(({ view }) => view.date !== null);
  const more = sources.length - MOST_SOURCES;
  return (
    <>
      {isOtherDay && <CoverageLine />}
      <p>
        {sources.length === 0 ? areComplete && words.chartUnsourced : <>{words.paper.sources} {sources.slice(0, MOST_SOURCES).map((source, at) => <Fragment key={source.id}>{at > 0 && "; "}<SourceLine source={source} lang={lang} /></Fragment>)}</>}
        {more > 0 && `; ${quotes.more(more)}`}
      </p>
    </>
  );
}

/** A few cards do not become a poster. */
const MOST_SCALE = 1.75;
/** Each statement has all of its sources in its own panel; under the chart stands what most of it was drawn from. */
const MOST_SOURCES = 3;

/** The lines and the edges that occur on the sheet. The pattern says the kind without colour too. */
function Signs({ sheet: { chart: { scene, missing }, continued } }: { readonly sheet: PaperSheet }) {
  const words = useMessages(handoutMessages);
  const { lines } = useMessages(chartMessages);
  const lang = useApp(({ view }) => view.lang);
  const kinds = [...new Set(scene.cards.filter(({ role, kind }) => role !== "heading" && kind !== "group").map(({ kind }) => kind))];
  const has = (grammar: string): boolean => scene.links.some((link) => link.grammar === grammar);
  const closed = [...missing.keys()].some((id) => !continued.has(id));
  return (
    <p className={styles.signs}>
      {kinds.map((kind) => <span key={kind}><KindSign kind={kind} /> {kindNames[lang][kind].name}</span>)}
      <span><LineSign grammar="tree" /> {lines.under}</span>
      {scene.links.some(({ grammar, dotted }) => grammar === "tree" && dotted) && <span><LineSign grammar="tree" dotted /> {lines.dotted}</span>}
      {has("answers") && <span><LineSign grammar="answers" /> {lines.answersTo}</span>}
      {has("relation") && <span><LineSign grammar="relation" /> {lines.relation}</span>}
      {closed && <span>{words.missing("+1, +2")}</span>}
      {continued.size > 0 && <span>{words.paper.continued("→2, →3")}</span>}
    </p>
  );
}

function KindSign({ kind }: { readonly kind: UnitKind }) {
  const { family, edge, shape } = looks[kind];
  return (
    <svg className={`${figure.picture} ${styles.sign}`} viewBox="0 0 24 16" aria-hidden="true" focusable="false">
      <g data-mark="card" data-family={family} data-shape={shape}>
        <rect x={1} y={1} width={22} height={14} rx={shape === "round" ? 5 : 2} />
        <path data-edge={edge} d="M4 2V14" />
        {edge === "double" && <path data-middle="" d="M4 2V14" />}
      </g>
    </svg>
  );
}

function LineSign({ grammar, dotted = false }: { readonly grammar: "tree" | "answers" | "relation"; readonly dotted?: boolean }) {
  return (
    <svg className={`${figure.picture} ${styles.sign}`} viewBox="0 0 32 16" aria-hidden="true" focusable="false">
      <g data-mark="line" data-look={grammar} data-dotted={dotted || undefined}>
        <path d="M1 8H31" />
        {grammar === "answers" && <path data-core="" d="M1 8H31" />}
        {grammar === "relation" && <path data-head="" d="M31 8L23 4V12Z" />}
      </g>
    </svg>
  );
}

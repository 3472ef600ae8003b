/** An empty chart to fill in with a pen: boxes, lines, kinds and numbers; the names stand on a sheet of their own. */
import { useId, useMemo, useState } from "react";
import { blankChart, type BlankAnswer } from "@/core/handout/blankChart";
import { placeSources } from "@/core/handout/chartSources";
import { createSourceList, numbersText, type NumberedSource } from "@/core/handout/sourceList";
import { appMessages } from "@/core/i18n/appMessages";
import { formatDate } from "@/core/i18n/format";
import { handoutMessages } from "@/core/i18n/handoutMessages";
import { kindNames } from "@/core/i18n/kindNames";
import { pageMessages } from "@/core/i18n/pageMessages";
import { panelMessages } from "@/core/i18n/panelMessages";
import type { UnitId } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import type { OrgSnapshot } from "@/core/time/snapshotAt";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { PageFrame } from "@/ui/panels/pages/PageFrame";
import { addressForOthers } from "@/ui/siteSettings";
import { ChartFigure } from "./ChartFigure";
import { HandoutSources } from "./HandoutSources";
import { PrintButton } from "./PrintButton";
import styles from "./Handout.module.css";

type Paper = "A4" | "A3";
/** What is left of a sheet on its side within its margins and under its title, in CSS pixels. */
const rooms: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  A4: { width: 1040, height: 540 }, A3: { width: 1480, height: 870 },
};
const depths = [1, 2, 3, 4] as const;

export function BlankPage() {
  const { titles } = useMessages(pageMessages);
  const { state } = useMessages(panelMessages);
  const model = useApp((all, select) => select.model(all));
  const snapshot = useApp((all, select) => select.snapshot(all));
  const isDetailed = useApp(({ org }) => org.status === "ready" && org.detailed);
  const isMissing = useApp(({ org }) => org.status === "ready" && org.missing.length > 0);
  return (
    <PageFrame heading={titles.blank} wide>
      {model === null || snapshot === null || !isDetailed
        ? <p role="status">{isMissing ? state.detailsMissing : state.detailsComing}</p>
        : <Blank model={model} snapshot={snapshot} />}
    </PageFrame>
  );
}

interface BlankProps {
  readonly model: OrgModel;
  readonly snapshot: OrgSnapshot;
}

function Blank({ model, snapshot }: BlankProps) {
  const words = useMessages(handoutMessages);
  const lang = useApp(({ view }) => view.lang);
  const startId = useApp(({ view }) => view.rootId);
  const [rootId, setRootId] = useState(startId);
  const [depth, setDepth] = useState(startId === null ? 2 : 1);
  const [paper, setPaper] = useState<Paper>("A4");
  const [withAnswers, setWithAnswers] = useState(true);
  const starts = useMemo(() => possibleStarts(model, snapshot), [model, snapshot]);
  const chart = useMemo(() => blankChart(model, snapshot, { rootId, depth, room: rooms[paper], lang }), [model, snapshot, rootId, depth, paper, lang]);
  const cited = useMemo(() => citedAnswers(model, snapshot, chart.answers), [model, snapshot, chart]);
  const nameOf = (id: UnitId): string => {
    const { nl, en, abbr } = snapshot.nameOf(id);
    const name = (lang === "en" ? en : undefined) ?? nl;
    return abbr === undefined || name.includes(abbr) ? name : `${name} (${abbr})`;
  };
  const title = nameOf(rootId ?? model.meta.subject);
  const day = words.asOf(formatDate(snapshot.date, lang));
  return (
    <>
      <div className={styles.tools}>
        <PrintButton />
        <label className={styles.field}>
          {words.blank.start}
          <select value={rootId ?? ""} onChange={(event) => setRootId(event.target.value === "" ? null : event.target.value)}>
            <option value="">{nameOf(model.meta.subject)}</option>
            {starts.map((id) => <option key={id} value={id}>{nameOf(id)}</option>)}
          </select>
        </label>
        <label className={styles.field}>
          {words.blank.depth}
          <select value={depth} onChange={(event) => setDepth(Number(event.target.value))}>
            {depths.map((each) => <option key={each} value={each}>{words.blank.levels(each)}</option>)}
          </select>
        </label>
        <label className={styles.field}>
          {words.blank.paper}
          <select value={paper} onChange={(event) => setPaper(event.target.value === "A3" ? "A3" : "A4")}>
            <option>A4</option>
            <option>A3</option>
          </select>
        </label>
        <label className={styles.check}>
          <input type="checkbox" checked={withAnswers} onChange={(event) => setWithAnswers(event.target.checked)} />
          {words.blank.withAnswers}
        </label>
      </div>
      {chart.leftOut > 0 && <p className={styles.remark} role="status">{words.blank.leftOut(chart.leftOut)}</p>}
      <article className={styles.paper} data-sheet={paper === "A4" ? "landscape" : "large"} aria-label={words.blank.chart}>
        <h3 className={styles.sheetTitle}>{title}</h3>
        <p className={styles.small}>{words.blank.intro} {withAnswers && words.blank.key}</p>
        <ChartFigure chart={chart.drawn} caption={day} isRuled />
        <SheetFoot />
      </article>
      {withAnswers && <Answers title={title} paper={paper} answers={cited.answers} sources={cited.sources} day={day} />}
    </>
  );
}

/** Whatever has more than one part, in the order of the chart. */
function possibleStarts(model: OrgModel, snapshot: OrgSnapshot): readonly UnitId[] {
  return snapshot.unitIds.filter((id) =>
    model.unitById.get(id)?.kind !== "group" && snapshot.certaintyOf.get(id) !== "former" && id !== model.meta.subject
    && (snapshot.childrenOf.get(id) ?? []).length > 1);
}

interface CitedAnswer extends BlankAnswer {
  readonly sources: readonly NumberedSource[];
}

function citedAnswers(model: OrgModel, snapshot: OrgSnapshot, answers: readonly BlankAnswer[]) {
  const list = createSourceList(model.sourceById);
  return {
    answers: answers.map((answer): CitedAnswer => ({ ...answer, sources: list.cite(placeSources(model, { drawn: snapshot }, answer.id)) })),
    sources: list.all,
  };
}

interface AnswersProps {
  readonly title: string;
  readonly paper: Paper;
  readonly answers: readonly CitedAnswer[];
  readonly sources: readonly NumberedSource[];
  readonly day: string;
}

function Answers({ title, paper, answers, sources, day }: AnswersProps) {
  const words = useMessages(handoutMessages);
  const { unsourced } = useMessages(panelMessages).sources;
  const lang = useApp(({ view }) => view.lang);
  const id = useId();
  return (
    <article className={styles.paper} data-sheet={paper === "A4" ? "landscape" : "large"} aria-labelledby={id}>
      <h3 id={id} className={styles.sheetTitle}>{words.blank.answers}: {title}</h3>
      <p className={styles.small}>{day}</p>
      <ol className={styles.answers}>
        {answers.map(({ number, name, abbr, kind, lang: nameLang, sources: cited }) => (
          <li key={number} value={number}>
            <span lang={nameLang}>{name}{abbr !== null && !name.includes(abbr) && ` (${abbr})`}</span>
            <span className={styles.cite}>, {kindNames[lang][kind].name} {cited.length === 0 ? unsourced : numbersText(cited)}</span>
          </li>
        ))}
      </ol>
      <h4>{words.sources}</h4>
      <HandoutSources sources={sources} />
      <SheetFoot />
    </article>
  );
}

function SheetFoot() {
  const app = useMessages(appMessages);
  return <p className={styles.small}>{[app.name, addressForOthers(), app.status.notOfficial].filter((part) => part !== null).join(" · ")}</p>;
}

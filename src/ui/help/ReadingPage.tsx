/** How to read the chart, explained by the drawing itself: a card, the two kinds of line, the kinds of unit, the marks. */
import { useId, useMemo, type ReactNode } from "react";
import type { CardPart, Example } from "@/core/handout/exampleScene";
import { chartMessages } from "@/core/i18n/chartMessages";
import { kinds } from "@/core/i18n/kinds";
import { pageMessages } from "@/core/i18n/pageMessages";
import { panelsExtra } from "@/core/i18n/panelsExtra";
import { readingMessages } from "@/core/i18n/readingMessages";
import type { UnitId, UnitKind } from "@/core/org/fileFormat";
import { createCiter, type UnitRef } from "@/core/panel/citer";
import { looks } from "@/core/scene/family";
import { snapshotAt } from "@/core/time/snapshotAt";
import { useActions, useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { AddressLink } from "@/ui/AddressLink";
import { LineRows, MarkRows } from "@/ui/panels/LegendRows";
import { LegendSwatch } from "@/ui/panels/LegendSwatch";
import { PageFrame } from "@/ui/panels/pages/PageFrame";
import { UnitLink } from "@/ui/panels/UnitLink";
import { Drawing } from "./Drawing";
import styles from "./Help.module.css";

/** An office, because such a card says most. */
const oneCard: Example = { tops: ["sg"], below: [], selectedId: null };
const cardParts: readonly CardPart[] = ["name", "kind", "head", "count", "edge", "corner"];
/** Sits under one and is answered for by another, which is what readers mix up. */
const twoLines: Example = { tops: ["stas-bzk", "dgkr"], below: ["rcn"], selectedId: "rcn" };

const sections = ["card", "lines", "kinds", "marks", "sources", "time"] as const;
type SectionId = (typeof sections)[number];

export function ReadingPage() {
  const { titles } = useMessages(pageMessages);
  const words = useMessages(readingMessages);
  const base = useId();
  const idOf = (section: SectionId): string => `${base}${section}`;
  const section = (of: SectionId, children: ReactNode) => (
    <section className={styles.section} aria-labelledby={idOf(of)}>
      <h3 id={idOf(of)} tabIndex={-1}>{words[of].heading}</h3>
      {children}
    </section>
  );
  return (
    <PageFrame heading={titles.reading}>
      <p className={styles.intro}>{words.intro}</p>
      <nav className={styles.contents} aria-label={words.contents}>
        {/* No addresses: each would be one more step for the browser's way back. */}
        {sections.map((each) => <button key={each} type="button" onClick={() => document.getElementById(idOf(each))?.focus()}>{words[each].heading}</button>)}
      </nav>
      {section("card", <Card />)}
      {section("lines", <Lines />)}
      {section("kinds", <Kinds />)}
      {section("marks", <Marks />)}
      {section("sources", <Sources />)}
      {section("time", <><p>{words.time.rail}</p><p>{words.time.telephone}</p></>)}
    </PageFrame>
  );
}

function Card() {
  const words = useMessages(readingMessages).card;
  return (
    <div className={styles.beside}>
      <Drawing example={oneCard} caption={words.caption} parts={cardParts} />
      <div>
        <ol className={styles.numbered}>{cardParts.map((part) => <li key={part}>{words.parts[part]}</li>)}</ol>
        <p>{words.after}</p>
      </div>
    </div>
  );
}

function Lines() {
  const words = useMessages(readingMessages).lines;
  const lang = useApp(({ view }) => view.lang);
  return (
    <>
      <p>{words.intro}</p>
      <div className={styles.beside}>
        <Drawing example={twoLines} caption={words.caption} />
        <ul className={styles.points}>
          <li>{words.under}</li>
          <li>{words.answers}</li>
          <li>{words.frames}</li>
        </ul>
      </div>
      <h4>{words.all}</h4>
      <LineRows lang={lang} />
    </>
  );
}

function Kinds() {
  const words = useMessages(readingMessages).kinds;
  const lang = useApp(({ view }) => view.lang);
  return (
    <>
      <p>{words.intro}</p>
      <ul className={styles.kinds}>
        {useExamples().map(({ kind, unit }) => (
          <li key={kind}>
            <h4><LegendSwatch kind={kind} /> {capital(kinds[lang][kind].name)}</h4>
            <p>{kinds[lang][kind].explanation}</p>
            {kind !== "group" && <p className={styles.example}>{words.example} <UnitLink unit={unit} /></p>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Of each kind that there is now the first unit in the chart; headings last, they are no units. */
function useExamples(): readonly { readonly kind: UnitKind; readonly unit: UnitRef }[] {
  const model = useApp((state, select) => select.model(state));
  const lang = useApp(({ view }) => view.lang);
  return useMemo(() => {
    if (model === null) return [];
    const snapshot = snapshotAt(model, model.meta.asOf);
    const { ref } = createCiter(model, snapshot, lang);
    const first = new Map<UnitKind, UnitId>();
    for (const id of snapshot.unitIds) {
      const kind = model.unitById.get(id)?.kind;
      if (kind !== undefined && snapshot.certaintyOf.get(id) === "yes" && !first.has(kind)) first.set(kind, id);
    }
    const order = (Object.keys(looks) as UnitKind[]).toSorted((a, b) => Number(a === "group") - Number(b === "group"));
    return order.flatMap((kind) => {
      const id = first.get(kind);
      return id === undefined ? [] : [{ kind, unit: ref(id) }];
    });
  }, [model, lang]);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function Marks() {
  const words = useMessages(readingMessages).marks;
  const lang = useApp(({ view }) => view.lang);
  const { marks, markHelp } = chartMessages[lang];
  const { square, round } = panelsExtra[lang].legend;
  return (
    <>
      <p>{words.intro}</p>
      <MarkRows lang={lang} />
      <dl className={styles.more}>
        <div><dt>{marks.disputed}</dt><dd>{markHelp.disputed}</dd></div>
        <div><dt>{words.unknown}</dt><dd>{words.unknownHelp}</dd></div>
      </dl>
      <ul className={styles.points}>
        <li>{square}</li>
        <li>{round}</li>
      </ul>
    </>
  );
}

function Sources() {
  const words = useMessages(readingMessages).sources;
  const { titles } = useMessages(pageMessages);
  const actions = useActions();
  return (
    <>
      <ul className={styles.points}>
        <li>{words.numbers}</li>
        <li>{words.none}</li>
        <li>{words.asOf}</li>
      </ul>
      <p>{words.known} <AddressLink to={{ page: "known" }} onGo={() => actions.showPage("known")}>{titles.known}</AddressLink></p>
    </>
  );
}

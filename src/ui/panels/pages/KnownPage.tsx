/**
 * What we know and what we do not: how many statements there are and what they rest on, where sources differ, what was
 * looked for and not found, and every source. The content is a `KnowledgeReport`, counted in the core; here it is only
 * set.
 */
import { useEffect, useId, useMemo } from "react";
import { formatDate } from "@/core/i18n/format";
import { knownMessages } from "@/core/i18n/knownMessages";
import { pageMessages } from "@/core/i18n/pageMessages";
import { panelMessages } from "@/core/i18n/panelMessages";
import { knowledgeReport, type KnowledgeReport } from "@/core/panel/knowledgeReport";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { SourceNotes } from "../details/SourceNotes";
import { SourcesContext } from "../details/sourcesContext";
import { Differences } from "./known/Differences";
import { Gaps } from "./known/Gaps";
import { Numbers } from "./known/Numbers";
import { SourceKinds } from "./known/SourceKinds";
import { useFragment } from "./known/useFragment";
import { PageFrame } from "./PageFrame";
import styles from "./known/Known.module.css";

export function KnownPage() {
  const { titles } = useMessages(pageMessages);
  const { state } = useMessages(panelMessages);
  const model = useApp((each, select) => select.model(each));
  const isDetailed = useApp(({ org }) => org.status === "ready" && org.detailed);
  const isMissing = useApp(({ org }) => org.status === "ready" && org.missing.length > 0);
  const lang = useApp(({ view }) => view.lang);
  // What has not arrived would be counted as not known.
  const report = useMemo(() => (model === null || !isDetailed ? null : knowledgeReport(model, lang)), [model, isDetailed, lang]);
  return (
    <PageFrame heading={titles.known}>
      {report === null ? <p role="status">{isMissing ? state.detailsMissing : state.detailsComing}</p> : <Report report={report} />}
    </PageFrame>
  );
}

/** Addresses of the parts of the page; they stand in links that people keep. */
const parts = { numbers: "cijfers", differences: "verschillen", gaps: "onbekend", sources: "bronnen" } as const;

function Report({ report }: { readonly report: KnowledgeReport }) {
  const words = useMessages(knownMessages);
  const lang = useApp(({ view }) => view.lang);
  const id = useId();
  const fragment = useFragment();
  const numbered = useMemo(
    () => ({ sources: report.cited, idOf: (number: number) => `${id}source-${number}`, areComplete: true }),
    [report, id],
  );
  // The browser looked for the place before it was there.
  useEffect(() => {
    if (fragment === null) return;
    const place = document.getElementById(fragment.id);
    if (place === null) return;
    if (place instanceof HTMLDetailsElement) {
      place.open = true;
      if (!fragment.isArrival) place.querySelector("summary")?.focus({ preventScroll: true });
    }
    place.scrollIntoView();
  }, [fragment]);

  return (
    <SourcesContext value={numbered}>
      <div className={styles.report}>
        <p className={styles.lead}>{words.intro} {words.counted(formatDate(report.date, lang))}</p>
        <nav aria-label={words.contents} className={styles.contents}>
          <ul>
            {(["numbers", "differences", "gaps", "sources"] as const).map((part) => (
              <li key={part}><a href={`#${parts[part]}`}>{words.headings[part]}</a></li>
            ))}
          </ul>
        </nav>
        <Numbers id={parts.numbers} report={report} />
        <Differences id={parts.differences} differences={report.differences} fragment={fragment} />
        <Gaps id={parts.gaps} report={report} />
        <SourceKinds id={parts.sources} sourceKinds={report.sourceKinds} />
      </div>
      <SourceNotes />
    </SourcesContext>
  );
}

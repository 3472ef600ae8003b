/**
 * Ministers and state secretaries: the terms of office as bars through time, and the same terms as a list. The content is
 * made in the core (`ministerTerms`); here it is only set.
 */
import { useId, useMemo } from "react";
import { ministerMessages } from "@/core/i18n/ministerMessages";
import { pageMessages } from "@/core/i18n/pageMessages";
import { panelMessages } from "@/core/i18n/panelMessages";
import { ministerTerms, type MinisterTerms } from "@/core/panel/ministerTerms";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { CitedPage } from "./CitedPage";
import { TermPicture } from "./ministers/TermPicture";
import { TermTable } from "./ministers/TermTable";
import { PageFrame } from "./PageFrame";
import styles from "./ministers/Ministers.module.css";

export function MinistersPage() {
  const { titles } = useMessages(pageMessages);
  const { state } = useMessages(panelMessages);
  const words = useMessages(ministerMessages);
  const model = useApp((all, select) => select.model(all));
  const isDetailed = useApp(({ org }) => org.status === "ready" && org.detailed);
  const isMissing = useApp(({ org }) => org.status === "ready" && org.missing.length > 0);
  const lang = useApp(({ view }) => view.lang);
  // Sources come with the second part of the data.
  const terms = useMemo(() => (model === null || !isDetailed ? null : ministerTerms(model, lang)), [model, isDetailed, lang]);
  return (
    <PageFrame heading={titles.ministers} wide>
      {terms === null ? <p role="status">{isMissing ? state.detailsMissing : state.detailsComing}</p>
        : terms.terms.length === 0 ? <p>{words.none}</p>
        : <CitedPage page="ministers" sources={terms.sources}><Ministers terms={terms} /></CitedPage>}
    </PageFrame>
  );
}

function Ministers({ terms }: { readonly terms: MinisterTerms }) {
  const words = useMessages(ministerMessages);
  const id = useId();
  return (
    <>
      <p className={styles.intro}>{words.intro(terms.terms.length)}</p>
      <section className={styles.section} aria-labelledby={`${id}picture`}>
        <h3 id={`${id}picture`}>{words.picture}</h3>
        <p className={styles.note}>{words.scaleNote} {words.cabinetsNote}</p>
        <TermPicture terms={terms} />
      </section>
      <section className={styles.section} aria-labelledby={`${id}list`}>
        <h3 id={`${id}list`}>{words.list}</h3>
        <TermTable terms={terms.terms} labelledBy={`${id}list`} />
      </section>
      {terms.earlier.length > 0 && (
        <section className={styles.section} aria-labelledby={`${id}earlier`}>
          <h3 id={`${id}earlier`}>{words.earlier}</h3>
          <p className={styles.note}>{words.earlierNote}</p>
          <TermTable terms={terms.earlier} labelledBy={`${id}earlier`} />
        </section>
      )}
    </>
  );
}

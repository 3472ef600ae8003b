/** The sources themselves: one note for each number, opened in place, and all of them as a list at the end. */
import { formatDate } from "@/core/i18n/format";
import { panelMessages } from "@/core/i18n/panelMessages";
import type { Source } from "@/core/org/fileFormat";
import { isWebAddress } from "@/core/org/isWebAddress";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { Icon } from "@/ui/Icon";
import { Folded } from "./Folded";
import { useSources } from "./sourcesContext";
import styles from "./Details.module.css";

export function SourceNotes() {
  const words = useMessages(panelMessages).sources;
  const { sources, idOf } = useSources();
  return sources.map((source, index) => (
    <div key={source.id} id={idOf(index + 1)} popover="auto" className={styles.note} role="group" aria-label={words.number(index + 1)}>
      <div className={styles.noteHead}>
        <strong>{words.number(index + 1)}</strong>
        <span hidden id={`${idOf(index + 1)}-name`}>{words.number(index + 1)}: <span lang={source.lang ?? "nl"}>{source.title}</span></span>
        <button type="button" className={styles.noteClose} popoverTarget={idOf(index + 1)} popoverTargetAction="hide" aria-label={words.close}>
          <Icon name="close" />
        </button>
      </div>
      <SourceFacts source={source} />
    </div>
  ));
}

export function SourceList() {
  const { sources } = useSources();
  const words = useMessages(panelMessages);
  return (
    <section className={styles.section}>
      <h3>{words.headings.sources}</h3>
      {sources.length === 0 ? <p>{words.sources.none}</p> : (
        <Folded ordered items={sources} shown={5} className={styles.sources} renderItem={(source) => <li key={source.id}><SourceFacts source={source} brief /></li>} />
      )}
    </section>
  );
}

function SourceFacts({ source, brief = false }: { readonly source: Source; readonly brief?: boolean }) {
  const words = useMessages(panelMessages).sources;
  const lang = useApp(({ view }) => view.lang);
  const supports = source.supports;
  return (
    <>
      <p lang={source.lang ?? "nl"}>
        {source.url !== undefined && isWebAddress(source.url)
          ? <a href={source.url} rel="noreferrer external">{source.title}</a>
          : source.title}
      </p>
      <p className={styles.small}>
        {words.kinds[source.kind]}
        {source.publisher !== undefined && <> · <span lang="nl">{source.publisher}</span></>}
        {" · "}
        {source.publishedNote !== undefined
          ? <span lang="nl">{source.publishedNote}</span>
          : source.published !== undefined ? formatDate(source.published, lang) : words.publishedUnknown}
        {!brief && source.licence !== undefined && <> · {words.licence} <span lang="nl">{source.licence}</span></>}
      </p>
      {!brief && supports !== undefined && (
        <p className={styles.small}>{words.supports} <span lang={lang === "en" && supports.en !== undefined ? "en" : "nl"}>{lang === "en" ? (supports.en ?? supports.nl) : supports.nl}</span></p>
      )}
      {source.url === undefined && <p className={styles.small}>{words.noAddress}</p>}
    </>
  );
}

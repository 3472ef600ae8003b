/**
 * The small numbers behind a statement. Each opens its source in place; a statement without one says so, and whatever is
 * not from an official document says what it is.
 */
import { useState, type ComponentProps } from "react";
import { formatDate } from "@/core/i18n/format";
import { panelMessages } from "@/core/i18n/panelMessages";
import { confidenceNames } from "@/core/i18n/relations";
import type { Cite } from "@/core/panel/citer";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { useSources } from "./sourcesContext";
import styles from "./Details.module.css";

interface Props {
  readonly cite: Cite;
  /** The day of the evidence is said too. */
  readonly dated?: boolean;
}

/** So many numbers stand in a row; the others come on request, or a sentence would drown in them. */
const shownNumbers = 3;

export function SourceRefs({ cite, dated = false }: Props) {
  const [isWhole, setWhole] = useState(false);
  const words = useMessages(panelMessages);
  const lang = useApp(({ view }) => view.lang);
  const { sources, idOf, areComplete } = useSources();
  const isSure = cite.confidence === null || cite.confidence === "primary";
  const shown = isWhole || cite.numbers.length <= shownNumbers + 1 ? cite.numbers : cite.numbers.slice(0, shownNumbers);
  const hidden = cite.numbers.length - shown.length;
  /** A label has one language; where the title has another, the note holds the name in parts. */
  const nameOf = (number: number): Pick<ComponentProps<"button">, "aria-label" | "aria-labelledby"> => {
    const { title = "", lang: titleLang = "nl" } = sources[number - 1] ?? {};
    return titleLang === lang ? { "aria-label": `${words.sources.number(number)}: ${title}` } : { "aria-labelledby": `${idOf(number)}-name` };
  };
  return (
    <span className={styles.refs}>
      {shown.map((number) => (
        <button key={number} type="button" className={styles.ref} popoverTarget={idOf(number)} {...nameOf(number)}>
          {number}
        </button>
      ))}
      {hidden > 0 && (
        <button type="button" className={`${styles.ref} ${styles.fewer}`} aria-label={words.sources.more(hidden)} onClick={() => setWhole(true)}>+{hidden}</button>
      )}
      {/* Paper cannot be asked for the others. */}
      {hidden > 0 && <span className={styles.onPaper} aria-hidden="true">{cite.numbers.slice(shown.length).join(", ")}</span>}
      {cite.numbers.length === 0 && areComplete && <span className={styles.unsourced}>{words.sources.unsourced}</span>}
      {dated && cite.asOf !== null && <span className={styles.small}>{words.dates.asOf(formatDate(cite.asOf, lang))}</span>}
      {!isSure && cite.confidence !== null && <span className={styles.small}>{confidenceNames[lang][cite.confidence]}</span>}
    </span>
  );
}

/** What the abbreviations in a panel mean, in the panel: a `title` gives fingers and keys nothing. */
import { useMemo } from "react";
import { panelsExtra } from "@/core/i18n/panelsExtra";
import { meaningsIn } from "@/core/panel/abbreviationsIn";
import { useApp } from "@/state/useApp";
import place from "../place/Place.module.css";
import styles from "./Details.module.css";

export function Abbreviations({ content }: { readonly content: object }) {
  const lang = useApp(({ view }) => view.lang);
  const model = useApp((state, select) => select.model(state));
  const snapshot = useApp((state, select) => select.snapshot(state));
  const meanings = useMemo(
    () => (model === null || snapshot === null ? [] : meaningsIn(content, model, snapshot, lang)),
    [content, model, snapshot, lang],
  );
  if (meanings.length === 0) return null;
  return (
    <details className={`${styles.more} ${styles.section}`}>
      <summary>{panelsExtra[lang].glossary.usedHere(meanings.length)}</summary>
      <dl className={place.abbreviations}>
        {meanings.map(({ abbr, words }) => <div key={abbr}><dt translate="no">{abbr}</dt><dd lang={words.lang}>{words.text}</dd></div>)}
      </dl>
    </details>
  );
}

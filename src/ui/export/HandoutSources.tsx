/** The numbered sources at the end of a hand-out, with their addresses written out: paper has no links. */
import { sourceAddress, type NumberedSource } from "@/core/handout/sourceList";
import { useApp } from "@/state/useApp";
import { SourceLine } from "@/ui/panels/SourceLine";
import styles from "./Handout.module.css";

export function HandoutSources({ sources }: { readonly sources: readonly NumberedSource[] }) {
  const lang = useApp(({ view }) => view.lang);
  return (
    <ol className={styles.sources}>
      {sources.map(({ number, source }) => {
        const address = sourceAddress(source);
        return (
          <li key={number} value={number}>
            <SourceLine source={source} lang={lang} />
            {address !== null && <> <a href={address} rel="noreferrer external">{address}</a></>}
          </li>
        );
      })}
    </ol>
  );
}

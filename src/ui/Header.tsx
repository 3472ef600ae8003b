/** Name, search, and how the page is shown. */
import { lazy, Suspense } from "react";
import { appMessages } from "@/core/i18n/appMessages";
import type { Mode, Theme } from "@/core/view/viewState";
import { useActions, useApp } from "@/state/useApp";
import { Icon } from "./Icon";
import { useNarrow } from "./useNarrow";
import { useMessages } from "@/state/useMessages";
import styles from "./Header.module.css";

// The search brings a library along that the first picture can do without; its place is kept free.
const SearchBox = lazy(async () => ({ default: (await import("@/ui/panels/SearchBox")).SearchBox }));

const modes: readonly Mode[] = ["chart", "list"];
const themes: readonly Theme[] = ["system", "light", "dark", "projector"];

export function Header() {
  const words = useMessages(appMessages);
  const actions = useActions();
  const mode = useApp(({ view }) => view.mode);
  const lang = useApp(({ view }) => view.lang);
  const theme = useApp(({ view }) => view.theme);
  const other = lang === "nl" ? "en" : "nl";
  // There the bar below has the rest.
  const isNarrow = useNarrow();

  return (
    <header className={styles.header}>
      <div className={styles.brand}>
        <h1 className={styles.name}><Icon name="tree" />{words.name}</h1>
        {isNarrow && <p className={styles.official}>{words.status.notOfficial}</p>}
      </div>
      <div className={styles.search}><Suspense fallback={<div className={styles.searchPlace} />}><SearchBox /></Suspense></div>
      <div className={styles.controls} role="group" aria-label={words.header.label}>
        {!isNarrow && (
          <>
            <div className={styles.modes} role="group" aria-label={words.header.mode}>
              {modes.map((each) => (
                <button key={each} type="button" className={styles.mode} aria-pressed={mode === each} onClick={() => actions.setMode(each)}>
                  <Icon name={each === "chart" ? "tree" : "list"} /><span>{words.header.modes[each]}</span>
                </button>
              ))}
            </div>
            <label className={styles.theme}>
              <Icon name="theme" />
              <span className="visually-hidden">{words.header.theme}</span>
              <select value={theme} data-tip={words.header.theme} onChange={(event) => actions.setTheme(event.target.value as Theme)}>
                {themes.map((each) => <option key={each} value={each}>{words.header.themes[each]}</option>)}
              </select>
            </label>
          </>
        )}
        <button
          type="button" className={styles.lang} lang={other} aria-label={`${other.toUpperCase()}, ${words.header.otherLanguageLabel}`}
          data-tip={words.header.otherLanguage} onClick={() => actions.setLang(other)}
        >
          {other.toUpperCase()}
        </button>
      </div>
    </header>
  );
}

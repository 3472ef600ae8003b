/** All abbreviations of units and the words that need explaining, as a dialog with a field to look through it. */
import { useEffect, useMemo, useRef, useState } from "react";
import { appMessages } from "@/core/i18n/appMessages";
import { panelsExtra } from "@/core/i18n/panelsExtra";
import { searchMessages } from "@/core/i18n/searchMessages";
import { subjectMessages } from "@/core/i18n/subjectMessages";
import type { Lang, UnitId } from "@/core/org/fileFormat";
import { foldText } from "@/core/search/foldText";
import { useApp } from "@/state/useApp";
import { Icon } from "@/ui/Icon";
import { AddressLink } from "./AddressLink";
import { abbreviationEntries, termEntries, type AbbreviationEntry } from "./glossaryEntries";
import { SubjectsLink } from "./SubjectsLink";
import { useDelayedText } from "./useDelayedText";
import { useGoTo } from "./useGoTo";
import styles from "./Glossary.module.css";

/** Made once: making a collator costs far more than a comparison. */
const collators: Readonly<Record<Lang, Intl.Collator>> = {
  nl: new Intl.Collator("nl", { numeric: true }),
  en: new Intl.Collator("en", { numeric: true }),
};

export function Glossary({ onClose }: { readonly onClose: () => void }) {
  const lang = useApp(({ view }) => view.lang);
  const words = appMessages[lang].glossary;
  const extra = panelsExtra[lang].glossary;
  const subjects = subjectMessages[lang];
  const model = useApp((state, select) => select.model(state));
  const snapshot = useApp((state, select) => select.snapshot(state));
  const goTo = useGoTo();
  const dialog = useRef<HTMLDialogElement>(null);
  const filter = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState("");

  useEffect(() => {
    if (dialog.current?.open !== false) return;
    dialog.current.showModal();
    filter.current?.focus();
  }, []);

  const abbreviations = useMemo(
    () => (model === null || snapshot === null ? [] : abbreviationEntries(model.file.units, snapshot)
      // Abbreviations are names: Dutch ones, in either language.
      .toSorted((a, b) => collators.nl.compare(a.abbr, b.abbr) || collators.nl.compare(a.name.nl, b.name.nl))),
    [model, snapshot],
  );
  const terms = useMemo(() => termEntries(lang).toSorted((a, b) => collators[lang].compare(a.term, b.term)), [lang]);
  const asked = foldText(query).trim().split(/\s+/);
  const matches = (entry: { readonly words: string }): boolean => asked.every((word) => entry.words.includes(word));
  const shownAbbreviations = abbreviations.filter(matches);
  const shownTerms = terms.filter(matches);
  const count = shownAbbreviations.length + shownTerms.length;
  const status = useDelayedText(query.trim() === "" ? "" : count === 0 ? extra.none : extra.count(count));

  const go = (id: UnitId): void => {
    // Closing gives the focus back to the opener; going to the unit takes it from there.
    dialog.current?.close();
    goTo(id);
  };

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="glossary-heading" onClose={onClose}>
      <div className={styles.header}>
        <h2 id="glossary-heading">{words.heading}</h2>
        <button type="button" className={styles.close} aria-label={words.close} onClick={() => dialog.current?.close()}>
          <Icon name="close" />
        </button>
        <p className={styles.intro}>
          {words.intro} <SubjectsLink className={styles.all} onGo={() => dialog.current?.close()}>{subjects.all}</SubjectsLink>
        </p>
        <label className={styles.filter}>
          <span>{extra.filter}</span>
          <input ref={filter} type="text" value={query} spellCheck={false} autoComplete="off" onChange={(event) => setQuery(event.target.value)} />
        </label>
      </div>
      <div className={styles.scroller}>
        {count === 0 && <p>{extra.none}</p>}
        {shownAbbreviations.length > 0 && (
          <>
            <h3 id="glossary-abbreviations" className={styles.title}>{words.abbreviations}</h3>
            <dl className={styles.list} aria-labelledby="glossary-abbreviations">
              {shownAbbreviations.map((entry) => <Abbreviation key={entry.key} entry={entry} lang={lang} onGo={go} />)}
            </dl>
          </>
        )}
        {shownTerms.length > 0 && (
          <>
            <h3 id="glossary-words" className={styles.title}>{words.words}</h3>
            <dl className={styles.list} aria-labelledby="glossary-words">
              {shownTerms.map((entry) => (
                <div key={entry.key} className={styles.entry}>
                  <dt>{entry.term}</dt>
                  <dd>
                    {entry.text}
                    {entry.dutch !== null && <span className={styles.other}> {extra.dutchWord} <span lang="nl">{entry.dutch}</span></span>}
                  </dd>
                </div>
              ))}
            </dl>
          </>
        )}
      </div>
      <div role="status" className="visually-hidden">{status}</div>
    </dialog>
  );
}

interface AbbreviationProps {
  readonly entry: AbbreviationEntry;
  readonly lang: Lang;
  readonly onGo: (id: UnitId) => void;
}

function Abbreviation({ entry, lang, onGo }: AbbreviationProps) {
  const { marks } = searchMessages[lang];
  const { name, certainty } = entry;
  // The reader's own language first.
  const names = [
    { lang: "nl", text: name.nl },
    ...(name.en === undefined ? [] : [{ lang: "en", text: name.en }]),
  ].toSorted((a, b) => Number(b.lang === lang) - Number(a.lang === lang));
  const shownMarks = [
    entry.isEarlierName ? panelsExtra[lang].glossary.earlierName : null,
    certainty === "former" ? marks.former : null,
    certainty === "uncertain" ? marks.uncertain : null,
    certainty === null ? panelsExtra[lang].search.otherDay : null,
  ].filter((mark) => mark !== null);
  return (
    <div className={styles.entry}>
      <dt translate="no">{entry.abbr}</dt>
      <dd>
        {names.map((each, index) => (index === 0
          ? certainty === null
            ? <span key={each.lang} lang={each.lang}>{each.text}</span>
            : <AddressLink key={each.lang} lang={each.lang} to={{ selectedId: entry.unitId }} onGo={() => onGo(entry.unitId)}>{each.text}</AddressLink>
          : <span key={each.lang} className={styles.other} lang={each.lang}> {each.text}</span>
        ))}
        {shownMarks.map((mark) => <span key={mark} className={styles.mark}> {mark}</span>)}
      </dd>
    </div>
  );
}

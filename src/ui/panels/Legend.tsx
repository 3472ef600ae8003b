/**
 * What the shapes, colours, lines and marks of the chart mean. Each kind is a button: pressed, the units of that kind
 * stand out in the chart and the list. Stands beside the chart and takes nothing away from it, so it is no dialog.
 */
import { useCallback, useEffect, useMemo, useRef } from "react";
import { chartMessages } from "@/core/i18n/chartMessages";
import { kinds } from "@/core/i18n/kinds";
import { legendMessages } from "@/core/i18n/legendMessages";
import { panelsExtra } from "@/core/i18n/panelsExtra";
import type { Lang } from "@/core/org/fileFormat";
import { useActions, useApp } from "@/state/useApp";
import { Icon } from "@/ui/Icon";
import { kindCounts, type KindCount } from "./kindCounts";
import { LineRows, MarkRows } from "./LegendRows";
import { LegendSwatch } from "./LegendSwatch";
import { useDelayedText } from "./useDelayedText";
import styles from "./Legend.module.css";

export function Legend({ onClose }: { readonly onClose: () => void }) {
  const lang = useApp(({ view }) => view.lang);
  const words = legendMessages[lang];
  const model = useApp((state, select) => select.model(state));
  const snapshot = useApp((state, select) => select.snapshot(state));
  const tree = useApp((state, select) => select.tree(state));
  const chosen = useApp(({ view }) => view.kind);
  const actions = useActions();
  const counts = useMemo(
    () => (model === null || snapshot === null || tree === null ? [] : kindCounts(model, snapshot, tree)),
    [model, snapshot, tree],
  );
  const section = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    opener.current ??= document.activeElement;
    heading.current?.focus();
  }, []);

  const close = useCallback((): void => {
    onClose();
    if (opener.current instanceof HTMLElement) opener.current.focus();
  }, [onClose]);
  useEffect(() => {
    const whole = section.current;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      event.preventDefault();
      close();
    };
    whole?.addEventListener("keydown", onKeyDown);
    return () => whole?.removeEventListener("keydown", onKeyDown);
  }, [close]);

  const chosenCount = counts.find(({ kind }) => kind === chosen);
  const sentence = chosenCount === undefined ? "" : highlighted(chosenCount, lang);
  const status = useDelayedText(sentence);

  return (
    <section ref={section} className={styles.legend} aria-labelledby="legend-heading">
      <header className={styles.header}>
        <h2 ref={heading} id="legend-heading" className={styles.heading} tabIndex={-1}>{words.heading}</h2>
        <button type="button" className={styles.close} aria-label={words.close} onClick={close}>
          <Icon name="close" />
        </button>
        <div className={styles.jumps}>
          {([["legend-lines", words.lines], ["legend-marks", words.marks]] as const).map(([id, title]) => (
            // Not an address: it would be one more step for the browser's way back.
            <button key={id} type="button" onClick={() => document.getElementById(id)?.focus()}>{title}</button>
          ))}
        </div>
      </header>

      <h3 className={styles.title}>{words.kinds}</h3>
      <p className={styles.note}>{words.intro}</p>
      <ul className={styles.kinds}>
        {counts.map((count) => (
          <li key={count.kind} className={styles.kind}>
            <button
              type="button" className={styles.toggle} aria-pressed={count.kind === chosen}
              aria-describedby={`legend-${count.kind}`}
              onClick={() => actions.setKind(count.kind === chosen ? null : count.kind)}
            >
              <LegendSwatch kind={count.kind} />
              <span className={styles.name}>{capital(kinds[lang][count.kind].name)}</span>{" "}
              <span className={styles.count}>{countText(count, lang)}</span>
            </button>
            <p id={`legend-${count.kind}`} className={styles.explanation}>{kinds[lang][count.kind].explanation}</p>
            {count.kind === chosen && <Chosen count={count} lang={lang} />}
          </li>
        ))}
      </ul>

      <Lines lang={lang} />
      <Marks lang={lang} />
      <div role="status" className="visually-hidden">{status}</div>
    </section>
  );
}

/** What stands out now, a way to the units in closed branches, and a way back. */
function Chosen({ count, lang }: { readonly count: KindCount; readonly lang: Lang }) {
  const extra = panelsExtra[lang].legend;
  const context = useApp((state, select) => select.context(state));
  const rootId = useApp(({ view }) => view.rootId);
  const actions = useActions();
  const closed = [...new Set(count.hiddenIds.flatMap((id) => context?.ancestorsFrom(rootId, id) ?? []))];
  const inClosed = count.hiddenIds.filter((id) => context?.ancestorsFrom(rootId, id) != null).length;
  return (
    <div className={styles.chosen}>
      <p>{highlighted(count, lang)}. {inClosed > 0 && extra.hidden(inClosed)}</p>
      {inClosed > 0 && (
        <button type="button" className={styles.action} onClick={() => actions.openMany(closed)}>{extra.openHidden}</button>
      )}
      <button type="button" className={styles.action} onClick={() => actions.setKind(null)}>{legendMessages[lang].clear}</button>
    </div>
  );
}

function Lines({ lang }: { readonly lang: Lang }) {
  return (
    <>
      <h3 id="legend-lines" className={styles.title} tabIndex={-1}>{legendMessages[lang].lines}</h3>
      <LineRows lang={lang} />
    </>
  );
}

function Marks({ lang }: { readonly lang: Lang }) {
  const { markHelp } = chartMessages[lang];
  const extra = panelsExtra[lang].legend;
  return (
    <>
      <h3 id="legend-marks" className={styles.title} tabIndex={-1}>{legendMessages[lang].marks}</h3>
      <MarkRows lang={lang} />
      <p className={styles.note}>{markHelp.count}</p>
      <h3 className={styles.title}>{extra.shapes}</h3>
      <ul className={styles.shapes}>
        <li className={styles.shape}><LegendSwatch kind="directorate" />{extra.square}</li>
        <li className={styles.shape}><LegendSwatch kind="zbo" />{extra.round}</li>
      </ul>
    </>
  );
}

function countText(count: KindCount, lang: Lang): string {
  const parts = [
    count.present > 0 ? legendMessages[lang].count(count.present) : null,
    count.former > 0 ? panelsExtra[lang].legend.former(count.former) : null,
  ];
  return parts.filter((part) => part !== null).join(" · ");
}

function highlighted({ kind, drawn }: KindCount, lang: Lang): string {
  const words = kinds[lang][kind];
  return legendMessages[lang].highlighted(drawn, drawn === 1 ? words.name : words.plural);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

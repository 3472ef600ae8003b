/** All keys and all gestures, each with what does the same, and the switch for single keys. */
import { useEffect, useId, useRef, type ReactNode } from "react";
import { keysMessages } from "@/core/i18n/keysMessages";
import { presentMessages } from "@/core/i18n/presentMessages";
import { useActions, useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import styles from "./KeysDialog.module.css";

type Rows = Readonly<Record<string, { readonly key: string; readonly does: string }>>;

const sections = ["everywhere", "chart", "list", "search", "time", "present", "quiz", "tours", "gestures"] as const;
type SectionId = (typeof sections)[number];

export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useMessages(keysMessages);
  const present = useMessages(presentMessages);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="keys-heading" onClose={onClose}>
      <header className={styles.header}>
        <h2 id="keys-heading">{words.heading}</h2>
        <form method="dialog"><button type="submit" className={styles.close}>{words.close}</button></form>
      </header>
      <p>{words.intro}</p>
      <nav className={styles.jumps} aria-label={words.jumps}>
        {/* No addresses: each would be one more step for the browser's way back. */}
        {sections.map((id) => (
          <button key={id} type="button" onClick={() => document.getElementById(`keys-${id}`)?.focus()}>{words[id].heading}</button>
        ))}
      </nav>
      <SingleKeys />
      <Section id="everywhere"><KeyTable of="everywhere" rows={words.everywhere.rows} /></Section>
      <Section id="chart" note={words.chart.note}><ChartKeys /></Section>
      <Section id="list"><KeyTable of="list" rows={words.list.rows} /></Section>
      <Section id="search"><KeyTable of="search" rows={words.search.rows} /></Section>
      <Section id="time"><KeyTable of="time" rows={words.time.rows} /></Section>
      <Section id="present" note={present.keysNote}><KeyTable of="present" rows={present.rows} /></Section>
      <Section id="quiz"><KeyTable of="quiz" rows={words.quiz.rows} /></Section>
      <Section id="tours" note={words.tours.note}><KeyTable of="tours" rows={words.tours.rows} /></Section>
      <Section id="gestures" note={words.gestures.note}><Gestures /></Section>
    </dialog>
  );
}

/** WCAG 2.1.4: whoever talks to the computer, or has shaking hands, must be able to switch them off. */
function SingleKeys() {
  const words = useMessages(keysMessages).single;
  const actions = useActions();
  const isOn = useApp(({ preferences }) => preferences.keysOff === null);
  const id = useId();
  return (
    <div className={styles.single}>
      <label>
        <input type="checkbox" checked={isOn} aria-describedby={id} onChange={(event) => actions.setShortcuts(event.target.checked)} />
        {words.label}
      </label>
      <p id={id}>{words.help}</p>
    </div>
  );
}

function Section({ id, note, children }: { readonly id: SectionId; readonly note?: string; readonly children: ReactNode }) {
  const words = useMessages(keysMessages);
  return (
    <section className={styles.section} aria-labelledby={`keys-${id}`}>
      <h3 id={`keys-${id}`} tabIndex={-1}>{words[id].heading}</h3>
      {note !== undefined && <p>{note}</p>}
      {children}
    </section>
  );
}

function KeyTable({ of, rows }: { readonly of: SectionId; readonly rows: Rows }) {
  const words = useMessages(keysMessages);
  return (
    <table className={styles.table} aria-labelledby={`keys-${of}`}>
      <thead><tr><th scope="col">{words.key}</th><th scope="col">{words.does}</th></tr></thead>
      <tbody>
        {Object.values(rows).map((row) => <tr key={row.key}><th scope="row">{row.key}</th><td>{row.does}</td></tr>)}
      </tbody>
    </table>
  );
}

function ChartKeys() {
  const words = useMessages(keysMessages);
  return (
    <table className={styles.table} aria-labelledby="keys-chart">
      <thead>
        <tr><th scope="col">{words.key}</th><th scope="col">{words.chart.down}</th><th scope="col">{words.chart.right}</th></tr>
      </thead>
      <tbody>
        {Object.values(words.chart.rows).map((row) => (
          <tr key={row.key}><th scope="row">{row.key}</th><td>{row.down}</td><td>{row.right}</td></tr>
        ))}
      </tbody>
    </table>
  );
}

/** A list and no table: four columns would not fit beside each other on a phone. */
function Gestures() {
  const words = useMessages(keysMessages).gestures;
  return (
    <dl className={styles.gestures}>
      {Object.values(words.rows).map((row) => (
        <div key={row.goal}>
          <dt>{row.goal}</dt>
          {(["mouse", "touch", "button"] as const).map((way) => <dd key={way}><strong>{words[way]}:</strong> {row[way]}</dd>)}
        </div>
      ))}
    </dl>
  );
}

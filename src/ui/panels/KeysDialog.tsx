/** The keys of the chart and the search, as a table. */
import { useEffect, useRef } from "react";
import { chartMessages } from "@/core/i18n/chartMessages";
import { useApp } from "@/state/useApp";
import styles from "./KeysDialog.module.css";

export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { keys } = chartMessages[useApp(({ view }) => view.lang)];
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="keys-heading" onClose={onClose}>
      <h2 id="keys-heading">{keys.heading}</h2>
      <p>{keys.intro}</p>
      <div className={styles.tables}>
        <table className={styles.table}>
          <caption>{keys.chart}</caption>
          <thead>
            <tr><th scope="col">{keys.key}</th><th scope="col">{keys.down}</th><th scope="col">{keys.right}</th></tr>
          </thead>
          <tbody>
            {Object.values(keys.rows).map((row) => (
              <tr key={row.key}><th scope="row">{row.key}</th><td>{row.down}</td><td>{row.right}</td></tr>
            ))}
          </tbody>
        </table>
        <table className={styles.table}>
          <caption>{keys.search}</caption>
          <thead>
            <tr><th scope="col">{keys.key}</th><th scope="col">{keys.does}</th></tr>
          </thead>
          <tbody>
            {Object.values(keys.searchRows).map((row) => (
              <tr key={row.key}><th scope="row">{row.key}</th><td>{row.does}</td></tr>
            ))}
          </tbody>
        </table>
      </div>
      <form method="dialog"><button type="submit" className={styles.close}>{keys.close}</button></form>
    </dialog>
  );
}

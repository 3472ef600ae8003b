/** The keys, as a table. */
import { useEffect, useRef } from "react";
import { presentMessages } from "@/core/i18n/presentMessages";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import styles from "./Presenting.module.css";

export function PresentKeys({ onClose }: { readonly onClose: () => void }) {
  const words = useMessages(presentMessages);
  const isQuiet = useApp(({ preferences }) => preferences.keysOff !== null);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element?.open === false) element.showModal();
    // Gives the focus back to where it was.
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} className={styles.keys} aria-labelledby="present-keys" onClose={onClose}>
      <h2 id="present-keys">{words.keysHeading}</h2>
      <table>
        <thead><tr><th scope="col">{words.key}</th><th scope="col">{words.does}</th></tr></thead>
        <tbody>
          {Object.values(words.rows).map((row) => <tr key={row.key}><th scope="row">{row.key}</th><td>{row.does}</td></tr>)}
        </tbody>
      </table>
      <p>{words.keysNote}</p>
      {isQuiet && <p><strong>{words.keysQuiet}</strong></p>}
      <form method="dialog"><button type="submit">{words.close}</button></form>
    </dialog>
  );
}

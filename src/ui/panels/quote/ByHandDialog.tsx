/** The text itself, selected, where the browser does not put it on the clipboard. */
import { useEffect, useId, useRef } from "react";
import { quoteMessages } from "@/core/i18n/quoteMessages";
import { useMessages } from "@/state/useMessages";
import styles from "./Quote.module.css";

interface Props {
  readonly text: string;
  /** What the text is; a quotation if nothing else is said. */
  readonly label?: string;
  readonly onClose: () => void;
}

export function ByHandDialog({ text, label, onClose }: Props) {
  const words = useMessages(quoteMessages).byHand;
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={`${id}heading`} onClose={onClose}>
      <h2 id={`${id}heading`}>{words.heading}</h2>
      <p id={`${id}help`}>{words.text}</p>
      <label htmlFor={`${id}text`}>{label ?? words.label}</label>
      <textarea ref={field} id={`${id}text`} readOnly rows={9} value={text} aria-describedby={`${id}help`} />
      <form method="dialog" className={styles.buttons}><button type="submit">{words.close}</button></form>
    </dialog>
  );
}

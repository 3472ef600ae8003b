/** A first look around the screen, started by the reader and never by itself. */
import { useEffect, useRef } from "react";
import { helpMessages } from "@/core/i18n/helpMessages";
import { useMessages } from "@/state/useMessages";

export function FirstLook({ onClose }: { readonly onClose: () => void }) {
  const words = useMessages(helpMessages).look;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby="look-heading" onClose={onClose}>
      <h2 id="look-heading">{words.heading}</h2>
      <form method="dialog"><button type="submit">{words.close}</button></form>
    </dialog>
  );
}

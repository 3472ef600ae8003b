/**
 * What opens above the bar: a dialog of the browser itself, so that the keyboard stays in it and goes back to what opened
 * it, and so that Escape and a phone's own Back close it.
 */
import { createContext, use, useCallback, useEffect, useId, useRef, type ReactNode } from "react";
import { phoneMessages } from "@/core/i18n/phoneMessages";
import { useMessages } from "@/state/useMessages";
import { Icon } from "@/ui/Icon";
import styles from "./BarSheet.module.css";

const CloseContext = createContext<() => void>(() => undefined);

/** For what stands in the sheet, before something happens outside it. */
export const useCloseSheet = (): (() => void) => use(CloseContext);

interface Props {
  readonly heading: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function BarSheet({ heading, onClose, children }: Props) {
  const words = useMessages(phoneMessages);
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  const close = useCallback(() => dialog.current?.close(), []);
  return (
    <dialog ref={dialog} className={styles.sheet} aria-labelledby={id} closedby="any" onClose={onClose}>
      <div className={styles.top}>
        <h2 id={id} className={styles.heading}>{heading}</h2>
        <button type="button" className={styles.close} onClick={close}><Icon name="close" />{words.close}</button>
      </div>
      <div className={styles.content}><CloseContext value={close}>{children}</CloseContext></div>
    </dialog>
  );
}

/**
 * The panel on a small screen: a sheet over the lower part of the page with three heights. At the lowest it says what is
 * chosen, at half it leaves that in sight above it, at the highest it is for reading. Where the page scrolls as one there
 * are no heights, and the panel stands in its place.
 *
 * The handle is a plain button: each tap goes one higher, and its name says how high it is now. Arrow keys do it both ways.
 */
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { sheetMessages } from "@/core/i18n/sheetMessages";
import { useMessages } from "@/state/useMessages";
import { stepped, tapped, type SheetHeight } from "./sheetHeights";
import { useSheetDrag } from "./useSheetDrag";
import styles from "./Sheet.module.css";

interface Props {
  /** What the panel is about; something else starts at its beginning. */
  readonly about: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function Sheet({ about, onClose, children }: Props) {
  const words = useMessages(sheetMessages);
  const sheet = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState<SheetHeight>("half");
  const drag = useSheetDrag(sheet, height, setHeight);
  useGiveWay(height, setHeight);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") onClose();
    else if (event.key === "ArrowUp" || event.key === "ArrowDown") setHeight(stepped(height, event.key === "ArrowUp" ? 1 : -1));
    else return;
    event.preventDefault();
  };
  return (
    <div ref={sheet} className={styles.sheet} data-height={height}>
      <div className={styles.body} {...drag}>
        <button type="button" className={styles.handle} data-handle="" aria-label={words.handle[height]} onClick={() => setHeight(tapped(height))} onKeyDown={onKeyDown}>
          <span className={styles.grip} aria-hidden="true" />
        </button>
        <div key={about} className={styles.content}>{children}</div>
      </div>
    </div>
  );
}

/** Whatever gets the keyboard behind the sheet has to be seen: at its highest the sheet makes room for it. */
function useGiveWay(height: SheetHeight, setHeight: (height: SheetHeight) => void): void {
  useEffect(() => {
    if (height !== "full") return undefined;
    const onFocusIn = ({ target }: FocusEvent): void => {
      if (target instanceof Element && target.closest("main") !== null) setHeight("half");
    };
    document.addEventListener("focusin", onFocusIn);
    return () => document.removeEventListener("focusin", onFocusIn);
  }, [height, setHeight]);
}

/**
 * What has the keyboard may go with the part that it stands in: a link to a page goes with the rail, a row with the list.
 * The browser then begins at the top of the document, and a screen reader falls silent. So the main part takes the
 * keyboard, and a page that comes later sees that its reader was in the middle of something.
 */
import { useEffect } from "react";
import { useAppStore } from "@/state/useApp";
import { focusMain } from "@/ui/panels/focusMain";

export function useKeptFocus(): void {
  const store = useAppStore();
  useEffect(() => {
    let last: EventTarget | null = null;
    let frame = 0;
    const remember = ({ target }: FocusEvent): void => {
      last = target;
    };
    const keep = (): void => {
      if (document.activeElement === document.body && last instanceof Node && !last.isConnected) focusMain();
    };
    // The page is drawn anew before the next frame.
    const stop = store.subscribe(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(keep);
    });
    document.addEventListener("focusin", remember);
    return () => {
      stop();
      cancelAnimationFrame(frame);
      document.removeEventListener("focusin", remember);
    };
  }, [store]);
}

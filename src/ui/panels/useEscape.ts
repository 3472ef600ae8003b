/** Escape closes the innermost layer: inside the element, unless a note or a dialog that lies over it is open and closes itself first. */
import { useEffect, type RefObject } from "react";

export function useEscape(layer: RefObject<HTMLElement | null>, close: () => void): void {
  useEffect(() => {
    const element = layer.current;
    if (element === null) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      const isNoteOpen = [...element.querySelectorAll("[popover]")].some((note) => note.getClientRects().length > 0);
      const isInDialog = event.target instanceof Element && element.contains(event.target.closest("dialog"));
      if (event.key !== "Escape" || event.defaultPrevented || isNoteOpen || isInDialog) return;
      event.preventDefault();
      close();
    };
    element.addEventListener("keydown", onKeyDown);
    return () => element.removeEventListener("keydown", onKeyDown);
  }, [layer, close]);
}

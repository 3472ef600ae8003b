/**
 * `/` and Ctrl+K or Cmd+K lead to the search from anywhere on the page, unless the reader is typing, a dialog is open, or
 * another part has taken the key.
 */
import { useEffect } from "react";

export function useSearchKeys(input: HTMLInputElement | null, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      const isSlash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey;
      const isK = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!(isSlash || isK) || event.defaultPrevented || isBusy(event.target)) return;
      event.preventDefault();
      input?.focus();
      input?.select();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [input, isOn]);
}

function isBusy(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest('input, textarea, select, dialog, [contenteditable]:not([contenteditable="false"])') !== null;
}

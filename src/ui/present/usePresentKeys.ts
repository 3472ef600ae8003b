/** Listens in every window of the presentation, before the chart does. */
import { useEffect, useRef } from "react";
import { presentCommand, presentFocus, type PresentCommand } from "./presentCommand";

interface Options {
  readonly run: (command: PresentCommand) => void;
  /** While the screen is black any key does this and nothing else. */
  readonly onAnyKey: (() => void) | null;
  /** Letters and punctuation do nothing. */
  readonly isQuiet: boolean;
  /** The window of the speaker. */
  readonly other: Window | null;
}

const modifiers: ReadonlySet<string> = new Set(["Shift", "Control", "Alt", "Meta", "AltGraph", "CapsLock", "NumLock"]);

export function usePresentKeys(options: Options): void {
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const { other } = options;

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || modifiers.has(event.key)) return;
      const { onAnyKey, run, isQuiet } = latest.current;
      const focus = presentFocus(event.target as Element | null);
      const command = presentCommand(event, focus, isQuiet);
      if (onAnyKey === null && command === null) return;
      // Tab still finds its way, in the window of the speaker too.
      if (onAnyKey !== null && (event.key === "Tab" || event.ctrlKey || event.altKey || event.metaKey)) return;
      event.preventDefault();
      event.stopPropagation();
      if (onAnyKey !== null) onAnyKey();
      else if (command !== null && !(event.repeat && isSwitch(command))) run(command);
    };
    const pages = [document, ...(other === null ? [] : [other.document])];
    for (const page of pages) page.addEventListener("keydown", onKeyDown, { capture: true });
    return () => {
      for (const page of pages) page.removeEventListener("keydown", onKeyDown, { capture: true });
    };
  }, [other]);
}

/** A key held down would turn it on and off for as long. */
const isSwitch = (command: PresentCommand): boolean => !["next", "previous", "first", "last"].includes(command);

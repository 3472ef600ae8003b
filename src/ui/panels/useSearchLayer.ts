/**
 * On a small screen the search fills it, so that the answers have all the room above a phone's keys. It opens by a tap or by
 * typing; to arrive with the Tab key changes nothing. Escape, the button, a phone's own Back, and going on to something else
 * close it.
 */
import { useCallback, useEffect, useLayoutEffect, useState, type CSSProperties } from "react";
import { flushSync } from "react-dom";
import { useNarrow } from "@/ui/useNarrow";
import { focusMain } from "./focusMain";

export interface SearchLayer {
  readonly isFull: boolean;
  readonly open: () => void;
  /** Something else is shown, and takes the keyboard itself. */
  readonly close: () => void;
  /** Back to where the reader came from. */
  readonly leave: () => void;
  /** For as long as it is open. */
  readonly style: CSSProperties | undefined;
}

export function useSearchLayer(layer: HTMLElement | null): SearchLayer {
  const isNarrow = useNarrow();
  const [isOpen, setOpen] = useState(false);
  const isFull = isNarrow && isOpen;
  const open = useCallback(() => setOpen(true), []);
  const close = useCallback(() => setOpen(false), []);
  const opener = useWaysInAndOut(layer, close);
  const leave = useCallback(() => {
    // What lies behind can take the keyboard only when it is uncovered.
    flushSync(close);
    if (opener instanceof HTMLButtonElement && opener.isConnected) opener.focus();
    else focusMain();
  }, [close, opener]);
  useCover(layer, isFull);
  useBackOfPhone(isFull, leave);
  return { isFull, open, close, leave, style: useSeenHeight(isFull) };
}

/** From where the keyboard came; and where it goes elsewhere, the layer closes. */
function useWaysInAndOut(layer: HTMLElement | null, close: () => void): EventTarget | null {
  const [opener, setOpener] = useState<EventTarget | null>(null);
  useEffect(() => {
    if (layer === null) return undefined;
    const isInside = (target: EventTarget | null): boolean => target instanceof Node && layer.contains(target);
    const onFocusIn = ({ relatedTarget }: FocusEvent): void => {
      if (!isInside(relatedTarget)) setOpener(relatedTarget);
    };
    const onFocusOut = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget !== null && !isInside(relatedTarget)) close();
    };
    layer.addEventListener("focusin", onFocusIn);
    layer.addEventListener("focusout", onFocusOut);
    return () => {
      layer.removeEventListener("focusin", onFocusIn);
      layer.removeEventListener("focusout", onFocusOut);
    };
  }, [layer, close]);
  return opener;
}

/** What cannot be seen cannot be reached. */
function useCover(layer: HTMLElement | null, isFull: boolean): void {
  useLayoutEffect(() => {
    const header = layer?.closest("header");
    if (!isFull || header == null) return undefined;
    const behind = [...header.parentElement?.children ?? []].filter((each) => each !== header && !each.hasAttribute("inert"));
    for (const each of behind) each.setAttribute("inert", "");
    return () => {
      for (const each of behind) each.removeAttribute("inert");
    };
  }, [layer, isFull]);
}

/** As high as what is seen above the keys of a phone, where these lie over the page. */
function useSeenHeight(isFull: boolean): CSSProperties | undefined {
  const [style, setStyle] = useState<CSSProperties>();
  useEffect(() => {
    const seen = window.visualViewport;
    if (!isFull || seen == null) return undefined;
    const fit = (): void => {
      // Whoever enlarges the page looks at a part of it.
      if (seen.scale === 1) setStyle({ height: seen.height, top: seen.offsetTop });
    };
    fit();
    seen.addEventListener("resize", fit);
    seen.addEventListener("scroll", fit);
    return () => {
      seen.removeEventListener("resize", fit);
      seen.removeEventListener("scroll", fit);
    };
  }, [isFull]);
  return isFull ? style : undefined;
}

/** Not known to every browser, nor to the compiler. */
declare global {
  interface Window {
    readonly CloseWatcher?: new () => EventTarget & { destroy(): void };
  }
}

/** Where the browser can tell. */
function useBackOfPhone(isFull: boolean, leave: () => void): void {
  useEffect(() => {
    if (!isFull || window.CloseWatcher === undefined) return undefined;
    const watcher = new window.CloseWatcher();
    watcher.addEventListener("close", leave);
    return () => watcher.destroy();
  }, [isFull, leave]);
}

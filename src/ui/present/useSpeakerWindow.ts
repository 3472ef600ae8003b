/**
 * A second window for the speaker: empty, of this same page, so that it needs no address, works from a file and without a
 * network, and shares the store. It goes when the presentation goes, and the presentation does not mind when it goes.
 */
import { useCallback, useEffect, useState } from "react";

export interface SpeakerWindow {
  readonly page: Window;
  readonly root: HTMLElement;
}

interface Opened {
  readonly speaker: SpeakerWindow | null;
  readonly isBlocked: boolean;
  /** Opens it, or brings it to the front. */
  readonly open: () => void;
}

export function useSpeakerWindow(onOpen: () => void): Opened {
  const [speaker, setSpeaker] = useState<SpeakerWindow | null>(null);
  const [isBlocked, setBlocked] = useState(false);

  const open = useCallback(() => {
    if (speaker !== null && !speaker.page.closed) {
      speaker.page.focus();
      return;
    }
    onOpen();
    const page = window.open("", "", "popup,width=960,height=720");
    setBlocked(page === null);
    if (page !== null) setSpeaker({ page, root: furnish(page) });
  }, [speaker, onOpen]);

  useEffect(() => {
    if (speaker === null) return undefined;
    const { page } = speaker;
    const onGone = (): void => setSpeaker(null);
    const close = (): void => page.close();
    page.addEventListener("pagehide", onGone);
    window.addEventListener("pagehide", close);
    return () => {
      page.removeEventListener("pagehide", onGone);
      window.removeEventListener("pagehide", close);
      page.close();
    };
  }, [speaker]);

  return { speaker, isBlocked, open };
}

/** The styles of this page, and a place to draw in. */
function furnish({ document: empty }: Window): HTMLElement {
  for (const sheet of document.querySelectorAll<HTMLLinkElement | HTMLStyleElement>("link[rel='stylesheet'], style")) {
    const copy = empty.importNode(sheet, true);
    // An empty page may read a relative address differently.
    if (sheet instanceof HTMLLinkElement) (copy as HTMLLinkElement).href = sheet.href;
    empty.head.append(copy);
  }
  const root = empty.createElement("div");
  empty.body.append(root);
  return root;
}

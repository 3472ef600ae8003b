/**
 * What has the keyboard may go with the part that it stands in: a link to a page goes with the rail, a row with the list.
 * The browser then begins at the top of the document, and a screen reader falls silent. So the main part takes the
 * keyboard, and a page that comes later sees that its reader was in the middle of something.
 *
 * After Back or Forward nothing else says where to go on. Then the chosen unit gets it, of the view that came or else of
 * the one that went; on a page its heading does. Whoever did not have the keyboard anywhere gets nothing.
 */
import type { ViewState } from "@/core/view/viewState";
import type { AppStore } from "@/state/createAppStore";
import { focusMain } from "@/ui/panels/focusMain";
import { focusUnit } from "@/ui/panels/focusUnit";

/**
 * Has to be told of Back before whatever changes the view: a window calls those first that asked first. Returns a function
 * that lets go.
 */
export function keepFocus(store: AppStore): () => void {
  let last: EventTarget | null = null;
  let frame = 0;
  let frameOfBack = 0;
  const remember = ({ target }: FocusEvent): void => {
    last = target;
  };
  const keep = (): void => {
    if (document.activeElement === document.body && last instanceof Node && !last.isConnected) focusMain();
  };
  const onBack = (): void => {
    if (document.activeElement === null || document.activeElement === document.body) return;
    const before = store.getState().view;
    cancelAnimationFrame(frameOfBack);
    // By the second picture the new view stands; what comes later, such as a page in a file of its own, finds the keyboard in the main part.
    frameOfBack = requestAnimationFrame(() => {
      frameOfBack = requestAnimationFrame(() => goOn(before, store.getState().view));
    });
  };
  // Whatever takes a part away: the view, or a layer that closes and whose opener is no longer there. What goes on to
  // where it should by itself has done so before the next frame.
  const parts = new MutationObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(keep);
  });
  parts.observe(document.body, { childList: true, subtree: true });
  document.addEventListener("focusin", remember);
  window.addEventListener("popstate", onBack);
  return () => {
    parts.disconnect();
    cancelAnimationFrame(frame);
    cancelAnimationFrame(frameOfBack);
    document.removeEventListener("focusin", remember);
    window.removeEventListener("popstate", onBack);
  };
}

function goOn(before: ViewState, now: ViewState): void {
  // A jump inside the page, as of the link that skips to its content, has gone where it should.
  if (now === before) return;
  // Lost, or caught by the main part so that it is somewhere at all.
  if (document.activeElement !== document.body && document.activeElement?.id !== "content") return;
  focusMain();
  const id = now.selectedId ?? before.selectedId;
  const heading = document.querySelector<HTMLElement>("main h2[tabindex]");
  if (heading !== null) heading.focus();
  else if (id !== null) focusUnit(id);
}

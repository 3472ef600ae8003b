/**
 * The address bar and the store, kept equal. Only this file touches `history`.
 *
 * Choosing, starting elsewhere, another day and another way of looking are steps that Back undoes, so they make an
 * entry. Opening, closing and settings change the entry there is. An address that somebody brought along stays as it is
 * until the reader changes the view. Focus is left where it is. Days that are only passed on the way to another are not
 * written; the day of arrival is one step from the day of leaving.
 */
import { decodeView, encodeView } from "@/core/view/urlCodec";
import type { ViewState } from "@/core/view/viewState";
import type { AppStore } from "@/state/createAppStore";
import { preferredView } from "@/state/preferences";

/** The part of a window that an address needs. */
export interface UrlWindow {
  readonly location: Pick<Location, "pathname" | "search" | "hash">;
  readonly history: Pick<History, "pushState" | "replaceState">;
  addEventListener(type: "popstate", listener: () => void): void;
  removeEventListener(type: "popstate", listener: () => void): void;
}

const steps = ["selectedId", "subjectId", "elsewhereId", "path", "page", "rootId", "date", "basis", "against", "mode", "tour", "presenting", "quiz"] as const satisfies readonly (keyof ViewState)[];

/** Shows what the address asks for, and goes on from there. Returns a function that lets go. */
export function connectUrl(store: AppStore, page: UrlWindow): () => void {
  let isReading = false;
  let seen = "";

  const read = (): void => {
    seen = page.location.search;
    isReading = true;
    try {
      const { actions, preferences, startMode } = store.getState();
      actions.showRequested(decodeView(seen, { ...preferredView(preferences), mode: startMode }));
    } finally {
      isReading = false;
    }
  };

  const write = (view: ViewState, before: ViewState): void => {
    const state = store.getState();
    const search = encodeView(view, store.selectors.impliedIds(state) ?? undefined, state.startMode);
    if (search === page.location.search) return;
    // A place inside a page is no place in another.
    const place = view.page === before.page ? page.location.hash : "";
    const address = `${page.location.pathname}${search}${place}`;
    try {
      if (steps.some((key) => view[key] !== before[key])) page.history.pushState(null, "", address);
      else page.history.replaceState(null, "", address);
    } catch {
      // Some browsers forbid it in a frame or a file, or after too many changes; the view itself goes on.
    }
    seen = page.location.search;
  };

  // A jump inside the page (#…) comes in as popstate too, and asks for nothing new.
  const onPopState = (): void => {
    if (page.location.search !== seen) read();
  };

  read();
  page.addEventListener("popstate", onPopState);
  const unsubscribe = store.subscribe((state, before) => {
    const from = before.leaving ?? before.view;
    if (isReading || state.leaving !== null || state.view === from || state.org !== before.org) return;
    write(state.view, from);
  });
  return () => {
    unsubscribe();
    page.removeEventListener("popstate", onPopState);
  };
}

/** The store in React: put in once at the top, read with a selector anywhere below. */
import { createContext, createElement, use, type ReactNode } from "react";
import { useStore } from "zustand";
import type { AppActions, AppState } from "./appState";
import type { AppStore } from "./createAppStore";
import type { Selectors } from "./createSelectors";

const AppContext = createContext<AppStore | null>(null);

export function AppProvider({ store, children }: { readonly store: AppStore; readonly children?: ReactNode }): ReactNode {
  return createElement(AppContext, { value: store }, children);
}

/** The store itself, for what subscribes outside of rendering. Throws outside an `AppProvider`. */
export function useAppStore(): AppStore {
  const store = use(AppContext);
  if (store === null) throw new Error("useApp stands outside of <AppProvider>");
  return store;
}

/**
 * Renders again when the selected value changes. The selector must give the same object for the same state: a part of
 * the state or one of `select`, never a fresh object.
 */
export function useApp<Value>(selector: (state: AppState, select: Selectors) => Value): Value {
  const store = useAppStore();
  return useStore(store, (state) => selector(state, store.selectors));
}

export function useActions(): AppActions {
  return useApp((state) => state.actions);
}

/**
 * Language, theme, the unit where the reader works and whether single keys are short cuts, remembered on the reader's own
 * device, and only after the reader chose one of them. The address wins over what is remembered. What comes out of the
 * store of a browser may be anything, and the store may be closed.
 */
import type { StoreApi } from "zustand/vanilla";
import type { Lang, UnitId } from "@/core/org/fileFormat";
import { isId } from "@/core/view/urlCodec";
import { startView, type Theme, type ViewState } from "@/core/view/viewState";
import type { AppState, Preferences } from "./appState";
import { KEY_PREFIX } from "./deviceStorage";

export const PREFERENCES_KEY = `${KEY_PREFIX}preferences`;

export const noPreferences: Preferences = { lang: null, theme: null, place: null, keysOff: null };

export type PreferenceStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const langs: readonly unknown[] = ["nl", "en"] satisfies Lang[];
const themes: readonly unknown[] = ["system", "light", "dark", "projector"] satisfies Theme[];
const isLang = (value: unknown): value is Lang => langs.includes(value);
const isTheme = (value: unknown): value is Theme => themes.includes(value);
const isPlace = (value: unknown): value is UnitId => typeof value === "string" && isId(value);

/** The start view in the reader's own language and theme. */
export function preferredView({ lang, theme }: Pick<Preferences, "lang" | "theme">): ViewState {
  return { ...startView, lang: lang ?? startView.lang, theme: theme ?? startView.theme };
}

/** `storage` is asked for inside, because merely naming `localStorage` throws where it is forbidden. */
export function readPreferences(storage: () => PreferenceStorage): Preferences {
  try {
    const kept: unknown = JSON.parse(storage().getItem(PREFERENCES_KEY) ?? "null");
    if (typeof kept !== "object" || kept === null) return noPreferences;
    const { lang, theme, place, keysOff } = kept as { readonly [Key in keyof Preferences]?: unknown };
    return {
      lang: isLang(lang) ? lang : null, theme: isTheme(theme) ? theme : null, place: isPlace(place) ? place : null,
      keysOff: keysOff === true ? true : null,
    };
  } catch {
    return noPreferences;
  }
}

/** Writes each change that the reader makes. Returns a function that stops it. */
export function connectPreferences(
  store: Pick<StoreApi<AppState>, "subscribe">, storage: () => PreferenceStorage,
): () => void {
  return store.subscribe(({ preferences }, before) => {
    if (preferences === before.preferences) return;
    const changed = Object.entries(preferences).filter(([key, choice]) => choice !== before.preferences[key as keyof Preferences]);
    try {
      // Only the change, over what is there now: another tab may have chosen something since, or cleared all of it.
      const kept: Preferences = preferences === noPreferences ? noPreferences : { ...readPreferences(storage), ...Object.fromEntries(changed) };
      // Whoever lets go of the last choice leaves nothing behind.
      if (Object.values(kept).every((choice) => choice === null)) storage().removeItem(PREFERENCES_KEY);
      else storage().setItem(PREFERENCES_KEY, JSON.stringify(kept));
    } catch {
      // A reader who forbids keeping things still gets the language; it is only not remembered.
    }
  });
}

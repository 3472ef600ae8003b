import { describe, expect, it, vi } from "vitest";
import { startView } from "@/core/view/viewState";
import { createAppStore } from "@/state/createAppStore";
import { connectPreferences, noPreferences, PREFERENCES_KEY, preferredView, readPreferences, type PreferenceStorage } from "@/state/preferences";

function storageWith(text: string | null): PreferenceStorage & { readonly kept: () => string | null } {
  let kept = text;
  return {
    kept: () => kept,
    getItem: (key) => (key === PREFERENCES_KEY ? kept : null),
    setItem: (key, value) => {
      if (key === PREFERENCES_KEY) kept = value;
    },
    removeItem: (key) => {
      if (key === PREFERENCES_KEY) kept = null;
    },
  };
}
const closed = (): PreferenceStorage => {
  throw new DOMException("The operation is insecure.", "SecurityError");
};

describe("readPreferences", () => {
  it("reads what was kept", () => {
    expect(readPreferences(() => storageWith('{"lang":"en","theme":"dark","place":"logius"}'))).toEqual({ lang: "en", theme: "dark", place: "logius", keysOff: null });
    expect(preferredView({ lang: "en", theme: "dark" })).toEqual({ ...startView, lang: "en", theme: "dark" });
  });

  it.each([
    null, "", "{", "null", "3", '"en"', "[]", '{"lang":"de","theme":"pink"}', '{"lang":3,"theme":["dark"]}',
    '{"lang":"toString","theme":"__proto__"}', '{"place":3}', '{"place":["logius"]}', '{"place":"<b>Logius</b>"}', '{"place":""}',
    '{"place":"Logius"}', '{"place":"__proto__"}', `{"place":"${"a".repeat(121)}"}`,
  ])("takes %s for nothing", (text) => {
    expect(readPreferences(() => storageWith(text))).toEqual(noPreferences);
  });

  it("takes half of it", () => {
    expect(readPreferences(() => storageWith('{"lang":"de","theme":"light"}'))).toEqual({ lang: null, theme: "light", place: null, keysOff: null });
  });

  it("goes on without a store", () => {
    expect(readPreferences(closed)).toEqual(noPreferences);
    expect(preferredView(noPreferences)).toEqual(startView);
  });
});

describe("connectPreferences", () => {
  it("keeps nothing until the reader changes something, and then that", () => {
    const storage = storageWith(null);
    const store = createAppStore();
    const { actions } = store.getState();
    const disconnect = connectPreferences(store, () => storage);
    actions.setMode("list");
    actions.showRequested({ view: { ...startView, lang: "en", theme: "dark" }, saysOpen: false, problems: [] });
    expect(storage.kept()).toBeNull();
    actions.setTheme("light");
    expect(storage.kept()).toBe('{"lang":null,"theme":"light","place":null,"keysOff":null}');
    actions.setLang("nl");
    expect(storage.kept()).toBe('{"lang":"nl","theme":"light","place":null,"keysOff":null}');
    disconnect();
    actions.setLang("en");
    expect(storage.kept()).toBe('{"lang":"nl","theme":"light","place":null,"keysOff":null}');
  });

  it("leaves what another tab chose, and does not bring back what it cleared", () => {
    const storage = storageWith(null);
    const [one, other] = [createAppStore(), createAppStore()];
    for (const store of [one, other]) connectPreferences(store, () => storage);
    one.getState().actions.setPlace("logius");
    other.getState().actions.setTheme("dark");
    expect(readPreferences(() => storage)).toEqual({ lang: null, theme: "dark", place: "logius", keysOff: null });
    other.getState().actions.forgetReader();
    one.getState().actions.setLang("en");
    expect(storage.kept()).toBe('{"lang":"en","theme":null,"place":null,"keysOff":null}');
  });

  it("changes the screen also where nothing can be kept", () => {
    const store = createAppStore();
    const full = vi.fn<() => PreferenceStorage>(closed);
    connectPreferences(store, full);
    store.getState().actions.setLang("en");
    expect(full).toHaveBeenCalled();
    expect(store.getState().view.lang).toBe("en");
  });
});

/** The unit where the reader works: kept on the device, in no address, followed under its new name, and easy to let go of. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tableMetrics } from "@/core/scene/textMetrics";
import { encodeView } from "@/core/view/urlCodec";
import { createAppStore, type AppStore } from "@/state/createAppStore";
import { createSceneSelector } from "@/state/createSceneSelector";
import { clearKept, keptKeys } from "@/state/deviceStorage";
import { connectPreferences, PREFERENCES_KEY, readPreferences } from "@/state/preferences";
import { drawnIds, ready } from "./drawnStore";

/** A device that keeps what it is given. */
function device(kept: Record<string, string> = {}): Storage {
  const map = new Map(Object.entries(kept));
  return {
    get length() { return map.size; },
    key: (index) => [...map.keys()][index] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
    clear: () => map.clear(),
  };
}

/** A page on the device, opened anew. */
function visit(storage: Storage): AppStore {
  const store = createAppStore(readPreferences(() => storage));
  connectPreferences(store, () => storage);
  store.getState().actions.setOrg(ready());
  return store;
}

const placeOf = (store: AppStore): string | null => store.selectors.place(store.getState());
const marked = (store: AppStore): readonly string[] =>
  createSceneSelector(store.selectors)(store.getState(), { metrics: tableMetrics(16), detail: "normal" })?.cards
    .filter(({ placeTag }) => placeTag !== null).map(({ id }) => id) ?? [];

describe("the reader's place", () => {
  it("is there after a reload, and in no address", () => {
    const units = drawnIds(visit(device()));
    fc.assert(fc.property(fc.constantFrom(...units), (id) => {
      const storage = device();
      const before = visit(storage);
      const address = encodeView(before.getState().view);
      before.getState().actions.setPlace(id);
      expect(encodeView(before.getState().view)).toBe(address);
      const after = visit(storage);
      expect(placeOf(after)).toBe(id);
      expect(marked(after)).toEqual([id]);
      after.getState().actions.setPlace(null);
      expect(storage.length).toBe(0);
      expect(placeOf(visit(storage))).toBeNull();
    }));
  });

  it("is nothing for whatever else the device may hold", () => {
    fc.assert(fc.property(fc.oneof(fc.json(), fc.string(), fc.json().map((place) => `{"place":${place}}`)), (text) => {
      const store = visit(device({ [PREFERENCES_KEY]: text }));
      const { place } = store.getState().preferences;
      expect(place === null || /^[a-z0-9][a-z0-9/_.-]{0,119}$/.test(place)).toBe(true);
      // Most of what can be kept is no unit, and marks nothing.
      expect(marked(store).length).toBeLessThanOrEqual(place === null ? 0 : 1);
    }));
  });

  it("is followed to the id that a unit has now", () => {
    const store = visit(device({ [PREFERENCES_KEY]: '{"place":"vroeger"}' }));
    expect(placeOf(store)).toBe("a1");
    store.getState().actions.openToLevel(Number.POSITIVE_INFINITY);
    expect(marked(store)).toEqual(["a1"]);
  });

  it("is kept, and marks nothing, when the file no longer has it", () => {
    const storage = device({ [PREFERENCES_KEY]: '{"place":"weg"}' });
    const store = visit(storage);
    expect(placeOf(store)).toBeNull();
    expect(marked(store)).toEqual([]);
    store.getState().actions.setTheme("dark");
    expect(visit(storage).getState().preferences.place).toBe("weg");
  });

  it("marks no unit that has ended", () => {
    const store = visit(device());
    store.getState().actions.setPlace("oud");
    store.getState().actions.openToLevel(Number.POSITIVE_INFINITY);
    expect(drawnIds(store)).toContain("oud");
    expect(marked(store)).toEqual([]);
  });

  it("is not for the room that looks on", () => {
    const store = visit(device());
    store.getState().actions.setPlace("sg");
    store.getState().actions.startPresenting();
    expect(marked(store)).toEqual([]);
    store.getState().actions.stopPresenting();
    expect(marked(store)).toEqual(["sg"]);
  });
});

describe("clearing what the device keeps", () => {
  it("takes all of ours and nothing else", () => {
    const storage = device({ "organogram.tours": "[]", "organogram.reached": "{}", other: "stays" });
    const store = visit(storage);
    store.getState().actions.setPlace("sg");
    store.getState().actions.setClassroom({ made: [], own: [], draft: null, reached: { tour: 3 }, isMissing: false, keeping: "unreadable" });
    expect(keptKeys(() => storage)).toEqual(["organogram.tours", "organogram.reached", PREFERENCES_KEY]);
    store.getState().actions.forgetReader();
    expect(clearKept(() => storage)).toBe(true);
    expect(store.getState().preferences).toEqual({ lang: null, theme: null, place: null, keysOff: null });
    expect(store.getState().classroom).toEqual({ made: [], own: [], draft: null, reached: {}, isMissing: false });
    expect(keptKeys(() => storage)).toEqual([]);
    expect(storage.getItem("other")).toBe("stays");
  });

  it("says that nothing can be kept where that is so", () => {
    const closed = (): Storage => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    };
    expect(keptKeys(closed)).toBeNull();
    expect(clearKept(closed)).toBe(false);
  });
});

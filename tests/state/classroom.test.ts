import { describe, expect, it } from "vitest";
import { TOUR_FORMAT, type Tour } from "@/core/org/tourFormat";
import type { Classroom } from "@/state/appState";
import {
  asNewcomer, closeDraft, keepClassroom, keepTour, lendTour, loadClassroom, openDraft, REACHED_KEY, restoreTour, TOURS_KEY, withoutTour, type ClassroomStorage,
} from "@/state/classroom";
import { createAppStore } from "@/state/createAppStore";

const tour = (id: string, title = id): Tour => ({ format: TOUR_FORMAT, id, title: { nl: title }, stops: [{ view: "unit=rvb", text: { nl: "Zin." } }, { view: "", text: { nl: "Nog een." } }] });
const made = tour("onze");
const fetched = (): Promise<string> => Promise.resolve(JSON.stringify([made]));

function storageWith(kept: Readonly<Record<string, string>> = {}): ClassroomStorage & { readonly kept: Record<string, string>; isFull: boolean } {
  const store: Record<string, string> = { ...kept };
  return {
    kept: store,
    isFull: false,
    getItem: (key) => store[key] ?? null,
    setItem(key, value) {
      if (this.isFull) throw new DOMException("full", "QuotaExceededError");
      store[key] = value;
    },
    removeItem: (key) => {
      delete store[key];
    },
  };
}
const closed = (): ClassroomStorage => {
  throw new DOMException("The operation is insecure.", "SecurityError");
};
const load = (kept: Readonly<Record<string, string>> = {}) => loadClassroom(fetched, () => storageWith(kept));

/** A store with its tours, and what the device keeps of them. */
async function opened(storage = storageWith()) {
  const store = createAppStore();
  store.getState().actions.setClassroom(await loadClassroom(fetched, () => storage));
  keepClassroom(store, () => storage);
  const change = (next: (classroom: Classroom) => Classroom): void => {
    const { classroom, actions } = store.getState();
    if (classroom !== null) actions.setClassroom(next(classroom));
  };
  return { store, storage, change, again: () => loadClassroom(fetched, () => storage) };
}

describe("what a device keeps", () => {
  it("is nothing at first", async () => {
    expect(await load()).toEqual({ made: [made], own: [], draft: null, reached: {}, isMissing: false, keeping: "kept" });
  });

  it("comes back as it was", async () => {
    const { store, change, again } = await opened();
    change((classroom) => keepTour(classroom, tour("mijn")));
    change((classroom) => openDraft(classroom, null));
    store.getState().actions.setTour({ id: "onze", stop: 1 });
    expect(await again()).toMatchObject({ own: [tour("mijn")], draft: { id: "rondleiding", stops: [] }, reached: { onze: 1 }, keeping: "kept" });
  });

  it("leaves nothing behind when all is forgotten", async () => {
    const { store, storage, change } = await opened();
    change((classroom) => openDraft(keepTour(classroom, tour("mijn")), null));
    store.getState().actions.setTour({ id: "onze", stop: 1 });
    expect(Object.keys(storage.kept).toSorted()).toEqual([REACHED_KEY, TOURS_KEY]);
    store.getState().actions.forgetReader();
    expect(storage.kept).toEqual({});
    expect(store.getState().classroom).toMatchObject({ made: [made], own: [], draft: null, reached: {} });
  });

  it("does not keep what is only looked at", async () => {
    const { change, again } = await opened();
    change((classroom) => lendTour(keepTour(classroom, tour("mijn")), tour("gast")));
    change((classroom) => keepTour(classroom, tour("nog-een")));
    expect((await again()).own.map(({ id }) => id)).toEqual(["mijn", "nog-een"]);
    change((classroom) => keepTour(classroom, tour("gast")));
    expect((await again()).own.map(({ id }) => id)).toEqual(["mijn", "gast", "nog-een"]);
  });

  it("takes over what another tab made, and leaves what is only looked at", async () => {
    const { store, storage, change } = await opened();
    change((classroom) => lendTour(classroom, tour("gast")));
    storage.setItem(TOURS_KEY, JSON.stringify({ own: [tour("elders")], draft: null }));
    window.dispatchEvent(new StorageEvent("storage", { key: TOURS_KEY }));
    expect(store.getState().classroom?.own.map(({ id }) => id)).toEqual(["elders", "gast"]);
    const before = store.getState().classroom;
    window.dispatchEvent(new StorageEvent("storage", { key: TOURS_KEY }));
    window.dispatchEvent(new StorageEvent("storage", { key: "iets" }));
    expect(store.getState().classroom).toBe(before);
  });

  it("is one for all tabs: none writes over what another is making, and what is cleared in one is gone in each", async () => {
    const storage = storageWith();
    const [one, other] = [await opened(storage), await opened(storage)];
    // A browser tells all tabs but the one that wrote.
    const tell = (key: string): void => void window.dispatchEvent(new StorageEvent("storage", { key }));
    one.change((classroom) => ({ ...openDraft(classroom, null), draft: tour("rondleiding", "In de maak") }));
    tell(TOURS_KEY);
    other.change((classroom) => keepTour(classroom, tour("elders")));
    expect(await one.again()).toMatchObject({ own: [{ id: "elders" }], draft: { title: { nl: "In de maak" } } });
    one.store.getState().actions.setTour({ id: "onze", stop: 1 });
    tell(REACHED_KEY);
    one.store.getState().actions.forgetReader();
    tell(TOURS_KEY);
    tell(REACHED_KEY);
    other.store.getState().actions.setTour({ id: "onze", stop: 0 });
    expect(await one.again()).toMatchObject({ own: [], draft: null, reached: { onze: 0 } });
  });

  it("is nothing of what somebody only looks at, nor of a tour or a stop that an address made up", async () => {
    const { store, change, again } = await opened();
    change((classroom) => lendTour(classroom, tour("gast")));
    for (const place of [{ id: "gast", stop: 1 }, { id: "verzonnen", stop: 4 }, { id: "onze", stop: 400 }]) store.getState().actions.setTour(place);
    expect((await again()).reached).toEqual({ onze: 1 });
    expect(store.getState().classroom?.reached).toEqual({ gast: 1, onze: 1 });
  });

  it("never stands in the place of one of ours", async () => {
    const kept = { [TOURS_KEY]: JSON.stringify({ own: [tour("onze", "Niet van ons"), tour("onze-2")], draft: tour("onze", "In de maak") }) };
    expect(await load(kept)).toMatchObject({ own: [{ id: "onze-3" }, { id: "onze-2" }], draft: { id: "onze-3", title: { nl: "In de maak" } } });
  });

  it.each([
    "{", "null", "3", "[]", '"x"', '{"own":3}', '{"own":[{"format":"organogram-tour/1"}]}', '{"own":[],"draft":{"id":"<b>"}}',
    '{"own":[{"format":"organogram-tour/1","id":"a","title":{"nl":"A"},"stops":[{"view":"javascript:alert(1)","text":{"nl":"x"}}]}]}',
  ])("takes %s for nothing, and says so", async (text) => {
    expect(await load({ [TOURS_KEY]: text })).toMatchObject({ own: [], draft: null, keeping: text === "null" ? "kept" : "unreadable" });
  });

  it("keeps of what it can read in part what it can read", async () => {
    expect(await load({ [TOURS_KEY]: JSON.stringify({ own: [tour("goed"), 7, tour("goed", "Dubbel")], draft: null }) })).toMatchObject({ own: [tour("goed")], keeping: "unreadable" });
    expect((await load({ [REACHED_KEY]: '{"a":1,"b":-1,"c":"2","d":1.5,"e":99999}' })).reached).toEqual({ a: 1 });
  });

  it("leaves what it cannot read until something is made", async () => {
    const { store, storage, change } = await opened(storageWith({ [TOURS_KEY]: "{" }));
    store.getState().actions.setTour({ id: "onze", stop: 1 });
    expect(storage.kept).toEqual({ [TOURS_KEY]: "{", [REACHED_KEY]: '{"onze":1}' });
    change((classroom) => keepTour(classroom, tour("mijn")));
    expect(JSON.parse(storage.kept[TOURS_KEY] ?? "")).toMatchObject({ own: [{ id: "mijn" }] });
  });

  it("works for as long as the page is open where nothing may be kept", async () => {
    expect(await loadClassroom(fetched, closed)).toMatchObject({ made: [made], own: [], keeping: "forbidden" });
    const { store, storage, change } = await opened();
    storage.isFull = true;
    change((classroom) => keepTour(classroom, tour("mijn")));
    expect(store.getState().classroom).toMatchObject({ own: [tour("mijn")], keeping: "forbidden" });
  });

  it("has the reader's own tours where ours do not arrive or are no tours", async () => {
    const storage = () => storageWith({ [TOURS_KEY]: JSON.stringify({ own: [tour("mijn")], draft: null }) });
    expect(await loadClassroom(() => Promise.reject(new Error("offline")), storage)).toMatchObject({ made: [], own: [tour("mijn")], isMissing: true });
    expect(await loadClassroom(() => Promise.resolve("<html>"), storage)).toMatchObject({ made: [], isMissing: true });
    expect(await loadClassroom(() => Promise.resolve('[{"format":"organogram-tour/1"}]'), storage)).toMatchObject({ made: [] });
  });
});

describe("changes", () => {
  it("puts a tour that is written again in its own place, and an empty one nowhere", async () => {
    const classroom = [tour("a"), tour("b")].reduce(keepTour, await load());
    const open = openDraft(classroom, tour("a"));
    expect(closeDraft({ ...open, draft: tour("a", "Nieuw ") }).own.map(({ title }) => title.nl)).toEqual(["Nieuw", "b"]);
    expect(closeDraft(openDraft(classroom, null))).toEqual({ ...classroom, draft: null });
  });

  it("puts aside what was being made when another is taken up", async () => {
    const classroom = keepTour(await load(), tour("a"));
    const half = { ...classroom, draft: { ...tour("half"), title: {} } };
    const open = openDraft(half, tour("a"));
    expect(open.draft?.id).toBe("a");
    expect(open.own.map(({ id }) => id)).toEqual(["a", "half"]);
  });

  it("puts back what was removed, and leaves what was made since", async () => {
    const before = { ...[tour("a"), tour("b")].reduce(keepTour, await load()), reached: { a: 1 }, draft: tour("b", "In de maak") };
    const since = keepTour(withoutTour(before, "a"), tour("c"));
    expect(restoreTour(since, before, "a")).toMatchObject({ own: [{ id: "a" }, { id: "b" }, { id: "c" }], reached: { a: 1 }, draft: before.draft });
    const begun = openDraft({ ...withoutTour(before, "b"), draft: null }, null);
    expect(restoreTour(begun, before, "b")).toMatchObject({ own: [{ id: "a" }, { id: "b", title: { nl: "In de maak" } }], draft: begun.draft });
  });

  it("gives a newcomer an id of its own, and knows it when it comes again", async () => {
    const classroom = keepTour(await load(), tour("mijn"));
    expect(asNewcomer(classroom, tour("onze", "Iets anders")).tour.id).toBe("onze-2");
    expect(asNewcomer(classroom, { ...tour("mijn"), id: "vreemd" })).toEqual({ tour: tour("mijn"), isKnown: true });
    expect(withoutTour({ ...classroom, reached: { mijn: 1, onze: 2 } }, "mijn")).toMatchObject({ own: [], reached: { onze: 2 } });
  });
});

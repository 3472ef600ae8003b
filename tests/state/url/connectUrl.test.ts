import { describe, expect, it, vi } from "vitest";
import { startView } from "@/core/view/viewState";
import type { AppActions } from "@/state/appState";
import { createAppStore, type AppStore } from "@/state/createAppStore";
import { connectUrl, type UrlWindow } from "@/state/url/connectUrl";
import { drawnIds, drawnStore, ready } from "../drawnStore";

/** A window with a history that can be walked. */
class FakeWindow implements UrlWindow {
  readonly location = { pathname: "/organogram/", search: "", hash: "" };
  entries: string[] = [];
  at = 0;
  listeners = new Set<() => void>();
  readonly history = {
    pushState: (_data: unknown, _title: string, address?: string | URL | null) => {
      this.entries = [...this.entries.slice(0, this.at + 1), String(address)];
      this.at += 1;
      this.show();
    },
    replaceState: (_data: unknown, _title: string, address?: string | URL | null) => {
      this.entries[this.at] = String(address);
      this.show();
    },
  };

  constructor(search: string) {
    this.entries = [`/organogram/${search}`];
    this.show();
  }

  show(): void {
    const { pathname, search, hash } = new URL(this.entries[this.at] ?? "", "https://voorbeeld.example");
    Object.assign(this.location, { pathname, search, hash });
  }

  go(by: number): void {
    this.at += by;
    this.show();
    for (const listener of this.listeners) listener();
  }

  addEventListener(_type: "popstate", listener: () => void): void {
    this.listeners.add(listener);
  }

  removeEventListener(_type: "popstate", listener: () => void): void {
    this.listeners.delete(listener);
  }
}

function opened(search: string, store: AppStore = drawnStore()): { readonly store: AppStore; readonly page: FakeWindow; readonly actions: AppActions; readonly disconnect: () => void } {
  const page = new FakeWindow(search);
  const disconnect = connectUrl(store, page);
  return { store, page, actions: store.getState().actions, disconnect };
}

describe("opening an address", () => {
  it("shows what it asks for and leaves it as it is", () => {
    const { store, page } = opened("?v=1&unit=b&open=a&view=list&utm_source=x");
    expect(store.getState().view).toEqual({ ...startView, selectedId: "b", toggledIds: new Set(["a"]), mode: "list" });
    expect(page.entries).toEqual(["/organogram/?v=1&unit=b&open=a&view=list&utm_source=x"]);
  });

  it("opens what hides a unit, unless the address says what is open", () => {
    expect(drawnIds(opened("?unit=a11").store)).toContain("a11");
    expect(drawnIds(opened("?unit=a11&open=").store)).toEqual(["bzk", "sg", "a", "b", "naast"]);
    expect(drawnIds(opened("?unit=a11&root=a").store)).toEqual(["a", "a1", "a11", "a2"]);
    expect(drawnIds(opened("?unit=raad&root=a").store)).toEqual(["a", "a1", "a2"]);
  });

  it("shows the file's own day as the start does, also when the address names it", () => {
    const { store } = opened("?date=2026-01-01&unit=oud");
    expect(store.getState()).toMatchObject({ notice: null, view: { date: null, selectedId: "oud" } });
    expect(drawnIds(store)).toContain("oud");
  });

  it("opens what hides a unit also when the organisation comes later", () => {
    const { store, page, actions } = opened("?unit=vroeger", createAppStore());
    expect(store.getState().view.selectedId).toBe("vroeger");
    actions.setLang("en");
    actions.setOrg(ready());
    expect(store.getState().view).toMatchObject({ selectedId: "a1", lang: "en", toggledIds: new Set(["a"]) });
    expect(drawnIds(store)).toContain("a1");
    expect(page.entries).toHaveLength(1);
    actions.close("a");
    actions.setOrg(ready());
    expect(drawnIds(store)).not.toContain("a1");
  });

  it.each([
    ["?unit=%E0%A4%A", { code: "address-unreadable" }],
    ["?unit=a&unit=b", { code: "address-unreadable" }],
    [`?${"x".repeat(10_240)}`, { code: "address-too-long" }],
    ["?unit=nergens", { code: "units-dropped", ids: ["nergens"], date: "2026-01-01" }],
    ["?v=9", { code: "address-newer" }],
  ])("%.20s gives the start view with a notice", (search, notice) => {
    const { store, actions } = opened(search);
    expect(store.getState().view).toEqual(startView);
    expect(store.getState().notice).toEqual(notice);
    actions.dismissNotice();
    expect(store.getState().notice).toBeNull();
  });

  it("wins over what the reader's device remembers, which fills in the rest", () => {
    const store = createAppStore({ lang: "en", theme: "dark" });
    expect(opened("?unit=a", store).store.getState().view).toMatchObject({ lang: "en", theme: "dark" });
    expect(opened("?lang=nl", store).store.getState().view).toMatchObject({ lang: "nl", theme: "dark" });
  });
});

describe("changing the view", () => {
  it.each<[string, (actions: AppActions) => void, string]>([
    ["choosing", (actions) => actions.select("b"), "?unit=b"],
    ["finding", (actions) => actions.goTo("a11"), "?unit=a11"],
    ["starting elsewhere", (actions) => actions.startFrom("a"), "?v=1&root=a"],
    ["another day", (actions) => actions.setDate("2025-06-01"), "?v=1&date=2025-06-01"],
    ["the list", (actions) => actions.setMode("list"), "?v=1&view=list"],
  ])("%s makes an entry, which Back undoes and Forward does again", (_name, act, search) => {
    const { store, page, actions } = opened("");
    act(actions);
    const after = store.getState().view;
    expect(page.entries).toEqual(["/organogram/", `/organogram/${search}`]);
    page.go(-1);
    expect(store.getState().view).toEqual(startView);
    page.go(1);
    expect(store.getState().view).toEqual(after);
    expect(page.entries).toHaveLength(2);
  });

  it.each<[string, (actions: AppActions) => void, string]>([
    ["opening", (actions) => actions.open("a"), "?v=1&open=a"],
    ["closing", (actions) => actions.close("sg"), "?v=1&open=sg"],
    ["turning the chart", (actions) => actions.setOrientation("right"), "?v=1&dir=right"],
    ["a kind", (actions) => actions.setKind("zbo"), "?v=1&kind=zbo"],
    ["the language", (actions) => actions.setLang("en"), "?lang=en"],
    ["the theme", (actions) => actions.setTheme("dark"), "?v=1&theme=dark"],
  ])("%s changes the entry that is there", (_name, act, search) => {
    const { page, actions } = opened("");
    act(actions);
    expect(page.entries).toEqual([`/organogram/${search}`]);
  });

  it("makes one entry for a drag along the days, from where it began, and none for one that comes back", () => {
    const { store, page, actions } = opened("?unit=a11");
    for (const date of ["2025-09-01", "2020-06-01", "2025-06-01"]) actions.passDate(date);
    expect(page.entries).toHaveLength(1);
    actions.setDate("2025-06-01");
    expect(page.entries).toEqual(["/organogram/?unit=a11", "/organogram/?v=1&unit=a11&date=2025-06-01"]);
    page.go(-1);
    expect(store.getState().view).toMatchObject({ date: null, selectedId: "a11" });
    actions.passDate("2020-06-01");
    actions.setDate(null);
    expect(page.entries).toHaveLength(2);
  });

  it("keeps a chosen unit that the day of the address does not have", () => {
    const { store } = opened("?date=2025-06-01&unit=oud");
    expect(store.getState()).toMatchObject({ notice: null, view: { date: "2025-06-01", selectedId: "oud" } });
  });

  it("writes nothing for a focus, or for a view that has this address already", () => {
    const { page, actions } = opened("?unit=a11");
    const push = vi.spyOn(page.history, "pushState");
    const replace = vi.spyOn(page.history, "replaceState");
    actions.focus("b");
    actions.open("b");
    actions.close("b");
    expect(push).not.toHaveBeenCalled();
    expect(replace).toHaveBeenCalledTimes(2);
    expect(page.entries).toEqual(["/organogram/?unit=a11"]);
  });

  it("gives the same view in another browser", () => {
    const one = opened("");
    one.actions.goTo("a11");
    one.actions.close("a1");
    one.actions.setLang("en");
    one.actions.setOrientation("right");
    const two = opened(one.page.location.search);
    expect(two.store.getState().view).toEqual(one.store.getState().view);
    expect(drawnIds(two.store)).toEqual(drawnIds(one.store));
  });

  it("keeps the place inside the page, and does not take a jump there for a step", () => {
    const { store, page, actions } = opened("#inhoud");
    actions.select("b");
    expect(page.entries[1]).toBe("/organogram/?unit=b#inhoud");
    const read = vi.spyOn(store, "setState");
    const view = store.getState().view;
    page.history.pushState(null, "", "/organogram/?unit=b#details");
    page.go(-1);
    expect(store.getState().view).toBe(view);
    expect(read).not.toHaveBeenCalled();
  });

  it("leaves the place inside a page behind with the page", () => {
    const { page, actions } = opened("?page=known#verschillen");
    actions.setLang("en");
    expect(page.location.hash).toBe("#verschillen");
    actions.showPage(null);
    expect(page.entries.at(-1)).toBe("/organogram/?lang=en");
  });

  it("goes on where the browser forbids it", () => {
    const { store, page, actions } = opened("");
    vi.spyOn(page.history, "pushState").mockImplementation(() => {
      throw new DOMException("Too many calls", "SecurityError");
    });
    actions.select("b");
    expect(store.getState().view.selectedId).toBe("b");
  });

  it("lets go", () => {
    const { store, page, actions, disconnect } = opened("");
    disconnect();
    actions.select("b");
    expect(page.entries).toEqual(["/organogram/"]);
    expect(page.listeners.size).toBe(0);
    expect(store.getState().view.selectedId).toBe("b");
  });
});

it("works with a real window and leaves the focus alone", () => {
  window.history.replaceState(null, "", "/?unit=a11");
  const button = document.body.appendChild(document.createElement("button"));
  button.focus();
  const store = drawnStore();
  const disconnect = connectUrl(store, window);
  expect(store.getState().view.selectedId).toBe("a11");
  store.getState().actions.select("b");
  expect(window.location.search).toBe("?v=1&unit=b&open=a~a1");
  expect(document.activeElement).toBe(button);
  disconnect();
  button.remove();
  window.history.replaceState(null, "", "/");
});

describe("presenting", () => {
  const stop = { view: { ...startView, selectedId: "b" }, saysOpen: true, problems: [] } as const;

  it("of a tour is one step, and Escape leads to where it began, by whatever way the reader came into it", () => {
    const { store, page, actions } = opened("?unit=a");
    actions.showPage("tours");
    actions.presentStop({ id: "t", stop: 0 }, stop);
    expect(page.entries.at(-1)).toBe("/organogram/?v=1&unit=b&tour=t~1&present=1");
    page.go(-1);
    expect(store.getState().view).toMatchObject({ presenting: false, page: "tours", selectedId: "a" });
    page.go(-1);
    page.go(2);
    expect(store.getState().view).toMatchObject({ presenting: true, selectedId: "b" });
    actions.stopPresenting();
    expect(store.getState().view).toMatchObject({ presenting: false, page: null, selectedId: "a" });
  });

  it("that came with the address ends at what it showed", () => {
    const { store, actions } = opened("?v=1&unit=b&tour=t~1&present=1", createAppStore());
    actions.setOrg(ready());
    actions.stopPresenting();
    expect(store.getState().view).toMatchObject({ presenting: false, selectedId: "b", tour: { id: "t", stop: 0 } });
  });

  it("leaves what was set aside to be compared, and takes none from a stop", () => {
    const { store, actions } = opened("?v=1&compare=a~b");
    actions.showStop({ id: "t", stop: 0 }, { ...stop, view: { ...stop.view, comparedIds: ["b"] } });
    expect(store.getState().view.comparedIds).toEqual(["a", "b"]);
  });

  it("gives a page for the tour in the same step", () => {
    const { page, actions } = opened("?page=tours");
    actions.setTour({ id: "t", stop: 0 }, "leaflet");
    expect(page.entries).toEqual(["/organogram/?page=tours", "/organogram/?v=1&page=leaflet&tour=t~1"]);
  });
});

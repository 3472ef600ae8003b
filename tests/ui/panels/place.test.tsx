/** "I work here": marking it, what the panel then says, the way from there, and clearing what the device keeps. */
import { act, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { connectPreferences, PREFERENCES_KEY } from "@/state/preferences";
import type { AppStore } from "@/state/createAppStore";
import { Breadcrumb } from "@/ui/panels/Breadcrumb";
import { DetailsPanel } from "@/ui/panels/details/DetailsPanel";
import { DeviceBox } from "@/ui/panels/DeviceBox";
import { ListView } from "@/ui/panels/ListView";
import { shippedFile } from "../../support/shippedFile";
import { plain, show, storeOf, type Shown } from "./setup";

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });
const headings = (): readonly string[] => screen.getAllByRole("heading", { level: 3 }).map((each) => plain(each.textContent));

function open(id: string, store: AppStore = storeOf()): Shown {
  const shown = show(<DetailsPanel />, { store });
  act(() => store.getState().actions.goTo(id));
  return shown;
}

describe("marking where one works", () => {
  it("is one button that stays where it is, and says that only this device knows", async () => {
    const { store, user } = open("dgx");
    button("Hier werk ik").focus();
    await user.keyboard("{Enter}");
    expect(store.getState().preferences.place).toBe("dgx");
    expect(document.activeElement).toBe(button("Dit is niet meer mijn plek"));
    expect(screen.getByText("Dit is uw plek. Alleen dit apparaat onthoudt dat.")).toBeTruthy();
    await user.keyboard("{Enter}");
    expect(store.getState().preferences.place).toBeNull();
    expect(document.activeElement).toBe(button("Hier werk ik"));
    expect(screen.getByText("Dit is niet meer uw plek.")).toBeTruthy();
  });

  it("says so where nothing can be kept", async () => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("No.", "QuotaExceededError");
    });
    const { user } = open("dgx");
    await user.click(button("Hier werk ik"));
    expect(screen.getByText(/Dit apparaat bewaart niets, dus dat geldt tot u de pagina sluit/)).toBeTruthy();
  });

  it.each(["buiten", "oud-bureau"])("is not offered for %s: nobody works there now", (id) => {
    open(id);
    expect(screen.queryByRole("button", { name: /Hier werk ik/ })).toBeNull();
  });

  it("offers the way from there on every other unit, and says whose place a new one takes", async () => {
    const { store, user } = open("dgx");
    await user.click(button("Hier werk ik"));
    expect(screen.queryByRole("button", { name: "De weg vanaf uw plek" })).toBeNull();
    act(() => store.getState().actions.goTo("logius"));
    expect(button("Hier werk ik in plaats van DGX")).toBeTruthy();
    await user.click(button("De weg vanaf uw plek"));
    expect(store.getState().view.path).toEqual(["dgx", "logius"]);
  });

  it("does not offer a way from where nothing is on the day shown", () => {
    const { store } = open("sg");
    act(() => store.getState().actions.setPlace("curacao"));
    expect(button("De weg vanaf uw plek")).toBeTruthy();
    act(() => store.getState().actions.setDate("2012-01-01"));
    expect(screen.queryByRole("button", { name: "De weg vanaf uw plek" })).toBeNull();
  });
});

describe("where one has landed", () => {
  it("says what is above, beside and below, and keeps who answers apart", async () => {
    const store = storeOf(shippedFile());
    const { user } = open("dgdoo", store);
    expect(headings()).toContain("Hoort bij");
    await user.click(button("Hier werk ik"));
    expect(headings()[0]).toBe("Waar u bent geland");
    // All that the ladders and the parts said is said here, once.
    for (const gone of ["Hoort bij", "Wie verantwoording aflegt aan de Kamer", "Onderdelen"]) expect(headings()).not.toContain(gone);
    const part = (name: string): HTMLElement => {
      const found = screen.getByRole("heading", { level: 4, name }).closest("section");
      if (found === null) throw new Error(name);
      return found;
    };
    const names = (name: string): readonly string[] => within(part(name)).getAllByRole("link").map((link) => plain(link.textContent));
    expect(names("Boven u")).toEqual(["Ministerie van Binnenlandse Zaken en Koninkrijksrelaties (BZK)", "Secretaris-generaal (SG)"]);
    expect(names("Naast u")).toContain("Directoraat-generaal Koninkrijksrelaties (DGKR)");
    expect(names("Naast u").join()).not.toContain("DGDOO");
    expect(within(part("Naast u")).getByText(/Toon nog \d/)).toBeTruthy();
    expect(names("Onder u")).toContain("Directie Digitale Overheid (DO)");
    expect(part("Wie hierover verantwoording aflegt aan de Kamer").textContent).toContain("Dit is een andere lijn dan die hierboven.");
    const words = screen.getByText(/^Uitleg van \d+ afkortingen$/).closest("details");
    expect(plain(words?.textContent ?? "")).toContain("DGVBDirectoraat-generaal Volkshuisvesting en Bouwen");
  });

  it("says on another day, when it is not there, only that it is absent", () => {
    const { store } = open("curacao");
    act(() => store.getState().actions.setPlace("curacao"));
    expect(headings()[0]).toBe("Waar u bent geland");
    act(() => store.getState().actions.setDate("2012-01-01"));
    expect(headings()).not.toContain("Waar u bent geland");
    expect(button("Dit is niet meer mijn plek")).toBeTruthy();
  });
});

describe("the mark and the way back", () => {
  it("stands in the list as words", () => {
    const { store } = show(<ListView />);
    act(() => store.getState().actions.setPlace("dgx"));
    expect(screen.getAllByText("uw plek")).toHaveLength(1);
    expect(plain(screen.getByText("uw plek").closest("li")?.textContent ?? "")).toContain("Directoraat-generaal Wonen (DGX)");
  });

  it("leads there from the free corner, as long as nothing is chosen", async () => {
    const { store, user } = show(<Breadcrumb />);
    expect(screen.queryByRole("link")).toBeNull();
    act(() => store.getState().actions.setPlace("dgx"));
    const link = screen.getByRole("link", { name: "Naar uw plek DGX" });
    expect(link.getAttribute("href")).toBe("?unit=dgx");
    await user.click(link);
    expect(store.getState().view.selectedId).toBe("dgx");
    expect(screen.queryByText(/Naar uw plek/)).toBeNull();
  });

  it("says when the place has ended or is no longer known, and forgets it on request", async () => {
    const { store, user } = show(<main tabIndex={-1}><Breadcrumb /></main>);
    act(() => store.getState().actions.setPlace("oud-bureau"));
    expect(screen.getByText(/bestaat niet meer/)).toBeTruthy();
    act(() => store.getState().actions.setPlace("nooit-geweest"));
    expect(screen.getByText(/Uw plek staat niet meer in onze gegevens/)).toBeTruthy();
    await user.click(button("Vergeet die plek"));
    expect(store.getState().preferences.place).toBeNull();
    expect(screen.getByText("Die plek is vergeten.")).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("main"));
  });
});

describe("what the device keeps", () => {
  const box = (store = storeOf()): Shown => {
    connectPreferences(store, () => localStorage);
    // Before the box asks for it: what is loaded later would come over what a test sets.
    store.getState().actions.setClassroom({ made: [], own: [], draft: null, reached: {}, isMissing: false });
    return show(<DeviceBox />, { store });
  };
  const rows = (): readonly string[] => screen.queryAllByRole("term").map((term) => `${plain(term.textContent)}: ${plain(term.nextElementSibling?.textContent ?? "")}`);

  it("says each thing with how much of it, and clears it after asking once more", async () => {
    const store = storeOf();
    const { user } = box(store);
    act(() => {
      const { actions } = store.getState();
      actions.setTheme("dark");
      actions.setPlace("dgx");
      actions.setClassroom({ made: [], own: ["mijn", "bekeken"].map((id) => ({ format: "organogram-tour/1", id, title: {}, stops: [] })), unkept: ["bekeken"], draft: { format: "organogram-tour/1", id: "in-de-maak", title: {}, stops: [] }, reached: { a: 1, b: 2, bekeken: 1 }, isMissing: false });
    });
    localStorage.setItem("organogram.tours", "[]");
    expect(rows()).toEqual([
      "Uw taal: Nederlands", "Licht of donker: donker", "Uw plek: DGX", "Rondleidingen van uzelf: 2 rondleidingen", "Waar u was in een rondleiding: 2 rondleidingen",
    ]);

    await user.click(button("Wis alles"));
    expect(document.activeElement?.textContent).toBe("Weet u het zeker? Uw eigen rondleidingen krijgt u niet terug.");
    await user.keyboard("{Escape}");
    expect(document.activeElement).toBe(button("Wis alles"));
    expect(rows()).toHaveLength(5);

    await user.keyboard("{Enter}{Tab}");
    expect(document.activeElement).toBe(button("Ja, wis alles"));
    await user.keyboard("{Enter}");
    expect(document.activeElement?.textContent).toBe("Alles is gewist. Dit apparaat bewaart niets meer van u.");
    expect(rows()).toEqual([]);
    expect(screen.queryByRole("button")).toBeNull();
    expect(Object.keys(localStorage)).toEqual([]);
    expect(store.getState().preferences.place).toBeNull();
  });

  it("has nothing to clear at first", () => {
    const store = storeOf();
    act(() => store.getState().actions.forgetReader());
    box(store);
    expect(screen.getByText("Dit apparaat bewaart nu niets van u.")).toBeTruthy();
    expect(screen.queryByRole("button")).toBeNull();
    expect(document.activeElement).toBe(document.body);
  });

  it("says so where the browser may not keep anything", () => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("No.", "SecurityError");
    });
    box();
    expect(screen.getByText(/Deze browser mag van u niets bewaren/)).toBeTruthy();
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("keeps the place under the one key of the preferences", () => {
    const store = storeOf();
    box(store);
    act(() => store.getState().actions.setPlace("dgx"));
    expect(localStorage.getItem(PREFERENCES_KEY)).toContain('"place":"dgx"');
  });
});

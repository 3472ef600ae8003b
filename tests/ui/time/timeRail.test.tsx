/** The rail by name and role: every way to another day, and what it says of the day that is shown. */
import { act, fireEvent, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { OrgEvent, OrgFile, Snapshot } from "@/core/org/fileFormat";
import { TimeRail } from "@/ui/time/TimeRail";
import { TimeSheet } from "@/ui/time/TimeSheet";
import { drawOrg } from "../../support/drawOrg";
import { plain, show, storeOf } from "../panels/setup";

const event = (date: string, nl: string): OrgEvent => ({ id: `e-${date}`, date, type: "created", before: [], after: ["a"], title: { nl }, src: ["stb"] });
const decree = (id: string, from: string, to: string, coverage: Snapshot["coverage"]): Snapshot => ({
  id, kind: "decree", title: { nl: `Organisatiebesluit ${id}` }, coverage, from, to, src: ["stb"],
  boxes: [{ unit: "bzk", name: "BZK", parent: null }, { unit: "a", name: "Directie A", parent: "bzk" }],
});
const file: OrgFile = drawOrg(`
  BZK [ministry] (1798..)
    A (2001..)
    B (2012-11-05..)
`, {
  sources: [{ id: "stb", kind: "decree", title: "Staatscourant", url: "https://wetten.example/stb" }],
  events: [event("2001", "Directie A begint"), event("2012-11-05", "Directie B begint")],
  snapshots: [decree("2006", "2006-01-01", "2010-10-14", "head"), decree("2012", "2010-10-14", "2015-07-01", "full")],
});

const rail = (lang: "nl" | "en" = "nl") => show(<TimeRail />, { lang, store: storeOf(file, lang) });
const slider = (): HTMLElement => screen.getByRole("slider", { name: "Dag die u ziet" });
const field = (): HTMLInputElement => screen.getByRole("textbox", { name: "Ga naar een dag" });
const button = (name: string): HTMLButtonElement => screen.getByRole("button", { name });

// The line is as wide as its days are many, so that a place is a share.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 1000, 40));
});

describe("the handle", () => {
  it("says which day is shown and how well it is known", () => {
    const { store } = rail();
    expect(slider().getAttribute("aria-valuetext")).toBe("1 januari 2026, alle directies bekend");
    act(() => store.getState().actions.setDate("2008-03-01"));
    expect(slider().getAttribute("aria-valuetext")).toBe("1 maart 2008, alleen de hoofdstructuur bekend");
    act(() => store.getState().actions.setDate("1850-03-01"));
    expect(slider().getAttribute("aria-valuetext")).toBe("1 maart 1850, losse onderdelen bekend");
    expect(Number(slider().getAttribute("aria-valuenow"))).toBeLessThan(Number(slider().getAttribute("aria-valuemax")));
    expect(plain(slider().ownerDocument.getElementById(slider().getAttribute("aria-describedby") ?? "")?.textContent ?? "")).toContain("De schaal is niet overal gelijk");
  });

  it("goes by keys: a month, a day, a year, the ends; one stay for one press", async () => {
    const { store, user } = rail();
    act(() => slider().focus());
    const after = async (keys: string): Promise<string | null> => {
      await user.keyboard(keys);
      return store.getState().view.date;
    };
    expect(await after("{ArrowLeft}")).toBe("2025-12-01");
    expect(await after("{Shift>}{ArrowLeft}{/Shift}")).toBe("2025-11-30");
    expect(await after("{PageDown}")).toBe("2024-11-30");
    expect(await after("{Home}")).toBe("1798-01-01");
    expect(await after("{ArrowDown}")).toBe("1798-01-01");
    expect(await after("{ArrowRight}{PageUp}")).toBe("1799-02-01");
    expect(await after("{End}")).toBeNull();
    expect(store.getState().leaving).toBeNull();
  });

  it("is on the way while a key is held", async () => {
    const { store, user } = rail();
    act(() => slider().focus());
    await user.keyboard("{ArrowLeft>3}");
    expect(store.getState()).toMatchObject({ leaving: { date: null }, view: { date: "2025-10-01" } });
    await user.keyboard("{/ArrowLeft}");
    expect(store.getState()).toMatchObject({ leaving: null, view: { date: "2025-10-01" } });
  });

  it("follows the pointer on the way, stays where it is let go, and goes back where the browser takes it away", () => {
    const { store } = rail();
    const line = slider().parentElement as HTMLElement;
    fireEvent.pointerDown(line, { pointerId: 1, button: 0, clientX: 500 });
    const first = store.getState().view.date;
    expect(first).not.toBeNull();
    expect(store.getState().leaving).not.toBeNull();
    fireEvent.pointerMove(line, { pointerId: 1, clientX: 900 });
    fireEvent.pointerUp(line, { pointerId: 1, clientX: 900 });
    const second = store.getState().view.date;
    expect(second !== null && first !== null && second > first).toBe(true);
    expect(store.getState().leaving).toBeNull();
    expect(document.activeElement).toBe(slider());
    fireEvent.pointerDown(line, { pointerId: 2, button: 0, clientX: 10 });
    fireEvent.pointerCancel(line, { pointerId: 2 });
    expect(store.getState()).toMatchObject({ leaving: null, view: { date: second } });
  });
});

describe("the field", () => {
  it("takes a date as people write it", async () => {
    const { store, user } = rail();
    expect(field().value).toBe("01-01-2026");
    await user.clear(field());
    await user.type(field(), "14 oktober 2010{Enter}");
    expect(store.getState().view.date).toBe("2010-10-14");
    expect(field().value).toBe("14-10-2010");
  });

  it("says what is wrong and leaves the day as it is, until Escape takes it back", async () => {
    const { store, user } = rail();
    await user.clear(field());
    await user.type(field(), "31-02-2012{Enter}");
    expect(plain(screen.getByRole("alert").textContent)).toBe("Deze dag bestaat niet.");
    expect(field().getAttribute("aria-invalid")).toBe("true");
    await user.clear(field());
    await user.type(field(), "2040{Enter}");
    expect(plain(screen.getByRole("alert").textContent)).toBe("De tijdlijn eindigt op 1 januari 2026.");
    expect(store.getState().view.date).toBeNull();
    await user.keyboard("{Escape}");
    expect(field().value).toBe("01-01-2026");
    expect(field().getAttribute("aria-invalid")).toBe("false");
  });
});

describe("the buttons", () => {
  it("go from change to change, and are off where there is none", async () => {
    const { store, user } = rail();
    expect(button("Volgende verandering").disabled).toBe(true);
    await user.click(button("Vorige verandering"));
    expect(store.getState().view.date).toBe("2012-11-05");
    expect(plain(screen.getByText(/Directie B begint/, { selector: "strong" }).closest("p")?.textContent ?? "")).toBe("5 november 2012: Directie B begint bron: Staatscourant");
    expect(screen.getAllByRole("link", { name: "bron: Staatscourant", hidden: true })[0]?.getAttribute("href")).toBe("https://wetten.example/stb");
    await user.click(button("Vorige verandering"));
    expect(store.getState().view.date).toBe("2001-01-01");
    await user.click(button("Volgende verandering"));
    expect(store.getState().view.date).toBe("2012-11-05");
    await user.click(button("Vandaag"));
    expect(store.getState().view.date).toBeNull();
    expect(button("Vandaag").disabled).toBe(true);
  });

  it("ask what the last change changed", async () => {
    const { store, user } = rail();
    await user.click(button("Wat veranderde?"));
    expect(store.getState().view).toMatchObject({ date: null, against: "2012-11-04" });
  });

  it("lead to the pages on time and to the events around the day", async () => {
    const { store, user } = rail();
    act(() => store.getState().actions.setDate("2006-06-01"));
    const menu = document.getElementById("time-more") as HTMLElement;
    const inMenu = within(menu);
    expect(inMenu.getAllByRole("link", { hidden: true }).slice(0, 3).map((link) => link.textContent)).toEqual([
      "De moeder van de ministeries", "Ministers en staatssecretarissen", "Het organogram zoals getekend",
    ]);
    await user.click(inMenu.getByRole("button", { name: "5 november 2012: Directie B begint", hidden: true }));
    expect(store.getState().view.date).toBe("2012-11-05");
    await user.click(inMenu.getByRole("link", { name: "De moeder van de ministeries", hidden: true }));
    expect(store.getState().view.page).toBe("mother");
  });
});

describe("what happened on the day", () => {
  it("stands beside what is known of it, with its source and a way to the rest", () => {
    const { store } = show(<TimeRail />, { store: storeOf({ ...file, events: [...file.events, { ...event("2012-11-05", "Directie C gaat"), id: "e2" }] }) });
    act(() => store.getState().actions.setDate("2012-11-05"));
    const rest = screen.getByRole("button", { name: /^en nog 1\sgebeurtenis$/ });
    expect(rest.getAttribute("popovertarget")).toBe("time-more");
    expect(rest.closest("div")?.textContent).toMatch(/Structuur op 5\snovember\s2012/);
    expect(within(document.getElementById("time-more") as HTMLElement).getByText("Directie C gaat")).toBeTruthy();
  });
});

describe("in the sheet of a small screen", () => {
  const open = () => {
    const went = { on: 0, toPage: 0 };
    return { went, ...show(<TimeSheet onGo={() => went.on++} onPage={() => went.toPage++} />, { store: storeOf(file) }) };
  };

  it("everything of the rail stands open, each thing once", async () => {
    const { store, user, went } = open();
    act(() => store.getState().actions.setDate("2013-05-01"));
    expect(screen.getByText(/Structuur op 1 mei 2013/)).toBeTruthy();
    expect(slider()).toBeTruthy();
    expect(field().value).toBe("01-05-2013");
    await user.click(button("Volgens het besluit"));
    expect(store.getState().view.basis).toBe("decree");
    await user.click(button("Vorige verandering"));
    expect(store.getState().view.date).toBe("2012-11-05");
    expect(went.on).toBe(0);
    await user.click(button("Wat veranderde?"));
    expect(store.getState().view.against).toBe("2012-11-04");
    await user.click(button("Vandaag"));
    expect(store.getState().view.date).toBeNull();
    expect(went.on).toBe(2);
  });

  it("events and pages say first that they go on", async () => {
    const { store, user, went } = open();
    act(() => store.getState().actions.setDate("2006-06-01"));
    await user.click(button("5 november 2012: Directie B begint"));
    expect(store.getState().view.date).toBe("2012-11-05");
    expect(went).toEqual({ on: 1, toPage: 0 });
    await user.click(screen.getByRole("link", { name: "De moeder van de ministeries" }));
    expect(store.getState().view.page).toBe("mother");
    expect(went).toEqual({ on: 1, toPage: 1 });
  });
});

describe("what is known of the day", () => {
  it("is not said of the file's own day, which the footer names", () => {
    rail();
    expect(screen.queryByText(/Structuur op/)).toBeNull();
  });

  it("names the decree with its source, and lets the reader follow it to the letter", async () => {
    const { store, user } = rail();
    act(() => store.getState().actions.setDate("2013-05-01"));
    expect(screen.getByText(/Structuur op 1 mei 2013, met alle directies uit:/)).toBeTruthy();
    expect(screen.getByRole("link", { name: "Organisatiebesluit 2012" }).getAttribute("href")).toBe("https://wetten.example/stb");
    const bases = within(screen.getByRole("group", { name: "Wat u ziet" }));
    expect(bases.getByRole("button", { name: "Op de dag zelf" }).getAttribute("aria-pressed")).toBe("true");
    await user.click(bases.getByRole("button", { name: "Volgens het besluit" }));
    expect(store.getState().view.basis).toBe("decree");
    expect(screen.getByText(/Structuur op 1 mei 2013, precies volgens:/)).toBeTruthy();
  });

  it("says where absence proves nothing", () => {
    const { store } = rail();
    act(() => store.getState().actions.setDate("2008-03-01"));
    expect(screen.getByText(/Van 1 maart 2008 is alleen de hoofdstructuur bekend, de directies niet/)).toBeTruthy();
    expect(screen.getByText("Wat ontbreekt, is daarom niet opgeheven.")).toBeTruthy();
    expect(screen.queryByRole("group", { name: "Wat u ziet" })).toBeNull();
    act(() => store.getState().actions.setDate("1850-03-01"));
    expect(screen.getByText(/Van 1 maart 1850 kennen wij alleen losse onderdelen/)).toBeTruthy();
    expect(screen.getByText("Wat ontbreekt, is daarom niet opgeheven.")).toBeTruthy();
  });

  it("is said in English too", () => {
    const { store } = rail("en");
    act(() => store.getState().actions.setDate("2013-05-01"));
    expect(screen.getByText(/Structure on 1 May 2013, with all directorates from:/)).toBeTruthy();
    expect(screen.getByRole("link", { name: "Organisatiebesluit 2012" }).lang).toBe("nl");
  });
});

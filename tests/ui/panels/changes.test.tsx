/** The panel of what changed: its list, its filter, and that the chart marks exactly what the list tells. */
import { act, fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { Lang } from "@/core/org/fileFormat";
import { orgModel } from "@/core/org/orgModel";
import { createAppStore, type AppStore } from "@/state/createAppStore";
import { ChangesPanel } from "@/ui/panels/changes/ChangesPanel";
import { ListView } from "@/ui/panels/ListView";
import { AFTER, BEFORE, changingOrg } from "../../support/changingOrg";
import { plain, show, storeOf, type Shown } from "./setup";

function open({ lang = "nl", store = storeOf(changingOrg, lang) }: { lang?: Lang; store?: AppStore } = {}): Shown {
  store.getState().actions.showChangesBetween(BEFORE, AFTER);
  return show(<><ChangesPanel /><ListView /></>, { store });
}

const panel = (): HTMLElement => screen.getByRole("complementary");
const rows = (): readonly HTMLElement[] => [...panel().querySelectorAll<HTMLElement>("[data-change]")];
const row = (id: string): HTMLElement => rows().find((each) => each.dataset["change"] === id) as HTMLElement;
const tagged = (store: AppStore): readonly string[] => [...store.selectors.spotlight(store.getState())?.tags.keys() ?? []].toSorted();
const listed = (): readonly string[] => rows().map((each) => each.dataset["change"] ?? "").toSorted();
/** What the panel says aloud, one part after the other: how much it found, and what came of a button. */
const told = (): readonly string[] => within(panel()).getAllByRole("status").map((each) => plain(each.textContent));
const drawn = (store: AppStore): readonly string[] => store.selectors.tree(store.getState())?.nodes.map(({ id }) => id) ?? [];

describe("the list", () => {
  it.each([
    ["nl", "Wat veranderde?", "4 onderdelen veranderden."],
    ["en", "What changed?", "4 units changed."],
  ] as const)("has a name and a total (%s)", (lang, name, total) => {
    open({ lang });
    expect(screen.getByRole("complementary", { name })).toBe(panel());
    expect(told()).toContain(total);
  });

  it("says what each unit was, what it became, when and by which source", () => {
    open();
    expect(plain(row("blijft").textContent)).toContain("Valt onder eerst: DG Een → daarna: DG Twee");
    expect(plain(row("dienst").textContent)).toContain("Naam eerst: Oude dienst → daarna: Nieuwe dienst");
    expect(plain(row("dienst").textContent)).toMatch(/Verantwoordelijk eerst: Een\d.* → daarna: Twee/);
    expect(plain(row("weg").textContent)).toContain("5 november 2012: Directie houdt op");
    for (const each of rows()) expect(within(each).getAllByRole("button", { name: /^Bron \d+: / }).length + (plain(each.textContent).includes("zonder bron") ? 1 : 0)).toBeGreaterThan(0);
  });

  it("says what is known of both days", () => {
    open();
    expect(plain(panel().textContent)).toContain("4 november 2012: wij kennen alleen de grote onderdelen. De directies zijn niet bekend. Volgens Organisatiebesluit 2012");
  });

  it("goes to a unit and comes back", async () => {
    const { store, user } = open();
    await user.click(within(row("weg")).getAllByRole("link")[0] as HTMLElement);
    expect(store.getState().view).toMatchObject({ selectedId: "weg", against: BEFORE });
    act(() => store.getState().actions.clearSelection());
    expect(listed()).toContain("weg");
  });

  it("says so when nothing changed", () => {
    const { store } = open();
    act(() => store.getState().actions.showChangesBetween("2013-01-01", "2013-02-01"));
    expect(told()[0]).toMatch(/^Wij vonden geen verandering/);
    expect(within(panel()).queryByRole("button", { name: /CSV/ })).toBeNull();
  });
});

describe("the picture", () => {
  it("marks exactly the units in the list, each with all its words, and shows what left", () => {
    const { store } = open();
    expect(tagged(store)).toEqual(listed());
    expect(drawn(store)).toEqual(expect.arrayContaining(["weg", ...listed()]));
    const tree = store.selectors.tree(store.getState());
    expect(tree?.byId.get("weg")).toMatchObject({ certainty: "gone", parentId: "dg-een" });
    expect(store.selectors.spotlight(store.getState())?.tags.get("dienst")).toBe("~ naam •");
  });

  it("has the same words in the list view", () => {
    open();
    const branch = screen.getAllByRole("link", { name: "Weg" }).find((each) => each.dataset["unitId"] === "weg")?.closest("li");
    expect(plain(branch?.textContent ?? "")).toContain("niet op deze dag, − gestopt");
  });

  it("marks one kind only where the reader asks for it, with the number on its button", async () => {
    const { store, user } = open();
    for (const button of within(within(panel()).getByRole("group", { name: "Laat zien" })).getAllByRole("button").slice(1)) {
      await user.click(button);
      expect(button.getAttribute("aria-pressed")).toBe("true");
      expect(tagged(store)).toEqual(listed());
      expect(button.textContent).toContain(` ${listed().length}`);
      await user.click(button);
    }
    expect(listed()).toHaveLength(4);
  });

  it("keeps its marks while a unit is chosen", () => {
    const { store } = open();
    act(() => store.getState().actions.goTo("dg-een"));
    expect(tagged(store)).toHaveLength(4);
  });
});

describe("the days", () => {
  const day = (name: string): HTMLInputElement => within(panel()).getByLabelText(name);
  const inFigures = (date: string): string => date.split("-").toReversed().join("-");
  const type = (name: string, value: string) => fireEvent.change(day(name), { target: { value } });

  it("can be swapped, which tells it the other way round", async () => {
    const { store, user } = open();
    await user.click(screen.getByRole("button", { name: "Draai om" }));
    expect(store.getState().view).toMatchObject({ date: BEFORE, against: AFTER });
    expect(screen.getByRole("button", { name: "Draai om" })).toBe(document.activeElement);
    expect([day("Van").value, day("Tot en met").value]).toEqual([AFTER, BEFORE].map(inFigures));
    expect(plain(row("weg").textContent)).toContain("+ nieuw");
    expect(plain(row("nieuw").textContent)).toContain("− gestopt");
    expect(plain(row("blijft").textContent)).toContain("Valt onder eerst: DG Twee → daarna: DG Een");
  });

  it("count when both are days, and say what is wrong with them otherwise", async () => {
    const { store, user } = open();
    const compare = screen.getByRole("button", { name: "Vergelijk" });
    type("Van", "");
    await user.click(compare);
    expect(plain(screen.getByRole("alert").textContent)).toBe("Dit is geen datum die wij begrijpen. Schrijf bijvoorbeeld 14-10-2010 of 2010.");
    expect(day("Van").getAttribute("aria-describedby")).toBe(screen.getByRole("alert").id);
    expect([day("Van"), day("Tot en met")].map((each) => each.getAttribute("aria-invalid"))).toEqual(["true", "false"]);
    expect(document.activeElement).toBe(day("Van"));
    type("Van", "1797");
    await user.click(compare);
    expect(plain(screen.getByRole("alert").textContent)).toBe("De tijdlijn begint op 1 januari 1798.");
    type("Van", inFigures(AFTER));
    await user.click(compare);
    expect(screen.getByRole("alert").textContent).toMatch(/twee keer dezelfde dag/);
    type("Van", "2012");
    type("Tot en met", "1 januari 2026");
    await user.click(compare);
    // The file's own day is the day of which an address says nothing.
    expect(store.getState().view).toMatchObject({ against: "2012-01-01", date: null });
    expect([day("Van").value, day("Tot en met").value]).toEqual(["01-01-2012", "01-01-2026"]);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("come ready-made for the great reorganisations", async () => {
    const { store, user } = open();
    await user.click(screen.getByText("Grote veranderingen"));
    await user.click(screen.getByRole("button", { name: "Besluit van 2012 en besluit van 2015" }));
    expect(store.getState().view).toMatchObject({ against: "2012-07-26", date: "2015-07-01", basis: "decree" });
    expect(plain(panel().textContent)).toContain("26 juli 2012: wij kennen geen volledig besluit.");
    await user.click(screen.getByRole("button", { name: "De dagen zelf" }));
    expect(store.getState().view.basis).toBe("day");
  });
});

it("saves the table", async () => {
  const { user } = open();
  const made = vi.fn<(blob: Blob) => string>(() => "blob:x");
  vi.stubGlobal("URL", Object.assign(URL, { createObjectURL: made, revokeObjectURL: vi.fn<() => void>() }));
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  await user.click(screen.getByRole("button", { name: "Bewaar als tabel (CSV)" }));
  expect((clicked.mock.contexts[0] as HTMLAnchorElement).download).toBe("wijzigingen-2012-11-04-2012-11-05.csv");
  expect(made.mock.calls[0]?.[0].type).toContain("text/csv");
  clicked.mockRestore();
  vi.unstubAllGlobals();
});

it("waits for the events and sources, without which less would be certain than it is", () => {
  const store = createAppStore({ lang: "nl", theme: null });
  store.getState().actions.setOrg({ status: "ready", model: orgModel({ ...changingOrg, events: [], sources: [] }), detailed: false, problems: [], missing: [] });
  open({ store });
  expect(rows()).toEqual([]);
  expect(within(panel()).getByRole("status").textContent).toBe("De andere gegevens worden geladen.");
  act(() => store.getState().actions.setOrg({ status: "ready", model: orgModel(changingOrg), detailed: true, problems: [], missing: [] }));
  expect(listed()).toHaveLength(4);
  expect(drawn(store)).toEqual(expect.arrayContaining([...listed()]));
});

it("closes with Escape, and takes the marks along", async () => {
  const { store, user } = open();
  act(() => screen.getByRole("button", { name: "Vergelijk" }).focus());
  await user.keyboard("{Escape}");
  expect(store.getState().view.against).toBeNull();
  expect(tagged(store)).toEqual([]);
  expect(drawn(store)).not.toContain("weg");
});

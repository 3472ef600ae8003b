/** The page with all subjects: its ways in, the order of its letters and its filter. */
import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { Lang } from "@/core/org/fileFormat";
import { orgModel } from "@/core/org/orgModel";
import { createAppStore, type AppStore } from "@/state/createAppStore";
import { SubjectsPage } from "@/ui/panels/pages/SubjectsPage";
import { shippedFile } from "../../support/shippedFile";
import { plain, show, smallOrg, storeOf, type Shown } from "./setup";

function open(lang: Lang = "nl", store: AppStore = storeOf(shippedFile(), lang)): Shown & { readonly onGlossary: () => void } {
  const onGlossary = vi.fn<() => void>();
  act(() => store.getState().actions.showPage("subjects"));
  return { ...show(<SubjectsPage onGlossary={onGlossary} />, { lang, store }), onGlossary };
}

function section(heading: string): HTMLElement {
  const found = screen.getByRole("heading", { level: 3, name: heading }).closest("section");
  if (found === null) throw new Error(`"${heading}" heads no section`);
  return found;
}
const letters = (): readonly string[] =>
  within(section("Alle onderwerpen van A tot Z")).queryAllByRole("heading", { level: 4 }).map((each) => plain(each.textContent));
const jumps = (): readonly string[] => {
  const nav = screen.queryByRole("navigation", { name: "Ga naar een letter" });
  return nav === null ? [] : within(nav).getAllByRole("link").map((link) => plain(link.textContent));
};

describe("page with all subjects", () => {
  it.each([
    ["nl", "Alle onderwerpen", ["De zeven opgaven", "De vijf taken", "De negen werkvelden", "Alle onderwerpen van A tot Z", "Bronnen"]],
    ["en", "All subjects", ["The seven social tasks", "The five tasks", "The nine fields of work", "All subjects from A to Z", "Sources"]],
  ] as const)("has its parts under headings (%s)", (lang, title, parts) => {
    open(lang);
    expect(screen.getByRole("heading", { level: 2, name: title })).toBeTruthy();
    expect(screen.getAllByRole("heading", { level: 3 }).map((each) => plain(each.textContent))).toEqual(parts);
  });

  it("has a card for each mission, with its source, subjects and units, and says that the grouping is ours", () => {
    open();
    const missions = section("De zeven opgaven");
    expect(within(missions).getAllByRole("heading", { level: 4 })).toHaveLength(7);
    expect(plain(missions.textContent)).toContain("hebben wij zelf bepaald");
    const card = within(missions).getByRole("heading", { name: /Een sterke en levendige democratie/ }).parentElement as HTMLElement;
    expect(within(card).getByRole("link", { name: "Verkiezingen" }).getAttribute("href")).toBe("?subject=verkiezingen");
    expect(within(card).getByRole("link", { name: "Kiesraad" }).getAttribute("href")).toBe("?unit=kiesraad");
    expect(within(card).getByRole("button", { name: /^Bron 1: / })).toBeTruthy();
  });

  it("has each subject from A to Z with the first who have a part in it", () => {
    open();
    const list = section("Alle onderwerpen van A tot Z");
    expect(letters()).toEqual(jumps());
    expect(letters()).toEqual(letters().toSorted());
    const rows = [...list.querySelectorAll("li > span:first-child > a")];
    expect(rows).toHaveLength(106);
    const row = within(list).getByRole("link", { name: "Paspoort en identiteitskaart" }).closest("li") as HTMLElement;
    expect([...row.querySelectorAll("span > span")].map((each) => plain(each.textContent))).toEqual([
      "maakt het beleid: Directie Digitale Overheid (DO)", "voert uit: Rijksdienst voor Identiteitsgegevens (RvIG)", "en nog 2",
    ]);
  });

  it("sorts by English labels in English", () => {
    open("en");
    const list = screen.getByRole("heading", { name: "All subjects from A to Z" }).closest("section") as HTMLElement;
    const labels = [...list.querySelectorAll("li > span:first-child > a")].map((each) => plain(each.textContent));
    expect(labels).toEqual(labels.toSorted(new Intl.Collator("en").compare));
    expect(labels[0]).toMatch(/^A/);
    expect(labels).toContain("Passport and identity card");
  });

  it("leads to a letter with the keyboard, and leaves the address alone", async () => {
    Element.prototype.scrollIntoView = vi.fn<() => void>();
    const { user } = open();
    const before = window.location.href;
    await user.click(within(screen.getByRole("navigation", { name: "Ga naar een letter" })).getByRole("link", { name: "P" }));
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 4, name: "P" }));
    await user.click(within(screen.getByRole("navigation", { name: "Op deze pagina" })).getByRole("link", { name: "Werkvelden" }));
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 3, name: "De negen werkvelden" }));
    expect(window.location.href).toBe(before);
  });

  it("looks through all words of a subject, and says how many are left", async () => {
    const { user } = open();
    const field = screen.getByRole("textbox", { name: "Zoek in deze onderwerpen" });
    await user.type(field, "reisdoc");
    expect(letters()).toEqual(["P"]);
    // One letter needs no way to it.
    expect(jumps()).toEqual([]);
    await waitFor(() => expect(screen.getByText(/^1\sonderwerp$/)).toBeTruthy());
    await user.clear(field);
    await user.type(field, "qqq");
    expect(letters()).toEqual([]);
    expect(screen.getAllByText(/^Geen onderwerp met deze woorden\./).length).toBeGreaterThan(0);
  });

  it("empties the field with a first Escape and leaves with a second", async () => {
    const { user, store } = open();
    const field = screen.getByRole<HTMLInputElement>("textbox", { name: "Zoek in deze onderwerpen" });
    await user.type(field, "digid");
    await user.keyboard("{Escape}");
    expect(field.value).toBe("");
    expect(store.getState().view.page).toBe("subjects");
    await user.keyboard("{Escape}");
    expect(store.getState().view.page).toBeNull();
  });

  it("leads to the glossary, to the chart and to a subject", async () => {
    const { user, store, onGlossary } = open();
    await user.click(screen.getByRole("button", { name: "Woordenlijst en afkortingen" }));
    expect(onGlossary).toHaveBeenCalledOnce();
    await user.click(screen.getByRole("link", { name: "Bekijk het schema" }));
    expect(store.getState().view.page).toBeNull();
    act(() => store.getState().actions.showPage("subjects"));
    await user.click(within(section("Alle onderwerpen van A tot Z")).getByRole("link", { name: "DigiD" }));
    expect(store.getState().view).toMatchObject({ page: null, subjectId: "digid" });
  });

  it("says so while subjects are still on their way, and where they will not come", () => {
    const store = createAppStore({ lang: "nl", theme: null });
    const model = orgModel({ ...smallOrg, subjects: [] });
    act(() => store.getState().actions.setOrg({ status: "ready", model, detailed: false, problems: [], missing: [] }));
    show(<SubjectsPage onGlossary={() => {}} />, { store });
    expect(screen.getByRole("status").textContent).toBe("De andere gegevens worden geladen.");
    act(() => store.getState().actions.setOrg({ status: "ready", model, detailed: false, problems: [], missing: ["details"] }));
    expect(screen.getByRole("status").textContent).toContain("niet aangekomen");
  });
});

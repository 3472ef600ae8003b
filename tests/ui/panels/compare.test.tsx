/** Comparing and the way between two units: the button, the tray, the page and the panel, by role and name. */
import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Lang, UnitId } from "@/core/org/fileFormat";
import type { AppStore } from "@/state/createAppStore";
import { CompareTray } from "@/ui/panels/compare/CompareTray";
import { PathPanel } from "@/ui/panels/compare/PathPanel";
import { DetailsPanel } from "@/ui/panels/details/DetailsPanel";
import { ComparePage } from "@/ui/panels/pages/ComparePage";
import { shippedFile } from "../../support/shippedFile";
import { plain, show, smallOrg, storeOf, type Shown } from "./setup";

function comparing(ids: readonly UnitId[], store: AppStore = storeOf()): AppStore {
  for (const id of ids) store.getState().actions.compareWith(id);
  return store;
}

const compared = (store: AppStore): readonly UnitId[] => store.getState().view.comparedIds;

describe("the button in the panel", () => {
  const open = (id: UnitId, store: AppStore): Shown => {
    store.getState().actions.goTo(id);
    return show(<DetailsPanel />, { store });
  };

  it("puts the unit in and takes it out, and says which it did", async () => {
    const store = storeOf();
    const { user } = open("logius", store);
    const button = screen.getByRole("button", { name: "Vergelijk" });
    expect(button.getAttribute("aria-pressed")).toBe("false");
    await user.click(button);
    expect(compared(store)).toEqual(["logius"]);
    expect(button.getAttribute("aria-pressed")).toBe("true");
    await user.click(button);
    expect(compared(store)).toEqual([]);
    expect(button.getAttribute("aria-pressed")).toBe("false");
  });

  it("says of a fourth whose place it takes, and takes it", async () => {
    const store = comparing(["dgx", "raad", "politie"]);
    const { user } = open("logius", store);
    await user.click(screen.getByRole("button", { name: "Vergelijk in plaats van Politie" }));
    expect(compared(store)).toEqual(["dgx", "raad", "logius"]);
    expect(screen.getByRole("button", { name: "Vergelijk" }).getAttribute("aria-pressed")).toBe("true");
  });
});

describe("the tray", () => {
  const tray = (): HTMLElement => screen.getByRole("region", { name: "Vergelijking" });
  const buttons = (): readonly string[] => within(tray()).getAllByRole("button").map((button) => plain(button.textContent));

  it("asks for another unit as long as there is one", () => {
    show(<CompareTray />, { store: comparing(["dgx"]) });
    expect(buttons()).toEqual(["Haal uit de vergelijking: DGX"]);
    expect(plain(within(tray()).getByRole("status").textContent)).toBe("1 onderdeel om te vergelijken. Kies nog een onderdeel. DGX");
  });

  it("offers the table from two units on, and the way for exactly two", () => {
    const store = comparing(["dgx", "logius"]);
    show(<CompareTray />, { store });
    expect(buttons().slice(2)).toEqual(["Vergelijk naast elkaar", "Toon de weg ertussen"]);
    act(() => store.getState().actions.compareWith("raad"));
    expect(buttons().slice(3)).toEqual(["Vergelijk naast elkaar"]);
    expect(plain(within(tray()).getByRole("status").textContent)).toContain("3 onderdelen om te vergelijken. DGX Logius Raad");
  });

  it("goes to the page and to the way", async () => {
    const store = comparing(["dgx", "logius"]);
    const { user } = show(<CompareTray />, { store });
    await user.click(screen.getByRole("button", { name: "Toon de weg ertussen" }));
    expect(store.getState().view.path).toEqual(["dgx", "logius"]);
    await user.click(screen.getByRole("button", { name: "Vergelijk naast elkaar" }));
    expect(store.getState().view.page).toBe("compare");
  });

  it("takes a unit out and leaves the keyboard on the next", async () => {
    const store = comparing(["dgx", "logius", "raad"]);
    const { user } = show(<CompareTray />, { store });
    await user.click(screen.getByRole("button", { name: "Haal uit de vergelijking: Logius" }));
    expect(compared(store)).toEqual(["dgx", "raad"]);
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Haal uit de vergelijking: Raad" }));
    await user.click(screen.getByRole("button", { name: "Haal uit de vergelijking: Raad" }));
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Haal uit de vergelijking: DGX" }));
  });

  it("names units in their own language", () => {
    show(<CompareTray />, { store: comparing(["raad"], storeOf(smallOrg, "en")) });
    const [chip] = within(screen.getByRole("region", { name: "Comparison" })).getAllByText("Raad", { ignore: ".visually-hidden *" });
    expect(chip?.lang).toBe("nl");
  });
});

describe("the page", () => {
  const shipped = (ids: readonly UnitId[], lang: Lang = "nl"): Shown => show(<ComparePage />, { store: comparing(ids, storeOf(shippedFile(), lang)) });
  const row = (name: RegExp): HTMLElement => {
    const found = screen.getByRole("rowheader", { name }).closest("tr");
    if (found === null) throw new Error(`No row ${String(name)}`);
    return found;
  };
  const cells = (name: RegExp): readonly string[] => within(row(name)).getAllByRole("cell").map((cell) => plain(cell.textContent));

  it("is a table with a column for each unit and a row for each thing", () => {
    shipped(["rvb", "logius", "kiesraad"]);
    expect(screen.getByRole("table", { name: "Vergelijking van onderdelen" })).toBeTruthy();
    expect(screen.getAllByRole("columnheader").map((head) => head.getAttribute("aria-labelledby") ?? "").slice(1).map((id) => plain(document.getElementById(id)?.textContent ?? null)))
      .toEqual(["Rijksvastgoedbedrijf (RVB)", "Logius", "Kiesraad"]);
    expect(screen.getByRole("columnheader", { name: "Wat" })).toBeTruthy();
    expect(screen.getAllByRole("rowheader").map((head) => plain(head.textContent).replace(/[≠=?].*/, ""))).toEqual([
      "Soort", "Sinds wanneer", "Hoort bij", "Wie verantwoording aflegt aan de Kamer", "Taken", "Mensen in functie", "Geld", "Personeel",
      "Andere cijfers", "Juridische grondslag", "Gaat over", "Verbonden met elkaar", "Wat wij niet weten", "Bronnen verschillen", "Bronnen",
    ]);
    for (const each of screen.getAllByRole("rowheader")) expect(within(each.closest("tr") as HTMLElement).getAllByRole("cell")).toHaveLength(3);
  });

  it.each([["nl", "verschilt", "gelijk", "niet te vergelijken"], ["en", "differs", "the same", "cannot be compared"]] as const)("says in words what differs (%s)", (lang, differs, same, unclear) => {
    shipped(["rvb", "logius"], lang);
    expect(row(lang === "nl" ? /^Soort/ : /^Kind/).textContent).toContain(same);
    expect(row(lang === "nl" ? /^Hoort bij/ : /^Belongs to/).textContent).toContain(differs);
    expect(row(lang === "nl" ? /^Personeel/ : /^Staff/).textContent).toContain(unclear);
  });

  it("shows only what differs when asked, and all of it again", async () => {
    const { user } = shipped(["rvb", "logius"]);
    const all = screen.getAllByRole("rowheader").length;
    const differing = screen.getAllByRole("rowheader", { name: /verschilt$/ }).length;
    expect(differing).toBeGreaterThan(0);
    expect(plain(document.body.textContent)).toContain(`${differing} van de ${all} rijen verschillen`);
    await user.click(screen.getByRole("checkbox", { name: "Toon alleen verschillen" }));
    expect(screen.getAllByRole("rowheader")).toHaveLength(differing);
    expect(screen.queryByRole("rowheader", { name: /^Soort/ })).toBeNull();
    await user.click(screen.getByRole("checkbox", { name: "Toon alleen verschillen" }));
    expect(screen.getAllByRole("rowheader")).toHaveLength(all);
  });

  it("tells apart what is unknown, not applicable and without a source, and explains all four in a key", () => {
    shipped(["minister-bzk", "groep-zbo", "logius"]);
    expect(cells(/^Sinds wanneer/)).toEqual([
      "Minister van Binnenlandse Zaken en Koninkrijksrelaties?onbekendBegin en einde niet bekend",
      "Zelfstandige bestuursorganen bij BZK–niet van toepassing", expect.stringMatching(/^LogiusBestaat sinds 1 januari 2010/),
    ]);
    expect(cells(/^Taken/)[1]).toContain("zonder bron");
    expect(cells(/^Wie verantw/)[1]).toContain("niet van toepassing");
    expect(cells(/^Wie verantw/)[2]).toContain("Wij weten niet wie hier nu over gaat.");
    const key = screen.getByRole("heading", { level: 3, name: "Als er geen antwoord staat" }).nextElementSibling as HTMLElement;
    for (const [term, explanation] of [
      [/onbekend/, "Wij vonden geen bron die het zegt."], [/niet openbaar/, "Het is er wel, maar het wordt niet bekendgemaakt."],
      [/niet van toepassing/, "Dit past niet bij dit soort onderdeel."], [/zonder bron/, "Wij noemen het, maar hebben er geen bron bij."],
    ] as const) {
      const found = within(key).getAllByRole("term").find((each) => term.test(each.textContent ?? ""));
      expect(found?.nextElementSibling?.textContent).toBe(explanation);
    }
    // Four looks as well: a class or a mark of its own for each.
    const looks = within(key).getAllByRole("term").map((each) => each.firstElementChild?.getAttribute("data-absence") ?? each.firstElementChild?.className);
    expect(new Set(looks).size).toBe(4);
  });

  it("has a note in the page for each number of a source, and lists them in that order", () => {
    shipped(["rvb", "logius"], "en");
    const buttons = [...document.querySelectorAll<HTMLButtonElement>("td button[popovertarget]")];
    expect(buttons.length).toBeGreaterThan(20);
    for (const button of buttons) {
      expect(document.getElementById(button.getAttribute("popovertarget") ?? "")?.getAttribute("aria-label")).toBe(`Source ${button.textContent}`);
    }
    const sources = screen.getByRole("heading", { level: 3, name: "Sources" }).closest("section") as HTMLElement;
    expect(within(sources).getAllByRole("listitem").map((item) => item.querySelector('p[lang="nl"]')?.textContent))
      .toEqual([...document.querySelectorAll("[popover]")].map((note) => note.querySelector('p[lang="nl"]')?.textContent));
  });

  it("takes a column out, asks for another unit when one is left, and goes back to the chart with the last", async () => {
    const store = comparing(["dgx", "logius"]);
    store.getState().actions.showPage("compare");
    const { user } = show(<ComparePage />, { store });
    await user.click(screen.getByRole("button", { name: "Haal uit de vergelijking: DGX" }));
    expect(screen.getByText("Kies in het schema nog een onderdeel om te vergelijken.")).toBeTruthy();
    expect(screen.queryByRole("checkbox")).toBeNull();
    expect(screen.queryByText("gelijk")).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Haal uit de vergelijking: Logius" }));
    await user.click(screen.getByRole("button", { name: "Haal uit de vergelijking: Logius" }));
    expect(store.getState().view.page).toBeNull();
  });

  it("goes to a unit by the head of its column", async () => {
    const store = comparing(["dgx", "logius"]);
    store.getState().actions.showPage("compare");
    const { user } = show(<ComparePage />, { store });
    await user.click(within(screen.getAllByRole("columnheader")[2] as HTMLElement).getByRole("link", { name: "Logius" }));
    expect(store.getState().view).toMatchObject({ selectedId: "logius", page: null });
  });

  it("calls nothing unknown while facts are still on their way", () => {
    const store = comparing(["dgx", "logius"]);
    const { org } = store.getState();
    if (org.status !== "ready") throw new Error("no organisation");
    act(() => store.getState().actions.setOrg({ ...org, detailed: false }));
    show(<ComparePage />, { store });
    expect(screen.queryByRole("table")).toBeNull();
    expect(screen.getByRole("status").textContent).toBe("De andere gegevens worden geladen.");
  });
});

describe("the way between two units", () => {
  function way(from: UnitId, to: UnitId, lang: Lang = "nl"): Shown {
    const store = storeOf(shippedFile(), lang);
    store.getState().actions.showPath(from, to);
    return show(<PathPanel />, { store });
  }
  const section = (name: string): HTMLElement => screen.getByRole("heading", { level: 3, name }).closest("section") as HTMLElement;
  const linksIn = (element: HTMLElement): readonly string[] => within(element).getAllByRole("link").map((link) => new URLSearchParams(link.getAttribute("href") ?? "").get("unit") ?? "");

  it("is named after the two and lists each step as a link with its sources", () => {
    way("rvb", "dgkr");
    expect(screen.getByRole("complementary", { name: "Rijksvastgoedbedrijf en Directoraat-generaal Koninkrijksrelaties" })).toBeTruthy();
    const list = within(section("Via de lijn")).getByRole("list");
    expect(linksIn(list)).toEqual(["rvb", "dgvbr", "sg", "dgkr"]);
    const steps = within(list).getAllByRole("listitem");
    for (const step of steps) expect(within(step).getAllByRole("button").length).toBeGreaterThan(0);
    expect(steps.map((step) => (step.textContent ?? "").includes("Hier komen de twee lijnen samen"))).toEqual([false, false, true, false]);
    expect(plain(section("Via de lijn").textContent)).toContain("Beide horen bij: Secretaris-generaal (SG)");
  });

  it("tells who answers for each under a heading of its own, and whether it is the same office", () => {
    way("rvb", "dgkr");
    const answers = section("Wie verantwoording aflegt aan de Kamer");
    expect(within(answers).getAllByRole("heading", { level: 4 }).map((each) => each.textContent)).toEqual(["Rijksvastgoedbedrijf", "Directoraat-generaal Koninkrijksrelaties"]);
    expect(plain(answers.textContent)).toContain("Dat is voor elk een andere bewindspersoon.");
    // Those of now, and between them those who answered before.
    expect(linksIn(answers)).toEqual(["minister-vro", "vro-minister", "minister-wonen-rijksdienst", "stas-bzk"]);
    // Neither line says what the other does.
    expect(linksIn(section("Via de lijn"))).not.toContain("stas-bzk");
    expect(linksIn(answers)).not.toContain("sg");
  });

  it.each([
    ["bzk", "kiesraad", "Er is niets dat boven beide staat. Elk heeft een eigen lijn naar boven."],
    ["kiesraad", "kadaster", "Een kop geeft geen leiding. In deze lijn staat dus niets boven beide."],
    ["logius", "rvig", "Boven die kop staat: Ministerie van Binnenlandse Zaken en Koninkrijksrelaties (BZK)"],
    ["sg", "dgkr", "Het andere onderdeel hoort hierbij."],
    ["logius", "dgkr", "Of dat dezelfde bewindspersoon is, weten wij niet."],
  ])("says of %s and %s: %s", (from, to, sentence) => {
    way(from, to);
    expect(plain(screen.getByRole("complementary").textContent)).toContain(sentence);
  });

  it("has two lists where nothing stands above both, each up to its own top", () => {
    way("rvb", "kiesraad", "en");
    const lists = within(section("Along the line")).getAllByRole("list");
    expect(lists.map(linksIn)).toEqual([["rvb", "dgvbr", "sg", "bzk"], ["kiesraad", "groep-zbo"]]);
    expect(within(section("Along the line")).getAllByRole("heading", { level: 4 }).map((each) => plain(each.textContent)))
      .toEqual(["The line of Central Government Real Estate Agency", "The line of Electoral Council"]);
  });

  it("explains the abbreviation in what it says", () => {
    way("rvb", "dgkr");
    const meant = screen.getByText("1 afkorting in deze tekst").closest("details") as HTMLElement;
    expect(meant.querySelector("dt")?.textContent).toBe("VRO");
    expect(meant.querySelector("dd")?.textContent).toMatch(/Volkshuisvesting en Ruimtelijke Ordening/);
  });

  it("closes with Escape, and goes on to the table", async () => {
    const { store, user } = way("rvb", "dgkr");
    await user.click(screen.getByRole("button", { name: "Vergelijk naast elkaar" }));
    expect(store.getState().view).toMatchObject({ page: "compare", comparedIds: ["rvb", "dgkr"] });
    act(() => store.getState().actions.showPath("rvb", "dgkr"));
    await user.click(screen.getByRole("button", { name: "Sluit details" }));
    expect(store.getState().view.path).toBeNull();
  });
});

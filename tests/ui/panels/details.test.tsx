/** The details panel: what a reader finds in it, by role and name, on the organisation that we ship and on small drawings. */
import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Lang, OrgFile, UnitId } from "@/core/org/fileFormat";
import { orgModel } from "@/core/org/orgModel";
import { parseOrg } from "@/core/org/parseOrg";
import type { OrgPart } from "@/state/appState";
import { createAppStore, type AppStore } from "@/state/createAppStore";
import { structureText } from "@/tools/orgData";
import { DetailsPanel } from "@/ui/panels/details/DetailsPanel";
import { withUnit } from "../../support/drawOrg";
import { shippedFile } from "../../support/shippedFile";
import { plain, show, smallOrg, storeOf, type Shown } from "./setup";

const shippedStore = (lang: Lang = "nl"): AppStore => storeOf(shippedFile(), lang);

function open(id: UnitId, { lang = "nl", store = shippedStore(lang) }: { lang?: Lang; store?: AppStore } = {}): Shown {
  const shown = show(<DetailsPanel />, { lang, store });
  act(() => store.getState().actions.goTo(id));
  return shown;
}

const panel = (): HTMLElement => screen.getByRole("complementary");
/** The part of the panel under a heading. */
function section(heading: string): HTMLElement {
  const found = within(panel()).getByRole("heading", { level: 3, name: heading }).closest("section");
  if (found === null) throw new Error(`"${heading}" heads no section`);
  return found;
}
const links = (within_: HTMLElement): readonly string[] => within(within_).queryAllByRole("link").map((link) => plain(link.textContent));
const text = (element: HTMLElement = panel()): string => plain(element.textContent);

describe("details panel", () => {
  it("is not there without a choice", () => {
    show(<DetailsPanel />, { store: shippedStore() });
    expect(screen.queryByRole("complementary")).toBeNull();
  });

  it.each([
    ["nl", "Directoraat-generaal Koninkrijksrelaties", "directoraat-generaal", "Hoort bij", "Wie verantwoording aflegt aan de Kamer"],
    ["en", "Directorate-General for Kingdom Relations", "directorate-general", "Belongs to", "Who answers to parliament"],
  ] as const)("is named after its unit and has two ladders under headings of their own (%s)", (lang, name, kind, under, answers) => {
    open("dgkr", { lang });
    expect(screen.getByRole("complementary", { name })).toBe(panel());
    expect(within(panel()).getByRole("heading", { level: 2, name }).lang).toBe(lang);
    expect(text().toLowerCase()).toContain(kind);

    const [ladder] = within(section(under)).getAllByRole("list");
    const steps = within(ladder as HTMLElement).getAllByRole("listitem");
    expect(steps).toHaveLength(3);
    expect(steps.map((step) => step.getAttribute("aria-current"))).toEqual([null, null, "true"]);
    expect(text(steps[1])).toContain("Vincent Roozen");
    expect(links(steps[2] as HTMLElement)).toEqual([]);

    expect(section(answers)).not.toBe(section(under));
    const offices = within(section(answers)).getAllByRole("list")[0] as HTMLElement;
    expect(offices).not.toBe(ladder);
    expect(within(offices).getAllByRole("listitem")).toHaveLength(1);
    expect(text(offices)).toContain("Eric van der Burg");
    expect(within(offices).getByRole("link").getAttribute("href")).toBe(`?unit=stas-bzk${lang === "en" ? "&lang=en" : ""}`);
    // Neither line says what the other one does.
    expect(text(ladder as HTMLElement)).not.toContain("Eric van der Burg");
    expect(text(offices)).not.toContain("Vincent Roozen");
  });

  it("has the permanent address of each unit that it names, and goes there on a click", async () => {
    const { store, user } = open("rcn");
    const toUnits = within(panel()).getAllByRole("link").filter((link) => link.getAttribute("href")?.startsWith("?unit="));
    expect(toUnits.length).toBeGreaterThan(5);
    const known = new Set(shippedFile().units.map(({ id }) => id));
    for (const link of toUnits) {
      expect(known).toContain(new URLSearchParams(link.getAttribute("href") ?? "").get("unit"));
      expect(plain(link.textContent)).not.toBe("");
    }
    await user.click(within(section("Hoort bij")).getByRole("link", { name: /Koninkrijksrelaties \(DGKR\)/ }));
    expect(store.getState().view.selectedId).toBe("dgkr");
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Directoraat-generaal Koninkrijksrelaties");
    await user.click(within(section("Wie verantwoording aflegt aan de Kamer")).getByRole("link"));
    expect(store.getState().view.selectedId).toBe("stas-bzk");
  });

  it.each([["nl", "Bron"], ["en", "Source"]] as const)("has a button for each source number that opens a note in the panel (%s)", (lang, word) => {
    open("rcn", { lang });
    const buttons = [...panel().querySelectorAll<HTMLButtonElement>("button[popovertarget]:not([popovertargetaction])")];
    expect(buttons.length).toBeGreaterThan(10);
    for (const button of buttons) {
      const number = button.textContent;
      const note = document.getElementById(button.getAttribute("popovertarget") ?? "");
      expect(note?.getAttribute("popover")).toBe("auto");
      expect(panel().contains(note)).toBe(true);
      expect(note?.getAttribute("aria-label")).toBe(`${word} ${number}`);
      // In the language in which it was printed.
      const title = note?.querySelector("p[lang]")?.textContent ?? "";
      expect(title).not.toBe("");
      expect(screen.getAllByRole("button", { name: `${word} ${number}: ${title}` })).toContain(button);
    }
  });

  it("lists its sources at the end in the order of their numbers, with titles marked as Dutch", () => {
    open("rcn", { lang: "en" });
    const titles = within(section("Sources")).getAllByRole("listitem").map((item) => item.querySelector('p[lang="nl"]')?.textContent);
    const notes = [...panel().querySelectorAll("[popover]")].map((note) => note.querySelector('p[lang="nl"]')?.textContent);
    expect(titles.length).toBeGreaterThan(5);
    expect(titles).toEqual(notes);
    for (const link of within(section("Sources")).getAllByRole("link")) expect(link.getAttribute("href")).toMatch(/^https?:/);
  });

  it("keeps many numbers behind one statement back until they are asked for", async () => {
    const sources = Array.from({ length: 7 }, (_, index) => ({ id: `s${index}`, kind: "web" as const, title: `Titel ${index + 1}` }));
    const store = storeOf({ ...smallOrg, sources, tasks: [{ unit: "logius", text: { nl: "Taak" }, src: sources.map(({ id }) => id) }] });
    const { user } = open("logius", { store });
    const tasks = section("Taken");
    expect(within(tasks).getAllByRole("button").map((button) => button.textContent)).toEqual(["1", "2", "3", "+4"]);
    await user.click(within(tasks).getByRole("button", { name: /^Toon nog 4\sbronnen$/ }));
    expect(within(tasks).getAllByRole("button").map((button) => button.textContent)).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
  });

  it.each([["nl", "Taken", "zonder bron"], ["en", "Tasks", "no source"]] as const)("says so where a statement has no source (%s)", (lang, heading, words) => {
    const store = storeOf({ ...smallOrg, sources: [{ id: "s", kind: "web", title: "Titel" }], tasks: [
      { unit: "logius", text: { nl: "met" }, src: ["s"] }, { unit: "logius", text: { nl: "los" } }, { unit: "logius", text: { nl: "weg" }, src: ["gone"] },
    ] }, lang);
    open("logius", { lang, store });
    const items = within(section(heading)).getAllByRole("listitem");
    expect(items.map((item) => within(item).queryByText(words) !== null)).toEqual([false, true, true]);
    expect(items.map((item) => item.querySelector("button") !== null)).toEqual([true, false, false]);
  });

  it("says that a statement is our background knowledge, next to its sources", () => {
    open("logius", { store: storeOf() });
    expect(text(section("Gaat over"))).toContain("algemene kennis");
  });

  it.each([["nl", "Geen bron zegt wat dit onderdeel doet."], ["en", "No source says what this unit does."]] as const)("admits that no source tells the tasks (%s)", (lang, sentence) => {
    open("rvig-it", { lang });
    expect(text()).toContain(sentence);
  });

  it("does not claim to know no tasks where it lists some", () => {
    const store = storeOf({ ...smallOrg, descriptions: [] });
    open("logius", { store });
    expect(text(section("Taken"))).toContain("Beheert DigiD");
    expect(text()).not.toContain("Geen bron zegt");
  });

  it.each([
    ["nl", "logius", "Wij weten niet wie hier nu over gaat."],
    ["en", "logius", "We do not know who is in charge of this now."],
    ["nl", "rob", "Dit staat zo in ons dossier, zonder eigen bron."],
    ["nl", "ssc-ict", "Niet uitgezocht of niet van toepassing."],
    ["nl", "kiesraad", "Deze bewindspersoon staat op afstand en leidt het werk niet."],
    ["nl", "minister-bzk", "Deze bewindspersoon legt zelf verantwoording af aan de Kamer."],
    ["nl", "vro", "Dit onderdeel bestaat niet meer. Daarom staat hier nu niemand."],
  ] as const)("says how it knows who answers (%s, %s)", (lang, id, sentence) => {
    open(id, { lang });
    expect(text(section(lang === "nl" ? "Wie verantwoording aflegt aan de Kamer" : "Who answers to parliament"))).toContain(sentence);
  });

  it("names no office for Logius, and says through whom where it follows from the place", () => {
    const { unmount } = open("logius");
    expect(links(section("Wie verantwoording aflegt aan de Kamer"))).toEqual([]);
    unmount();
    open("curacao", { store: storeOf() });
    const answers = section("Wie verantwoording aflegt aan de Kamer");
    expect(links(answers)).toEqual(["Minister van Wonen", "Directoraat-generaal Wonen (DGX)"]);
    expect(text(answers)).toContain("Dit volgt uit de plaats in de organisatie, via:");
  });

  it.each([["nl", "Hoort niet bij BZK, maar bij:"], ["en", "Not part of BZK, but of:"]] as const)("says of the OVV that it is not of BZK, and shows the disagreement (%s)", (lang, sentence) => {
    open("ovv", { lang });
    expect(text()).toContain(`${sentence} Ministerie van Justitie en Veiligheid`);
    const differs = section(lang === "nl" ? "Bronnen verschillen" : "Sources differ");
    expect(within(differs).getAllByRole("listitem").length).toBeGreaterThan(1);
    expect(text(differs)).toContain(lang === "nl" ? "Wij tonen:" : "We show:");
  });

  it.each([["nl", "Dit onderdeel bestaat niet meer."], ["en", "This unit no longer exists."]] as const)("says of a former ministry that it is gone, and what came after (%s)", (lang, sentence) => {
    open("vro", { lang });
    expect(within(panel()).getByText(sentence)).toBeTruthy();
    const history = section(lang === "nl" ? "Geschiedenis" : "History");
    expect(within(history).getByRole("heading", { level: 4, name: lang === "nl" ? "Opvolgers" : "Successors" })).toBeTruthy();
    for (const link of within(history).getAllByRole("link", { name: /\(BZK\)/ })) expect(link.getAttribute("href")).toContain("unit=bzk");
    const when = within(history).getAllByRole("list")[0]?.textContent ?? "";
    expect(when).toContain(lang === "nl" ? "2 juli 2024" : "2 July 2024");
    expect(when).toContain(lang === "nl" ? "23 februari 2026" : "23 February 2026");
    expect(text()).toContain(lang === "nl" ? "Bestond van 2 juli 2024 tot 23 februari 2026" : "Existed from 2 July 2024 until 23 February 2026");
  });

  it("names nobody of today for a former unit, and sets its last office apart as earlier", () => {
    open("rvb-pspm");
    const answers = section("Wie verantwoording aflegt aan de Kamer");
    expect(text(answers)).toContain("Daarom staat hier nu niemand.");
    expect(text(answers)).not.toContain("Boekholt");
    expect(screen.queryByRole("heading", { name: "Mensen in functie" })).toBeNull();
    expect(text(section("Hoort bij"))).not.toContain("naast de lijn");
    expect(text(section("Hoort bij"))).not.toContain("opgeheven)");
    expect(within(answers).getByText("Eerder").closest("details")?.textContent).toContain("Minister van Volkshuisvesting");
  });

  it.each([["nl", "Verbonden met", /^Eerder \(2\)$/], ["en", "Linked with", /^Earlier \(2\)$/]] as const)("sets a line that has ended apart from those that hold (%s)", (lang, heading, summary) => {
    open("minister-bzk", { lang });
    const past = within(section(heading)).getByText(summary).closest("details");
    expect(past?.querySelectorAll("a")).toHaveLength(2);
    expect(past?.textContent).toContain("DGDOO");
    const present = [...section(heading).querySelectorAll("a")].filter((link) => past?.contains(link) === false);
    expect(present.map((link) => link.textContent).join()).not.toContain("DGDOO");
  });

  it.each([
    ["nl", "Waarover deze bewindspersoon verantwoording aflegt", "Dit zegt een bron", /weten wij niet wie erover gaat$/],
    ["en", "What this office-holder answers for in parliament", "A source says so", /we do not know who answers for/],
  ] as const)("shows what an office-holder answers for, with sources and gaps (%s)", (lang, heading, said, gap) => {
    for (const office of ["minister-bzk", "stas-bzk", "minister-vro"]) {
      const { unmount } = open(office, { lang });
      const whole = section(heading);
      const stated = within(whole).getByRole("heading", { name: said }).nextElementSibling;
      const rows = [...stated?.querySelectorAll("li") ?? []];
      expect(rows.length).toBeGreaterThan(2);
      for (const row of rows) expect(within(row).getAllByRole("button", { name: /^(Bron|Source) \d+: / }).length).toBeGreaterThan(0);
      expect(within(whole).getByRole("heading", { name: gap })).toBeTruthy();
      unmount();
    }
  });

  it.each([
    ["psg", "naast de lijn"], ["groep-zbo", "Dit staat naast de lijn van het ministerie."], ["bzk", "Dit staat bovenaan."],
  ])("says how %s hangs", (id, words) => {
    open(id);
    expect(text(section("Hoort bij"))).toContain(words);
    if (id === "groep-zbo") expect(text(section("Hoort bij"))).not.toContain("Dit staat bovenaan.");
  });

  it("says what a reader should know of a subject, of a mission and of an address", () => {
    const { store } = open("rvig-id");
    expect(text(section("Gaat over"))).toContain("volgt uit de naam van de directie");
    act(() => store.getState().actions.goTo("dgkr"));
    const missions = section("Werkt mee aan opgaven");
    expect(text(missions)).toContain("Onze indeling");
    expect(within(missions).getAllByRole("button", { name: /^Bron \d+: / }).length).toBeGreaterThan(0);
    expect(within(section("Website")).getAllByRole("button", { name: /^Bron \d+: / }).length).toBeGreaterThan(0);
  });

  it("warns against adding amounts where the budget of one of them is not known", () => {
    const { store } = open("dgkr");
    expect(text(section("Omvang"))).toContain("kunt u niet bij elkaar optellen");
    act(() => store.getState().actions.goTo("rvb"));
    expect(text(section("Omvang"))).not.toContain("kunt u niet bij elkaar optellen");
  });

  it("marks a link to a unit that is gone", () => {
    open("dgdoo");
    const history = section("Geschiedenis");
    const predecessor = within(history).getAllByRole("link").find((link) => link.getAttribute("href") === "?unit=dgoo");
    expect(plain(predecessor?.closest("li")?.textContent ?? "")).toContain("(opgeheven)");
  });

  it("has the seven missions of the ministry, each with its units", () => {
    open("bzk");
    const missions = section("De zeven opgaven");
    const names = within(missions).getAllByRole("heading", { level: 4 }).map((heading) => heading.querySelector("span")?.textContent);
    expect(names).toHaveLength(7);
    expect(names[0]).toBe("Een sterke en levendige democratie");
    for (const heading of within(missions).getAllByRole("heading", { level: 4 })) {
      expect(links(heading.closest("li") as HTMLElement).length).toBeGreaterThan(1);
    }
    for (const heading of [
      "Waar het voor is", "Hoofdkantoor", "Omvang en begroting", "Hoe het ontstond", "Waarom “moeder van alle ministeries”",
      "Werken bij BZK", "In het Caribisch deel van het Koninkrijk", "Wat andere teksten zeggen",
    ]) expect(section(heading).querySelectorAll("dd").length).toBeGreaterThan(0);
  });

  it("marks each language: a Dutch name on the English page, and what has no English", () => {
    open("dgkr", { lang: "en" });
    expect(within(panel()).getByText("Directoraat-generaal Koninkrijksrelaties").lang).toBe("nl");
    expect(text()).toContain("This is our translation.");
  });

  it("has Dutch on the English page marked as Dutch where there is no translation", () => {
    const store = storeOf({ ...smallOrg, tasks: [{ unit: "logius", text: { nl: "Beheert" } }] }, "en");
    open("logius", { lang: "en", store });
    expect(within(section("Tasks")).getByText("Beheert").lang).toBe("nl");
    expect(screen.getByRole("heading", { level: 2 }).lang).toBe("nl");
  });

  it("makes a link of a web address only", () => {
    const site = (website: string): OrgFile => withUnit(smallOrg, "logius", { website, legalBasis: [{ title: "Een wet", url: website }] });
    const { unmount } = open("logius", { store: storeOf(site("javascript:alert(1)")) });
    expect(screen.queryByRole("heading", { name: "Website" })).toBeNull();
    expect([...panel().querySelectorAll("a")].filter((link) => /^\s*javascript:/i.test(link.getAttribute("href") ?? ""))).toEqual([]);
    expect(text(section("Juridische grondslag"))).toContain("Een wet");
    expect(links(section("Juridische grondslag"))).toEqual([]);
    unmount();
    open("logius", { store: storeOf(site("https://www.logius.nl/")) });
    expect(screen.getByRole("link", { name: "logius.nl" }).getAttribute("href")).toBe("https://www.logius.nl/");
    expect(within(section("Juridische grondslag")).getByRole("link", { name: "Een wet" }).getAttribute("href")).toBe("https://www.logius.nl/");
  });
});

describe("what can be done in the panel", () => {
  it.each([["nl", "Sluit details"], ["en", "Close details"]] as const)("closes with its button (%s)", async (lang, name) => {
    const { store, user } = open("dgkr", { lang });
    await user.click(screen.getByRole("button", { name }));
    expect(store.getState().view.selectedId).toBeNull();
    expect(screen.queryByRole("complementary")).toBeNull();
  });

  it("closes with Escape from anywhere inside, and leaves other keys alone", async () => {
    const { store, user } = open("dgkr");
    const link = within(section("Onderdelen")).getAllByRole("link")[0] as HTMLElement;
    link.focus();
    await user.keyboard("a");
    expect(store.getState().view.selectedId).toBe("dgkr");
    await user.keyboard("{Escape}");
    expect(store.getState().view.selectedId).toBeNull();
    expect(screen.queryByRole("complementary")).toBeNull();
  });

  it("starts the chart from the unit, and goes back to the whole", async () => {
    const { store, user } = open("dgkr");
    expect(screen.queryByRole("button", { name: "Terug naar het geheel" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Toon vanaf hier" }));
    expect(store.getState().view.rootId).toBe("dgkr");
    expect(screen.queryByRole("button", { name: "Toon vanaf hier" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Terug naar het geheel" }));
    expect(store.getState().view.rootId).toBeNull();
    expect(store.getState().view.selectedId).toBe("dgkr");
  });

  it("opens and closes what is below", async () => {
    const { store, user } = open("dgx", { store: storeOf() });
    const isDrawn = (id: UnitId): boolean => {
      const find = (nodes: readonly { id: UnitId; children: readonly unknown[] }[]): boolean =>
        nodes.some((node) => node.id === id || find(node.children as typeof nodes));
      return find(store.selectors.tree(store.getState())?.roots as never);
    };
    await user.click(screen.getByRole("button", { name: "Klap in" }));
    expect(isDrawn("curacao")).toBe(false);
    await user.click(screen.getByRole("button", { name: "Open alles hieronder" }));
    expect(isDrawn("curacao")).toBe(true);
  });

  it("has no such buttons for a unit without parts", () => {
    open("kiesraad");
    for (const name of ["Toon vanaf hier", "Open alles hieronder", "Klap in", "Terug naar het geheel"]) {
      expect(screen.queryByRole("button", { name })).toBeNull();
    }
  });
});

describe("before everything has arrived", () => {
  const early = (missing: readonly OrgPart[] = []): AppStore => {
    const store = createAppStore({ lang: "nl", theme: null });
    const { file } = parseOrg([{ name: "structure", text: structureText(shippedFile()) }]);
    if (file === null) throw new Error("the first part cannot be read");
    store.getState().actions.setOrg({ status: "ready", model: orgModel(file), detailed: false, problems: [], missing });
    return store;
  };

  it("says that more is coming, and does not say that it is not known", () => {
    const store = early();
    open("dgkr", { store });
    expect(within(panel()).getByText("De andere gegevens worden geladen.").getAttribute("role")).toBe("status");
    expect(text()).not.toContain("Geen bron zegt");
    expect(text()).not.toContain("zonder bron");
    expect(text()).not.toContain("Wij vonden");
    expect(within(section("Hoort bij")).getAllByRole("listitem")).toHaveLength(3);
    act(() => store.getState().actions.setOrg({ status: "ready", model: orgModel(shippedFile()), detailed: true, problems: [], missing: [] }));
    expect(within(panel()).queryByText("De andere gegevens worden geladen.")).toBeNull();
    expect(section("Taken")).toBeTruthy();
    expect(section("Bronnen")).toBeTruthy();
  });

  it("says so when it did not arrive", () => {
    open("dgkr", { store: early(["details"]) });
    expect(within(panel()).getByText(/De andere gegevens zijn niet aangekomen\./).getAttribute("role")).toBe("status");
  });
});

describe("every unit that we ship", () => {
  // React names a doubled key on the console, and a message on the console fails the test.
  it("is shown with its kind, its place and its sources, in both languages", { timeout: 400_000 }, () => {
    const poor: string[] = [];
    for (const [lang, heading] of [["nl", "Bronnen"], ["en", "Sources"]] as const) {
      const store = shippedStore(lang);
      const { unmount } = show(<DetailsPanel />, { store });
      for (const { id } of shippedFile().units) {
        act(() => store.getState().actions.select(id));
        const head = [panel().querySelector("h2")?.textContent, panel().querySelector("header p")?.textContent];
        const steps = panel().querySelectorAll('[data-line="under"] > li').length;
        const sources = [...panel().querySelectorAll("section")].findLast((each) => each.querySelector("h3")?.textContent === heading);
        const isWhole = head.every((each) => (each ?? "") !== "") && steps > 0 && (sources?.querySelectorAll("li").length ?? 0) > 0;
        if (!isWhole) poor.push(`${id} ${lang}`);
      }
      unmount();
    }
    expect(poor).toEqual([]);
  });
});

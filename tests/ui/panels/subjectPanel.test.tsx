/** The panel of a subject: what a reader finds in it, by role and name, and where the keyboard goes. */
import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Id, Lang } from "@/core/org/fileFormat";
import { orgModel } from "@/core/org/orgModel";
import { createAppStore, type AppStore } from "@/state/createAppStore";
import { DetailsPanel } from "@/ui/panels/details/DetailsPanel";
import { SubjectLink } from "@/ui/panels/SubjectLink";
import { SubjectPanel } from "@/ui/panels/subject/SubjectPanel";
import { shippedFile } from "../../support/shippedFile";
import { plain, show, smallOrg, storeOf, type Shown } from "./setup";

const shippedStore = (lang: Lang = "nl"): AppStore => storeOf(shippedFile(), lang);

function open(id: Id, { lang = "nl", store = shippedStore(lang) }: { lang?: Lang; store?: AppStore } = {}): Shown {
  const shown = show(<SubjectPanel />, { lang, store });
  act(() => store.getState().actions.showSubject(id));
  return shown;
}

const panel = (): HTMLElement => screen.getByRole("complementary");
function section(heading: string): HTMLElement {
  const found = within(panel()).getByRole("heading", { level: 3, name: heading }).closest("section");
  if (found === null) throw new Error(`"${heading}" heads no section`);
  return found;
}
const headings = (level: number, within_: HTMLElement = panel()): readonly string[] =>
  within(within_).getAllByRole("heading", { level }).map((each) => plain(each.textContent));
const text = (element: HTMLElement = panel()): string => plain(element.textContent);

describe("subject panel", () => {
  it.each([
    ["nl", "Discriminatie en racisme", "In het Engels: Discrimination and racism", ["maakt het beleid", "voert uit", "houdt toezicht", "adviseert"]],
    ["en", "Discrimination and racism", "In Dutch: Discriminatie en racisme", ["makes the policy", "does the work", "supervises", "gives advice"]],
  ] as const)("is named after its subject and groups its units by role (%s)", (lang, name, other, roles) => {
    open("discriminatie", { lang });
    expect(screen.getByRole("complementary", { name })).toBe(panel());
    expect(within(panel()).getByRole("heading", { level: 2, name }).lang).toBe(lang);
    expect(text()).toContain(other);
    expect(headings(4, section(lang === "nl" ? "Wie doet wat" : "Who does what"))).toEqual(roles);
  });

  it("explains the abbreviation that it uses", () => {
    open("paspoort");
    const meant = within(panel()).getByText("1 afkorting in deze tekst").closest("details");
    expect(meant?.querySelector("dt")?.textContent).toBe("CIO");
    expect(meant?.querySelector("dd")?.textContent).toMatch(/^chief information officer/);
  });

  it("keeps who does the work and who answers for it apart", () => {
    open("discriminatie");
    const [doers, answers] = [section("Wie doet wat"), section("Politiek verantwoordelijk")];
    expect(doers).not.toBe(answers);
    expect(text(doers)).not.toContain("Pieter Heerma");
    expect(text(answers)).toContain("Pieter Heerma");
    expect(text(answers)).toContain("Hierover gaat een ander ministerie:College voor de Rechten van de Mens");
    expect(text(answers)).toContain("Staatscommissie tegen Discriminatie en Racisme · staat zo in ons dossierzonder bron");
  });

  it("says of whom it is not known who answers for them", () => {
    open("digid");
    expect(text(section("Politiek verantwoordelijk"))).toMatch(/Wij weten niet wie nu verantwoording aflegt over:.*Logius/);
  });

  it("says what is not to be had at BZK, and where it is", () => {
    open("paspoort");
    const elsewhere = section("Hiervoor bent u niet bij BZK");
    expect(text(elsewhere)).toContain("paspoort in het buitenland: Ambassade of consulaat · Ministerie van Buitenlandse Zaken");
    expect(text(elsewhere)).toContain("paspoort aanvragen: Gemeente · geen ministerie genoemd");
    expect(within(elsewhere).getAllByRole("button", { name: /^Bron \d+: / }).length).toBeGreaterThanOrEqual(3);
  });

  it("marks Dutch names on an English page as Dutch", () => {
    open("paspoort", { lang: "en" });
    const ministry = within(section("For this you need not be at BZK")).getByText("Ministerie van Buitenlandse Zaken");
    expect(ministry.lang).toBe("nl");
    const defence = within(section("For this you need not be at BZK")).getByText("Ministry of Defence");
    expect(defence.lang).toBe("en");
  });

  it("tells a line between its units as a sentence with its source", () => {
    open("discriminatie");
    const line = within(section("Hoe deze onderdelen verbonden zijn")).getAllByRole("listitem")[0] as HTMLElement;
    expect(text(line)).toMatch(/^Bureau Nationaal Coördinator .* ondersteunt Nationaal Coördinator .* \(NCDR\)/);
    expect(within(line).getAllByRole("link")).toHaveLength(2);
    expect(within(line).getAllByRole("button", { name: /^Bron \d+: / }).length).toBeGreaterThan(0);
  });

  it("says on another day which day was looked up, and marks who is not there", () => {
    const { store } = open("discriminatie");
    expect(text()).not.toContain("hebben wij alleen uitgezocht");
    act(() => store.getState().actions.setDate("2012-01-01"));
    expect(text()).toContain("Wie wat doet, hebben wij alleen uitgezocht voor 22 november 2026.");
    expect(text(section("Wie doet wat"))).toContain("niet op deze dag");
    // Who answers is told of the day itself, where a dated line says it, with the minister of that day.
    expect(text(section("Politiek verantwoordelijk"))).toContain("J.W.E. Spies");
  });

  it("goes on to a unit, to another subject and to all subjects", async () => {
    const { store, user } = open("caribisch-nl");
    const other = within(section("Verwante onderwerpen")).getByRole("link", { name: "Relaties binnen het Koninkrijk" });
    expect(other.getAttribute("href")).toBe("?subject=koninkrijksrelatie");
    await user.click(other);
    expect(store.getState().view.subjectId).toBe("koninkrijksrelatie");
    await waitFor(() => expect(screen.getByRole("heading", { level: 2, name: "Relaties binnen het Koninkrijk" })).toBe(document.activeElement));
    await user.click(within(section("Wie doet wat")).getByRole("link", { name: /Koninkrijksrelaties \(DGKR\)/ }));
    expect(store.getState().view).toMatchObject({ selectedId: "dgkr", subjectId: null });
    act(() => store.getState().actions.showSubject("digid"));
    await user.click(within(panel()).getByRole("link", { name: "Bekijk alle onderwerpen" }));
    expect(store.getState().view.page).toBe("subjects");
  });

  it("does not take the keyboard from somebody who came with the address", () => {
    open("digid");
    expect(document.activeElement).toBe(document.body);
    expect(screen.getByRole("heading", { level: 2 }).tabIndex).toBe(-1);
  });

  it("closes with its button and with Escape", async () => {
    const { store, user } = open("digid");
    await user.click(screen.getByRole("button", { name: "Sluit details" }));
    expect(store.getState().view.subjectId).toBeNull();
    act(() => store.getState().actions.showSubject("digid"));
    act(() => screen.getByRole("button", { name: "Sluit details" }).focus());
    await user.keyboard("{Escape}");
    expect(store.getState().view.subjectId).toBeNull();
  });

  it("waits for the second part of the data", () => {
    const store = createAppStore({ lang: "nl", theme: null });
    const file = { ...smallOrg, subjects: [{ id: "x", label: { nl: "Iets" }, units: [{ unit: "logius", role: "executes" as const }] }] };
    show(<SubjectPanel />, { store });
    act(() => store.getState().actions.showRequested({ view: { ...store.getState().view, subjectId: "x" }, saysOpen: false, problems: [] }));
    act(() => store.getState().actions.setOrg({ status: "ready", model: orgModel({ ...file, subjects: [] }), detailed: false, problems: [], missing: [] }));
    expect(screen.getByRole("status").textContent).toBe("De andere gegevens worden geladen.");
    act(() => store.getState().actions.setOrg({ status: "ready", model: orgModel(file), detailed: true, problems: [], missing: [] }));
    expect(screen.getByRole("heading", { level: 2, name: "Iets" })).toBeTruthy();
    expect(text(section("Wie doet wat"))).toContain("zonder bron");
  });
});

describe("ways to a subject", () => {
  it("are links in the panel of a unit, but not from what has no page", () => {
    const store = shippedStore();
    show(<DetailsPanel />, { store });
    act(() => store.getState().actions.goTo("rvig"));
    const about = section("Gaat over");
    expect(within(about).getByRole("link", { name: "Paspoort en identiteitskaart" }).getAttribute("href")).toBe("?subject=paspoort");
    expect(within(about).getByText("eIDAS-voorzieningen", { selector: "span" })).toBeTruthy();
    expect(within(about).queryByRole("link", { name: "eIDAS-voorzieningen" })).toBeNull();
  });

  it("are links in the panel of the ministry", () => {
    const store = shippedStore();
    show(<DetailsPanel />, { store });
    act(() => store.getState().actions.goTo("bzk"));
    expect(within(section("De zeven opgaven")).getByRole("link", { name: "Verkiezingen" }).getAttribute("href")).toBe("?subject=verkiezingen");
    expect(within(section("Waar het ministerie over gaat")).getAllByRole("link", { name: "Grondwet" })[0]?.getAttribute("href")).toBe("?subject=grondwet");
    expect(within(panel()).getByRole("link", { name: "Bekijk alle onderwerpen" }).getAttribute("href")).toBe("?v=1&page=subjects");
  });

  it.each([
    ["bring the keyboard to the heading as soon as it is there", false],
    ["leave a reader in peace who has gone elsewhere before", true],
  ])("%s", async (_, hasGone) => {
    const subject = { id: "digid", label: { text: "DigiD", lang: "nl" as const } };
    const { user, container } = show(<p><SubjectLink subject={subject} /><button type="button">Elders</button></p>, { store: shippedStore() });
    await user.click(screen.getByRole("link", { name: "DigiD" }));
    const elsewhere = screen.getByRole("button", { name: "Elders" });
    if (hasGone) elsewhere.focus();
    // The panel arrives later, as it does over a slow line.
    await new Promise((resolve) => setTimeout(resolve, 50));
    const heading = document.createElement("h2");
    heading.tabIndex = -1;
    heading.dataset["subjectId"] = "digid";
    container.append(heading);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(document.activeElement).toBe(hasGone ? elsewhere : heading);
  });
});

/** Quoting what the panel says and reporting what is wrong in it: what ends up on the clipboard or before the reader. */
import { act, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Lang, OrgFile, UnitId } from "@/core/org/fileFormat";
import { orgModel } from "@/core/org/orgModel";
import { createAppStore } from "@/state/createAppStore";
import { DetailsPanel } from "@/ui/panels/details/DetailsPanel";
import { plain, show, smallOrg, storeOf, type Shown } from "./setup";
import { until } from "../../support/until";

// jsdom knows the element and not what it does: open, and close with an event.
beforeEach(() => {
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
      this.dispatchEvent(new Event("close"));
    },
  });
});

afterEach(() => void vi.unstubAllEnvs());

const file: OrgFile = {
  ...smallOrg,
  sources: [{ id: "s", kind: "web", title: "Titel", publisher: "Uitgever", published: "2025", url: "https://bron.nl/s" }],
  relations: [
    { id: "r1", type: "political-responsibility", from: "minister-van-wonen", to: "dgx", valid: { from: "2024" }, src: ["s"] },
    { id: "r2", type: "serves", from: "logius", to: "dgx", src: ["s"] },
  ],
  figures: [{ id: "f", unit: "dgx", measure: "m", label: { nl: "Medewerkers", en: "Employees" }, value: 12, valueUnit: "persons", year: "2025", src: ["s"] }],
};

function open(id: UnitId, { lang = "nl", org = file }: { lang?: Lang; org?: OrgFile } = {}): Shown {
  const store = storeOf(org, lang);
  const shown = show(<DetailsPanel />, { lang, store });
  act(() => store.getState().actions.goTo(id));
  return shown;
}

const copied = (): Promise<string> => navigator.clipboard.readText();
const button = (name: RegExp | string): HTMLElement => screen.getByRole("button", { name });
const refuse = (): void => {
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no", "NotAllowedError"));
};

describe("copy as source", () => {
  it("copies the unit from the actions, with where it stands and its address", async () => {
    const { user } = open("dgx");
    await user.click(button(/^Kopieer als bron: Directoraat-generaal Wonen \(DGX\), directoraat-generaal, valt onder SG/));
    expect(await copied()).toBe(
      "Directoraat-generaal Wonen (DGX), directoraat-generaal, valt onder SG (stand 1 januari 2026; zonder bron). "
      + `Getekend: ${window.location.origin}/?unit=dgx`,
    );
  });

  it.each([
    ["a place", /^Kopieer als bron: SG valt onder /, /^SG valt onder Ministerie van Binnenlandse Zaken \(BZK\) \(.+\?unit=sg$/],
    ["who answers", /^Kopieer als bron: Minister van Wonen legt /, /^Minister van Wonen legt in de Kamer verantwoording af over .+Bron: Titel, Uitgever, 2025, https:\/\/bron\.nl\/s \. .+\?unit=dgx$/],
    ["a relation", /^Kopieer als bron: Logius levert /, /^Logius levert diensten aan Directoraat-generaal Wonen \(DGX\) \(.+Bron: Titel/],
    ["a figure", /^Kopieer als bron: .+Medewerkers: /, /^Directoraat-generaal Wonen \(DGX\) – Medewerkers: 12 personen in 2025 \(.+Bron: Titel/],
  ])("copies %s from the button beside it", async (_, name, text) => {
    const { user } = open("dgx");
    await user.click(button(name));
    expect(await copied()).toMatch(text);
  });

  it("copies what is not known as well", async () => {
    const { user } = open("logius");
    await user.click(button(/^Kopieer als bron: Wie in de Kamer/));
    expect(await copied()).toMatch(/^Wie in de Kamer verantwoording aflegt over Logius, is niet uitgezocht of niet van toepassing \(/);
  });

  it("is in English with an English address, and has the day if another one is looked at", async () => {
    const { user, store } = open("dgx", { lang: "en" });
    act(() => store.getState().actions.setDate("2025-06-01"));
    await user.click(button(/^Copy as source: Directorate-General for Housing \(DGX\), /));
    expect(await copied()).toMatch(/\(as of 1 June 2025.+\?v=1&unit=dgx&date=2025-06-01&lang=en$/);
    await user.click(button(/Employees: 12/));
    expect(await copied()).toMatch(/\(as of 1 January 2026\).+\?unit=dgx&lang=en$/);
  });

  it("says on the button and to a screen reader that it was done, for a while", async () => {
    const { user } = open("dgx");
    const live = document.querySelector('[aria-live="polite"]');
    expect(live?.textContent).toBe("");
    await user.click(button(/^Kopieer als bron: SG valt /));
    const done = button("Gekopieerd");
    expect(done.textContent).toBe("Gekopieerd");
    expect(live?.textContent).toBe("De tekst met de bron is gekopieerd.");
    await until(() => expect(screen.queryByRole("button", { name: "Gekopieerd" })).toBeNull());
    expect(live?.textContent).toBe("");
  });

  it("takes the address of the site that the publisher has set", async () => {
    vi.stubEnv("VITE_SITE_URL", "https://bzk.example/wie/");
    const { user } = open("dgx");
    await user.click(button(/^Kopieer als bron: SG valt /));
    expect(await copied()).toMatch(/ https:\/\/bzk\.example\/wie\/\?unit=sg$/);
  });

  it.each(["refuses", "has no clipboard"])("shows the selected text where the browser %s", async (how) => {
    const { user } = open("dgx");
    if (how === "refuses") refuse();
    else vi.spyOn(navigator, "clipboard", "get").mockReturnValue(undefined as unknown as Clipboard);
    await user.click(button(/^Kopieer als bron: SG valt /));
    const dialog = await screen.findByRole("dialog", { name: "Kopieer deze tekst zelf" });
    const field = within(dialog).getByRole<HTMLTextAreaElement>("textbox", { name: "Tekst met bron" });
    expect(field.readOnly).toBe(true);
    expect(field.value).toMatch(/^SG valt onder .+\?unit=sg$/);
    expect(document.activeElement).toBe(field);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
    expect(screen.queryByRole("button", { name: "Gekopieerd" })).toBeNull();
  });

  it("is not offered before the sources have arrived: everything would seem to have none", () => {
    const store = createAppStore({ lang: "nl", theme: null });
    store.getState().actions.setOrg({ status: "ready", model: orgModel(file), detailed: false, problems: [], missing: [] });
    show(<DetailsPanel />, { store });
    act(() => store.getState().actions.goTo("dgx"));
    expect(screen.queryByRole("button", { name: /Kopieer als bron|Meld een fout/ })).toBeNull();
    act(() => store.getState().actions.setOrg({ status: "ready", model: orgModel(file), detailed: true, problems: [], missing: [] }));
    expect(screen.getAllByRole("button", { name: /^Kopieer als bron: / }).length).toBeGreaterThan(4);
  });
});

describe("report an error", () => {
  async function openReport(shown: Shown): Promise<HTMLElement> {
    await shown.user.click(screen.getAllByRole("button", { name: "Meld een fout" })[0] as HTMLElement);
    return screen.findByRole("dialog", { name: "Meld een fout" });
  }
  const result = (dialog: HTMLElement): string => within(dialog).getByRole<HTMLTextAreaElement>("textbox", { name: "Zo ziet uw melding eruit" }).value;

  it("is offered among the actions and at the end of the panel", () => {
    open("dgx");
    expect(screen.getAllByRole("button", { name: "Meld een fout" })).toHaveLength(2);
  });

  it("says that nothing is sent, and makes the text of what is chosen and written", async () => {
    const shown = open("dgx");
    const dialog = await openReport(shown);
    expect(plain(dialog.textContent)).toContain("Deze website verstuurt niets.");
    expect(result(dialog)).toContain("Onderdeel: Directoraat-generaal Wonen (DGX), directoraat-generaal");
    const choice = within(dialog).getByRole("combobox", { name: "Welk gegeven klopt niet?" });
    expect(within(choice).getAllByRole("group").map((group) => group.getAttribute("label"))).toEqual(
      ["Het onderdeel", "Hoort bij", "Wie verantwoording aflegt aan de Kamer", "Mensen in functie", "Omvang", "Verbonden met", "Geschiedenis"],
    );
    await shown.user.selectOptions(choice, "Medewerkers: 12 personen in 2025");
    await shown.user.type(within(dialog).getByRole("textbox", { name: "Wat is er fout, en hoe weet u dat?" }), "Het zijn er 13.");
    expect(result(dialog)).toMatch(/\nWat er staat: .+Medewerkers: 12 personen in 2025 \(.+\)\.\nBron: Titel, Uitgever, 2025, https:\/\/bron\.nl\/s \.\nStand: .+\nAdres: .+\?unit=dgx\n\n.+:\nHet zijn er 13\.$/);
    await shown.user.click(within(dialog).getByRole("button", { name: "Kopieer" }));
    expect(await copied()).toBe(result(dialog));
    expect(within(dialog).getByRole("status").textContent).toBe("De melding is gekopieerd.");
  });

  it("offers no mail without a mailbox, and says so", async () => {
    vi.stubEnv("VITE_CONTACT_EMAIL", "geen@adres@hier");
    const dialog = await openReport(open("dgx"));
    expect(within(dialog).queryByRole("link")).toBeNull();
    expect(plain(dialog.textContent)).toContain("De beheerder heeft geen mailadres opgegeven.");
  });

  it("offers the same text as a mail where there is a mailbox", async () => {
    vi.stubEnv("VITE_CONTACT_EMAIL", "meld@bzk.example");
    const dialog = await openReport(open("dgx"));
    const { protocol, pathname, searchParams } = new URL(within(dialog).getByRole("link", { name: "Mail dit" }).getAttribute("href") ?? "");
    expect([protocol, pathname]).toEqual(["mailto:", "meld@bzk.example"]);
    expect(searchParams.get("body")?.replaceAll("\r\n", "\n")).toBe(result(dialog));
    expect(plain(dialog.textContent)).not.toContain("geen mailadres");
  });

  it("selects the text where it cannot be copied", async () => {
    const shown = open("dgx");
    const dialog = await openReport(shown);
    refuse();
    await shown.user.click(within(dialog).getByRole("button", { name: "Kopieer" }));
    const field = within(dialog).getByRole<HTMLTextAreaElement>("textbox", { name: "Zo ziet uw melding eruit" });
    expect(document.activeElement).toBe(field);
    expect(field.selectionEnd - field.selectionStart).toBe(field.value.length);
    expect(within(dialog).getByRole("status").textContent).toContain("Kopiëren lukt niet.");
  });

  it("keeps what was written when the window closes, and leaves the panel open on Escape", async () => {
    const shown = open("dgx");
    const dialog = await openReport(shown);
    const field = within(dialog).getByRole("textbox", { name: "Wat is er fout, en hoe weet u dat?" });
    await shown.user.type(field, "Half werk{Escape}");
    expect(screen.getByRole("complementary")).toBeTruthy();
    act(() => (dialog as HTMLDialogElement).close());
    expect(screen.queryByRole("dialog")).toBeNull();
    const again = await openReport(shown);
    expect(within(again).getByRole<HTMLTextAreaElement>("textbox", { name: "Wat is er fout, en hoe weet u dat?" }).value).toBe("Half werk");
  });
});

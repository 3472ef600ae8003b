import { screen, within } from "@testing-library/react";
import { useState } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { abbreviations } from "@/core/i18n/abbreviations";
import { glossaryTerms } from "@/core/i18n/glossaryTerms";
import { Glossary } from "@/ui/panels/Glossary";
import { plain, show, smallOrg, storeOf } from "./setup";
import { until } from "../../support/until";

// jsdom knows the element and not what it does: open, close with an event, and give the focus back.
let opener: Element | null = null;
beforeEach(() => {
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      opener = document.activeElement;
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
      if (opener instanceof HTMLElement) opener.focus();
      this.dispatchEvent(new Event("close"));
    },
  });
});

const closing = (): void => {};
const terms = (list: string): readonly string[] => {
  const heading = screen.getByRole("heading", { name: list });
  return [...(heading.nextElementSibling?.querySelectorAll("dt") ?? [])].map((term) => plain(term.textContent));
};
const definition = (term: string): Element | null | undefined =>
  screen.getAllByRole("term").find((each) => each.textContent === term)?.nextElementSibling;

describe.each([
  ["nl", "Woordenlijst", "Afkortingen van onderdelen", "Woorden en andere afkortingen", "Directoraat-generaal Wonen Directorate-General for Housing"],
  ["en", "Glossary", "Abbreviations of units", "Words and other abbreviations", "Directorate-General for Housing Directoraat-generaal Wonen"],
] as const)("glossary in %s", (lang, heading, ofUnits, words, dgx) => {
  it("is a dialog with all abbreviations and words, in order", () => {
    show(<Glossary onClose={closing} />, { lang });
    expect(within(screen.getByRole("dialog", { name: heading })).getByRole("textbox")).toBe(document.activeElement);
    expect(terms(ofUnits)).toEqual(["BZK", "DGO", "DGX", "Logius"]);
    const explained = terms(words);
    expect(explained).toHaveLength(Object.keys(glossaryTerms[lang]).length + Object.keys(abbreviations[lang]).length);
    const compare = new Intl.Collator(lang).compare;
    expect(explained).toEqual(explained.toSorted(compare));
  });

  it("gives the name in both languages, each marked as such", () => {
    show(<Glossary onClose={closing} />, { lang });
    const entry = definition("DGX");
    expect(plain(entry?.textContent ?? null)).toBe(dgx);
    expect([...(entry?.querySelectorAll("[lang]") ?? [])].map((each) => each.getAttribute("lang"))).toEqual(lang === "nl" ? ["nl", "en"] : ["en", "nl"]);
    expect(entry?.querySelector("a")?.lang).toBe(lang);
  });
});

it("sorts as Dutch readers look: accents and capitals do not count, numbers do", () => {
  const units = ["é2", "E10", "e1", "F", "Ab"].map((abbr, at) => ({
    ...smallOrg.units[1], id: `u${at}`, names: [{ nl: `Naam ${at}`, abbr }],
  })) as unknown as typeof smallOrg.units;
  show(<Glossary onClose={closing} />, { store: storeOf({ ...smallOrg, units: [...smallOrg.units, ...units] }) });
  expect(terms("Afkortingen van onderdelen")).toEqual(["Ab", "BZK", "DGO", "DGX", "e1", "é2", "E10", "F", "Logius"]);
});

it("marks earlier names and units that are gone or uncertain", () => {
  const file = {
    ...smallOrg,
    units: smallOrg.units.map((unit) => (
      unit.id === "oud-bureau" || unit.id === "misschien" ? { ...unit, names: [{ nl: unit.names[0]?.nl ?? "", abbr: unit.id.slice(0, 3).toUpperCase() }] } : unit)),
  };
  show(<Glossary onClose={closing} />, { store: storeOf(file) });
  expect(plain(definition("DGO")?.textContent ?? null)).toBe("Directoraat-generaal Oud eerdere naam");
  expect(plain(definition("OUD")?.textContent ?? null)).toBe("Oud Bureau bestaat niet meer");
  expect(plain(definition("MIS")?.textContent ?? null)).toBe("Misschien niet zeker");
});

it("puts the Dutch word beside the English one", () => {
  show(<Glossary onClose={closing} />, { lang: "en" });
  expect(plain(definition("agency")?.textContent ?? null)).toMatch(/in Dutch: agentschap$/);
  expect(definition("agency")?.querySelector('[lang="nl"]')?.textContent).toBe("agentschap");
  expect(definition("minister")?.querySelector("[lang]")).toBeNull();
});

it("is looked through by abbreviation, name, word and explanation", async () => {
  const { user } = show(<Glossary onClose={closing} />);
  const field = screen.getByRole("textbox", { name: "Zoek in de woordenlijst" });
  await user.type(field, "housing");
  expect(screen.getAllByRole("term").map((term) => term.textContent)).toEqual(["DGX"]);
  expect(screen.queryByRole("heading", { name: "Woorden en andere afkortingen" })).toBeNull();
  await until(() => expect(plain(screen.getByRole("status").textContent)).toBe("1 woord of afkorting"));
  await user.clear(field);
  await user.type(field, "SECRETARIS generaal hoogste");
  expect(screen.getAllByRole("term").map((term) => term.textContent)).toEqual(["secretaris-generaal"]);
  await user.clear(field);
  await user.type(field, "zeppelin");
  expect(screen.queryAllByRole("term")).toEqual([]);
  expect(screen.getAllByText("Dit woord staat niet in de lijst.").length).toBeGreaterThan(0);
});

it("goes to a unit: closes, chooses it and gives it the focus", async () => {
  const onClose = vi.fn<() => void>();
  const { store, user } = show(<><Glossary onClose={onClose} /><div role="treeitem" tabIndex={-1} data-unit-id="dgx">DGX</div></>);
  await user.click(screen.getByRole("link", { name: "Directoraat-generaal Wonen" }));
  expect(onClose).toHaveBeenCalledOnce();
  expect(store.getState().view.selectedId).toBe("dgx");
  await until(() => expect(document.activeElement).toBe(screen.getByRole("treeitem")));
});

it("closes with its button, and the focus goes back", async () => {
  function Page() {
    const [isOpen, setOpen] = useState(false);
    return <><button type="button" onClick={() => setOpen(true)}>open</button>{isOpen && <Glossary onClose={() => setOpen(false)} />}</>;
  }
  const { user } = show(<Page />);
  await user.click(screen.getByText("open"));
  await user.click(screen.getByRole("button", { name: "Sluit woordenlijst" }));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(document.activeElement).toBe(screen.getByText("open"));
});

it("leads to all subjects and closes", async () => {
  const onClose = vi.fn<() => void>();
  const { store, user } = show(<Glossary onClose={onClose} />);
  const link = screen.getByRole("link", { name: "Bekijk alle onderwerpen" });
  expect(link.getAttribute("href")).toBe("?v=1&page=subjects");
  await user.click(link);
  expect(onClose).toHaveBeenCalledOnce();
  expect(store.getState().view.page).toBe("subjects");
});

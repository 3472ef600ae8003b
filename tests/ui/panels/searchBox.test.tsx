import { act, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { SearchBox } from "@/ui/panels/SearchBox";
import type { Lang } from "@/core/org/fileFormat";
import { plain, show, smallOrg, storeOf } from "./setup";
import { until } from "../../support/until";

const box = (): HTMLInputElement => screen.getByRole("combobox");
const options = (): readonly string[] => screen.queryAllByRole("option").map((option) => plain(option.textContent));
const wait = (milliseconds: number): void => act(() => void vi.advanceTimersByTime(milliseconds));
const activeOption = (): string => plain(document.getElementById(box().getAttribute("aria-activedescendant") ?? "")?.textContent ?? "");

afterEach(() => vi.useRealTimers());

describe.each<[Lang, string, string]>([
  ["nl", "Zoek een naam, afkorting of onderwerp", "Zoekresultaten"],
  ["en", "Search a name, abbreviation or subject", "Search results"],
])("search in %s", (lang, label, results) => {
  it("is a search landmark with a named field and list", async () => {
    const { user } = show(<SearchBox />, { lang });
    const search = screen.getByRole("search");
    const field = within(search).getByRole("combobox", { name: label });
    expect(field.getAttribute("aria-expanded")).toBe("false");
    expect(field.getAttribute("placeholder")).toBe(label);
    await user.type(field, "logius");
    expect(field.getAttribute("aria-expanded")).toBe("true");
    expect(screen.getByRole("listbox", { name: results }).id).toBe(field.getAttribute("aria-controls"));
  });
});

describe("hits", () => {
  it("show the unit and mark what was found, whatever the accents", async () => {
    const { user } = show(<SearchBox />);
    await user.type(box(), "curacao");
    expect(options()).toEqual(["Curaçao, directie"]);
    expect(screen.getByRole("option").querySelector("mark")?.textContent).toBe("Curaçao");
  });

  it("show abbreviation, full name and the language of each", async () => {
    const { user } = show(<SearchBox />, { lang: "en" });
    await user.type(box(), "dgx");
    const option = screen.getByRole("option");
    expect(plain(option.textContent)).toBe("DGX, Directorate-General for Housing, directorate-general");
    expect(option.querySelector("mark")?.textContent).toBe("DGX");
    await user.clear(box());
    await user.type(box(), "misschien");
    expect(screen.getByText("Misschien").closest("[lang]")?.getAttribute("lang")).toBe("nl");
  });

  it("say by which earlier name or subject, how sure, and what became of it", async () => {
    const { user } = show(<SearchBox />);
    await user.type(box(), "generaal oud");
    expect(options()[0]).toBe("DGX, Directoraat-generaal Wonen, directoraat-generaal, eerdere naam: Directoraat-generaal Oud");
    await user.clear(box());
    await user.type(box(), "digid");
    expect(options()).toEqual(["Logius, agentschap, taak of onderwerp: DigiD, ander woord voor: inloggen, voert uit, hoe zeker: algemene kennis"]);
    await user.clear(box());
    await user.type(box(), "oud bureau");
    expect(options()[0]).toBe("Oud Bureau, agentschap, bestaat niet meer, bestond 2001–2010");
    await user.clear(box());
    await user.type(box(), "misschien");
    expect(options()[0]).toBe("Misschien, directie, niet zeker");
    await user.clear(box());
    await user.type(box(), "politie");
    expect(options()[0]).toContain("hoort bij Justitie en Veiligheid");
  });

  it("say so if the unit is not there on the day", async () => {
    const { store, user } = show(<SearchBox />);
    act(() => store.getState().actions.setDate("2005-01-01"));
    await user.type(box(), "curacao");
    expect(options()).toEqual(["Curaçao, directie, niet op deze dag, bestaat sinds 2015"]);
    await user.clear(box());
    await user.type(box(), "oud bureau");
    expect(options()[0]).toBe("Oud Bureau, agentschap");
  });

  it("are at most fifty, and the rest is counted", async () => {
    const units = Array.from({ length: 60 }, (_, at) => ({ ...smallOrg.units[1], id: `u${at}`, names: [{ nl: `Proef ${at}` }] }));
    const { user } = show(<SearchBox />, { store: storeOf({ ...smallOrg, units: [...smallOrg.units, ...units] as typeof smallOrg.units }) });
    await user.type(box(), "proef");
    expect(options()).toHaveLength(50);
    expect(plain(screen.getByRole("search").textContent)).toContain("De eerste 50 van 60 resultaten");
  });

  it("are honest about none", async () => {
    const { store, user } = show(<SearchBox />);
    await user.type(box(), "zeppelin");
    expect(plain(screen.getByRole("search").textContent)).toContain("Niets gevonden voor “zeppelin”. Probeer een korter woord");
    expect(options()).toEqual(["Bekijk alle onderwerpen van A tot Z"]);
    expect(box().hasAttribute("aria-activedescendant")).toBe(false);
    await user.keyboard("{Enter}");
    expect(screen.getByText(/^Niets gevonden/)).toBeTruthy();
    expect(store.getState().view.page).toBeNull();
    await user.keyboard("{ArrowDown}{Enter}");
    expect(store.getState().view.page).toBe("subjects");
  });

  it("offer what comes nearest and choose none of it", async () => {
    const { store, user } = show(<SearchBox />);
    await user.type(box(), "zeppelin logius ballon");
    expect(plain(screen.getByRole("search").textContent)).toContain("Niets gevonden voor “zeppelin logius ballon”. Dit lijkt er het meest op:");
    expect(options()[0]).toContain("Logius, agentschap");
    expect(box().hasAttribute("aria-activedescendant")).toBe(false);
    await user.keyboard("{Enter}");
    expect(store.getState().view.selectedId).toBeNull();
    await user.keyboard("{ArrowDown}{Enter}");
    expect(store.getState().view.selectedId).toBe("logius");
  });
});

describe("keys", () => {
  it("go to the first hit with Enter: revealed, chosen, and with the focus in the chart", async () => {
    const { store, user } = show(<><SearchBox /><div role="treeitem" tabIndex={-1} data-unit-id="curacao">Curaçao</div></>);
    await user.type(box(), "cur");
    expect(activeOption()).toBe("Curaçao, directie");
    await user.keyboard("{Enter}");
    const { view, pointer } = store.getState();
    expect(view.selectedId).toBe("curacao");
    expect(pointer.focusedId).toBe("curacao");
    expect(store.selectors.tree(store.getState())?.byId.has("curacao")).toBe(true);
    await until(() => expect(document.activeElement).toBe(screen.getByRole("treeitem")));
    expect(box().getAttribute("aria-expanded")).toBe("false");
    expect(box().value).toBe("cur");
  });

  it("walk through the hits and round", async () => {
    const { store, user } = show(<SearchBox />);
    await user.type(box(), "directoraat");
    await user.clear(box());
    await user.type(box(), "o");
    const all = options();
    expect(all.length).toBeGreaterThan(2);
    await user.keyboard("{ArrowDown}");
    expect(activeOption()).toBe(all[1]);
    await user.keyboard("{ArrowUp}{ArrowUp}");
    expect(activeOption()).toBe(all.at(-1));
    await user.keyboard("{Enter}");
    expect(store.getState().view.selectedId).not.toBeNull();
  });

  it("after a choice, a click opens the same answers again and typing begins anew", async () => {
    const { user } = show(<SearchBox />);
    await user.type(box(), "cur");
    await user.keyboard("{Enter}");
    await user.click(document.body);
    await user.click(box());
    expect(box().value).toBe("cur");
    expect(activeOption()).toBe("Curaçao, directie");
    await user.clear(box());
    await user.keyboard("logius");
    expect(box().value).toBe("logius");
  });

  it("go with Enter even before the index is made", () => {
    const { store } = show(<SearchBox />);
    // In one breath: no step of the index has been made.
    fireEvent.change(box(), { target: { value: "cur" } });
    fireEvent.keyDown(box(), { key: "Enter" });
    expect(store.getState().view.selectedId).toBe("curacao");
  });

  it("close with Escape, then clear", async () => {
    const { user } = show(<SearchBox />);
    await user.type(box(), "cur");
    await user.keyboard("{Escape}");
    expect(box().value).toBe("cur");
    expect(options()).toEqual([]);
    await user.keyboard("{ArrowDown}");
    expect(options()).toHaveLength(1);
    await user.keyboard("{Escape}{Escape}");
    expect(box().value).toBe("");
  });

  it("move in the text with Home and End, and typing in the middle keeps its place", async () => {
    const { user } = show(<SearchBox />);
    await user.type(box(), "uracao");
    await user.keyboard("{Home}c");
    expect(box().value).toBe("curacao");
    expect(box().selectionStart).toBe(1);
    expect(options()).toHaveLength(1);
  });

  it("choose nothing when the field is left", async () => {
    const { store, user } = show(<><SearchBox /><button type="button">elders</button></>);
    await user.type(box(), "cur");
    await user.click(screen.getByText("elders"));
    expect(options()).toEqual([]);
    expect(store.getState().view.selectedId).toBeNull();
    expect(box().value).toBe("cur");
    await user.click(box());
    expect(options()).toHaveLength(1);
    await user.click(box());
    expect(options()).toHaveLength(1);
  });

  it("lead to the search with / and Ctrl+K, except while typing, in a dialog or when taken", async () => {
    const { user } = show(
      <>
        <SearchBox /><button type="button">knop</button><textarea /><dialog open><button type="button">in venster</button></dialog>
        <button type="button" onKeyDown={(event) => event.preventDefault()}>neemt alles</button>
      </>,
    );
    for (const [key, other] of [["/", "knop"], ["{Control>}k{/Control}", "knop"], ["{Meta>}k{/Meta}", "knop"]] as const) {
      act(() => screen.getByText(other).focus());
      await user.keyboard(key);
      expect(document.activeElement).toBe(box());
      expect(box().value).toBe("");
    }
    for (const other of [screen.getByText("in venster"), screen.getByText("neemt alles"), document.querySelector("textarea")]) {
      act(() => other?.focus());
      await user.keyboard("/");
      expect(document.activeElement).toBe(other);
    }
    expect(document.querySelector("textarea")?.value).toBe("/");
  });

  it("leave the shortcuts alone when they are off", async () => {
    const { user } = show(<SearchBox shortcuts={false} />);
    await user.keyboard("/");
    expect(document.activeElement).not.toBe(box());
    expect(box().hasAttribute("aria-keyshortcuts")).toBe(false);
  });
});

it("goes to a hit that is clicked, and clears with the button", async () => {
  const { store, user } = show(<SearchBox />);
  await user.type(box(), "raad");
  await user.click(screen.getByRole("option"));
  expect(store.getState().view.selectedId).toBe("raad");
  await user.click(screen.getByRole("button", { name: "Maak leeg" }));
  expect(box().value).toBe("");
  expect(document.activeElement).toBe(box());
});

it("says the number of hits a moment after the last letter", () => {
  vi.useFakeTimers();
  show(<SearchBox />);
  const status = screen.getByRole("status");
  const type = (text: string): void => void fireEvent.change(box(), { target: { value: text } });
  type("c");
  wait(299);
  type("cura");
  wait(299);
  expect(status.textContent).toBe("");
  wait(1);
  expect(plain(status.textContent)).toBe("1 resultaat");
  type("curaq");
  wait(300);
  expect(plain(status.textContent)).toMatch(/^Niets gevonden voor “curaq”\. Probeer een korter woord/);
});

it("waits for the organisation without a word", async () => {
  const store = storeOf();
  act(() => store.getState().actions.setOrg({ status: "loading" }));
  const { user } = show(<SearchBox />, { store });
  await user.type(box(), "cur");
  expect(screen.queryByText(/Niets gevonden/)).toBeNull();
  expect(options()).toEqual([]);
});

/**
 * The numbers on the page are those of the data: each is counted here once more, straight from the JSON files and in
 * another way than the page does, and held against what a reader sees.
 */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { readdirSync, readFileSync } from "node:fs";
import { createRoot } from "react-dom/client";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { formatDate } from "@/core/i18n/format";
import type { Lang, OrgFile } from "@/core/org/fileFormat";
import { orgModel } from "@/core/org/orgModel";
import type { OrgPart } from "@/state/appState";
import type { AppStore } from "@/state/createAppStore";
import { AppProvider } from "@/state/useApp";
import { KnownPage } from "@/ui/panels/pages/KnownPage";
import { shippedFile } from "../../support/shippedFile";
import { plain, show, smallOrg, storeOf, type Shown } from "./setup";

/** Any record as it stands in a file: what is looked at here, of whichever kind it is. */
interface Raw {
  readonly id: string;
  readonly src?: readonly string[];
  readonly asOf?: string;
  readonly confidence?: string;
  readonly kind?: string;
  readonly status?: string;
  readonly state?: string;
  readonly type?: string;
  readonly title?: string;
  readonly at?: string;
  readonly from?: string;
  readonly to?: string;
  readonly valid?: { readonly to?: string };
  readonly unit?: string;
  readonly parent?: string | null;
  readonly answersTo?: string;
  readonly belongsTo?: string;
  readonly names?: readonly Raw[];
  readonly placements?: readonly Raw[];
  readonly legalBasis?: readonly Raw[];
  readonly attested?: readonly Raw[];
  readonly sides?: readonly Raw[];
  readonly units?: readonly Raw[];
}

/** Every record of every file, by collection, without the parser; of a document that was copied box by box the whole. */
const data: Readonly<Record<string, readonly Raw[]>> = (() => {
  const all: Record<string, Raw[]> = {};
  for (const name of readdirSync("data").filter((each) => each.endsWith(".json") && each !== "schema.json")) {
    for (const [key, value] of Object.entries(JSON.parse(readFileSync(`data/${name}`, "utf8")) as Record<string, unknown>)) {
      if (Array.isArray(value)) (all[key] ??= []).push(...(value as Raw[]).map((record) => ({ ...record, boxes: undefined })));
    }
  }
  return all;
})();
const records = (name: string): readonly Raw[] => data[name] ?? [];
const units = records("units");
const unitById = new Map(units.map((unit) => [unit.id, unit]));
const names = (unit: Raw): readonly Raw[] => unit.names ?? [];
const places = (unit: Raw): readonly Raw[] => (unit.placements ?? []).filter(({ parent }) => parent !== null);

/** Whatever has sources of its own, wherever it sits. */
function withSources(value: unknown): readonly Raw[] {
  if (Array.isArray(value)) return value.flatMap(withSources);
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(withSources);
  return ((value as Raw).src ?? []).length > 0 ? [value as Raw, ...inside] : inside;
}
const sourced = withSources(Object.values(data));

/** Names and places that stand under the sources of their unit, each with that unit. */
const inheriting = units.flatMap((unit) => [...names(unit), ...places(unit)].filter(({ src }) => src === undefined).map(() => unit));

/** Other ministries, and what is in the file for its part in an event only, are in no tree. */
const isInTree = ({ kind, placements = [] }: Raw): boolean => kind !== "other-ministry" && kind !== "task" && placements.length > 0;
const isPresent = (unit: Raw): boolean => unit.kind !== "group" && unit.status !== "former" && isInTree(unit);
const present = units.filter(isPresent);

/** The office on a line of responsibility that holds today; none of the shipped ones is still to come. */
const officesOver = (id: string): readonly string[] => records("relations")
  .filter(({ type, to, valid }) => to === id && /^(political|remote)-responsibility$/.test(type ?? "") && valid?.to === undefined)
  .map(({ from = "" }) => from);

/** How it is known who answers, climbing from parent to parent. */
function answering(unit: Raw): string {
  const own = unit.answersTo;
  if (unit.kind === "political-office") return "self";
  if (officesOver(unit.id).length > 0) return "stated";
  if (unit.belongsTo !== undefined) return "elsewhere";
  if (own === "unknown") return "unknown";
  for (let above = parentOf(unit); above !== undefined; above = parentOf(above)) {
    if (above.kind === "group") {
      if (own !== undefined) continue;
      return "none";
    }
    const offices = officesOver(above.id);
    if (offices.length > 0) return own === undefined || offices.includes(own) ? "derived" : "table";
    if (own === undefined && above.answersTo !== undefined) return above.answersTo === "unknown" ? "unknown" : "table";
  }
  return own === undefined ? "none" : "table";
}
const parentOf = (unit: Raw): Raw | undefined => unitById.get(places(unit).at(-1)?.parent ?? "");

/** Who answers is only noted: no line of the unit or above it says the same. */
const noted = units.filter((unit) => {
  const own = unit.answersTo;
  if (own === undefined || own === "unknown" || unit.kind === "political-office" || officesOver(unit.id).includes(own)) return false;
  return unit.status === "former" || answering(unit) === "table";
});

const bare = (name: string): readonly Raw[] => records(name).filter(({ src }) => src === undefined || src.length === 0);
const sides = records("contradictions").flatMap((each) => each.sides ?? []);
const unsettled = records("contradictions").filter(({ state }) => state === "open");
const unsourced = bare("descriptions").length + sides.filter(({ src }) => src === undefined).length + noted.length;
const confidenceOf = (level: string): number =>
  [...sourced, ...inheriting, ...bare("descriptions")].filter(({ confidence }) => confidence === level).length;

const digitsInFront = (text: string): number => digits(/^\S+/.exec(text)?.[0]);

const digits = (text: string | null | undefined): number => Number((text ?? "").replaceAll(/[.,\s]/g, ""));

function section(heading: string): HTMLElement {
  const found = screen.getByRole("heading", { level: 3, name: heading }).closest("section");
  if (found === null) throw new Error(`"${heading}" heads no section`);
  return found;
}

/** The numbers of a table by the words in front of them. */
function rows(name: string): Readonly<Record<string, readonly number[]>> {
  const table = screen.getByRole<HTMLTableElement>("table", { name });
  return Object.fromEntries([...table.rows].slice(1).map(({ cells: [head, ...cells] }) =>
    [plain(head?.textContent ?? ""), cells.map(({ textContent }) => digits(textContent))]));
}

/** "53 Geen bron zegt wat dit onderdeel doet", with the links below it. */
const counted = (heading: string): Readonly<Record<string, readonly [number, number]>> => {
  const list = screen.getByRole("heading", { level: 4, name: heading }).nextElementSibling;
  return Object.fromEntries([...list?.children ?? []].map((item) => {
    const count = item.querySelector("strong");
    const line = plain(count?.parentElement?.textContent ?? "");
    return [line.replace(/^\S+ /, ""), [digits(count?.textContent), item.querySelectorAll("a").length]];
  }));
};

afterEach(() => {
  window.location.hash = "";
  Reflect.deleteProperty(Element.prototype, "scrollIntoView");
});

describe("the numbers on the page equal those of the data:", () => {
  // So large a page is set once; it is only read here.
  const place = document.createElement("div");
  const root = createRoot(place);
  beforeAll(() => {
    document.body.append(place);
    act(() => root.render(<AppProvider store={storeOf(shippedFile())}><KnownPage /></AppProvider>));
  });
  afterAll(() => {
    act(() => root.unmount());
    place.remove();
  });

  it("statements, with and without a source, less certain and disputed", () => {
    const shown = Object.fromEntries([...section("In cijfers").querySelectorAll("dl > div")].map((tile) =>
      [tile.querySelector("dt")?.textContent, digits(tile.querySelector("dd")?.textContent)]));
    expect(shown).toEqual({
      Beweringen: sourced.length + inheriting.length + unsourced,
      "Met een bron": sourced.length + inheriting.length,
      "Zonder bron": unsourced,
      "Minder zeker": confidenceOf("secondary") + confidenceOf("supplied") + confidenceOf("background"),
      Omstreden: unsettled.flatMap((each) => each.sides ?? []).length,
    });
    // Not equal because all of it is nothing.
    for (const count of Object.values(shown)) expect(count).toBeGreaterThan(10);
    const disputedUnits = new Set(unsettled.flatMap((each) => each.units ?? [])).size;
    expect(plain(section("In cijfers").textContent)).toContain(`Het gaat om ${disputedUnits} onderdelen.`);
  });

  it("each sort of statement, and the sum of the sorts", () => {
    const sure = (list: readonly Raw[]): number => list.filter(({ confidence }) => confidence !== undefined && confidence !== "primary").length;
    const row = (list: readonly Raw[], without = 0): readonly number[] => [list.length, list.length - without, without, sure(list)];
    const standing = (of: (unit: Raw) => readonly Raw[]): readonly Raw[] =>
      units.flatMap((unit) => of(unit).map((each) => (each.src === undefined ? unit : each)));
    const expected = {
      "Het onderdeel zelf, met begin, einde en website": row(units),
      "Namen van onderdelen": row(standing(names)),
      "Plaatsen in de organisatie": row(standing(places)),
      Omschrijvingen: row(records("descriptions"), bare("descriptions").length),
      Taken: row(records("tasks")),
      "Mensen in functie": row(records("terms")),
      "Lijnen tussen onderdelen": row(records("relations")),
      "Wie verantwoording aflegt, zonder eigen lijn": [noted.length, 0, noted.length, 0],
      "Rollen van onderdelen bij onderwerpen": row(records("subjects").flatMap((each) => each.units ?? [])),
      "Namen van zaken bij één onderdeel": row(records("topics")),
      "Opgaven en werkvelden": row(records("themes")),
      Cijfers: row(records("figures")),
      "Juridische grondslagen": row(units.flatMap((unit) => unit.legalBasis ?? [])),
      "Dagen waarop een bron het onderdeel toont": row(units.flatMap((unit) => unit.attested ?? [])),
      "Feiten over het ministerie": row(records("facts")),
      "Zaken die u ergens anders vindt": row(records("elsewhere")),
      Gebeurtenissen: row(records("events")),
      "Indelingen volgens één document": row(records("snapshots")),
      "Lezingen van bronnen die verschillen": row(sides, sides.filter(({ src }) => src === undefined).length),
    };
    const { "Alles samen": all, ...shown } = rows("Beweringen per soort");
    expect(shown).toEqual(expected);
    expect([0, 1, 2, 3].map((column) => Object.values(shown).reduce((sum, numbers) => sum + (numbers[column] ?? 0), 0))).toEqual(all);
    expect(all?.[0]).toBe(sourced.length + inheriting.length + unsourced);
  });

  it("how sure statements are", () => {
    const levels = ["primary", "secondary", "supplied", "background"].map(confidenceOf);
    const total = sourced.length + inheriting.length + unsourced;
    expect(Object.values(rows("Hoe zeker beweringen zijn")).map(([count]) => count))
      .toEqual([...levels, total - levels.reduce((sum, count) => sum + count, 0), total]);
  });

  it("what is missing, and how it is known who answers, each with its units", () => {
    const doing = new Set([...records("descriptions"), ...records("tasks")].map(({ unit }) => unit));
    const withTask = new Set(records("tasks").map(({ unit }) => unit));
    const twice = (count: number): readonly [number, number] => [count, count];
    expect(counted("Wat ontbreekt")).toEqual({
      "Geen bron zegt wat dit onderdeel doet": twice(present.filter(({ id }) => !doing.has(id)).length),
      "Geen taak genoemd": twice(present.filter(({ id }) => !withTask.has(id)).length),
      "Niet zeker of het nog bestaat": twice(present.filter(({ status }) => status === "uncertain").length),
    });
    const of = (kind: string): readonly [number, number] => twice(present.filter((unit) => answering(unit) === kind).length);
    const shown = counted("Hoe wij weten wie verantwoording aflegt aan de Kamer");
    expect(shown).toEqual({
      "De bewindspersoon doet dit zelf": of("self"),
      "Een eigen lijn noemt de bewindspersoon": of("stated"),
      "Het volgt uit een hoger onderdeel": of("derived"),
      "Een ander ministerie gaat erover": of("elsewhere"),
      "Alleen genoteerd, zonder eigen bron": of("table"),
      "Gezocht en niet gevonden": of("unknown"),
      "Niet uitgezocht of niet van toepassing": of("none"),
    });
    expect(Object.values(shown).reduce((sum, [count]) => sum + count, 0)).toBe(present.length);
    expect(plain(section("Wat wij niet weten").textContent)).toContain(`Er zijn nu ${present.length} onderdelen.`);
    // The page names no fewer than the file says of units themselves.
    expect(of("unknown")[0]).toBeGreaterThanOrEqual(units.filter(({ answersTo }) => answersTo === "unknown").length);
  });

  it("differences by state, each with its sides, and the known unknowns", () => {
    const differences = section("Bronnen verschillen");
    const settled = records("contradictions").length - unsettled.length;
    expect(within(differences).getAllByRole("radio").map((radio) => plain(radio.parentElement?.textContent ?? ""))).toEqual([
      `Alles (${records("contradictions").length})`, `Niet opgelost (${unsettled.length})`, `Beslist (${settled})`,
    ]);
    const items = [...differences.querySelectorAll("details[id]")];
    expect(items.map(({ id }) => id)).toEqual(records("contradictions").map(({ id }) => id));
    expect(items.map((item) => [...item.querySelectorAll("dt")].filter(({ textContent }) => /^Lezing \d+$/.test(textContent ?? "")).length))
      .toEqual(records("contradictions").map((each) => each.sides?.length));
    expect(items.reduce((sum, item) => sum + within(item as HTMLElement).queryAllByText("zonder bron").length, 0))
      .toBe(sides.filter(({ src }) => src === undefined).length);
    const unknowns = screen.getByRole("heading", { level: 4, name: `Wat wij zochten en niet vonden (${records("unknowns").length})` });
    expect([...unknowns.nextElementSibling?.children ?? []].map(({ id }) => id)).toEqual(records("unknowns").map(({ id }) => id));
    expect([...unknowns.nextElementSibling?.children ?? []].map((item) => item.querySelectorAll("a").length))
      .toEqual(records("unknowns").map((each) => each.units?.length));
  });

  it("every source, with the statements that cite it and the newest day of those", () => {
    const citing = new Map<string, Raw[]>();
    for (const each of [...sourced, ...inheriting]) {
      for (const id of new Set(each.src)) citing.set(id, [...citing.get(id) ?? [], each]);
    }
    const line = (title: string, statements: number, newest: string | undefined): string => `${plain(title)} | ${statements} | ${newest ?? ""}`;
    const expected = records("sources").map(({ id, title = "" }) => {
      const days = (citing.get(id) ?? []).flatMap(({ asOf, at }) => asOf ?? at ?? []);
      // "2026" is older than any day of it.
      const [newest] = days.toSorted((a, b) => (a < b ? 1 : -1));
      return line(title, citing.get(id)?.length ?? 0, newest === undefined ? undefined : formatDate(newest, "nl"));
    });
    const part = section("Bronnen");
    const shown = [...part.querySelectorAll("details li")].map((item) => line(
      item.querySelector("p")?.textContent ?? "", digits(/^([\d.]+)\s/.exec(item.lastElementChild?.textContent ?? "")?.[1]),
      /nieuwste bewering: stand (.+?)(?: ·|$)/.exec(plain(item.querySelectorAll("p")[1]?.textContent ?? ""))?.[1],
    ));
    expect(shown.toSorted()).toEqual(expected.toSorted());
    expect(plain(part.textContent)).toContain(`${records("sources").length} bronnen`);
    const heads = [...part.querySelectorAll("summary")].map(({ textContent }) => plain(textContent));
    const lengths = new Map<string, number>();
    for (const { kind = "" } of records("sources")) lengths.set(kind, (lengths.get(kind) ?? 0) + 1);
    const ascending = (a: number, b: number): number => a - b;
    expect(heads.map(digitsInFront).toSorted(ascending)).toEqual([...lengths.values()].toSorted(ascending));
  });
});

/** A few of everything, for what the page does. */
const someOrg: OrgFile = {
  ...smallOrg,
  sources: [
    { id: "s1", kind: "decree", title: "Besluit B", publisher: "Staatscourant", published: "2020" },
    { id: "s2", kind: "decree", title: "Besluit A", published: "2024-05" },
    { id: "s3", kind: "press", title: "Krant", url: "https://voorbeeld.example/krant" },
  ],
  tasks: [{ unit: "logius", text: { nl: "Beheert DigiD" }, src: ["s1"], asOf: "2021" }, { unit: "logius", text: { nl: "Doet meer" }, src: ["s1", "s3"] }],
  contradictions: [
    {
      id: "c-raad", units: ["raad", "logius"], question: { nl: "Hoort de Raad erbij?", en: "Is the Council part of it?" }, state: "open",
      sides: [{ text: { nl: "Ja" }, src: ["s2", "s3"] }, { text: { nl: "Nee" } }], shown: { nl: "Wij tonen de Raad." },
    },
    {
      id: "c-naam", units: [], question: { nl: "Hoe heet het?" }, state: "settled",
      sides: [{ text: { nl: "Curaçao" }, src: ["s3"] }, { text: { nl: "Anders" }, src: ["s1"] }], shown: { nl: "Wij tonen de eerste." },
    },
  ],
  unknowns: [{ id: "k-1", units: ["logius"], text: { nl: "Hoe groot Logius is, weten wij niet." } }],
};

describe("the page", () => {
  const open = (lang: Lang = "nl", store: AppStore = storeOf(someOrg, lang)): Shown => show(<KnownPage />, { lang, store });
  const differences = (): readonly HTMLDetailsElement[] => [...document.querySelectorAll<HTMLDetailsElement>("details[id]")];
  const shownIds = (): readonly string[] => differences().map(({ id }) => id);

  it("counts nothing as long as the facts have not all arrived", () => {
    const store = storeOf(someOrg);
    const org = (missing: readonly OrgPart[]) => ({ status: "ready", model: orgModel(someOrg), detailed: false, problems: [], missing }) as const;
    store.getState().actions.setOrg(org([]));
    open("nl", store);
    expect(screen.getByRole("status").textContent).toBe("De andere gegevens worden geladen.");
    expect(screen.queryByRole("heading", { level: 3 })).toBeNull();
    act(() => store.getState().actions.setOrg(org(["details"])));
    expect(screen.getByRole("status").textContent).toContain("niet aangekomen");
  });

  it.each([
    ["nl", "Wat wij weten en niet weten", ["In cijfers", "Bronnen verschillen", "Wat wij niet weten", "Bronnen"], "Op deze pagina"],
    ["en", "What we know and do not know", ["In numbers", "Sources differ", "What we do not know", "Sources"], "On this page"],
  ] as const)("has its parts under headings, with a way to each (%s)", (lang, title, headings, contents) => {
    open(lang);
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe(title);
    expect(screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual(headings);
    const links = within(screen.getByRole("navigation", { name: contents })).getAllByRole("link");
    expect(links.map((link) => document.getElementById(link.getAttribute("href")?.slice(1) ?? "")?.textContent)).toEqual(headings);
    expect(links.map(({ textContent }) => textContent)).toEqual(headings);
  });

  it("gives a difference with its sides, their sources, what is shown and the units", async () => {
    const { user } = open("en");
    const [first, second] = differences();
    if (first === undefined || second === undefined) throw new Error("no differences");
    await user.click(within(first).getByText("Is the Council part of it?"));
    expect(first.open).toBe(true);
    expect(plain(first.querySelector("summary")?.textContent ?? "")).toContain("Not settled");
    expect([...first.querySelectorAll("dt")].map(({ textContent }) => textContent)).toEqual(["Reading 1", "Reading 2", "We show:", "Concerns:"]);
    expect(within(first).getByText("Nee").lang).toBe("nl");
    expect(within(first).getAllByRole("button")).toEqual(["Source 1: Besluit A", "Source 2: Krant"].map((name) => within(first).getByRole("button", { name })));
    expect(within(first).getAllByText("no source")).toHaveLength(1);
    expect(within(first).getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual(["?unit=raad&lang=en", "?unit=logius&lang=en", "#c-raad"]);
    expect(plain(second.textContent)).toContain("A newer source has settled this.");
    // Its own source keeps the number that it got first.
    expect(within(second).getAllByRole("button").map(({ textContent }) => textContent)).toEqual(["2", "3"]);
  });

  it("shows only what is open or settled, and only what has all words asked for", async () => {
    const { user } = open();
    const part = section("Bronnen verschillen");
    const ask = (query: string): boolean => fireEvent.change(within(part).getByRole("searchbox", { name: "Zoek in de verschillen" }), { target: { value: query } });
    await user.click(within(part).getByRole("radio", { name: "Niet opgelost (1)" }));
    expect(shownIds()).toEqual(["c-raad"]);
    await user.click(within(part).getByRole("radio", { name: "Beslist (1)" }));
    expect(shownIds()).toEqual(["c-naam"]);
    await user.click(within(part).getByRole("radio", { name: "Alles (2)" }));
    ask("CURACAO heet");
    expect(shownIds()).toEqual(["c-naam"]);
    ask("logius");
    expect(shownIds()).toEqual(["c-raad"]);
    ask("logius heet");
    expect(shownIds()).toEqual([]);
    expect(within(part).getByText("Wij vonden hier niets met deze woorden.")).toBeTruthy();
  });

  it("tells the number that was found, a moment later", async () => {
    open();
    const part = section("Bronnen verschillen");
    fireEvent.change(within(part).getByRole("searchbox"), { target: { value: "raad" } });
    expect(within(part).getByRole("status").textContent).toBe("");
    await waitFor(() => expect(plain(within(part).getByRole("status").textContent)).toBe("1 verschil"));
  });

  it("empties a field on Escape before the page closes", async () => {
    const store = storeOf(someOrg);
    store.getState().actions.showPage("known");
    const { user } = open("nl", store);
    const field = within(section("Bronnen")).getByRole<HTMLInputElement>("searchbox");
    await user.type(field, "krant");
    await user.keyboard("{Escape}");
    expect(field.value).toBe("");
    expect(store.getState().view.page).toBe("known");
    await user.keyboard("{Escape}");
    expect(store.getState().view.page).toBeNull();
  });

  it("opens all differences at once, and closes them", async () => {
    const { user } = open();
    expect(differences().map((each) => each.open)).toEqual([false, false]);
    await user.click(screen.getByRole("button", { name: "Open alles" }));
    expect(differences().map((each) => each.open)).toEqual([true, true]);
    await user.click(screen.getByRole("button", { name: "Sluit alles" }));
    expect(differences().map((each) => each.open)).toEqual([false, false]);
  });

  it("opens the difference that the address asks for, whatever was filtered away", () => {
    const scrolled = vi.fn<(id: string) => void>();
    Element.prototype.scrollIntoView = function scrollIntoView(this: Element) {
      scrolled(this.id);
    };
    window.location.hash = "#c-naam";
    open();
    expect(differences().map((each) => each.open)).toEqual([false, true]);
    expect(scrolled.mock.calls).toEqual([["c-naam"]]);
    expect(document.activeElement).toBe(document.body);

    fireEvent.change(within(section("Bronnen verschillen")).getByRole("searchbox"), { target: { value: "xyzzy" } });
    expect(shownIds()).toEqual([]);
    window.location.hash = "#c-raad";
    fireEvent(window, new HashChangeEvent("hashchange"));
    expect(shownIds()).toEqual(["c-raad", "c-naam"]);
    expect(differences()[0]?.open).toBe(true);
    expect(document.activeElement).toBe(differences()[0]?.querySelector("summary"));
  });

  it("puts the sources of a kind in the order asked for, and opens the kinds in which one was found", async () => {
    const { user } = open();
    const part = section("Bronnen");
    const kinds = (): readonly HTMLDetailsElement[] => [...part.querySelectorAll("details")];
    const titles = (): readonly (string | null)[] => [...part.querySelectorAll("li p:first-child")].map(({ textContent }) => textContent);
    expect(kinds().map((each) => [plain(each.querySelector("summary")?.textContent ?? ""), each.open])).toEqual([["2 Besluiten", false], ["1 Nieuwsberichten", false]]);
    expect(titles()).toEqual(["Besluit B", "Besluit A", "Krant"]);
    expect([...part.querySelectorAll("li")].map((item) => plain(item.lastElementChild?.textContent ?? ""))).toEqual(["3 beweringen", "1 bewering", "3 beweringen"]);
    expect(plain(part.querySelector("li")?.textContent ?? "")).toContain("Staatscourant · gepubliceerd: 2020 · nieuwste bewering: stand 2021 · Deze bron heeft geen adres op internet.");
    const order = within(part).getByRole("combobox", { name: "Volgorde" });
    await user.selectOptions(order, "Nieuwste datum");
    expect(titles()).toEqual(["Besluit A", "Besluit B", "Krant"]);
    fireEvent.change(within(part).getByRole("searchbox", { name: "Zoek in de bronnen" }), { target: { value: "staatscourant" } });
    expect(titles()).toEqual(["Besluit B"]);
    expect(kinds().map((each) => each.open)).toEqual([true]);
    expect(within(part).getByText(/^1\sbron$/)).toBeTruthy();
  });

  it("leads to a unit, and out of the page", async () => {
    const store = storeOf(someOrg);
    store.getState().actions.showPage("known");
    const { user } = open("nl", store);
    await user.click(within(differences()[0] as HTMLElement).getByRole("link", { name: "Logius" }));
    expect(store.getState().view).toMatchObject({ page: null, selectedId: "logius" });
  });
});

import { act, screen, within } from "@testing-library/react";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Acting, OrgFile, Unit } from "@/core/org/fileFormat";
import { tableMetrics } from "@/core/scene/textMetrics";
import type { Scene } from "@/core/scene/scene";
import type { AppStore } from "@/state/createAppStore";
import { createSceneSelector } from "@/state/createSceneSelector";
import { ListView } from "@/ui/panels/ListView";
import { randomFile } from "../../core/view/randomOrg";
import { plain, show, smallOrg, storeOf } from "./setup";
import { until } from "../../support/until";

const links = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>("a[data-unit-id]")];
const linkOf = (id: string): HTMLElement | undefined => links().find((link) => link.dataset["unitId"] === id);
const idsShown = (): readonly string[] => links().map((link) => link.dataset["unitId"] ?? "");
const rowOf = (id: string): string => plain(linkOf(id)?.closest("div")?.textContent ?? null);

describe.each([
  ["nl", "Alle onderdelen als lijst", "Toon als boom", "Onderdelen van Directoraat-generaal Wonen", "Alles openen", "Alles sluiten"],
  ["en", "All units as a list", "Show as chart", "Parts of Directorate-General for Housing", "Open all", "Close all"],
] as const)("list in %s", (lang, heading, asChart, partsOf, openAll, closeAll) => {
  it("is a named region of plain lists, links and buttons", () => {
    show(<ListView />, { lang });
    expect(screen.getByRole("region", { name: heading })).toBeTruthy();
    expect(screen.getByRole("heading", { level: 2, name: heading })).toBeTruthy();
    expect(screen.queryByRole("tree")).toBeNull();
    expect(screen.queryByRole("treeitem")).toBeNull();
  });

  it("opens and closes a branch with a button that keeps the focus", async () => {
    const { store, user } = show(<ListView />, { lang });
    const button = screen.getByRole("button", { name: partsOf });
    expect(button.getAttribute("aria-expanded")).toBe("false");
    await user.click(button);
    expect(button.getAttribute("aria-expanded")).toBe("true");
    expect(document.activeElement).toBe(button);
    const parts = document.getElementById(button.getAttribute("aria-controls") ?? "");
    expect(parts === null ? null : within(parts).getAllByRole("link")[0]?.dataset["unitId"]).toBe("curacao");
    expect(store.selectors.tree(store.getState())?.byId.get("dgx")?.open).toBe(true);
    await user.click(button);
    expect(idsShown()).not.toContain("curacao");
  });

  it("opens and closes all, and goes back to the chart", async () => {
    const { store, user } = show(<ListView />, { lang });
    const before = idsShown();
    await user.click(screen.getByRole("button", { name: openAll }));
    expect(idsShown()).toHaveLength(smallOrg.units.length - 1);
    await user.click(screen.getByRole("button", { name: closeAll }));
    expect(idsShown()).toEqual(before);
    act(() => store.getState().actions.setMode("list"));
    await user.click(screen.getByRole("link", { name: asChart }));
    expect(store.getState().view.mode).toBe("chart");
  });
});

describe("what stands out in the chart", () => {
  const file: OrgFile = {
    ...smallOrg,
    subjects: [{ id: "wonen", label: { nl: "Wonen" }, units: [{ unit: "dgx", role: "policy" }, { unit: "logius", role: "executes" }] }],
    relations: [...smallOrg.relations, { id: "r2", type: "owner", from: "dgx", to: "logius" }],
  };

  it("says of a subject what each unit does, and which lines join them", () => {
    const { store } = show(<ListView />, { store: storeOf(file) });
    act(() => store.getState().actions.showSubject("wonen"));
    expect(rowOf("dgx")).toContain("maakt het beleid");
    expect(rowOf("logius")).toContain("voert uit");
    expect(rowOf("logius")).toContain("Verbonden vanuit: Directoraat-generaal Wonen (DGX) (Is eigenaar van · zonder bron)");
    expect(rowOf("sg")).not.toContain("Verbonden vanuit");
    act(() => store.getState().actions.clearSelection());
    expect(rowOf("dgx")).not.toContain("maakt het beleid");
  });

  it("says of an office-holder what they answer for", () => {
    const { store } = show(<ListView />, { store: storeOf(file) });
    act(() => store.getState().actions.goTo("minister-van-wonen"));
    expect(rowOf("dgx")).toContain("volgens een bron");
    expect(rowOf("dgx")).toContain("Verantwoording in de Kamer: Minister van Wonen");
  });
});

describe("a row", () => {
  it("tells kind, abbreviation, parts, who leads and what it does", () => {
    const { store } = show(<ListView />);
    act(() => store.getState().actions.openToLevel(9));
    expect(rowOf("dgx")).toBe("Directoraat-generaal Wonen (DGX), 2 onderdelendirectoraat-generaal · Leiding: Bo de Vries (waarnemend)");
    expect(rowOf("minister-van-wonen")).toBe("Minister van Wonenbewindspersoon · An Jansen");
    expect(rowOf("logius")).toBe("Logiusagentschap · Beheert DigiD");
    expect(rowOf("psg")).toBe("PSG, naast de lijnambtelijke leiding");
    expect(rowOf("misschien")).toBe("Misschien, onzekerdirectie");
    expect(rowOf("oud-bureau")).toBe("Oud Bureau, tot 2010agentschap");
    expect(rowOf("politie")).toBe("Politie, hoort bij Justitie en Veiligheidpolitiekorps");
    expect(rowOf("leiding")).toBe("Leiding, 1 onderdeel");
  });

  it("says in which language a name is", () => {
    show(<ListView />, { lang: "en" });
    expect(linkOf("bzk")?.lang).toBe("en");
    expect(linkOf("sg")?.lang).toBe("nl");
    const button = screen.getByRole("button", { name: "Parts of SG" });
    expect(within(button).getByText("SG").lang).toBe("nl");
  });

  it("links to the permanent address and chooses on a click", async () => {
    const { store, user } = show(<ListView />);
    expect(linkOf("sg")?.getAttribute("href")).toBe("?unit=sg");
    await user.click(screen.getByRole("link", { name: "SG" }));
    expect(store.getState().view.selectedId).toBe("sg");
    expect(links().filter((link) => link.getAttribute("aria-current") === "true")).toEqual([linkOf("sg")]);
    expect(rowOf("sg")).toContain("gekozen");
  });

  it("names who answers in parliament for the chosen unit, as a link", async () => {
    const { store, user } = show(<ListView />);
    act(() => store.getState().actions.goTo("curacao"));
    expect(rowOf("curacao")).toContain("Verantwoording in de Kamer: Minister van Wonen");
    expect(rowOf("dgx")).not.toContain("Kamer");
    const row = linkOf("curacao")?.closest("div") as HTMLElement;
    await user.click(within(row).getByRole("link", { name: "Minister van Wonen" }));
    expect(store.getState().view.selectedId).toBe("minister-van-wonen");
    await until(() => expect(document.activeElement).toBe(linkOf("minister-van-wonen")));
  });

  it("says that it stands out when its kind is asked for", () => {
    const { store } = show(<ListView />);
    act(() => store.getState().actions.setKind("agency"));
    expect(rowOf("logius")).toContain("valt op");
    expect(rowOf("dgx")).not.toContain("valt op");
  });
});

it("starts with the chosen unit in sight, and shows the way to it", () => {
  const store = storeOf();
  store.getState().actions.goTo("curacao");
  const scrolled: Element[] = [];
  Element.prototype.scrollIntoView = function scrollIntoView(this: Element) {
    scrolled.push(this);
  };
  try {
    show(<ListView />, { store });
    expect(scrolled).toEqual([linkOf("curacao")]);
    expect(screen.getByRole("navigation", { name: "Waar u bent" })).toBeTruthy();
  } finally {
    Reflect.deleteProperty(Element.prototype, "scrollIntoView");
  }
});

// A22: whoever reads the list misses nothing that the chart shows.

const letters = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");

/** More to show on the random tree: names of many forms, heads, tasks, and who answers for what. */
const richFile: fc.Arbitrary<OrgFile> = fc.tuple(
  randomFile,
  fc.array(fc.record({
    name: fc.constantFrom("Directie Wonen", "Raad van Curaçao & Co", "Team x", "Ministerie van Zeer Lange Samengestelde Namenverzamelingsverantwoordelijkheid", "Minister van Ruimte"),
    english: fc.boolean(),
    abbr: fc.option(fc.constantFrom("DGX", "B&R", "CIO-Rijk"), { nil: undefined }),
    kind: fc.option(fc.constantFrom<Unit["kind"]>("political-office", "zbo", "leadership", "programme"), { nil: undefined }),
    status: fc.constantFrom<Unit["status"]>("current", "current", "uncertain", "former"),
    belongsTo: fc.option(fc.constant("Ministerie van Justitie en Veiligheid"), { nil: undefined }),
    head: fc.option(fc.constantFrom<Acting | "plain">("acting", "plain"), { nil: undefined }),
    task: fc.boolean(),
    answersFor: fc.option(fc.nat({ max: 12 }), { nil: undefined }),
  }), { minLength: 1, maxLength: 12 }),
).map(([file, traits]) => {
  const units = file.units.map((unit, index): Unit => {
    const trait = traits[index % traits.length] as (typeof traits)[number];
    return {
      ...unit, status: trait.status, kind: trait.kind ?? unit.kind,
      names: [{ nl: `${trait.name} ${index}`, ...(trait.english ? { en: `Unit ${index}` } : {}), ...(trait.abbr === undefined ? {} : { abbr: trait.abbr }) }],
      ...(trait.belongsTo === undefined ? {} : { belongsTo: trait.belongsTo }),
    };
  });
  const led = units.flatMap((unit, index) => {
    const head = traits[index % traits.length]?.head;
    return head === undefined ? [] : [{ id: unit.id, head }];
  });
  return {
    ...file, units,
    offices: led.map(({ id }) => ({ id: `o-${id}`, unit: id, role: "head" as const, title: { nl: "directeur" } })),
    people: led.map(({ id }) => ({ id: `p-${id}`, name: `Persoon ${id}` })),
    terms: led.map(({ id, head }) => ({ office: `o-${id}`, person: `p-${id}`, from: "2020", ...(head === "plain" ? {} : { acting: head }) })),
    tasks: units.filter((_, index) => traits[index % traits.length]?.task === true).map(({ id }) => ({ unit: id, text: { nl: `Doet ${id}`, en: `Does ${id}` } })),
    relations: units.flatMap((unit, index) => {
      const target = units[traits[index % traits.length]?.answersFor ?? -1];
      return target === undefined || target === unit ? [] : [{ id: `r-${unit.id}`, type: "political-responsibility" as const, from: unit.id, to: target.id, valid: { from: "2020" } }];
    }),
  };
});

function sceneOf(store: AppStore): Scene {
  const scene = createSceneSelector(store.selectors)(store.getState(), { metrics: tableMetrics(), detail: "near" });
  if (scene === null) throw new Error("no scene");
  return scene;
}

describe("A22: list and chart hold the same", () => {
  const choices = fc.record({
    lang: fc.constantFrom("nl" as const, "en" as const),
    allOpen: fc.boolean(),
    turned: fc.array(fc.nat({ max: 39 }), { maxLength: 12 }),
    selected: fc.option(fc.nat({ max: 39 }), { nil: undefined }),
    root: fc.option(fc.nat({ max: 39 }), { nil: undefined, freq: 1 }),
  });

  it("units, names, words, links and openness, for random organisations", () => {
    let answersSeen = 0;
    fc.assert(fc.property(richFile, choices, (file, { lang, allOpen, turned, selected, root }) => {
      const store = storeOf(file, lang);
      const { actions } = store.getState();
      if (root !== undefined) actions.startFrom(`u${root}`);
      if (allOpen) actions.openToLevel(99);
      for (const index of turned) actions.toggle(`u${index}`);
      if (selected !== undefined) actions.goTo(`u${selected % file.units.length}`);
      const scene = sceneOf(store);
      const { unmount } = show(<ListView />, { store, lang });
      try {
        expect(idsShown()).toEqual(scene.cards.map(({ id }) => id));
        for (const card of scene.cards) {
          const link = linkOf(card.id) as HTMLElement;
          const item = link.closest("li") as HTMLElement;
          const above = item.parentElement?.closest("li")?.querySelector<HTMLElement>("a[data-unit-id]")?.dataset["unitId"] ?? null;
          expect(above).toBe(card.parentId);
          const row = letters(link.closest("div")?.textContent ?? "");
          for (const line of card.lines) expect(row).toContain(letters(line.text));
          // Who leads is said in other words, because a list has room for a heading.
          for (const part of card.label.split(", ")) expect(row).toContain(letters(part.replace(/^(leiding:|led by) /, "")));
          expect(link.lang).toBe(card.lang);
          expect(link.hasAttribute("aria-current")).toBe(card.selected);
          const button = item.querySelector(":scope > div > button");
          expect(button?.getAttribute("aria-expanded") ?? null).toBe(card.partCount === 0 ? null : String(card.open));
        }
        for (const mark of scene.links) {
          if (mark.grammar === "tree") {
            const ancestors: string[] = [];
            for (let at = linkOf(mark.target)?.closest("ul")?.closest("li"); at != null; at = at.parentElement?.closest("li")) {
              ancestors.push(at.querySelector<HTMLElement>("a[data-unit-id]")?.dataset["unitId"] ?? "");
            }
            expect(ancestors).toContain(mark.source);
          } else {
            answersSeen++;
            const row = linkOf(mark.target)?.closest("div");
            const hrefs = [...(row?.querySelectorAll("a") ?? [])].map((link) => new URLSearchParams(link.search).get("unit"));
            expect(hrefs).toContain(mark.source);
          }
        }
      } finally {
        unmount();
      }
    }), { numRuns: 200 });
    // Otherwise the last rule was held against nothing.
    expect(answersSeen).toBeGreaterThan(0);
  }, 60_000);
});

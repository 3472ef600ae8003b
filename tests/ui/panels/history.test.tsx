/** A unit in time, in the details panel and the search: on a day on which it is there, and on one on which it is not. */
import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { IsoDate, OrgFile, UnitId } from "@/core/org/fileFormat";
import type { AppStore } from "@/state/createAppStore";
import { DetailsPanel } from "@/ui/panels/details/DetailsPanel";
import { SearchBox } from "@/ui/panels/SearchBox";
import { drawOrg, withUnit } from "../../support/drawOrg";
import { plain, show, storeOf, type Shown } from "./setup";

const source = (id: string) => ({ id, kind: "decree" as const, title: `Bron ${id}` });

const file: OrgFile = ([
  ["bpr", { valid: { from: "2009-03-01" }, names: [{ nl: "Basisadministratie", abbr: "BPR", to: "2015-06-03" }, { nl: "Rijksdienst voor Identiteitsgegevens", abbr: "RvIG", from: "2015-06-03" }] }],
  ["los", { valid: { from: "2000" }, placements: [{ parent: "dgb", to: "2005" }, { parent: "bzk", from: "2020" }] }],
  ["dga", { website: "https://www.voorbeeld.nl" }],
] as const).reduce<OrgFile>((all, [id, changes]) => withUnit(all, id, changes), drawOrg(`
  BZK [ministry] (1998..)
    Minister [political-office] {head} (1998..)
    DGA [directorate-general] (2010-10-14..)
    DGB [directorate-general] (2000..2010-10-14)
    BPR [agency]
    Los [directorate]
    Elders [other-ministry]
`, {
  sources: ["besluit", "kamer"].map(source),
  events: [
    { id: "e1", type: "merged", date: "2010-10-14", before: ["dgb"], after: ["dga"], title: { nl: "DGB gaat op in DGA" }, src: ["kamer"] },
    { id: "e2", type: "renamed", date: "2015-06-03", before: ["bpr"], after: ["bpr"], title: { nl: "BPR heet RvIG" }, src: ["kamer"] },
  ],
  offices: [{ id: "m", unit: "minister", role: "political", title: { nl: "minister" } }, { id: "d", unit: "dgb", role: "head", title: { nl: "directeur-generaal" } }],
  people: [{ id: "an", name: "An Jansen" }, { id: "bo", name: "Bo de Vries" }],
  terms: [
    { office: "m", person: "an", from: "2007-02-22", to: "2012-11-05", src: ["kamer"], party: "CDA", cabinets: ["Balkenende IV"] },
    { office: "d", person: "bo", from: "2008", to: "2010", src: ["kamer"] },
  ],
  relations: [
    { id: "r1", type: "political-responsibility", from: "minister", to: "dgb", valid: { from: "2007-02-22", to: "2010-10-14" }, src: ["kamer"] },
    { id: "r2", type: "cooperates", from: "dga", to: "bpr" },
  ],
  tasks: [{ unit: "dga", text: { nl: "Maakt beleid" }, src: ["kamer"] }],
}));

function openOn(id: UnitId, date: IsoDate | null, store: AppStore = storeOf(file)): Shown {
  const shown = show(<DetailsPanel />, { store });
  act(() => {
    store.getState().actions.setDate(date);
    store.getState().actions.goTo(id);
  });
  return shown;
}

const panel = (): HTMLElement => screen.getByRole("complementary");
const text = (element: HTMLElement = panel()): string => plain(element.textContent);
const section = (name: string): HTMLElement => {
  const found = within(panel()).getByRole("heading", { level: 3, name }).closest("section");
  if (found === null) throw new Error(`"${name}" heads no section`);
  return found;
};

describe("the history of a unit", () => {
  it("tells its life in order, each line with its source", () => {
    openOn("dga", null);
    const [life] = within(section("Geschiedenis")).getAllByRole("list");
    const lines = within(life as HTMLElement).getAllByRole("listitem");
    expect(lines.map((line) => text(line))[0]).toContain("14 oktober 2010 · samengevoegd: DGB gaat op in DGA");
    expect(within(lines[0] as HTMLElement).getByRole("button", { name: "Bron 1: Bron kamer" })).toBeTruthy();
  });

  it("draws what it came from and says the same as a list, in which the link chooses", async () => {
    const { store, user } = openOn("dga", null);
    // For the eye; the ear has the list.
    expect(plain(section("Geschiedenis").querySelector("svg[aria-hidden=true]")?.textContent ?? "")).toBe("samengevoegd 2010DGBDGA");
    const list = within(section("Geschiedenis")).getByRole("heading", { level: 4, name: "Voorlopers" }).nextElementSibling as HTMLElement;
    expect(text(list)).toContain("DGB (opgeheven) · samengevoegd 14 oktober 2010");
    await user.click(within(list).getByRole("link", { name: "DGB" }));
    expect(store.getState().view.selectedId).toBe("dgb");
  });

  it("keeps who led it apart from who answered for it", () => {
    openOn("dgb", null);
    const led = within(section("Geschiedenis")).getByText("Wie het leidde en wanneer (1)").closest("details") as HTMLElement;
    expect(text(led)).toContain("Bo de Vries · directeur-generaal, van 2008 tot 2010");
    expect(text(led)).not.toContain("An Jansen");
    const answered = within(section("Geschiedenis")).getByText("Wie erover verantwoording aflegde en wanneer (1)").closest("details") as HTMLElement;
    expect(text(answered)).toContain("Minister, van 22 februari 2007 tot 14 oktober 2010");
    expect(text(answered)).toContain("An Jansen, van 22 februari 2007 tot 14 oktober 2010");
    expect(text(answered)).toContain("een andere lijn dan waar het onderdeel onder viel");
  });

  it("names party and cabinet of who held a political office", () => {
    openOn("minister", null);
    const led = within(section("Geschiedenis")).getByText(/^Wie het leidde/).closest("details") as HTMLElement;
    expect(text(led)).toContain("CDA · kabinet: Balkenende IV");
  });
});

describe("a unit that is not there on the day", () => {
  it("says that it had ended, what it went on in, and leads to its last day and to today", async () => {
    const { store, user } = openOn("dgb", "2012-05-01");
    expect(text()).toContain("Op 1 mei 2012 bestond dit onderdeel niet meer.");
    expect(text()).toContain("Bestond van 2000 tot 14 oktober 2010");
    expect(text()).toContain("Ging over in:DGA");
    await user.click(within(panel()).getByRole("button", { name: "Ga naar de laatste dag: 13 oktober 2010" }));
    expect(store.getState().view).toMatchObject({ date: "2010-10-13", selectedId: "dgb" });
    expect(text()).not.toContain("niet meer.");
    expect(text(section("Hoort bij"))).toContain("BZK");
  });

  it("says that it was still to come, and from what", async () => {
    const { store, user } = openOn("dga", "2009-01-01");
    expect(text()).toContain("Op 1 januari 2009 bestond dit onderdeel nog niet.");
    expect(text()).toContain("Kwam uit:DGB");
    // It is there today, which is not its past.
    expect(text()).not.toContain("(opgeheven)");
    await user.click(within(panel()).getByRole("button", { name: "Ga naar vandaag" }));
    expect(store.getState().view.date).toBeNull();
  });

  it("does not take silence for an end", () => {
    const silent = withUnit(file, "dgb", { valid: {}, status: "former", attested: [{ at: "2005-01-01", src: ["besluit"] }], names: [{ nl: "DGB" }] });
    openOn("dgb", "2015-01-01", storeOf({ ...silent, events: [] }));
    expect(text()).toContain("Onze bronnen noemen dit onderdeel niet op 1 januari 2015. Dat betekent niet dat het toen niet bestond.");
    expect(within(panel()).getByRole("button", { name: "Ga naar de laatste dag: 1 januari 2005" })).toBeTruthy();
  });

  it("says so where its place on the day was not found", () => {
    openOn("los", "2010-01-01");
    expect(text()).toContain("De plaats op deze dag is niet gevonden.");
  });
});

describe("the panel on another day", () => {
  it("sets what is known of today only apart, and speaks of the day everywhere else", () => {
    openOn("dga", "2013-01-01");
    const today = within(panel()).getByRole("heading", { level: 3, name: "Alleen van nu bekend" }).parentElement as HTMLElement;
    expect(text(today)).toContain("Dit is de stand van 1 januari 2026. Of het ook gold op 1 januari 2013, weten wij niet.");
    for (const known of ["Maakt beleid", "voorbeeld.nl", "Werkt samen met"]) {
      expect(text(today)).toContain(known);
      expect(text().split(known)).toHaveLength(2);
    }
    expect(text(section("Mensen in functie"))).toContain("Wie dit op deze dag leidde, is niet bekend.");
    expect(text(section("Wie verantwoording aflegt aan de Kamer"))).toContain("Wie hier op deze dag over ging, is niet bekend.");
  });

  it("has the name of the day, and links that stay on it", () => {
    openOn("bpr", "2013-01-01");
    expect(within(panel()).getByRole("heading", { level: 2, name: "Basisadministratie" })).toBeTruthy();
    expect(within(section("Hoort bij")).getByRole("link", { name: "BZK" }).getAttribute("href")).toContain("unit=bzk&date=2013-01-01");
  });
});

describe("the search on another day", () => {
  const options = (): readonly string[] => screen.queryAllByRole("option").map((option) => plain(option.textContent));

  async function found(query: string, date: IsoDate | null): Promise<readonly string[]> {
    const store = storeOf(file);
    const { user, unmount } = show(<SearchBox />, { store });
    act(() => store.getState().actions.setDate(date));
    await user.type(screen.getByRole("combobox"), query);
    const answers = options();
    unmount();
    return answers;
  }

  it("finds what is gone, with when it existed and what came after", async () => {
    expect((await found("DGB", null))[0]).toMatch(/^DGB, directoraat-generaal, .*bestond 2000–2010, ging over in DGA/);
    expect((await found("DGA", "2009-01-01"))[0]).toMatch(/^DGA, directoraat-generaal, niet op deze dag, bestaat sinds 2010/);
    expect((await found("DGB", "2009-01-01"))[0]).toBe("DGB, directoraat-generaal");
  });

  it("finds a unit by the name of any day and shows that of the day", async () => {
    expect((await found("BPR", null))[0]).toContain("RvIG");
    expect((await found("BPR", "2013-01-01"))[0]).toBe("BPR, Basisadministratie, agentschap");
    expect((await found("RvIG", "2013-01-01"))[0]).toBe("BPR, Basisadministratie, agentschap, latere naam: RvIG");
  });

  it("offers no other ministry", async () => {
    expect((await found("Elders", null)).join()).not.toContain("Elders");
  });

  it("says who held an office on the day, and when at another time", async () => {
    expect((await found("An Jansen", "2009-01-01"))[0]).toContain("in functie: An Jansen");
    expect((await found("An Jansen", null))[0]).toContain("in functie 2007–2012: An Jansen");
  });
});

describe("a unit of which the decree differs from the day itself", () => {
  const lagging: OrgFile = {
    ...file,
    snapshots: [{
      id: "besluit", kind: "decree", title: { nl: "Organisatiebesluit" }, coverage: "full", from: "2009-03-01", to: "2012-01-01", src: ["besluit"],
      boxes: [{ unit: "bzk", name: "BZK", parent: null }, { unit: "dgb", name: "DGB", parent: "bzk" }],
    }],
  };
  const follow = (id: UnitId): void => {
    const { store } = openOn(id, "2011-01-01", storeOf(lagging));
    act(() => store.getState().actions.setBasis("decree"));
  };

  it("is told with the event's own day and its source, and with a way to the day itself", async () => {
    const { store, user } = openOn("dgb", "2011-01-01", storeOf(lagging));
    expect(text()).toContain("Op 1 januari 2011 bestond dit onderdeel niet meer.");
    act(() => store.getState().actions.setBasis("decree"));
    expect(text()).toContain("Het besluit van deze dag noemt dit onderdeel nog. Op de dag zelf stond het hier niet meer.");
    expect(text()).toContain("De gebeurtenis: 14 oktober 2010 · DGB gaat op in DGA");
    await user.click(within(panel()).getByRole("button", { name: "Bekijk de dag zelf" }));
    expect(store.getState().view.basis).toBe("day");
  });

  it("is not told as a unit that no source knows", () => {
    follow("dga");
    expect(text()).toContain("Het besluit van deze dag noemt dit onderdeel niet. Op de dag zelf was het er wel.");
    expect(text()).not.toContain("Onze bronnen noemen dit onderdeel niet");
  });
});

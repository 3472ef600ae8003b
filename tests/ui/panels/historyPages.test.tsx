/** The three pages on history: picture and list say the same, all of it by keyboard, and a day can be gone to. */
import { act, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Lang } from "@/core/org/fileFormat";
import { orgModel } from "@/core/org/orgModel";
import { ministerTerms } from "@/core/panel/ministerTerms";
import { motherStream } from "@/core/panel/motherStream";
import { DrawnPage } from "@/ui/panels/pages/DrawnPage";
import { MinistersPage } from "@/ui/panels/pages/MinistersPage";
import { MotherPage } from "@/ui/panels/pages/MotherPage";
import { createAppStore } from "@/state/createAppStore";
import { shippedFile } from "../../support/shippedFile";
import { plain, show, smallOrg, storeOf, type Shown } from "./setup";

const file = shippedFile();
const model = orgModel(file);
const pages = { mother: MotherPage, ministers: MinistersPage, drawn: DrawnPage } as const;

let isNarrow = false;
beforeEach(() => {
  isNarrow = false;
  vi.stubGlobal("matchMedia", () => ({ get matches() { return isNarrow; }, addEventListener: () => undefined, removeEventListener: () => undefined }));
});

function open(page: keyof typeof pages, lang: Lang = "nl"): Shown {
  const store = storeOf(file, lang);
  act(() => store.getState().actions.showPage(page));
  const Page = pages[page];
  return show(<Page />, { lang, store });
}
const headings = (): readonly string[] => screen.getAllByRole("heading", { level: 3 }).map((each) => plain(each.textContent));
function section(heading: string): HTMLElement {
  const found = screen.getByRole("heading", { level: 3, name: heading }).closest("section");
  if (found === null) throw new Error(`"${heading}" heads no section`);
  return found;
}

describe("every page on history", () => {
  it.each(["mother", "ministers", "drawn"] as const)("waits for the second part of the data, and says so: %s", (page) => {
    const store = createAppStore({ lang: "nl", theme: null });
    store.getState().actions.setOrg({ status: "ready", model: orgModel(smallOrg), detailed: false, problems: [], missing: [] });
    const Page = pages[page];
    show(<Page />, { store });
    expect(screen.getByRole("status").textContent).not.toBe("");
    expect(screen.queryByRole("radio")).toBeNull();
  });

  it.each(["mother", "ministers", "drawn"] as const)("says it where the data have nothing of it: %s", (page) => {
    const Page = pages[page];
    show(<Page />, { store: storeOf({ ...smallOrg, offices: [], terms: [] }) });
    expect(screen.getByText(/nog geen/)).toBeTruthy();
  });

  it.each(["mother", "ministers", "drawn"] as const)("leads to the other two: %s", async (page) => {
    const { store, user } = open(page);
    const links = within(screen.getByLabelText("Meer geschiedenis")).getAllByRole("link");
    expect(links).toHaveLength(2);
    await user.click(links[0] as HTMLElement);
    expect(store.getState().view.page).not.toBe(page);
  }, 20_000);
});

describe("the mother of ministries", () => {
  const { stops } = motherStream(model, "nl");

  it("has each event once on the stream and once in the list", () => {
    open("mother");
    const marks = within(screen.getByRole("radiogroup", { name: "Gebeurtenissen op de stroom" })).getAllByRole("radio");
    const rows = within(section("Alle gebeurtenissen als lijst")).getAllByRole("listitem");
    expect(marks).toHaveLength(stops.length);
    expect(rows).toHaveLength(stops.length);
    for (const [index, { title }] of stops.entries()) {
      expect(marks[index]?.getAttribute("aria-label")).toContain(title.words.text);
      expect(plain(rows[index]?.textContent ?? "")).toContain(plain(title.words.text));
      expect(within(rows[index] as HTMLElement).getAllByRole("button", { name: /^Bron \d+: / }).length).toBeGreaterThan(0);
    }
  });

  it("says that widths mean nothing and what the scale is", () => {
    open("mother");
    expect(screen.getByText("De breedte zegt niets over de omvang.")).toBeTruthy();
    expect(screen.getByText(/Drukke jaren zijn breder/)).toBeTruthy();
  });

  it("is one tab stop, and the arrow keys go through it", async () => {
    const { user } = open("mother");
    const marks = within(screen.getByLabelText("Gebeurtenissen op de stroom")).getAllByRole("radio");
    expect(marks.filter(({ tabIndex }) => tabIndex === 0)).toEqual([marks.at(-1)]);
    act(() => marks.at(-1)?.focus());
    await user.keyboard("{ArrowRight}{ArrowLeft}");
    expect(document.activeElement).toBe(marks.at(-2));
    expect(marks.at(-2)?.getAttribute("aria-checked")).toBe("true");
    await user.keyboard("{Home}");
    expect(document.activeElement).toBe(marks[0]);
    expect(screen.getByText(`Gebeurtenis 1 van ${stops.length}`)).toBeTruthy();
    expect(screen.getByText("Vorige")).toHaveProperty("disabled", true);
  });

  it("goes to the day of an event", async () => {
    const { store, user } = open("mother");
    await user.click(screen.getByLabelText(/Algemene Zaken ingesteld/));
    await user.click(screen.getByText("Bekijk het ministerie op 11 oktober 1947"));
    expect(store.getState().view).toMatchObject({ date: "1947-10-11", page: null });
  });

  it("has the list first where the screen is narrow", () => {
    open("mother");
    expect(headings().slice(0, 2)).toEqual(["De stroom", "Alle gebeurtenissen als lijst"]);
    isNarrow = true;
    document.body.replaceChildren();
    open("mother");
    expect(headings().slice(0, 2)).toEqual(["Alle gebeurtenissen als lijst", "De stroom"]);
  });

  it("speaks English", () => {
    open("mother", "en");
    expect(screen.getByRole("radiogroup", { name: "Events on the stream" })).toBeTruthy();
  });
});

describe("ministers and state secretaries", () => {
  const { terms, earlier } = ministerTerms(model, "nl");

  it("has each term once as a bar and once as a row", () => {
    open("ministers");
    expect(screen.getAllByRole("radio")).toHaveLength(terms.length);
    expect(within(screen.getByRole("table", { name: "Alle ambtstermijnen als lijst" })).getAllByRole("row")).toHaveLength(terms.length + 1);
    expect(within(screen.getByRole("table", { name: "Vóór 1945" })).getAllByRole("row")).toHaveLength(earlier.length + 1);
  });

  it("says party, cabinet and who stands in as text, and what is general knowledge", () => {
    open("ministers");
    const row = within(section("Alle ambtstermijnen als lijst")).getByText(/van Schaik \(interim\)$/i).closest("tr");
    expect(plain(row?.textContent ?? null)).toMatch(/KVP.*Drees-Van Schaik/);
    expect(plain(section("Vóór 1945").textContent)).toContain("algemene kennis");
  });

  it("goes to the day on which a term began", async () => {
    const { store, user } = open("ministers");
    await user.click(screen.getByLabelText(/Spies.*16 december 2011/));
    await user.click(screen.getByText("Bekijk het ministerie op 16 december 2011"));
    expect(store.getState().view).toMatchObject({ date: "2011-12-16", page: null });
  });
});

describe("the chart as drawn", () => {
  it("has each box of the chart, as a link to the unit on that day", () => {
    const { container } = open("drawn");
    const chart = file.snapshots.find(({ kind }) => kind === "chart");
    const boxes = [...container.querySelectorAll<HTMLElement>("[data-box]")];
    expect(boxes).toHaveLength(chart?.boxes.length ?? 0);
    for (const each of boxes) {
      const box = chart?.boxes[Number(each.dataset["box"])];
      const link = within(each).getByRole("link");
      expect(link.textContent).toContain(box?.name);
      expect(link.getAttribute("href")).toContain("date=2025-12-03");
      for (const head of box?.heads ?? []) expect(each.textContent).toContain(head);
      expect(each.textContent?.includes("stippellijn")).toBe(box?.line === "dotted");
    }
  });

  it("marks who stands in, and what also stands elsewhere", () => {
    open("drawn");
    const boxOf = (name: RegExp): HTMLElement => screen.getAllByRole("link", { name })[0]?.closest("[data-box]") as HTMLElement;
    expect(plain(boxOf(/^Bestuursadvisering/).textContent)).toContain("Esther Wijker (waarnemend)");
    expect(plain(boxOf(/^Directoraat-generaal Vastgoed/).textContent)).toContain("ook onder: Secretaris-generaal (BZK)");
  });

  it("goes to a unit on the day of the chart", async () => {
    const { store, user } = open("drawn");
    await user.click(screen.getAllByText("Logius")[0] as HTMLElement);
    expect(store.getState().view).toMatchObject({ date: "2025-12-03", selectedId: "logius", page: null });
  });

  it("lists what stands elsewhere in our tree", () => {
    open("drawn");
    expect(within(section("Wat bij ons anders staat")).getAllByRole("table").length).toBeGreaterThan(0);
  });
});

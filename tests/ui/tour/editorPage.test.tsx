import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Tour } from "@/core/org/tourFormat";
import { EditorPage } from "@/ui/tour/EditorPage";
import { plain } from "../panels/setup";
import { classroomStore, own, showTours } from "./setup";

const draft: Tour = { ...own, title: {}, stops: ["bzk", "logius", "raad"].map((id) => ({ view: `unit=${id}`, text: {} })) };
const opened = (changes: Partial<Tour> = {}, lang: "nl" | "en" = "nl") => showTours(<EditorPage />, classroomStore({ draft: { ...draft, ...changes }, lang }));
const stops = () => within(screen.getByRole("region", { name: "De stops" })).getAllByRole("heading", { level: 4 }).map(({ textContent }) => plain(textContent));
const stop = (n: number) => within(screen.getAllByRole("listitem").filter((each) => each.dataset["stop"] !== undefined)[n - 1] as HTMLElement);
const writtenIn = ({ store }: ReturnType<typeof opened>): Tour => store.getState().classroom?.draft as Tour;

describe("the editor of a tour", () => {
  it("begins a tour where there is none", async () => {
    const { user, store } = showTours(<EditorPage />, classroomStore());
    await user.click(screen.getByRole("button", { name: "Maak een rondleiding" }));
    expect(store.getState().classroom?.draft).toMatchObject({ id: "rondleiding", stops: [] });
    await user.click(screen.getByRole("button", { name: "Zoek een plek in het schema" }));
    expect(store.getState().view.page).toBeNull();
  });

  it("writes the title and the sentences as they are typed", async () => {
    const shown = opened();
    await shown.user.type(screen.getByRole("textbox", { name: "Titel" }), "Mijn ronde");
    await shown.user.type(stop(2).getByRole("textbox", { name: "De zin" }), "Logius <b>!");
    expect(writtenIn(shown)).toMatchObject({ title: { nl: "Mijn ronde" }, stops: [{ text: {} }, { text: { nl: "Logius <b>!" } }, { text: {} }] });
    await shown.user.clear(stop(2).getByRole("textbox", { name: "De zin" }));
    expect(writtenIn(shown).stops[1]?.text).toEqual({});
  });

  it("orders by the keyboard, which stays with the stop, and says where it went", async () => {
    const { user } = opened();
    expect(stops()).toEqual(["Stop 1: Ministerie van Binnenlandse Zaken", "Stop 2: Logius", "Stop 3: Raad"]);
    await user.type(stop(3).getByRole("textbox", { name: "De zin" }), "Raad");
    screen.getByRole("button", { name: "Zet stop 3 een plaats naar voren" }).focus();
    await user.keyboard("{Enter}");
    expect(stops()).toEqual(["Stop 1: Ministerie van Binnenlandse Zaken", "Stop 2: Raad", "Stop 3: Logius"]);
    expect(screen.getByText("Nu stop 2 van 3.")).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Zet stop 2 een plaats naar voren" }));
    await user.keyboard("{Enter}{Enter}");
    expect(stops()[0]).toBe("Stop 1: Raad");
    expect(stop(1).getByRole("textbox", { name: "De zin" })).toHaveProperty("value", "Raad");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Zet stop 1 een plaats naar voren" }));
  });

  it("orders by dragging", () => {
    opened();
    const cards = screen.getAllByRole("listitem").filter((each) => each.dataset["stop"] !== undefined);
    const dataTransfer = { types: ["text/plain"], setData: () => undefined, setDragImage: () => undefined, effectAllowed: "" };
    fireEvent.dragStart(cards[2]?.querySelector("[draggable]") as Element, { dataTransfer });
    fireEvent.dragOver(cards[0] as Element, { dataTransfer });
    fireEvent.drop(cards[0] as Element, { dataTransfer });
    expect(stops()).toEqual(["Stop 1: Raad", "Stop 2: Ministerie van Binnenlandse Zaken", "Stop 3: Logius"]);
  });

  it("takes a stop out and puts it back in its place", async () => {
    const { user } = opened();
    await user.click(screen.getByRole("button", { name: "Haal stop 2 weg" }));
    expect(stops()).toEqual(["Stop 1: Ministerie van Binnenlandse Zaken", "Stop 2: Raad"]);
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Zet terug" }));
    await user.keyboard("{Enter}");
    expect(stops()[1]).toBe("Stop 2: Logius");
    expect(document.activeElement).toBe(stop(2).getByRole("textbox", { name: "De zin" }));
  });

  it("chooses sources from those of the place", async () => {
    const shown = opened();
    const choices = stop(2).getAllByRole("checkbox", { hidden: true });
    expect(choices.map((each) => plain(each.closest("label")?.textContent ?? ""))).toEqual(["Instellingsbesluit Logius 1 januari 2010", "Website van Logius"]);
    fireEvent.click(choices[1] as Element);
    expect(writtenIn(shown).stops[1]?.src).toEqual(["s2"]);
    expect(stop(2).getByText(/^Bronnen bij de zin: 1\sbron gekozen$/)).toBeDefined();
    expect(stop(3).getByText("Bij deze plek staan geen bronnen in onze gegevens.")).toBeDefined();
  });

  it("says what is missing, and walks once nothing is", async () => {
    const shown = opened();
    expect(screen.getByText("een titel")).toBeDefined();
    expect(screen.getByText("een zin bij stop 3")).toBeDefined();
    expect(screen.queryByRole("button", { name: /^Loop mee/ })).toBeNull();
    await shown.user.type(screen.getByRole("textbox", { name: "Titel" }), "Ronde");
    for (const n of [1, 2, 3]) await shown.user.type(stop(n).getByRole("textbox", { name: "De zin" }), `Zin ${n}`);
    await shown.user.click(screen.getByRole("button", { name: "Loop mee Ronde" }));
    expect(shown.store.getState()).toMatchObject({ view: { page: null, tour: { id: "eigen", stop: 0 }, selectedId: "bzk" }, classroom: { own: [{ title: { nl: "Ronde" } }] } });
  });

  it("keeps what is half done when it closes", async () => {
    const { store, user } = opened();
    await user.click(screen.getByRole("button", { name: "Bewaar en sluit" }));
    expect(store.getState()).toMatchObject({ view: { page: "tours" }, classroom: { draft: null, own: [{ id: "eigen" }] } });
  });

  it("looks at a place outside of any tour", async () => {
    const { store, user } = opened();
    await user.click(screen.getByRole("button", { name: "Bekijk deze plek Stop 2" }));
    expect(store.getState().view).toMatchObject({ page: null, selectedId: "logius", tour: null });
  });

  it("is there in English, with the reader's own language first", () => {
    opened({}, "en");
    expect(screen.getByRole("textbox", { name: "Title" }).getAttribute("lang")).toBe("en");
    expect(screen.getByRole("textbox", { name: "Title in Dutch", hidden: true }).getAttribute("lang")).toBe("nl");
  });
});

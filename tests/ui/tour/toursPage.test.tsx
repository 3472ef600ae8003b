import { act, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { TOUR_FORMAT, type Tour } from "@/core/org/tourFormat";
import { writeTour } from "@/core/tour/draft";
import { tourFromLink, tourLink } from "@/state/tourLink";
import { ToursPage } from "@/ui/tour/ToursPage";
import { plain } from "../panels/setup";
import { classroomStore, own, showTours, walk } from "./setup";

const strange: Tour = { format: TOUR_FORMAT, id: "wandeling", title: { nl: "Van buiten <script>" }, stops: [{ view: "unit=niets", text: { nl: "Zin." } }, { view: "unit=logius", text: { nl: "Zin." } }] };
const part = (name: string) => screen.getByRole("region", { name });
const open = (file: string, name = "tour.json") => new File([file], name, { type: "application/json" });

async function receive(tour: Tour): Promise<void> {
  const link = await tourLink(tour, "https://example.org/");
  window.location.hash = link?.split("#")[1] ?? "";
}

describe("the page of the tours", () => {
  beforeEach(() => {
    window.location.hash = "";
  });

  it("has our tours, with how long they are and what can be done", async () => {
    const { store, user } = showTours(<ToursPage />, classroomStore());
    const ours = part("Onze rondleidingen");
    expect(within(ours).getByRole("heading", { level: 4, name: "Een wandeling" })).toBeDefined();
    expect(plain(ours.textContent)).toContain("5 minuten · 3 stops");
    for (const name of ["Presenteer Een wandeling", "PowerPoint Een wandeling", "Op papier Een wandeling"]) expect(within(ours).getByRole("button", { name })).toBeDefined();
    await user.click(within(ours).getByRole("button", { name: "Loop mee Een wandeling" }));
    expect(store.getState().view).toMatchObject({ page: null, selectedId: "bzk", tour: { id: "wandeling", stop: 0 } });
    expect(document.activeElement?.tagName).toBe("MAIN");
  });

  it("goes on where the reader was, or from the start again", async () => {
    const { store, user } = showTours(<ToursPage />, classroomStore({ reached: { wandeling: 1 } }));
    await user.click(screen.getByRole("button", { name: "Ga verder bij stop 2 Een wandeling" }));
    expect(store.getState().view.tour).toEqual({ id: "wandeling", stop: 1 });
    act(() => store.getState().actions.showPage("tours"));
    await user.click(screen.getByRole("button", { name: "Begin bij het begin Een wandeling" }));
    expect(store.getState().view.tour).toEqual({ id: "wandeling", stop: 0 });
  });

  it("presents from the first stop, and comes back here", async () => {
    const store = classroomStore();
    store.getState().actions.showPage("tours");
    const { user } = showTours(<ToursPage />, store);
    await user.click(screen.getByRole("button", { name: "Presenteer Een wandeling" }));
    expect(store.getState().view).toMatchObject({ presenting: true, page: null, selectedId: "bzk", tour: { id: "wandeling", stop: 0 } });
    act(() => store.getState().actions.stopPresenting());
    expect(store.getState().view).toMatchObject({ presenting: false, page: "tours", tour: null });
  });

  it("prints a tour on its own page", async () => {
    const { store, user } = showTours(<ToursPage />, classroomStore());
    await user.click(screen.getByRole("button", { name: "Op papier Een wandeling" }));
    expect(store.getState().view).toMatchObject({ page: "leaflet", tour: { id: "wandeling", stop: 0 } });
  });

  it("removes an own tour and puts it back, and the keyboard goes along", async () => {
    const { store, user } = showTours(<ToursPage />, classroomStore({ own: [own], reached: { eigen: 0 } }));
    await user.click(screen.getByRole("button", { name: "Verwijder Van mij" }));
    expect(store.getState().classroom?.own).toEqual([]);
    expect(screen.getByText("Van mij: verwijderd.")).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Zet terug" }));
    await user.keyboard("{Enter}");
    expect(store.getState().classroom?.own).toEqual([own]);
    expect(screen.queryByRole("button", { name: "Zet terug" })).toBeNull();
  });

  it("takes up an own tour, and says which is not finished", async () => {
    const half = { ...own, id: "half", title: { nl: "Half" }, stops: [{ view: "", text: {} }] };
    const { store, user } = showTours(<ToursPage />, classroomStore({ own: [own, half] }));
    expect(screen.queryByRole("button", { name: "Loop mee Half" })).toBeNull();
    expect(screen.getByText("Nog niet klaar")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Wijzig Van mij" }));
    expect(store.getState()).toMatchObject({ view: { page: "editor" }, classroom: { draft: { id: "eigen" } } });
    act(() => store.getState().actions.showPage("tours"));
    expect(screen.getByRole("button", { name: "Ga verder met uw rondleiding Van mij" })).toBeDefined();
    expect(screen.queryByRole("button", { name: "Wijzig Van mij" })).toBeNull();
    // Another one puts this one aside, and loses nothing.
    await user.click(screen.getByRole("button", { name: "Maak een rondleiding" }));
    expect(store.getState().classroom).toMatchObject({ draft: { id: "rondleiding", stops: [] }, own: [{ id: "eigen" }, { id: "half" }] });
  });

  it("gives an own tour on as a link, and says that the notes go along", async () => {
    const { user } = showTours(<ToursPage />, classroomStore({ own: [own] }));
    await user.click(screen.getByRole("button", { name: "Kopieer een link Van mij" }));
    expect(await screen.findByText("De link is gekopieerd. De hele rondleiding zit erin, ook uw notities.")).toBeDefined();
    const link = await navigator.clipboard.readText();
    expect((await tourFromLink(link.slice(link.indexOf("#"))))?.tour).toEqual({ ...own, id: "van-mij" });
  });

  it("says when nothing can be kept or read", () => {
    const store = classroomStore({ keeping: "forbidden", isMissing: true, made: [] });
    showTours(<ToursPage />, store);
    expect(screen.getByText(/^Uw browser laat ons hier niets bewaren/)).toBeDefined();
    expect(screen.getByText(/^Onze rondleidingen zijn niet aangekomen/)).toBeDefined();
    act(() => store.getState().actions.setClassroom({ made: [walk], own: [], draft: null, reached: {}, isMissing: false, keeping: "unreadable" }));
    expect(screen.getByText(/kunnen wij niet meer lezen/)).toBeDefined();
  });

  describe("what somebody else made", () => {
    it("comes by a link and waits for the reader", async () => {
      await receive(strange);
      const { store, user } = showTours(<ToursPage />, classroomStore());
      const card = await screen.findByRole("region", { name: "Een rondleiding van iemand anders" });
      expect(within(card).getByRole("heading", { name: "Van buiten <script>" })).toBeDefined();
      expect(plain(card.textContent)).toContain("Wij kennen de maker niet");
      expect(plain(card.textContent)).toContain("2 stops");
      expect(plain(card.textContent)).toContain("Stop 1: dit kennen wij niet: niets.");
      expect(store.getState()).toMatchObject({ view: { tour: null }, classroom: { own: [] } });
      await user.click(within(card).getByRole("button", { name: "Bekijk" }));
      // Ours has that id.
      expect(store.getState().view.tour).toEqual({ id: "wandeling-2", stop: 0 });
      expect(store.getState().classroom).toMatchObject({ unkept: ["wandeling-2"] });
    });

    it("can be kept, or refused and asked no more", async () => {
      await receive(strange);
      const { store, user } = showTours(<ToursPage />, classroomStore());
      await user.click(await screen.findByRole("button", { name: "Bewaar op dit apparaat" }));
      expect(store.getState().classroom).toMatchObject({ own: [{ id: "wandeling-2" }], unkept: [] });
      expect(document.activeElement).toBe(screen.getByRole("heading", { level: 2 }));
      expect(window.location.hash).toBe("");
      await receive({ ...strange, title: { nl: "Nog een" } });
      await user.click(await screen.findByRole("button", { name: "Niet openen" }));
      expect(store.getState().classroom?.own).toHaveLength(1);
      expect(screen.queryByRole("region", { name: "Een rondleiding van iemand anders" })).toBeNull();
      expect(window.location.hash).toBe("");
    });

    it("is known when it is here already", async () => {
      await receive({ ...own, id: "anders" });
      showTours(<ToursPage />, classroomStore({ own: [own] }));
      expect(await screen.findByText("Deze rondleiding staat al op dit apparaat.")).toBeDefined();
      expect(screen.queryByRole("button", { name: "Bewaar op dit apparaat" })).toBeNull();
    });

    it("comes as a file, and a broken one says why", async () => {
      const { user } = showTours(<ToursPage />, classroomStore());
      const input = screen.getByLabelText("Open een bestand", { selector: "input" });
      await user.upload(input, open("{"));
      const broken = await screen.findByRole("region", { name: "Deze rondleiding kunnen wij niet openen" });
      expect(within(broken).getByText("Dit bestand kunnen wij niet lezen. Kijk of het compleet is.")).toBeDefined();
      await waitFor(() => expect(document.activeElement).toBe(within(broken).getByRole("heading")));
      await user.upload(input, open(JSON.stringify({ ...own, stops: [{ view: "", text: {} }] })));
      expect(await screen.findByText("Stop 1: deze stop zegt niets.")).toBeDefined();
      await user.upload(input, open(writeTour(own)));
      expect(await screen.findByRole("heading", { level: 4, name: "Van mij" })).toBeDefined();
    });

    it("is not believed when the link is cut off", async () => {
      window.location.hash = "tour=1.abc";
      showTours(<ToursPage />, classroomStore());
      expect(await screen.findByText(/^De link is niet compleet/)).toBeDefined();
    });
  });
});

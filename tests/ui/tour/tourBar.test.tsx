import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { TourBar } from "@/ui/tour/TourBar";
import { plain } from "../panels/setup";
import { classroomStore, own, showTours, walk } from "./setup";

const at = (id: string, stop: number, store = classroomStore()) => {
  store.getState().actions.setTour({ id, stop });
  return showTours(<TourBar />, store);
};
const bar = () => screen.getByRole("region", { name: "Rondleiding" });
const place = (store: ReturnType<typeof classroomStore>) => [store.getState().view.tour?.stop, store.getState().view.selectedId];

describe("walking a tour", () => {
  it("shows what the stop shows, says its sentence, and goes on and back", async () => {
    const { store, user } = at("wandeling", 0);
    expect(place(store)).toEqual([0, "bzk"]);
    expect(plain(bar().textContent)).toContain("Hier begint het.");
    expect(within(bar()).getByRole("button", { name: "Vorige" }).getAttribute("aria-disabled")).toBe("true");
    await user.click(within(bar()).getByRole("button", { name: "Volgende" }));
    expect(place(store)).toEqual([1, "logius"]);
    expect(within(bar()).getByRole("button", { name: "Stop 2 van 3" })).toBeDefined();
    // The button that was used keeps the keyboard.
    expect(document.activeElement).toBe(within(bar()).getByRole("button", { name: "Volgende" }));
    await user.click(within(bar()).getByRole("button", { name: "Vorige" }));
    expect(place(store)).toEqual([0, "bzk"]);
    await user.click(within(bar()).getByRole("button", { name: "Vorige" }));
    expect(place(store)).toEqual([0, "bzk"]);
  });

  it("says each stop once to who does not see it", async () => {
    const { user } = at("wandeling", 0);
    const said = async () => plain((await within(bar()).findByText(/^Stop \d van 3:/)).textContent);
    expect(await said()).toBe("Stop 1 van 3: Hier begint het.");
    await user.click(within(bar()).getByRole("button", { name: "Volgende" }));
    expect(await within(bar()).findByText("Stop 2 van 3:", { exact: false })).toBeDefined();
    expect(within(bar()).getAllByRole("status")).toHaveLength(1);
  });

  it("opens each source in place, and says when a sentence has none", async () => {
    const { user, store } = at("wandeling", 1);
    expect(within(bar()).getByRole("button", { name: "Bron 1: Instellingsbesluit Logius" })).toBeDefined();
    expect(within(bar()).getByRole("button", { name: "Bron 2: Website van Logius" })).toBeDefined();
    await user.click(within(bar()).getByRole("button", { name: "Volgende" }));
    expect(plain(bar().textContent)).toContain("Zonder bron: woorden van wie deze rondleiding maakte.");
    expect(store.getState().view.tour?.stop).toBe(2);
  });

  it("leads back whoever wandered off, and not before", async () => {
    const { store, user } = at("wandeling", 1);
    expect(screen.queryByRole("button", { name: "Terug naar deze stop" })).toBeNull();
    act(() => store.getState().actions.open("sg"));
    expect(screen.queryByRole("button", { name: "Terug naar deze stop" })).toBeNull();
    act(() => store.getState().actions.goTo("raad"));
    await user.click(screen.getByRole("button", { name: "Terug naar deze stop" }));
    expect(place(store)).toEqual([1, "logius"]);
    expect(document.activeElement).toBe(within(bar()).getByRole("button", { name: "Volgende" }));
  });

  it("has all its stops in a list, each with what it shows", async () => {
    const { store, user } = at("wandeling", 0);
    const list = within(bar()).getByRole("list", { hidden: true });
    const stops = within(list).getAllByRole("button", { hidden: true });
    expect(stops.map(({ textContent }) => plain(textContent))).toEqual([
      "1Ministerie van Binnenlandse ZakenHier begint het.", "2LogiusLogius beheert DigiD.", "3nietsHier eindigt het.",
    ]);
    expect(stops[0]?.getAttribute("aria-current")).toBe("step");
    await user.click(stops[1] as HTMLElement);
    expect(place(store)).toEqual([1, "logius"]);
  });

  it("ends where all tours are, and can be left on the way", async () => {
    const { store, user } = at("wandeling", 2);
    await user.click(within(bar()).getByRole("button", { name: "Klaar" }));
    expect(store.getState().view).toMatchObject({ tour: null, page: "tours" });
    expect(document.activeElement?.tagName).toBe("MAIN");
    act(() => {
      store.getState().actions.showPage(null);
      store.getState().actions.setTour({ id: "wandeling", stop: 1 });
    });
    await user.click(within(bar()).getByRole("button", { name: "Verlaat de rondleiding" }));
    expect(store.getState().view.tour).toBeNull();
  });

  it("speaks the other language, and marks what is not in it", () => {
    at("wandeling", 2, classroomStore({ lang: "en" }));
    const region = screen.getByRole("region", { name: "Tour" });
    // Where it stands and in the list of stops.
    for (const each of within(region).getAllByText("Hier eindigt het.")) expect(each.getAttribute("lang")).toBe("nl");
    expect(within(region).getByText("A walk").getAttribute("lang")).toBe("en");
    expect(within(region).getByRole("button", { name: "Stop 3 of 3" })).toBeDefined();
  });

  it("says of another's tour whose words these are, and shows them as text", () => {
    at("eigen", 0, classroomStore({ own: [{ ...own, stops: [{ ...own.stops[0] as typeof own.stops[number], src: ["s1"] }] }] }));
    expect(within(bar()).getAllByText("Een <b>raad</b>.")).toHaveLength(2);
    expect(plain(bar().textContent)).toContain("Woorden van de maker, niet van ons. De maker noemt:");
    expect(bar().querySelector("b")).toBeNull();
  });

  it("says when a tour is not here or did not come, and leads on", async () => {
    const { store, user } = at("weg", 3);
    expect(within(bar()).getByRole("status").textContent).toBe("Deze rondleiding staat niet op dit apparaat.");
    await user.click(within(bar()).getByRole("button", { name: "Alle rondleidingen" }));
    expect(store.getState().view).toMatchObject({ tour: null, page: "tours" });
    act(() => {
      store.getState().actions.setClassroom({ made: [], own: [], draft: null, reached: {}, isMissing: true });
      store.getState().actions.setTour({ id: walk.id, stop: 0 });
    });
    expect(within(bar()).getByRole("status").textContent).toMatch(/^De rondleidingen zijn niet aangekomen/);
  });
});

describe("making a tour", () => {
  it("adds the place on the screen, and says which stop it became", async () => {
    const store = classroomStore({ draft: { ...own, title: {}, stops: [] } });
    const { user } = showTours(<TourBar />, store);
    const region = screen.getByRole("region", { name: "Uw rondleiding in de maak" });
    act(() => store.getState().actions.goTo("logius"));
    expect(plain(region.textContent)).toContain("Logius");
    await user.click(within(region).getByRole("button", { name: "Voeg deze plek toe" }));
    expect(within(region).getByRole("status").textContent).toBe("Toegevoegd als stop 1.");
    act(() => store.getState().actions.goTo("raad"));
    expect(within(region).getByRole("status").textContent).toBe("");
    await user.click(within(region).getByRole("button", { name: "Voeg deze plek toe" }));
    expect(store.getState().classroom?.draft?.stops).toEqual([{ view: "unit=logius", text: {} }, { view: "unit=raad", text: {} }]);
    await user.click(within(region).getByRole("button", { name: "Schrijf de zinnen" }));
    expect(store.getState().view.page).toBe("editor");
  });
});

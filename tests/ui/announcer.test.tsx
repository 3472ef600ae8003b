/** A21: the live region speaks when the screen reader would not, in one sentence, and is silent otherwise. */
import { act, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Announcer } from "@/ui/Announcer";
import { plain, show, storeOf } from "./panels/setup";
import { until } from "../support/until";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pass = (milliseconds: number): void => act(() => void vi.advanceTimersByTime(milliseconds));
const said = (): string => plain(screen.getByRole("status").textContent);

describe("the live region", () => {
  it("is there and empty at first", () => {
    show(<Announcer />);
    expect(said()).toBe("");
  });

  it("says another way of looking, a moment later", () => {
    const { store } = show(<Announcer />);
    act(() => store.getState().actions.setMode("list"));
    pass(299);
    expect(said()).toBe("");
    pass(1);
    expect(said()).toBe("U ziet nu de lijst");
  });

  it("says how many units are shown after many opened at once", () => {
    const { store } = show(<Announcer />);
    act(() => store.getState().actions.openToLevel(9));
    pass(300);
    const drawn = store.selectors.tree(store.getState())?.nodes.length;
    expect(said()).toBe(`Toont ${drawn} onderdelen`);
  });

  it("says that the reader works here now, and that no longer", async () => {
    const { store } = show(<Announcer />);
    act(() => store.getState().actions.setPlace("dgx"));
    pass(300);
    await until(() => expect(said()).toBe("Dit is nu uw plek."));
    act(() => store.getState().actions.setPlace(null));
    pass(300);
    await until(() => expect(said()).toBe("Dit is niet meer uw plek."));
  });

  it("says only the last of several changes", () => {
    const { store } = show(<Announcer />, { lang: "en", store: storeOf(undefined, "en") });
    act(() => store.getState().actions.setMode("list"));
    pass(100);
    act(() => store.getState().actions.setMode("chart"));
    pass(300);
    expect(said()).toBe("You now see the chart");
  });

  it("says another day, what is shown on it and how well it is known; and of a drag only the day on which it ends", async () => {
    const { store } = show(<Announcer />);
    act(() => store.getState().actions.passDate("2021-06-01"));
    act(() => store.getState().actions.passDate("2022-06-01"));
    act(() => store.getState().actions.setDate("2025-06-01"));
    pass(300);
    vi.useRealTimers();
    const drawn = store.selectors.tree(store.getState())?.nodes.length;
    await until(() => expect(said()).toBe(
      `Toont ${drawn} onderdelen op 1 juni 2025. Van 1 juni 2025 kennen wij alleen losse onderdelen. Wat ontbreekt, is daarom niet opgeheven.`));
  });

  it("is silent when one branch opens or closes and when a unit is chosen: the card says that itself", () => {
    const { store } = show(<Announcer />);
    act(() => store.getState().actions.toggle("dgx"));
    act(() => store.getState().actions.toggle("dgx"));
    act(() => store.getState().actions.select("logius"));
    act(() => store.getState().actions.focus("sg"));
    pass(1000);
    expect(said()).toBe("");
  });
});

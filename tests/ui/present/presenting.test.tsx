/** The layers of a presentation, one Escape each; and the way in by an address that names a stop alone. */
import { act, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Presenting } from "@/ui/present/Presenting";
import { show } from "../panels/setup";
import { classroomStore } from "../tour/setup";

// The picture needs a screen with a size, which only a browser has.
vi.mock("@/ui/chart/Chart", () => ({ Chart: () => null }));

beforeEach(() => {
  vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }));
  // jsdom knows the element and not what it does.
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
    },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const presented = (stop = 1) => {
  const store = classroomStore();
  store.getState().actions.setTour({ id: "wandeling", stop });
  store.getState().actions.startPresenting();
  return show(<Presenting />, { store });
};
/** What a browser does with the Escape that leaves the full screen: the page sees the change and no key. */
const setFullScreen = (element: Element | null): void => act(() => {
  Object.defineProperty(document, "fullscreenElement", { configurable: true, value: element });
  document.dispatchEvent(new Event("fullscreenchange"));
});

describe("a presentation", () => {
  it("leads to what the stop shows when the address names nothing else", async () => {
    const { store } = presented();
    await waitFor(() => expect(store.getState().view.selectedId).toBe("logius"));
    expect(screen.getByText("Logius beheert DigiD.")).toBeTruthy();
  });

  it("shows the last stop for one that the tour does not have", async () => {
    const { store } = presented(400);
    await waitFor(() => expect(store.getState().view.tour).toEqual({ id: "wandeling", stop: 2 }));
    expect(screen.getByText("Hier eindigt het.")).toBeTruthy();
  });

  it("closes one layer with each Escape, that of the full screen too", async () => {
    const { store, user } = presented();
    const isPresenting = (): boolean => store.getState().view.presenting;
    for (const key of ["?", "b"]) {
      setFullScreen(document.documentElement);
      await user.keyboard(key);
      setFullScreen(null);
      expect(isPresenting()).toBe(true);
      expect([screen.queryByRole("dialog"), screen.queryByRole("button", { name: /^Het scherm is zwart/ })]).toEqual([null, null]);
    }
    await user.keyboard("q{Escape}");
    expect([isPresenting(), screen.queryByRole("figure")]).toEqual([true, null]);
    await user.keyboard("l{Escape}");
    expect(isPresenting()).toBe(false);
  });

  it("keeps the keyboard when what had it goes", async () => {
    const { store, user } = presented();
    act(() => store.getState().actions.goTo("raad"));
    await user.click(screen.getByRole("button", { name: "Terug naar stop 2" }));
    expect(store.getState().view.selectedId).toBe("logius");
    expect(document.activeElement).toBe(screen.getByRole("main"));
    await user.keyboard("q");
    await user.click(within(screen.getByRole("figure")).getByRole("button"));
    expect(document.activeElement).toBe(screen.getByRole("main"));
  });

  it("still ends by an Escape in a browser that stays in the full screen when a window opens", async () => {
    const { store, user } = presented();
    setFullScreen(document.documentElement);
    vi.stubGlobal("open", () => null);
    await user.keyboard("n");
    const later = performance.now() + 5_000;
    vi.spyOn(performance, "now").mockReturnValue(later);
    setFullScreen(null);
    expect(store.getState().view.presenting).toBe(false);
    vi.restoreAllMocks();
  });
});

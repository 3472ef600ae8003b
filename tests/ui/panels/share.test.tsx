/** What a reader takes along from a panel: its permanent address, and the panel on paper. */
import { act, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startView } from "@/core/view/viewState";
import { DetailsPanel } from "@/ui/panels/details/DetailsPanel";
import { permanentQuery } from "@/ui/panels/share/permanentAddress";
import { printedAddress } from "@/ui/printedAddress";
import { show, storeOf, smallOrg } from "./setup";

function open(lang: "nl" | "en" = "nl") {
  const store = storeOf(smallOrg, lang);
  const shown = show(<DetailsPanel />, { lang, store });
  act(() => store.getState().actions.goTo("logius"));
  return shown;
}

/** `undefined`: the device has nothing of the kind. */
function give(name: "share" | "clipboard", value: unknown): void {
  Object.defineProperty(navigator, name, { configurable: true, value });
}

const button = (name: string): HTMLElement => within(screen.getByRole("complementary")).getByRole("button", { name });

beforeEach(() => {
  // jsdom has the element and not its methods.
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
  });
  give("share", undefined);
  window.history.replaceState(null, "", "/");
});
afterEach(() => {
  give("share", undefined);
  vi.restoreAllMocks();
});

describe("the permanent address", () => {
  it("names what the panel is about, its day and its language, and nothing of how it is looked at", () => {
    const looked = { ...startView, toggledIds: new Set(["bzk"]), theme: "dark", mode: "list", orientation: "right", rootId: "dgx", comparedIds: ["a"] } as const;
    expect(permanentQuery({ ...looked, selectedId: "logius" })).toBe("?unit=logius");
    expect(permanentQuery({ ...looked, selectedId: "logius", lang: "en" })).toBe("?unit=logius&lang=en");
    expect(permanentQuery({ ...looked, selectedId: "logius", date: "2012-11-05" })).toBe("?v=1&unit=logius&date=2012-11-05");
    expect(permanentQuery({ ...looked, subjectId: "paspoort" })).toBe("?subject=paspoort");
    expect(permanentQuery({ ...looked, path: ["rvb", "aivd"] })).toBe("?v=1&path=rvb~aivd");
    // A comparison is what its own panel is about; behind that of a unit it is not.
    expect(permanentQuery({ ...looked, date: "2012-11-05", against: "2012-11-04" })).toBe("?v=1&date=2012-11-05&against=2012-11-04");
    expect(permanentQuery({ ...looked, selectedId: "logius", against: "2012-11-04" })).toBe("?unit=logius");
  });
});

describe("sharing", () => {
  it.each([["nl", "Deel", "Adres gekopieerd", "Het adres is gekopieerd.", ""], ["en", "Share", "Address copied", "The address has been copied.", "&lang=en"]] as const)(
    "copies the address and says so in place and aloud (%s)",
    async (lang, share, shared, aloud, more) => {
      const { user } = open(lang);
      await user.click(button(share));
      expect(await navigator.clipboard.readText()).toBe(`${window.location.origin}/?unit=logius${more}`);
      expect(button(shared)).toBe(document.activeElement);
      expect(screen.getByText(aloud).getAttribute("role")).toBe("status");
    },
  );

  it("hands the address to the device where that can share, and copies nothing", async () => {
    const asked: ShareData[] = [];
    give("share", (data: ShareData) => {
      asked.push(data);
      return Promise.resolve();
    });
    const { user } = open();
    const copy = vi.spyOn(navigator.clipboard, "writeText");
    await user.click(button("Deel"));
    expect(asked.map(({ url }) => url)).toEqual([`${window.location.origin}/?unit=logius`]);
    expect(copy).not.toHaveBeenCalled();
    expect(button("Deel")).toBeDefined();
  });

  it("does nothing more when the reader closes the list of the device, and copies when the device refuses", async () => {
    const { user } = open();
    const copy = vi.spyOn(navigator.clipboard, "writeText");
    give("share", () => Promise.reject(new DOMException("closed", "AbortError")));
    await user.click(button("Deel"));
    expect(copy).not.toHaveBeenCalled();
    give("share", () => Promise.reject(new DOMException("no", "NotAllowedError")));
    await user.click(button("Deel"));
    expect(copy).toHaveBeenCalledTimes(1);
  });

  it("gives the address to copy by hand where the browser does not copy", async () => {
    const { user } = open();
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("no"));
    await user.click(button("Deel"));
    expect(screen.getByLabelText<HTMLTextAreaElement>("Adres", { selector: "textarea" }).value).toBe(`${window.location.origin}/?unit=logius`);
  });
});

describe("printing a panel", () => {
  it("prints the panel alone, and only this once", async () => {
    const { user } = open();
    const print = vi.fn<() => void>(() => expect(document.documentElement.dataset["print"]).toBe("panel"));
    vi.stubGlobal("print", print);
    await user.click(button("Druk af"));
    expect(print).toHaveBeenCalledTimes(1);
    window.dispatchEvent(new Event("afterprint"));
    expect(document.documentElement.dataset["print"]).toBeUndefined();
    vi.unstubAllGlobals();
  });
});

describe("the address on paper", () => {
  it("is the address itself, without the open branches where it would fill the page", () => {
    expect(printedAddress("https://bzk.example/?v=1&unit=rvb&open=a~b")).toBe("https://bzk.example/?v=1&unit=rvb&open=a~b");
    const many = Array.from({ length: 99 }, (_, n) => `unit-${n}`).join("~");
    expect(printedAddress(`https://bzk.example/?v=1&unit=rvb&open=${many}&dir=right`)).toBe("https://bzk.example/?v=1&unit=rvb&dir=right");
    expect(printedAddress(`https://bzk.example/?v=1&unit=rvb&open=${many}`)).toBe("https://bzk.example/?v=1&unit=rvb");
    expect(printedAddress(`https://bzk.example/?open=${many}#x`)).toBe("https://bzk.example/#x");
  });
});

/**
 * A reader who presses and clicks anything at all, in any order, on the whole page: the chart has one tab stop, the focus is
 * always on something, and nothing throws. What a browser has and this document has not is put in its place.
 */
import { act, fireEvent, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import fc from "fast-check";
import { beforeEach, expect, it, vi } from "vitest";
import { createAppStore } from "@/state/createAppStore";
import { connectUrl } from "@/state/url/connectUrl";
import { AppProvider } from "@/state/useApp";
import { orgModel } from "@/core/org/orgModel";
import { decodeView } from "@/core/view/urlCodec";
import { App } from "@/ui/App";
import { keepFocus } from "@/ui/keepFocus";
import { smallOrg } from "./panels/setup";
import { until } from "../support/until";

// The document has no place for a file; that one is saved at all, other tests say.
vi.mock("@/ui/saveBlob", () => ({ saveBlob: () => undefined }));

beforeEach(() => {
  vi.stubGlobal("matchMedia", (query: string) => ({
    matches: query.includes("reduced-motion"), addEventListener: () => undefined, removeEventListener: () => undefined,
  }));
  vi.stubGlobal("CSS", { escape: (id: string) => id });
  vi.stubGlobal("ResizeObserver", class {
    private readonly seen: () => void;
    constructor(callback: (entries: readonly { contentRect: { width: number; height: number } }[]) => void) {
      this.seen = () => callback([{ contentRect: { width: 1440, height: 700 } }]);
    }
    observe(): void { queueMicrotask(this.seen); }
    unobserve(): void { /* Sizes never change here. */ }
    disconnect(): void { /* Sizes never change here. */ }
  });
  // A browser that lets no window be opened says `null`.
  vi.stubGlobal("open", () => null);
  vi.stubGlobal("print", () => undefined);
  Object.defineProperty(document, "fonts", { configurable: true, value: { status: "loaded", load: () => Promise.resolve([]), ready: Promise.resolve() } });
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue({ measureText: (text: string) => ({ width: text.length * 7 }) } as never);
  Object.assign(HTMLElement.prototype, { scrollIntoView: () => undefined, hidePopover: () => undefined, showPopover: () => undefined, scrollTo: () => undefined });
  // A browser gives the keyboard back to what had it before the dialog opened.
  const openers = new WeakMap<HTMLDialogElement, Element | null>();
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      openers.set(this, document.activeElement);
      this.open = true;
      this.querySelector<HTMLElement>("[autofocus], button, a[href], input")?.focus();
    },
    close(this: HTMLDialogElement) {
      this.open = false;
      const opener = openers.get(this);
      if (opener instanceof HTMLElement) opener.focus();
      this.dispatchEvent(new Event("close"));
    },
  });
});

/** The whole page; returns what puts it back where a reader begins, without making it anew, which takes time. */
async function mount(): Promise<() => void> {
  history.replaceState(null, "", "/");
  const store = createAppStore({ lang: "nl", theme: null });
  keepFocus(store);
  connectUrl(store, window);
  store.getState().actions.setOrg({ status: "ready", model: orgModel(smallOrg), detailed: true, problems: [], missing: [] });
  render(<AppProvider store={store}><App onRetry={() => undefined} /></AppProvider>);
  await until(() => expect(document.querySelectorAll("[role=treeitem]").length).toBeGreaterThan(3));
  return () => act(() => store.getState().actions.showRequested(decodeView("")));
}

const keys = [
  "ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight", "Home", "End", " ", "*", "d", "b", "+", "-", "0", "Enter", "Escape", "/", "PageDown", "q", "?", "Backspace",
] as const;

/** Everything that can be pressed, without what leads out of the page. */
const pressable = "button:not([disabled]), a[href^='?'], a[href^='./?'], [role=treeitem], [data-toggle], summary, select, input";

/** How far the reader can go back and still be here. */
let steps = 0;
/** For the report of a failure: what was pressed may be gone. */
let pressed = "";

type Deed = readonly [name: string, run: () => unknown];
const at = (): Element => document.activeElement ?? document.body;

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(fc.constantFrom(...keys), fc.boolean()).map(([key, shiftKey]): Deed =>
    [`key ${shiftKey ? "Shift+" : ""}${key}`, () => fireEvent.keyDown(at(), { key, shiftKey })]) },
  { weight: 2, arbitrary: fc.boolean().map((shift): Deed => [shift ? "Shift+Tab" : "Tab", async () => {
    await userEvent.tab({ shift });
    // Past either end of the page lie the browser's own controls; the next Tab comes in again.
    if (document.activeElement === document.body) await userEvent.tab({ shift });
  }]) },
  { weight: 4, arbitrary: fc.nat({ max: 999 }).map((pick): Deed => ["press", () => {
    const all = [...document.querySelectorAll<HTMLElement>("dialog[open]")].at(-1)?.querySelectorAll<HTMLElement>(pressable) ?? document.querySelectorAll<HTMLElement>(pressable);
    const one = all[pick % all.length];
    if (one === undefined) return;
    one.focus();
    pressed = one.outerHTML.slice(0, 200);
    fireEvent.click(one);
  }]) },
  { weight: 1, arbitrary: fc.constantFrom("log", "dgx", "xqz", "").map((text): Deed => [`search ${text}`, () => {
    const field = document.querySelector<HTMLInputElement>("[role=combobox]");
    if (field === null || document.querySelector("dialog[open]") !== null) return;
    field.focus();
    fireEvent.change(field, { target: { value: text } });
  }]) },
  { weight: 1, arbitrary: fc.constant<Deed>(["Back", async () => {
    // Farther back is the page from which the reader came.
    if (steps === 0) return;
    steps -= 1;
    const arrived = new Promise((resolve) => addEventListener("popstate", resolve, { once: true }));
    history.back();
    await arrived;
  }]) },
);

/** What is wrong now; nothing if one card is in the tab order and something has the focus. */
function faults(): readonly string[] {
  const stops = document.querySelectorAll('[role=tree] [role=treeitem][tabindex="0"]').length;
  const cards = document.querySelectorAll("[role=tree] [role=treeitem]").length;
  return [
    ...(stops === (cards === 0 ? 0 : 1) ? [] : [`${stops} tab stops in the chart`]),
    ...(document.activeElement === document.body || document.activeElement === null ? ["the focus is lost"] : []),
  ];
}

it("A3 and A5: one tab stop in the chart, the focus never lost, whatever is pressed, clicked, searched and undone", { timeout: 300_000 }, async () => {
  // Parts come when they come, as they do for a reader; nothing here waits for React in particular.
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", false);
  const goHome = await mount();
  const push = history.pushState.bind(history);
  vi.spyOn(history, "pushState").mockImplementation((...step) => {
    steps += 1;
    push(...step);
  });
  await fc.assert(fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 6 }), async (deeds) => {
    for (const dialog of document.querySelectorAll("dialog")) act(() => dialog.close());
    goHome();
    await until(() => expect(document.querySelector('[role=treeitem][tabindex="0"]')).not.toBeNull());
    document.querySelector<HTMLElement>('[role=treeitem][tabindex="0"]')?.focus();
    steps = 0;
    for (const [index, [, run]] of deeds.entries()) {
      await run();
      await new Promise((done) => void setTimeout(done));
      await vi.waitFor(() => {
        if (faults().length > 0) throw new Error(`${faults().join(", ")} after ${deeds.slice(0, index + 1).map(([each]) => each).join("; ")}; last pressed: ${pressed}`);
      }, { timeout: 20_000, interval: 5 });
    }
  }), { numRuns: 500 });
});

/** The panel as a sheet: its handle by key and by finger. What it looks like, the browser test says. */
import { fireEvent, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Sheet } from "@/ui/phone/Sheet";
import { show } from "../panels/setup";

const low = "Het paneel is laag. Maak het hoger";
const half = "Het paneel is halfhoog. Maak het hoger";
const high = "Het paneel is hoog. Maak het laag";

/** jsdom has no layout: the heights that the style sheet gives in a browser. */
const heights = { "--sheet-peek": "200px", "--sheet-half": "400px" };

function open(onClose = vi.fn<() => void>()) {
  const real = window.getComputedStyle.bind(window);
  vi.spyOn(window, "getComputedStyle").mockImplementation((element) => {
    const style = real(element);
    const read = style.getPropertyValue.bind(style);
    style.getPropertyValue = (name) => heights[name as keyof typeof heights] ?? read(name);
    return style;
  });
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 390, 800));
  const shown = show(<Sheet about="logius" onClose={onClose}><p><a href="#x">Logius</a></p></Sheet>);
  return { ...shown, onClose };
}
const handle = () => screen.getByRole("button");
const nameOfHandle = () => handle().getAttribute("aria-label");

afterEach(() => vi.restoreAllMocks());

/** A finger that goes past these places, from above counted. */
function drag(element: Element, places: readonly number[], end: "pointerUp" | "pointerCancel" = "pointerUp"): void {
  const at = (clientY = 0) => ({ clientY, pointerId: 7, isPrimary: true, button: 0, pointerType: "touch" });
  fireEvent.pointerDown(element, at(places[0]));
  for (const y of places.slice(1)) fireEvent.pointerMove(element, at(y));
  fireEvent[end](element, at(places.at(-1)));
}

describe("the handle of the sheet", () => {
  it("says in its name how high the sheet is, and goes round by taps", async () => {
    const { user } = open();
    for (const name of [half, high, low, half]) {
      expect(nameOfHandle()).toBe(name);
      await user.click(handle());
    }
  });

  it("goes up and down by arrow keys and stops at the ends", async () => {
    const { user } = open();
    handle().focus();
    for (const [key, name] of [["{ArrowDown}", low], ["{ArrowDown}", low], ["{ArrowUp}", half], ["{ArrowUp}", high], ["{ArrowUp}", high]] as const) {
      await user.keyboard(key);
      expect(nameOfHandle()).toBe(name);
    }
  });

  it("closes with Escape", async () => {
    const { user, onClose } = open();
    handle().focus();
    await user.keyboard("{Escape}");
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe("a finger on the sheet", () => {
  it("A23: does nothing by touching, and nothing before it is lifted", () => {
    open();
    fireEvent.pointerDown(handle(), { clientY: 400, pointerId: 7, isPrimary: true, button: 0, pointerType: "touch" });
    expect(nameOfHandle()).toBe(half);
    fireEvent.pointerMove(handle(), { clientY: 80, pointerId: 7, isPrimary: true });
    expect(nameOfHandle()).toBe(half);
    fireEvent.pointerUp(handle(), { clientY: 80, pointerId: 7, isPrimary: true });
    expect(nameOfHandle()).toBe(high);
  });

  it("A23: leaves everything as it was when the drag is taken away", () => {
    const { container } = open();
    drag(handle(), [400, 200, 80], "pointerCancel");
    expect(nameOfHandle()).toBe(half);
    expect(container.querySelector("[data-dragging]")).toBeNull();
  });

  it("does not take the end of a drag for a tap", () => {
    open();
    drag(handle(), [400, 500, 610]);
    expect(nameOfHandle()).toBe(low);
    fireEvent.click(handle());
    expect(nameOfHandle()).toBe(low);
    fireEvent.click(handle());
    expect(nameOfHandle()).toBe(half);
  });

  it("takes a key for what it is, although the finger that dragged made no click", async () => {
    const { user } = open();
    drag(handle(), [400, 500, 610]);
    expect(nameOfHandle()).toBe(low);
    await new Promise((done) => void setTimeout(done));
    handle().focus();
    await user.keyboard("{Enter}");
    expect(nameOfHandle()).toBe(half);
  });

  it("raises the low sheet from anywhere, and scrolls in a higher one", () => {
    open();
    drag(screen.getByRole("link"), [400, 500, 610]);
    expect(nameOfHandle()).toBe(half);
    drag(handle(), [400, 500, 610]);
    expect(nameOfHandle()).toBe(low);
    drag(screen.getByRole("link"), [610, 500, 450]);
    expect(nameOfHandle()).toBe(half);
  });
});

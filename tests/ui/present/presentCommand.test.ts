/** The keys of the one who presents, and those that stay with the chart. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { presentCommand, presentFocus, type PresentFocus, type PressedKey } from "@/ui/present/presentCommand";

const press = (key: string, more: Partial<PressedKey> = {}): PressedKey => ({ key, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, ...more });
const everywhere: readonly PresentFocus[] = ["card", "control", "stage"];

describe("presentCommand", () => {
  it.each([
    ["PageDown", "next"], ["PageUp", "previous"], ["b", "blank"], ["B", "blank"], [".", "blank"], ["F5", "fullScreen"], ["Escape", "stop"],
  ])("means the same wherever the focus is, as a clicker sends it: %s", (key, command) => {
    for (const focus of everywhere) expect(presentCommand(press(key), focus)).toBe(command);
  });

  it.each(["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown", "Home", "End", "Enter", " "])("leaves %s to the chart while a card has the focus", (key) => {
    expect(presentCommand(press(key), "card")).toBeNull();
    expect(presentCommand(press(key), "stage")).not.toBeNull();
  });

  it("leaves Enter and space to a button, and steps with the arrows", () => {
    expect(presentCommand(press("Enter"), "control")).toBeNull();
    expect(presentCommand(press(" "), "control")).toBeNull();
    expect(presentCommand(press("ArrowRight"), "control")).toBe("next");
  });

  it("leaves an open list alone, but for the key that opened it", () => {
    expect(presentCommand(press("Escape"), "dialog")).toBeNull();
    expect(presentCommand(press("PageDown"), "dialog")).toBeNull();
    expect(presentCommand(press("?", { shiftKey: true }), "dialog")).toBe("keys");
  });

  it("never takes a key together with control, alt or meta", () => {
    const key = fc.constantFrom("b", "f", "PageDown", "ArrowRight", "Escape", "?", " ", "F5", "n");
    const modifier = fc.constantFrom({ ctrlKey: true }, { altKey: true }, { metaKey: true });
    fc.assert(fc.property(key, modifier, fc.constantFrom(...everywhere), (each, with_, focus) => presentCommand(press(each, with_), focus) === null));
  });

  it("knows nothing by the names of an object", () => {
    for (const key of ["constructor", "toString", "__proto__"]) expect(presentCommand(press(key), "stage")).toBeNull();
  });
});

describe("presentFocus", () => {
  it.each([
    ["<div data-unit-id='a'><span class='here'></span></div>", "card"],
    ["<button><b class='here'></b></button>", "control"],
    ["<dialog open><button class='here'></button></dialog>", "dialog"],
    ["<dialog open><button></button></dialog><p class='here'></p>", "dialog"],
    ["<p class='here'></p>", "stage"],
  ])("tells %s", (markup, focus) => {
    document.body.innerHTML = markup;
    expect(presentFocus(document.querySelector(".here"))).toBe(focus);
  });
});

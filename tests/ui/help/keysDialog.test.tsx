/** The dialog holds every key that the code takes, and the switch for single keys does what it says. */
import { readFileSync } from "node:fs";
import { fireEvent, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { keysMessages } from "@/core/i18n/keysMessages";
import { presentMessages } from "@/core/i18n/presentMessages";
import { navigate } from "@/core/view/navigate";
import { KeysDialog } from "@/ui/help/KeysDialog";
import { SearchBox } from "@/ui/panels/SearchBox";
import { presentCommand, type PresentFocus } from "@/ui/present/presentCommand";
import { stepOfKey } from "@/ui/quiz/hostSteps";
import { TimeRail } from "@/ui/time/TimeRail";
import { show, storeOf } from "../panels/setup";

const closing = (): void => {};
const arrows = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"];
const candidates: readonly string[] = [
  ...Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)), ...arrows,
  "Enter", "Escape", "Tab", "Backspace", "Delete", "Insert", "Home", "End", "PageUp", "PageDown", "ContextMenu",
  ...Array.from({ length: 12 }, (_, at) => `F${at + 1}`),
];

/** What each row of the dialog stands for, as the browser calls it. */
const chartRows: Readonly<Record<keyof typeof keysMessages.nl.chart.rows, readonly string[]>> = {
  arrowRight: ["ArrowRight"], arrowLeft: ["ArrowLeft"], arrowDown: ["ArrowDown"], arrowUp: ["ArrowUp"],
  enter: ["Enter"], space: [" "], home: ["Home"], end: ["End"], asterisk: ["*"], letters: [], plus: ["+", "="], minus: ["-"],
  zero: ["0"], shiftArrow: arrows, escape: ["Escape"],
};
const timeRows: Readonly<Record<keyof typeof keysMessages.nl.time.rows, readonly string[]>> = {
  month: arrows, day: arrows, year: ["PageUp", "PageDown"], ends: ["Home", "End"], typed: [], undo: [],
};
const presentRows: Readonly<Record<keyof typeof presentMessages.nl.rows, readonly string[]>> = {
  next: ["ArrowRight", "ArrowDown", "PageDown", " ", "Enter"], previous: ["ArrowLeft", "ArrowUp", "PageUp", "Backspace"], ends: ["Home", "End"],
  blank: ["b", "B", "."], beam: ["l", "L", "s", "S"], code: ["q", "Q"], speaker: ["n", "N"], fullScreen: ["f", "F", "F5"], keys: ["?"], escape: ["Escape"],
};
const quizRows: Readonly<Record<keyof typeof keysMessages.nl.quiz.rows, readonly string[]>> = {
  arrows: [], letter: [], check: [], host: ["Enter", " ", "PageDown", "ArrowRight"], hostBack: ["PageUp", "ArrowLeft"], hostEnd: [],
};
const keysOf = (rows: Readonly<Record<string, readonly string[]>>): readonly string[] => [...new Set(Object.values(rows).flat())].toSorted();
const press = (key: string) => ({ key, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false });

beforeEach(() => {
  // No dialogs in jsdom.
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }));
});

describe.each(["nl", "en"] as const)("the dialog in %s", (lang) => {
  const words = keysMessages[lang];
  const open = () => {
    const shown = show(<KeysDialog onClose={closing} />, { lang });
    return { ...shown, dialog: screen.getByRole("dialog", { name: words.heading }) };
  };

  it("shows every row under the heading of its part", () => {
    const { dialog } = open();
    const parts = { ...words, present: { ...words.present, rows: presentMessages[lang].rows } };
    for (const part of ["everywhere", "chart", "list", "search", "time", "present", "quiz", "tours"] as const) {
      const table = within(dialog).getByRole("table", { name: parts[part].heading });
      expect(within(table).getAllByRole("rowheader").map(({ textContent }) => textContent)).toEqual(Object.values(parts[part].rows).map(({ key }) => key));
    }
  });

  it("gives each gesture a mouse, fingers and a button or a key", () => {
    const { dialog } = open();
    const region = within(dialog).getByRole("region", { name: words.gestures.heading });
    const goals = within(region).getAllByRole("term").map(({ textContent }) => textContent);
    expect(goals).toEqual(Object.values(words.gestures.rows).map(({ goal }) => goal));
    expect(within(region).getAllByRole("definition")).toHaveLength(3 * goals.length);
  });

  it("takes the keyboard to the part that is chosen", async () => {
    const { user, dialog } = open();
    for (const { heading } of [words.gestures, words.chart]) {
      await user.click(within(dialog).getByRole("button", { name: heading }));
      expect(document.activeElement).toBe(within(dialog).getByRole("heading", { name: heading }));
    }
  });
});

describe("every key that the code takes is in the dialog, and no other", () => {
  it("in the chart", () => {
    const store = storeOf();
    store.getState().actions.openAllBelow("bzk");
    const tree = store.selectors.tree(store.getState());
    if (tree === null) throw new Error("There is no tree");
    const inTree = candidates.filter((key) => (["down", "right"] as const).some((way) => tree.nodes.some(({ id }) => navigate(tree, id, key, way) !== null)));
    const around = [...readFileSync("src/ui/chart/useTreeKeys.ts", "utf8").matchAll(/case "([^"]+)":/g)].map(([, key = ""]) => key)
      .filter((key) => candidates.includes(key));
    expect(around).toContain("Enter");
    expect([...new Set([...inTree, ...around])].toSorted()).toEqual(keysOf(chartRows));
  });

  it("on the time rail", () => {
    show(<TimeRail />);
    const slider = screen.getByRole("slider");
    // A key that is taken is not left to the browser.
    expect(candidates.filter((key) => !fireEvent.keyDown(slider, { key })).toSorted()).toEqual(keysOf(timeRows));
  });

  it("while presenting", () => {
    const everywhere: readonly PresentFocus[] = ["card", "control", "dialog", "stage"];
    expect(candidates.filter((key) => everywhere.some((focus) => presentCommand(press(key), focus) !== null)).toSorted()).toEqual(keysOf(presentRows));
  });

  it("in a quiz for a room", () => {
    expect(candidates.filter((key) => [true, false].some((isOnControl) => stepOfKey(key, isOnControl) !== 0)).toSorted()).toEqual(keysOf(quizRows));
  });
});

describe("the switch for single keys (WCAG 2.1.4)", () => {
  it("is remembered only when they are off", async () => {
    const { user, store } = show(<KeysDialog onClose={closing} />);
    const box = screen.getByRole("checkbox", { name: keysMessages.nl.single.label });
    expect(box).toHaveProperty("checked", true);
    await user.click(box);
    expect(store.getState().preferences.keysOff).toBe(true);
    await user.click(box);
    expect(store.getState().preferences.keysOff).toBeNull();
  });

  it("keeps / and Ctrl+K from the search, and from what is said of it", () => {
    const { store, unmount } = show(<SearchBox />);
    const input = screen.getByRole("combobox");
    for (const key of [{ key: "/" }, { key: "k", ctrlKey: true }]) {
      input.blur();
      fireEvent.keyDown(document.body, key);
      expect(document.activeElement).toBe(input);
    }
    expect(input.getAttribute("aria-keyshortcuts")).not.toBeNull();
    unmount();

    store.getState().actions.setShortcuts(false);
    show(<SearchBox />, { store });
    const quiet = screen.getByRole("combobox");
    for (const key of [{ key: "/" }, { key: "k", ctrlKey: true }]) {
      expect(fireEvent.keyDown(document.body, key)).toBe(true);
      expect(document.activeElement).not.toBe(quiet);
    }
    expect(quiet.getAttribute("aria-keyshortcuts")).toBeNull();
  });

  it("takes letters and punctuation from a presentation, and leaves it every other key", () => {
    for (const key of candidates) {
      const isSingle = key.length === 1 && key !== " ";
      expect(presentCommand(press(key), "stage", true)).toBe(isSingle ? null : presentCommand(press(key), "stage"));
    }
  });
});

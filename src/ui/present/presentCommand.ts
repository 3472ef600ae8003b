/**
 * What a key means while presenting. Clickers send Page Up, Page Down, B, full stop, F5 and Escape, so those mean the same
 * wherever the focus is. Arrows, Home, End, Enter and space belong to the chart for as long as a card has the focus: who
 * answers a question looks around in the chart, and steps on with the clicker. Letters are never for searching here.
 */
export type PresentCommand =
  | "next" | "previous" | "first" | "last" | "blank" | "beam" | "code" | "speaker" | "fullScreen" | "keys" | "stop";

/** Where the focus is: on a card, on another thing that takes Enter and space, in an open list, or nowhere in particular. */
export type PresentFocus = "card" | "control" | "dialog" | "stage";

export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

const anywhere: Readonly<Record<string, PresentCommand>> = {
  PageDown: "next", PageUp: "previous",
  b: "blank", ".": "blank", l: "beam", s: "beam", q: "code", n: "speaker", f: "fullScreen", F5: "fullScreen", "?": "keys", Escape: "stop",
};
const offCard: Readonly<Record<string, PresentCommand>> = {
  ArrowRight: "next", ArrowDown: "next", ArrowLeft: "previous", ArrowUp: "previous", Home: "first", End: "last",
};
const offControl: Readonly<Record<string, PresentCommand>> = { Enter: "next", " ": "next", Backspace: "previous" };

/** `null`: the key is not ours. `isQuiet`: the reader has switched off letters and punctuation. */
export function presentCommand({ key, ctrlKey, altKey, metaKey, shiftKey }: PressedKey, focus: PresentFocus, isQuiet = false): PresentCommand | null {
  if (ctrlKey || altKey || metaKey || (shiftKey && key.length > 1)) return null;
  const pressed = key.length === 1 ? key.toLowerCase() : key;
  if (isQuiet && pressed.length === 1 && pressed !== " ") return null;
  // An open list closes by Escape of its own accord.
  if (focus === "dialog") return pressed === "?" ? "keys" : null;
  const known = focus === "card" ? anywhere : focus === "control" ? { ...anywhere, ...offCard } : { ...anywhere, ...offCard, ...offControl };
  return Object.hasOwn(known, pressed) ? known[pressed] ?? null : null;
}

export function presentFocus(target: Element | null): PresentFocus {
  // Whatever has the keyboard: a click beside its button leaves it with nothing in the list.
  if (target?.ownerDocument.querySelector("dialog[open]")) return "dialog";
  if (target?.closest("[data-unit-id]")) return "card";
  return target?.closest("button, a, input, select, summary") ? "control" : "stage";
}

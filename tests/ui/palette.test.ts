/** A18: every pair of colours that the page puts together has the contrast that it needs, in every theme. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const css = readFileSync(join(import.meta.dirname, "../../src/ui/styles/tokens.css"), "utf8");

type Tokens = ReadonlyMap<string, string>;

/** What stands between the brackets after a selector, the first time after `from`. */
function block(selector: string, from = ""): string {
  const start = css.indexOf(selector, css.indexOf(from));
  if (start === -1) throw new Error(`no ${selector} in tokens.css`);
  return css.slice(start, css.indexOf("}", start));
}

const tokens = (text: string): Tokens => new Map([...text.matchAll(/--([a-z-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]));
const over = (...layers: readonly Tokens[]): Tokens => new Map(layers.flatMap((layer) => [...layer]));

const MORE = "(prefers-contrast: more)";
const light = tokens(block(":root {"));
const dark = over(light, tokens(block(':root[data-theme="dark"] {')));
const projector = tokens(block(':root[data-theme="projector"] {'));
const moreLight = tokens(block(':root:not([data-theme="dark"]) {', MORE));
const moreDark = tokens(block(':root[data-theme="dark"] {', MORE));
const forced = tokens(block(":root {", "(forced-colors: active)"));

/** With what the smallest text has to stand out from its ground. */
const themes: Readonly<Record<string, { readonly colours: Tokens; readonly least: number }>> = {
  light: { colours: light, least: 4.5 },
  dark: { colours: dark, least: 4.5 },
  projector: { colours: over(light, projector), least: 7 },
  "more contrast in light": { colours: over(light, moreLight), least: 7 },
  "more contrast in dark": { colours: over(dark, moreDark), least: 7 },
};

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const text = [
  ["ink", "paper"], ["ink", "card"], ["ink", "surface"], ["ink", "hover"], ["ink", "warn-ground"],
  ["muted", "paper"], ["muted", "card"], ["muted", "surface"], ["muted", "hover"],
  ["dim", "card-back"], ["dim", "paper"], ["dim", "surface"], ["warn", "card"], ["warn", "surface"], ["warn", "warn-ground"],
  ["link", "surface"], ["link", "paper"], ["link", "card"], ["link", "hover"], ["link", "warn-ground"],
  ["on-chosen", "chosen"], ["accent", "surface"], ["accent", "paper"],
] as const;

const kinds = [
  "leadership", "office", "dg", "directorate", "service", "agency", "commissioner", "zbo", "advice", "council", "association",
  "country", "group",
];

/** Lines that carry a meaning, the borders by which a field or a button is known, and what says that something is chosen. */
const shapes: readonly (readonly [string, string])[] = [
  ["line-tree", "paper"], ["line-strong", "paper"], ["line-strong", "surface"], ["line-strong", "card"],
  ["accent", "card"], ["accent", "hover"], ["warn", "paper"], ["chosen", "paper"], ["chosen", "surface"], ["chosen", "card"],
  ["focus", "paper"], ["focus", "card"], ["focus", "surface"], ["focus", "hover"],
  ...kinds.flatMap((kind) => [[`kind-${kind}`, "card"], [`kind-${kind}`, "paper"]] as const),
];

/** Whatever the ring of the keyboard may lie on. */
const grounds = ["paper", "surface", "card", "card-back", "hover", "warn-ground", "chosen", "accent", ...kinds.map((kind) => `kind-${kind}`)];

function reader(colours: Tokens, theme: string): (token: string) => string {
  return (token) => {
    const value = colours.get(token);
    if (value === undefined || !/^#[0-9a-f]{6}$/.test(value)) throw new Error(`no colour --${token} in ${theme}`);
    return value;
  };
}

describe.each(Object.entries(themes))("%s", (name, { colours, least }) => {
  const colour = reader(colours, name);

  it.each(text)("A18: %s on %s can be read", (front, ground) => {
    expect(contrast(colour(front), colour(ground))).toBeGreaterThanOrEqual(least);
  });

  it.each(shapes)("A18: %s on %s can be seen", (front, ground) => {
    expect(contrast(colour(front), colour(ground))).toBeGreaterThanOrEqual(3);
  });

  it.each(grounds)("A18: one of the two tones of the ring can be seen on %s", (ground) => {
    const [inner, outer] = [colour("focus"), colour("paper")];
    expect(contrast(inner, outer)).toBeGreaterThanOrEqual(3);
    expect(Math.max(contrast(inner, colour(ground)), contrast(outer, colour(ground)))).toBeGreaterThanOrEqual(3);
  });
});

describe("more contrast", () => {
  it("A18: is in light what the projector gets", () => {
    expect(moreLight).toEqual(projector);
  });

  it.each([["projector", projector], ["dark", moreDark]] as const)("A18: leaves no colour and no line of the %s as it was", (_theme, own) => {
    const kept = [...light.keys()].filter((token) => token !== "font" && !own.has(token));
    expect(kept).toEqual([]);
    expect(parseFloat(own.get("hair") ?? "")).toBeGreaterThanOrEqual(2 * parseFloat(light.get("hair") ?? ""));
  });

  // A beamer lifts black to grey: what is not far from white in the file is white on the wall.
  it.each(["line", "line-dim", "card-line", "line-strong", "line-tree", "dim", "muted"])("A18: %s is not lost on a projector", (token) => {
    expect(contrast(reader(projector, "projector")(token), "#ffffff")).toBeGreaterThanOrEqual(4.5);
  });
});

describe("forced colours", () => {
  const isColour = (token: string): boolean => !["font", "hair", "edge-width"].includes(token);

  it("A17: every colour is one of the reader's own", () => {
    expect([...forced.keys()].toSorted()).toEqual([...light.keys()].filter(isColour).toSorted());
    const system = ["Canvas", "CanvasText", "GrayText", "Highlight", "HighlightText", "LinkText", "transparent"];
    expect([...forced].filter(([, value]) => !system.includes(value))).toEqual([]);
  });

  it("A17: no word or line has the colour of its ground", () => {
    for (const [front, ground] of [...text, ...shapes]) {
      // The browser itself draws the reader's text on the reader's ground, and what is chosen in the two colours for it.
      const pair = `${forced.get(front)} on ${forced.get(ground)}`;
      expect(["CanvasText on Canvas", "GrayText on Canvas", "LinkText on Canvas", "Highlight on Canvas", "HighlightText on Highlight"]).toContain(pair);
    }
  });
});

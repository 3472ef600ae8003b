/** A18: every pair of colours that the page puts together has the contrast that it needs, in both themes. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const css = readFileSync(join(import.meta.dirname, "../../src/ui/styles/tokens.css"), "utf8");

function tokens(block: string): ReadonlyMap<string, string> {
  return new Map([...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = "", value = ""]) => [name, value]));
}

const [light = "", dark = ""] = css.split("@media print")[0]?.split(':root[data-theme="dark"]') ?? [];
const themes = { light: tokens(light), dark: tokens(dark) };

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
  ["dim", "card-back"], ["dim", "paper"], ["warn", "card"], ["warn", "surface"], ["warn", "warn-ground"],
  ["link", "surface"], ["link", "paper"], ["on-chosen", "chosen"], ["accent", "surface"], ["accent", "paper"],
] as const;

const kinds = [
  "leadership", "office", "dg", "directorate", "service", "agency", "commissioner", "zbo", "advice", "council", "association",
  "country", "group",
];

const shapes: readonly (readonly [string, string])[] = [
  ["line-tree", "paper"], ["line-strong", "paper"], ["line-strong", "surface"], ["accent", "card"], ["focus", "paper"], ["focus", "card"], ["focus", "surface"],
  ...kinds.flatMap((kind) => [[`kind-${kind}`, "card"], [`kind-${kind}`, "paper"]] as const),
];

describe.each(["light", "dark"] as const)("the %s theme", (name) => {
  const theme = themes[name];
  const colour = (token: string): string => {
    const value = theme.get(token);
    if (value === undefined) throw new Error(`no --${token} in the ${name} theme`);
    return value;
  };

  it.each(text)("A18: %s on %s can be read", (front, ground) => {
    expect(contrast(colour(front), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapes)("A18: %s on %s can be seen", (front, ground) => {
    expect(contrast(colour(front), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});

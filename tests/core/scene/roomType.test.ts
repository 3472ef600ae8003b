/** On a screen for a room every card says who it is in type that can be read from the back. */
import { describe, expect, it } from "vitest";
import type { TextLine } from "@/core/scene/cardText";
import { fonts } from "@/core/scene/textMetrics";
import { drawScene } from "../../support/drawScene";
import { shippedFile } from "../../support/shippedFile";

const least = "farSmall";

describe.each(["nl", "en"] as const)("cards before a room (%s)", (lang) => {
  const room = (toggled: readonly string[] | "all") => drawScene(shippedFile(), { detail: "far", least, lang, toggled, rem: 30 }).cards;

  it.each([["the opening picture", []], ["everything open", "all"]] as const)("have words in large type only: %s", (_, toggled) => {
    const wrong = room(toggled).filter(({ lines }) => lines.length === 0 || lines.some(({ font }) => fonts[font].size < fonts[least].size));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it("are high enough for all of their lines", () => {
    const high = (lines: readonly TextLine[]): number => lines.reduce((sum, { font }) => sum + fonts[font].lineHeight * 30, 0);
    expect(room("all").filter(({ box, lines }) => high(lines) > box.height).map(({ id }) => id)).toEqual([]);
  });

  it("tell one minister from another", () => {
    const offices = room([]).filter(({ kind }) => kind === "political-office").map(({ lines }) => lines.map(({ text }) => text).join(" "));
    expect(offices.length).toBeGreaterThan(1);
    expect(new Set(offices).size).toBe(offices.length);
  });
});

it("says nothing of it to a reader alone", () => {
  const own = drawScene(shippedFile(), { detail: "far" }).cards.flatMap(({ lines }) => lines.map(({ font }) => font));
  expect(own).not.toContain("farBody");
});

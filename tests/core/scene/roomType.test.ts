/** On a screen for a room every card says who it is in type that can be read from the back. */
import { describe, expect, it } from "vitest";
import { fonts } from "@/core/scene/textMetrics";
import { drawScene } from "../../support/drawScene";
import { shippedFile } from "../../support/shippedFile";

const least = "farSmall";

describe.each(["nl", "en"] as const)("cards before a room (%s)", (lang) => {
  const room = (toggled: readonly string[] | "all") => drawScene(shippedFile(), { detail: "far", least, lang, toggled, rem: 30 }).cards;

  it.each([["the opening picture", []], ["everything open", "all"]] as const)("have words in large type only: %s", (_, toggled) => {
    for (const { id, lines } of room(toggled)) {
      expect(lines.length, id).toBeGreaterThan(0);
      for (const { font } of lines) expect(fonts[font].size, `${id}: ${font}`).toBeGreaterThanOrEqual(fonts[least].size);
    }
  });

  it("are high enough for all of their lines", () => {
    for (const { id, box, lines } of room("all")) {
      expect(lines.reduce((sum, { font }) => sum + fonts[font].lineHeight * 30, 0), id).toBeLessThanOrEqual(box.height);
    }
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

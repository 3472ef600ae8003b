import { describe, expect, it } from "vitest";
import { overlaps } from "@/core/layout/geometry";
import { cardPadding, countWidth } from "@/core/scene/cardText";
import type { CardMark, Scene } from "@/core/scene/scene";
import { tableMetrics } from "@/core/scene/textMetrics";
import { drawOrg } from "../../support/drawOrg";
import { noSpotlight, type Spotlight } from "@/core/scene/spotlight";
import { drawScene } from "../../support/drawScene";
import { shippedFile } from "../../support/shippedFile";

const small = drawOrg(`
  Ministerie [ministry]
    Politieke leiding [group] {head}
      Minister van Wonen [political-office]
    Secretaris-generaal [leadership]
      Directoraat-generaal Wonen [directorate-general]
        Directie Huren
        Directie Bouwen
      Directoraat-generaal Ruimte [directorate-general]
    Diensten [group] {frame}
      Kadasterdienst [agency]
`);

const card = (scene: Scene, id: string): CardMark => {
  const found = scene.cards.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No card ${id}`);
  return found;
};
const ids = (scene: Scene, pick: (mark: CardMark) => boolean): readonly string[] => scene.cards.filter(pick).map(({ id }) => id);
const wonen = "directoraat-generaal-wonen";

const answeredBy = (unit: string, remote: boolean): Spotlight => ({
  ...noSpotlight,
  answering: new Set(["minister-van-wonen"]),
  lines: [{
    id: "answers", from: "minister-van-wonen", to: unit, grammar: "answers", dotted: remote, label: "legt verantwoording af · bron van 2026",
    whenHidden: "Minister legt verantwoording af (niet in beeld)",
  }],
});

describe("buildScene", () => {
  it("draws the opening picture in the order of the tree", () => {
    expect(drawScene(small).cards.map(({ id }) => id)).toEqual([
      "ministerie", "politieke-leiding", "minister-van-wonen", "secretaris-generaal", wonen,
      "directoraat-generaal-ruimte", "diensten", "kadasterdienst",
    ]);
  });

  it("marks the way to the top and lets the rest step back", () => {
    const scene = drawScene(small, { toggled: [wonen], selectedId: "directie-huren" });
    expect(ids(scene, (mark) => mark.onPath)).toEqual(["ministerie", "secretaris-generaal", wonen, "directie-huren"]);
    expect(ids(scene, (mark) => mark.dimmed)).toEqual([
      "politieke-leiding", "minister-van-wonen", "directie-bouwen", "directoraat-generaal-ruimte", "diensten", "kadasterdienst",
    ]);
    expect(scene.links.filter((link) => link.onPath).map(({ id }) => id).sort()).toEqual(["directie-huren", wonen, "secretaris-generaal"]);
  });

  it("draws who answers in parliament apart from the tree, round every card", () => {
    const scene = drawScene(small, { toggled: [wonen], selectedId: "directie-huren", spotlight: answeredBy("directie-huren", false) });
    const line = scene.links.find((link) => link.grammar === "answers");
    expect(line).toMatchObject({ source: "minister-van-wonen", target: "directie-huren" });
    expect(card(scene, "minister-van-wonen")).toMatchObject({ answers: true, dimmed: false, onPath: false });
    for (const [index, point] of (line?.points ?? []).slice(1).entries()) {
      const from = line?.points[index];
      if (from === undefined) continue;
      const piece = {
        x: Math.min(from.x, point.x), y: Math.min(from.y, point.y),
        width: Math.abs(from.x - point.x) + 0.01, height: Math.abs(from.y - point.y) + 0.01,
      };
      for (const { box } of scene.cards) {
        expect(overlaps(piece, { x: box.x + 0.1, y: box.y + 0.1, width: box.width - 0.2, height: box.height - 0.2 })).toBe(false);
      }
    }
  });

  it("breaks the line of an office that answers at a distance", () => {
    const scene = drawScene(small, { selectedId: "kadasterdienst", spotlight: answeredBy("kadasterdienst", true) });
    expect(scene.links.find((link) => link.grammar === "answers")?.dotted).toBe(true);
  });

  it("says on the card who answers where that card is not in the chart", () => {
    const scene = drawScene(small, { toggled: [wonen, "politieke-leiding"], selectedId: "directie-huren", spotlight: answeredBy("directie-huren", false) });
    expect(ids(scene, () => true)).not.toContain("minister-van-wonen");
    expect(card(scene, "directie-huren")).toMatchObject({ tag: "Minister legt verantwoording af (niet in beeld)", isGap: true });
  });

  it("makes the units of a subject stand out with what they do, and the lines between them, and no other line", () => {
    const spotlight: Spotlight = {
      ...noSpotlight,
      tags: new Map([["directie-huren", "maakt het beleid"], ["kadasterdienst", "voert uit"]]),
      lines: [{ id: "r1", from: "directie-huren", to: "kadasterdienst", grammar: "relation", dotted: false, label: "Geeft opdrachten aan", whenHidden: null }],
    };
    const scene = drawScene(small, { toggled: [wonen], spotlight });
    expect(ids(scene, (mark) => !mark.dimmed)).toEqual(["directie-huren", "kadasterdienst"]);
    expect(card(scene, "kadasterdienst")).toMatchObject({ tag: "voert uit" });
    expect(card(scene, "kadasterdienst").label).toMatch(/, voert uit$/);
    expect(scene.links.filter(({ grammar }) => grammar !== "tree").map(({ grammar, source, target }) => [grammar, source, target]))
      .toEqual([["relation", "directie-huren", "kadasterdienst"]]);
    expect(scene.links.some(({ onPath }) => onPath)).toBe(false);
  });

  it("makes the way between two units stand out, with the tree lines on it", () => {
    const way = new Set(["directie-huren", wonen, "secretaris-generaal", "diensten", "kadasterdienst"]);
    const scene = drawScene(small, { toggled: [wonen], spotlight: { ...noSpotlight, way, tags: new Map([["directie-huren", "van hier"]]) } });
    expect(new Set(ids(scene, (mark) => mark.onPath))).toEqual(way);
    expect(ids(scene, (mark) => mark.tag !== null)).toEqual(["directie-huren"]);
    for (const { source, target, onPath } of scene.links) expect([source, target, onPath]).toEqual([source, target, way.has(source) && way.has(target)]);
  });

  it("makes the units of one kind stand out", () => {
    const scene = drawScene(small, { kind: "agency" });
    expect(ids(scene, (mark) => mark.marked)).toEqual(["kadasterdienst"]);
    expect(ids(scene, (mark) => !mark.dimmed)).toEqual(["kadasterdienst"]);
  });

  it("names a card by what it shows", () => {
    expect(card(drawScene(small), wonen).label).toBe("Directoraat-generaal Wonen, directoraat-generaal, 2\u00a0onderdelen");
  });

  it("gives a card that did not change as the same object", () => {
    const before = drawScene(small);
    const after = drawScene(small, { previous: before, selectedId: "diensten" });
    expect(card(after, "diensten")).not.toBe(card(before, "diensten"));
    const again = drawScene(small, { previous: after, selectedId: "diensten" });
    expect(again.cards.map((mark) => mark.box)).toEqual(after.cards.map((mark) => mark.box));
  });

  it.each(["down", "right"] as const)("overlaps no cards with everything open, %s", (orientation) => {
    const { cards } = drawScene(shippedFile(), { toggled: "all", orientation });
    expect(cards.length).toBeGreaterThan(250);
    for (const [index, a] of cards.entries()) {
      for (const b of cards.slice(index + 1)) {
        if (overlaps(a.box, b.box)) throw new Error(`${a.id} overlaps ${b.id}`);
      }
    }
  });

  it.each([16, 32])("cuts no word of the shipped data at %i px, in either language or at any distance", (rem) => {
    const metrics = tableMetrics(rem);
    const cut: string[] = [];
    for (const lang of ["nl", "en"] as const) {
      for (const detail of ["shape", "far", "normal", "near"] as const) {
        for (const mark of drawScene(shippedFile(), { toggled: "all", lang, detail, rem }).cards) {
          if (mark.role === "heading") continue;
          const room = mark.box.width - (cardPadding.left + cardPadding.right) * rem;
          const high = mark.lines.reduce((sum, line) => sum + metrics.lineHeight(line.font), 0);
          if (high + (cardPadding.top + cardPadding.bottom) * rem > mark.box.height + 0.01) cut.push(`${mark.id} is too low`);
          mark.lines.forEach((line, index) => {
            const inset = index === 0 ? countWidth(mark.partCount, detail, metrics) : 0;
            if (metrics.width(line.font, line.text) > room - inset) cut.push(`${mark.id}: ${line.text}`);
          });
        }
      }
    }
    expect(cut).toEqual([]);
  });

  it("breaks a long word in the overview rather than leave a card with room for it without words", () => {
    const { cards } = drawScene(shippedFile(), { detail: "far" });
    const words = (id: string) => cards.find((mark) => mark.id === id)?.lines.map(({ text }) => text);
    expect(words("dgkr")).toEqual(["DGKR"]);
    expect(words("rc-omgevingswet")).toEqual(["Regerings-", "commissaris", "Omgevingswet"]);
  });

  it("has no card without words in the overview: in the usual type, where nothing larger fits", () => {
    for (const lang of ["nl", "en"] as const) {
      for (const toggled of [[], "all"] as const) {
        const { cards } = drawScene(shippedFile(), { detail: "far", lang, toggled });
        expect(cards.filter(({ lines }) => lines.length === 0).map(({ id }) => id)).toEqual([]);
      }
    }
    const zbo = drawScene(shippedFile(), { detail: "far" }).cards.find(({ id }) => id === "groep-zbo");
    expect(zbo?.lines.map(({ text, font }) => [text, font])).toEqual([["Zelfstandige", "title"], ["bestuursorganen", "title"]]);
  });

  it("keeps the size of every card at every distance", () => {
    const boxes = (detail: "far" | "normal" | "near") => drawScene(shippedFile(), { detail }).cards.map(({ box }) => box);
    expect(boxes("far")).toEqual(boxes("normal"));
    expect(boxes("near")).toEqual(boxes("normal"));
  });
});

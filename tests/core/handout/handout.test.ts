/** The small parts of hand-outs: numbers of sources, names of files, colours, connectors, the empty chart, the sheet. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { blankChart } from "@/core/handout/blankChart";
import { connectorOf, type Connector } from "@/core/handout/connectors";
import { fileName } from "@/core/handout/fileName";
import { quizSheet } from "@/core/handout/quizSheet";
import { familyColours, slideColours } from "@/core/handout/slideColours";
import { createSourceList, numbersText, sourceAddress } from "@/core/handout/sourceList";
import { addressOnSite } from "@/core/handout/addressOnSite";
import type { Point } from "@/core/layout/geometry";
import { orgModel, type OrgModel } from "@/core/org/orgModel";
import { quizPool } from "@/core/quiz/quizPool";
import { quizRound } from "@/core/quiz/quizRound";
import { snapshotAt } from "@/core/time/snapshotAt";
import { shippedFile } from "../../support/shippedFile";

let model: OrgModel;
beforeAll(() => {
  model = orgModel(shippedFile());
});

describe("sources", () => {
  it("are numbered as they are first named, each once, and told in runs", () => {
    const ids = model.file.sources.slice(0, 6).map(({ id }) => id);
    const list = createSourceList(model.sourceById);
    expect(list.cite([ids[2] ?? "", "no-such-source", ids[2] ?? ""]).map(({ number }) => number)).toEqual([1]);
    list.cite(ids);
    expect(list.all).toHaveLength(6);
    expect(numbersText(list.cite([ids[0] ?? "", ids[1] ?? "", ids[2] ?? "", ids[5] ?? ""]))).toBe("[1]–[3] [6]");
    expect(numbersText(list.cite([ids[0] ?? "", ids[1] ?? ""]))).toBe("[2] [3]");
  });

  it("give no address that a link may not have", () => {
    const source = { id: "x", kind: "web", title: "x" } as const;
    expect(sourceAddress({ ...source, url: "javascript:alert(1)" })).toBeNull();
    expect(sourceAddress({ ...source, url: "https://www.rijksoverheid.nl/" })).toBe("https://www.rijksoverheid.nl/");
  });
});

describe("names and addresses", () => {
  it("make a file name that every system takes, from any title", () => {
    expect(fileName("Wie legt verantwoording af? Twee lijnen", "2026-11-22", "pptx")).toBe("wie-legt-verantwoording-af-twee-lijnen-2026-11-22.pptx");
    fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (title) => {
      expect(fileName(title, "2026-11-22", "pptx")).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*-2026-11-22\.pptx$/);
    }));
  });

  it("lead to a stop in the reader's language", () => {
    expect(addressOnSite("https://example.nl/", { view: "", text: {} }, "nl")).toBe("https://example.nl/");
    expect(addressOnSite("https://example.nl/", { view: "unit=rvb", text: {} }, "en")).toBe("https://example.nl/?unit=rvb&lang=en");
    expect(addressOnSite(null, { view: "unit=rvb", text: {} }, "nl")).toBeNull();
  });
});

it("the colours of slides are those of the light theme", () => {
  const css = readFileSync(join(import.meta.dirname, "../../../src/ui/styles/tokens.css"), "utf8");
  const tokens = new Map([...css.slice(0, css.indexOf("@media")).matchAll(/--([\w-]+): #([0-9a-f]{6});/g)].map(([, name, value]) => [name, value?.toUpperCase()]));
  for (const [family, colour] of Object.entries(familyColours)) expect(colour).toBe(tokens.get(`kind-${family === "committee" ? "group" : family}`));
  expect(slideColours).toMatchObject({
    ink: tokens.get("ink"), muted: tokens.get("muted"), line: tokens.get("line-tree"), frame: tokens.get("line-strong"), accent: tokens.get("accent"),
    office: tokens.get("kind-office"), relation: tokens.get("kind-service"), card: tokens.get("card"), chosen: tokens.get("warn-ground"), warn: tokens.get("warn"),
  });
});

describe("connectors", () => {
  const number = fc.integer({ min: 0, max: 1000 }).map((value) => value / 100);

  it("run as the lines of the chart run, from end to end", () => {
    const upright = fc.tuple(number, number, number, number, fc.integer({ min: 1, max: 9 })).map(([x, y, dx, dy, part]): readonly Point[] => {
      const bend = y + ((dy + 0.5) * part) / 10;
      return [{ x, y }, { x, y: bend }, { x: x + dx - 5, y: bend }, { x: x + dx - 5, y: y + dy + 0.5 }];
    });
    const lying = upright.map((points) => points.map(({ x, y }) => ({ x: y, y: x })));
    fc.assert(fc.property(fc.oneof(upright, lying), (points) => {
      const connector = connectorOf(points);
      expect(connector).not.toBeNull();
      const drawn = connector === null ? [] : wayOf(connector);
      // A straight way has lost the two bends that are none.
      const expected = drawn.length === 2 ? [points[0], points.at(-1)] : points;
      expect(drawn).toHaveLength(expected.length);
      expect(Math.max(...drawn.map((point, index) => apart(point, expected[index])))).toBeLessThan(0.01);
    }));
  });

  it("are not made of ways with other bends", () => {
    expect(connectorOf([{ x: 0, y: 0 }, { x: 0, y: 1 }, { x: 1, y: 1 }])).toBeNull();
    expect(connectorOf([{ x: 0, y: 0 }, { x: 0, y: 1 }, { x: 2, y: 1 }, { x: 2, y: 2 }, { x: 1, y: 2 }, { x: 1, y: 3 }])).toBeNull();
    expect(connectorOf([])).toBeNull();
  });
});

const apart = (a: Point, b: Point | undefined): number => Math.hypot(a.x - (b?.x ?? NaN), a.y - (b?.y ?? NaN));

/** As a program for presentations draws it: mirrored and then turned around the middle of its box. */
function wayOf({ shape, x, y, width, height, turned, flipsX, flipsY, bend }: Connector): readonly Point[] {
  const at = (bend / 100_000) * width;
  const lying = shape === "line" ? [[0, 0], [width, height]] : [[0, 0], [at, 0], [at, height], [width, height]];
  return lying.map(([u = 0, v = 0]) => {
    const [dx, dy] = [(flipsX ? width - u : u) - width / 2, (flipsY ? height - v : v) - height / 2];
    return { x: x + width / 2 + (turned ? -dy : dx), y: y + height / 2 + (turned ? dx : dy) };
  });
}

describe("the empty chart", () => {
  const A4 = { width: 1040, height: 540 };

  it("gives no name away and numbers each box once", () => {
    const snapshot = snapshotAt(model, model.meta.asOf, { withFormer: true });
    for (const rootId of [null, "dgdoo", "dgobdr", "dgvbr"]) {
      for (const depth of [1, 2, 3]) {
        const { drawn, answers } = blankChart(model, snapshot, { rootId, depth, room: A4, lang: "nl" });
        const asked = new Set(answers.map(({ id }) => id));
        const words = drawn.scene.cards.filter(({ id }) => asked.has(id)).map(({ id, label }) => `${label} ${(drawn.lines.get(id) ?? []).map(({ text }) => text).join(" ")}`);
        for (const [index, { name, abbr, kind }] of answers.entries()) {
          expect(words[index]).not.toContain(name);
          expect(words[index]?.split(" ")).not.toContain(abbr ?? name);
          expect(kind).not.toBe("group");
        }
        expect(answers.map(({ number }) => number)).toEqual(answers.map((_answer, index) => index + 1));
        expect(answers.length).toBeGreaterThan(3);
        expect(drawn.bounds.width * drawn.scale).toBeLessThanOrEqual(A4.width + 0.5);
        expect(drawn.bounds.height * drawn.scale).toBeLessThanOrEqual(A4.height + 0.5);
      }
    }
  });

  it("draws a family whole or not at all, and says how many it left out", () => {
    const snapshot = snapshotAt(model, model.meta.asOf, { withFormer: true });
    const { drawn, leftOut } = blankChart(model, snapshot, { rootId: null, depth: 4, room: A4, lang: "nl" });
    const ids = new Set(drawn.scene.cards.map(({ id }) => id));
    expect(leftOut).toBeGreaterThan(0);
    for (const id of ids) {
      const parts = (snapshot.childrenOf.get(id) ?? []).filter((part) => snapshot.certaintyOf.get(part) !== "former" && snapshot.lineOf.get(part) !== "beside");
      const there = parts.filter((part) => ids.has(part));
      expect([0, parts.length]).toContain(there.length);
    }
  });
});

describe("the sheet of a quiz", () => {
  it("has for each question the letter of its right answer, and a source", () => {
    const round = quizRound(quizPool(model), { seed: "papier", level: 2, count: 12, kinds: [], isHosted: false });
    for (const lang of ["nl", "en"] as const) {
      const { questions, answers, sources } = quizSheet(model, round, lang);
      expect(questions).toHaveLength(round.questions.length);
      round.questions.forEach(({ options, answerId }, index) => {
        const right = options.findIndex(({ id }) => id === answerId);
        expect(answers[index]?.right.letter).toBe("ABCD".charAt(right));
        expect(answers[index]?.right.label).toEqual(questions[index]?.options[right]?.label);
        expect(answers[index]?.sources.length).toBeGreaterThan(0);
      });
      expect(sources.length).toBeGreaterThan(0);
    }
  });
});

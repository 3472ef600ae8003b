/** The picture of the stream: no stop or label hides another, and time runs to the right. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orgModel } from "@/core/org/orgModel";
import { motherStream } from "@/core/panel/motherStream";
import { streamPicture, type StreamFacts } from "@/core/scene/stream";
import { tableMetrics } from "@/core/scene/textMetrics";
import { shippedFile } from "../../support/shippedFile";

const shipped = motherStream(orgModel(shippedFile()), "nl");
const inEnglish = motherStream(orgModel(shippedFile()), "en");

/** Every other stop of a lane leaves, and the next brings it back. */
const someFacts: fc.Arbitrary<StreamFacts> = fc.array(
  fc.record({ year: fc.integer({ min: 1800, max: 2020 }), lane: fc.integer({ min: 0, max: 5 }) }), { minLength: 1, maxLength: 20 },
).map((drawn) => {
  const ordered = drawn.toSorted((a, b) => a.year - b.year);
  const lanes = [...new Set(ordered.map(({ lane }) => lane))].map((lane) => {
    const mine = [...ordered.keys()].filter((index) => ordered[index]?.lane === lane);
    return {
      id: `l${lane}`, sort: lane % 2 === 0 ? "task" as const : "ministry" as const, label: { text: `Baan nummer ${lane} met nog een naam van zeer veel woorden`.repeat(lane % 3 === 0 ? 3 : 1) },
      segments: mine.flatMap((from, place) => (place % 2 === 0 ? [{ place: "away" as const, from, to: mine[place + 1] ?? null, lasts: false }] : [])),
      outs: new Set(mine.filter((_, place) => place % 2 === 0)),
    };
  });
  return {
    stops: ordered.map(({ year, lane }, index) => ({
      date: String(year), lanes: [`l${lane}`], direction: lanes.find(({ id }) => id === `l${lane}`)?.outs.has(index) === true ? "out" as const : "in" as const,
    })),
    lanes, trunk: [{ from: "1800", to: null, label: { text: "Stam" } }], asOf: "2026-01-01",
  };
});

describe.each([["as shipped", fc.constant<StreamFacts>(shipped), 1], ["as shipped in English", fc.constant<StreamFacts>(inEnglish), 1], ["of any kind", someFacts, 60]] as const)("a stream %s", (_name, arbitrary, numRuns) => {
  it("has each stop once, in order, and far enough from the others to be touched", () => {
    fc.assert(fc.property(arbitrary, (facts) => {
      const { stops, width, band } = streamPicture(facts);
      expect(stops).toHaveLength(facts.stops.length);
      for (const [index, { x, y }] of stops.entries()) {
        if (index > 0) expect(x).toBeGreaterThan(stops[index - 1]?.x ?? 0);
        expect(x).toBeLessThan(width);
        expect(y).toBeGreaterThan(band[0]);
        expect(y).toBeLessThan(band[1]);
        for (const other of stops.slice(0, index)) expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThanOrEqual(26);
      }
    }), { numRuns });
  });

  it("draws each segment away once, and no label on another", () => {
    fc.assert(fc.property(arbitrary, (facts) => {
      const { branches, stripes } = streamPicture(facts);
      const places = facts.lanes.flatMap(({ segments }) => segments.map(({ place }) => place));
      expect(branches).toHaveLength(places.filter((place) => place === "away").length);
      expect(stripes).toHaveLength(places.filter((place) => place === "here").length);
      const metrics = tableMetrics();
      const boxes = branches.flatMap(({ label }) => label.map(({ text, x, y }) => ({ x0: x, x1: x + metrics.width("body", text), y0: y - 11, y1: y + 2 })));
      for (const [index, a] of boxes.entries()) {
        for (const b of boxes.slice(0, index)) expect(a.x1 <= b.x0 || b.x1 <= a.x0 || a.y1 <= b.y0 || b.y1 <= a.y0).toBe(true);
      }
    }), { numRuns });
  });
});

describe("the picture", () => {
  it("breaks the trunk where there was no ministry", () => {
    const facts: StreamFacts = { stops: [], lanes: [], asOf: "2026-01-01", trunk: [
      { from: "1798", to: "1810", label: { text: "A" } }, { from: "1801", to: "1805", label: { text: "B" } }, { from: "1813", to: null, label: { text: "C" } },
    ] };
    expect(streamPicture(facts).trunk).toHaveLength(2);
  });

  it("has paths without anything that is no number", () => {
    const { branches, trunk, stubs, stripes } = streamPicture(shipped);
    for (const path of [...trunk, ...[...branches, ...stubs, ...stripes].map((each) => each.path)]) expect(path).toMatch(/^M[\d.,\sMLCZ-]+$/);
  });

  it("has years that can be told apart", () => {
    const { years } = streamPicture(shipped);
    expect(years.length).toBeGreaterThan(10);
    for (const [index, { x }] of years.entries()) if (index > 0) expect(x - (years[index - 1]?.x ?? 0)).toBeGreaterThanOrEqual(46);
  });
});

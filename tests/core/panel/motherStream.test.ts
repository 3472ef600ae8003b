/** The stream of the ministry follows from the events, and says no more than they do. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EventType, OrgEvent, OrgFile, UnitId, UnitKind } from "@/core/org/fileFormat";
import { orgModel } from "@/core/org/orgModel";
import { motherStream } from "@/core/panel/motherStream";
import { emptyFile } from "../../support/drawOrg";
import { shippedFile } from "../../support/shippedFile";

const kinds: Readonly<Record<UnitId, UnitKind>> = {
  bzk: "ministry", oud: "predecessor", arbeid: "other-ministry", justitie: "other-ministry", vro: "former-ministry", wonen: "task", dg: "directorate-general", dienst: "agency",
};

function fileWith(events: readonly OrgEvent[]): OrgFile {
  const units = Object.entries(kinds).map(([id, kind]) => ({
    id, kind, status: "current" as const, names: [{ nl: `Ministerie van ${id}` }], placements: [],
    ...(id === "oud" ? { valid: { from: "1798", to: "1813" } } : id === "bzk" ? { valid: { from: "1813" } } : {}),
  }));
  const empty = emptyFile(["bzk"]);
  return { ...empty, meta: { ...empty.meta, subject: "bzk" }, units, events };
}
let count = 0;
const event = (date: string, type: EventType, before: readonly UnitId[], after: readonly UnitId[]): OrgEvent => ({
  id: `e${count++}`, date, type, before, after, title: { nl: `${type} ${date}` },
});
const streamOf = (...events: readonly OrgEvent[]) => motherStream(orgModel(fileWith(events)), "nl");
const segmentsOf = (stream: ReturnType<typeof streamOf>, id: UnitId) =>
  stream.lanes.find((lane) => lane.id === id)?.segments.map(({ place, from, to }) => [place, from, to]);

describe("stops", () => {
  it.each<readonly [string, EventType, readonly UnitId[], readonly UnitId[], string | null, readonly UnitId[]]>([
    ["a task that goes to another ministry", "moved-out", ["wonen"], ["arbeid"], "out", ["wonen"]],
    ["a task that comes from nowhere named", "moved-in", [], ["wonen"], "in", ["wonen"]],
    ["what only another ministry names", "moved-out", ["bzk"], ["arbeid"], "out", ["arbeid"]],
    ["parts that another ministry gets", "moved-out", ["dg"], ["justitie"], "out", ["justitie"]],
    ["a unit that comes in", "moved-in", ["dienst"], ["bzk"], "in", ["dienst"]],
    ["what nobody names", "moved-out", ["bzk"], [], "out", []],
    ["a ministry that splits off", "split", ["bzk"], ["vro"], "out", ["vro"]],
    ["a ministry that merges back", "merged", ["vro"], ["bzk"], "in", ["vro"]],
    ["a new ministry out of it", "created", ["bzk"], ["arbeid"], "out", ["arbeid"]],
    ["a predecessor that goes on", "created", ["oud"], ["bzk"], "self", []],
    ["another name", "renamed", ["bzk"], ["bzk"], "self", []],
    ["a move among others", "moved-out", ["arbeid"], ["justitie"], null, []],
    ["a move inside", "moved-in", ["dienst"], ["dg"], null, []],
    ["a new part", "created", [], ["dg"], null, []],
    ["a decree", "decree", ["bzk"], ["bzk"], null, []],
  ])("%s", (_what, type, before, after, direction, lanes) => {
    const [stop] = streamOf(event("1900", type, before, after)).stops;
    expect(stop?.direction ?? null).toBe(direction);
    expect(stop?.lanes ?? []).toEqual(lanes);
  });

  it("stand in order of time", () => {
    const { stops } = streamOf(event("1918-09", "renamed", ["bzk"], ["bzk"]), event("1918", "moved-out", ["wonen"], ["arbeid"]), event("1877", "moved-out", ["bzk"], ["arbeid"]));
    expect(stops.map(({ date }) => date)).toEqual(["1877", "1918", "1918-09"]);
  });
});

describe("lanes", () => {
  it("join an out and the next in, and a task is here in between", () => {
    const stream = streamOf(event("1901", "moved-in", [], ["wonen"]), event("1918", "moved-out", ["wonen"], ["arbeid"]), event("1932", "moved-in", ["arbeid"], ["wonen"]));
    expect(segmentsOf(stream, "wonen")).toEqual([["away", null, 0], ["here", 0, 1], ["away", 1, 2], ["here", 2, null]]);
  });

  it("leave an end open where two in a row go the same way", () => {
    const out = streamOf(event("1815", "moved-out", ["bzk"], ["arbeid"]), event("1918", "moved-out", ["bzk"], ["arbeid"]));
    expect(segmentsOf(out, "arbeid")).toEqual([["away", 0, null], ["away", 1, null]]);
    const twice = streamOf(event("1932", "moved-in", [], ["wonen"]), event("1937", "moved-in", [], ["wonen"]));
    expect(twice.lanes[0]?.segments.map(({ place, from, to, lasts }) => [place, from, to, lasts])).toEqual([
      ["away", null, 0, false], ["here", 0, null, false], ["away", null, 1, false], ["here", 1, null, true],
    ]);
  });

  it("do not say that something of another ministry was here", () => {
    const stream = streamOf(event("1809", "moved-in", ["arbeid"], ["bzk"]), event("1877", "moved-out", ["bzk"], ["arbeid"]));
    expect(segmentsOf(stream, "arbeid")).toEqual([["away", null, 0], ["away", 1, null]]);
  });

  const ids = fc.subarray(Object.keys(kinds));
  const someEvent = fc.record({
    year: fc.integer({ min: 1798, max: 2026 }), type: fc.constantFrom<EventType>("moved-in", "moved-out", "created", "split", "merged", "renamed"), before: ids, after: ids,
  }).map(({ year, type, before, after }) => event(String(year), type, before, after));

  it("use each stop of theirs, run forward in time and have ends of the right way", () => {
    fc.assert(fc.property(fc.array(someEvent, { maxLength: 25 }), (events) => {
      const { stops, lanes } = streamOf(...events);
      for (const { id, segments } of lanes) {
        const mine = [...stops.keys()].filter((index) => stops[index]?.lanes.includes(id));
        const used = new Set(segments.flatMap(({ from, to }) => [from, to]).filter((each) => each !== null));
        expect([...used].toSorted((a, b) => a - b)).toEqual(mine);
        for (const { place, from, to } of segments) {
          if (from !== null) expect(stops[from]?.direction).toBe(place === "away" ? "out" : "in");
          if (to !== null) expect(stops[to]?.direction).toBe(place === "away" ? "in" : "out");
          if (from !== null && to !== null) expect(to).toBeGreaterThan(from);
        }
      }
      for (const { lanes: named } of stops) for (const id of named) expect(lanes.map((lane) => lane.id)).toContain(id);
    }));
  });
});

describe("the stream that we ship", () => {
  const stream = motherStream(orgModel(shippedFile()), "nl");

  it("has the great moves, each with a source", () => {
    const has = (date: string, direction: string, lane: UnitId): boolean => stream.stops.some((stop) => stop.date === date && stop.direction === direction && stop.lanes.includes(lane));
    expect(has("1877", "out", "ministerie-waterstaat")).toBe(true);
    expect(has("1918", "out", "ministerie-onderwijs")).toBe(true);
    expect(has("1947-10-11", "out", "ministerie-az")).toBe(true);
    expect(has("1998-01-01", "in", "kabnaa")).toBe(true);
    expect(has("2010-10-14", "out", "ministerie-justitie")).toBe(true);
    expect(has("2010-10-14", "in", "wonen-taak")).toBe(true);
    expect(has("2017-10-26", "in", "ruimtelijke-ordening-taak")).toBe(true);
    expect(has("2026-02-23", "in", "vro")).toBe(true);
    for (const { title } of stream.stops) expect(title.numbers.length).toBeGreaterThan(0);
  });

  it("begins with the first predecessor and goes on until now", () => {
    expect(stream.trunk[0]?.from).toBe("1798-02-12");
    expect(stream.trunk.at(-1)?.to).toBeNull();
  });
});

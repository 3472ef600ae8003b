// @vitest-environment node
/**
 * Nothing of the research got lost on the way into the data files. The numbers were counted in the research tables, not
 * in the files; who adds or removes a fact on purpose changes the number here in the same commit.
 */
import { describe, expect, it } from "vitest";
import type { EventType, Evidence, OrgFilePart, Unit, UnitStatus } from "@/core/org/fileFormat";
import { dataFiles, shippedData } from "./shippedData";

const data = shippedData();

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const references = (records: readonly Evidence[]) => sum(records.map(({ src = [] }) => src.length));
const withNote = (records: readonly Evidence[]) => records.filter(({ note }) => note !== undefined).length;
const unitsIn = (name: string): readonly Unit[] => (dataFiles().get(name) as OrgFilePart | undefined)?.units ?? [];

describe("the data files hold every row of the research", () => {
  it("units of today and of yesterday", () => {
    const units = unitsIn("units.json");
    const withStatus = (wanted: UnitStatus) => units.filter(({ status }) => status === wanted).length;
    expect(units).toHaveLength(297);
    expect([withStatus("current"), withStatus("uncertain"), withStatus("former")]).toEqual([240, 23, 34]);
    // 596 in the tables; the rest are the decrees and events of its history.
    expect(references(units)).toBe(697);
    expect(units.filter(({ names }) => names.every(({ en }) => en !== undefined))).toHaveLength(297);
    expect(units.filter(({ names }) => names.at(-1)?.abbr !== undefined)).toHaveLength(134);
    // 50 and 27 in the tables of today.
    expect(units.filter(({ valid }) => valid?.from !== undefined)).toHaveLength(69);
    expect(units.filter(({ valid }) => valid?.to !== undefined)).toHaveLength(27);
    expect(units.filter(({ answersTo }) => answersTo !== undefined)).toHaveLength(140);
    expect(units.filter(({ belongsTo }) => belongsTo !== undefined)).toHaveLength(11);
    expect(units.filter(({ asOf }) => asOf !== undefined)).toHaveLength(287);
    expect(units.filter(({ confidence }) => confidence !== undefined)).toHaveLength(297);
    // The tables give 83 websites; one is an article of law and stands under legalBasis.
    expect(units.filter(({ website }) => website !== undefined)).toHaveLength(82);
    // 201 notes in the tables, of which 86 hold an address and 37 hold nothing else.
    expect(units.filter(({ address }) => address !== undefined)).toHaveLength(86);
    expect(withNote(units)).toBe(201 - 37);
    expect(units.filter(({ names }) => names.length > 1)).toHaveLength(8);
    expect(units.filter(({ placements }) => placements.length > 1)).toHaveLength(38);
  });

  it("units that only the decrees name", () => {
    const units = unitsIn("former-units.json");
    const decreed = new Set(data.snapshots.flatMap(({ boxes }) => boxes.map(({ unit }) => unit)));
    // The tables name 162 units in decrees; 48 of them are in the tables of today as well.
    expect(units).toHaveLength(162 - 48);
    expect(units.filter(({ id }) => !decreed.has(id))).toEqual([]);
    expect(units.filter(({ status }) => status !== "former")).toEqual([]);
    expect(units.filter(({ src = [] }) => src.length === 0)).toEqual([]);
    expect(units.filter(({ valid }) => valid?.from !== undefined)).toHaveLength(25);
    expect(units.filter(({ valid }) => valid?.to !== undefined)).toHaveLength(44);
    // A place that holds today would draw them on the chart of today, unless it is with another ministry.
    const open = units.filter(({ placements }) => placements.some(({ to }) => to === undefined));
    expect(new Set(open.flatMap(({ placements }) => placements.at(-1)?.parent ?? []))).toEqual(new Set(["ministerie-justitie", "ministerie-szw"]));
    expect(open).toHaveLength(21);
  });

  it("decrees and charts", () => {
    expect(data.snapshots).toHaveLength(16);
    expect(sum(data.snapshots.map(({ boxes }) => boxes.length))).toBe(599 + 98);
  });

  it("tasks, topics and subjects", () => {
    expect(data.tasks).toHaveLength(175);
    expect(references(data.tasks)).toBe(222);
    expect(data.topics).toHaveLength(236);
    expect(references(data.topics)).toBe(270);
    expect(sum(data.topics.map(({ synonyms = [] }) => synonyms.length))).toBe(331);
    expect(data.subjects).toHaveLength(106);
    const parts = data.subjects.flatMap(({ units }) => units);
    expect(parts).toHaveLength(335);
    expect(references(parts)).toBe(392);
    // And four of ours, on parts that hold for less than the whole subject.
    expect(withNote(parts)).toBe(88 + 4);
    expect(sum(data.subjects.map(({ synonyms }) => synonyms?.nl?.length ?? 0))).toBe(247);
    expect(sum(data.subjects.map(({ synonyms }) => synonyms?.en?.length ?? 0))).toBe(159);
    expect(data.subjects.filter(({ units }) => new Set(units.map(({ unit }) => unit)).size > 1)).toHaveLength(94);
  });

  it("people", () => {
    // 97 of the chart and 108 of the history, of which 9 are of 8 holders who stood in the chart already.
    expect(data.terms).toHaveLength(97 + 108 - 9);
    expect(data.people).toHaveLength(90 + 82 - 8);
    expect(data.offices).toHaveLength(88 + 24);
    expect(data.terms.filter(({ from }) => from !== undefined)).toHaveLength(57 + 99);
    expect(data.terms.filter(({ to }) => to !== undefined)).toHaveLength(13 + 99);
    // Of 12 stand-ins in the history one stood here already.
    expect(data.terms.filter(({ acting }) => acting !== undefined)).toHaveLength(8 + 11);
    // 34 notes in the tables, three portfolios or charges that stood in the title of the seat, and in the history 11
    // stand-ins and a portfolio.
    expect(withNote(data.terms)).toBe(34 + 3 + 12);
  });

  it("ministers and state secretaries", () => {
    const political = data.terms.filter(({ party }) => party !== undefined);
    // One row for each; the two portfolios of one state secretary are one term with a note.
    expect(political).toHaveLength(108 - 1);
    expect(sum(political.map(({ cabinets = [] }) => cabinets.length))).toBe(126 - 1);
    expect(new Set(political.map(({ person }) => person)).size).toBe(82);
    expect(political.filter(({ to }) => to === undefined)).toHaveLength(3);
    expect(political.filter(({ confidence }) => confidence === "background")).toHaveLength(23);
    // 209 references in the table; terms that stood here already kept theirs.
    expect(references(data.terms)).toBe(373);
  });

  it("events", () => {
    const { events } = data;
    expect(events).toHaveLength(231);
    expect(references(events)).toBe(395);
    expect(sum(events.map(({ before }) => before.length))).toBe(277);
    expect(sum(events.map(({ after }) => after.length))).toBe(304);
    expect(new Set(events.map(({ date }) => date)).size).toBe(172);
    expect(events.filter(({ date }) => date.length < 10)).toHaveLength(37);
    expect(events.filter(({ text }) => text?.en !== undefined)).toHaveLength(231);
    const withKind = (wanted: EventType) => events.filter(({ type }) => type === wanted).length;
    const kinds: readonly EventType[] = [
      "minister-change", "created", "moved-in", "moved-out", "renamed", "merged", "status-change", "reorganised",
      "first-seen", "decree", "split", "moved-seat", "abolished", "appointment", "task-change", "delisted",
      "portfolio-change", "plan",
    ];
    expect(kinds.map(withKind)).toEqual([79, 29, 23, 18, 17, 12, 9, 8, 8, 8, 4, 3, 3, 3, 2, 2, 2, 1]);
  });

  it("units that stand in events only, and past political offices", () => {
    // 58 in the table; 18 of them are units of the current structure.
    expect(unitsIn("history-units.json")).toHaveLength(58 - 18);
    expect(unitsIn("ministers.json")).toHaveLength(24);
  });

  it("relations and figures", () => {
    // 194 of the chart, and 22 of who answered for what in the past.
    expect(data.relations).toHaveLength(194 + 22);
    expect(references(data.relations)).toBe(284);
    expect(withNote(data.relations)).toBe(101 + 22);
    // Of the history, the responsibility of the minister has a beginning and no end; two lines of today have the day of their decree.
    expect(data.relations.filter(({ valid }) => valid?.from !== undefined)).toHaveLength(10 + 1 + 22 + 2);
    expect(data.relations.filter(({ valid }) => valid?.to !== undefined)).toHaveLength(22 + 22);
    expect(data.figures).toHaveLength(70);
    expect(data.figures.filter(({ year }) => year !== undefined)).toHaveLength(64);
    expect(sum(data.figures.map(({ value }) => value))).toBeCloseTo(106_026_139_752.2, 1);
  });

  it("what is found elsewhere, facts and themes", () => {
    expect(data.elsewhere).toHaveLength(60);
    expect(references(data.elsewhere)).toBe(66);
    expect(sum(data.elsewhere.map(({ queries }) => queries.nl.length))).toBe(148);
    expect(sum(data.elsewhere.map(({ queries }) => queries.en.length))).toBe(105);
    expect(data.elsewhere.filter(({ unit }) => unit !== undefined)).toHaveLength(9);
    // Of 60 cells, 6 say that it is no ministry: a municipal matter, or the independent judiciary.
    expect(data.elsewhere.filter(({ ministry }) => ministry !== undefined)).toHaveLength(54);
    expect(data.facts).toHaveLength(56);
    expect(references(data.facts)).toBe(72);
    expect(data.themes).toHaveLength(21);
    expect(sum(data.themes.map(({ subjects }) => subjects.length))).toBe(81);
    expect(sum(data.themes.map(({ units }) => units.length))).toBe(58);
  });

  it("sources and contradictions", () => {
    // 176 in the history, of which 31 stood here already.
    expect(data.sources).toHaveLength(456 + 176 - 31);
    expect(data.sources.filter(({ supports }) => supports !== undefined)).toHaveLength(601);
    // Four sources have no address on the web.
    expect(data.sources.filter(({ url }) => url !== undefined)).toHaveLength(597);
    expect(data.sources.filter(({ licence }) => licence !== undefined)).toHaveLength(348);
    // 31 in the history, of which seven are part of a question that stood here already.
    expect(data.contradictions).toHaveLength(54 + 24);
    expect(data.unknowns).toHaveLength(41 + 8);
  });
});

// @vitest-environment node
/** The political leadership on every day: one head of the ministry, and no office without its holder. */
import { describe, expect, it } from "vitest";
import { orgModel } from "@/core/org/orgModel";
import { changeDates } from "@/core/time/changeDates";
import { snapshotAt } from "@/core/time/snapshotAt";
import { termsOn } from "@/core/time/termsOn";
import { shippedFile } from "../support/shippedFile";

const model = orgModel(shippedFile());
/** From this day on the list of heads has no gap. */
const CONTINUOUS = "1945-02-23";
/** Every day on which something may begin or end: nothing changes between two of them. */
const days = changeDates(model.file).filter((day) => day <= model.meta.asOf);
const holders = (unit: string, day: string) => termsOn(model, unit, day).current.map(({ person }) => person.name);
const snapshots = new Map(days.map((day) => [day, snapshotAt(model, day)]));
const onDay = (day: string) => snapshots.get(day) ?? snapshotAt(model, day);
const officesOn = (day: string) => onDay(day).unitIds.filter((id) => model.unitById.get(id)?.kind === "political-office");

/** Days between two holders on which no source names one: office, first day, first day after. */
const VACANT: readonly (readonly [string, string, string])[] = [
  ["minister-bvk", "2005-03-23", "2005-03-31"],
  ["minister-bvk", "2006-07-03", "2006-07-07"],
  // Before 1918 only a few well-known heads are known.
  ["minister-bzk", "1853-04-19", "1862-01-01"],
  ["minister-bzk", "1866-02-10", "1871-01-04"],
  ["minister-bzk", "1872-06-04", "1877-11-03"],
  ["minister-bzk", "1879-08-20", "1901-08-01"],
  ["minister-bzk", "1945-01-27", "1945-02-23"],
];

describe("the head of the ministry", () => {
  it("is one person on every day since the liberation", () => {
    const since = days.filter((day) => day >= CONTINUOUS);
    expect(since.length).toBeGreaterThan(100);
    expect(since.map((day) => [day, holders("minister-bzk", day)] as const).filter(([, names]) => names.length !== 1)).toEqual([]);
  });

  it.each([
    ["1949-07-01", "J.R.H. van Schaik", "Minister van Binnenlandse Zaken"],
    ["1957-01-01", "A.A.M. Struycken", "Minister van Binnenlandse Zaken, Bezitsvorming en Publiekrechtelijke Bedrijfsorganisatie"],
    ["2000-03-20", "R.H.L.M. van Boxtel", "Minister van Binnenlandse Zaken en Koninkrijksrelaties"],
    ["2016-07-30", "S.A. Blok", "Minister van Binnenlandse Zaken en Koninkrijksrelaties"],
    ["2025-12-03", "Frank Rijkaart", "Minister van Binnenlandse Zaken en Koninkrijksrelaties"],
  ])("has on %s the name and title of that day: %s", (day, name, title) => {
    expect(holders("minister-bzk", day)).toEqual([name]);
    expect(onDay(day).nameOf("minister-bzk").nl).toBe(title);
  });
});

describe("political offices", () => {
  it("have a holder on every day on which they stand in the tree", () => {
    const isVacant = (office: string, day: string) =>
      VACANT.some(([id, from, to]) => id === office && from <= day && day < to);
    const empty = days.flatMap((day) => officesOn(day)
      .filter((id) => onDay(day).certaintyOf.get(id) === "yes")
      .filter((id) => holders(id, day).length !== 1 && !isVacant(id, day))
      .map((id) => `${day} ${id}`));
    expect(empty).toEqual([]);
  });

  it("stand in the tree of each day of their holders", () => {
    const political = model.file.terms.filter(({ party }) => party !== undefined);
    const missing = political
      .filter(({ from = "" }) => from.length === 10)
      .map(({ office, from = "" }) => [from, office.split("/")[0] ?? ""] as const)
      .filter(([day, unit]) => !officesOn(day).includes(unit));
    expect(missing).toEqual([]);
  });

  it.each([
    ["1982-01-01", ["minister-bzk", "stas-biza-1977", "stas-biza-1981"]],
    ["1995-01-01", ["minister-bzk", "stas-biza-1994", "stas-biza-1994-tweede"]],
    ["2011-06-01", ["minister-bzk", "minister-iia"]],
    ["2013-06-01", ["minister-bzk", "minister-wonen-rijksdienst"]],
    ["2023-01-01", ["minister-bzk", "stas-bzk", "minister-vro-2022"]],
    ["2026-11-22", ["minister-bzk", "stas-bzk", "minister-vro"]],
  ])("are on %s those of that day", (day, offices) => {
    expect(officesOn(day).toSorted()).toEqual(offices.toSorted());
  });
});

// @vitest-environment node
/**
 * The organisation decrees: the file holds them as they were transcribed, the tree "according to the decree" is each of
 * them to the letter, and the tree of the day itself differs from them only where this file says why.
 */
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { IsoDate, Snapshot, SnapshotBox, UnitId } from "@/core/org/fileFormat";
import { orgModel } from "@/core/org/orgModel";
import { changeDates } from "@/core/time/changeDates";
import { earliestDay, holdsOn } from "@/core/time/partialDate";
import { snapshotAt, type OrgSnapshot } from "@/core/time/snapshotAt";
import { shippedData } from "./shippedData";

const file = shippedData();
const model = orgModel(file);
const decrees = file.snapshots.filter(({ kind }) => kind === "decree");
const whole = decrees.filter(({ coverage }) => coverage === "full");

/** Rows of each table of the research, and the hash of their text (without the Dutch kind, which has become ours). */
const TRANSCRIBED: readonly (readonly [string, number, string])[] = [
  ["bzk-2003", 14, "442adc868231fdb6"],
  ["bzk-2004", 22, "eed2bbcf52a7ab6c"],
  ["bzk-2006", 9, "044af47484f41d14"],
  ["bzk-2008", 9, "f11556b157b4e8c2"],
  ["bzk-2009", 60, "47d0af4733ae4b77"],
  ["bzk-2012", 76, "8d4ace3db66f77ba"],
  ["bzk-2012-a", 62, "7a04fe0334038b6c"],
  ["bzk-2012-b", 63, "5208ee059cf6eedf"],
  ["bzk-2012-c", 68, "0f40931226aefe99"],
  ["bzk-2012-d", 58, "c45a575b9068cb93"],
  ["bzk-2015", 58, "cb5825dcf581a44d"],
  ["bzk-2015-a", 58, "edf69c3c7a669c4e"],
  ["bzk-2023", 11, "7195dcdfb28974e5"],
  ["bzk-2025", 12, "d8a6ed4d2f76ae0c"],
  ["bzk-2025-a", 19, "dbdd59220f9b0b67"],
];

const rowOf = (box: SnapshotBox, decree: Snapshot): string => [
  box.unit, box.name, box.abbr ?? "", box.parent ?? "", box.article ?? "",
  (box.src ?? decree.src ?? []).join(";"), box.confidence ?? decree.confidence ?? "",
].join("\t");

describe("the transcription", () => {
  it.each(TRANSCRIBED)("of %s is whole: %i boxes", (id, count, hash) => {
    const decree = decrees.find((each) => each.id === id);
    const rows = decree?.boxes.map((box) => rowOf(box, decree)) ?? [];
    expect(rows).toHaveLength(count);
    expect(createHash("sha256").update(rows.join("\n")).digest("hex").slice(0, 16)).toBe(hash);
  });

  it("leaves out no decree", () => {
    expect(decrees.map(({ id }) => id)).toEqual(TRANSCRIBED.map(([id]) => id));
    expect(whole.map(({ id }) => id)).toEqual([
      "bzk-2009", "bzk-2012", "bzk-2012-a", "bzk-2012-b", "bzk-2012-c", "bzk-2012-d", "bzk-2015", "bzk-2015-a",
    ]);
  });
});

/** What stands in the line of the ministry on the day: not in a frame or under a heading beside it. */
function lineOfMinistry(tree: OrgSnapshot): readonly UnitId[] {
  const isInLine = (id: UnitId): boolean => {
    for (let at: UnitId | null = id; at !== null; at = tree.parentOf.get(at) ?? null) {
      if (at === model.meta.subject) return true;
      if (model.unitById.get(at)?.kind === "group") return false;
    }
    return false;
  };
  return tree.unitIds.filter((id) => model.unitById.get(id)?.kind !== "group" && isInLine(id));
}

/** The days of the decree on which anything in the file changes, its first and its last day among them. */
function daysOf({ from = "", to = "" }: Snapshot): readonly IsoDate[] {
  const days = allDays.filter((day) => holdsOn({ from, to }, day));
  const last = new Date(Date.parse(earliestDay(to)) - 86_400_000).toISOString().slice(0, 10);
  return [...new Set([...days, last])];
}
const allDays = changeDates(file);

describe("the tree according to the decree", () => {
  it.each(whole.map((decree) => [decree.id, decree] as const))("is %s, unit by unit, on each of its days", (_id, decree) => {
    const text = decree.boxes.map(({ unit, parent, name }) => ({ unit, parent, name }));
    const days = daysOf(decree);
    expect(days.length).toBeGreaterThan(1);
    for (const day of days) {
      const tree = snapshotAt(model, day, { basis: "decree" });
      expect(tree.decree?.id).toBe(decree.id);
      const drawn = new Map(lineOfMinistry(tree).map((unit) => [unit, {
        unit, parent: unit === model.meta.subject ? null : tree.parentOf.get(unit), name: tree.nameOf(unit).nl,
      }]));
      expect(text.map(({ unit }) => drawn.get(unit))).toEqual(text);
      expect(drawn.size).toBe(text.length);
    }
  });
});

/** Number of the article and letter of the item that describes the unit: the last one that the table gives. */
function placeInText({ article = "" }: SnapshotBox): string {
  const [, number = "", suffix = "", letter = ""] = [...article.matchAll(/art\. (\d+)([a-z]?)(?: lid \d+ ([a-z]))?/g)].at(-1) ?? [];
  return `${number.padStart(3, "0")}${suffix} ${letter}`;
}

describe("brothers and sisters", () => {
  // The text of 2009 puts some parts elsewhere than those after it; there the newer order counts.
  const later = whole.filter(({ id }) => id !== "bzk-2009");
  // Last in the decrees and first among the parts of today, and one place all the time.
  const firstNow: ReadonlySet<UnitId> = new Set(["arbm", "aivd-centrale-staf"]);

  it.each(later.map((decree) => [decree.id, decree] as const))("stand in the order of the articles in %s", (_id, decree) => {
    const boxes = new Map(decree.boxes.map((box) => [box.unit, box]));
    for (const day of daysOf(decree)) {
      const tree = snapshotAt(model, day, { basis: "decree" });
      for (const parent of boxes.keys()) {
        const places = (tree.childrenOf.get(parent) ?? []).filter((id) => !firstNow.has(id)).flatMap((id) => boxes.get(id) ?? []).map(placeInText);
        expect([parent, places]).toEqual([parent, places.toSorted()]);
      }
    }
  });
});

/** Reasons, each with the event or the rule behind it. */
const WHY = {
  logius: "event 2010-01-01 created: GBO.Overheid goes on as Logius; the decree takes it over on 2010-10-14",
  rcn: "event 2010-10-10 created: the service starts four days before the decree that names it",
  representations: "event 2010-10-14 delisted: no longer named as a part of DGBK, and they go on",
  archive: "event 2011-01-01 created: Doc-Direkt starts and takes in CAS; the text of 2012 counts back to 2010-10-14",
  koop: "the register: a part of De Werkmaatschappij from 2012-01-01; the decrees do not go down to its parts",
  aliens: "event 2012-11-05 moved-out: to Security and Justice; the decree follows on 2013-11-06",
  integration: "event 2012-11-05 moved-out: to Social Affairs; the decree follows on 2013-11-06",
  estateComes: "event 2012-11-05 moved-in: from Finance; the decree follows on 2013-11-06",
  estateMerges: "event 2014-07-01 merged: the agency starts; the decree puts its parts under one heading from 2013-11-06 to 2014-11-16",
  studio: "event 2013-11-06 delisted: not named until 2014-11-17, which is no end",
  nbv: "event 2015-06-03 merged: no longer named, and goes on inside Operations",
  ubr: "event 2014-01-01 renamed; the decree follows on 2014-05-05",
  fmh: "event 2010-04-22 status-change: FMHaaglanden, started as 4FM; the decree follows on 2010-10-14",
  antilles: "event 2010-10-10: the Netherlands Antilles end",
  wording: "the same body in other words: ours are those of today",
} as const;

/** Decree, unit, what differs, first day on which it does, and why. Reviewed by hand against the events. */
const DIFFERENCES: readonly (readonly [string, UnitId, string, IsoDate, keyof typeof WHY])[] = [
  ["bzk-2009", "p-direkt-oud", "called P-Direkt (zelfstandige shared service organisatie)", "2009-03-01", "wording"],
  ["bzk-2009", "fmh", "called Facilitair bedrijf 4FM", "2009-03-01", "wording"],
  ["bzk-2009", "vno", "called Vertegenwoordiging Oranjestad", "2009-03-01", "wording"],
  ["bzk-2009", "logius", "only on the day", "2010-01-01", "logius"],
  ["bzk-2009", "gbo-overheid", "only in the decree", "2010-01-01", "logius"],
  ["bzk-2009", "fmh", "called FMHaaglanden", "2010-04-22", "fmh"],
  ["bzk-2009", "rcn", "only on the day", "2010-10-10", "rcn"],
  ["bzk-2009", "vnw", "called Vertegenwoordiging Willemstad", "2010-10-10", "antilles"],
  ["bzk-2012", "cas", "only on the day", "2010-10-14", "archive"],
  ["bzk-2012", "vnw", "only on the day", "2010-10-14", "representations"],
  ["bzk-2012", "vno", "only on the day", "2010-10-14", "representations"],
  ["bzk-2012", "p-direkt-oud", "called P-Direkt (zelfstandige shared service organisatie)", "2010-10-14", "wording"],
  ["bzk-2012", "doc-direkt", "only in the decree", "2010-10-14", "archive"],
  ["bzk-2012", "koop", "only on the day", "2012-01-01", "koop"],
  ["bzk-2012", "rvob", "only on the day", "2012-11-05", "estateComes"],
  ["bzk-2012", "directie-rijksvastgoed", "only on the day", "2012-11-05", "estateComes"],
  ["bzk-2012", "dgvz", "only in the decree", "2012-11-05", "aliens"],
  ["bzk-2012", "integratie-en-samenleving", "only in the decree", "2012-11-05", "integration"],
  ["bzk-2012", "bdgvz", "only in the decree", "2012-11-05", "aliens"],
  ["bzk-2012", "dgvz-regie-en-besturing", "only in the decree", "2012-11-05", "aliens"],
  ["bzk-2012", "migratiebeleid", "only in the decree", "2012-11-05", "aliens"],
  ["bzk-2012", "idmi", "only in the decree", "2012-11-05", "aliens"],
  ["bzk-2012", "dtv", "only in the decree", "2012-11-05", "aliens"],
  ["bzk-2012", "ind", "only in the decree", "2012-11-05", "aliens"],
  ["bzk-2012", "secretariaat-acvz", "only in the decree", "2012-11-05", "aliens"],
  ["bzk-2012", "secretariaat-citt", "only in the decree", "2012-11-05", "aliens"],
  ["bzk-2012-a", "koop", "only on the day", "2013-11-06", "koop"],
  ["bzk-2012-a", "arbm", "only on the day", "2013-11-06", "studio"],
  ["bzk-2012-a", "vnw", "only on the day", "2013-11-06", "representations"],
  ["bzk-2012-a", "vno", "only on the day", "2013-11-06", "representations"],
  ["bzk-2012-a", "rvb", "only in the decree", "2013-11-06", "estateMerges"],
  ["bzk-2012-a", "p-direkt-oud", "called P-Direkt (zelfstandige shared service organisatie)", "2013-11-06", "wording"],
  ["bzk-2012-a", "rvob", "under bzk, not rvb", "2013-11-06", "estateMerges"],
  ["bzk-2012-a", "directie-rijksvastgoed", "under bzk, not rvb", "2013-11-06", "estateMerges"],
  ["bzk-2012-a", "rijksgebouwendienst", "under bzk, not rvb", "2013-11-06", "estateMerges"],
  ["bzk-2012-a", "ubr", "called Uitvoeringsorganisatie Bedrijfsvoering Rijk", "2014-01-01", "ubr"],
  ["bzk-2012-b", "koop", "only on the day", "2014-05-05", "koop"],
  ["bzk-2012-b", "arbm", "only on the day", "2014-05-05", "studio"],
  ["bzk-2012-b", "vnw", "only on the day", "2014-05-05", "representations"],
  ["bzk-2012-b", "vno", "only on the day", "2014-05-05", "representations"],
  ["bzk-2012-b", "rvb", "only in the decree", "2014-05-05", "estateMerges"],
  ["bzk-2012-b", "p-direkt-oud", "called P-Direkt (zelfstandige shared service organisatie)", "2014-05-05", "wording"],
  ["bzk-2012-b", "secretariaat-cft", "called Secretariaat Colleges financieel toezicht", "2014-05-05", "wording"],
  ["bzk-2012-b", "rvob", "under bzk, not rvb", "2014-05-05", "estateMerges"],
  ["bzk-2012-b", "directie-rijksvastgoed", "under bzk, not rvb", "2014-05-05", "estateMerges"],
  ["bzk-2012-b", "rijksgebouwendienst", "under bzk, not rvb", "2014-05-05", "estateMerges"],
  ["bzk-2012-b", "rvb", "called Rijksvastgoedbedrijf", "2014-07-01", "estateMerges"],
  ["bzk-2012-b", "rvob", "only in the decree", "2014-07-01", "estateMerges"],
  ["bzk-2012-b", "directie-rijksvastgoed", "only in the decree", "2014-07-01", "estateMerges"],
  ["bzk-2012-b", "rijksgebouwendienst", "only in the decree", "2014-07-01", "estateMerges"],
  ["bzk-2012-c", "koop", "only on the day", "2014-11-17", "koop"],
  ["bzk-2012-c", "vnw", "only on the day", "2014-11-17", "representations"],
  ["bzk-2012-c", "vno", "only on the day", "2014-11-17", "representations"],
  ["bzk-2012-c", "p-direkt-oud", "called P-Direkt (zelfstandige shared service organisatie)", "2014-11-17", "wording"],
  ["bzk-2012-c", "secretariaat-cft", "called Secretariaat Colleges financieel toezicht", "2014-11-17", "wording"],
  ["bzk-2012-c", "rvb-bureau-dg", "called Bureau Directeur-Generaal RVB", "2014-11-17", "wording"],
  ["bzk-2012-d", "koop", "only on the day", "2015-06-03", "koop"],
  ["bzk-2012-d", "nbv", "only on the day", "2015-06-03", "nbv"],
  ["bzk-2012-d", "vnw", "only on the day", "2015-06-03", "representations"],
  ["bzk-2012-d", "vno", "only on the day", "2015-06-03", "representations"],
  ["bzk-2012-d", "p-direkt-oud", "called P-Direkt (zelfstandige shared service organisatie)", "2015-06-03", "wording"],
  ["bzk-2012-d", "secretariaat-cft", "called Secretariaat Colleges financieel toezicht", "2015-06-03", "wording"],
  ["bzk-2012-d", "rvb-bureau-dg", "called Bureau Directeur-Generaal RVB", "2015-06-03", "wording"],
  ["bzk-2012-d", "aivd-centrale-staf", "called Centrale staf AIVD", "2015-06-03", "wording"],
  ["bzk-2015", "koop", "only on the day", "2015-07-01", "koop"],
  ["bzk-2015", "nbv", "only on the day", "2015-07-01", "nbv"],
  ["bzk-2015", "vnw", "only on the day", "2015-07-01", "representations"],
  ["bzk-2015", "vno", "only on the day", "2015-07-01", "representations"],
  ["bzk-2015", "p-direkt-oud", "called P-Direkt (zelfstandige shared service organisatie)", "2015-07-01", "wording"],
  ["bzk-2015", "secretariaat-cft", "called Secretariaat Colleges financieel toezicht", "2015-07-01", "wording"],
  ["bzk-2015", "rvb-bureau-dg", "called Bureau Directeur-Generaal RVB", "2015-07-01", "wording"],
  ["bzk-2015", "aivd-centrale-staf", "called Centrale staf AIVD", "2015-07-01", "wording"],
  ["bzk-2015-a", "koop", "only on the day", "2015-10-28", "koop"],
  ["bzk-2015-a", "nbv", "only on the day", "2015-10-28", "nbv"],
  ["bzk-2015-a", "vnw", "only on the day", "2015-10-28", "representations"],
  ["bzk-2015-a", "vno", "only on the day", "2015-10-28", "representations"],
  ["bzk-2015-a", "p-direkt-oud", "called P-Direkt (zelfstandige shared service organisatie)", "2015-10-28", "wording"],
  ["bzk-2015-a", "secretariaat-cft", "called Secretariaat Colleges financieel toezicht", "2015-10-28", "wording"],
  ["bzk-2015-a", "rvb-bureau-dg", "called Bureau Directeur-Generaal RVB", "2015-10-28", "wording"],
  ["bzk-2015-a", "aivd-centrale-staf", "called Centrale staf AIVD", "2015-10-28", "wording"],
];

const plain = (name: string): string => name.toLowerCase()
  .replace(/^(baten-lastendienst|agentschap|directie|eenheid) /, "").replaceAll("&", "en").replace(/[^\p{L}\d]/gu, "");

function differencesOn(decree: Snapshot, day: IsoDate): readonly (readonly [UnitId, string])[] {
  const tree = snapshotAt(model, day);
  const boxes = new Map(decree.boxes.map((box) => [box.unit, box]));
  return [
    ...lineOfMinistry(tree).filter((id) => !boxes.has(id)).map((id) => [id, "only on the day"] as const),
    ...decree.boxes.flatMap(({ unit, parent, name }): (readonly [UnitId, string])[] => {
      const above = tree.parentOf.get(unit);
      if (above === undefined) return [[unit, "only in the decree"]];
      return [
        ...(parent !== null && above !== parent ? [[unit, `under ${above}, not ${parent}`] as const] : []),
        ...(plain(tree.nameOf(unit).nl) !== plain(name) ? [[unit, `called ${tree.nameOf(unit).nl}`] as const] : []),
        ...(tree.certaintyOf.get(unit) === "yes" ? [] : [[unit, "uncertain"] as const]),
      ];
    }),
  ];
}

describe("the tree of the day itself", () => {
  it("differs from the decree in force only as reviewed", () => {
    const found = whole.flatMap((decree) => {
      const first = new Map<string, readonly [string, UnitId, string, IsoDate]>();
      for (const day of daysOf(decree)) {
        for (const [unit, what] of differencesOn(decree, day)) {
          const key = `${unit} ${what}`;
          if (!first.has(key)) first.set(key, [decree.id, unit, what, day]);
        }
      }
      return [...first.values()];
    });
    expect(found).toEqual(DIFFERENCES.map(([decree, unit, what, day]) => [decree, unit, what, day]));
  });

  it("names a reason for each difference, and no reason that is not needed", () => {
    expect([...new Set(DIFFERENCES.map(([, , , , why]) => why))].toSorted()).toEqual(Object.keys(WHY).toSorted());
  });
});

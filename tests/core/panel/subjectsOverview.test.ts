/** All subjects on one page: complete, in the order of the reader's letters, and found by any of their words. */
import { describe, expect, it } from "vitest";
import type { Lang, OrgFile, Subject } from "@/core/org/fileFormat";
import { orgModel } from "@/core/org/orgModel";
import { filterSubjects, subjectsOverview, type SubjectLetter, type SubjectsOverview } from "@/core/panel/subjectsOverview";
import { snapshotAt } from "@/core/time/snapshotAt";
import { DRAWN_DAY, drawOrg } from "../../support/drawOrg";
import { shippedFile } from "../../support/shippedFile";

function overviewOf(file: OrgFile, lang: Lang = "nl", date = file.meta.asOf): SubjectsOverview {
  const model = orgModel(file);
  return subjectsOverview(model, snapshotAt(model, date, { withFormer: date === file.meta.asOf }), lang);
}

const idsOf = (letters: readonly SubjectLetter[]): readonly string[] => letters.flatMap(({ subjects }) => subjects.map(({ id }) => id));
const subject = (id: string, nl: string, en: string, units: Subject["units"] = []): Subject => ({ id, label: { nl, en }, units });

const small: OrgFile = drawOrg(`
  BZK [ministry]
    Beleid
    Dienst [agency]
    Toezicht [zbo]
    Oud [agency] (2001..2010)
`, {
  sources: [{ id: "a", kind: "web", title: "a" }, { id: "b", kind: "web", title: "b" }],
  subjects: [
    subject("zee", "Zee", "Coast", [
      { unit: "toezicht", role: "supervises" }, { unit: "dienst", role: "executes" }, { unit: "oud", role: "policy" }, { unit: "beleid", role: "policy" },
    ]),
    { ...subject("eis", "Éisen", "Zeal", [{ unit: "dienst", role: "executes" }, { unit: "dienst", role: "advises" }]), synonyms: { nl: ["vergunning"], en: ["permit"] } },
    subject("eenheid", "Eenheid", "Unity"),
  ],
  themes: [
    { id: "o", kind: "mission", label: { nl: "Opgave" }, subjects: ["zee", "weg"], units: ["dienst"], src: ["b"] },
    { id: "v", kind: "field", label: { nl: "Veld" }, subjects: [], units: [], src: ["a"] },
    { id: "t", kind: "task", label: { nl: "Taak" }, subjects: ["eis"], units: [], src: ["b"] },
  ],
});

describe("the overview that we ship", () => {
  it.each(["nl", "en"] as const)("has each subject once, sorted by its label in the language of the reader (%s)", (lang) => {
    const { letters } = overviewOf(shippedFile(), lang);
    expect(idsOf(letters).toSorted()).toEqual(shippedFile().subjects.map(({ id }) => id).toSorted());
    const labels = letters.flatMap(({ subjects }) => subjects.map(({ label }) => label.text));
    expect(labels).toEqual(labels.toSorted(new Intl.Collator(lang).compare));
    expect(letters.every(({ letter, subjects }) => subjects.every(({ label }) => label.text.startsWith(letter)))).toBe(true);
    expect(new Set(letters.map(({ letter }) => letter)).size).toBe(letters.length);
  });

  it("has seven missions, five tasks and nine fields, each with subjects, units and a source", () => {
    const { missions, tasks, fields, sources } = overviewOf(shippedFile());
    expect([missions.length, tasks.length, fields.length]).toEqual([7, 5, 9]);
    for (const { id, subjects, units, numbers } of [...missions, ...tasks, ...fields]) {
      expect([id, subjects.length > 0, units.length > 0, numbers.length > 0]).toEqual([id, true, true, true]);
      for (const number of numbers) expect(sources[number - 1]).toBeDefined();
    }
  });

  it("has somebody behind each subject", () => {
    for (const { subjects } of overviewOf(shippedFile()).letters) for (const { id, units } of subjects) expect([id, units.length > 0]).toEqual([id, true]);
  });
});

describe("an overview", () => {
  it("has letters without their marks, and other letters in the other language", () => {
    const shape = (lang: Lang) => overviewOf(small, lang).letters.map(({ letter, subjects }) => [letter, ...subjects.map(({ id }) => id)]);
    expect(shape("nl")).toEqual([["E", "eenheid", "eis"], ["Z", "zee"]]);
    expect(shape("en")).toEqual([["C", "zee"], ["U", "eenheid"], ["Z", "eis"]]);
  });

  it("shows the first who is there of the first roles, and how many others there are", () => {
    const rows = new Map(overviewOf(small, "nl", "2026-01-02").letters.flatMap(({ subjects }) => subjects.map((row) => [row.id, row])));
    expect(rows.get("zee")?.units.map(({ unit, role, absent }) => [unit.id, role, absent])).toEqual([["beleid", "policy", false], ["dienst", "executes", false]]);
    expect(rows.get("zee")?.otherUnits).toBe(2);
    // One unit with two parts is one unit.
    expect(rows.get("eis")).toMatchObject({ otherUnits: 0 });
    expect(rows.get("eenheid")).toMatchObject({ units: [], otherUnits: 0 });
  });

  it("marks who is not there on the day where nobody is", () => {
    const file = { ...small, subjects: [subject("x", "X", "X", [{ unit: "oud", role: "executes" }])] };
    const [row] = overviewOf(file, "nl", "2020-01-01").letters[0]?.subjects ?? [];
    expect(row?.units).toMatchObject([{ unit: { id: "oud", former: false }, absent: true }]);
    expect(overviewOf(file, "nl", DRAWN_DAY).letters[0]?.subjects[0]?.units).toMatchObject([{ unit: { former: true }, absent: false }]);
  });

  it("counts sources from the missions down, and leaves out a subject that the file does not have", () => {
    const { missions, tasks, fields, sources } = overviewOf(small);
    expect(sources.map(({ id }) => id)).toEqual(["b", "a"]);
    expect([missions, tasks, fields].map(([theme]) => theme?.numbers)).toEqual([[1], [1], [2]]);
    expect(missions[0]?.subjects.map(({ id }) => id)).toEqual(["zee"]);
  });
});

describe("the filter", () => {
  const { letters } = overviewOf(small);
  it.each([
    ["", ["eenheid", "eis", "zee"]], ["  ", ["eenheid", "eis", "zee"]], ["EIS", ["eis"]], ["eisen vergun", ["eis"]], ["permit", ["eis"]],
    ["coast", ["zee"]], ["ee", ["eenheid", "zee"]], ["ee coast", ["zee"]], ["niets", []], [".*", []],
  ])("finds by any word in either language, in any order: “%s”", (query, found) => {
    expect(idsOf(filterSubjects(letters, query))).toEqual(found);
  });

  it("drops letters with nothing left", () => {
    expect(filterSubjects(letters, "zee").map(({ letter }) => letter)).toEqual(["Z"]);
  });
});

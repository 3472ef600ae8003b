import { describe, expect, it } from "vitest";
import type { OrgFile } from "@/core/org/fileFormat";
import { orgModel } from "@/core/org/orgModel";
import { drawOrg } from "../../support/drawOrg";

const file: OrgFile = drawOrg("BZK\n  DGKR\n    RCN", {
  sources: [{ id: "s", kind: "web", title: "Bron" }],
  descriptions: [{ unit: "rcn", text: { nl: "Een." } }],
  tasks: [{ unit: "rcn", text: { nl: "Eerst" } }, { unit: "bzk", text: { nl: "Ander" } }, { unit: "rcn", text: { nl: "Dan" } }],
  offices: [{ id: "rcn/dir", unit: "rcn", role: "head", title: { nl: "Directeur" } }],
  people: [{ id: "p", name: "P" }],
  terms: [{ office: "rcn/dir", person: "p" }, { office: "weg", person: "p" }, { office: "rcn/dir", person: "weg" }],
  relations: [{ id: "r", type: "linked", from: "bzk", to: "rcn" }],
  figures: [{ id: "f", unit: "rcn", measure: "m", label: { nl: "x" }, value: 1, valueUnit: "fte" }],
  topics: [{ id: "t", label: { nl: "x" }, unit: "rcn", role: "policy" }],
  subjects: [{ id: "o", label: { nl: "x" }, units: [{ unit: "rcn", role: "executes", src: ["s"] }, { unit: "rcn", role: "owner" }] }],
  themes: [{ id: "m", kind: "task", label: { nl: "x" }, subjects: ["o"], units: ["bzk", "rcn"] }],
  elsewhere: [{ id: "e", queries: { nl: ["x"], en: ["x"] }, organisation: { nl: "x" }, unit: "rcn" }, { id: "e2", queries: { nl: [], en: [] }, organisation: { nl: "x" } }],
  contradictions: [{ id: "c", units: ["rcn", "rcn"], question: { nl: "x" }, sides: [], shown: { nl: "x" }, state: "open" }],
  unknowns: [{ id: "u", units: ["rcn"], text: { nl: "x" } }],
  events: [{ id: "v", date: "2020", type: "renamed", before: ["rcn"], after: ["rcn"], title: { nl: "x" } }],
  aliases: [{ from: "oud", to: "ouder" }, { from: "ouder", to: "rcn" }, { from: "kring", to: "rond" }, { from: "rond", to: "kring" }, { from: "bzk", to: "rcn" }],
});
const model = orgModel(file);

describe("the model", () => {
  it("finds everything of a unit, in the order of the file", () => {
    expect(model.unitById.get("rcn")?.names[0]?.nl).toBe("RCN");
    expect(model.sourceById.get("s")?.title).toBe("Bron");
    expect(model.descriptionOf("rcn")?.text.nl).toBe("Een.");
    expect(model.tasksOf("rcn").map(({ text }) => text.nl)).toEqual(["Eerst", "Dan"]);
    expect(model.officesOf("rcn").map(({ id }) => id)).toEqual(["rcn/dir"]);
    expect(model.relationsFrom("bzk")).toEqual(model.relationsTo("rcn"));
    expect(model.relationsTo("bzk")).toEqual([]);
    expect(model.figuresOf("rcn")).toHaveLength(1);
    expect(model.topicsOf("rcn")).toHaveLength(1);
    expect(model.themesOf("rcn")).toEqual(model.themesOf("bzk"));
    expect(model.elsewhereOf("rcn").map(({ id }) => id)).toEqual(["e"]);
    expect(model.unknownsOf("rcn")).toHaveLength(1);
  });

  it("joins terms with seat and person, and leaves out what cannot be joined", () => {
    expect(model.termsOf("rcn").map(({ office, person }) => [office.id, person.name])).toEqual([["rcn/dir", "P"]]);
  });

  it("gives each part of a subject with the subject and its evidence", () => {
    expect(model.subjectsOf("rcn").map(({ subject, role, src }) => [subject.id, role, src])).toEqual([
      ["o", "executes", ["s"]], ["o", "owner", undefined],
    ]);
  });

  it("names a record once that mentions a unit twice", () => {
    expect(model.contradictionsOf("rcn")).toHaveLength(1);
    expect(model.eventsOf("rcn")).toHaveLength(1);
  });

  it("gives an empty list that cannot be changed for what is not there", () => {
    for (const id of ["weg", "constructor", "__proto__"]) {
      for (const lookup of [model.tasksOf, model.termsOf, model.relationsFrom, model.subjectsOf, model.eventsOf]) {
        expect(lookup(id)).toEqual([]);
        expect(Object.isFrozen(lookup(id))).toBe(true);
      }
      expect(model.descriptionOf(id)).toBeUndefined();
    }
    expect(Object.isFrozen(model.tasksOf("rcn"))).toBe(true);
  });

  it("follows aliases to a unit, and ends in a circle", () => {
    expect(model.resolveAlias("rcn")).toBe("rcn");
    expect(model.resolveAlias("oud")).toBe("rcn");
    expect(model.resolveAlias("bzk")).toBe("bzk");
    expect(model.resolveAlias("kring")).toBeUndefined();
    expect(model.resolveAlias("weg")).toBeUndefined();
  });

  it("keeps the first of two units with one id", () => {
    const [bzk] = file.units;
    const twice = { ...file, units: [...file.units, ...(bzk === undefined ? [] : [{ ...bzk, kind: "team" as const }])] };
    expect(orgModel(twice).unitById.get("bzk")?.kind).toBe("ministry");
  });
});

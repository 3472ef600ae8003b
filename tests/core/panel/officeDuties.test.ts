import { describe, expect, it } from "vitest";
import type { UnitId } from "@/core/org/fileFormat";
import { orgModel } from "@/core/org/orgModel";
import { createCiter } from "@/core/panel/citer";
import { officeDuties } from "@/core/panel/officeDuties";
import { snapshotAt } from "@/core/time/snapshotAt";
import { drawOrg, DRAWN_DAY, withUnit } from "../../support/drawOrg";
import { shippedFile } from "../../support/shippedFile";

const duties = (file: ReturnType<typeof drawOrg>, office: UnitId, date = file.meta.asOf) => {
  const model = orgModel(file);
  const snapshot = snapshotAt(model, date, { withFormer: true });
  const citer = createCiter(model, snapshot, "nl");
  return { found: officeDuties(model, snapshot, office, citer), sources: citer.sources };
};

const small = ([["onbekend", { answersTo: "unknown" }], ["terloops", { answersTo: "minister" }]] as const).reduce(
  (file, [id, changes]) => withUnit(file, id, changes),
  drawOrg(`
    Ministerie [ministry]
      Minister [political-office] {head}
      Dienst [directorate-general]
        Deel
        Ander Deel
      Raad [zbo]
      Onbekend
      Terloops
      Groep [group]
  `, {
    sources: [{ id: "b1", kind: "law", title: "Besluit" }],
    relations: [
      { id: "r1", type: "political-responsibility", from: "minister", to: "dienst", src: ["b1"], note: { nl: "Noot" } },
      { id: "r2", type: "remote-responsibility", from: "minister", to: "raad" },
      { id: "r3", type: "political-responsibility", from: "minister", to: "onbekend", valid: { to: "2020" } },
    ],
  }),
);

describe("officeDuties", () => {
  it("tells apart what a source says, what follows from the place, what has no source, and what nobody could say", () => {
    const { found, sources } = duties(small, "minister");
    expect(found?.stated.map(({ unit, remote, numbers, note }) => [unit.id, remote, numbers, note?.text])).toEqual([
      ["dienst", false, [1], "Noot"], ["raad", true, [], undefined],
    ]);
    expect(found?.derived.map(({ via, units }) => [via.id, units.map(({ id }) => id)])).toEqual([["dienst", ["deel", "ander-deel"]]]);
    expect(found?.unsourced.map(({ id }) => id)).toEqual(["terloops"]);
    expect(found?.unknown.map(({ id }) => id)).toEqual(["onbekend"]);
    expect(sources.map(({ id }) => id)).toEqual(["b1"]);
  });

  it("is of an office alone", () => {
    expect(duties(small, "dienst", DRAWN_DAY).found).toBeNull();
  });
});

describe("the three office-holders that we ship", () => {
  const file = shippedFile();

  it.each(["minister-bzk", "stas-bzk", "minister-vro"])("%s answers for every unit of which a line says so, each with a source", (office) => {
    const lines = file.relations.filter(({ type, from, valid }) => from === office && type.endsWith("-responsibility") && valid?.to === undefined);
    expect(lines.length).toBeGreaterThan(2);
    const { found } = duties(file, office);
    expect(found?.stated.map(({ unit }) => unit.id).toSorted()).toEqual(lines.map(({ to }) => to).toSorted());
    expect(found?.stated.filter(({ numbers }) => numbers.length === 0)).toEqual([]);
    // Digitalisation, civil service policy and more: no source says who answers.
    expect(found?.unknown.length).toBeGreaterThan(0);
  });

  it("never share a unit but where a source names more than one", () => {
    const of = (office: UnitId) => new Set(duties(file, office).found?.derived.flatMap(({ units }) => units.map(({ id }) => id)));
    const [first, second, third] = [of("minister-bzk"), of("stas-bzk"), of("minister-vro")];
    expect([...first].filter((id) => second.has(id) || third.has(id))).toEqual([]);
    expect([...second].filter((id) => third.has(id))).toEqual([]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { opensByDefault } from "@/core/view/opensByDefault";
import { drawOrg } from "../../support/drawOrg";
import { dayOf, randomFile } from "./randomOrg";

const openIn = (drawing: string, rootId: string | null = null): readonly string[] => {
  const { model, snapshot } = dayOf(drawOrg(drawing));
  return [...opensByDefault(model, snapshot, rootId)].toSorted();
};

const ministry = `
  Alles [group]
    BZK [ministry]
      Politiek [group] {head}
        Minister [political-office]
      SG [leadership]
        PSG [leadership] {staff}
          Cluster
        DG1 [directorate-general]
          Alleen
            Onder
        DG2 [directorate-general]
          Een
          Twee
            Drie
      Naast [group] {frame}
        Logius [agency]
          KOOP
      Overleg [group] {beside}
        Raad
    ZBO [group] {beside}
      Kiesraad
`;

describe("opensByDefault", () => {
  it("opens the ministry, its leadership, the chain below it and the bands, and nothing else", () => {
    expect(openIn(ministry)).toEqual(["bzk", "naast", "politiek", "sg"]);
  });

  it("opens the unit where the chart starts, and the chain below it", () => {
    expect(openIn(ministry, "dg2")).toEqual(["dg2"]);
    expect(openIn(ministry, "dg1")).toEqual(["alleen", "dg1"]);
    expect(openIn(ministry, "zbo")).toEqual(["zbo"]);
    expect(openIn(ministry, "naast")).toEqual(["logius", "naast"]);
    expect(openIn(ministry, "minister")).toEqual([]);
  });

  it("opens the top and single chains of any other tree", () => {
    expect(openIn(`
      Bedrijf [agency]
        Directeur [leadership]
          A
            A1
          B
    `)).toEqual(["bedrijf", "directeur"]);
  });

  it("leaves several tops as the row that they are, except a ministry", () => {
    expect(openIn(`
      Een [agency]
        A
      Twee [agency]
        B
      M [ministry]
        C
    `)).toEqual(["m"]);
  });

  it("holds only units with parts, below the start and with everything above them open", () => {
    fc.assert(fc.property(randomFile, fc.nat({ max: 60 }), (file, at) => {
      const { model, snapshot, context } = dayOf(file);
      const rootId = snapshot.unitIds[at] ?? null;
      const open = opensByDefault(model, snapshot, rootId);
      const source = context.sourceFrom(rootId);
      for (const id of open) {
        expect(source.childrenOf(id)).not.toEqual([]);
        expect(context.ancestorsFrom(rootId, id)?.every((above) => open.has(above))).toBe(true);
      }
      const only = source.roots.length === 1 ? source.roots[0] : undefined;
      if (only !== undefined && source.lineOf(only) === "solid") {
        expect(open.has(only)).toBe(source.childrenOf(only).length > 0);
      }
    }));
  });
});

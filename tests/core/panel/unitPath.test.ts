/** The way between two units and who answers for each: laws on what we ship, and small drawings. */
import { describe, expect, it } from "vitest";
import type { Lang, OrgFile, Source, UnitId } from "@/core/org/fileFormat";
import { orgModel, type OrgModel } from "@/core/org/orgModel";
import { unitPath, type PathProfile, type PathStep } from "@/core/panel/unitPath";
import { unitProfile } from "@/core/panel/unitProfile";
import { snapshotAt, type OrgSnapshot } from "@/core/time/snapshotAt";
import { pathBetween } from "@/core/view/pathBetween";
import { drawOrg, withUnit } from "../../support/drawOrg";
import { shippedFile } from "../../support/shippedFile";

const shipped = orgModel(shippedFile());
const today = snapshotAt(shipped, shipped.meta.asOf, { withFormer: true });

function told(model: OrgModel, snapshot: OrgSnapshot, from: UnitId, to: UnitId, lang: Lang = "nl"): PathProfile {
  const profile = unitPath(model, snapshot, pathBetween(snapshot.parentOf, from, to), from, to, lang);
  if (profile === null) throw new Error(`No way from ${from} to ${to}`);
  return profile;
}

const of = (from: UnitId, to: UnitId): PathProfile => told(shipped, today, from, to);

function drawn(file: OrgFile, from: UnitId, to: UnitId): PathProfile {
  const model = orgModel(file);
  return told(model, snapshotAt(model, model.meta.asOf, { withFormer: true }), from, to);
}

const ids = (steps: readonly PathStep[]): readonly UnitId[] => steps.map(({ unit }) => unit.id);
const meets = ({ meeting }: PathProfile): string => (meeting.at === "nowhere" ? "nowhere" : `${meeting.at} ${meeting.step.unit.id}`);
const source = (id: string): Source => ({ id, kind: "web", title: id });

const plain = drawOrg(`
  Alles [group]
    Ministerie [ministry]
      Leiding [group] {head}
        Minister [political-office]
        Staats [political-office]
      SG [leadership]
        PSG [leadership] {staff}
        DG Een [directorate-general]
          A
          B
        DG Twee [directorate-general]
          C
      Kader [group] {frame}
        Dienst [service]
        Bureau [service]
      Overleg [group] {beside}
        Raad A [committee]
        Raad B [committee]
    Buiten [group] {beside}
      Zbo A [zbo]
      Zbo B [zbo]
`);

describe("the way between two units", () => {
  it("goes up, meets and goes down, with the source of each place", () => {
    const file = ["a", "dg-een", "dg-twee", "c"].reduce<OrgFile>(
      (each, id) => withUnit(each, id, { src: [`s-${id}`] }), { ...plain, sources: ["s-c", "s-dg-twee", "s-dg-een", "s-a"].map(source) },
    );
    const way = drawn(file, "a", "c");
    expect([ids(way.up), meets(way), ids(way.down)]).toEqual([["a", "dg-een"], "unit sg", ["dg-twee", "c"]]);
    expect(way.sources.map(({ id }) => id)).toEqual(["s-a", "s-dg-een", "s-dg-twee", "s-c"]);
    expect([...way.up, ...way.down].map(({ numbers }) => numbers)).toEqual([[1], [2], [3], [4]]);
    expect([...way.up, ...way.down].map(({ isEnd }) => isEnd)).toEqual([true, false, false, true]);
  });

  it("meets at one of the two where that one stands above the other", () => {
    expect(meets(drawn(plain, "a", "sg"))).toBe("end sg");
    expect(ids(drawn(plain, "a", "sg").up)).toEqual(["a", "dg-een"]);
    expect(meets(drawn(plain, "sg", "a"))).toBe("end sg");
    expect(ids(drawn(plain, "sg", "a").down)).toEqual(["dg-een", "a"]);
  });

  it("meets nowhere where only the group at the very top has both, and does not show that group", () => {
    const way = drawn(plain, "a", "zbo-a");
    expect([ids(way.up), meets(way), ids(way.down)]).toEqual([["a", "dg-een", "sg", "ministerie"], "nowhere", ["buiten", "zbo-a"]]);
    expect(way.isOutside).toBe(true);
    expect(drawn(plain, "a", "c").isOutside).toBe(false);
  });

  it("does not pass a heading off as a superior, and names the unit over it where there is one", () => {
    const framed = drawn(plain, "dienst", "bureau");
    expect(meets(framed)).toBe("heading kader");
    expect(framed.meeting).toMatchObject({ above: { id: "ministerie" } });
    // A group beside the line has nothing over it, wherever it is drawn.
    expect(drawn(plain, "raad-a", "raad-b").meeting).toMatchObject({ at: "heading", above: null });
    expect(drawn(plain, "zbo-a", "zbo-b").meeting).toMatchObject({ at: "heading", above: null });
  });

  it("says how each step hangs", () => {
    expect(drawn(plain, "psg", "a").up.map(({ line }) => line)).toEqual(["staff"]);
  });

  it("is not there without a way or a unit", () => {
    const model = orgModel(plain);
    const snapshot = snapshotAt(model, model.meta.asOf);
    expect(unitPath(model, snapshot, null, "a", "b", "nl")).toBeNull();
    expect(unitPath(model, snapshot, { up: [], top: null, down: [] }, "a", "constructor", "nl")).toBeNull();
  });
});

describe("who answers for the two", () => {
  const answered: OrgFile = { ...plain, relations: [
    { id: "r1", type: "political-responsibility", from: "minister", to: "dg-een" },
    { id: "r2", type: "political-responsibility", from: "staats", to: "dg-twee" },
    { id: "r3", type: "political-responsibility", from: "minister", to: "dienst" },
    { id: "r4", type: "political-responsibility", from: "staats", to: "dienst" },
    { id: "r5", type: "remote-responsibility", from: "minister", to: "zbo-a" },
  ] };
  const elsewhere = withUnit(withUnit(withUnit(answered, "raad-a", { belongsTo: "J&V" }), "raad-b", { belongsTo: "J&V" }), "zbo-b", { belongsTo: "IenW" });

  it.each([
    ["a", "b", "same"], ["a", "c", "different"], ["a", "dienst", "partly"], ["a", "zbo-a", "same"], ["minister", "a", "same"],
    ["minister", "staats", "different"], ["a", "bureau", "unknown"], ["bureau", "psg", "unknown"], ["a", "kader", "inapplicable"],
    ["a", "raad-a", "different"], ["raad-a", "zbo-b", "different"], ["raad-a", "raad-b", "unknown"],
  ] as const)("is told of %s and %s: %s", (from, to, verdict) => {
    expect(drawn(elsewhere, from, to).sameOffice).toBe(verdict);
    expect(drawn(elsewhere, to, from).sameOffice).toBe(verdict);
  });

  it("does not follow from the line: one superior, two that answer", () => {
    const way = drawn(answered, "a", "c");
    expect(meets(way)).toBe("unit sg");
    expect(way.answers.map(({ answers }) => answers.offices.map(({ office }) => office.id))).toEqual([["minister"], ["staats"]]);
  });
});

describe("on what we ship", () => {
  const all = [...today.unitIds];
  const pairs = all.map((id, index) => [id, all[(index * 13 + 29) % all.length] ?? id] as const).filter(([from, to]) => from !== to);

  it("each way leads from the one to the other, and shows no group at the very top", () => {
    for (const [from, to] of pairs) {
      const { up, meeting, down } = of(from, to);
      const steps = ids([...up, ...(meeting.at === "nowhere" ? [] : [meeting.step]), ...down]);
      const roots = shipped.meta.roots.filter((id) => id === from || id === to);
      if (roots.length > 0) continue;
      expect([steps.at(0), steps.at(-1)]).toEqual([from, to]);
      expect(steps).not.toContain("bzk-en-omgeving");
    }
  });

  it("each step has the sources that it has in the ladder of the panel, in one numbering", () => {
    for (const [from, to] of pairs) {
      const { up, meeting, down, sources, answers } = of(from, to);
      const seen: number[] = [];
      for (const { numbers } of [
        ...up, ...(meeting.at === "nowhere" ? [] : [meeting.step]), ...down,
        ...answers.flatMap((end) => [...end.answers.offices, ...end.answers.before]),
      ]) for (const number of numbers) if (!seen.includes(number)) seen.push(number);
      expect([from, to, ...seen]).toEqual([from, to, ...sources.map((_, index) => index + 1)]);
      for (const [steps, end] of [[up, from], [down, to]] as const) {
        const profile = unitProfile(shipped, today, end, "nl");
        for (const step of steps) {
          const inPanel = profile?.chain.find(({ unit }) => unit.id === step.unit.id);
          expect(step.numbers.map((n) => sources[n - 1]?.id)).toEqual(inPanel?.numbers.map((n) => profile?.sources[n - 1]?.id));
        }
      }
    }
  });

  it("meets in no political office, and nothing stands above BZK and a body outside it", () => {
    for (const [from, to] of pairs) {
      const { meeting } = of(from, to);
      if (meeting.at === "unit") expect(meeting.step.unit.kind).not.toBe("political-office");
    }
    expect(meets(of("bzk", "kiesraad"))).toBe("nowhere");
    expect(meets(of("rvb", "dgkr"))).toBe("unit sg");
    expect(meets(of("logius", "rvig"))).toBe("heading groep-naast-lijn");
    expect(meets(of("kiesraad", "kadaster"))).toBe("heading groep-zbo");
  });
});

// @vitest-environment node
/** The same laws on organisations made by chance, where everything that makes a question unfit happens often. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Confidence, KnownUnknown, OrgFile, PlacementLine, Subject, SubjectRole, Unit, UnitKind, UnitStatus } from "@/core/org/fileFormat";
import { orgModel } from "@/core/org/orgModel";
import type { Question } from "@/core/quiz/question";
import { quizPool } from "@/core/quiz/quizPool";
import { quizRound } from "@/core/quiz/quizRound";
import { snapshotAt } from "@/core/time/snapshotAt";
import { DRAWN_DAY, emptyFile } from "../../support/drawOrg";

const kinds: readonly UnitKind[] = ["directorate-general", "directorate", "directorate", "department", "agency", "zbo", "high-council", "group"];
/** Names that share no word, and some that do. */
const words = ["Water", "Bossen", "Havens", "Scholen", "Muziek", "Sterren", "Vissen", "Paarden", "Wolken", "Bruggen", "Tuinen", "Ketels"];
const matters = ["Kaarsen", "Broden", "Lampen", "Deuren", "Kranten", "Jassen", "Fietsen", "Zeilen", "Touwen", "Glazen"];

interface Drawn {
  readonly under: number;
  readonly kind: UnitKind;
  readonly line: PlacementLine;
  readonly status: UnitStatus;
  readonly confidence: Confidence;
  readonly abbr: string;
  readonly isDoubted: boolean;
  readonly hasSource: boolean;
  readonly role: SubjectRole;
  readonly subject: number;
}

const mostly = <T>(usual: T, ...others: readonly T[]) => fc.oneof({ weight: 6, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(usual, ...others) });

const drawn: fc.Arbitrary<readonly Drawn[]> = fc.array(fc.record<Drawn>({
  under: fc.nat({ max: 8 }), kind: fc.constantFrom(...kinds), line: mostly<PlacementLine>("solid", "dotted", "staff", "frame"),
  status: mostly<UnitStatus>("current", "uncertain", "former"), confidence: mostly<Confidence>("primary", "secondary", "supplied"),
  abbr: fc.stringMatching(/^[A-D]{2,3}$/), isDoubted: mostly(false, true), hasSource: mostly(true, false),
  role: fc.constantFrom<SubjectRole>("policy", "executes", "advises"), subject: fc.nat({ max: 9 }),
}), { minLength: 24, maxLength: 48, size: "max" });

function fileOf(units: readonly Drawn[]): OrgFile {
  const src = (each: Drawn) => (each.hasSource ? { src: ["decree"] } : {});
  const made = units.map((each, index): Unit => ({
    id: `u${index}`, kind: index === 0 ? "ministry" : each.kind, status: each.status, confidence: each.confidence, asOf: DRAWN_DAY, ...src(each),
    names: [{ nl: `${words[index % words.length]} ${words[(index * 5 + 3) % words.length]} ${index}`, abbr: each.abbr }],
    placements: [{ parent: index === 0 ? null : `u${each.under % index}`, order: index, line: each.line }],
  }));
  const subjects = Array.from({ length: 10 }, (_, at): Subject => ({
    id: `s${at}`, label: { nl: matters[at] ?? "Rest" },
    units: units.flatMap((each, index) => (each.subject === at ? [{ unit: `u${index}`, role: each.role, confidence: each.confidence, asOf: DRAWN_DAY, ...src(each) }] : [])),
  }));
  const unknowns = units.flatMap((each, index): readonly KnownUnknown[] => (each.isDoubted ? [{ id: `k${index}`, units: [`u${index}`], text: { nl: "Dat weten wij niet." } }] : []));
  return {
    ...emptyFile(["u0"]), units: made, subjects, unknowns,
    sources: [{ id: "decree", kind: "decree", title: "Besluit", url: "https://example.org/besluit", published: DRAWN_DAY }],
  };
}

function questionsOf(file: OrgFile): readonly Question[] {
  const pool = quizPool(orgModel(file));
  return ([1, 2, 3] as const).flatMap((level) => quizRound(pool, { seed: "law", level, count: 30, kinds: [], isHosted: false }).questions);
}

describe("questions about organisations made by chance", () => {
  const counts = { place: 0, abbreviation: 0, subject: 0, kind: 0 };

  it("have one right answer, about what is official and beyond doubt (law)", () => {
    fc.assert(fc.property(drawn, (units) => {
      const file = fileOf(units);
      const { parentOf } = snapshotAt(orgModel(file), DRAWN_DAY);
      const drawnOf = (id: string | null): Drawn => units[Number(id?.slice(1))] as Drawn;
      const isFirm = (id: string | null): boolean => {
        const { status, confidence, isDoubted, hasSource } = drawnOf(id);
        return status === "current" && confidence === "primary" && !isDoubted && hasSource;
      };
      for (const { kind, about, options, answerId } of questionsOf(file)) {
        expect(isFirm(about.unit)).toBe(true);
        expect(new Set(options.map(({ id }) => id)).size).toBe(4);
        const right = options.filter(({ id, unit }) => {
          switch (kind) {
            case "place": {
              for (let at = parentOf.get(about.unit ?? ""); at != null; at = parentOf.get(at)) if (at === unit) return true;
              return false;
            }
            case "abbreviation": return drawnOf(unit).abbr === drawnOf(about.unit).abbr;
            case "subject": return units[Number(unit?.slice(1))]?.subject === Number(about.subject?.slice(1));
            case "kind": return id === drawnOf(about.unit).kind;
            case "minister": case "time": return true;
          }
        });
        expect(right.map(({ id }) => id)).toEqual([answerId]);
        if (kind !== "minister" && kind !== "time") counts[kind] += 1;
      }
    }), { numRuns: 40 });
  });

  it("were there to be looked at", () => {
    expect(Object.entries(counts).filter(([, count]) => count < 20)).toEqual([]);
  });
});

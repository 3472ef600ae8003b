/** The count of checks per criterion, which fails a run in which one has none. */
import { describe, expect, it } from "vitest";
import {
  checksPerCriterion, criteria, criteriaFaults, criteriaOf, criteriaTable, passedBrowserTests, passedUnitTests,
} from "../support/criteria.mjs";

const all = (count: number): ReadonlyMap<string, number> => new Map(criteria.map((each) => [each, count]));

describe("criteriaOf", () => {
  it("reads one number, several, and none", () => {
    expect(criteriaOf("A13: every target")).toEqual(["A13"]);
    expect(criteriaOf("A3 and A5: one card")).toEqual(["A3", "A5"]);
    expect(criteriaOf("A1, A30: nothing")).toEqual(["A1", "A30"]);
    expect(criteriaOf("A1, A6 and A30: nothing")).toEqual(["A1", "A6", "A30"]);
    expect(criteriaOf("holds A13: every target")).toEqual([]);
    expect(criteriaOf("A4 paper: a tour")).toEqual([]);
  });
});

describe("checksPerCriterion", () => {
  it("counts a test once for each criterion, wherever the number stands", () => {
    const counts = checksPerCriterion([["A22: list and chart", "A22: names"], ["A3 and A5: keys"], ["other"], ["A3: always"]]);
    expect([counts.get("A22"), counts.get("A3"), counts.get("A5"), counts.get("A1")]).toEqual([1, 2, 1, 0]);
    expect([...counts.keys()]).toEqual(criteria);
  });
});

describe("criteriaFaults", () => {
  it("wants a check or a reason, and never both", () => {
    expect(criteriaFaults(all(1), {})).toEqual([]);
    expect(criteriaFaults(new Map([...all(1), ["A7", 0]]), {})).toEqual(["A7 has no check that passed, and no reason."]);
    expect(criteriaFaults(new Map([...all(1), ["A7", 0]]), { A7: "why" })).toEqual([]);
    expect(criteriaFaults(all(1), { A7: "why" })).toEqual(["A7 has checks by now; its reason has to go."]);
  });

  it("knows a number that the list does not have", () => {
    expect(criteriaFaults(checksPerCriterion([...criteria.map((each) => [`${each}: x`]), ["A31: x"]]), {})).toEqual(["A31 is not in the list of criteria."]);
  });
});

it("prints a line for each criterion, with the reason where there is no check", () => {
  expect(criteriaTable(new Map([["A1", 60], ["A2", 1], ["A3", 0]]), { A3: "nobody can" }).split("\n"))
    .toEqual(["A1    60 checks", "A2     1 check", "A3     0 checks  nobody can"]);
});

describe("what passed", () => {
  it("comes from the report of the unit tests with the titles around it", () => {
    expect(passedUnitTests({ testResults: [{ assertionResults: [
      { ancestorTitles: ["A22: list"], title: "names", status: "passed" },
      { ancestorTitles: [], title: "A5: keys", status: "failed" },
      { ancestorTitles: [], title: "A6: order", status: "pending" },
    ] }] })).toEqual([["A22: list", "names"]]);
  });

  it("comes from the report of the browser tests, however deep, once for each browser", () => {
    expect(passedBrowserTests({ suites: [{
      title: "a.spec.ts",
      specs: [{ title: "A1: axe", tests: [{ status: "expected" }, { status: "expected" }] }],
      suites: [{ title: "A7: closing", specs: [
        { title: "keys", tests: [{ status: "expected" }] },
        { title: "failed", tests: [{ status: "unexpected" }] },
        { title: "skipped", tests: [{ status: "skipped" }] },
      ] }],
    }] })).toEqual([["a.spec.ts", "A1: axe"], ["a.spec.ts", "A1: axe"], ["a.spec.ts", "A7: closing", "keys"]]);
  });
});

/** Every code has a sentence in both languages that uses what is known. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ProblemCode } from "@/core/org/problem";
import { problemText } from "@/core/org/problemText";

const source = readFileSync("src/core/org/problem.ts", "utf8");
const union = source.slice(source.indexOf("type ProblemCode"), source.indexOf("export interface"));
const codes = [...union.matchAll(/"([a-z-]+)"/g)].map((match) => match[1] as ProblemCode);

const PARAMS = {
  id: "rcn", first: "units[0]", parent: "dgkr", date: "2020-01-01", parentFrom: "2021", ids: "a → b → a", size: 2, office: "rcn/dir",
  seats: 1, limit: 64 * 1024 * 1024, count: 3, event: "e1", stated: "2019", from: "2020", to: "2019", status: "former",
  expected: "list", received: "text", line: 3, column: 9,
};

describe("the sentences", () => {
  it("are there for every code", () => {
    expect(codes.length).toBeGreaterThan(40);
  });

  it.each(codes)("%s is said in both languages, and what to do", (code) => {
    const problem = { code, severity: "error", unitIds: [], params: PARAMS } as const;
    const [dutch, english] = [problemText(problem, "nl"), problemText(problem, "en")];
    for (const text of [dutch, english]) {
      expect(text).toMatch(/^["A-Z].*\.$/s);
      expect(text).not.toMatch(/[?!]|undefined|NaN|null\b/);
    }
    expect(dutch).not.toBe(english);
    // At least two sentences: what is wrong and what to do.
    expect(dutch.split(/\.(?:\s|$)/).filter(Boolean).length).toBeGreaterThan(1);
    expect(english.split(/\.(?:\s|$)/).filter(Boolean).length).toBe(dutch.split(/\.(?:\s|$)/).filter(Boolean).length);
  });

  it("names the size in megabytes and the place in the text", () => {
    expect(problemText({ code: "too-large", severity: "error", unitIds: [], params: PARAMS }, "nl")).toContain("64 MB");
    expect(problemText({ code: "not-json", severity: "error", unitIds: [], params: {} }, "en")).not.toContain("line");
  });
});

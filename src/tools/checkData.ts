/**
 * The checker of the data files and the tours: every problem with its place, and how much of the file has no source yet.
 * Errors fail the check; warnings are printed and do not.
 */
import type { OrgFile } from "@/core/org/fileFormat";
import { orgModel } from "@/core/org/orgModel";
import { parseOrg } from "@/core/org/parseOrg";
import type { Problem } from "@/core/org/problem";
import { unsourcedShare } from "@/core/org/unsourcedShare";
import { validateOrg } from "@/core/org/validateOrg";
import { problemLine, readDataFiles, readTours, tourProblemLine } from "./orgData.ts";

export interface DataReport {
  readonly lines: readonly string[];
  readonly passed: boolean;
}

function sourceLines(file: OrgFile): readonly string[] {
  const { records, unsourced, share, byCollection } = unsourcedShare(file);
  return [
    ...[...byCollection]
      .filter(([, count]) => count.records > 0)
      .map(([name, count]) => `  ${name}: ${count.records}, without a source: ${count.unsourced}`),
    `${unsourced} of ${records} records have no source (${(100 * share).toFixed(1)} %)`,
  ];
}

/** Reads and checks all data files of a folder. */
export function checkData(folder: string): DataReport {
  const texts = readDataFiles(folder);
  if (texts.length === 0) return { lines: [`No data files in ${folder}`], passed: false };
  const { file, problems: found } = parseOrg(texts);
  const problems: readonly Problem[] = file === null ? found : [...found, ...validateOrg(file)];
  const { tours, problems: tourProblems } = readTours(folder, file === null ? null : orgModel(file));
  const errors = [...problems, ...tourProblems].filter(({ severity }) => severity === "error");
  return {
    lines: [
      ...problems.map((problem) => `${problem.severity}: ${problemLine(problem)}`),
      ...tourProblems.map((problem) => `${problem.severity}: ${tourProblemLine(problem)}`),
      ...(file === null ? [] : sourceLines(file)),
      `${texts.length} files, ${tours.length} tours, ${errors.length} errors, ${problems.length + tourProblems.length - errors.length} warnings`,
    ],
    passed: file !== null && errors.length === 0,
  };
}

/**
 * The checker of the data files: every problem with its place, and how much of the file has no source yet.
 * Errors fail the check; warnings are printed and do not.
 */
import type { OrgFile } from "@/core/org/fileFormat";
import { parseOrg } from "@/core/org/parseOrg";
import type { Problem } from "@/core/org/problem";
import { unsourcedShare } from "@/core/org/unsourcedShare";
import { validateOrg } from "@/core/org/validateOrg";
import { problemLine, readDataFiles } from "./orgData.ts";

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
  const errors = problems.filter(({ severity }) => severity === "error");
  return {
    lines: [
      ...problems.map((problem) => `${problem.severity}: ${problemLine(problem)}`),
      ...(file === null ? [] : sourceLines(file)),
      `${texts.length} files, ${errors.length} errors, ${problems.length - errors.length} warnings`,
    ],
    passed: file !== null && errors.length === 0,
  };
}

/**
 * The organisation's files as the build and the checker see them: read, joined, and cut for the network.
 *
 * The browser gets two files: `structure` holds what the first screen draws, `details` everything that a panel, the
 * search or the history asks for later. Both are ordinary parts of the file format, so one parser reads them all.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { OrgFile, OrgFilePart } from "@/core/org/fileFormat";
import { orgModel, type OrgModel } from "@/core/org/orgModel";
import { parseOrg, type OrgText } from "@/core/org/parseOrg";
import { parseTour } from "@/core/org/parseTour";
import type { Problem } from "@/core/org/problem";
import { problemText } from "@/core/org/problemText";
import type { Tour } from "@/core/org/tourFormat";
import { tourProblemText, type TourProblem } from "@/core/org/tourProblem";
import { treeAt } from "@/core/time/treeAt";
import { checkOurTour } from "@/core/tour/checkTour";

const STRUCTURE_PARTS = [
  "format", "meta", "units", "offices", "people", "terms", "relations", "snapshots", "aliases",
] as const satisfies readonly (keyof OrgFilePart)[];

/** Is not data: it describes the data to an editor. */
const SCHEMA_FILE = "schema.json";

/** All data files of a folder, by name, so that the same folder always gives the same build; none if there is no folder. */
export function readDataFiles(folder: string): readonly OrgText[] {
  return (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith(".json") && name !== SCHEMA_FILE)
    .toSorted()
    .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
}

export interface ReadTours {
  /** In the order of their file names. */
  readonly tours: readonly Tour[];
  readonly problems: readonly (TourProblem & { readonly file: string })[];
}

/** The tours of a folder of data. With a model they are also held against it, as strictly as what we publish has to be. */
export function readTours(folder: string, model: OrgModel | null = null): ReadTours {
  const read = readDataFiles(join(folder, "tours")).map(({ name, text }) => ({ file: `tours/${name}`, ...parseTour(text) }));
  const tours = read.flatMap(({ tour }) => tour ?? []);
  return {
    tours,
    problems: read.flatMap(({ file, tour, problems }) => {
      if (tour === null) return problems.map((problem) => ({ file, ...problem }));
      const about = (code: TourProblem["code"]): TourProblem => ({ code, severity: "error", stop: null });
      return [
        ...problems,
        ...(model === null ? [] : checkOurTour(model, tour)),
        ...(file === `tours/${tour.id}.json` ? [] : [about("other-name")]),
        ...(tours.filter(({ id }) => id === tour.id).length > 1 ? [about("same-id")] : []),
      ].map((problem) => ({ file, ...problem }));
    }),
  };
}

/** All tours as one JSON list, the shortest first: with it a newcomer begins. Throws with the list of problems when one of them cannot be read. */
export function toursText(folder: string): string {
  const { tours, problems } = readTours(folder);
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(["The tours cannot be read:", ...errors.map(tourProblemLine)].join("\n  "));
  return JSON.stringify(tours.toSorted((a, b) => (a.minutes ?? 0) - (b.minutes ?? 0)));
}

export const tourProblemLine = (problem: ReadTours["problems"][number]): string =>
  `${problem.file}: ${tourProblemText(problem, "en")} [${problem.code}]`;

/** One problem on one line, with the place where it is. */
export function problemLine(problem: Problem): string {
  const place = [problem.file, problem.path].filter((part) => part !== undefined && part !== "").join(" ");
  const text = `${problemText(problem, "en")} [${problem.code}]`;
  return place === "" ? text : `${place}: ${text}`;
}

/** The joined file; throws with the list of problems when the files cannot be read as one. */
export function readOrg(folder: string): OrgFile {
  const { file, problems } = parseOrg(readDataFiles(folder));
  if (file === null) throw new Error(["The data cannot be read:", ...problems.map(problemLine)].join("\n  "));
  return file;
}

function minified(entries: readonly (readonly [string, unknown])[]): string {
  return JSON.stringify(Object.fromEntries(entries));
}

/** What the first screen needs, as JSON text. */
export function structureText(file: OrgFile): string {
  return minified(STRUCTURE_PARTS.map((part) => [part, file[part]]));
}

/** Everything else, as JSON text. */
export function detailsText(file: OrgFile): string {
  const inStructure: ReadonlySet<string> = new Set(STRUCTURE_PARTS);
  const rest = Object.entries(file).filter(([part]) => !inStructure.has(part));
  return minified([["format", file.format], ...rest]);
}

/** The nested tree of the file's own day, for others to use: one object that `d3.hierarchy` takes as it is. */
export function treeText(file: OrgFile): string {
  const { title, asOf, licence } = file.meta;
  const children = treeAt(orgModel(file), asOf, { lang: "nl" });
  return `${JSON.stringify({ name: title.nl, asOf, licence, children }, null, 1)}\n`;
}

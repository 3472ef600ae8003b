/**
 * From text to an `OrgFile`, or to the reasons why not. Takes whatever someone drops on the page: it never throws,
 * never echoes more of the input than a few characters, and copies only fields that the format names, so that a key
 * such as `__proto__` has no way in.
 *
 *   parts of text ─▶ JSON ─▶ format line ─▶ each record against its shape ─▶ collections joined
 *
 * Whether the records fit together is the work of `validateOrg`.
 */
import { FORMAT } from "./fileFormat";
import type { Meta, OrgFile } from "./fileFormat";
import { COLLECTION_NAMES, checkMeta, checkRecord, typeName } from "./fileSchema";
import type { Checked, CollectionName, ShapeFinding } from "./fileSchema";
import { MAX_PARSE_PROBLEMS, MAX_TEXT_CHARS, MAX_UNITS } from "./limits";
import type { Problem, ProblemCode } from "./problem";

export interface OrgText {
  /** Shown in messages, e.g. the file name. */
  readonly name: string;
  readonly text: string;
}

export interface ParsedOrg {
  /** Null as soon as there is one error. */
  readonly file: OrgFile | null;
  readonly problems: readonly Problem[];
}

type JsonObject = { readonly [key: string]: unknown };
type Path = readonly (string | number)[];
type Collections = { [C in CollectionName]: OrgFile[C][number][] };

/** Keys beside the collections; `$schema` is there for editors. */
const OTHER_KEYS: ReadonlySet<string> = new Set(["format", "meta", "$schema"]);
const COLLECTION_SET: ReadonlySet<string> = new Set(COLLECTION_NAMES);
const LINK_KEYS: ReadonlySet<string | number | undefined> = new Set(["url", "website"]);
/** Characters of the input that a message may show. */
const ECHO_CHARS = 40;

export function parseOrg(parts: readonly OrgText[]): ParsedOrg {
  const findings = new Findings();
  const characters = parts.reduce((sum, part) => sum + part.text.length, 0);
  if (characters > MAX_TEXT_CHARS) {
    findings.add("error", "too-large", undefined, [], { limit: MAX_TEXT_CHARS });
    return { file: null, problems: findings.list };
  }
  if (parts.length === 0) findings.add("error", "empty-file", undefined, []);

  const collections = emptyCollections();
  let meta: Meta | undefined;
  for (const part of parts) {
    const found = readPart(part, findings);
    if (found === null) continue;
    if (found["meta"] !== undefined) {
      if (meta !== undefined) findings.add("error", "second-meta", part.name, ["meta"]);
      meta = take(checkMeta(found["meta"]), found["meta"], part.name, ["meta"], findings) ?? meta;
    }
    for (const key of Object.keys(found)) {
      if (!COLLECTION_SET.has(key) && !OTHER_KEYS.has(key)) {
        findings.add("warning", "unknown-field", part.name, [echo(key)]);
      }
    }
    for (const name of COLLECTION_NAMES) readCollection(name, found[name], part.name, collections, findings);
  }
  if (meta === undefined && !findings.hasErrors) findings.add("error", "no-meta", undefined, ["meta"]);
  if (findings.hasErrors || meta === undefined) return { file: null, problems: findings.list };
  return { file: { format: FORMAT, meta, ...collections }, problems: findings.list };
}

function readPart(part: OrgText, findings: Findings): JsonObject | null {
  const text = part.text.startsWith("\ufeff") ? part.text.slice(1) : part.text;
  if (text.trim() === "") {
    findings.add("error", "empty-file", part.name, []);
    return null;
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    findings.add("error", "not-json", part.name, [], jsonPlace(error, text));
    return null;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    findings.add("error", "not-an-object", part.name, [], { received: typeName(value) });
    return null;
  }
  const found = value as JsonObject;
  const format = found["format"];
  if (format === FORMAT) return found;
  if (typeof format !== "string") findings.add("error", "no-format", part.name, ["format"], { expected: FORMAT });
  else {
    const version = /^organogram\/([1-9]\d{0,8})$/.exec(format)?.[1];
    findings.add("error", version === undefined ? "unknown-format" : "newer-format", part.name, ["format"], {
      received: echo(format), expected: FORMAT,
    });
  }
  return null;
}

function readCollection(
  name: CollectionName, value: unknown, file: string, collections: Collections, findings: Findings,
): void {
  if (value === undefined) return;
  if (!Array.isArray(value)) {
    findings.add("error", "wrong-type", file, [name], { expected: "list", received: typeName(value) });
    return;
  }
  if (name === "units" && collections.units.length + value.length > MAX_UNITS) {
    findings.add("error", "too-many-units", file, [name], { limit: MAX_UNITS });
    return;
  }
  // The element type follows from `name`, which the compiler cannot see through a variable.
  const target = collections[name] as unknown[];
  for (const [index, record] of value.entries()) {
    if (findings.full) return;
    const output = take<unknown>(checkRecord(name, record), record, file, [name, index], findings);
    if (output !== undefined) target.push(output);
  }
}

/** Notes what is wrong with a record, or what was changed in it; gives the checked copy. */
function take<T>(result: Checked<T>, input: unknown, file: string, path: Path, findings: Findings): T | undefined {
  if (result.findings !== undefined) {
    for (const found of result.findings) {
      findings.add("error", found.code, file, [...path, ...found.path.map(echoKey)], shapeParams(found));
    }
    return undefined;
  }
  compareCopy(input, result.output, (severity, code, inner) => findings.add(severity, code, file, [...path, ...inner]), []);
  return result.output;
}

type Report = (severity: Problem["severity"], code: ProblemCode, inner: Path) => void;

/**
 * Walks the record and its checked copy side by side: fields that were left out, text that was cleaned, addresses that
 * may not be links. The walk follows the copy, so it is never deeper than the format. Takes refused addresses out of
 * the copy, which nobody else holds yet.
 */
function compareCopy(input: unknown, output: unknown, report: Report, path: (string | number)[]): void {
  if (typeof output === "string") {
    if (output !== input) report("warning", "cleaned-text", path);
    if (output.includes("\ufffd")) report("warning", "replacement-character", path);
    return;
  }
  if (typeof output !== "object" || output === null || typeof input !== "object" || input === null) return;
  if (Array.isArray(output)) {
    for (let index = 0; index < output.length; index++) {
      path.push(index);
      compareCopy((input as readonly unknown[])[index], output[index], report, path);
      path.pop();
    }
    return;
  }
  const from = input as JsonObject;
  const copy = output as { [key: string]: unknown };
  for (const key of Object.keys(from)) {
    path.push(key);
    if (!Object.hasOwn(copy, key)) report("warning", "unknown-field", path.map(echoKey));
    else if (copy[key] === "" && LINK_KEYS.has(key)) {
      delete copy[key];
      report("warning", "bad-url", path);
    } else compareCopy(from[key], copy[key], report, path);
    path.pop();
  }
}

const shapeParams = ({ expected, received, limit }: ShapeFinding): Record<string, string | number> => ({
  ...(expected === undefined ? {} : { expected }),
  ...(received === undefined ? {} : { received: echo(received) }),
  ...(limit === undefined ? {} : { limit }),
});

/** Enough of the input to find it again, with nothing in it that could upset a line of text. */
function echo(text: string): string {
  const short = text.slice(0, ECHO_CHARS).replaceAll(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, "\u00b7");
  return text.length > ECHO_CHARS ? `${short}\u2026` : short;
}

const echoKey = (key: string | number): string | number => (typeof key === "number" ? key : echo(key));

/** `units[12].names[0].nl`. */
export function pathText(path: Path): string {
  return path.reduce<string>(
    (text, key) => (typeof key === "number" ? `${text}[${key}]` : text === "" ? key : `${text}.${key}`), "",
  );
}

/** Line and column of the mistake, counted from 1, where the engine tells: V8 gives a position, Firefox both. */
function jsonPlace(error: unknown, text: string): Record<string, number> {
  const message = error instanceof Error ? error.message : "";
  const place = /line (\d+) column (\d+)/.exec(message);
  if (place !== null) return { line: Number(place[1]), column: Number(place[2]) };
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined) return {};
  const before = text.slice(0, Number(position)).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

function emptyCollections(): Collections {
  return {
    sources: [], units: [], descriptions: [], tasks: [], offices: [], people: [], terms: [], relations: [], figures: [],
    topics: [], subjects: [], themes: [], elsewhere: [], words: [], facts: [], contradictions: [], unknowns: [], events: [],
    snapshots: [], aliases: [],
  };
}

/**
 * A list of problems with a roof. Past it, errors stop the reading (what is not read is not known to be right), while
 * warnings only stop being listed: a file with one unknown field in each unit is still a good file.
 */
class Findings {
  readonly list: Problem[] = [];
  private errors = 0;
  private warnings = 0;

  get hasErrors(): boolean {
    return this.errors > 0;
  }

  get full(): boolean {
    return this.errors > MAX_PARSE_PROBLEMS;
  }

  add(
    severity: Problem["severity"], code: ProblemCode, file: string | undefined, path: Path,
    params: Readonly<Record<string, string | number>> = {},
  ): void {
    const count = severity === "error" ? this.errors++ : this.warnings++;
    if (count > MAX_PARSE_PROBLEMS) return;
    if (count === MAX_PARSE_PROBLEMS) {
      this.list.push({ code: "more-problems", severity, unitIds: [], params: { limit: MAX_PARSE_PROBLEMS } });
      return;
    }
    this.list.push({
      code, severity, unitIds: [], params,
      ...(file === undefined ? {} : { file }),
      ...(path.length === 0 ? {} : { path: pathText(path) }),
    });
  }
}

/**
 * The shape of every record of the file format, and the only place that knows the validation library. The table
 * `Entries<T>` makes the compiler refuse a field that `fileFormat.ts` has and this page has not, and the other way
 * round.
 *
 * Records are checked one by one rather than the file as a whole: a broken file of 200,000 units then stops early
 * instead of collecting a million findings, and a path can name the place in the file.
 */
import * as v from "valibot";
import type {
  Alias, Contradiction, Description, Elsewhere, Fact, Figure, KnownUnknown, LegalBasis, Meta, Name, Office, OrgEvent,
  OrgFile, Person, Placement, Relation, SearchTarget, SearchWords, Snapshot, SnapshotBox, Source, Subject, Task, Term, Text, Theme, Topic, Unit,
} from "./fileFormat";
import { cleanLine, cleanProse } from "./cleanText";
import { isWebAddress } from "./isWebAddress";
import { MAX_ID_CHARS, MAX_NAME_CHARS, MAX_PROSE_CHARS } from "./limits";
import { isDay, isValidPartialDate } from "./partialDate";
import type { ProblemCode } from "./problem";

/** Every name in `OrgFilePart` that holds a list. */
export type CollectionName = Exclude<keyof OrgFile, "format" | "meta">;

/** What is wrong at one place in a record. `expected` is a word of `EXPECTED_WORDS`, or the allowed values. */
export interface ShapeFinding {
  readonly code: ProblemCode;
  /** Keys and positions from the record down. */
  readonly path: readonly (string | number)[];
  readonly expected?: string;
  readonly received?: string;
  readonly limit?: number;
}

type Entries<T> = { readonly [K in keyof T]-?: v.GenericSchema<unknown, Required<T>[K]> };
/** A field that may be left out; an explicit `undefined` does not come out of JSON. */
const may = <T extends v.GenericSchema>(schema: T): v.ExactOptionalSchema<T, undefined> => v.exactOptional(schema);
const list = <T extends v.GenericSchema>(schema: T): v.ArraySchema<T, undefined> => v.array(schema);

// The message of a check is the code of the problem; `findings` below reads it back.
const code = (value: ProblemCode): ProblemCode => value;
const withoutNul = v.check<string, ProblemCode>((text) => !text.includes("\u0000"), code("nul-character"));

const line = v.pipe(
  v.string(), withoutNul, v.transform(cleanLine),
  v.minLength(1, code("empty-text")), v.maxLength(MAX_NAME_CHARS, code("too-long")),
);
const prose = v.pipe(
  v.string(), withoutNul, v.transform(cleanProse),
  v.minLength(1, code("empty-text")), v.maxLength(MAX_PROSE_CHARS, code("too-long")),
);
/** An address that may not be a link comes out as the empty text, which `parseOrg` takes out with a warning. */
const address = v.pipe(v.string(), v.transform((text) => (isWebAddress(text) ? text : "")));
const id = v.pipe(
  v.string(), v.maxLength(MAX_ID_CHARS, code("too-long")), v.regex(/^[a-z0-9][a-z0-9/_.-]*$/, code("bad-id")),
);
/** Stands in an attribute of the page, so nothing but a tag of two letters gets in. */
const languageTag = v.pipe(v.string(), v.regex(/^[a-z]{2}$/, code("bad-id")));
const partialDate = v.pipe(v.string(), v.check(isValidPartialDate, code("bad-date")));
const day = v.pipe(v.string(), v.check((text) => isDay(text) && isValidPartialDate(text), code("bad-date")));
const number = v.pipe(v.number(), v.finite(code("bad-number")));

const touches = may(list(v.picklist([
  "place", "name", "kind", "answers", "subjects", "relations", "history", "parts", "completeness", "people", "size",
])));

const label = v.object({ nl: line, en: may(line) } satisfies Entries<Text>);
const text = v.object({ nl: prose, en: may(prose) } satisfies Entries<Text>);

const src = may(list(id));
const evidence = {
  src,
  asOf: may(partialDate),
  confidence: may(v.picklist(["primary", "secondary", "supplied", "background"])),
  note: may(text),
} as const;
const dates = { from: may(partialDate), to: may(partialDate) } as const;
const interval = v.object(dates);

const unitKind = v.picklist([
  "group", "ministry", "former-ministry", "political-office", "leadership", "committee", "cluster",
  "directorate-general", "directorate", "department", "team", "programme", "agency", "service", "commissioner", "zbo",
  "advisory-body", "oversight-body", "high-council", "public-body", "foundation", "association", "country",
  "inspectorate", "planning-bureau", "police", "predecessor", "other-ministry",
  "task",
]);
const subjectRole = v.picklist(["responsible", "policy", "executes", "supervises", "advises", "finances", "owner"]);
const placementLine = ["solid", "dotted", "staff", "head", "frame", "beside"] as const;

const meta = v.object({
  id, title: label, roots: list(id), subject: id, asOf: day, licence: line, note: may(text),
} satisfies Entries<Meta>);

const unit = v.object({
  id,
  kind: unitKind,
  status: v.picklist(["current", "uncertain", "former"]),
  valid: may(interval),
  attested: may(list(v.object({ at: partialDate, src: list(id) }))),
  names: list(v.object({
    nl: line, en: may(line), enBy: may(v.picklist(["official", "project"])), abbr: may(line), short: may(label), src, ...dates,
  } satisfies Entries<Name>)),
  placements: list(v.object({
    parent: v.nullable(id), order: may(number), line: may(v.picklist(placementLine)), src, ...dates,
  } satisfies Entries<Placement>)),
  answersTo: may(id),
  belongsTo: may(line),
  website: may(address),
  address: may(line),
  legalBasis: may(list(v.object({
    title: prose, article: may(line), url: may(address), ...dates, ...evidence,
  } satisfies Entries<LegalBasis>))),
  identifiers: may(v.record(v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/, code("bad-id"))), line)),
  ...evidence,
} satisfies Entries<Unit>);

const COLLECTIONS = {
  sources: v.object({
    id,
    kind: v.picklist([
      "law", "decree", "gazette", "parliament", "budget", "organogram", "register", "appointment", "web", "press",
      "dataset", "book", "supplied", "inference",
    ]),
    title: prose, lang: may(languageTag), publisher: may(line), url: may(address), published: may(partialDate), publishedNote: may(line),
    licence: may(line), supports: may(text),
  } satisfies Entries<Source>),
  units: unit,
  descriptions: v.object({ unit: id, text, ...evidence } satisfies Entries<Description>),
  tasks: v.object({ unit: id, text, ...evidence } satisfies Entries<Task>),
  offices: v.object({
    id, unit: id, role: v.picklist(["political", "head", "deputy", "other"]), title: label,
    seats: may(v.pipe(v.number(), v.integer(code("bad-number")), v.minValue(1, code("bad-number")))),
  } satisfies Entries<Office>),
  people: v.object({ id, name: line } satisfies Entries<Person>),
  terms: v.object({
    office: id, person: id, acting: may(v.picklist(["acting", "interim", "founding"])), party: may(line),
    cabinets: may(list(line)), ...dates, ...evidence,
  } satisfies Entries<Term>),
  relations: v.object({
    id,
    type: v.picklist([
      "political-responsibility", "remote-responsibility", "part-of", "leads", "deputises", "owner", "owner-role",
      "client", "sets-policy", "serves", "supports", "funds", "budget-administration", "linked", "supervises",
      "advises", "shared-with", "dotted-line", "attached", "cooperates", "coordinates", "represents-in", "works-in",
      "predecessor", "merged-into", "not-part-of",
    ]),
    from: id, to: id, valid: may(interval), ...evidence,
  } satisfies Entries<Relation>),
  figures: v.object({
    id, unit: id, measure: id, label, value: number, valueUnit: line, year: may(partialDate), chapter: may(line),
    ...evidence,
  } satisfies Entries<Figure>),
  topics: v.object({
    id, label, synonyms: may(list(line)), unit: id, role: subjectRole, ...evidence,
  } satisfies Entries<Topic>),
  subjects: v.object({
    id, label,
    synonyms: may(v.object({ nl: may(list(line)), en: may(list(line)) })),
    units: list(v.object({ unit: id, role: subjectRole, ...evidence })),
  } satisfies Entries<Subject>),
  themes: v.object({
    id, kind: v.picklist(["mission", "task", "field"]), label, subjects: list(id), units: list(id), ...evidence,
  } satisfies Entries<Theme>),
  elsewhere: v.object({
    id, queries: v.object({ nl: list(line), en: list(line) }), organisation: label, ministry: may(line),
    unit: may(id), ...evidence,
  } satisfies Entries<Elsewhere>),
  words: v.object({
    about: v.object({ type: v.picklist(["unit", "subject", "elsewhere"]), id } satisfies Entries<SearchTarget>),
    nl: list(line), en: list(line),
  } satisfies Entries<SearchWords>),
  facts: v.object({ key: line, label, value: text, ...evidence } satisfies Entries<Fact>),
  contradictions: v.object({
    id, units: list(id), touches, question: text, sides: list(v.object({ text, src })), shown: text,
    state: v.picklist(["open", "settled"]),
  } satisfies Entries<Contradiction>),
  unknowns: v.object({ id, units: list(id), touches, text } satisfies Entries<KnownUnknown>),
  events: v.object({
    id, date: partialDate,
    type: v.picklist([
      "created", "renamed", "merged", "split", "moved-in", "moved-out", "abolished", "delisted", "reorganised",
      "first-seen", "status-change", "task-change", "portfolio-change", "decree", "moved-seat", "appointment", "plan",
      "minister-change",
    ]),
    before: list(id), after: list(id), title: text, text: may(text), ...evidence,
  } satisfies Entries<OrgEvent>),
  snapshots: v.object({
    id, kind: v.picklist(["decree", "chart"]), title: text, coverage: v.picklist(["full", "head", "partial"]),
    boxes: list(v.object({
      unit: id, name: line, abbr: may(line), kind: may(unitKind), parent: v.nullable(id),
      line: may(v.picklist(["solid", "dotted", "attached"])), article: may(line), heads: may(list(line)),
      acting: may(v.picklist(["acting", "interim", "founding"])), src, confidence: evidence.confidence,
    } satisfies Entries<SnapshotBox>)),
    ...dates, ...evidence,
  } satisfies Entries<Snapshot>),
  aliases: v.object({ from: id, to: id } satisfies Entries<Alias>),
} satisfies { readonly [K in CollectionName]: v.GenericSchema<unknown, OrgFile[K][number]> };

export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as readonly CollectionName[];

/** A checked copy with only the fields that we know, or every finding about the record. Never throws. */
export type Checked<T> =
  | { readonly output: T; readonly findings?: never }
  | { readonly output?: never; readonly findings: readonly ShapeFinding[] };

export function checkMeta(value: unknown): Checked<Meta> {
  return checked(v.safeParse(meta, value));
}

export function checkRecord<C extends CollectionName>(collection: C, value: unknown): Checked<OrgFile[C][number]> {
  const schema: v.GenericSchema<unknown, OrgFile[C][number]> = COLLECTIONS[collection];
  return checked(v.safeParse(schema, value));
}

function checked<T>(result: v.SafeParseResult<v.GenericSchema<unknown, T>>): Checked<T> {
  return result.success ? { output: result.output } : { findings: result.issues.map(finding) };
}

const CHECK_CODES: ReadonlySet<string> = new Set<ProblemCode>([
  "nul-character", "empty-text", "too-long", "bad-id", "bad-date", "bad-number",
]);

function finding(issue: v.BaseIssue<unknown>): ShapeFinding {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
  if (issue.kind !== "schema") {
    const found = CHECK_CODES.has(issue.message) ? (issue.message as ProblemCode) : "wrong-type";
    const limit = typeof issue.requirement === "number" ? { limit: issue.requirement } : {};
    const received = typeof issue.input === "string" && found !== "too-long" ? { received: issue.input } : {};
    return { code: found, path, ...limit, ...received };
  }
  if (issue.path?.at(-1)?.origin === "key") return { code: "missing-field", path };
  if (issue.type === "picklist" && typeof issue.input === "string") {
    return { code: "not-in-list", path, expected: (issue.expected ?? "").replaceAll(/["()]/g, ""), received: issue.input };
  }
  return { code: "wrong-type", path, expected: expectedWord(issue.type), received: typeName(issue.input) };
}

/** Words for what should have been there; `problemText` puts them in plain language. */
export type ExpectedWord = "text" | "number" | "list" | "object";

const expectedWord = (type: string): ExpectedWord => {
  switch (type) {
    case "array": return "list";
    case "object":
    case "record": return "object";
    case "number": return "number";
    default: return "text";
  }
};

/** The kind of a JSON value, never the value itself: a hostile one may be as large as the file. */
export function typeName(value: unknown): "text" | "number" | "list" | "object" | "null" | "boolean" {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return "list";
  const type = typeof value;
  return type === "string" ? "text" : type === "number" || type === "bigint" ? "number"
    : type === "boolean" ? "boolean" : "object";
}

/**
 * The file format, version 1 ("organogram/1").
 *
 * A file is flat and dated: every unit is one record for all of time, and `treeAt(date)` makes the nested tree of a
 * day from it. An organisation may be spread over several files; each file holds the format line and any of the
 * collections below, and the loader joins the collections. `data/schema.json` says the same for editors.
 *
 * Conventions that hold in every record:
 * - Dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as precise as the source and never padded.
 * - Intervals are half-open: `from` is the first day it holds, `to` the first day it no longer does.
 * - A missing `from` or `to` means "not known", never "always".
 * - `src` lists ids of sources. A record without `src` is shown as unsourced.
 */

export const FORMAT = "organogram/1";

/** Lower-case slug, stable, never reused: `^[a-z0-9][a-z0-9/_.-]*$`. */
export type Id = string;
export type UnitId = Id;
export type SourceId = Id;
/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string;
/** `YYYY-MM-DD`. */
export type IsoDate = string;

export type Lang = "nl" | "en";

/** Dutch is required; English is optional. A reader of English then sees the Dutch, marked as Dutch. */
export interface Text {
  readonly nl: string;
  readonly en?: string;
}

/** How sure we are: official document, press or inference, a supplied text only, or general knowledge. */
export type Confidence = "primary" | "secondary" | "supplied" | "background";

/** What may stand on every record: where it comes from, for which day, how sure, and what a reader should know. */
export interface Evidence {
  readonly src?: readonly SourceId[];
  /** The newest day for which the sources show it. */
  readonly asOf?: PartialDate;
  readonly confidence?: Confidence;
  readonly note?: Text;
}

export interface Interval {
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}

export interface Meta {
  readonly id: Id;
  readonly title: Text;
  /** Units at the top of the tree; a root of kind `group` orders the tree and is not drawn. */
  readonly roots: readonly UnitId[];
  /** The unit that the file is about; the start view stands on it. */
  readonly subject: UnitId;
  /** The day on which `status` holds and which the start view shows. */
  readonly asOf: IsoDate;
  readonly licence: string;
  readonly note?: Text;
}

export type SourceKind =
  | "law" | "decree" | "gazette" | "parliament" | "budget" | "organogram" | "register" | "appointment" | "web"
  | "press" | "dataset" | "book" | "supplied" | "inference";

export interface Source {
  readonly id: SourceId;
  readonly kind: SourceKind;
  /** As printed; nearly always Dutch. */
  readonly title: string;
  /** Of the title, where it is not Dutch: `en`, `de`. */
  readonly lang?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly published?: PartialDate;
  /** The date as the source gives it where that is more than a date, e.g. "unknown (voor 2018)". */
  readonly publishedNote?: string;
  readonly licence?: string;
  /** What we took from it. */
  readonly supports?: Text;
}

export type UnitKind =
  | "group" | "ministry" | "former-ministry" | "political-office" | "leadership" | "committee" | "cluster"
  | "directorate-general" | "directorate" | "department" | "team" | "programme" | "agency" | "service"
  | "commissioner" | "zbo" | "advisory-body" | "oversight-body" | "high-council" | "public-body" | "foundation"
  | "association" | "country" | "inspectorate" | "planning-bureau" | "police"
  | "predecessor"
  /** These stand in events and never in the tree: another ministry, and a task that passes from one to another. */
  | "other-ministry" | "task";

/** What holds on the file's `asOf` day. */
export type UnitStatus = "current" | "uncertain" | "former";

export interface Name extends Interval {
  readonly nl: string;
  readonly en?: string;
  /** Whether the English name is the body's own or our description. */
  readonly enBy?: "official" | "project";
  readonly abbr?: string;
  /** A shorter form of our own for the card, where the name is long; the full name stays beside it everywhere else. */
  readonly short?: Text;
  readonly src?: readonly SourceId[];
}

/**
 * How a unit hangs on its parent.
 * - `solid`: in the line. `dotted`: in the line, drawn dotted on the official chart.
 * - `staff`: beside the line, at the height of its parent.
 * - `head`: the political leadership, framed together with its ministry.
 * - `frame`: an ordering group that is drawn as a framed band with its parts inside.
 * - `beside`: stands in the frame of everything outside the line.
 */
export type PlacementLine = "solid" | "dotted" | "staff" | "head" | "frame" | "beside";

export interface Placement extends Interval {
  readonly parent: UnitId | null;
  /** Place among its siblings, low first; equal or missing: by name. */
  readonly order?: number;
  readonly line?: PlacementLine;
  readonly src?: readonly SourceId[];
}

export interface LegalBasis extends Interval, Evidence {
  readonly title: string;
  readonly article?: string;
  readonly url?: string;
}

/** Who answers for the unit in parliament, as the file states it for the unit itself. */
export type AnswersTo = UnitId | "unknown";

export interface Unit extends Evidence {
  readonly id: UnitId;
  readonly kind: UnitKind;
  readonly status: UnitStatus;
  readonly valid?: Interval;
  /** Days on which a source shows that the unit exists: a dated chart proves a day, not a beginning. */
  readonly attested?: readonly { readonly at: PartialDate; readonly src: readonly SourceId[] }[];
  readonly names: readonly Name[];
  readonly placements: readonly Placement[];
  /** Missing: not applicable, or not looked up. `"unknown"`: looked for and not found. */
  readonly answersTo?: AnswersTo;
  /** Name of the other ministry that the unit belongs to. */
  readonly belongsTo?: string;
  readonly website?: string;
  readonly address?: string;
  readonly legalBasis?: readonly LegalBasis[];
  /** External keys, e.g. `roo`, `tooi`, `owms`, `oin`, `wikidata`. */
  readonly identifiers?: Readonly<Record<string, string>>;
}

/** One plain sentence on what a unit is for. Missing: no source says. */
export interface Description extends Evidence {
  readonly unit: UnitId;
  readonly text: Text;
}

export interface Task extends Evidence {
  readonly unit: UnitId;
  readonly text: Text;
}

export type OfficeRole = "political" | "head" | "deputy" | "other";

/** A seat that outlives its holders. */
export interface Office {
  readonly id: Id;
  readonly unit: UnitId;
  readonly role: OfficeRole;
  readonly title: Text;
  /** How many people hold it together, e.g. 2 for a job share. Missing: one. */
  readonly seats?: number;
}

export interface Person {
  readonly id: Id;
  readonly name: string;
}

export type Acting = "acting" | "interim" | "founding";

export interface Term extends Interval, Evidence {
  readonly office: Id;
  readonly person: Id;
  readonly acting?: Acting;
  /** As known in that office, e.g. `CDA`. */
  readonly party?: string;
  /** Of a political office: the cabinets of the term, in order. */
  readonly cabinets?: readonly string[];
}

export type RelationType =
  | "political-responsibility" | "remote-responsibility" | "part-of" | "leads" | "deputises" | "owner" | "owner-role"
  | "client" | "sets-policy" | "serves" | "supports" | "funds" | "budget-administration" | "linked" | "supervises"
  | "advises" | "shared-with" | "dotted-line" | "attached" | "cooperates" | "coordinates" | "represents-in"
  | "works-in" | "predecessor" | "merged-into" | "not-part-of";

/** A line that is not the tree. `predecessor` runs from the older to the newer unit. */
export interface Relation extends Evidence {
  readonly id: Id;
  readonly type: RelationType;
  readonly from: UnitId;
  readonly to: UnitId;
  readonly valid?: Interval;
}

export interface Figure extends Evidence {
  readonly id: Id;
  readonly unit: UnitId;
  /** Slug of what is measured; figures of one measure, chapter and year may be compared, others may not. */
  readonly measure: string;
  readonly label: Text;
  readonly value: number;
  /** `EUR`, `fte`, `persons`, … */
  readonly valueUnit: string;
  readonly year?: PartialDate;
  /** Chapter of the national budget, e.g. `VII`. */
  readonly chapter?: string;
}

export type SubjectRole =
  | "responsible" | "policy" | "executes" | "supervises" | "advises" | "finances" | "owner";

/** One name for one thing that one unit does. */
export interface Topic extends Evidence {
  readonly id: Id;
  readonly label: Text;
  readonly synonyms?: readonly string[];
  readonly unit: UnitId;
  readonly role: SubjectRole;
}

/** A subject with every unit that has a part in it. */
export interface Subject {
  readonly id: Id;
  readonly label: Text;
  readonly synonyms?: { readonly nl?: readonly string[]; readonly en?: readonly string[] };
  readonly units: readonly (Evidence & { readonly unit: UnitId; readonly role: SubjectRole })[];
}

/** Social tasks ("opgaven"), tasks and fields of work of the ministry as a whole. */
export interface Theme extends Evidence {
  readonly id: Id;
  readonly kind: "mission" | "task" | "field";
  readonly label: Text;
  readonly subjects: readonly Id[];
  readonly units: readonly UnitId[];
}

/** What people look for here and find elsewhere. */
export interface Elsewhere extends Evidence {
  readonly id: Id;
  readonly queries: { readonly nl: readonly string[]; readonly en: readonly string[] };
  readonly organisation: Text;
  readonly ministry?: string;
  readonly unit?: UnitId;
}

/** What a search can lead to. */
export interface SearchTarget {
  readonly type: "unit" | "subject" | "elsewhere";
  readonly id: Id;
}

/**
 * Other words by which readers look for one thing: everyday words, older names, jargon. They are the project's own, help
 * to find and are no facts, so they have no source.
 */
export interface SearchWords {
  readonly about: SearchTarget;
  readonly nl: readonly string[];
  readonly en: readonly string[];
}

/** A fact of the organisation as a whole. */
export interface Fact extends Evidence {
  readonly key: string;
  readonly label: Text;
  readonly value: Text;
}

/**
 * What of its units a doubt is about: where they hang, what they are called, what kind of organisation they are, who
 * answers for them in parliament, their part in subjects, lines beside the tree, when things happened, which parts they
 * have, whether those are all of them, who holds an office, money and numbers.
 */
export type Aspect =
  | "place" | "name" | "kind" | "answers" | "subjects" | "relations" | "history" | "parts" | "completeness" | "people"
  | "size";

/** Where sources disagree: both sides, and what we show. */
export interface Contradiction {
  readonly id: Id;
  readonly units: readonly UnitId[];
  /** Missing: everything, so that nothing is taken for certain by mistake. */
  readonly touches?: readonly Aspect[];
  readonly question: Text;
  readonly sides: readonly { readonly text: Text; readonly src?: readonly SourceId[] }[];
  /** What we show, and why. */
  readonly shown: Text;
  /** `settled`: a newer source decided it. */
  readonly state: "open" | "settled";
}

/** What we looked for and did not find. */
export interface KnownUnknown {
  readonly id: Id;
  readonly units: readonly UnitId[];
  /** As for a contradiction. */
  readonly touches?: readonly Aspect[];
  readonly text: Text;
}

export type EventType =
  | "created" | "renamed" | "merged" | "split" | "moved-in" | "moved-out" | "abolished" | "delisted" | "reorganised"
  | "first-seen" | "status-change" | "task-change" | "portfolio-change" | "decree" | "moved-seat" | "appointment"
  | "plan" | "minister-change";

export interface OrgEvent extends Evidence {
  readonly id: Id;
  readonly date: PartialDate;
  readonly type: EventType;
  readonly before: readonly UnitId[];
  readonly after: readonly UnitId[];
  readonly title: Text;
  readonly text?: Text;
}

/**
 * - `full`: names every directorate; a unit that is absent was not part of the structure according to the document.
 * - `head`: the main parts only. `partial`: only a part of the document was read. Absence says nothing in these two.
 */
export type Coverage = "full" | "head" | "partial";

/** One box of a document, as printed. A chart may draw one unit under several parents: one box for each. */
export interface SnapshotBox {
  readonly unit: UnitId;
  readonly name: string;
  readonly abbr?: string;
  readonly kind?: UnitKind;
  readonly parent: UnitId | null;
  readonly line?: "solid" | "dotted" | "attached";
  readonly article?: string;
  /** Names printed in the box of a chart, as printed. */
  readonly heads?: readonly string[];
  readonly acting?: Acting;
  /** Missing: those of the snapshot. */
  readonly src?: readonly SourceId[];
  readonly confidence?: Confidence;
}

/**
 * A dated structure as one document gives it. `from` and `to` bound the days on which the document counted (a decree)
 * or the one day that it shows (a chart).
 */
export interface Snapshot extends Interval, Evidence {
  readonly id: Id;
  readonly kind: "decree" | "chart";
  readonly title: Text;
  readonly coverage: Coverage;
  readonly boxes: readonly SnapshotBox[];
}

/** An id that was used before, and the one that answers now. */
export interface Alias {
  readonly from: UnitId;
  readonly to: UnitId;
}

/** One file: the format line and any of the collections. */
export interface OrgFilePart {
  readonly format: typeof FORMAT;
  readonly meta?: Meta;
  readonly sources?: readonly Source[];
  readonly units?: readonly Unit[];
  readonly descriptions?: readonly Description[];
  readonly tasks?: readonly Task[];
  readonly offices?: readonly Office[];
  readonly people?: readonly Person[];
  readonly terms?: readonly Term[];
  readonly relations?: readonly Relation[];
  readonly figures?: readonly Figure[];
  readonly topics?: readonly Topic[];
  readonly subjects?: readonly Subject[];
  readonly themes?: readonly Theme[];
  readonly elsewhere?: readonly Elsewhere[];
  readonly words?: readonly SearchWords[];
  readonly facts?: readonly Fact[];
  readonly contradictions?: readonly Contradiction[];
  readonly unknowns?: readonly KnownUnknown[];
  readonly events?: readonly OrgEvent[];
  readonly snapshots?: readonly Snapshot[];
  readonly aliases?: readonly Alias[];
}

/** Every collection present: what the parts add up to. */
export type OrgFile = Required<OrgFilePart>;

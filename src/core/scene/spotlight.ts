/**
 * What stands out in the chart beside the one chosen card, and which lines are drawn for it alone: the line to whoever
 * answers in parliament, the units with a part in a subject and the lines between them, the way between two units, and
 * everything for which an office-holder answers. A line is only ever drawn where a source says that it is there; what no
 * source says stands as words on the card.
 */
import { chartMessages } from "@/core/i18n/chartMessages";
import { formatDate } from "@/core/i18n/format";
import { relations as relationNames } from "@/core/i18n/relations";
import { roles as roleNames } from "@/core/i18n/roles";
import type { Id, Lang, PartialDate, Relation, SourceId, UnitId } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import { accountability, type Accountability, type ResponsibleOffice } from "@/core/time/accountability";
import { earliestDay } from "@/core/time/partialDate";
import type { OrgSnapshot } from "@/core/time/snapshotAt";
import { pathBetween } from "@/core/view/pathBetween";
import type { UnitPath } from "@/core/view/viewState";

export interface SpotLine {
  /** Unique among the lines. */
  readonly id: string;
  readonly from: UnitId;
  readonly to: UnitId;
  /** `answers`: in parliament. `relation`: any other line that is not the tree. */
  readonly grammar: "answers" | "relation";
  /** An office that answers at a distance. */
  readonly dotted: boolean;
  /** What the line says and how old its source is. */
  readonly label: string;
  /** What its target says where its beginning is not in the chart, and the line cannot be drawn. */
  readonly whenHidden: string | null;
}

export interface Spotlight {
  /** Units that stand out, with words for their card; empty: none. */
  readonly tags: ReadonlyMap<UnitId, string>;
  /** What no source says, in words for the card; it does not make the card stand out. */
  readonly gaps: ReadonlyMap<UnitId, string>;
  /** Units on the way between two; the tree lines between them stand out too. */
  readonly way: ReadonlySet<UnitId>;
  /** Offices that answer in parliament for the chosen unit. */
  readonly answering: ReadonlySet<UnitId>;
  readonly lines: readonly SpotLine[];
}

/** What the view is about; at most one of them. */
export interface Spotlit {
  readonly selectedId: UnitId | null;
  readonly subjectId: Id | null;
  readonly path: UnitPath | null;
}

export const noSpotlight: Spotlight = { tags: new Map(), gaps: new Map(), way: new Set(), answering: new Set(), lines: [] };

export function spotlight(model: OrgModel, snapshot: OrgSnapshot, { selectedId, subjectId, path }: Spotlit, lang: Lang): Spotlight {
  if (selectedId !== null) {
    return model.unitById.get(selectedId)?.kind === "political-office"
      ? onOffice(model, snapshot, selectedId, lang)
      : onUnit(model, snapshot, selectedId, lang);
  }
  if (subjectId !== null) return onSubject(model, snapshot, subjectId, lang);
  return path === null ? noSpotlight : onPath(snapshot, path, lang);
}

function onUnit(model: OrgModel, snapshot: OrgSnapshot, unitId: UnitId, lang: Lang): Spotlight {
  const words = chartMessages[lang].spotlight;
  const result = accountability(model, snapshot, unitId, snapshot.date);
  if (result.kind === "stated" || result.kind === "derived") {
    const via = result.kind === "derived" ? shortName(snapshot, result.via, lang) : null;
    return {
      ...noSpotlight,
      answering: new Set(result.offices.map(({ office }) => office)),
      lines: result.offices.map((office) => answersLine(model, snapshot, office, unitId, via, lang)),
    };
  }
  const gap = result.kind === "unknown" ? words.unknown : result.kind === "table" ? words.unsourced : null;
  return gap === null ? noSpotlight : { ...noSpotlight, gaps: new Map([[unitId, gap]]) };
}

/** Everything for which the office answers, and beside it what nobody could say. */
function onOffice(model: OrgModel, snapshot: OrgSnapshot, office: UnitId, lang: Lang): Spotlight {
  const words = chartMessages[lang].spotlight;
  const tags = new Map<UnitId, string>();
  const gaps = new Map<UnitId, string>();
  const lines: SpotLine[] = [];
  for (const unitId of snapshot.parentOf.keys()) {
    // A heading of ours is nobody's work.
    if (model.unitById.get(unitId)?.kind === "group") continue;
    const result = accountability(model, snapshot, unitId, snapshot.date);
    const tag = tagFor(result, office, words);
    if (tag !== null) tags.set(unitId, tag);
    if (result.kind === "unknown") gaps.set(unitId, words.unknownShort);
    if (result.kind !== "stated") continue;
    for (const each of result.offices) if (each.office === office) lines.push(answersLine(model, snapshot, each, unitId, null, lang));
  }
  return { ...noSpotlight, tags, gaps, lines };
}

type Words = (typeof chartMessages)["nl"]["spotlight"];

function tagFor(result: Accountability, office: UnitId, words: Words): string | null {
  switch (result.kind) {
    case "stated": return tagOf(result.offices, office, words.stated, words);
    case "derived": return tagOf(result.offices, office, words.derived, words);
    case "table": return result.office === office ? words.unsourced : null;
    case "self": case "unknown": case "elsewhere": case "ended": case "none": return null;
  }
}

function tagOf(offices: readonly ResponsibleOffice[], office: UnitId, tag: string, words: Words): string | null {
  const own = offices.find((each) => each.office === office);
  if (own === undefined) return null;
  return own.remote ? words.remoteShort : tag;
}

function onSubject(model: OrgModel, snapshot: OrgSnapshot, subjectId: Id, lang: Lang): Spotlight {
  const parts = model.subjectById.get(subjectId)?.units ?? [];
  const tags = new Map<UnitId, string>();
  for (const { unit, role } of parts) {
    const before = tags.get(unit);
    const name = roleNames[lang][role];
    tags.set(unit, before === undefined ? name : `${before} · ${name}`);
  }
  const lines = [...tags.keys()].flatMap((id) => model.relationsFrom(id)).flatMap((relation): readonly SpotLine[] =>
    (tags.has(relation.to) && isDrawn(model, relation, snapshot) ? [relationLine(model, relation, lang)] : []));
  return { ...noSpotlight, tags, lines };
}

function onPath(snapshot: OrgSnapshot, [from, to]: UnitPath, lang: Lang): Spotlight {
  const words = chartMessages[lang].spotlight;
  const path = pathBetween(snapshot.parentOf, from, to);
  if (path === null) return noSpotlight;
  const way = new Set([...path.up, ...(path.top === null ? [] : [path.top]), ...path.down]);
  const tags = new Map([[from, words.from], [to, words.to]]);
  if (path.top !== null && !tags.has(path.top)) tags.set(path.top, words.meeting);
  return { ...noSpotlight, tags, way };
}

/** Predecessors are no neighbours, and what has ended or is still to come is not there on the day. */
function isDrawn(model: OrgModel, { type, from, to, valid = {} }: Relation, snapshot: OrgSnapshot): boolean {
  const { date } = snapshot;
  if (from === to || type === "predecessor" || type === "merged-into" || type === "not-part-of") return false;
  // Who answers in parliament has rules of its own for days before it was looked up.
  if (type === "political-responsibility" || type === "remote-responsibility") {
    const result = accountability(model, snapshot, to, date);
    return result.kind === "stated" && result.offices.some(({ office }) => office === from);
  }
  return !(valid.to !== undefined && earliestDay(valid.to) <= date) && !(valid.from !== undefined && earliestDay(valid.from) > date);
}

function relationLine(model: OrgModel, relation: Relation, lang: Lang): SpotLine {
  const remote = relation.type === "remote-responsibility";
  const answers = remote || relation.type === "political-responsibility";
  const words = chartMessages[lang].spotlight;
  const name = answers ? (remote ? words.remote : words.answers) : relationNames[lang][relation.type].forward;
  return {
    id: `spot ${relation.id}`, from: relation.from, to: relation.to, grammar: answers ? "answers" : "relation", dotted: remote,
    label: withSource(name, model, relation.src ?? [], relation.asOf, lang), whenHidden: null,
  };
}

function answersLine(model: OrgModel, snapshot: OrgSnapshot, { office, remote, src }: ResponsibleOffice, unitId: UnitId, via: string | null, lang: Lang): SpotLine {
  const words = chartMessages[lang].spotlight;
  const name = remote ? words.remote : words.answers;
  return {
    id: `answers ${office} ${unitId}`, from: office, to: unitId, grammar: "answers", dotted: remote,
    label: withSource(via === null ? name : words.via(name, via), model, src, undefined, lang),
    whenHidden: words.notDrawn(shortName(snapshot, office, lang), name),
  };
}

/** The newest day that a source carries: what it says holds for then. */
function withSource(name: string, model: OrgModel, src: readonly SourceId[], asOf: PartialDate | undefined, lang: Lang): string {
  const words = chartMessages[lang].spotlight;
  if (src.length === 0) return words.withoutSource(name);
  const days = src.flatMap((id) => model.sourceById.get(id)?.published ?? []);
  const newest = asOf ?? days.toSorted().at(-1);
  return newest === undefined ? words.sourceUndated(name) : words.sourceOf(name, formatDate(newest, lang));
}

function shortName(snapshot: OrgSnapshot, id: UnitId, lang: Lang): string {
  const { abbr, nl, en } = snapshot.nameOf(id);
  return abbr ?? (lang === "en" ? en : undefined) ?? nl;
}

/**
 * Units side by side: the same rows for each, with one numbering of sources for all of them.
 *
 * A cell without an answer says which of three things that means, because they are easily taken for each other: we do
 * not know; it is known not to be made public; or the question does not go with this kind of unit. Nothing is called
 * "not public" unless a sentence of the file says so. Nor is anything called different or the same unless both sides
 * are known, and figures only where they measure the same in the same year and budget.
 */
import { compareMessages } from "@/core/i18n/compareMessages";
import { formatDate } from "@/core/i18n/format";
import { historyMessages } from "@/core/i18n/historyMessages";
import { kindNames } from "@/core/i18n/kindNames";
import { panelMessages } from "@/core/i18n/panelMessages";
import { actingNames, relations as relationNames } from "@/core/i18n/relations";
import { roles } from "@/core/i18n/roles";
import type { Lang, Source, Text, UnitId, UnitKind } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import type { OrgSnapshot } from "@/core/time/snapshotAt";
import { createCiter, type Cite, type UnitRef, type Words } from "./citer";
import { dutyLines } from "./officeDuties";
import { renumbered } from "./renumber";
import { periodText, validText, valueText } from "./spanText";
import { unitProfile, type AnsweringOffice, type FigureEntry, type RelationEntry, type UnitProfile } from "./unitProfile";

export type RowId =
  | "kind" | "exists" | "chain" | "answers" | "tasks" | "people" | "money" | "staff" | "counts" | "legal" | "subjects"
  | "relations" | "unknowns" | "disputed" | "sources";

export type Absence = "unknown" | "not-public" | "not-applicable";

/** `unclear`: something is unknown, or figures measure different things. */
export type Verdict = "differs" | "same" | "unclear";

/** One thing said in a cell. */
export interface CellEntry {
  /** Stands first. */
  readonly words: Words | null;
  /** The words lead to this address. */
  readonly href: string | null;
  readonly unit: UnitRef | null;
  /** The unit of the column itself, which needs no link. */
  readonly isSelf: boolean;
  /** Said behind it, more quietly. */
  readonly aside: readonly Words[];
  readonly note: Words | null;
  /** Something that is not sure or not settled. */
  readonly isGap: boolean;
  /** `null`: our own words about the facts, which have no source. */
  readonly cite: Cite | null;
}

export interface Cell {
  readonly absence: Absence | null;
  /** Why there is no answer. */
  readonly because: Words | null;
  readonly entries: readonly CellEntry[];
}

export interface CompareRow {
  readonly id: RowId;
  readonly heading: string;
  /** `null`: nothing that could differ, such as what we know of each. */
  readonly verdict: Verdict | null;
  /** One for each unit, in their order. */
  readonly cells: readonly Cell[];
}

export interface Comparison {
  readonly units: readonly UnitRef[];
  readonly rows: readonly CompareRow[];
  /** Sources by number; the first has number 1. */
  readonly sources: readonly Source[];
}

/** A cell with what it is compared by. */
interface Drafted extends Cell {
  /** `null`: not known. */
  readonly keys: readonly string[] | null;
}

type Maker = (profile: UnitProfile, cited: Cited) => Drafted;
type Cited = <Stated extends Cite>(stated: Stated) => Stated;

/** Ids that the file does not have are left out. */
export function compareUnits(model: OrgModel, snapshot: OrgSnapshot, ids: readonly UnitId[], lang: Lang): Comparison {
  const profiles = ids.flatMap((id) => unitProfile(model, snapshot, id, lang) ?? []);
  const citer = createCiter(model, snapshot, lang);
  const panel = panelMessages[lang];
  const { rows: headings } = compareMessages[lang];
  const { headings: known } = panel;
  const has = (test: (profile: UnitProfile) => boolean): boolean => profiles.some(test);
  const rows: CompareRow[] = [];
  const add = (id: RowId, heading: string, make: Maker, verdict: (drafts: readonly Drafted[]) => Verdict | null = verdictOf): void => {
    // Made cell by cell as they are read, so that the numbers of the sources count up along the page.
    const drafts = profiles.map((profile) => make(profile, (stated) => renumbered(citer, profile.sources, stated)));
    const cells = drafts.map(({ absence, because, entries }): Cell => ({ absence, because, entries }));
    rows.push({ id, heading, verdict: profiles.length < 2 ? null : verdict(drafts), cells });
  };
  const nothingToDiffer = (): null => null;
  const say = words(lang);
  const refusal = (id: UnitId, about: RegExp): Words | null => saysNotPublic(model, id, about, citer.words);

  add("kind", headings.kind, (profile, cited) => cell([entry({ words: say(kindNames[lang][profile.kind].name), cite: cited(profile.validCite) })], [profile.kind]));
  add("exists", headings.exists, (profile, cited) => existence(profile, cited, lang));
  add("chain", known.belongsTo, (profile, cited) => place(profile, cited, lang));
  add("answers", known.answersTo, (profile, cited) => answering(profile, cited, lang));
  add("tasks", known.tasks, (profile, cited) => tasks(profile, cited, lang));
  add("people", known.people, (profile, cited) => people(profile, cited, lang, refusal(profile.unit.id, wordsFor.people)));
  for (const id of ["money", "staff", "counts"] as const) {
    const measured = (profile: UnitProfile): readonly FigureEntry[] => profile.figures.filter((figure) => figureRow(figure) === id);
    // What is counted differs from body to body, so this row only stands where there is something in it.
    if (id === "counts" && !has((profile) => measured(profile).length > 0)) continue;
    add(id, headings[id],
      (profile, cited) => figures(profile, measured(profile), id, cited, lang, id === "counts" ? null : refusal(profile.unit.id, wordsFor[id])),
      (drafts) => figureVerdict(drafts, profiles.map(measured)));
  }
  add("legal", known.legalBasis, (profile, cited) => legalBasis(profile, cited, lang));
  add("subjects", known.subjects, (profile, cited) => subjects(profile, cited, lang));
  if (profiles.length > 1) {
    add("relations", headings.relations, (profile, cited) => mutual(profile, profiles, cited, citer, lang), nothingToDiffer);
  }
  if (has(({ unknowns }) => unknowns.length > 0)) {
    add("unknowns", known.unknowns, ({ unknowns }) => listed(unknowns.map((each) => entry({ words: each, isGap: true })), lang), nothingToDiffer);
  }
  if (has(({ disputed }) => disputed.length > 0)) {
    add("disputed", known.contradictions, (profile, cited) => listed(profile.disputed.map((point) => entry({
      words: point.question, aside: [say(panel.contradictions[point.state])], note: point.shown,
      cite: cited({ ...noCite, numbers: [...new Set(point.sides.flatMap(({ numbers }) => numbers))] }),
    })), lang), nothingToDiffer);
  }
  add("sources", known.sources, (profile, cited) => cell([entry({
    words: say(panel.sources.count(profile.sources.length)), cite: cited({ ...noCite, numbers: profile.sources.map((_, index) => index + 1) }),
  })], null), nothingToDiffer);

  return { units: profiles.map(({ unit }) => unit), rows, sources: citer.sources };
}

const noCite: Cite = { numbers: [], asOf: null, confidence: null, note: null };
const words = (lang: Lang) => (text: string): Words => ({ text, lang });

const entry = (said: Partial<CellEntry>): CellEntry => ({
  words: null, href: null, unit: null, isSelf: false, aside: [], note: said.cite?.note ?? null, isGap: false, cite: null, ...said,
});

const cell = (entries: readonly CellEntry[], keys: readonly string[] | null): Drafted => ({ absence: null, because: null, entries, keys });

/** Without an answer; what is known beside that may still be said. */
function without(absence: Absence, because: Words | null, entries: readonly CellEntry[] = []): Drafted {
  return { absence, because, entries, keys: absence === "not-applicable" ? [] : null };
}

/** Of what we noted ourselves, nothing is simply nothing. */
function listed(entries: readonly CellEntry[], lang: Lang): Drafted {
  return cell(entries.length > 0 ? entries : [entry({ words: words(lang)(compareMessages[lang].missing.nothing) })], null);
}

/** The order in which things are said makes no difference, and neither does where we read them. */
function verdictOf(drafts: readonly Drafted[]): Verdict {
  const known = drafts.flatMap(({ keys }) => (keys === null ? [] : JSON.stringify([...new Set(keys)].toSorted())));
  if (new Set(known).size > 1) return "differs";
  return known.length === drafts.length ? "same" : "unclear";
}

// Kinds that a question does not go with, unless the file answers it all the same

const onlyHeadings: ReadonlySet<UnitKind> = new Set(["group"]);
const withoutTasks: ReadonlySet<UnitKind> = new Set(["group", "political-office"]);
const withoutPeople: ReadonlySet<UnitKind> = new Set(["group", "country"]);
const withoutSize: ReadonlySet<UnitKind> = new Set(["group", "political-office"]);

const missing = (kinds: ReadonlySet<UnitKind>, { kind }: UnitProfile, because: Words): Drafted =>
  kinds.has(kind) ? without("not-applicable", null) : without("unknown", because);

/**
 * A sentence of the file that says itself that this is not public; there is no field for it. It has to name what is
 * not public, or it may be about something else.
 */
function saysNotPublic(model: OrgModel, id: UnitId, about: RegExp, inLanguage: (text: Text) => Words): Words | null {
  const note = model.unitById.get(id)?.note;
  const texts = [...model.unknownsOf(id).map(({ text }) => text), ...(note === undefined ? [] : [note])];
  const said = texts.find(({ nl }) => nl.split(/(?<=[.?])\s+/).some((sentence) => /\bniet openbaar\b/i.test(sentence) && about.test(sentence)));
  return said === undefined ? null : inLanguage(said);
}

const wordsFor = {
  people: /\b(namen?|wie|leiding|directeur)\b/i,
  money: /\b(begroting|budget|bedrag(en)?|geld|uitgaven|omvang)\b/i,
  staff: /\b(medewerkers|personeel|mensen|fte|omvang)\b/i,
} as const;

// Rows

function existence(profile: UnitProfile, cited: Cited, lang: Lang): Drafted {
  const { valid, kind, unit, certainty, validCite } = profile;
  const { state } = panelMessages[lang];
  const say = words(lang);
  const doubt = unit.former ? state.former : certainty === "uncertain" ? state.uncertain : null;
  const aside = doubt === null ? [] : [entry({ words: say(doubt), isGap: true, cite: cited(validCite) })];
  if (valid.from === undefined && valid.to === undefined) {
    return onlyHeadings.has(kind) ? without("not-applicable", null) : without("unknown", say(validText(valid, lang)), aside);
  }
  // That one still exists and another does not is a difference, whenever both began.
  return cell([entry({ words: say(validText(valid, lang)), cite: cited(validCite) }), ...aside], [`${valid.from} ${valid.to} ${doubt}`]);
}

function place({ chain, unit, isOutside }: UnitProfile, cited: Cited, lang: Lang): Drafted {
  const said = panelMessages[lang].chain;
  const say = words(lang);
  const steps = chain.map((step): CellEntry => entry({
    unit: step.unit, isSelf: step.unit.id === unit.id, cite: cited(step),
    aside: step.line === "staff" || step.line === "dotted" ? [say(said[step.line])] : [],
  }));
  const remark = isOutside && !unit.former ? said.outside : chain.length === 1 && !isOutside ? said.top : null;
  const keys = chain.map((step) => (step.unit.id === unit.id ? step.line ?? "" : step.unit.id));
  return cell([...steps, ...(remark === null ? [] : [entry({ words: say(remark) })])], keys);
}

/** Not the file's own day, of which the usual words speak. */
const isOtherDay = ({ date, fileDay }: UnitProfile): boolean => date < fileDay;

function answering(profile: UnitProfile, cited: Cited, lang: Lang): Drafted {
  const { answers, kind, otherMinistry, validCite } = profile;
  const usual = panelMessages[lang].accountability;
  const { answers: unknown } = historyMessages[lang].onTheDay;
  const said = isOtherDay(profile) ? { ...usual, unknown, none: unknown } : usual;
  const { earlier, atDistance } = compareMessages[lang];
  const say = words(lang);
  const office = (each: AnsweringOffice, before: boolean): CellEntry => entry({
    words: before ? say(earlier) : null, unit: each.office, cite: cited(each),
    aside: [
      ...(each.holders.length === 0 ? [] : [say(each.holders.join(" / "))]),
      ...(each.remote ? [say(atDistance)] : []),
      ...(each.until === null ? [] : [say(panelMessages[lang].dates.holdsUntil(formatDate(each.until, lang)))]),
    ],
  });
  const via = answers.via === null ? [] : [entry({ words: say(said.viaShort), unit: answers.via })];
  const differs = answers.differs === null ? [] : [
    entry({ words: say(said.differs), unit: answers.differs.via, isGap: true }),
    ...(answers.differs.office === null ? [] : [entry({ unit: answers.differs.office, isGap: true })]),
  ];
  // Sources are counted as they are read: the present offices first.
  const current = answers.offices.map((each) => office(each, answers.kind === "ended"));
  const before = answers.before.map((each) => office(each, true));
  const keys = answers.offices.map((each) => `${each.office.id}${each.remote ? " remote" : ""}`);
  switch (answers.kind) {
    case "self": return cell([entry({ unit: profile.unit, isSelf: true }), entry({ words: say(said.self) }), ...before], [profile.unit.id]);
    case "stated": return cell([
      ...current, entry({ words: say(answers.offices.every(({ remote }) => remote) ? said.remote : said.stated) }), ...differs, ...before,
    ], keys);
    case "derived": return cell([
      ...current, ...(answers.via === null ? [] : [entry({ words: say(said.derived), unit: answers.via })]), ...differs, ...before,
    ], keys);
    case "table": return cell([...current, entry({ words: say(said["table-only"]), isGap: true }), ...via, ...differs, ...before], keys);
    case "unknown": return without("unknown", say(said.unknown), [...via, ...before]);
    case "elsewhere": return cell([
      entry({ words: say(said.elsewhere) }),
      ...(otherMinistry === null ? [] : [entry({ words: { text: otherMinistry, lang: "nl" }, cite: cited(validCite) })]), ...before,
    ], [`ministry ${otherMinistry}`]);
    case "ended": return without("not-applicable", say(said.ended), [...current, ...before]);
    case "none": return onlyHeadings.has(kind) ? without("not-applicable", null, before) : without("unknown", say(said.none), before);
  }
}

/** What it is for and what it does, as the panel says it: the one sentence first. */
function tasks(profile: UnitProfile, cited: Cited, lang: Lang): Drafted {
  const all = [...(profile.description === null ? [] : [profile.description]), ...profile.tasks];
  if (all.length === 0) return missing(withoutTasks, profile, words(lang)(panelMessages[lang].tasks.unknown));
  return cell(all.map((task) => entry({ words: task.words, cite: cited(task) })), all.map((task) => task.words.text));
}

function people(profile: UnitProfile, cited: Cited, lang: Lang, notPublic: Words | null): Drafted {
  const { holders, earlierHolders, unit } = profile;
  const said = panelMessages[lang].people;
  const say = words(lang);
  if (holders.length === 0) {
    if (notPublic !== null) return without("not-public", notPublic);
    // Nobody leads what is gone, so there is nothing that we do not know.
    if (unit.former) return without("not-applicable", say(compareMessages[lang].missing.ended));
    return missing(withoutPeople, profile, say(
      isOtherDay(profile) ? historyMessages[lang].onTheDay.head : earlierHolders.length > 0 ? said.notSinceKnown : said.unknown));
  }
  return cell(holders.map((holder) => {
    const period = periodText(holder.term, lang);
    return entry({
      words: { text: holder.person, lang: "nl" }, cite: cited(holder),
      aside: [...(holder.acting === null ? [] : [say(actingNames[lang][holder.acting])]), holder.title, ...(period === null ? [] : [say(period)])],
    });
  }), holders.map(({ person, title }) => `${person} ${title.text}`));
}

const figureRow = ({ measure, valueUnit }: FigureEntry): "money" | "staff" | "counts" =>
  valueUnit === "EUR" ? "money" : measure === "fte" || measure === "employees" ? "staff" : "counts";

function figures(
  profile: UnitProfile, measured: readonly FigureEntry[], row: "money" | "staff" | "counts", cited: Cited, lang: Lang, notPublic: Words | null,
): Drafted {
  const { size } = panelMessages[lang];
  const say = words(lang);
  if (measured.length === 0) {
    return notPublic === null ? missing(withoutSize, profile, say(compareMessages[lang].missing[row])) : without("not-public", notPublic);
  }
  return cell(measured.map((figure) => entry({
    words: say(valueText(figure, lang)), cite: cited(figure),
    aside: [
      figure.label,
      say(figure.year === null ? size.yearUnknown : size.inYear(formatDate(figure.year, lang))),
      ...(figure.chapter === null || figure.label.text.includes(figure.chapter) ? [] : [say(size.chapter(figure.chapter))]),
    ],
  })), null);
}

/** Only figures of one measure, year and chapter say something of each other. */
function figureVerdict(drafts: readonly Drafted[], measured: readonly (readonly FigureEntry[])[]): Verdict {
  const inapplicable = drafts.filter(({ absence }) => absence === "not-applicable").length;
  if (inapplicable === drafts.length) return "same";
  if (inapplicable > 0 && measured.some((each) => each.length > 0)) return "differs";
  const values = new Map<string, Set<number>>();
  const keysOf = measured.map((each) => each.flatMap((figure) => {
    if (figure.year === null) return [];
    const key = JSON.stringify([figure.measure, figure.year, figure.chapter, figure.valueUnit]);
    values.set(key, (values.get(key) ?? new Set<number>()).add(figure.value));
    return [key];
  }));
  if ([...values.values()].some(({ size }) => size > 1)) return "differs";
  const [first] = keysOf;
  const isWhole = keysOf.every((keys, index) => keys.length > 0 && keys.length === measured[index]?.length
    && keys.length === first?.length && keys.every((key) => first.includes(key)));
  return isWhole ? "same" : "unclear";
}

function legalBasis(profile: UnitProfile, cited: Cited, lang: Lang): Drafted {
  if (profile.legal.length === 0) return missing(onlyHeadings, profile, words(lang)(compareMessages[lang].missing.legal));
  return cell(profile.legal.map((each) => entry({
    words: { text: each.basis.article === undefined ? each.basis.title : `${each.basis.title}, ${each.basis.article}`, lang: "nl" },
    href: each.basis.url ?? null, cite: cited(each),
  })), profile.legal.map(({ basis }) => `${basis.title} ${basis.article ?? ""}`));
}

function subjects(profile: UnitProfile, cited: Cited, lang: Lang): Drafted {
  const say = words(lang);
  if (profile.topics.length === 0) return missing(onlyHeadings, profile, say(compareMessages[lang].missing.subjects));
  return cell(
    profile.topics.map((topic) => entry({ words: topic.label, aside: [say(roles[lang][topic.role])], cite: cited(topic) })),
    profile.topics.map(({ label, role }) => `${label.text.toLowerCase()} ${role}`),
  );
}

/** The lines between the units that are compared, each seen from its own end. */
function mutual(profile: UnitProfile, profiles: readonly UnitProfile[], cited: Cited, citer: ReturnType<typeof createCiter>, lang: Lang): Drafted {
  const say = words(lang);
  const panel = panelMessages[lang];
  const others = new Set(profiles.flatMap(({ unit }) => (unit.id === profile.unit.id ? [] : [unit.id])));
  const line = (heading: string, each: RelationEntry, unit: UnitRef, cite: Cite): CellEntry => {
    const period = periodText(each.valid, lang);
    return entry({ words: say(`${heading}:`), unit, aside: period === null ? [] : [say(period)], cite });
  };
  const own = [...dutyLines(profile.duties), ...profile.relations, ...profile.pastRelations].flatMap(({ type, direction, entries }) =>
    entries.filter(({ unit }) => others.has(unit.id)).map((each) => line(relationNames[lang][type][direction], each, each.unit, cited(each))));
  const kin = [[panel.relations.predecessors, profile.predecessors], [panel.relations.successors, profile.successors]] as const;
  const followed = kin.flatMap(([heading, entries]) =>
    entries.filter(({ unit }) => others.has(unit.id)).map((each) => line(heading, each, each.unit, cited(each))));
  // The profile of what is answered for tells this under another heading; here it would be missing from one end.
  const answered = profiles.filter(({ unit }) => others.has(unit.id)).flatMap((office) =>
    [...dutyLines(office.duties), ...office.pastRelations]
      .filter(({ type, direction }) => direction === "forward" && (type === "political-responsibility" || type === "remote-responsibility"))
      .flatMap(({ type, entries }) => entries.filter(({ unit }) => unit.id === profile.unit.id)
        .map((each) => line(relationNames[lang][type].backward, each, office.unit, renumbered(citer, office.sources, each)))));
  const all = [...own, ...followed, ...answered];
  return all.length > 0 ? cell(all, null) : without("unknown", say(compareMessages[lang].missing.relations));
}

/**
 * A statement of the panel as plain text that can stand anywhere else: one sentence, the day, the sources and a
 * permanent address. How sure it is stands in the sentence itself, because that is what is left of a panel elsewhere.
 *
 *   Logius valt onder … (stand 22 november 2026; volgens een secundaire bron). Bron: titel, uitgever, datum, https://… .
 *   Wie doet wat bij BZK: https://…/?unit=logius
 *
 * What a unit sits under and who answers for it are quoted apart and in words of their own. Only an office holder whose
 * term has a source is named.
 */
import { formatDate, formatExactEuro, formatList, formatNumber } from "@/core/i18n/format";
import { kindNames } from "@/core/i18n/kindNames";
import { panelMessages } from "@/core/i18n/panelMessages";
import { quoteMessages } from "@/core/i18n/quoteMessages";
import { actingNames } from "@/core/i18n/relations";
import { cleanLine } from "@/core/org/cleanText";
import type { Confidence, Contradiction, Interval, IsoDate, Lang, Source, Text, UnitId } from "@/core/org/fileFormat";
import { isWebAddress } from "@/core/org/isWebAddress";
import type { OrgModel } from "@/core/org/orgModel";
import { intervalOn } from "@/core/time/intervalOn";
import { earliestDay } from "@/core/time/partialDate";
import { boxOn, type OrgSnapshot } from "@/core/time/snapshotAt";
import { termsOn } from "@/core/time/termsOn";
import type { Cite, UnitRef } from "./citer";
import type { AnsweringOffice, ChainStep, FigureEntry, RelationEntry, RelationGroup, UnitProfile } from "./unitProfile";

/** What a quotation needs besides the profile. */
export interface QuoteContext {
  readonly model: OrgModel;
  readonly snapshot: OrgSnapshot;
  readonly lang: Lang;
  /** Permanent and whole: with `https:` and the place of the site. */
  readonly addressOf: (id: UnitId, date: IsoDate) => string;
}

/** Each text is one clean line. */
export interface Quote {
  /** The statement, without a full stop. */
  readonly says: string;
  /** What has to be said along with it: the day first, then how we know. */
  readonly remarks: readonly string[];
  /** A caveat of the file. */
  readonly note: string | null;
  readonly sources: readonly Source[];
  /** Where the name of who holds the office comes from. */
  readonly nameSources: readonly Source[];
  readonly address: string;
}

/** More than this and one more would bury the sentence; the address leads to all of them. */
const shownSources = 3;

/** What the unit is and where it stands. */
export function quoteUnit(context: QuoteContext, profile: UnitProfile): Quote {
  const { says, remarks } = quoteMessages[context.lang];
  const { unit, validCite } = profile;
  const name = nameOf(unit);
  const own = { about: unit.id, cite: validCite, disputes: openDisputes(context, unit.id) };
  const { to } = profile.valid;
  // What is gone today may have been still to come on an earlier day.
  const isGone = unit.former && (profile.certainty === "former" || (to !== undefined && earliestDay(to) <= context.snapshot.date));
  if (isGone) return quote(context, profile, { ...own, says: says.gone(name), extra: existedText(profile.valid, context.lang) });
  if (profile.certainty === "absent") return quote(context, profile, { ...own, says: says.absent(name) });
  const step = profile.chain.at(-1);
  return quote(context, profile, {
    ...own,
    says: placeText(context, profile.chain, profile.chain.length - 1, `${name}, ${kindNames[context.lang][profile.kind].name},`),
    cite: { ...validCite, numbers: [...new Set([...step?.numbers ?? [], ...validCite.numbers])] },
    extra: [
      ...placeRemarks(context, profile.chain, profile.chain.length - 1),
      ...(step !== undefined && step.confidence !== validCite.confidence ? sureness(step.confidence, remarks.sureness) : []),
    ],
  });
}

/** What one step of the chain sits under; the first step is at the top. */
export function quotePlace(context: QuoteContext, profile: UnitProfile, index: number): Quote {
  const { chain } = profile;
  const step = chain[index];
  if (step === undefined) throw new RangeError(`No step ${index} in the chain of ${profile.unit.id}`);
  return quote(context, profile, {
    about: step.unit.id,
    says: placeText(context, chain, index, nameOf(step.unit)),
    cite: step,
    extra: [...placeRemarks(context, chain, index), ...(step.unit.former ? [quoteMessages[context.lang].remarks.former] : [])],
    disputes: index === 0 ? [] : openDisputes(context, step.unit.id),
  });
}

/** Who answers for the unit in parliament; `null`: what is said where no office can be named. */
export function quoteAnswer(context: QuoteContext, profile: UnitProfile, office: AnsweringOffice | null): Quote {
  const { says, remarks } = quoteMessages[context.lang];
  const { answers, unit } = profile;
  const name = nameOf(unit);
  // What follows from the office itself is not what sources can disagree on.
  const own = { about: unit.id, disputes: answers.kind === "self" ? [] : openDisputes(context, unit.id) };
  if (office === null) return quote(context, profile, { ...own, ...withoutOffice(context, profile) });

  const isPast = office.until !== null || answers.kind === "ended";
  const holders = isPast ? nobody : holdersOf(context, office.office.id);
  const who = withHolders(nameOf(office.office), holders);
  const via = answers.via === null ? null : nameOf(answers.via);
  const { differs } = answers;
  return quote(context, profile, {
    ...own,
    says: office.remote ? (isPast ? says.wasRemote : says.remote)(who, name) : (isPast ? says.answered : says.answers)(who, name),
    cite: office,
    extra: [
      ...periodText(office.until === null ? {} : { to: office.until }, context.lang),
      ...(answers.kind === "derived" && via !== null ? [remarks.derived(via)] : []),
      ...(answers.kind === "table" ? [via === null ? remarks.onlyOurs : remarks.onlyOursVia(via)] : []),
      ...(differs === null || isPast ? [] : [
        differs.office === null ? remarks.differs(nameOf(differs.via)) : remarks.differsFrom(nameOf(differs.via), nameOf(differs.office)),
      ]),
      ...(answers.kind === "ended" ? [remarks.former] : []),
    ],
    holders,
  });
}

/** A line that is not the tree, told from its beginning to its end, whichever of the two the panel is of. */
export function quoteRelation(
  context: QuoteContext, profile: UnitProfile, { type, direction }: RelationGroup, entry: RelationEntry, isPast = false,
): Quote {
  const words = quoteMessages[context.lang];
  const [from, to] = direction === "forward" ? [profile.unit, entry.unit] : [entry.unit, profile.unit];
  const isPolitical = type === "political-responsibility" || type === "remote-responsibility";
  const holders = isPolitical && !isPast ? holdersOf(context, from.id) : nobody;
  const sentence = words.relations[type](withHolders(nameOf(from), holders), nameOf(to));
  return quote(context, profile, {
    about: profile.unit.id,
    says: isPast ? words.says.before(sentence) : sentence,
    cite: entry,
    extra: periodText(entry.valid, context.lang),
    // A unit has many lines; only a question that names both ends can be about this one.
    disputes: openDisputes(context, from.id).filter(({ units }) => units.includes(to.id)),
    holders,
  });
}

export function quoteFigure(context: QuoteContext, profile: UnitProfile, figure: FigureEntry): Quote {
  const { size } = panelMessages[context.lang];
  const { label, year, chapter } = figure;
  const isNamed = chapter !== null && label.text.includes(chapter);
  return quote(context, profile, {
    about: profile.unit.id,
    says: `${nameOf(profile.unit)} – ${figureText(figure, context.lang)}`,
    cite: figure,
    extra: [...(year === null ? [size.yearUnknown] : []), ...(chapter === null || isNamed ? [] : [size.chapter(chapter)])],
    // Only a question in which one of its own sources takes part.
    disputes: openDisputes(context, profile.unit.id).filter(({ sides }) => {
      const parties = new Set(sides.flatMap(({ src = [] }) => src));
      return sourcesOf(profile, figure).some(({ id }) => parties.has(id));
    }),
    // A figure has a year of its own and does not change with the day that is looked at.
    day: context.model.meta.asOf,
  });
}

/** Any other statement of the panel: what it is, and what it says. */
export function quoteStatement(context: QuoteContext, profile: UnitProfile, what: string, says: string, cite: Cite): Quote {
  return quote(context, profile, { about: profile.unit.id, says: `${nameOf(profile.unit)} – ${what}: ${says}`, cite, disputes: [] });
}

/** The quotation as one line. */
export function quoteText(context: QuoteContext, quote: Quote): string {
  const sentence = quoteSentence(quote);
  const title = oneLine(textIn(context.model.meta.title, context.lang));
  return [sentence, ...sourceTexts(context.lang, quote), ...noteTexts(context.lang, quote), `${title}: ${quote.address}`].join(" ");
}

/** The statement with its remarks, as a sentence. */
export function quoteSentence({ says, remarks }: Quote): string {
  return remarks.length === 0 ? `${says}.` : `${says} (${remarks.join("; ")}).`;
}

/** "Bron: …", one for each kind of source; empty where there is none, which the sentence says already. */
export function sourceTexts(lang: Lang, { sources, nameSources }: Quote): readonly string[] {
  const words = quoteMessages[lang].sources;
  return [
    [sources.length === 1 ? words.one : words.many, sources] as const,
    [words.ofTheName, nameSources] as const,
  ].flatMap(([label, list]) => (list.length === 0 ? [] : [`${label} ${listText(list, lang)}`]));
}

const noteTexts = (lang: Lang, { note }: Quote): readonly string[] =>
  (note === null ? [] : [`${quoteMessages[lang].sources.note} ${ended(note)}`]);

/** "Directoraat-generaal Koninkrijksrelaties (DGKR)"; some official names have the abbreviation in them already. */
export function nameOf({ name, abbr }: Pick<UnitRef, "name" | "abbr">): string {
  const [text, short] = [oneLine(name.text), abbr === null ? "" : oneLine(abbr)];
  return short === "" || short === text || text.includes(`(${short})`) ? text : `${text} (${short})`;
}

/** Blanks that do not break are for the screen; elsewhere they get in the way. */
export const oneLine = (text: string): string => cleanLine(text).replace(/\s+/gu, " ").trim();

interface Holders {
  readonly names: readonly string[];
  readonly sources: readonly Source[];
  readonly confidences: readonly Confidence[];
}

const nobody: Holders = { names: [], sources: [], confidences: [] };

interface Parts {
  /** The unit to which the address leads. */
  readonly about: UnitId;
  readonly says: string;
  readonly cite: Cite;
  readonly extra?: readonly string[];
  readonly disputes: readonly Contradiction[];
  readonly holders?: Holders;
  readonly day?: IsoDate;
  /** Nothing is known, so that there is nothing to have a source for. */
  readonly isUnknown?: boolean;
}

function quote(
  context: QuoteContext, profile: UnitProfile,
  { about, says, cite, extra = [], disputes, holders = nobody, day = context.snapshot.date, isUnknown = false }: Parts,
): Quote {
  const { lang, snapshot } = context;
  const { remarks } = quoteMessages[lang];
  const { dates } = panelMessages[lang];
  const sources = sourcesOf(profile, cite);
  return {
    says: oneLine(says),
    remarks: [
      dates.asOf(formatDate(day, lang)),
      ...(cite.asOf === null || cite.asOf === day ? [] : [(cite.asOf.length === day.length ? remarks.seenOn : remarks.seenIn)(formatDate(cite.asOf, lang))]),
      ...extra,
      ...(snapshot.certaintyOf.get(about) === "uncertain" ? [remarks.uncertain] : []),
      ...sureness(cite.confidence, remarks.sureness),
      ...holders.confidences.flatMap((confidence) => sureness(confidence, remarks.nameSureness)),
      ...(sources.length > 0 ? [] : [isUnknown ? remarks.notFound : remarks.unsourced]),
      ...(disputes.length === 0 ? [] : [remarks.disputed(formatList(disputes.map(({ question }) => `“${textIn(question, lang)}”`), lang))]),
    ].map(oneLine),
    note: cite.note === null ? null : oneLine(cite.note.text),
    sources,
    nameSources: holders.sources,
    address: oneLine(context.addressOf(about, day)),
  };
}

/** Where no office is named: unknown, not ours, gone, not looked up, or the office itself. */
function withoutOffice(context: QuoteContext, { unit, answers, otherMinistry, validCite }: UnitProfile): Pick<Parts, "says" | "cite" | "extra" | "isUnknown" | "holders"> {
  const { says, remarks } = quoteMessages[context.lang];
  const name = nameOf(unit);
  const nothing = { says: says.none(name), cite: uncited, isUnknown: true };
  switch (answers.kind) {
    case "self": {
      const holders = holdersOf(context, unit.id);
      return { says: says.self(withHolders(name, holders)), cite: uncited, extra: [remarks.byOffice], holders };
    }
    case "unknown":
      return { says: says.unknown(name), cite: uncited, extra: answers.via === null ? [] : [remarks.unknownVia(nameOf(answers.via))], isUnknown: true };
    case "elsewhere":
      return { says: says.elsewhere(name, oneLine(otherMinistry ?? "")), cite: validCite };
    case "ended":
      // A heading of ours has no end, whatever stands under it.
      return unit.former ? { says: says.ended(name), cite: validCite } : nothing;
    // The first three name an office; without one there is as little to say as where nobody looked.
    case "stated": case "derived": case "table": case "none":
      return nothing;
  }
}

const uncited: Cite = { numbers: [], asOf: null, confidence: null, note: null };

function placeText({ lang }: QuoteContext, chain: readonly ChainStep[], index: number, name: string): string {
  const { says } = quoteMessages[lang];
  const [step, above] = [chain[index], chain[index - 1]];
  if (step === undefined || above === undefined) return says.top(name);
  const over = nameOf(above.unit);
  if (above.unit.kind === "group") {
    // A heading of ours is nothing that one can sit under, so the unit around it is named too.
    const around = chain.slice(0, index).findLast(({ unit }) => unit.kind !== "group");
    return around === undefined ? says.inGroup(name, over) : says.inGroupWith(name, over, nameOf(around.unit));
  }
  if (step.unit.kind === "group") return says.with(name, over);
  if (step.unit.former) return says.wasUnder(name, over);
  switch (step.line) {
    case "staff": case "beside": return says.beside(name, over);
    case "dotted": return says.dotted(name, over);
    case "head": case "frame": return says.with(name, over);
    case "solid": case null: return says.under(name, over);
  }
}

function placeRemarks({ model, snapshot, lang }: QuoteContext, chain: readonly ChainStep[], index: number): readonly string[] {
  const { remarks } = quoteMessages[lang];
  const [step, above] = [chain[index], chain[index - 1]];
  if (step === undefined || above === undefined) return [];
  const placed = intervalOn(model.unitById.get(step.unit.id)?.placements ?? [], snapshot.date)?.parent;
  const decree = boxOn(snapshot, step.unit.id) === null ? undefined : snapshot.decree ?? undefined;
  return [
    ...(!step.unit.former && chain.slice(0, index + 1).some(({ unit }) => snapshot.lineOf.get(unit.id) === "beside") ? [remarks.outside] : []),
    ...(decree !== undefined ? [remarks.byDecree(oneLine(lang === "en" ? decree.title.en ?? decree.title.nl : decree.title.nl))]
      : placed === above.unit.id ? [] : [remarks.climbed]),
  ];
}

/** Who holds the office on the day, if a source says so; a name without a source is left out. */
function holdersOf({ model, snapshot, lang }: QuoteContext, office: UnitId): Holders {
  const terms = termsOn(model, office, snapshot.date).current
    .filter(({ office: { role } }) => role === "political" || role === "head")
    .map(({ person, term }) => ({
      name: oneLine(term.acting === undefined ? person.name : `${person.name} (${actingNames[lang][term.acting]})`),
      sources: (term.src ?? []).flatMap((id) => model.sourceById.get(id) ?? []),
      confidence: term.confidence,
    }))
    .filter(({ sources }) => sources.length > 0);
  return {
    names: terms.map(({ name }) => name),
    sources: [...new Set(terms.flatMap(({ sources }) => sources))],
    confidences: [...new Set(terms.flatMap(({ confidence }) => confidence ?? []))],
  };
}

const withHolders = (office: string, { names }: Holders): string => (names.length === 0 ? office : `${office} (${names.join(" / ")})`);

const openDisputes = ({ model }: QuoteContext, id: UnitId): readonly Contradiction[] =>
  model.contradictionsOf(id).filter(({ state }) => state === "open");

const sourcesOf = (profile: UnitProfile, { numbers }: Cite): readonly Source[] =>
  numbers.flatMap((number) => profile.sources[number - 1] ?? []);

const textIn = (text: Text, lang: Lang): string => (lang === "en" ? text.en ?? text.nl : text.nl);

function sureness(confidence: Confidence | null, words: Readonly<Record<Exclude<Confidence, "primary">, string>>): readonly string[] {
  return confidence === null || confidence === "primary" ? [] : [words[confidence]];
}

/** "sinds 1 mei 2025"; nothing where neither end is known. */
export function periodText({ from, to }: Interval, lang: Lang): readonly string[] {
  const { dates } = panelMessages[lang];
  if (from !== undefined && to !== undefined) return [dates.holdsBetween(formatDate(from, lang), formatDate(to, lang))];
  if (from !== undefined) return [dates.holdsSince(formatDate(from, lang))];
  return to === undefined ? [] : [dates.holdsUntil(formatDate(to, lang))];
}

/** "bestond van 2 juli 2024 tot 23 februari 2026"; nothing where the end is not known. */
function existedText({ from, to }: Interval, lang: Lang): readonly string[] {
  if (to === undefined) return [];
  const { dates } = panelMessages[lang];
  const text = from === undefined ? dates.until(formatDate(to, lang)) : dates.between(formatDate(from, lang), formatDate(to, lang));
  return [text.charAt(0).toLowerCase() + text.slice(1)];
}

/** "Uitgaven volgens de begroting: € 4.757.827.000 in 2026". */
export function figureText(figure: FigureEntry, lang: Lang): string {
  const { label, year } = figure;
  const inYear = year === null ? "" : ` ${panelMessages[lang].size.inYear(formatDate(year, lang))}`;
  return `${label.text}: ${amountText(figure, lang)}${inYear}`;
}

/** The number as the source gives it: what is rounded on the screen is whole in a quotation. */
function amountText({ value, valueUnit }: FigureEntry, lang: Lang): string {
  if (valueUnit === "EUR") return formatExactEuro(value, lang);
  const words = (panelMessages[lang].valueUnits as Readonly<Record<string, ((n: number) => string) | undefined>>)[valueUnit];
  return words === undefined ? `${formatNumber(value, lang)} ${valueUnit}` : words(value);
}

/** A blank keeps what follows an address out of it. */
function listText(sources: readonly Source[], lang: Lang): string {
  const shown = sources.length <= shownSources + 1 ? sources : sources.slice(0, shownSources);
  const hidden = sources.length - shown.length;
  const texts = [...shown.map((source) => sourceText(source, lang)), ...(hidden > 0 ? [oneLine(quoteMessages[lang].sources.more(hidden))] : [])];
  return texts.map((text, index) => {
    const end = index < texts.length - 1 ? ";" : ".";
    return endsInAddress(text) ? `${text} ${end}` : end === "." ? ended(text) : `${text}${end}`;
  }).join(" ");
}

const endsInAddress = (text: string): boolean => /https?:\/\/\S+$/i.test(text);
const ended = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

/** "titel, uitgever, datum, adres". */
function sourceText({ title, publisher, published, publishedNote, url }: Source, lang: Lang): string {
  const words = quoteMessages[lang].sources;
  return [
    title,
    ...(publisher === undefined ? [] : [publisher]),
    publishedNote ?? (published === undefined ? words.undated : formatDate(published, lang)),
    url !== undefined && isWebAddress(url) ? url : words.noAddress,
  ].map(oneLine).join(", ");
}

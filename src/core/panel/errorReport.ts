/**
 * A report of an error as plain text: which unit, what it says here, where that comes from, and the reader's own words.
 * Nothing is sent from here: the text goes to the clipboard or into the reader's own mail program.
 *
 * A line that we write is one clean line, whatever is in the data, so that only the reader's words can look like more.
 */
import { formatDate } from "@/core/i18n/format";
import { kindNames } from "@/core/i18n/kindNames";
import { panelMessages } from "@/core/i18n/panelMessages";
import { actingNames, relations } from "@/core/i18n/relations";
import { reportMessages } from "@/core/i18n/reportMessages";
import { roles } from "@/core/i18n/roles";
import { cleanProse } from "@/core/org/cleanText";
import { dutyLines } from "./officeDuties";
import type { Cite } from "./citer";
import {
  figureText, nameOf, oneLine, periodText, quoteAnswer, quoteFigure, quotePlace, quoteRelation, quoteSentence, quoteStatement,
  quoteUnit, sourceTexts, type Quote, type QuoteContext,
} from "./quote";
import type { RelationGroup, UnitProfile } from "./unitProfile";

/** A statement with a short label: under its heading it needs no name of the unit. */
export interface ReportEntry {
  readonly label: string;
  readonly quote: Quote;
}

/** Statements of one kind, in the order of the panel. */
export interface ReportGroup {
  readonly heading: string;
  readonly entries: readonly ReportEntry[];
}

/** Lines of the text, without their ends. */
export interface Report {
  /** Of a mail. */
  readonly subject: string;
  readonly head: readonly string[];
  readonly sources: readonly string[];
  readonly asOf: string;
  readonly address: string;
}

/** Of a whole `mailto:` address; many mail programs and Windows itself cut off what is longer. */
export const MAX_MAIL_CHARS = 1_900;
/** More than most people type, and little enough to be read. */
export const MAX_OWN_WORDS = 2_000;
/** Of a line in a mail that has to be short, escaped. With all such lines there is still room in it for the reader. */
const MAX_SHORT_LINE = 240;
const MAX_SHORT_ADDRESS = 400;
/** Of a statement in a list to choose from. */
const MAX_LABEL = 140;

/** Everything in the panel that can be wrong, by its heading there; headings without statements are left out. */
export function reportGroups(context: QuoteContext, profile: UnitProfile): readonly ReportGroup[] {
  const { lang } = context;
  const { headings } = panelMessages[lang];
  const { groups } = reportMessages[lang];
  const { answers, chain, description, whole } = profile;
  const named = (label: string, quote: Quote): ReportEntry => ({ label: cut(oneLine(label), MAX_LABEL), quote });
  const said = (quote: Quote): ReportEntry => named(quote.says, quote);
  const stated = (what: string, says: string, cite: Cite, label = says): ReportEntry =>
    named(label, quoteStatement(context, profile, what, says, cite));
  const pair = (what: string, says: string, cite: Cite): ReportEntry => stated(what, says, cite, `${what}: ${says}`);
  const lines = (list: readonly RelationGroup[], isPast: boolean): readonly ReportEntry[] => list.flatMap((group) => group.entries.map((entry) =>
    named(`${relations[lang][group.type][group.direction]}: ${nameOf(entry.unit)}`, quoteRelation(context, profile, group, entry, isPast))));
  const all: readonly ReportGroup[] = [
    { heading: groups.unit, entries: [named(nameOf(profile.unit), quoteUnit(context, profile))] },
    { heading: groups.description, entries: description === null ? [] : [stated(groups.description, description.words.text, description)] },
    { heading: headings.belongsTo, entries: chain.flatMap((_, index) => (index === 0 ? [] : [said(quotePlace(context, profile, index))])) },
    {
      heading: headings.answersTo,
      entries: [
        ...(answers.offices.length === 0 || answers.kind === "ended" ? [said(quoteAnswer(context, profile, null))] : []),
        ...[...answers.offices, ...answers.before].map((office) => said(quoteAnswer(context, profile, office))),
      ],
    },
    { heading: groups.facts, entries: (whole?.facts ?? []).map((fact) => pair(fact.label.text, fact.value.text, fact)) },
    { heading: headings.tasks, entries: profile.tasks.map((task) => stated(headings.tasks, task.words.text, task)) },
    { heading: headings.subjects, entries: profile.topics.map((topic) => pair(roles[lang][topic.role], topic.label.text, topic)) },
    {
      heading: headings.people,
      entries: [...profile.holders, ...profile.earlierHolders].map((holder) => pair(
        holder.title.text,
        [holder.acting === null ? holder.person : `${holder.person} (${actingNames[lang][holder.acting]})`, ...periodText(holder.term, lang)].join(", "),
        holder,
      )),
    },
    {
      heading: headings.size,
      entries: profile.figures.map((figure) => named(figureText(figure, lang), quoteFigure(context, profile, figure))),
    },
    { heading: headings.relations, entries: [...lines(dutyLines(profile.duties), false), ...lines(profile.relations, false), ...lines(profile.pastRelations, true)] },
    {
      heading: headings.history,
      entries: [
        ...profile.formerNames.map((name) => pair(headings.formerNames, name.text, name)),
        ...profile.events.map((event) => pair(formatDate(event.date, lang), event.words.text, event)),
      ],
    },
    {
      heading: headings.legalBasis,
      entries: profile.legal.map((entry) => stated(
        headings.legalBasis, entry.basis.article === undefined ? entry.basis.title : `${entry.basis.title}, ${entry.basis.article}`, entry,
      )),
    },
    { heading: headings.website, entries: profile.website === null ? [] : [stated(headings.website, profile.website, profile.validCite)] },
    { heading: headings.address, entries: profile.address === null ? [] : [stated(headings.address, profile.address, profile.validCite)] },
    {
      heading: headings.missions,
      entries: [...profile.missions, ...(whole?.missions ?? []).map((each) => ({ ...each, words: each.label }))]
        .map((mission) => stated(headings.missions, mission.words.text, mission)),
    },
  ];
  return all.filter(({ entries }) => entries.length > 0);
}

/** `null`: something else than one of the statements. */
export function errorReport(context: QuoteContext, profile: UnitProfile, statement: Quote | null): Report {
  const { lang, snapshot } = context;
  const words = reportMessages[lang].text;
  const about = statement ?? quoteUnit(context, profile);
  const name = nameOf(profile.unit);
  return {
    subject: words.subject(name),
    head: [
      words.title,
      "",
      `${words.unit} ${name}, ${oneLine(kindNames[lang][profile.kind].name)}`,
      `${words.statement} ${statement === null ? words.other : quoteSentence(statement)}`,
    ],
    // A statement without a source says so itself.
    sources: sourceTexts(lang, about),
    asOf: `${words.asOf} ${formatDate(snapshot.date, lang)}`,
    address: `${words.address} ${about.address}`,
  };
}

/** The whole text; lines end as a text field has it. */
export function reportText(context: QuoteContext, report: Report, ownWords: string): string {
  return textOf(context, [...report.head, ...report.sources, report.asOf, report.address], ownWords);
}

function textOf({ lang }: QuoteContext, lines: readonly string[], ownWords: string): string {
  const words = reportMessages[lang].text;
  const own = cleanProse(ownWords);
  return [...lines, "", words.ownWords, own === "" ? words.toFillIn : own].join("\n");
}

export interface ReportMail {
  readonly href: string;
  /** Something had to be left out. */
  readonly isShortened: boolean;
}

/**
 * The report as a `mailto:` address. Everything is escaped, so that no text can add a recipient or a header. A text that
 * is too long loses its sources first, then the end of its long lines, then the end of the reader's words.
 */
export function reportMail(context: QuoteContext, mailbox: string, report: Report, ownWords: string): ReportMail {
  const start = `mailto:${encodeURIComponent(mailbox).replace("%40", "@")}?subject=${encodeURIComponent(cut(report.subject, MAX_SHORT_LINE))}&body=`;
  const mailOf = (body: string): string => start + encodeURIComponent(body.replaceAll("\n", "\r\n"));
  const fits = (body: string): boolean => mailOf(body).length <= MAX_MAIL_CHARS;
  const whole = reportText(context, report, ownWords);
  if (fits(whole)) return { href: mailOf(whole), isShortened: false };

  const { shortened } = reportMessages[context.lang].text;
  const sourceless = [...report.head, report.asOf, report.address, shortened];
  const brief = [
    ...report.head.map((line) => cut(line, MAX_SHORT_LINE)),
    report.asOf,
    // Half an address leads nowhere.
    ...(encodeURIComponent(report.address).length <= MAX_SHORT_ADDRESS ? [report.address] : []),
    shortened,
  ];
  for (const lines of [sourceless, brief]) {
    const body = textOf(context, lines, ownWords);
    if (fits(body)) return { href: mailOf(body), isShortened: true };
  }
  const own = [...cleanProse(ownWords)];
  const beginning = (length: number): string => textOf(context, brief, `${own.slice(0, length).join("")} ${shortened}`);
  // The longest one that fits.
  let [low, high] = [0, own.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(beginning(middle))) low = middle;
    else high = middle - 1;
  }
  return { href: mailOf(beginning(low)), isShortened: true };
}

const MAILBOX = /^[a-z0-9](?:[a-z0-9._+-]*[a-z0-9])?@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i;

/** The address of a setting; `null` if there is none, or if it is anything else than one plain address. */
export function mailboxOf(setting: unknown): string | null {
  if (typeof setting !== "string" || setting.length > 254) return null;
  return MAILBOX.test(setting) && !setting.includes("..") ? setting : null;
}

/** To so many characters when escaped; none is cut in two. */
function cut(text: string, length: number): string {
  const sizeOf = (part: string): number => encodeURIComponent(part).length;
  if (sizeOf(text) <= length) return text;
  let [kept, room] = ["", length - sizeOf("…")];
  for (const sign of text) {
    room -= sizeOf(sign);
    if (room < 0) break;
    kept += sign;
  }
  return `${kept.trimEnd()}…`;
}

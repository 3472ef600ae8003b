/**
 * What changed as a table that can be taken along: one row for each unit, with the titles and addresses of the sources of
 * both sides. Fields are quoted after RFC 4180; the mark at the beginning tells spreadsheets that it is UTF-8.
 */
import { changesMessages } from "@/core/i18n/changesMessages";
import type { Lang } from "@/core/org/fileFormat";
import type { ChangesReport, ReportRow, ReportSide } from "./changesReport";
import type { Cite, UnitRef } from "./citer";

const BYTE_ORDER_MARK = "\ufeff";
const LIST = "; ";

export function changesCsv(report: ChangesReport, lang: Lang): string {
  const { columns } = changesMessages[lang].csv;
  const rows = report.groups.flatMap((group) => group.rows);
  const keys = Object.keys(columns) as (keyof typeof columns)[];
  const lines = rows.map((row) => {
    const cells = cellsOf(row, report, lang);
    return keys.map((key) => field(cells[key]));
  });
  return BYTE_ORDER_MARK + [keys.map((key) => field(columns[key])), ...lines].map((cells) => `${cells.join(",")}\r\n`).join("");
}

/** "wijzigingen-2012-11-04-2012-11-05.csv". */
export const csvName = ({ from, to }: Pick<ChangesReport, "from" | "to">, lang: Lang): string =>
  `${changesMessages[lang].csv.file}-${from}-${to}.csv`;

type Cells = Readonly<Record<keyof (typeof changesMessages)["nl"]["csv"]["columns"], string>>;

function cellsOf(row: ReportRow, { sources }: ChangesReport, lang: Lang): Cells {
  const { kinds, csv } = changesMessages[lang];
  const { before, after, silence, events } = row;
  const cite = (side: ReportSide | null): readonly Cite[] =>
    side === null ? [silence?.document ?? null].filter((each) => each !== null) : [side, ...side.officesCite === null ? [] : [side.officesCite]];
  const titles = (cites: readonly Cite[]): string => unique(cites, ({ title }) => title);
  const addresses = (cites: readonly Cite[]): string => unique(cites, ({ url }) => url ?? "");
  const unique = (cites: readonly Cite[], of: (source: (typeof sources)[number]) => string): string => {
    const found = cites.flatMap(({ numbers }) => numbers).flatMap((number) => sources[number - 1] ?? []);
    return [...new Set(found.map(of))].filter((text) => text !== "").join(LIST);
  };
  return {
    unit: nameOf(row.unit), id: row.unit.id, kinds: row.kinds.map((kind) => kinds[kind]).join(LIST), certain: row.certain ? csv.yes : csv.no,
    nameBefore: before?.name.text ?? "", nameAfter: after?.name.text ?? "",
    superiorBefore: nameOf(before?.superior), superiorAfter: nameOf(after?.superior),
    officesBefore: namesOf(before?.offices), officesAfter: namesOf(after?.offices), others: namesOf(row.others),
    dates: events.map(({ date }) => date).join(LIST), events: events.map(({ words }) => words.text).join(LIST),
    sourcesBefore: titles(cite(before)), addressesBefore: addresses(cite(before)),
    sourcesAfter: titles(cite(after)), addressesAfter: addresses(cite(after)),
    sourcesEvents: titles(events), addressesEvents: addresses(events),
  };
}

const nameOf = (unit: UnitRef | null | undefined): string =>
  unit == null ? "" : unit.abbr === null ? unit.name.text : `${unit.name.text} (${unit.abbr})`;

const namesOf = (units: readonly UnitRef[] | null | undefined): string => (units ?? []).map(nameOf).join(LIST);

/** A spreadsheet takes what begins like this for a formula, wherever it comes from. */
const looksLikeFormula = /^[=+\-@\t\r]/;

function field(text: string): string {
  const safe = looksLikeFormula.test(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Everything that can be on the screen, as addresses and the few steps that an address cannot say. TypeScript wants a
 * line for each page and each layer, so that a new one cannot be forgotten by the tests that go through them all.
 */
import { expect, type Locator, type Page as Tab } from "@playwright/test";
import { appMessages } from "@/core/i18n/appMessages";
import { helpMessages } from "@/core/i18n/helpMessages";
import { phoneMessages } from "@/core/i18n/phoneMessages";
import { quizMessages } from "@/core/i18n/quizMessages";
import { reportMessages } from "@/core/i18n/reportMessages";
import { timeMessages } from "@/core/i18n/timeMessages";
import { tourMessages } from "@/core/i18n/tourMessages";
import type { Page, Theme } from "@/core/view/viewState";
import type { Extra } from "@/ui/App";

/** What the document can look like beside light; `system` is one of them. */
export const otherThemes = Object.keys({ dark: true, projector: true } satisfies Record<Exclude<Theme, "system" | "light">, true>);

export interface State {
  readonly address: string;
  /** A selector of what is there only when it has come. */
  readonly sign: string;
  /** What an address cannot say, in Dutch. */
  readonly reach?: (tab: Tab) => Promise<void>;
  /** The part that is new; what is behind it is a state of its own. */
  readonly part?: string;
  readonly isPhone?: boolean;
  /** Text of many rows, made alike. */
  readonly isLong?: boolean;
}

const panel = "aside h2";
const card = "[role=treeitem]";
const row = "main li a[data-unit-id]";
const heading = "main h2";
const dialog = "dialog[open]";

const pages: Readonly<Record<Page, State>> = {
  known: { address: "?page=known", sign: heading },
  subjects: { address: "?page=subjects", sign: heading },
  compare: { address: "?compare=minister-bzk~groep-zbo~logius&page=compare", sign: "main table" },
  mother: { address: "?page=mother", sign: heading },
  ministers: { address: "?page=ministers", sign: heading },
  drawn: { address: "?page=drawn", sign: heading },
  tours: { address: "?page=tours", sign: "main h4" },
  editor: { address: "?page=editor", sign: heading },
  quiz: { address: "?page=quiz", sign: heading },
  leaflet: { address: "?page=leaflet&tour=bzk-in-vijf-minuten~1", sign: "main article" },
  sheet: { address: "?page=sheet&quiz=k3f9~1~5~kind", sign: "main article" },
  blank: { address: "?page=blank", sign: "main article" },
  reading: { address: "?page=reading", sign: heading },
  accessibility: { address: "?page=accessibility", sign: heading },
  privacy: { address: "?page=privacy", sign: heading },
};

const press = (where: Tab | Locator, name: string): Promise<void> => where.getByRole("button", { name, exact: true }).first().click();
const footer = (tab: Tab): Locator => tab.getByRole("contentinfo");

/** By way of the menu in which the explanations stand. */
const help = (name: string) => async (tab: Tab): Promise<void> => {
  await press(footer(tab), helpMessages.nl.menu);
  await press(footer(tab), name);
};

const layers: Readonly<Record<Extra, State>> = {
  legend: { address: "?", sign: card, part: "main", reach: (tab) => press(footer(tab), appMessages.nl.toolbar.legend) },
  glossary: { address: "?", sign: card, part: dialog, reach: help(appMessages.nl.toolbar.glossary) },
  keys: { address: "?", sign: card, part: dialog, reach: help(appMessages.nl.toolbar.keys) },
  look: { address: "?", sign: card, reach: (tab) => press(footer(tab), helpMessages.nl.look.start) },
};

/** The answer to the query is there, or the news that there is none. */
const ask = (query: string) => async (tab: Tab): Promise<void> => {
  const field = tab.getByRole("combobox", { name: /^(Zoek|Search) / });
  await field.click();
  await field.fill(query);
  // The index of everything is made first.
  await expect(tab.getByRole("search").getByRole("status")).toHaveText(/(resultaten|Niets)/, { timeout: 30_000 });
};

const looks: Readonly<Record<string, State>> = {
  "the chart": { address: "?", sign: card },
  "the chart from left to right": { address: "?dir=right", sign: card },
  "a unit": { address: "?unit=rcn", sign: panel },
  "the ministry": { address: "?unit=bzk", sign: panel },
  "a body of another ministry": { address: "?unit=ovv", sign: panel },
  "a former unit": { address: "?unit=vro", sign: panel },
  "an office": { address: "?unit=minister-bzk", sign: panel },
  "the list": { address: "?view=list", sign: row },
  "the list with a unit": { address: "?view=list&unit=logius", sign: panel },
  "one kind": { address: "?kind=agency", sign: card },
  "another day": { address: "?unit=dgobr&date=2018-01-01", sign: panel },
  "a decree": { address: "?date=2012-01-01&basis=decree", sign: card },
  "a day without units": { address: "?date=1803-01-01", sign: "main" },
  "two days compared": { address: "?date=2012-11-05&against=2012-11-04", sign: panel },
  "a subject": { address: "?subject=paspoort", sign: panel },
  "a subject with a disagreement": { address: "?subject=discriminatie", sign: panel },
  "what is elsewhere": { address: "?elsewhere=e-rijbewijs", sign: panel },
  "the way between two": { address: "?path=rvb~logius", sign: panel },
  "two ways": { address: "?path=bzk~kiesraad", sign: panel },
  "the table of one unit": { address: "?compare=aivd&page=compare", sign: "main table" },
  "the tray over the chart": { address: "?compare=rvb~logius", sign: card },
  "the tray over the list": { address: "?compare=rvb~logius~kiesraad&view=list", sign: row },
  "a notice": { address: "?unit=bestaat-niet", sign: "main [role=alert]" },
  "a tour": { address: "?unit=sg&tour=bzk-in-vijf-minuten~3", sign: panel },
  "a stop that is presented": { address: "?unit=sg&tour=bzk-in-vijf-minuten~3&present=1", sign: card },
  "a question on the chart": { address: "?page=quiz&quiz=k3f9~1~5~place", sign: "main [role=radio], main input[type=radio]" },
  "a question for a room": { address: "?page=quiz&quiz=k3f9~1~5~abbreviation~host", sign: "dialog h3" },
};

const opened: Readonly<Record<string, State>> = {
  "answers of the search": { address: "?", sign: card, part: "[role=search]", reach: ask("paspoort") },
  "no answer of the search": { address: "?", sign: card, part: "[role=search]", reach: ask("xqzwv") },
  "the menu of help": { address: "?", sign: card, part: "#help-menu", reach: (tab) => press(footer(tab), helpMessages.nl.menu) },
  "the menu of the chart": { address: "?", sign: card, part: "#chart-more", reach: (tab) => press(tab, appMessages.nl.toolbar.more) },
  "the rail explained": { address: "?", sign: card, part: "[popover]:popover-open", reach: (tab) => press(tab, timeMessages.nl.moreLabel) },
  "a report of an error": { address: "?unit=bzk", sign: panel, part: dialog, reach: (tab) => press(tab, reportMessages.nl.action) },
  "the keys of presenting": {
    address: "?unit=sg&tour=bzk-in-vijf-minuten~3&present=1", sign: card, part: dialog, reach: (tab) => tab.keyboard.press("?"),
  },
  "a tour in the making": {
    address: "?page=tours", sign: "main h4",
    reach: async (tab) => {
      await press(tab, tourMessages.nl.page.make);
      await press(tab, tourMessages.nl.editor.collect);
      await expect(tab.getByRole("region", { name: tourMessages.nl.draftBar.label })).toBeVisible();
    },
  },
  "an answer of the quiz": {
    address: "?page=quiz&quiz=k3f9~1~5~kind", sign: "main [role=radio], main input[type=radio]",
    reach: async (tab) => {
      await tab.getByRole("radio").first().click();
      await press(tab, quizMessages.nl.check);
    },
  },
};

const onPhone: Readonly<Record<string, State>> = {
  "the list on a phone": { address: "?", sign: row, isPhone: true },
  "the chart on a phone": { address: "?view=chart", sign: card, isPhone: true },
  "a unit on a phone": { address: "?unit=logius", sign: panel, isPhone: true },
  "a page on a phone": { address: "?page=tours", sign: "main h4", isPhone: true },
  "a stop on a phone": { address: "?unit=sg&tour=bzk-in-vijf-minuten~3", sign: panel, isPhone: true },
  "days on a phone": { address: "?", sign: row, isPhone: true, part: dialog, reach: (tab) => press(tab, phoneMessages.nl.date) },
  "more on a phone": { address: "?", sign: row, isPhone: true, part: dialog, reach: (tab) => press(tab, phoneMessages.nl.more) },
  "answers on a phone": {
    address: "?", sign: row, isPhone: true,
    reach: async (tab) => {
      await press(tab, phoneMessages.nl.search);
      await ask("paspoort")(tab);
    },
  },
};

export const states: Readonly<Record<string, State>> = {
  ...looks,
  ...Object.fromEntries(Object.entries(pages).map(([name, state]) => [`the page ${name}`, { ...state, isLong: true }])),
  ...Object.fromEntries(Object.entries(layers).map(([name, state]) => [`the layer ${name}`, state])),
  ...opened,
  ...onPhone,
};


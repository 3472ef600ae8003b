/**
 * axe in the page itself. Its text is brought in once for each page that is loaded, and it answers with what is wrong and
 * nothing else: its own wrapper for Playwright opens a second page for each run, which costs more than the run.
 */
import type { Page } from "@playwright/test";
import axe, { type RunOptions } from "axe-core";

/** The whole set that we hold ourselves to. None of it is left out to pass. */
const allRules: RunOptions = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
};
/** What can be otherwise when only the colours are. They take axe as long as all the others together. */
const colours = ["color-contrast", "link-in-text-block"];
const colourRules: RunOptions = { runOnly: { type: "rule", values: colours } };
/** What can be otherwise when only the words are. */
const wordRules: RunOptions = { ...allRules, rules: Object.fromEntries(colours.map((each) => [each, { enabled: false }])) };

/**
 * Further on in a long list or table everything is made by the same code as before, and a hundred rows take axe a minute.
 * All units are looked at on the chart and in the list, where what they are makes them differ.
 */
const moreOfTheSame = ["li:nth-child(n+9)", "tr:nth-child(n+9)", "[role=radio]:nth-of-type(n+12)", "[popover]:nth-of-type(n+3)"];

async function run(page: Page, part: string | null, options: RunOptions, without: readonly string[]): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(async ([within, asked, exclude]) => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run({ include: [within ?? "html"], exclude: [...exclude] }, { ...asked, resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 5).map(({ html, any }) => `${html.slice(0, 160)} ${any[0]?.message ?? ""}`).join(" | ")}`);
  }, [part, options, without] as const);
}

/** What axe finds wrong on the page, or only in the part of it that a selector names. `isLong`: without the rest of its rows. */
export const axeFaults = (page: Page, part: string | null = null, isLong = false): Promise<readonly string[]> =>
  run(page, part, allRules, isLong ? moreOfTheSame : []);

/** Where all rules were held, in other words. */
export const axeFaultsInWords = (page: Page, part: string | null = null): Promise<readonly string[]> => run(page, part, wordRules, moreOfTheSame);

/** Where all rules were held, in other colours. */
export const axeFaultsInColours = (page: Page, part: string | null = null): Promise<readonly string[]> => run(page, part, colourRules, moreOfTheSame);

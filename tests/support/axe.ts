/**
 * axe in the page itself. Its text is brought in once for each page that is loaded, and it answers with what is wrong and
 * nothing else: its own wrapper for Playwright opens a second page for each run, which costs more than the run.
 */
import type { Page } from "@playwright/test";
import axe, { type RunOptions } from "axe-core";

/** The whole set that we hold ourselves to. None of it is left out to pass. */
const all: RunOptions = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
};
/** What can be otherwise when only the colours are. They take axe as long as all the others together. */
const colours = ["color-contrast", "link-in-text-block"];
const rules = {
  all,
  colours: { runOnly: { type: "rule", values: colours } },
  words: { ...all, rules: Object.fromEntries(colours.map((each) => [each, { enabled: false }])) },
} satisfies Record<string, RunOptions>;

/**
 * What axe finds wrong on the page, or only in the part of it that a selector names. `only`: where all rules were held
 * before and nothing but the colours, or the words, became others.
 */
export async function axeFaults(page: Page, part: string | null = null, only: keyof typeof rules = "all"): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(async ([within, options]) => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(within ?? document, { ...options, resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 5).map(({ html, any }) => `${html.slice(0, 160)} ${any[0]?.message ?? ""}`).join(" | ")}`);
  }, [part, rules[only] satisfies RunOptions as RunOptions] as const);
}

/**
 * Leaves out what comes later in a long list or table: it is made by the same code as what comes first, and a hundred rows
 * take axe a minute. Units, which differ by what they are, are all looked at on the chart and in the list.
 */
export async function withoutRepetition(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("li:nth-child(n+9), tr:nth-child(n+9), [role=radio]:nth-of-type(n+12), details:nth-of-type(n+4) { display: none !important }");
    document.adoptedStyleSheets = [sheet];
  });
}

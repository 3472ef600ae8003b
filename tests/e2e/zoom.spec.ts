/**
 * For who enlarges: text of twice the size, text with wide spacing, a window of a quarter in each direction, and fingers.
 * One visit to each view looks at all of it. The numbers are those of our own list of criteria.
 */
import type { Page } from "@playwright/test";
import { expect, test } from "../support/browserTest";
import { cardFaults, sidewaysScroll, smallTargets, textFaults, unreachable } from "../support/layoutFaults";
import { openView, views } from "../support/views";

/** The browser's own setting, which also its media queries follow. */
async function textSize(page: Page, percent: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.enable");
  await session.send("Page.setFontSizes", { fontSizes: { standard: 0.16 * percent, fixed: Math.round(0.13 * percent) } });
  // Scripts hear only with the next size of the window that another rem has made it narrow.
  await page.setViewportSize({ width: 1440 - (percent === 100 ? 0 : 1), height: 900 });
}

/** What WCAG 1.4.12 asks a page to bear. */
async function widen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }");
    document.adoptedStyleSheets = [sheet];
  });
}

/** All that is wrong in one run: what is mended at one size often moves something at another. */
const softly = expect.configure({ soft: true, timeout: 5000 });

async function everythingFits(page: Page, how: string): Promise<void> {
  await softly.poll(() => cardFaults(page), how).toEqual([]);
  await softly.poll(() => textFaults(page), how).toEqual([]);
  softly(await sidewaysScroll(page), how).toBeLessThanOrEqual(0);
  softly(await unreachable(page), how).toEqual([]);
}

for (const [name, view] of Object.entries(views)) {
  test(`A10, A11, A12 and A13: ${name} stays whole when it is enlarged`, async ({ page }) => {
    test.slow();
    await openView(page, view);
    softly(await smallTargets(page, 24)).toEqual([]);
    // The tools of the chart are for fingers too, and for who trembles.
    softly(await smallTargets(page, 44, "[data-tips-beside]")).toEqual([]);
    await everythingFits(page, "as it is");
    await widen(page);
    await everythingFits(page, "with wide spacing");
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
    await textSize(page, 200);
    await everythingFits(page, "with text of 200 %");
    await textSize(page, 100);
    await page.setViewportSize({ width: 320, height: 256 });
    await everythingFits(page, "at 320 × 256");
  });
}

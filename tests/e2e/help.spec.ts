/** The help in the built site: one line of footer, the first look, the page that explains the chart, the keys, the two statements. */
import type { Page } from "@playwright/test";
import { expect, test } from "../support/browserTest";
import { inHelpMenu } from "../support/helpMenu";

async function open(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(address);
  await expect(page.locator("main [data-unit-id], main h2").first()).toBeVisible();
}

const boxOf = (page: Page, selector: string) => page.locator(selector).evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect);

test("the first look points at what it tells of, by keyboard alone, and changes nothing", async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await open(page, "./?unit=rcn");
  await expect(page.getByRole("complementary").getByRole("heading", { level: 2 })).toBeVisible();
  const starter = page.getByRole("contentinfo").getByRole("button", { name: "Eerste keer hier?" });
  await starter.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Kijk even rond" });
  await expect(dialog.getByRole("button", { name: "Volgende" })).toBeFocused();
  const targets = ['[role="search"]', 'main [role="treeitem"][data-role="row"]', "main [data-toggle]", ":has(> aside), :has(> [role=complementary])", "[role=slider]", "[data-help]"];
  for (const [at, target] of targets.entries()) {
    await expect(dialog).toContainText(`${at + 1} van 6`);
    await expect.poll(async () => {
      const ring = await boxOf(page, "dialog[open] > div:not(:last-child)");
      const middles = await page.locator(target).evaluateAll((all) => all.map((each) => each.getBoundingClientRect()).map(({ x, y, width, height }) => [x + width / 2, y + height / 2]));
      return middles.some(([x = -1, y = -1]) => ring.left <= x && x <= ring.right && ring.top <= y && y <= ring.bottom);
    }, { message: target }).toBe(true);
    await page.keyboard.press("Enter");
  }
  await expect(dialog).toHaveCount(0);
  await expect(starter).toBeFocused();
  expect(new URL(page.url()).search).toBe("?unit=rcn");

  // Escape stops it anywhere; on a page it says what is not in view.
  await open(page, "./?page=privacy&lang=en");
  await page.getByRole("button", { name: "First time here?" }).click();
  await page.getByRole("button", { name: "Next" }).click();
  await expect(page.getByRole("dialog")).toContainText("That is not in view now.");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 2, name: "Privacy" })).toBeVisible();
});

for (const [width, height] of [[390, 844], [320, 256]] as const) {
  test(`the first look and the keys fit ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, "./");
    const more = page.getByRole("navigation", { name: "Onderste balk" }).getByRole("button", { name: "Meer" });
    await more.click();
    await page.getByRole("button", { name: "Eerste keer hier?" }).click();
    const dialog = page.getByRole("dialog", { name: "Kijk even rond" });
    for (let at = 1; at <= 6; at++) {
      await expect(dialog).toContainText(`${at} van 6`);
      const card = await boxOf(page, "dialog[open] > div:last-child");
      expect([card.left >= 0, card.top >= 0, card.right <= width, card.bottom <= height]).toEqual([true, true, true, true]);
      await dialog.getByRole("button", { name: at === 6 ? "Klaar" : "Volgende" }).click();
    }
    await expect(more).toBeFocused();

    await more.click();
    await page.getByRole("button", { name: "Toetsen en gebaren" }).click();
    const keys = page.getByRole("dialog", { name: "Toetsen en gebaren" });
    await expect(keys).toBeVisible();
    expect(await keys.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(1);
    await keys.getByRole("button", { name: "Gebaren", exact: true }).click();
    await expect(keys.getByRole("heading", { name: "Gebaren", exact: true })).toBeInViewport();
  });
}

for (const lang of ["nl", "en"]) {
  test(`the footer is one line at 1366 × 768, with the notice and the statement in sight: ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await open(page, `./?lang=${lang}`);
    const footer = page.getByRole("contentinfo");
    const middles = await footer.locator("> *:visible").evaluateAll((all) => all.map((each) => each.getBoundingClientRect()).map(({ top, height }) => top + height / 2));
    expect(middles.length).toBeGreaterThan(8);
    expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(8);
    const words = lang === "nl" ? ["Toegankelijkheid", "Privacy", "Dit is geen officiële website"] : ["Accessibility", "Privacy", "This is not an official website"];
    for (const text of words) await expect(footer.getByText(text)).toBeInViewport({ ratio: 1 });
  });
}

test("single keys that are switched off stay off, and are on again after clearing the device", async ({ page, context }) => {
  await open(page, "./");
  const field = page.getByRole("combobox", { name: /^Zoek/ });
  await expect(field).toBeVisible();
  await page.keyboard.press("/");
  await expect(field).toBeFocused();
  await (await inHelpMenu(page, "button", "Toetsen en gebaren")).click();
  await page.getByRole("checkbox", { name: "Losse toetsen doen iets" }).uncheck();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Hulp" })).toBeFocused();
  await page.reload();
  await expect(field).toBeVisible();
  await page.keyboard.press("/");
  await expect(field).not.toBeFocused();

  await page.getByRole("contentinfo").getByRole("link", { name: "Privacy" }).click();
  // The page comes in a file of its own.
  await expect(page.getByRole("rowheader").first()).toBeVisible();
  const named = await page.getByRole("rowheader").allTextContents();
  const kept = await page.evaluate(() => Object.keys(localStorage));
  expect(kept).toEqual(["organogram.preferences"]);
  expect(named).toEqual(expect.arrayContaining(kept));
  expect(await context.cookies()).toEqual([]);
  await page.getByRole("button", { name: "Wis alles" }).click();
  await page.getByRole("button", { name: "Ja, wis alles" }).click();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.getByRole("button", { name: "Terug naar het schema" }).click();
  await page.keyboard.press("/");
  await expect(field).toBeFocused();
});

test("/toegankelijkheid leads to the statement without a script, and the pictures of the help are drawn", async ({ page }) => {
  await page.goto("./toegankelijkheid/");
  await expect(page.getByRole("heading", { level: 2, name: "Toegankelijkheid" })).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "./?page=reading");
  const figures = page.getByRole("main").getByRole("figure");
  await expect(figures).toHaveCount(2);
  await expect(page.locator("main figure [data-unit-id]")).toHaveCount(4);
  await expect(page.locator("main figure [data-core]")).toHaveCount(1);
  // A picture is no wider than what is around it, and what it shows can be read.
  for (const figure of await figures.all()) {
    expect(await figure.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(1);
    await figure.getByText("Dit plaatje in woorden").click();
    await expect(figure.getByRole("listitem").first()).toBeVisible();
  }
});

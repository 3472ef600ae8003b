/** What changed between two days, in a real browser: by keyboard, on the cards, in the list and as a file. */
import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../support/browserTest";
import { axeFaults } from "../support/axe";

async function open(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(address);
  await expect(panel(page).locator("[data-change]").first()).toBeAttached();
  await page.evaluate(() => document.fonts.ready);
}

const panel = (page: Page): Locator => page.getByRole("complementary", { name: "Wat veranderde?" });
const total = (page: Page): Locator => panel(page).getByText(/onderdelen? veranderden?\.$/);
const filters = (page: Page): Locator => panel(page).getByRole("group", { name: "Laat zien" }).getByRole("button");
const rows = (page: Page): Locator => panel(page).locator("[data-change]");
const day2012 = "./?v=1&date=2012-11-05&against=2012-11-04";

test("a great reorganisation is chosen with the keyboard", async ({ page }) => {
  await open(page, day2012);
  await panel(page).getByText("Grote veranderingen").focus();
  await page.keyboard.press("Enter");
  await panel(page).getByRole("button", { name: "Besluit van 2012 en besluit van 2015" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL((url) => url.searchParams.get("against") === "2012-07-26"
    && url.searchParams.get("date") === "2015-07-01" && url.searchParams.get("basis") === "decree");
  await expect(panel(page)).toContainText("1 juli 2015: zoals het staat in Organisatiebesluit BZK 2015");
  await expect(rows(page).filter({ hasText: "Rijksvastgoedbedrijf" }).first()).toBeAttached();
});

test("swapping the days tells it the other way round, with as many changes", async ({ page }) => {
  await open(page, day2012);
  const before = await total(page).textContent();
  await panel(page).getByRole("button", { name: "Draai om" }).click();
  await expect(page).toHaveURL((url) => url.searchParams.get("against") === "2012-11-05" && url.searchParams.get("date") === "2012-11-04");
  await expect(total(page)).toHaveText(before ?? "");
  await page.goBack();
  await expect(page).toHaveURL((url) => url.searchParams.get("against") === "2012-11-04");
});

test("each filter shows as many rows as its number, and marks as many cards", async ({ page }) => {
  await open(page, day2012);
  await expect(rows(page)).toHaveCount(Number.parseInt(await total(page).textContent() ?? "", 10));
  const names = await filters(page).allTextContents();
  for (const [index, name] of names.entries()) {
    if (index === 0) continue;
    const count = Number(/\d+$/.exec(name)?.[0]);
    await filters(page).nth(index).click();
    await expect(rows(page)).toHaveCount(count);
    await page.getByRole("button", { name: "Lijst", exact: true }).click();
    // In the list nothing lies outside the picture, so all that is marked can be counted.
    await expect(page.locator("main [data-state~='marked']")).toHaveCount(count);
    await page.getByRole("button", { name: "Boom", exact: true }).click();
  }
});

test("what left stands on the chart where it stood, with a word", async ({ page }) => {
  await open(page, day2012);
  const card = page.locator('[role="treeitem"][data-unit-id="dgvz"]');
  await expect(card).toHaveAttribute("data-state", /gone/);
  await expect(card).toHaveAccessibleName(/niet op deze dag, .*→ verplaatst$/);
  await card.click();
  await expect(page.getByRole("complementary")).toContainText("Vreemdelingenzaken");
  await expect(card).toHaveAttribute("data-state", /gone/);
});

test("the list can be taken along as a table", async ({ page }) => {
  await open(page, day2012);
  const count = Number.parseInt(await total(page).textContent() ?? "", 10);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    panel(page).getByRole("button", { name: "Bewaar als tabel (CSV)" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("wijzigingen-2012-11-04-2012-11-05.csv");
  const text = await readFile(await file.path(), "utf8");
  expect(text.startsWith("\ufeffonderdeel,")).toBe(true);
  expect(text.trimEnd().split("\r\n")).toHaveLength(count + 1);
});

test("the panel is accessible and fits in 320 pixels", async ({ page }) => {
  await open(page, day2012);
  expect(await axeFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

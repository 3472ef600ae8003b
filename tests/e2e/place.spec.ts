/** "I work here" in a real browser: mark it by keyboard, find it again after a reload, walk from there, clear it. */
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../support/browserTest";
import { axeFaults } from "../support/axe";

async function open(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

const panel = (page: Page): Locator => page.getByRole("complementary");
const card = (page: Page, id: string): Locator => page.locator(`[role="treeitem"][data-unit-id="${id}"]`);
const kept = (page: Page): Promise<readonly string[]> => page.evaluate(() => Object.keys(localStorage));
/** What is new on the page; the rest of it has its own tests. */
test("a new employee marks a place, comes back to it, walks from it and clears it", async ({ page }) => {
  // Four visits to the page.
  test.slow();
  await open(page, "./?unit=dgdoo");
  const address = page.url();
  await panel(page).getByRole("button", { name: "Hier werk ik" }).focus();
  await page.keyboard.press("Enter");
  await expect(panel(page).getByRole("button", { name: "Dit is niet meer mijn plek" })).toBeFocused();
  await expect(panel(page).getByRole("heading", { name: "Waar u bent geland" })).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "Dit is nu uw plek." })).toHaveCount(1);
  expect(await kept(page)).toEqual(["organogram.preferences"]);
  expect(page.url()).toBe(address);
  expect(await axeFaults(page, "aside")).toEqual([]);

  // Another visit, from the front door.
  await open(page, "./");
  await expect(card(page, "dgdoo")).toHaveAccessibleName(/, uw plek$/);
  await expect(card(page, "dgdoo").getByText("◎ uw plek")).toBeVisible();
  await page.getByRole("link", { name: "Naar uw plek DGDOO" }).click();
  await expect(card(page, "dgdoo")).toBeFocused();

  await open(page, "./?unit=logius");
  await panel(page).getByRole("button", { name: "De weg vanaf uw plek" }).click();
  await expect(page).toHaveURL((url) => url.searchParams.get("path") === "dgdoo~logius");
  await expect(panel(page).getByRole("heading", { level: 2 })).toBeFocused();

  // As text, in English, in the dark, on a phone.
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, "./?v=1&view=list&lang=en");
  await expect(page.getByRole("listitem").filter({ hasText: "your place" }).last()).toContainText("DGDOO");
  await expect(page.getByRole("link", { name: "To your place DGDOO" })).toBeVisible();
  expect(await axeFaults(page, "main")).toEqual([]);

  await page.getByRole("navigation", { name: "Bottom bar" }).getByRole("button", { name: "More" }).click();
  await page.getByRole("dialog", { name: "More" }).getByRole("link", { name: "Tours and quiz" }).click();
  const box = page.getByRole("region", { name: "What this device keeps" });
  await expect(box.getByRole("definition").filter({ hasText: "DGDOO" })).toBeVisible();
  await box.getByRole("button", { name: "Clear everything" }).click();
  await box.getByRole("button", { name: "Yes, clear everything" }).click();
  await expect(box.locator("p:focus")).toContainText("Everything has been cleared.");
  expect(await kept(page)).toEqual([]);
  await page.reload();
  await expect(box.getByText("This device keeps nothing of yours now.")).toBeVisible();
  expect(await kept(page)).toEqual([]);
});

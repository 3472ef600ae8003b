/** Another day: by dragging, by keys, by typing, from change to change; and what stays while everything else changes. */
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../support/browserTest";

const slider = (page: Page): Locator => page.getByRole("slider", { name: "Dag die u ziet" });
const card = (page: Page, id: string): Locator => page.locator(`[role="treeitem"][data-unit-id="${id}"]`);

async function open(page: Page, address = "./"): Promise<void> {
  await page.goto(address);
  // It comes after the first picture, which on a busy machine takes its time.
  await expect(slider(page)).toBeVisible({ timeout: 15_000 });
  await expect(page.getByRole("treeitem").first()).toBeVisible();
}

/** Where a card stands once nothing moves any more. */
async function placeOf(locator: Locator): Promise<{ readonly x: number; readonly y: number }> {
  await expect(locator).toBeVisible();
  let last = "";
  await expect.poll(async () => {
    const now = JSON.stringify(await locator.boundingBox());
    const isStill = now === last;
    last = now;
    return isStill;
  }, { intervals: [120] }).toBe(true);
  const box = await locator.boundingBox();
  if (box === null) throw new Error("not drawn");
  return box;
}

async function drag(page: Page, share: number): Promise<void> {
  const line = slider(page).locator("..");
  const box = await line.boundingBox();
  const from = await slider(page).boundingBox();
  if (box === null || from === null) throw new Error("no rail");
  const y = box.y + box.height / 2;
  await page.mouse.move(from.x + from.width / 2, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * share, y, { steps: 12 });
  await page.mouse.up();
}

test("drags to another day, live, with one entry in the history", async ({ page }) => {
  await open(page);
  await drag(page, 0.65);
  await expect(page).toHaveURL(/date=201\d-/);
  await expect(slider(page)).toHaveAttribute("aria-valuetext", /201\d, /);
  await expect(page.getByRole("contentinfo")).toContainText(/Stand van \d+ \w+ 201\d/);
  await page.goBack();
  await expect(page).not.toHaveURL(/date=/);
  await expect(card(page, "dgkr")).toBeVisible();
});

test("goes by keys, and says the day and what is known of it", async ({ page }) => {
  await open(page);
  await slider(page).focus();
  await page.keyboard.press("PageDown");
  await expect(page).toHaveURL(/date=2025-11-22/);
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL(/date=2025-10-22/);
  await page.keyboard.press("Home");
  await expect(page).toHaveURL(/date=1798-01-01/);
  await expect(slider(page)).toHaveAttribute("aria-valuetext", "1 januari 1798, geen onderdeel bekend");
  await expect(page.getByRole("main").getByText("Dat wil niet zeggen dat er toen niets was.")).toBeVisible();
  await page.keyboard.press("End");
  await expect(page).not.toHaveURL(/date=/);
});

test("takes a typed date, and says what it does not understand", async ({ page }) => {
  await open(page);
  const field = page.getByRole("textbox", { name: "Ga naar een dag" });
  await field.fill("gisteren");
  await field.press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "geen datum" })).toBeVisible();
  await field.fill("1 mei 2013");
  await field.press("Enter");
  await expect(page).toHaveURL(/date=2013-05-01/);
  await expect(page.getByText("Structuur op 1 mei 2013, met alle directies uit:").first()).toBeVisible();
  await page.getByRole("button", { name: "Volgens het besluit" }).click();
  await expect(page).toHaveURL(/basis=decree/);
});

test("steps from change to change and back to today", async ({ page }) => {
  await open(page, "./?date=2012-11-04");
  await page.getByRole("button", { name: "Volgende verandering" }).click();
  await expect(page).toHaveURL(/date=2012-11-05/);
  await page.getByRole("button", { name: "Vorige verandering" }).click();
  await expect(page).toHaveURL(/date=201[012]-/);
  await page.getByRole("region", { name: "Tijd" }).getByRole("button", { name: "Vandaag" }).click();
  await expect(page).not.toHaveURL(/date=/);
});

test("follows the chosen unit: it stays where it is while its surroundings change", async ({ page }) => {
  await open(page, "./?date=2012-01-01&unit=aivd");
  const before = await placeOf(card(page, "aivd"));
  const field = page.getByRole("textbox", { name: "Ga naar een dag" });
  await field.fill("2015");
  await field.press("Enter");
  await expect(page).toHaveURL(/date=2015-01-01/);
  const after = await placeOf(card(page, "aivd"));
  expect(Math.abs(after.x - before.x)).toBeLessThanOrEqual(2);
  expect(Math.abs(after.y - before.y)).toBeLessThanOrEqual(2);
  await expect(card(page, "aivd")).toHaveAttribute("aria-selected", "true");
});

test("ends with the same picture without motion", async ({ page }) => {
  const picture = async (): Promise<readonly string[]> => {
    await placeOf(card(page, "bzk"));
    return page.getByRole("treeitem").evaluateAll((cards) => cards.map((each) => {
      const { x, y } = each.getBoundingClientRect();
      return `${(each as HTMLElement).dataset["unitId"]} ${Math.round(x)} ${Math.round(y)}`;
    }).toSorted());
  };
  const pictures: (readonly string[])[] = [];
  for (const reducedMotion of ["no-preference", "reduce"] as const) {
    await page.emulateMedia({ reducedMotion });
    await open(page, "./?date=2012-01-01");
    const field = page.getByRole("textbox", { name: "Ga naar een dag" });
    await field.fill("01-02-2015");
    await field.press("Enter");
    await expect(page).toHaveURL(/date=2015-02-01/);
    pictures.push(await picture());
  }
  expect(pictures[1]).toEqual(pictures[0]);
});

test("keeps a chosen unit that the day does not have, also after a reload", async ({ page }) => {
  await open(page, "./?date=1990-01-01&unit=dgvb");
  const panel = page.getByRole("complementary");
  await expect(panel.getByRole("heading", { level: 2 })).toContainText("Volkshuisvesting");
  await expect(card(page, "dgvb")).toHaveCount(0);
  await page.reload();
  await expect(panel.getByRole("heading", { level: 2 })).toContainText("Volkshuisvesting");
  await page.getByRole("region", { name: "Tijd" }).getByRole("button", { name: "Vandaag" }).click();
  await expect(card(page, "dgvb")).toHaveAttribute("aria-selected", "true");
});

test("takes little of a phone, also while two days are compared", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("./?date=2012-12-01&against=2012-10-01&view=chart");
  const strip = page.getByRole("region", { name: "Dag die u ziet" });
  await expect(strip).toContainText(/1\sdecember\s2012/);
  expect((await strip.boundingBox())?.height).toBeLessThan(56);
  await page.getByRole("button", { name: /01-12-2012/ }).click();
  await page.getByRole("dialog", { name: "Kies een dag" }).getByRole("button", { name: "Volgens het besluit" }).click();
  await expect(page).toHaveURL(/basis=decree/);
});

test("covers no card with what happened on the day", async ({ page }) => {
  await open(page, "./?date=2012-11-05");
  const rail = page.getByRole("region", { name: "Tijd" });
  const told = rail.getByText("Rijksvastgoed van Financiën naar BZK").first();
  const [line, box] = [await told.boundingBox(), await rail.boundingBox()];
  expect(line?.y).toBeGreaterThan(box?.y ?? 0);
  await rail.getByRole("button", { name: /en nog \d+\sgebeurtenissen/ }).click();
  await expect(rail.getByRole("group", { name: "Over de tijdlijn" })).toBeVisible();
});

test("says of an empty day that it is empty, and leads on", async ({ page }) => {
  await page.goto("./?date=1811-01-01");
  await page.getByRole("main").getByRole("button", { name: /^Later: 1\s?januari\s1813$/ }).click();
  await expect(page).toHaveURL(/date=1813-01-01/);
  await expect(card(page, "bzk")).toBeVisible();
});

/** Fingers: the panel as a sheet with three heights, the chart under one and two fingers, and where the keyboard goes after Back. */
import type { CDPSession, Locator, Page } from "@playwright/test";
import { expect, test } from "../support/browserTest";

interface Point {
  readonly x: number;
  readonly y: number;
}

const card = (page: Page, id: string): Locator => page.locator(`[role="treeitem"][data-unit-id="${id}"]`);
const row = (page: Page, id: string): Locator => page.getByRole("main").locator(`a[data-unit-id="${id}"]`);
const panel = (page: Page): Locator => page.getByRole("complementary");
const handle = (page: Page): Locator => page.getByRole("button", { name: /^Het paneel is / });

/** Real touches, as the screen reports them: each picture is where all fingers are. */
async function touches(page: Page): Promise<(type: "touchStart" | "touchMove" | "touchEnd" | "touchCancel", points?: readonly Point[]) => Promise<void>> {
  const client: CDPSession = await page.context().newCDPSession(page);
  return async (type, points = []) => {
    await client.send("Input.dispatchTouchEvent", { type, touchPoints: points.map(({ x, y }, id) => ({ x, y, id })) });
  };
}

async function boxOf(locator: Locator): Promise<{ readonly x: number; readonly y: number; readonly width: number; readonly height: number }> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error("not on the screen");
  return box;
}
const middleOf = async (locator: Locator): Promise<Point> => {
  const { x, y, width, height } = await boxOf(locator);
  return { x: x + width / 2, y: y + height / 2 };
};
const topOf = async (page: Page): Promise<number> => (await boxOf(handle(page))).y;

/** Waits until it stands still, wherever that is. */
async function settle(page: Page): Promise<number> {
  let before = -1;
  await expect.poll(async () => {
    const now = await topOf(page);
    const isStill = now === before;
    before = now;
    return isStill;
  }).toBe(true);
  return before;
}

async function expectInSight(page: Page, unit: Locator): Promise<void> {
  await expect(async () => {
    const { y, height } = await boxOf(unit);
    expect(y).toBeGreaterThanOrEqual((await boxOf(page.getByRole("main"))).y - 1);
    expect(y + height).toBeLessThanOrEqual(await topOf(page) + 1);
  }).toPass();
}

for (const [width, height] of [[390, 844], [360, 640]] as const) {
  test(`the sheet has three heights at ${width} × ${height}, and leaves what is chosen in sight`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const [mode, unit] of [["chart", card(page, "logius")], ["list", row(page, "logius")]] as const) {
      await page.goto(`./?unit=logius&view=${mode}`);
      await expect(panel(page).getByRole("heading", { level: 2 })).toHaveText("Logius");
      await expect(handle(page)).toHaveAccessibleName("Het paneel is halfhoog. Maak het hoger");
      const half = await settle(page);
      await expectInSight(page, unit);
      await handle(page).tap();
      await expect(handle(page)).toHaveAccessibleName("Het paneel is hoog. Maak het laag");
      expect(await settle(page)).toBeLessThan(half - 40);
      await handle(page).tap();
      await expect(handle(page)).toHaveAccessibleName("Het paneel is laag. Maak het hoger");
      expect(await settle(page)).toBeGreaterThan(half + 40);
      await expect(panel(page).getByRole("heading", { level: 2 })).toBeInViewport({ ratio: 0.99 });
      await expectInSight(page, unit);
      const target = await boxOf(handle(page));
      expect(target.height).toBeGreaterThanOrEqual(44);
      // What the keyboard goes to behind the sheet is seen.
      await handle(page).press("ArrowUp");
      await handle(page).press("ArrowUp");
      await expect(handle(page)).toHaveAccessibleName("Het paneel is hoog. Maak het laag");
      await unit.focus();
      await expect(handle(page)).toHaveAccessibleName("Het paneel is halfhoog. Maak het hoger");
      await expectInSight(page, unit);
      await handle(page).focus();
      await page.keyboard.press("Escape");
      await expect(panel(page)).toHaveCount(0);
      await expect(unit).toBeFocused();
    }
  });
}

test("A23: a finger on the handle decides nothing until it is lifted, and a drag that is taken away leaves the sheet as it was", async ({ page }) => {
  await page.goto("./?unit=logius&view=chart");
  await expect(panel(page).getByRole("heading", { level: 2 })).toHaveText("Logius");
  const half = await settle(page);
  const touch = await touches(page);
  const { x, y } = await middleOf(handle(page));
  const name = await handle(page).getAttribute("aria-label");

  await touch("touchStart", [{ x, y }]);
  for (let step = 1; step <= 6; step++) await touch("touchMove", [{ x, y: y - step * 25 }]);
  expect(await topOf(page)).toBeLessThan(half - 100);
  expect(await handle(page).getAttribute("aria-label")).toBe(name);
  await touch("touchCancel");
  await expect.poll(() => topOf(page)).toBe(half);
  expect(await handle(page).getAttribute("aria-label")).toBe(name);

  await touch("touchStart", [{ x, y }]);
  for (let step = 1; step <= 6; step++) await touch("touchMove", [{ x, y: y + step * 40 }]);
  expect(await handle(page).getAttribute("aria-label")).toBe(name);
  await touch("touchEnd");
  await expect(handle(page)).toHaveAccessibleName("Het paneel is laag. Maak het hoger");
  const low = await settle(page);
  expect(low).toBeGreaterThan(half + 40);

  // At its lowest any part of it can be pulled up, and what was under the finger is not meant.
  const address = page.url();
  const from = await middleOf(panel(page).getByRole("heading", { level: 2 }));
  await touch("touchStart", [from]);
  for (let step = 1; step <= 6; step++) await touch("touchMove", [{ x: from.x, y: from.y - step * 30 }]);
  await touch("touchEnd");
  await expect(handle(page)).not.toHaveAccessibleName(/laag\. /);
  expect(await settle(page)).toBeLessThan(low - 40);
  expect(page.url()).toBe(address);

  // Higher up the content scrolls under the finger, and the sheet stays.
  const top = await topOf(page);
  const text = { x: 195, y: top + 200 };
  await touch("touchStart", [text]);
  for (let step = 1; step <= 6; step++) await touch("touchMove", [{ x: text.x, y: text.y - step * 20 }]);
  await touch("touchEnd");
  await expect.poll(() => panel(page).evaluate((aside) => aside.parentElement?.scrollTop ?? 0)).toBeGreaterThan(40);
  expect(await topOf(page)).toBe(top);
});

test("where the chart fills the window one finger moves it, and two fingers zoom it", async ({ page }) => {
  await page.goto("./?view=chart");
  await expect(card(page, "sg")).toBeVisible();
  const touch = await touches(page);
  const before = await boxOf(card(page, "sg"));
  const { x, y } = await middleOf(card(page, "sg"));
  await touch("touchStart", [{ x, y }]);
  for (let step = 1; step <= 5; step++) await touch("touchMove", [{ x: x + step * 10, y: y + step * 8 }]);
  await touch("touchEnd");
  await expect.poll(async () => (await boxOf(card(page, "sg"))).x).toBeGreaterThan(before.x + 30);
  await expect(page.getByText("Gebruik twee vingers", { exact: false })).toHaveCount(0);
  await expect(page).not.toHaveURL(/unit=/);

  // Fingers towards each other until a card is too small to be hit; the browser's own zoom stays out of it.
  const pinch = async (from: number, to: number): Promise<void> => {
    const at = (d: number): readonly Point[] => [{ x: x - d, y }, { x: x + d, y }];
    await touch("touchStart", at(from));
    for (let step = 1; step <= 6; step++) await touch("touchMove", at(from + (to - from) * step / 6));
    await touch("touchEnd");
  };
  const height = async (): Promise<number> => (await boxOf(card(page, "bzk"))).height;
  const readable = await height();
  await pinch(150, 30);
  await expect.poll(height).toBeLessThan(24);
  expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
  const small = await middleOf(card(page, "bzk"));
  await page.touchscreen.tap(small.x, small.y);
  await expect.poll(height).toBeGreaterThan(readable * 0.9);
  await expect(page).not.toHaveURL(/unit=/);
  await card(page, "bzk").tap();
  await expect(page).toHaveURL(/unit=bzk/);
});

test("A26: on a phone on its side the panel stands beside the chart, at one height", async ({ page }) => {
  for (const [width, height] of [[844, 390], [640, 360], [932, 430]] as const) {
    await page.setViewportSize({ width, height });
    await page.goto("./?unit=rcn&view=chart");
    await expect(panel(page).getByRole("heading", { level: 2 })).toHaveText("Rijksdienst Caribisch Nederland");
    await expect(handle(page)).toBeHidden();
    await expect(async () => {
      const aside = await boxOf(panel(page));
      const chosen = await boxOf(card(page, "rcn"));
      expect(chosen.x + chosen.width).toBeLessThanOrEqual(aside.x + 1);
      expect(aside.width).toBeGreaterThan(width * 0.4);
    }).toPass();
    await expect(card(page, "rcn")).toBeInViewport({ ratio: 0.99 });
  }
});

test("where the page scrolls as one, one finger scrolls it and is told so once, and two fingers move the chart", async ({ page }) => {
  await page.setViewportSize({ width: 600, height: 340 });
  await page.goto("./?unit=rcn&view=chart");
  await expect(panel(page).getByRole("heading", { level: 2 })).toHaveText("Rijksdienst Caribisch Nederland");
  await expect(card(page, "rcn")).toBeVisible();

  const touch = await touches(page);
  const scrolled = (): Promise<number> => page.evaluate(() => window.scrollY);
  const start = { x: 330, y: 210 };
  const inWorld = (): Promise<string> => page.getByRole("tree").evaluate((tree) => (tree as HTMLElement).style.transform);
  const still = await inWorld();
  await touch("touchStart", [start]);
  for (let step = 1; step <= 8; step++) await touch("touchMove", [{ x: start.x, y: start.y - step * 12 }]);
  const hint = page.getByText("Gebruik twee vingers om het schema te verschuiven");
  await expect(hint).toBeVisible();
  await touch("touchEnd");
  await expect.poll(scrolled).toBeGreaterThan(30);
  expect(await inWorld()).toBe(still);

  const two = (dx: number): readonly Point[] => [{ x: 250 + dx, y: 120 }, { x: 330 + dx, y: 120 }];
  await touch("touchStart", two(0));
  await expect(hint).toHaveCount(0);
  for (let step = 1; step <= 6; step++) await touch("touchMove", two(-step * 12));
  await touch("touchEnd");
  await expect.poll(inWorld).not.toBe(still);

  await touch("touchStart", [start]);
  for (let step = 1; step <= 4; step++) await touch("touchMove", [{ x: start.x, y: start.y + step * 12 }]);
  await touch("touchEnd");
  await expect(hint).toHaveCount(0);
});

test("after Back the keyboard is where the reader was: at the chosen unit, or else in the main part", async ({ page }) => {
  for (const [mode, unit] of [["list", row], ["chart", card]] as const) {
    await page.goto(`./?view=${mode}`);
    await expect(unit(page, "dgkr")).toBeVisible();
    // Whoever has the keyboard nowhere is given nothing.
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await unit(page, "dgkr").focus();
    await page.keyboard.press("Enter");
    await panel(page).getByRole("button", { name: /^Sluit/ }).focus();
    await page.goBack();
    await expect(panel(page)).toHaveCount(0);
    await expect(unit(page, "dgkr")).toBeFocused();
    await page.goForward();
    await expect(panel(page)).toBeVisible();
    await expect(unit(page, "dgkr")).toBeFocused();
  }
  await page.goto("./?page=known");
  await page.getByRole("main").getByRole("button", { name: "Terug" }).first().focus();
  await page.keyboard.press("Enter");
  await expect(page).not.toHaveURL(/page=/);
  await expect(page.getByRole("main")).toBeFocused();
  await page.goBack();
  await expect(page.getByRole("main").getByRole("heading", { level: 2 }).first()).toBeFocused();
});

/** The quiz in a real browser: a round by keyboard alone, the chart beside a question, and the same round for a room. */
import type { Page } from "@playwright/test";
import { expect, test } from "../support/browserTest";
import { axeFaults } from "../support/axe";

const round = (setup: string): string => `./?v=1&page=quiz&quiz=${setup}`;

async function open(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(address);
  await expect(page.getByText(/^Vraag 1 van /)).toBeVisible({ timeout: 20_000 });
}


const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.tagName ?? "");

test("a round from the form to the score by keyboard alone, with a look at the chart in between", async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("./?v=1&page=quiz");
  await page.getByRole("combobox", { name: "Hoeveel vragen" }).focus();
  await page.keyboard.press("5");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/quiz=[a-z0-9]{5}~1~5~all$/);
  let right = 0;
  for (let at = 1; at <= 5; at++) {
    await expect(page.getByRole("heading", { name: new RegExp(`^Vraag ${at} van 5`) })).toBeFocused();
    await page.keyboard.press("Tab");
    await page.keyboard.press(at % 2 === 0 ? "b" : "a");
    await expect(page.getByRole("radio", { checked: true })).toBeFocused();
    await page.keyboard.press("Enter");
    const verdict = page.getByRole("heading", { name: /^(Goed|Niet goed)\./ });
    await expect(verdict).toBeFocused();
    if ((await verdict.innerText()).startsWith("Goed")) right++;
    await expect(page.getByText(/^Bron(nen)?$/)).toBeVisible();
    if (at === 1) {
      expect(await axeFaults(page)).toEqual([]);
      await page.getByRole("link", { name: "Zoek het op" }).focus();
      await page.keyboard.press("Enter");
      await expect(page.getByRole("heading", { name: "Quiz" })).toBeHidden();
      expect(await focused(page)).not.toBe("BODY");
      await page.goBack();
      await expect(verdict).toBeVisible();
    }
    await page.getByRole("button", { name: at < 5 ? "Volgende vraag" : "Naar de uitslag" }).focus();
    await page.keyboard.press("Enter");
  }
  await expect(page.getByRole("heading", { name: `${right} van 5 vragen goed` })).toBeFocused();
  await expect(page.getByRole("link", { name: "Zoek het op" })).toHaveCount(5 - right);
  expect(await axeFaults(page)).toEqual([]);
});

test("one address gives two people the same questions, in either language", async ({ page, context }) => {
  const asked = async (on: Page): Promise<readonly string[]> => {
    await expect(on.getByRole("radio")).not.toHaveCount(0, { timeout: 20_000 });
    return on.getByRole("radio").evaluateAll((radios) => radios.map((radio) => (radio as HTMLInputElement).value));
  };
  await open(page, round("zaal7~2~3~all"));
  const other = await context.newPage();
  await other.goto(`${round("zaal7~2~3~all")}&lang=en`);
  expect(await asked(other)).toEqual(await asked(page));
  await other.goto(round("zaal8~2~3~all"));
  expect(await asked(other)).not.toEqual(await asked(page));
});

test("a place is pointed out on the chart with the mouse, which then opens to the answer", async ({ page }) => {
  await open(page, round("kaart~1~3~place"));
  const chart = page.locator("main [data-viewport]");
  const radios = page.getByRole("radio");
  await expect(chart.locator("[role=treeitem]").first()).toBeVisible();
  await expect(radios).toHaveCount(4);
  const units = await radios.evaluateAll((all) => all.map((radio) => (radio as HTMLInputElement).value));
  const drawn = await chart.locator("[role=treeitem]").count();
  // Every card that can be chosen is in the picture, and nothing opens.
  const frame = await chart.boundingBox();
  for (const [index, unit] of units.entries()) {
    const card = chart.locator(`[role=treeitem][data-unit-id="${unit}"]`);
    const box = await card.boundingBox();
    expect(box !== null && frame !== null && box.x >= frame.x && box.x + box.width <= frame.x + frame.width).toBe(true);
    await card.click();
    await expect(radios.nth(index)).toBeChecked();
    await expect(radios.nth(index)).toBeFocused();
  }
  expect(await chart.locator("[role=treeitem]").count()).toBe(drawn);
  await expect(chart.locator("[data-state~=path]")).toHaveCount(0);
  await page.keyboard.press("Enter");
  await expect(chart.locator("[data-state~=selected]")).toBeVisible();
  await expect(chart.locator("[data-state~=path]")).not.toHaveCount(0);
  await expect(page.getByRole("heading", { name: /^(Goed|Niet goed)\./ })).toBeFocused();
  expect(await axeFaults(page)).toEqual([]);
});

test("at 320 px nothing is cut off, and no place needs a chart", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, round("smal~1~3~place"));
  await expect(page.locator("main [data-viewport]")).toHaveCount(0);
  const overflow = (): Promise<number> => page.evaluate(() => Math.max(
    document.documentElement.scrollWidth - innerWidth, ...[...document.querySelectorAll("main *")].filter((each) => getComputedStyle(each).overflowX === "auto").map((each) => each.scrollWidth - each.clientWidth)));
  expect(await overflow()).toBeLessThanOrEqual(0);
  await page.getByRole("radio").first().click();
  await page.getByRole("button", { name: "Controleer" }).click();
  expect(await overflow()).toBeLessThanOrEqual(0);
  const low = await page.locator("main button, main a, main label").evaluateAll((all) =>
    all.filter((each) => each.getClientRects().length > 0 && getComputedStyle(each).display !== "inline" && each.getBoundingClientRect().height < 24).map((each) => each.textContent));
  expect(low).toEqual([]);
});

test("a room sees type of 24 px or more, and the answer all at once", async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await open(page, `${round("zaal~1~2~minister.subject")}~host`);
  const small = (): Promise<readonly string[]> => page.locator("dialog").evaluate((dialog) => {
    const found: string[] = [];
    const texts = document.createTreeWalker(dialog, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const element = text.parentElement;
      if (element === null || (text.textContent ?? "").trim() === "" || element.closest("[aria-hidden], .visually-hidden") !== null) continue;
      if (parseFloat(getComputedStyle(element).fontSize) < 24) found.push(text.textContent ?? "");
    }
    return found;
  });
  await expect(page.getByRole("button", { name: "Toon het antwoord" })).toBeFocused();
  expect(await small()).toEqual([]);
  await expect(page.getByText("goed antwoord")).toHaveCount(0);
  await page.keyboard.press("PageDown");
  await expect(page.getByText("goed antwoord")).toBeVisible();
  await expect(page.getByText(/^Bron(nen)?$/)).toBeInViewport();
  expect(await small()).toEqual([]);
  expect(await page.locator("dialog section").evaluate((each) => each.scrollHeight - each.clientHeight)).toBeLessThanOrEqual(0);
  expect(await axeFaults(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press("PageDown");
  await expect(page.getByRole("heading", { name: /^Vraag 2 van 2/ })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Begin" })).toBeVisible();
  expect(await focused(page)).not.toBe("BODY");
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("16px");
});

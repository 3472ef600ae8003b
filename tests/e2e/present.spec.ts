/** Before a room: the keys of a clicker, type that can be read from the back, the speaker's window, and the way back. */
import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/browserTest";
import { axeFaults } from "../support/axe";
import { settled } from "../support/settled";

const folder = new URL("../../data/tours/", import.meta.url);
const tours = readdirSync(folder).map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as { readonly id: string; readonly stops: readonly { readonly view: string; readonly text: { readonly nl: string }; readonly notes?: { readonly nl: string } }[] });
const first = tours.find(({ id }) => id === "bzk-in-vijf-minuten");
if (first === undefined) throw new Error("The first tour is gone");
const count = first.stops.length;

const stage = (page: Page) => page.getByRole("main", { name: "Presentatie" });
const place = (page: Page, at: number, of = count) => page.getByText(`${at} van ${of}`, { exact: true });

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.setViewportSize({ width: 1920, height: 1080 });
});

test("steps as a clicker asks, blanks, and returns to exactly where the reader was", async ({ page }) => {
  const start = `./?v=1&unit=rvb&tour=${first.id}~1&open=dgvb~dgvbr`;
  await page.goto(start);
  await expect(page.getByRole("complementary").getByRole("heading", { level: 2 })).toBeVisible({ timeout: 15_000 });
  const before = page.url();
  await page.getByRole("contentinfo").getByRole("button", { name: "Presenteer" }).click();
  await expect(place(page, 1)).toBeVisible();
  await expect(stage(page)).toBeFocused();
  // Astray from the first stop, which shows no unit: what is known of the unit, and a way back to the stop.
  await expect(page.getByText("Rijksvastgoedbedrijf", { exact: true })).toBeVisible();
  // What is known of it comes with the second part of the data, and moves the button.
  await settled(page);
  await page.getByRole("button", { name: "Terug naar stop 1" }).click();
  await expect(page.getByText(first.stops[0]?.text.nl ?? "", { exact: true })).toBeVisible();

  await page.keyboard.press("PageDown");
  await expect(place(page, 2)).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(place(page, 3)).toBeVisible();
  await expect(page.getByText(first.stops[2]?.text.nl ?? "", { exact: true })).toBeVisible();
  expect(page.url()).toContain(`tour=${first.id}~3&present=1`);
  await page.keyboard.press("End");
  await expect(place(page, count)).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect(page.getByRole("status").filter({ hasText: "Dit is de laatste stop." })).toHaveCount(1);
  await page.keyboard.press("Home");

  // With a card in hand the arrows are the chart's; the clicker is not, and takes them back.
  await page.locator('[data-unit-id="sg"]').click();
  await expect(page.locator('[data-unit-id="sg"]')).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.locator('[role="treeitem"]:focus')).not.toHaveAttribute("data-unit-id", "sg");
  await expect(place(page, 1)).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect(place(page, 2)).toBeVisible();
  await expect(stage(page)).toBeFocused();

  await page.keyboard.press("b");
  const black = page.getByRole("button", { name: "Het scherm is zwart. Druk op een toets om verder te gaan." });
  await expect(black).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.elementFromPoint(960, 540) as Element).backgroundColor)).toBe("rgb(0, 0, 0)");
  await page.keyboard.press("PageDown");
  await expect(black).toBeHidden();
  await expect(place(page, 2)).toBeVisible();
  await expect(stage(page)).toBeFocused();

  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Toetsen bij het presenteren" })).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press("?");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("complementary").getByRole("heading", { level: 2 })).toBeVisible();
  expect(page.url()).toBe(before);
  await expect(page.getByRole("contentinfo").getByRole("button", { name: "Presenteer" })).toBeFocused();
  expect(await page.evaluate(() => [document.fullscreenElement, getComputedStyle(document.documentElement).fontSize])).toEqual([null, "16px"]);
});

/** Everything that can be read at this moment in less than 24 px, with its size. */
const smallType = (page: Page): Promise<readonly string[]> => page.evaluate(() => {
  const small: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const tree = document.querySelector('[role="tree"]');
  const scale = tree === null ? 0 : new DOMMatrix(getComputedStyle(tree).transform).a;
  let cards = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (element === null || node.textContent?.trim() === "" || element.closest(".visually-hidden") !== null || !element.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { width, top, bottom, left, right } = range.getBoundingClientRect();
    if (width === 0 || bottom < 0 || right < 0 || top > innerHeight || left > innerWidth) continue;
    const isCard = tree?.contains(element) === true;
    if (isCard) cards += 1;
    const size = parseFloat(getComputedStyle(element).fontSize) * (isCard ? scale : 1);
    if (size < 23.95) small.push(`${size.toFixed(1)} px: ${node.textContent}`);
  }
  return cards === 0 ? ["no words on any card"] : small;
});

for (const { id, stops } of tours) {
  test(`can be read from the back of the room at every stop: ${id}`, async ({ page }) => {
    // An address with no more than the stop leads to what the stop shows.
    await page.goto(`./?v=1&tour=${id}~2&present=1`);
    await expect(place(page, 2, stops.length)).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`${stops[1]?.view.split("&")[0]}\\b`));
    await page.evaluate(() => document.fonts.ready);
    await page.keyboard.press("Home");
    for (const at of stops.keys()) {
      await expect(place(page, at + 1, stops.length)).toBeVisible();
      await expect.poll(() => smallType(page), `stop ${at + 1}`).toEqual([]);
      // What the stop has chosen is in the picture.
      const chosen = page.locator('[data-unit-id][data-state~="selected"]');
      if (await chosen.count() > 0) await expect(chosen, `stop ${at + 1}`).toBeInViewport({ ratio: 0.95 });
      await page.keyboard.press("PageDown");
    }
  });
}

test("has nothing for axe to find, and buttons that come with the keyboard", async ({ page }) => {
  for (const theme of ["light", "dark"]) {
    await page.goto(`./?v=1&tour=${first.id}~3&present=1&theme=${theme}`);
    await expect(place(page, 3)).toBeVisible();
    const stop = page.getByRole("button", { name: "Stop met presenteren" });
    const controls = page.getByRole("group", { name: "Bediening" });
    await expect(controls).toHaveCSS("opacity", "0");
    await page.keyboard.press("q");
    await expect(page.getByText("Telefoons kunnen dit adres niet openen. Deze website staat alleen op dit apparaat.")).toBeVisible();
    await stop.focus();
    await expect(controls).toHaveCSS("opacity", "1");
    // It lies over the line of the source: neither a card nor the sentence is under it.
    const [bar, chart, sentence] = await Promise.all([controls, page.locator("[data-viewport]"), page.getByText(first.stops[2]?.text.nl ?? "", { exact: true })].map((each) => each.boundingBox()));
    expect(bar?.y).toBeGreaterThanOrEqual((chart?.y ?? Infinity) + (chart?.height ?? 0));
    expect(bar?.y).toBeGreaterThanOrEqual((sentence?.y ?? Infinity) + (sentence?.height ?? 0));
    for (const button of await controls.getByRole("button").all()) expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect(await axeFaults(page)).toEqual([]);
  }
});

test("puts light where the mouse or the keyboard is", async ({ page }) => {
  await page.goto("./?v=1&unit=logius&present=1");
  const card = page.locator('[data-unit-id="logius"]');
  await expect(card).toBeInViewport();
  await page.keyboard.press("l");
  const beam = page.locator("[data-beam]");
  const at = () => beam.evaluate((element) => [element.style.getPropertyValue("--x"), element.style.getPropertyValue("--y")]);
  await page.mouse.move(700, 333);
  expect(await at()).toEqual(["700px", "333px"]);
  await card.focus();
  const box = await card.boundingBox();
  await expect.poll(at).toEqual([`${(box?.x ?? 0) + (box?.width ?? 0) / 2}px`, `${(box?.y ?? 0) + (box?.height ?? 0) / 2}px`]);
  await page.keyboard.press("l");
  await expect(beam).toHaveCount(0);
});

test("gives the speaker a window of their own, with the same keys", async ({ page }) => {
  await page.goto(`./?v=1&tour=${first.id}~2&present=1&theme=dark`);
  await expect(place(page, 2)).toBeVisible();
  const [speaker] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("n")]);
  await expect(speaker.getByRole("heading", { level: 1, name: "Voor de spreker" })).toBeVisible();
  await expect(speaker).toHaveTitle("Voor de spreker · Wie doet wat bij BZK");
  await expect(speaker.getByText(first.stops[1]?.text.nl ?? "", { exact: true })).toBeVisible();
  await expect(speaker.getByText(first.stops[2]?.text.nl ?? "", { exact: true })).toBeVisible();
  // The styles came along.
  await expect(speaker.locator("body")).toHaveCSS("font-family", /Atkinson/);
  expect(await speaker.evaluate(() => [document.documentElement.lang, document.documentElement.dataset["theme"]])).toEqual(["nl", "dark"]);
  expect(await axeFaults(speaker)).toEqual([]);

  await speaker.keyboard.press("PageDown");
  await expect(place(page, 3)).toBeVisible();
  await speaker.getByRole("button", { name: "Vorige" }).click();
  await expect(place(page, 2)).toBeVisible();
  await speaker.getByRole("button", { name: "Start de tijd" }).click();
  await expect(speaker.getByText("0:01", { exact: true })).toBeVisible();
  await speaker.getByRole("button", { name: "Zwart scherm" }).click();
  await expect(speaker.getByText("Het scherm in de zaal is zwart.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Het scherm is zwart/ })).toBeVisible();
  await speaker.keyboard.press("ArrowRight");
  await expect(page.getByRole("button", { name: /^Het scherm is zwart/ })).toBeHidden();

  await speaker.close();
  await expect(stage(page)).toBeVisible();
  const [again] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("n")]);
  await expect(again.getByRole("heading", { level: 1 })).toBeVisible();
  await Promise.all([again.waitForEvent("close"), page.keyboard.press("Escape")]);
  await expect(stage(page)).toBeHidden();

  await page.goBack();
  await expect(stage(page)).toBeVisible();
  await page.evaluate(() => {
    window.open = () => null;
  });
  await page.keyboard.press("n");
  await expect(page.getByRole("alert")).toContainText("Sta pop-ups toe voor deze website");
});

test("on a phone a row that is too wide is shown from its first", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`./?tour=${first.id}~2&present=1`);
  const ministers = page.getByRole("treeitem", { name: /^(Minister|Staatssecretaris) / });
  await expect.poll(async () => {
    const [minister, other] = [await ministers.nth(0).boundingBox(), await ministers.nth(1).boundingBox()];
    return minister !== null && other !== null && minister.x >= 0 && other.x > minister.x && other.x + other.width <= 390;
  }).toBe(true);
});

/**
 * A session as a trainer gives it: on a projector, with the network gone after one visit. A tour to its end with a question
 * from the room in between, a quiz with the room, and back to where it began. Leaves five pictures to look at.
 */
import { fileURLToPath } from "node:url";
import type { Locator, Page } from "@playwright/test";
import { tourMessages } from "@/core/i18n/tourMessages";
import { presentMessages } from "@/core/i18n/presentMessages";
import { quizMessages } from "@/core/i18n/quizMessages";
import { expect, test as base } from "../support/browserTest";
import { settled } from "../support/settled";
import { siteServer, type SiteServer } from "../support/siteServer";

const test = base.extend<{ readonly site: SiteServer }>({
  // eslint-disable-next-line no-empty-pattern
  site: async ({}, provide) => {
    const site = await siteServer(fileURLToPath(new URL("../../dist", import.meta.url)));
    await provide(site);
    await site.cutOff();
  },
  baseURL: async ({ site }, provide) => provide(site.address),
});

test.use({ serviceWorkers: "allow", viewport: { width: 1920, height: 1080 }, reducedMotion: "reduce" });

const [tours, present, quiz] = [tourMessages.nl.page, presentMessages.nl, quizMessages.nl];
const stage = (page: Page): Locator => page.getByRole("main", { name: present.main });
const card = (page: Page, id: string): Locator => page.locator(`[role="treeitem"][data-unit-id="${id}"]`);

/** The smallest letters of what a room has to read, in CSS pixels; what only the one at the keyboard needs is left out. */
const smallest = (part: Locator): Promise<number> => part.evaluate((root) => {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let size = Infinity;
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const element = text.parentElement;
    if (element === null || text.textContent?.trim() === "" || element.closest(".visually-hidden, button, [aria-hidden=true]") !== null) continue;
    if (element.checkVisibility({ visibilityProperty: true })) size = Math.min(size, Number.parseFloat(getComputedStyle(element).fontSize));
  }
  return size;
});

test("a trainer shows, answers, asks and comes back, without a network", async ({ page, context, site }, info) => {
  test.setTimeout(180_000);
  const failed: string[] = [];
  const shoot = (name: string): Promise<Buffer> => page.screenshot({ path: info.outputPath(`${name}.png`) });

  await page.goto("./?unit=logius");
  await expect(card(page, "logius")).toBeVisible();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 30_000 }).toBe("activated");
  await site.cutOff();
  await context.setOffline(true);
  page.on("requestfailed", (request) => failed.push(request.url()));
  await page.reload();
  await expect(card(page, "logius")).toBeVisible();
  const began = page.url();

  await page.getByRole("contentinfo").getByRole("link", { name: "Rondleidingen en quiz" }).click();
  const tour = page.getByRole("article").filter({ has: page.getByRole("heading", { name: "BZK in vijf minuten" }) });
  await expect(tour).toBeVisible();
  const count = Number(/· (\d+)/.exec(await tour.innerText())?.[1]);
  expect(count).toBeGreaterThan(4);
  await shoot("1-tours");

  await tour.getByRole("button", { name: new RegExp(`^${tours.present}`) }).click();
  await expect(stage(page)).toBeFocused();
  const at = (stop: number): Locator => stage(page).getByText(present.place(stop, count), { exact: true });
  await expect(at(1)).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect(at(2)).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect(at(3)).toBeVisible();
  await shoot("2-stop");
  expect(await smallest(stage(page))).toBeGreaterThanOrEqual(24);

  // Somebody asks: and what is under that one?
  await settled(page);
  await card(page, "dgdoo").locator("[data-toggle]").click();
  await expect(card(page, "dir-digitale-overheid")).toBeVisible();
  await settled(page);
  await card(page, "dir-digitale-overheid").click();
  await expect(stage(page).getByRole("button", { name: present.back(3) })).toBeVisible();
  await expect(card(page, "dir-digitale-overheid")).toHaveAttribute("aria-selected", "true");
  await shoot("3-question");
  await page.keyboard.press("PageDown");
  await expect(at(4)).toBeVisible();
  await expect(stage(page).getByRole("button", { name: present.back(4) })).toHaveCount(0);
  for (let stop = 5; stop <= count; stop++) {
    await page.keyboard.press("PageDown");
    await expect(at(stop)).toBeVisible();
  }
  await page.keyboard.press("PageDown");
  await expect(page.getByRole("status").filter({ hasText: present.isLast })).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL((url) => url.searchParams.get("page") === "tours" && !url.searchParams.has("present"));

  await page.getByRole("combobox", { name: quiz.start.count }).selectOption("5");
  await page.getByRole("button", { name: quiz.start.host }).click();
  const room = page.getByRole("dialog", { name: quiz.host.label });
  for (let question = 1; question <= 3; question++) {
    await expect(room.getByText(quiz.progress(question, 5), { exact: true })).toBeVisible();
    await expect(room.getByText(quiz.rightAnswer, { exact: true })).toHaveCount(0);
    expect(await smallest(room.getByRole("region").first())).toBeGreaterThanOrEqual(24);
    if (question === 3) await shoot("4-quiz");
    await page.keyboard.press("PageDown");
    await expect(room.getByText(quiz.rightAnswer, { exact: true })).toBeVisible();
    if (question === 3) await shoot("5-answer");
    await page.keyboard.press("PageDown");
  }
  await page.keyboard.press("Escape");
  await expect(room).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(began);
  await expect(card(page, "logius")).toBeVisible();
  expect(failed).toEqual([]);
});

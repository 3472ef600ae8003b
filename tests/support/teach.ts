/** What a trainer does with a group, on a page that stands open: walk, present, take slides along, and ask. */
import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { pageMessages } from "@/core/i18n/pageMessages";
import { presentMessages } from "@/core/i18n/presentMessages";
import { quizMessages } from "@/core/i18n/quizMessages";
import { tourMessages } from "@/core/i18n/tourMessages";

const tours = tourMessages.nl;
const quiz = quizMessages.nl;
/** The names of buttons go on with the title of their tour. */
const begins = (text: string): RegExp => new RegExp(`^${text}`);

async function toTours(page: Page): Promise<void> {
  await page.getByRole("contentinfo").getByRole("link", { name: pageMessages.nl.toursLink }).click();
  await expect(page.getByRole("main").getByRole("heading", { name: pageMessages.nl.titles.tours })).toBeVisible();
}

async function walkAndPresent(page: Page): Promise<void> {
  await toTours(page);
  await page.getByRole("button", { name: begins(tours.page.walk) }).first().click();
  const bar = page.getByRole("region", { name: tours.bar.label });
  await expect(bar).toContainText(/1 van \d+/);
  await bar.getByRole("button", { name: tours.bar.next }).click();
  await expect(bar).toContainText(/2 van \d+/);

  await bar.getByRole("button", { name: tours.bar.present }).click();
  const stage = page.getByRole("main", { name: presentMessages.nl.main });
  await expect(stage).toContainText(/2 van \d+/);
  await page.keyboard.press("PageDown");
  await expect(stage).toContainText(/3 van \d+/);
  const [speaker] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("n")]);
  await expect(speaker.getByRole("heading").first()).toBeVisible();
  await speaker.close();
  await page.bringToFront();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("contentinfo")).toBeVisible();
}

async function takeSlides(page: Page): Promise<void> {
  await toTours(page);
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: begins(tours.page.powerPoint) }).first().click();
  const file = await coming;
  expect(file.suggestedFilename()).toMatch(/\.pptx$/);
  // A presentation is a zip file.
  expect((await readFile(await file.path())).subarray(0, 2).toString()).toBe("PK");
}

async function answerOne(page: Page): Promise<void> {
  await toTours(page);
  await page.getByRole("button", { name: quiz.start.begin, exact: true }).click();
  await expect(page.getByRole("heading", { name: begins(quiz.progress(1, 10)) })).toBeVisible();
  await page.getByRole("radiogroup").getByRole("radio").first().check();
  await page.getByRole("button", { name: quiz.check }).click();
  await expect(page.getByRole("heading", { name: new RegExp(`^(${quiz.right}|${quiz.wrong})\\.`) })).toBeVisible();
  await page.getByRole("button", { name: quiz.next }).click();
  await expect(page.getByRole("heading", { name: begins(quiz.progress(2, 10)) })).toBeVisible();
}

export async function teach(page: Page): Promise<void> {
  await walkAndPresent(page);
  await takeSlides(page);
  await answerOne(page);
}

/** What comes out on paper and as a file: a presentation written under the policy, and three sheets as the printer gets them. */
import { readFile } from "node:fs/promises";
import JSZip from "jszip";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/browserTest";
import { axeFaults } from "../support/axe";

const tour = "tour=bzk-in-vijf-minuten~1";

// Writing a presentation and looking at hundreds of elements takes its time on a busy machine.
test.describe.configure({ timeout: 90_000 });

/** Pages of the printed file by their size in millimetres. */
async function printed(page: Page): Promise<readonly string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const text = pdf.toString("latin1");
  return [...text.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)]
    .map(([, width, height]) => `${Math.round(Number(width) * 0.3528)}×${Math.round(Number(height) * 0.3528)}`);
}

/** What is visible on paper: the printed file itself holds glyphs and no letters. */
async function onPaper(page: Page): Promise<string> {
  await page.emulateMedia({ media: "print" });
  const text = await page.locator("body").evaluate((body) => (body as HTMLElement).innerText + [...body.querySelectorAll("svg text")].map((each) => each.textContent).join("\n"));
  await page.emulateMedia({ media: null });
  return text;
}

test("a tour becomes a presentation with native shapes, and a leaflet of upright pages", async ({ page }) => {
  await page.goto("./?v=1&page=leaflet");
  await page.getByRole("link", { name: "BZK in vijf minuten" }).press("Enter");
  const paper = page.getByRole("article");
  // All its charts are drawn first, on a busy machine in seconds.
  await expect(paper.getByRole("heading", { name: "BZK in vijf minuten" })).toBeVisible({ timeout: 20_000 });
  await expect(paper).toBeFocused();
  await expect(page).toHaveURL(/page=leaflet&tour=bzk-in-vijf-minuten~1/);
  await expect(page.getByRole("button", { name: "Druk af" })).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);

  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Bewaar als PowerPoint" }).click()]);
  await expect(page.getByText("De presentatie is bewaard bij uw downloads.")).toBeVisible();
  expect(download.suggestedFilename()).toMatch(/^bzk-in-vijf-minuten-2026-11-22\.pptx$/);
  const zip = await JSZip.loadAsync(await readFile(await download.path()));
  const first = await zip.file("ppt/slides/slide2.xml")?.async("string") ?? "";
  expect(first.match(/<p:cxnSp>/g)?.length).toBeGreaterThan(3);
  expect(first).toContain("Ministerie van Binnenlandse Zaken en Koninkrijksrelaties");
  expect(first).not.toContain("<p:pic>");

  const text = await onPaper(page);
  for (const words of ["BZK in vijf minuten", "Secretaris-generaal", "Bronnen", "https://", "Dit is geen officiële website van de Rijksoverheid", "Stand van 22 november 2026"]) {
    expect(text).toContain(words);
  }
  for (const tool of ["Druk af", "Terug naar het schema", "Woordenlijst"]) expect(text).not.toContain(tool);
  const pages = await printed(page);
  expect(pages.length).toBeGreaterThan(1);
  expect(new Set(pages)).toEqual(new Set(["210×297"]));
});

test("a round of the quiz is printed with its answers apart, and without them when they are not asked for", async ({ page }) => {
  await page.goto("./?v=1&page=sheet&quiz=abc~2~6~all");
  const sheets = page.getByRole("article");
  await expect(sheets).toHaveCount(2);
  await expect(sheets.first().getByRole("listitem").filter({ hasText: /^A / }).first()).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  const text = await onPaper(page);
  expect(text.indexOf("Antwoord ")).toBeGreaterThan(text.indexOf("Dit is geen officiële website"));
  expect((await printed(page)).every((size) => size === "210×297")).toBe(true);

  await page.getByRole("checkbox", { name: "Antwoorden meedrukken" }).uncheck();
  await expect(sheets).toHaveCount(1);
  expect(await onPaper(page)).not.toContain("Antwoord ");
});

test("an empty chart has a number in each box and no names, on paper of the chosen size", async ({ page }) => {
  await page.goto("./?v=1&page=blank");
  const [chart, answers] = [page.getByRole("article", { name: "Leeg schema" }), page.getByRole("article", { name: /^Antwoorden/ })];
  await expect(answers.getByText(/^Secretaris-generaal \(SG\)/)).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await expect(chart).not.toContainText("Secretaris-generaal");
  await expect(chart.locator("svg text", { hasText: /^14$/ })).toHaveCount(1);

  await page.getByLabel("Begin bij").selectOption({ label: "Directoraat-generaal Digitalisering en Overheidsorganisatie (DGDOO)" });
  await page.getByLabel("Papier").selectOption("A3");
  await page.getByRole("checkbox", { name: "Met antwoorden" }).uncheck();
  await expect(answers).toHaveCount(0);
  const text = await onPaper(page);
  expect(text).toContain("directie");
  expect(text).not.toContain("Digitale Samenleving");
  expect(await printed(page)).toEqual(["420×297"]);
});

test("the hand-outs fit a narrow screen, where the units of a leaflet stand as a list", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of ["page=sheet&quiz=abc~1~4~all", "page=blank", `page=leaflet&${tour}`]) {
    await page.goto(`./?v=1&${address}&theme=dark`);
    await expect(page.getByRole("article").first()).toBeVisible({ timeout: 20_000 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
  await expect(page.getByRole("listitem").filter({ hasText: /^Ministerie van Binnenlandse Zaken/ }).first()).toBeVisible();
  await expect(page.getByRole("article").locator("svg").first()).toBeHidden();
});

/** What comes out of the printer: black on white, whole, with its date, its sources and its address. */
import type { Page } from "@playwright/test";
import { orgModel } from "@/core/org/orgModel";
import { unitProfile } from "@/core/panel/unitProfile";
import { factsFromModel } from "@/core/scene/factsFromModel";
import { shortName } from "@/core/scene/cardFacts";
import { snapshotAt } from "@/core/time/snapshotAt";
import { expect, test } from "../support/browserTest";
import { cutOff, printed, unbroken, wordsOf, type PrintedPage } from "../support/printed";
import { shippedFile } from "../support/shippedFile";

const model = orgModel(shippedFile());
const today = snapshotAt(model, model.meta.asOf, { withFormer: true });

// Everything open at once is set on more than a dozen sheets, and read back word by word.
test.describe.configure({ timeout: 120_000 });

/** Of the units on the screen, those whose names are not among the words. */
async function missingUnits(page: Page, pages: readonly PrintedPage[], lang: "nl" | "en" = "nl"): Promise<readonly string[]> {
  const ids = await page.locator("main [data-unit-id]").evaluateAll((cards) => cards.map((card) => card.getAttribute("data-unit-id") ?? ""));
  expect(ids.length).toBeGreaterThan(10);
  const factsOf = factsFromModel(model, today, lang);
  const words = wordsOf(pages);
  return ids.filter((id) => {
    const { abbr, short, name, kind } = factsOf(id);
    // Of an office-holder the card sets title and field apart.
    const said = abbr ?? short ?? (kind === "political-office" ? name.split(" ")[0] ?? name : shortName(name, kind));
    return !words.includes(unbroken(said));
  });
}

/** Goes there, and waits for what comes later: the part that prints, the sources, and the panel of a chosen unit. */
async function whole(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator("main [data-unit-id]").first()).toBeVisible();
  if (address.includes("unit=")) await expect(page.getByRole("complementary").getByRole("heading", { name: /^(Bronnen|Sources)$/ })).toBeAttached();
  await printsWhole(page);
}

/** The page prepares itself for the printer within one event, so that it can be asked what it would print. */
async function printsWhole(page: Page): Promise<void> {
  await expect.poll(async () => page.evaluate(() => {
    window.dispatchEvent(new Event("beforeprint"));
    const foot = document.documentElement.style.getPropertyValue("--page-foot");
    const isChart = document.querySelector("[role=tree]") !== null;
    const isWhole = foot !== "" && (!isChart || /Bronnen:|Sources:/.test(document.querySelector("[data-paper]")?.textContent ?? ""));
    window.dispatchEvent(new Event("afterprint"));
    return isWhole;
  })).toBe(true);
}

const addressOn = (page: Page): string => unbroken(page.url());
const sides = (pages: readonly PrintedPage[]): readonly string[] => pages.map(({ width, height }) => `${Math.round(width * 0.3528)}×${Math.round(height * 0.3528)}`);
/** Letters smaller than this nobody reads; the numbers of sources and of pages are no text. */
const tiny = (pages: readonly PrintedPage[], least: number): readonly string[] =>
  pages.flatMap(({ items }) => items.filter(({ height, text }) => height > 0 && height < least && !/^[\d,\s]+$/.test(text)).map(({ text, height }) => `${text} ${height}`));

test("A24: the printed chart holds every drawn unit, its date, its sources and its address, on A4 and A3", async ({ page }) => {
  for (const [address, format, sheets] of [["./", "A4", 1], ["./?unit=rcn&theme=dark", "A3", 1], ["./?v=1&dir=right", "A3", 2], ["./?unit=dgdoo&lang=en", "A4", 1]] as const) {
    const lang = address.includes("lang=en") ? "en" : "nl";
    await whole(page, address);
    const pages = await printed(page, format);
    const charts = pages.slice(0, sheets);
    expect(sides(charts)).toEqual(charts.map(() => (format === "A4" ? "297×210" : "420×297")));
    expect(await missingUnits(page, charts, lang)).toEqual([]);
    expect(cutOff(pages)).toEqual([]);
    expect(tiny(charts, 5.9)).toEqual([]);
    const words = wordsOf(charts);
    expect(words).toContain(addressOn(page));
    for (const said of lang === "nl"
      ? ["Stand van 22 november 2026", "van 252 onderdelen", "Bronnen:", "december 2025 (organogram)", "Dit is geen officiële website van de Rijksoverheid", "Valt onder", "directoraat-generaal"]
      : ["As of 22 November 2026", "of 252 units", "Sources:", "This is not an official website of the Dutch government", "Sits under", "directorate-general"]) {
      expect(words).toContain(unbroken(said));
    }
    for (const tool of ["Uitleg van het schema", "Inzoomen", "Woordenlijst"]) expect(words).not.toContain(unbroken(tool));
    // With a unit chosen its profile follows, upright, on pages of its own.
    const rest = pages.slice(sheets);
    expect(rest.length > 0).toBe(address.includes("unit="));
    expect(new Set(sides(rest))).toEqual(new Set(rest.length === 0 ? [] : [format === "A4" ? "210×297" : "297×420"]));
    expect(rest.every(({ items }) => items.length > 3)).toBe(true);
  }
});

test("A24: with everything open, chart and list are printed whole, on sheets that can be read", async ({ page }) => {
  await whole(page, "./?v=1&view=list");
  await page.getByRole("button", { name: "Alles openen" }).click();
  await expect(page.locator("main [data-unit-id]").nth(250)).toBeAttached();
  const list = await printed(page);
  expect(await missingUnits(page, list)).toEqual([]);
  expect(cutOff(list)).toEqual([]);
  expect(new Set(sides(list))).toEqual(new Set(["210×297"]));
  // Each row says its kind too, and nothing of it is on another page than its name.
  const rows = await page.locator("main [data-unit-id]").evaluateAll((names) => names.map((name) => name.parentElement?.innerText ?? ""));
  // Commas between them are for the ear.
  const [texts, said] = [list.map((each) => wordsOf([each])), rows.map(unbroken)].map((all) => all.map((text) => text.replaceAll(",", "")));
  expect(said?.filter((row) => texts?.some((text) => text.includes(row)) !== true)).toEqual([]);
  expect(wordsOf(list)).toContain(unbroken("Stand van 22 november 2026"));
  expect(wordsOf(list)).not.toContain(unbroken("Alles sluiten"));

  await page.getByRole("button", { name: "Boom", exact: true }).click();
  await expect(page.getByRole("tree")).toBeVisible();
  await printsWhole(page);
  const chart = await printed(page);
  expect(await missingUnits(page, chart)).toEqual([]);
  expect(cutOff(chart)).toEqual([]);
  expect(tiny(chart, 5.9)).toEqual([]);
  expect(new Set(sides(chart))).toEqual(new Set(["297×210"]));
  expect(chart.length).toBeGreaterThan(4);
  expect(chart.length).toBeLessThan(25);
  chart.forEach((each, index) => {
    for (const said of [`Blad ${index + 1} van ${chart.length}`, "Stand van 22 november 2026", "252 van 252 onderdelen", "Bronnen:"]) expect(wordsOf([each])).toContain(unbroken(said));
  });
});

/** All that is said in words in a profile, wherever it stands in it. */
function statements(part: unknown): readonly string[] {
  if (typeof part !== "object" || part === null) return [];
  if ("text" in part && "lang" in part && typeof part.text === "string") return [part.text];
  return Object.values(part).flatMap(statements);
}

test("A24: the button in the panel prints the profile alone, with every statement and the addresses of its sources", async ({ page }) => {
  // On a phone too: its bar and its sheet are no part of the paper.
  for (const size of [{ width: 1440, height: 900 }, { width: 390, height: 844 }]) {
    await page.setViewportSize(size);
    await whole(page, "./?unit=logius");
    // The browser's own window would wait for somebody to choose a printer.
    await page.evaluate(() => Object.assign(window, { print: () => undefined }));
    await page.getByRole("complementary").getByRole("button", { name: "Druk af" }).press("Enter");
    const pages = await printed(page);
    const words = wordsOf(pages);
    const profile = unitProfile(model, today, "logius", "nl", { withHistory: true });
    const said = [profile?.description, profile?.tasks, profile?.topics, profile?.disputed, profile?.unknowns, profile?.relations].flatMap(statements);
    expect(said.length).toBeGreaterThan(20);
    expect(said.filter((text) => !words.includes(unbroken(text)))).toEqual([]);
    const sources = profile?.sources ?? [];
    expect(sources.length).toBeGreaterThan(10);
    expect(sources.flatMap(({ title, url }) => [title, url ?? title]).filter((text) => !words.includes(unbroken(text)))).toEqual([]);
    for (const each of ["Stand van 22 november 2026", "Dit is geen officiële website van de Rijksoverheid", "1.", `${sources.length}.`]) expect(words).toContain(unbroken(each));
    expect(words).toContain(addressOn(page));
    for (const not of ["Zelfstandige bestuursorganen", "Druk af", "Onderste balk", "Nog 1"]) expect(words).not.toContain(unbroken(not));
    expect(words.startsWith("WiedoetwatbijBZK") || words.includes("LogiusBestaatsinds")).toBe(true);
    expect(cutOff(pages)).toEqual([]);
    expect(new Set(sides(pages))).toEqual(new Set(["210×297"]));
    // Afterwards all is as it was.
    expect(await page.evaluate(() => document.documentElement.dataset["print"])).toBeUndefined();
    await expect(page.locator("main details[open], aside details[open]")).toHaveCount(0);
  }
});

test("prints in light colours whatever the theme, and takes its sheets away afterwards", async ({ page }) => {
  await whole(page, "./?unit=rcn&theme=dark");
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await expect(page.getByRole("img", { name: "Schema: Ministerie van Binnenlandse Zaken en Koninkrijksrelaties" })).toBeVisible();
  await expect(page.getByRole("group", { name: "Weergave van het schema" })).toBeHidden();
  await expect(page.getByRole("tree")).toBeHidden();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe("rgb(255, 255, 255)");
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe("rgb(0, 0, 0)");
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: null });
  await expect(page.getByRole("img", { name: /^Schema: / })).toHaveCount(0);
  await expect(page.getByRole("tree")).toBeVisible();
});

/** A subject and the page with all subjects in a real browser: ways, focus, width, accessibility and print. */
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../support/browserTest";
import { inHelpMenu } from "../support/helpMenu";

const panelOf = (page: Page): Locator => page.getByRole("complementary");
const nameOf = (page: Page): Locator => panelOf(page).getByRole("heading", { level: 2 });
const titleOf = (page: Page): Locator => page.getByRole("main").getByRole("heading", { level: 2 });
const section = (page: Page, heading: string): Locator =>
  page.locator("section").filter({ has: page.getByRole("heading", { level: 3, name: heading, exact: true }) }).last();

async function open(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(address);
  // The sources come last.
  await expect(page.getByRole("heading", { level: 3, name: /^(Bronnen|Sources)$/ })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

test("the footer leads to all subjects, from there to one, and Back leads back", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("contentinfo").getByRole("link", { name: "Onderwerpen" }).click();
  await expect(titleOf(page)).toHaveText("Alle onderwerpen");
  await expect(titleOf(page)).toBeFocused();
  await expect(page.getByRole("contentinfo").getByRole("link", { name: "Onderwerpen" })).toHaveAttribute("aria-current", "page");
  await section(page, "De zeven opgaven").getByRole("link", { name: "Verkiezingen" }).click();
  await expect(nameOf(page)).toHaveText("Verkiezingen");
  await expect(nameOf(page)).toBeFocused();
  await expect(page).toHaveTitle(/^Verkiezingen · /);
  expect(new URL(page.url()).searchParams.get("subject")).toBe("verkiezingen");
  await page.goBack();
  await expect(titleOf(page)).toHaveText("Alle onderwerpen");
});

test("whoever comes with the address of a subject keeps the keyboard at the top of the page", async ({ page }) => {
  await open(page, "./?subject=paspoort");
  await expect(nameOf(page)).toHaveText("Paspoort en identiteitskaart");
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await nameOf(page).focus();
  await page.keyboard.press("Escape");
  await expect(panelOf(page)).toHaveCount(0);
  expect(new URL(page.url()).searchParams.get("subject")).toBeNull();
  // The first unit of the subject has the keyboard now.
  await expect(page.locator('[data-unit-id="dir-digitale-overheid"]')).toBeFocused();
});

test("the panel of a unit leads to its subjects, and a subject to its units", async ({ page }) => {
  await open(page, "./?unit=rvig");
  await section(page, "Gaat over").getByRole("link", { name: "Paspoort en identiteitskaart" }).click();
  await expect(nameOf(page)).toHaveText("Paspoort en identiteitskaart");
  await expect(nameOf(page)).toBeFocused();
  await section(page, "Wie doet wat").getByRole("link", { name: /Digitale Overheid \(DO\)/ }).click();
  await expect(nameOf(page)).toHaveText("Directie Digitale Overheid");
  await expect(page.locator('[data-unit-id="dir-digitale-overheid"]')).toBeFocused();
});

test("a letter is brought below the bar with the letters, and gets the keyboard", async ({ page }) => {
  await open(page, "./?page=subjects");
  const address = page.url();
  await page.getByRole("navigation", { name: "Ga naar een letter" }).getByRole("link", { name: "S", exact: true }).press("Enter");
  const heading = page.getByRole("heading", { level: 4, name: "S", exact: true });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport({ ratio: 1 });
  const [bar, at] = [await page.getByRole("textbox", { name: "Zoek in deze onderwerpen" }).boundingBox(), await heading.boundingBox()];
  expect(at?.y).toBeGreaterThan((bar?.y ?? 0) + (bar?.height ?? 0));
  const jumps = await page.getByRole("navigation", { name: "Ga naar een letter" }).boundingBox();
  expect(at?.y).toBeGreaterThanOrEqual((jumps?.y ?? 0) + (jumps?.height ?? 0));
  expect(page.url()).toBe(address);
});

test("the filter finds a subject by another word, and Escape empties it before it leaves", async ({ page }) => {
  await open(page, "./?page=subjects");
  const field = page.getByRole("textbox", { name: "Zoek in deze onderwerpen" });
  await field.fill("reisdocument");
  const rows = section(page, "Alle onderwerpen van A tot Z").getByRole("listitem");
  await expect(rows).toHaveCount(1);
  await expect(rows.getByRole("link").first()).toHaveText("Paspoort en identiteitskaart");
  await expect(page.getByRole("main").getByRole("status")).toHaveText(/^1\sonderwerp$/);
  await field.press("Escape");
  await expect(field).toHaveValue("");
  await expect(titleOf(page)).toBeVisible();
  await field.press("Escape");
  await expect(page.getByRole("heading", { name: "Alle onderwerpen", exact: true })).toHaveCount(0);
});

test("the glossary opens over the page with all subjects, and leads back to it", async ({ page }) => {
  await open(page, "./?page=subjects");
  const button = page.getByRole("button", { name: "Woordenlijst en afkortingen" });
  await button.click();
  const dialog = page.getByRole("dialog", { name: "Woordenlijst" });
  await expect(dialog).toBeVisible();
  await dialog.getByRole("link", { name: "Bekijk alle onderwerpen" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
  await page.getByRole("button", { name: "Terug naar het schema" }).click();
  await (await inHelpMenu(page, "button", "Woordenlijst")).click();
  await dialog.getByRole("link", { name: "Bekijk alle onderwerpen" }).click();
  await expect(titleOf(page)).toHaveText("Alle onderwerpen");
  await expect(titleOf(page)).toBeFocused();
});

test("a source opens in place on the page with all subjects, and Escape closes only the source", async ({ page }) => {
  await open(page, "./?page=subjects");
  await section(page, "De zeven opgaven").getByRole("button", { name: /^Bron 1: / }).first().click();
  const note = page.getByRole("group", { name: "Bron 1" });
  await expect(note).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(note).toBeHidden();
  await expect(titleOf(page)).toBeVisible();
});

const small = (page: Page): Promise<readonly string[]> => page.evaluate(() => {
  const found: string[] = [];
  for (const element of (document.querySelector("aside") ?? document).querySelectorAll<HTMLElement>(":is(main, aside) :is(button, a[href], input, summary)")) {
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0 || element.closest("[popover]") !== null) continue;
    if (element.matches("a") && getComputedStyle(element).display === "inline") continue;
    if (Math.min(box.width, box.height) < 23.5) found.push(`${element.outerHTML.slice(0, 120)} ${box.width}×${box.height}`);
  }
  return found;
});

for (const [how, width, height, size] of [["at 320 pixels", 320, 640, "100%"], ["at twice the text size", 1280, 800, "200%"], ["at 320 pixels and twice the text size", 320, 640, "200%"]] as const) {
  for (const address of ["page=subjects", "subject=discriminatie"]) {
    test(`nothing sticks out and every target is large enough in ${address} ${how}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, `./?${address}&view=list&v=1`);
      await page.evaluate((fontSize) => { document.documentElement.style.fontSize = fontSize; }, size);
      await page.evaluate(() => {
        for (const each of document.querySelectorAll("details")) each.open = true;
      });
      const wide = await page.evaluate(() => {
        const root = document.querySelector("aside") ?? document.querySelector("main > section");
        if (root === null) return ["nothing there"];
        const { right } = root.getBoundingClientRect();
        const found = [...root.querySelectorAll<HTMLElement>("*")]
          .filter((each) => each.closest("[popover], .visually-hidden") === null && each.getBoundingClientRect().right > right + 1)
          .map((each) => `${each.tagName} ${(each.textContent ?? "").slice(0, 60)}`);
        return root.scrollWidth > root.clientWidth ? [...found, `scrolls: ${root.scrollWidth} in ${root.clientWidth}`] : found;
      });
      expect(wide).toEqual([]);
      expect(await small(page)).toEqual([]);
    });
  }
}

test("all subjects on paper have what is folded on the screen, and no buttons", async ({ page }) => {
  await open(page, "./?page=subjects");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "Terug naar het schema" })).toBeHidden();
  await expect(page.getByRole("textbox", { name: "Zoek in deze onderwerpen" })).toBeHidden();
  await expect(section(page, "De negen werkvelden").getByRole("link", { name: "Rijksvastgoedbedrijf (RVB)" }).first()).toBeVisible();
});

/** Quoting and reporting in a real browser: the real clipboard, one that refuses, the keyboard, and a finger. */
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../support/browserTest";
import { axeFaults } from "../support/axe";

const panelOf = (page: Page): Locator => page.getByRole("complementary");
const quoteOf = (page: Page, sentence: string): Locator => panelOf(page).getByRole("button", { name: `Kopieer als bron: ${sentence}` });

async function open(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(address);
  // The sources come last, and nothing can be quoted before them.
  await expect(panelOf(page).getByRole("heading", { level: 3, name: /^(Bronnen|Sources)$/ })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

const allow = (page: Page): Promise<void> => page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** What a browser does that was told not to, or a page that came without https. */
const refuse = (page: Page): Promise<unknown> => page.addInitScript(() => {
  Object.defineProperty(navigator.clipboard, "writeText", { value: () => Promise.reject(new DOMException("Write permission denied.", "NotAllowedError")) });
});

async function expectAccessible(page: Page): Promise<void> {
  expect(await axeFaults(page)).toEqual([]);
}

test("a line is copied with its source and an address that leads back to it", async ({ page }) => {
  await allow(page);
  await open(page, "./?unit=dgkr");
  await quoteOf(page, "Directoraat-generaal Koninkrijksrelaties (DGKR) valt onder Secretaris-generaal (SG)").click();
  await expect(panelOf(page).getByRole("button", { name: "Gekopieerd" })).toBeVisible();
  await expect(panelOf(page).locator("[aria-live=polite]")).toHaveText("De tekst met de bron is gekopieerd.");
  const text = await clipboard(page);
  expect(text).toMatch(/^Directoraat-generaal Koninkrijksrelaties \(DGKR\) valt onder Secretaris-generaal \(SG\) \(stand 22 november 2026.*Bron(nen)?: .+, https:\/\/\S+ .+$/);
  const address = /(http:\/\/localhost:\d+\/\S*)$/.exec(text)?.[1] ?? "";
  expect(new URL(address).search).toBe("?unit=dgkr");
  await page.goto(address);
  await expect(panelOf(page).getByRole("heading", { level: 2 })).toHaveText("Directoraat-generaal Koninkrijksrelaties");
});

test("the unit, who answers and a figure are copied too, in English with an English address", async ({ page }) => {
  await allow(page);
  await open(page, "./?unit=rvb&lang=en");
  const copy = async (name: RegExp): Promise<string> => {
    await panelOf(page).getByRole("button", { name }).first().click();
    await expect(panelOf(page).getByRole("button", { name: "Copied", exact: true }).last()).toBeVisible();
    return clipboard(page);
  };
  expect(await copy(/^Copy as source: .+\(RVB\), agency, sits under/)).toContain("?unit=rvb&lang=en");
  expect(await copy(/^Copy as source: Minister .+ answers in parliament for/)).toContain("Name according to: ");
  expect(await copy(/^Copy as source: .+ – Land under management/)).toContain("85,000 hectares in 2025 (as of 22 November 2026");
});

test("where the browser refuses, the text is there to be copied by hand, and the focus comes back", async ({ page }) => {
  await refuse(page);
  await open(page, "./?unit=logius");
  const button = quoteOf(page, "Wij weten niet wie in de Kamer verantwoording aflegt over Logius");
  await button.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Kopieer deze tekst zelf" });
  const field = dialog.getByRole("textbox", { name: "Tekst met bron" });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/^Wij weten niet wie .+wij vonden geen bron.+\?unit=logius$/);
  expect(await page.evaluate(() => window.getSelection()?.toString())).toBe(await field.inputValue());
  await expect(panelOf(page).getByRole("button", { name: "Gekopieerd" })).toHaveCount(0);
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
  await expect(panelOf(page)).toBeVisible();
});

test("with a mouse a button shows with its line or with the keyboard, and is large enough", async ({ page }) => {
  await open(page, "./?unit=rvb");
  const button = quoteOf(page, "Directoraat-generaal Vastgoed en Bedrijfsvoering Rijk (DGVBR) valt onder");
  await expect(button).toHaveCSS("opacity", "0");
  await button.locator("xpath=..").hover();
  await expect(button).toHaveCSS("opacity", "1");
  await page.mouse.move(5, 300);
  await expect(button).toHaveCSS("opacity", "0");
  await button.focus();
  await expect(button).toHaveCSS("opacity", "1");
  for (const each of await panelOf(page).getByRole("button", { name: /^Kopieer als bron: / }).all()) {
    if (!(await each.isVisible())) continue;
    const box = await each.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
});

test("no button lies over the words beside it", async ({ page }) => {
  test.slow();
  for (const [width, size] of [[1366, "100%"], [320, "100%"], [400, "200%"]] as const) {
    await page.setViewportSize({ width, height: 900 });
    for (const id of ["rvb", "bzk", "logius", "vro"]) {
      await open(page, `./?unit=${id}`);
      await page.evaluate((fontSize) => { document.documentElement.style.fontSize = fontSize; }, size);
      const covered = await panelOf(page).evaluate((panel) => {
        for (const each of panel.querySelectorAll("details")) each.open = true;
        return [...panel.querySelectorAll<HTMLElement>('button[aria-label^="Kopieer als bron"]')].filter((button) => button.textContent === "").flatMap((button) => {
          const box = button.getBoundingClientRect();
          const found: string[] = [];
          const walker = document.createTreeWalker(button.parentElement as HTMLElement, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
            const range = document.createRange();
            range.selectNodeContents(node);
            for (const line of range.getClientRects()) {
              if (line.width > 0 && line.right > box.left + 1 && line.left < box.right - 1 && line.bottom > box.top + 2 && line.top < box.bottom - 2) found.push(node.textContent ?? "");
            }
          }
          return found;
        });
      });
      expect(covered, `${id} ${width} ${size}`).toEqual([]);
    }
  }
});

test("a report holds what was chosen and written, and goes to the clipboard alone", async ({ page }) => {
  await allow(page);
  await open(page, "./?unit=rvb");
  const opener = panelOf(page).getByRole("button", { name: "Meld een fout" });
  await opener.last().click();
  const dialog = page.getByRole("dialog", { name: "Meld een fout" });
  await expect(dialog).toContainText("Deze website verstuurt niets.");
  await dialog.getByRole("combobox").selectOption({ label: "Grond in beheer: 85.000 hectare in 2025" });
  await dialog.getByRole("textbox", { name: "Wat is er fout, en hoe weet u dat?" }).fill("Het is meer.\nZie de begroting.");
  await dialog.getByRole("button", { name: "Kopieer" }).click();
  await expect(dialog.getByRole("status")).toHaveText("De melding is gekopieerd.");
  const text = await clipboard(page);
  expect(text).toMatch(/\nWat er staat: Rijksvastgoedbedrijf \(RVB\) – Grond in beheer: 85\.000 hectare in 2025 \(.+\)\.\nBron: .+\nStand: 22 november 2026\nAdres: http\S+\?unit=rvb\n\n.+\nHet is meer\.\nZie de begroting\.$/);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(opener.last()).toBeFocused();
  await expect(panelOf(page)).toBeVisible();
});

for (const lang of ["nl", "en"]) {
  for (const theme of ["light", "dark"]) {
    test(`A1: axe finds nothing with a report open, ${lang}, ${theme}`, async ({ page }) => {
      await open(page, `./?unit=bzk&lang=${lang}&theme=${theme}`);
      await panelOf(page).getByRole("button", { name: /^(Meld een fout|Report an error)$/ }).first().click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await expectAccessible(page);
    });
  }
}

test("A10: the report fits 320 pixels and twice the text size", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, "./?unit=bzk");
  await page.evaluate(() => { document.documentElement.style.fontSize = "200%"; });
  await panelOf(page).getByRole("button", { name: "Meld een fout" }).first().click();
  const dialog = page.getByRole("dialog");
  expect(await dialog.evaluate((each) => each.scrollWidth - each.clientWidth)).toBeLessThanOrEqual(0);
  for (const each of await dialog.getByRole("button").all()) {
    await each.scrollIntoViewIfNeeded();
    await expect(each).toBeInViewport();
  }
});

test.describe("with a finger", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test("every button is visible", async ({ page }) => {
    await open(page, "./?unit=dgkr");
    await expect(quoteOf(page, "Directoraat-generaal Koninkrijksrelaties (DGKR) valt onder")).toHaveCSS("opacity", "1");
  });
});

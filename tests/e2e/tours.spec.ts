/** Tours in a real browser: walked by keyboard, left and taken up again, made from two places, given on as a link. */
import type { Locator, Page } from "@playwright/test";
import { expect as atOnce, test } from "../support/browserTest";
import { axeFaults } from "../support/axe";

test.describe.configure({ timeout: 90_000 });
/** Each page brings the tours with it anew, which takes a busy machine its time. */
const expect = atOnce.configure({ timeout: 15_000 });

async function open(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

const bar = (page: Page): Locator => page.getByRole("region", { name: "Rondleiding", exact: true });
const button = (part: Page | Locator, name: string | RegExp): Locator => part.getByRole("button", { name });
const place = (page: Page): string | null => new URL(page.url()).searchParams.get("tour");

/** The part alone: the chart around it has tests of its own. */
async function axe(page: Page, part: string): Promise<void> {
  expect(await axeFaults(page, part)).toEqual([]);
}

test("a tour is walked by keyboard, left, and taken up where it was", async ({ page }) => {
  await open(page, "./?page=tours");
  await expect(page.getByRole("heading", { level: 4, name: "BZK in vijf minuten" })).toBeVisible();
  await axe(page, "main > section");
  await button(page, "Loop mee BZK in vijf minuten").press("Enter");
  // The keyboard is on the way on, and stays there from stop to stop.
  await expect(button(bar(page), "Volgende")).toBeFocused();
  await expect.poll(() => place(page)).toBe("bzk-in-vijf-minuten~1");
  await page.keyboard.press("Enter");
  await expect(button(bar(page), /^Stop 2 van \d+$/)).toBeVisible();
  expect(place(page)).toBe("bzk-in-vijf-minuten~2");
  await expect(bar(page).getByRole("status")).toHaveText(/^Stop 2 van \d+: \S/);
  await axe(page, 'section[aria-label="Rondleiding"]');
  // The list of stops opens, closes with Escape, and gives the keyboard back.
  const position = button(bar(page), /^Stop 2 van \d+$/);
  await position.press("Enter");
  await expect(bar(page).getByRole("group", { name: "Alle stops van deze rondleiding" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(position).toBeFocused();
  // Whoever wanders off finds the way back.
  await page.locator('[role="treeitem"][data-unit-id="dgkr"]').click();
  await button(bar(page), "Terug naar deze stop").press("Enter");
  await expect(button(bar(page), "Terug naar deze stop")).toHaveCount(0);
  // Back is one step back in the tour, not out of it.
  await button(bar(page), "Verlaat de rondleiding").press("Enter");
  await expect(bar(page)).toHaveCount(0);

  await page.goto("./?page=tours");
  await button(page, "Ga verder bij stop 2 BZK in vijf minuten").click();
  await expect(button(bar(page), /^Stop 2 van \d+$/)).toBeVisible();
  // The address of a stop alone leads to what it shows.
  const shown = new URL(page.url());
  await page.goto("./?tour=bzk-in-vijf-minuten~2");
  await expect.poll(() => new URL(page.url()).search).toBe(shown.search);
  await page.goto("./?tour=bestaat-niet~3");
  await expect(bar(page).getByText("Deze rondleiding staat niet op dit apparaat.")).toBeVisible();
});

test("a tour is made from two places, ordered by keyboard, kept, and given on as a link", async ({ page, context, complaints }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "./?page=tours");
  await button(page, "Maak een rondleiding").press("Enter");
  await expect(page.getByRole("heading", { level: 2, name: "Maak een rondleiding" })).toBeFocused();
  await page.getByRole("textbox", { name: "Titel", exact: true }).fill("Twee diensten");
  await button(page, "Zoek een plek in het schema").press("Enter");
  const draft = page.getByRole("region", { name: "Uw rondleiding in de maak" });
  for (const [id, stop] of [["dgkr", 1], ["dgdoo", 2]] as const) {
    await page.locator(`[role="treeitem"][data-unit-id="${id}"]`).click();
    await button(draft, "Voeg deze plek toe").click();
    await expect(draft.getByRole("status")).toHaveText(`Toegevoegd als stop ${stop}.`);
  }
  await axe(page, 'section[aria-label="Uw rondleiding in de maak"]');
  await button(draft, "Schrijf de zinnen").press("Enter");
  const sentences = page.getByRole("textbox", { name: "De zin", exact: true });
  await sentences.nth(0).fill("Eerst <i>Koninkrijksrelaties</i>.");
  await sentences.nth(1).fill("Dan Digitalisering.");
  await button(page, "Zet stop 2 een plaats naar voren").press("Enter");
  await expect(button(page, "Zet stop 1 een plaats naar voren")).toBeFocused();
  await expect(sentences.nth(0)).toHaveValue("Dan Digitalisering.");
  await page.getByText(/^Bronnen bij de zin: 0/).first().click();
  await page.getByRole("checkbox").first().check();
  await axe(page, "main > section");
  // By mouse it is the same. Both have to be in sight.
  await page.getByText(/^Bronnen bij de zin: 1/).click();
  await page.locator("[data-stop] [draggable]").nth(1).dragTo(page.locator("[data-stop] h4").first());
  await expect(sentences.nth(0)).toHaveValue("Eerst <i>Koninkrijksrelaties</i>.");
  await button(page, "Bewaar en sluit").press("Enter");

  // It is still there after the page was closed.
  await page.reload();
  await button(page, "Kopieer een link Twee diensten").click();
  await expect(page.getByText("De link is gekopieerd. De hele rondleiding zit erin, ook uw notities.")).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\?v=1&page=tours#tour=1\.[\w-]+$/);

  // Somebody else, who has nothing of it.
  const other = await (await context.browser()?.newContext())?.newPage();
  if (other === undefined) throw new Error("There is no other browser");
  other.on("pageerror", (error) => complaints.push(error.message));
  const asked: string[] = [];
  other.on("request", (request) => asked.push(request.url()));
  await open(other, link);
  const card = other.getByRole("region", { name: /^Een rondleiding van iemand anders$/ });
  await expect(card.getByRole("heading", { name: "Twee diensten" })).toBeVisible();
  await expect(bar(other)).toHaveCount(0);
  expect(asked.some((each) => each.includes("tour=1."))).toBe(false);
  await axe(other, "main > section");
  await button(card, "Bekijk").click();
  await expect(bar(other).getByText("Eerst <i>Koninkrijksrelaties</i>.").first()).toBeVisible();
  await expect(bar(other)).toContainText("Zonder bron: woorden van wie deze rondleiding maakte.");
  await button(bar(other), "Volgende").click();
  await expect(bar(other)).toContainText("Woorden van de maker, niet van ons.");
  // Looked at and not kept.
  await other.goto("./?page=tours");
  await expect(other.getByText("U heeft er nog geen.", { exact: false })).toBeVisible();
  await other.context().close();
});

for (const [width, height, size] of [[390, 844, "100%"], [320, 640, "100%"], [1366, 768, "200%"]] as const) {
  test(`nothing of page, bar and editor sticks out at ${width} × ${height} and text of ${size}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const address of ["./?page=tours", "./?tour=bzk-in-vijf-minuten~2&view=list", "./?page=editor"]) {
      await open(page, address);
      await page.evaluate((fontSize) => { document.documentElement.style.fontSize = fontSize; }, size);
      const part = address.includes("page=") ? page.locator("main > section") : bar(page);
      await expect(part.getByRole("button").first()).toBeVisible();
      const found = await part.evaluate((element) => {
        const { left, right } = element.getBoundingClientRect();
        return [...element.querySelectorAll("*")].filter((each) => each.closest("[popover], .visually-hidden") === null).filter((each) => {
          const box = each.getBoundingClientRect();
          return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
        }).map((each) => `${each.tagName} ${(each.textContent ?? "").slice(0, 60)}`);
      });
      expect(found, address).toEqual([]);
      // The page scrolls in itself; the stage around it has nothing below.
      if (address.includes("page=")) expect(await page.getByRole("main").evaluate((main) => main.scrollHeight - main.clientHeight), address).toBeLessThanOrEqual(1);
      // On a small screen the tools stand behind the bar, and their room goes to what the sentence is about.
      else await expect(page.getByRole("contentinfo").getByRole("link", { name: "Onderwerpen" })).toBeVisible({ visible: width > 864 });
    }
  });
}

/** What we know and do not know, in a real browser: the way there, links to one difference, sources in place, and small screens. */
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../support/browserTest";
import { inHelpMenu } from "../support/helpMenu";

const part = (page: Page, heading: string): Locator =>
  page.getByRole("main").locator("section section").filter({ has: page.getByRole("heading", { level: 3, name: heading, exact: true }) });

async function open(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(address);
  // The sources come last.
  await expect(page.getByRole("heading", { level: 3, name: /^(Bronnen|Sources)$/ })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

test("a link in the menu of the footer leads to the page and takes the focus along; Back returns", async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto("./?unit=rcn");
  await expect(page.getByRole("complementary").getByRole("heading", { level: 2 })).toBeVisible();
  const footer = page.getByRole("contentinfo");
  const tops = await footer.locator("> *:visible").evaluateAll((all) => all.map((each) => each.getBoundingClientRect()).map(({ top, height }) => top + height / 2));
  expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(8);
  const link = await inHelpMenu(page, "link", "Wat wij weten");
  await expect(link).toHaveAttribute("href", /[?&]page=known$/);
  await link.click();
  await expect(page.getByRole("heading", { level: 2, name: "Wat wij weten en niet weten" })).toBeFocused();
  await expect(page).toHaveTitle(/^Wat wij weten en niet weten · /);
  await page.goBack();
  await expect(page.getByRole("complementary").getByRole("heading", { level: 2 })).toBeVisible();
  expect(new URL(page.url()).search).toBe("?unit=rcn");
});

test("the address of one difference opens it, and its own link keeps the page", async ({ page }) => {
  await open(page, "./?page=known");
  const all = part(page, "Bronnen verschillen").locator("details[id]");
  const ids = await all.evaluateAll((each) => each.map(({ id }) => id));
  const last = ids.at(-1) ?? "";
  await page.goto(`./?page=known#${last}`);
  await page.reload();
  const difference = page.locator(`details[id="${last}"]`);
  await expect(difference).toHaveAttribute("open", "");
  await expect(difference.locator("summary")).toBeInViewport();
  await expect(difference.getByText("Lezing 1")).toBeVisible();

  // A jump inside the page opens what it leads to, and leaves the filter behind that hid it.
  const field = part(page, "Bronnen verschillen").getByRole("searchbox");
  await field.fill("xyzzy");
  await expect(all).toHaveCount(0);
  await page.evaluate((id) => {
    window.location.hash = id;
  }, ids[1] ?? "");
  await expect(page.locator(`details[id="${ids[1]}"]`)).toHaveAttribute("open", "");
  await expect(page.locator(`details[id="${ids[1]}"] summary`)).toBeFocused();
  await expect(field).toHaveValue("");

  await page.getByRole("button", { name: "Terug naar het schema" }).click();
  await expect(page.getByRole("tree")).toBeVisible();
  expect(new URL(page.url()).hash).toBe("");
});

test("a source opens in place, and Escape closes the source before the page", async ({ page }) => {
  await open(page, "./?page=known#c-01-vro-ministry");
  const number = page.locator('details[id="c-01-vro-ministry"]').getByRole("button", { name: /^Bron 1: / });
  await number.click();
  const note = page.getByRole("group", { name: "Bron 1", exact: true });
  await expect(note).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(note).toBeHidden();
  await expect(number).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("heading", { level: 2, name: "Wat wij weten en niet weten" })).toHaveCount(0);
});

test("a word finds differences and sources, and the kinds with a source that was found are open", async ({ page }) => {
  await open(page, "./?page=known");
  const sources = part(page, "Bronnen");
  await expect(sources.getByRole("link")).toHaveCount(0);
  await sources.getByRole("searchbox").fill("organisatiebesluit");
  await expect(sources.getByRole("link").first()).toBeVisible();
  for (const item of await sources.getByRole("listitem").all()) await expect(item).toContainText(/organisatiebesluit/i);
  await expect(sources.getByRole("status")).toHaveText(/^\d+\sbronnen$/);
});

test("a unit in a list is a step to the chart", async ({ page }) => {
  await open(page, "./?page=known");
  const gaps = part(page, "Wat wij niet weten");
  await gaps.getByText("Geen bron zegt wat dit onderdeel doet").click();
  const link = gaps.getByRole("link").first();
  const name = await link.textContent() ?? "";
  await link.click();
  await expect(page.getByRole("complementary").getByRole("heading", { level: 2 })).toBeVisible();
  expect(name).toContain(await page.getByRole("complementary").getByRole("heading", { level: 2 }).textContent() ?? "?");
});

for (const [what, width, textSize] of [["a width of 320 px", 320, 16], ["text of 200 % on a phone", 390, 32]] as const) {
  test(`nothing sticks out at ${what}, folded or not`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, "./?page=known");
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = `${size}px`;
    }, textSize);
    await page.locator("main").evaluate((main) => {
      for (const each of main.querySelectorAll("details")) each.open = true;
    });
    const outside = await page.locator("main > section").evaluate((frame) => {
      const edge = frame.getBoundingClientRect().left + frame.clientWidth;
      return {
        wide: frame.scrollWidth - frame.clientWidth,
        found: [...frame.querySelectorAll("p, li, td, th, summary, input, select, a, dd")]
          .filter((each) => each.getClientRects().length > 0 && each.getBoundingClientRect().right > edge + 1)
          .map((each) => `${each.tagName} ${(each.textContent ?? "").slice(0, 60)}`),
      };
    });
    expect(outside).toEqual({ wide: 0, found: [] });
  });
}

test("A13: every target on the page is at least 24 px", async ({ page }) => {
  await open(page, "./?page=known");
  await page.locator("main").evaluate((main) => {
    for (const each of main.querySelectorAll("details")) each.open = true;
  });
  const small = await page.locator("main").evaluate((main) => {
    const found: string[] = [];
    for (const element of main.querySelectorAll<HTMLElement>("button, a[href], select, input:not([type=radio]), label, summary")) {
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) continue;
      // Links inside a sentence are exempt (2.5.8).
      if (element.matches("a") && getComputedStyle(element).display === "inline") continue;
      if (Math.min(box.width, box.height) < 23.5) found.push(`${element.outerHTML.slice(0, 120)} ${box.width}×${box.height}`);
    }
    return found;
  });
  expect(small).toEqual([]);
});

test("A19: on the English page every Dutch text is marked as Dutch", async ({ page }) => {
  await open(page, "./?page=known&lang=en");
  const wrong = await page.locator("main").evaluate((main) => {
    const dutch = /\b(het|van|een|voor|wordt|zijn|niet|met|bij|naar|over|onder|directie|afdeling|ministerie|koninkrijksrelaties|rijksdienst)\b/gi;
    const english = /\b(the|of|and|is|for|that|as|at|by|not|its|part|who|this)\b/i;
    const found: string[] = [];
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent ?? "";
      if ((text.match(dutch) ?? []).length < 2 || english.test(text)) continue;
      if (node.parentElement?.closest("[lang]")?.getAttribute("lang") !== "nl") found.push(text.slice(0, 90));
    }
    return found;
  });
  expect(wrong).toEqual([]);
});

test("A30: one h1, no skipped level", async ({ page }) => {
  await open(page, "./?page=known");
  const levels = await page.locator("h1, h2, h3, h4, h5, h6").evaluateAll((all) => all.filter((each) => each.getClientRects().length > 0).map((each) => Number(each.tagName[1])));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
});

test("prints whole, unfolded, without the tools", async ({ page }) => {
  await open(page, "./?page=known&theme=dark");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("searchbox").first()).toBeHidden();
  await expect(page.getByText("Lezing 1").first()).toBeVisible();
  await expect(page.getByText("Wetten", { exact: true }).or(page.getByText("Besluiten")).first()).toBeVisible();
  const frame = await page.locator("main > section").evaluate((each) => ({ cut: each.scrollHeight - each.clientHeight, overflow: getComputedStyle(each).overflowY }));
  expect(frame.overflow).toBe("visible");
  expect(frame.cut).toBeLessThanOrEqual(1);
});

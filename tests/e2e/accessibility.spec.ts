/** What can be checked by a machine of accessibility in every view, language and theme. Numbers are those of our own list of criteria. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/browserTest";
import { inHelpMenu } from "../support/helpMenu";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function open(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(address);
  await expect(page.locator("main [data-unit-id], main li").first()).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

const views = {
  chart: "?",
  "chart with a unit": "?unit=rcn",
  "chart from left to right": "?dir=right",
  "the ministry": "?unit=bzk",
  "a body of another ministry": "?unit=ovv",
  "a former unit": "?unit=vro",
  list: "?view=list",
  "list with a unit": "?view=list&unit=logius",
  "one kind": "?kind=agency",
  notice: "?unit=bestaat-niet",
} as const;

for (const [name, address] of Object.entries(views)) {
  for (const lang of ["nl", "en"]) {
    for (const theme of ["light", "dark"]) {
      test(`A1: axe finds nothing in ${name}, ${lang}, ${theme}`, async ({ page }) => {
        await open(page, `./${address}&lang=${lang}&theme=${theme}`);
        if (address.includes("unit=") && !address.includes("niet")) await expect(page.getByRole("complementary").getByRole("heading", { level: 2 })).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`)).toEqual([]);
      });
    }
  }
}

/** What a class is given. One visit for both themes: in the dark only colours can be otherwise. */
const classroom = {
  tours: "?page=tours",
  "the editor": "?page=editor",
  "a tour": "?unit=sg&tour=bzk-in-vijf-minuten~3",
  "a stop that is presented": "?unit=sg&tour=bzk-in-vijf-minuten~3&present=1",
  "a question on the chart": "?page=quiz&quiz=k3f9~1~5~place",
  "a question for a room": "?page=quiz&quiz=k3f9~1~5~abbreviation~host",
  "a tour on paper": "?page=leaflet&tour=bzk-in-vijf-minuten~1",
  "a quiz on paper": "?page=sheet&quiz=k3f9~1~5~kind",
  "an empty chart": "?page=blank",
} as const;

for (const [name, address] of Object.entries(classroom)) {
  for (const lang of ["nl", "en"]) {
    test(`A1: axe finds nothing in ${name}, ${lang}, light and dark`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ reducedMotion: "reduce", colorScheme: "light" });
      await page.goto(`./${address}&lang=${lang}`);
      await expect(page.locator("main [data-unit-id], main h2, dialog h3").first()).toBeVisible();
      await expect(page.getByText(/(wordt|worden) (geladen|gemaakt)|(is|are) (loading|being (loaded|made))/)).toHaveCount(0, { timeout: 20_000 });
      await page.evaluate(() => document.fonts.ready);
      const light = await new AxeBuilder({ page }).withTags(tags).analyze();
      await page.emulateMedia({ colorScheme: "dark" });
      const dark = await new AxeBuilder({ page }).withRules(["color-contrast", "link-in-text-block"]).analyze();
      expect([...light.violations, ...dark.violations].map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`)).toEqual([]);
    });
  }
}

for (const name of [/Uitleg/, /Woordenlijst/, /Toetsen/]) {
  for (const theme of ["light", "dark"]) {
    test(`A1: axe finds nothing with ${name.source} open, ${theme}`, async ({ page }) => {
      await open(page, `./?theme=${theme}`);
      if (name.source === "Uitleg") await page.getByRole("contentinfo").getByRole("button", { name }).click();
      else await (await inHelpMenu(page, "button", name.source)).click();
      await page.waitForTimeout(300);
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`)).toEqual([]);
    });
  }
}

test("A7: closing a dialog brings the focus back to its button", async ({ page }) => {
  await open(page, "./");
  const button = page.getByRole("contentinfo").getByRole("button", { name: "Hulp" });
  for (const name of ["Woordenlijst", "Toetsen"]) {
    await (await inHelpMenu(page, "button", name)).press("Enter");
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(button).toBeFocused();
  }
});

test("A9: the name of every card holds the words that it shows", async ({ page }) => {
  await open(page, "./");
  await page.getByRole("button", { name: "Meer" }).click();
  await page.getByRole("button", { name: "Alles openen" }).click();
  await expect.poll(() => page.locator('[role="treeitem"]').count()).toBeGreaterThan(260);
  const missing = await page.locator('[role="treeitem"]').evaluateAll((cards) => cards.flatMap((card) => {
    const plain = (text: string): string => text.toLowerCase().replace(/[\s\u00a0-]+/g, "");
    const label = plain(card.getAttribute("aria-label") ?? "");
    // Lines of one paragraph belong together.
    const paragraphs = new Map<string, string>();
    for (const line of card.querySelectorAll<HTMLElement>("[data-font]")) {
      const key = `${line.dataset["font"]} ${line.dataset["tone"]}`;
      paragraphs.set(key, (paragraphs.get(key) ?? "") + (line.textContent ?? ""));
    }
    return [...paragraphs.values()].filter((text) => !label.includes(plain(text))).map((text) => `${card.getAttribute("aria-label")} lacks "${text}"`);
  }));
  expect(missing).toEqual([]);
});

test("A10: nothing scrolls sideways at 320 × 256, and everything is reachable", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await open(page, "./?view=list&unit=logius");
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  for (const control of await page.getByRole("button").all()) {
    if (!(await control.isVisible())) continue;
    await control.scrollIntoViewIfNeeded();
    await expect(control).toBeInViewport();
  }
});

/** Cards whose text does not fit, and cards that overlap. */
const cardFaults = (page: Page): Promise<readonly string[]> =>
  page.locator('[role="treeitem"]').evaluateAll((cards) => {
    const found: string[] = [];
    const boxes = cards.map((card) => card.getBoundingClientRect());
    cards.forEach((card, index) => {
      const box = boxes[index] as DOMRect;
      for (const line of card.querySelectorAll("[data-font]")) {
        const range = document.createRange();
        range.selectNodeContents(line);
        const text = range.getBoundingClientRect();
        const style = getComputedStyle(line);
        const scale = box.width / (card as HTMLElement).offsetWidth;
        const blank = (parseFloat(style.fontSize) * 0.5 + (parseFloat(style.letterSpacing) || 0) * 2 + (parseFloat(style.wordSpacing) || 0)) * scale;
        if (text.right - blank > box.right || text.bottom > box.bottom + 1) found.push(`${card.getAttribute("data-unit-id")} cuts "${line.textContent}"`);
      }
      for (let other = index + 1; other < cards.length; other++) {
        const b = boxes[other] as DOMRect;
        const slack = 0.5;
        if (box.left + slack < b.right && b.left + slack < box.right && box.top + slack < b.bottom && b.top + slack < box.bottom) {
          found.push(`${card.getAttribute("data-unit-id")} overlaps ${cards[other]?.getAttribute("data-unit-id")}`);
        }
      }
    });
    return found;
  });

test("A11: wide spacing of text cuts nothing on the cards", async ({ page }) => {
  await open(page, "./?unit=dgkr");
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }");
    document.adoptedStyleSheets = [sheet];
  });
  await expect.poll(() => cardFaults(page)).toEqual([]);
});

test("A12: text of 200 % cuts nothing and overlaps nothing", async ({ page }) => {
  await open(page, "./");
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  await expect.poll(async () => parseFloat(await page.locator('[data-unit-id="dgkr"] [data-font="title"]').first().evaluate((line) => getComputedStyle(line).fontSize))).toBeGreaterThan(29);
  await expect.poll(() => cardFaults(page)).toEqual([]);
});

test("A13: every target is at least 24 px, the toolbar 44 px", async ({ page }) => {
  await open(page, "./?unit=rcn");
  await expect(page.getByRole("complementary").getByRole("heading", { level: 2 })).toBeVisible();
  const small = await page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>("button, a[href], select, input, summary, [data-toggle], [role=treeitem]")) {
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) continue;
      // Links inside a sentence are exempt (2.5.8).
      if (element.matches("a") && getComputedStyle(element).display === "inline") continue;
      if (element.matches('a[href="#content"]')) continue;
      if (Math.min(box.width, box.height) < 23.5) found.push(`${element.outerHTML.slice(0, 120)} ${box.width}×${box.height}`);
    }
    return found;
  });
  expect(small).toEqual([]);
  for (const button of await page.getByRole("group", { name: "Weergave van het schema" }).getByRole("button").all()) {
    const box = await button.boundingBox();
    if (box === null) continue;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
  }
});

test("A16: nothing moves for a reader who asked for less motion", async ({ page }) => {
  await open(page, "./");
  const moving = await page.evaluate(() => [...document.querySelectorAll("*")].filter((element) => {
    const style = getComputedStyle(element);
    return parseFloat(style.transitionDuration) > 0 || parseFloat(style.animationDuration) > 0;
  }).length);
  expect(moving).toBe(0);
  const widths = await page.evaluate(async () => {
    const card = document.querySelector('[data-unit-id="dgkr"]') as HTMLElement;
    const before = card.getBoundingClientRect().width;
    (document.querySelector('[aria-label="Zoom in"]') as HTMLElement).click();
    await new Promise(requestAnimationFrame);
    const next = card.getBoundingClientRect().width;
    await new Promise((resolve) => setTimeout(resolve, 400));
    return { before, next, end: card.getBoundingClientRect().width };
  });
  expect(widths.next).toBeGreaterThan(widths.before);
  expect(widths.end).toBeCloseTo(widths.next, 3);
});

test("A19: every text stands under an element of its own language", async ({ page }) => {
  await open(page, "./?unit=dgkr&lang=en");
  await expect(page.getByRole("complementary").getByRole("heading", { level: 2 })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
  // A text of several Dutch words and no English ones must not be announced as English; names inside a sentence may.
  const wrong = await page.evaluate(() => {
    const dutch = /\b(het|van|een|voor|wordt|zijn|niet|met|bij|naar|over|onder|directie|afdeling|ministerie|koninkrijksrelaties|rijksdienst)\b/gi;
    const english = /\b(the|of|and|is|for|that|as|at|by|not|its|part|who|this)\b/i;
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent ?? "";
      if (element === null || (text.match(dutch) ?? []).length < 2 || english.test(text)) continue;
      if (element.closest("[lang]")?.getAttribute("lang") !== "nl") found.push(text.slice(0, 90));
    }
    return found;
  });
  expect(wrong).toEqual([]);
});

test("A29: the title of the page starts with the chosen unit", async ({ page }) => {
  await open(page, "./?unit=logius");
  await expect(page).toHaveTitle(/^Logius · /);
  await page.goto("./?unit=aivd&lang=en");
  await expect(page).toHaveTitle(/^General Intelligence and Security Service · /);
});

test("A30: one h1, no skipped level, one main, one search", async ({ page }) => {
  await open(page, "./?unit=bzk");
  await expect(page.getByRole("complementary").getByRole("heading", { level: 2 })).toBeVisible();
  await expect(page.getByRole("search")).toHaveCount(1);
  await expect(page.getByRole("main")).toHaveCount(1);
  const levels = await page.locator("h1, h2, h3, h4, h5, h6").evaluateAll((all) => all.filter((each) => each.getClientRects().length > 0).map((each) => Number(each.tagName[1])));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
});

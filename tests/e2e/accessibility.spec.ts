/** What can be checked by a machine of accessibility in every view, language and theme. Numbers are those of our own list of criteria. */
import type { Page } from "@playwright/test";
import type { Lang } from "@/core/org/fileFormat";
import { axeFaults, axeFaultsInColours, axeFaultsInWords } from "../support/axe";
import { expect, test } from "../support/browserTest";
import { settled } from "../support/settled";
import { otherThemes, states, type State } from "../support/states";

async function open(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(address);
  await expect(page.locator("main [data-unit-id], main li").first()).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

async function reach(page: Page, { address, sign, reach: goOn, part }: State, lang: Lang = "nl"): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce", colorScheme: "light" });
  await page.goto(`./${address}&lang=${lang}`);
  await expect(page.locator(sign).first()).toBeVisible({ timeout: 20_000 });
  await goOn?.(page);
  if (part !== undefined) await expect(page.locator(part).first()).toBeVisible();
  await settled(page);
  // Some of what is folded away, where it is many times the same.
  await page.evaluate(() => {
    for (const parent of new Set([...document.querySelectorAll("main details, aside details")].map((each) => each.parentElement))) {
      [...parent?.querySelectorAll<HTMLDetailsElement>(":scope > details") ?? []].slice(0, 2).forEach((each) => (each.open = true));
    }
  });
}

/** By way of the address, as Back does, so that it can be done in any state and nothing is loaded anew. */
async function inEnglish(page: Page): Promise<void> {
  await page.evaluate(() => {
    const address = new URL(location.href);
    address.searchParams.set("lang", "en");
    history.replaceState(null, "", address);
    dispatchEvent(new PopStateEvent("popstate"));
  });
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await settled(page);
}

async function inColours(page: Page, theme: string): Promise<void> {
  await page.evaluate((name) => (document.documentElement.dataset["theme"] = name), theme);
}

/** One h1 at most (a layer and a presentation have their own), and no level skipped from one heading to the next. */
const headingFaults = (page: Page): Promise<readonly string[]> => page.evaluate(() => {
  const visible = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter((each) => each.checkVisibility() && each.closest("dialog") === null);
  const levels = visible.map((each) => Number(each.tagName[1]));
  const skipped = visible.filter((_, index) => (levels[index] ?? 0) > (levels[index - 1] ?? 0) + 1).map((each) => `skips to ${each.outerHTML}`);
  const ones = levels.filter((level) => level === 1).length;
  const mains = document.querySelectorAll("main").length;
  const searches = document.querySelectorAll("search, [role=search]").length;
  return [...skipped, ...(ones === 1 ? [] : [`${ones} h1`]), ...(mains === 1 ? [] : [`${mains} main`]), ...(searches <= 1 ? [] : [`${searches} search`])];
});

// Every state in every language and theme, in one visit. A rule that has to do with colours cannot tell one language from
// another, nor the others one theme from another.
for (const [name, state] of Object.entries(states)) {
  test.describe(name, () => {
    if (state.isPhone === true) test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

    test("A1, A30: axe finds nothing, headings and landmarks are in order, in both languages and all colours", async ({ page }) => {
      test.slow();
      await reach(page, state);
      const faults = [...await axeFaults(page, state.part, state.isLong), ...await headingFaults(page)];
      for (const theme of otherThemes) {
        await inColours(page, theme);
        faults.push(...(await axeFaultsInColours(page, state.part)).map((fault) => `${theme}: ${fault}`));
      }
      await inEnglish(page);
      faults.push(...[...await axeFaultsInWords(page, state.part), ...await headingFaults(page)].map((fault) => `English: ${fault}`));
      expect(faults).toEqual([]);
    });
  });
}

test.describe("an error", () => {
  for (const lang of ["nl", "en"] as const) {
    test(`A1: axe finds nothing where the data did not arrive, and where one part failed, ${lang}`, async ({ page, complaints }) => {
      await page.route("**/data/structure*", (route) => route.abort());
      await reach(page, { address: "?", sign: "main [role=alert] button" }, lang);
      expect(await axeFaults(page)).toEqual([]);
      await page.unroute("**/data/structure*");
      await page.route("**/assets/DetailsPanel*.js", (route) => route.abort());
      await reach(page, { address: "?unit=rvb", sign: "[role=alert] button" }, lang);
      expect(await axeFaults(page)).toEqual([]);
      complaints.length = 0;
    });
  }
});

test("A7: closing a dialog brings the focus back to its button", async ({ page }) => {
  await open(page, "./");
  for (const name of ["Woordenlijst", "Toetsen"]) {
    const button = page.getByRole("contentinfo").getByRole("button", { name });
    await button.focus();
    await page.keyboard.press("Enter");
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

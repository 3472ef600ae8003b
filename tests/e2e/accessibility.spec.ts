/** What can be checked by a machine of accessibility in every view, language and theme. Numbers are those of our own list of criteria. */
import type { Page } from "@playwright/test";
import { appMessages } from "@/core/i18n/appMessages";
import type { Lang } from "@/core/org/fileFormat";
import { axeFaults, withoutRepetition } from "../support/axe";
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
      if (state.isLong === true) await withoutRepetition(page);
      const faults = [...await axeFaults(page, state.part), ...await headingFaults(page)];
      for (const theme of otherThemes) {
        await inColours(page, theme);
        faults.push(...(await axeFaults(page, state.part, "colours")).map((fault) => `${theme}: ${fault}`));
      }
      await inEnglish(page);
      faults.push(...[...await axeFaults(page, state.part, "words"), ...await headingFaults(page)].map((fault) => `English: ${fault}`));
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

test("A2: chart and search stand in the accessibility tree as written down", async ({ page }) => {
  test.slow();
  for (const [lang, label] of [["nl", "Organogram van BZK"], ["en", "Organisation chart of BZK"]] as const) {
    await open(page, `./?lang=${lang}`);
    const tree = page.getByRole("tree", { name: label });
    await expect(tree).toMatchAriaSnapshot({ name: `chart-${lang}.aria.yml` });
    const field = page.getByRole("combobox", { name: /^(Zoek|Search) / });
    await field.fill("logius");
    await expect(page.getByRole("listbox").getByRole("option").first()).toContainText("Logius");
    await expect(page.getByRole("search")).toMatchAriaSnapshot({ name: `search-${lang}.aria.yml` });
    await open(page, `./?unit=dir-digitale-overheid&lang=${lang}`);
    await expect(tree).toMatchAriaSnapshot({ name: `branch-${lang}.aria.yml` });
  }
});

test("A9: what is seen on a control is part of its name", async ({ page }) => {
  for (const address of ["./?unit=rcn", "./?unit=rcn&lang=en", "./?page=tours", "./?view=list&compare=rvb~logius"]) {
    await open(page, address);
    await settled(page);
    expect(await page.locator("button, a[href], summary, [role=button]").evaluateAll((controls) => controls.flatMap((control) => {
      const label = control.getAttribute("aria-label") ?? "";
      const seen = document.createTreeWalker(control, NodeFilter.SHOW_TEXT);
      const plain = (text: string): string => text.toLowerCase().replace(/[\s\u00a0\u00ad]+/g, " ").trim();
      const texts: string[] = [];
      for (let node = seen.nextNode(); node !== null; node = seen.nextNode()) {
        const parent = node.parentElement;
        if (parent !== null && parent.checkVisibility() && parent.closest("[aria-hidden=true], .visually-hidden") === null) texts.push(plain(node.textContent ?? ""));
      }
      // A number or a sign alone (of a source, of what is folded away) is a symbol and no word (2.5.3, understanding).
      const words = texts.filter((text) => /\p{L}/u.test(text));
      return label === "" || words.every((text) => plain(label).includes(text)) ? [] : [`${label} lacks ${words.join(" ")}`];
    }))).toEqual([]);
  }
});

const transformOf = (page: Page): Promise<string> => page.locator("[role=tree]").evaluate((world) => getComputedStyle(world).transform);
const scaleOf = async (page: Page): Promise<number> => Number.parseFloat((await transformOf(page)).replace("matrix(", ""));

test("A14: a wheel moves the chart as it moves any page, Ctrl and the wheel zoom, and in the list the page scrolls", async ({ page }) => {
  await open(page, "./");
  await page.locator("[data-viewport]").hover();
  const [scale, before] = [await scaleOf(page), await transformOf(page)];
  await page.mouse.wheel(0, 120);
  await expect.poll(() => transformOf(page)).not.toBe(before);
  expect(await scaleOf(page)).toBe(scale);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -240);
  await page.keyboard.up("Control");
  await expect.poll(() => scaleOf(page)).toBeGreaterThan(scale);

  await page.setViewportSize({ width: 1440, height: 500 });
  await open(page, "./?view=list");
  const row = page.locator("main li a[data-unit-id]").first();
  const top = (): Promise<number> => row.evaluate((each) => each.getBoundingClientRect().top);
  await row.hover();
  const start = await top();
  await page.mouse.wheel(0, 200);
  await expect.poll(top).toBeLessThan(start - 50);
});

test("A15: zoom, move, whole chart and centre work by plain clicks on buttons", async ({ page }) => {
  await open(page, "./");
  const press = (name: string): Promise<void> => page.getByRole("button", { name, exact: true }).click();
  const changes = async (name: string): Promise<void> => {
    const before = await transformOf(page);
    await press(name);
    await expect.poll(() => transformOf(page), { message: name }).not.toBe(before);
  };
  const { toolbar, header } = appMessages.nl;
  for (const name of [toolbar.zoomIn, toolbar.zoomOut, toolbar.zoomIn, toolbar.zoomIn, toolbar.wholeChart]) await changes(name);
  await press(toolbar.realSizeLabel);
  await expect.poll(() => scaleOf(page)).toBe(1);
  await press(toolbar.more);
  for (const name of [toolbar.moveLeft, toolbar.moveUp, toolbar.moveRight, toolbar.moveDown]) await changes(name);
  await page.keyboard.press("Escape");
  // To be centred on a unit it is enough to choose it, here in the list.
  await press(header.modes.list);
  await page.locator('main a[data-unit-id="logius"]').click();
  await press(header.modes.chart);
  await expect(page.locator('[role="treeitem"][data-unit-id="logius"]')).toBeInViewport({ ratio: 1 });
});

test("A23: pressing down, dragging and a cancelled press do nothing; letting go does", async ({ page }) => {
  await open(page, "./");
  const card = page.locator('[role="treeitem"][data-unit-id="dgkr"]');
  const box = await card.boundingBox();
  if (box === null) throw new Error("The card is not there");
  const [x, y] = [box.x + 20, box.y + box.height / 2];
  const address = page.url();
  await page.mouse.move(x, y);
  await page.mouse.down();
  expect(page.url()).toBe(address);
  await page.mouse.move(x + 60, y + 30, { steps: 4 });
  await page.mouse.up();
  expect(page.url()).toBe(address);
  await expect(page.getByRole("complementary")).toHaveCount(0);

  // Down on a button, away, and up: the way out of a press by mistake.
  const list = page.getByRole("button", { name: "Lijst", exact: true });
  await list.hover();
  await page.mouse.down();
  await expect(list).toHaveAttribute("aria-pressed", "false");
  await page.mouse.move(700, 450);
  await page.mouse.up();
  await expect(list).toHaveAttribute("aria-pressed", "false");

  await card.dispatchEvent("pointerdown", { pointerId: 7, pointerType: "touch", clientX: x, clientY: y });
  await card.dispatchEvent("pointercancel", { pointerId: 7, pointerType: "touch" });
  expect(page.url()).toBe(address);
  await card.click({ position: { x: 20, y: 12 } });
  await expect(page).toHaveURL(/unit=dgkr/);
});

test("A26: works upright and on its side, and asks for neither", async ({ page }) => {
  for (const [width, height] of [[390, 844], [844, 390], [768, 1024], [1024, 768]] as const) {
    await page.setViewportSize({ width, height });
    await open(page, "./?unit=logius");
    await settled(page);
    const name = page.getByRole("heading", { level: 2, name: "Logius", exact: true });
    await name.scrollIntoViewIfNeeded();
    await expect(name, `${width}×${height}`).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${width}×${height}`).toBeLessThanOrEqual(0);
    // No text that asks to turn the device, and no picture that is turned instead of it.
    expect(await page.evaluate(() => getComputedStyle(document.body).rotate + getComputedStyle(document.documentElement).transform)).toBe("nonenone");
  }
  expect(await page.locator('link[rel="manifest"]').count()).toBe(0);
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

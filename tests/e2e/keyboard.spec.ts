/** The whole app by keyboard, and what a screen reader is told. */
import type { Locator, Page } from "@playwright/test";
import { appMessages } from "@/core/i18n/appMessages";
import { helpMessages } from "@/core/i18n/helpMessages";
import { timeMessages } from "@/core/i18n/timeMessages";
import { expect, test } from "../support/browserTest";
import { settled } from "../support/settled";

const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute("data-unit-id") ?? null);

async function openAt(page: Page, id: string): Promise<void> {
  await page.goto("./");
  const card = page.locator(`[data-unit-id="${id}"]`);
  await expect(card).toBeVisible();
  await card.focus();
  await expect.poll(() => focused(page)).toBe(id);
}

const named = [
  "dgobdr", "dgdoo", "dgkr", "dgvb", "dgro", "dgvbr", "dgabd", "aivd", "logius", "rvb", "rcn", "ovv", "rvig", "kiesraad",
  "rob", "land-aruba", "land-curacao", "land-sint-maarten", "ol-bonaire", "ol-eustatius", "ol-saba", "dgoo", "bw", "ckr",
  "ubr", "vro", "dir-digitale-overheid", "dir-wonen", "dir-kr", "dir-czw",
];

/** Walks to a unit with Home, the arrows and Space alone, as the tree on the screen says. */
async function walkTo(page: Page, id: string): Promise<void> {
  const path: string[] = await page.evaluate(async (target) => {
    const tree = (await (await fetch("bzk-tree.json")).json()) as { children: Node[] };
    interface Node { id: string; children: Node[] }
    const find = (nodes: Node[], trail: string[]): string[] | null => {
      for (const node of nodes) {
        const here = [...trail, node.id];
        if (node.id === target) return here;
        const below = find(node.children ?? [], here);
        if (below !== null) return below;
      }
      return null;
    };
    return find(tree.children, []) ?? [];
  }, id);
  // Former units are not in the tree of today; they hang under their heading.
  const trail = path.length > 0 ? path.filter((step) => step !== "bzk-en-omgeving") : ["groep-historie", id];
  await page.locator('[role="treeitem"][tabindex="0"]').focus();
  await page.keyboard.press("Home");
  for (const step of trail) {
    for (let tries = 0; tries < 60 && (await focused(page)) !== step; tries++) {
      const before = await focused(page);
      await page.keyboard.press("ArrowRight");
      if ((await focused(page)) === before) break;
    }
    expect(await focused(page)).toBe(step);
    if (step !== trail.at(-1)) {
      const item = page.locator(`[data-unit-id="${step}"]`);
      if ((await item.getAttribute("aria-expanded")) === "false") {
        await page.keyboard.press("ArrowDown");
        await expect(item).toHaveAttribute("aria-expanded", "true");
      }
      await page.keyboard.press("ArrowDown");
      await expect.poll(() => focused(page)).not.toBe(step);
    }
  }
}

test.describe("with the keyboard alone", () => {
  for (const id of named) {
    test(`reaches ${id} and opens its panel`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.goto("./");
      await expect(page.locator('[data-unit-id="bzk"]')).toBeVisible();
      await walkTo(page, id);
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(new RegExp(`unit=${id}(&|$)`));
      const panel = page.getByRole("complementary");
      await expect(panel.getByRole("heading", { level: 2 })).toBeVisible();
      await expect(panel.getByRole("heading", { name: "Bronnen", exact: true })).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(panel).toHaveCount(0);
      expect(await focused(page)).toBe(id);
    });
  }
});

/** Everything that the key map of the chart, the search and the page knows, and what leads away from them. */
const allKeys = [
  "ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight", "Home", "End", " ", "*", "d", "k", "+", "-", "0", "Enter", "Escape",
  "Shift+ArrowLeft", "Shift+ArrowDown", "PageDown", "PageUp", "Tab", "Tab", "Shift+Tab", "/", "Control+k",
];

test("A3 and A5: one card is in the tab order and focus is never lost, whatever keys are pressed", async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openAt(page, "bzk");
  let seed = 42;
  for (let step = 0; step < 250; step++) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    const key = allKeys[seed % allKeys.length] as string;
    // A new tab or a download is no loss of focus, but leaves the page that is looked at.
    const isAway = await page.evaluate(() => document.activeElement?.matches("a[download], a[target], a[href^=http], a[href^=mailto]") ?? false);
    await page.keyboard.press(isAway && key === "Enter" ? "Tab" : key);
    await expect.poll(() => page.evaluate(() => {
      const [tree] = document.querySelectorAll('[role="tree"]');
      const stops = tree?.querySelectorAll('[role="treeitem"][tabindex="0"]').length ?? 1;
      // At either end Tab goes on to the browser's own controls, which is the one good way out of the page.
      return [stops, document.activeElement !== document.body || !document.hasFocus()];
    }), { message: `after ${key}, step ${step}` }).toEqual([1, true]);
  }
});

/** What hides a part of the focused card, or nothing. */
const hidden = (page: Page): Promise<string | null> => page.evaluate(() => {
  const card = document.activeElement?.getBoundingClientRect();
  const view = document.querySelector("[data-viewport]")?.getBoundingClientRect();
  if (card === undefined || view === undefined || document.activeElement?.matches("[role=treeitem]") !== true) return "no card is focused";
  return card.left >= view.left && card.top >= view.top && card.right <= view.right && card.bottom <= view.bottom ? null : JSON.stringify(card);
});

for (const [name, address, size] of [["alone", "./?", "100%"], ["beside a panel", "./?unit=dgkr", "100%"], ["with text of 200 %", "./?", "200%"]] as const) {
  test(`A28: the focused card is wholly in view after each key, ${name}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(address);
    await page.evaluate((each) => (document.documentElement.style.fontSize = each), size);
    await page.locator('[data-unit-id="dgkr"]').focus();
    for (const key of ["Home", "ArrowDown", "ArrowRight", "ArrowRight", "ArrowDown", "ArrowDown", "ArrowUp", "*", "End", "ArrowLeft", "d", "ArrowDown", " ", "Home", "ArrowDown"]) {
      await page.keyboard.press(key);
      await expect.poll(() => hidden(page), { message: key }).toBeNull();
    }
  });
}

/** Where the keyboard comes along by Tab, from the address bar on. */
async function tabStops(page: Page, count: number): Promise<readonly string[]> {
  const stops: string[] = [];
  while (stops.length < count && stops.at(-1) !== "end") {
    await page.keyboard.press("Tab");
    stops.push(await page.evaluate(() => {
      const at = document.activeElement;
      if (at === null || at === document.body) return "end";
      const places = {
        skip: 'a[href="#content"]', chart: '[role="tree"]', details: "aside", footer: "footer", search: '[role="search"], search', header: "header",
        bar: "nav", list: "main ul",
      };
      return Object.entries(places).find(([, selector]) => at.closest(selector) !== null)?.[0] ?? "toolbar";
    }));
  }
  return stops;
}
const inOrder = (stops: readonly string[]): readonly string[] => stops.filter((stop, index) => stops.indexOf(stop) === index);

test("A6: Tab goes through search, settings, chart, its controls, details and footer, and leaves the chart with one Tab", async ({ page }) => {
  test.slow();
  await page.goto("./?unit=aivd");
  await expect(page.getByRole("complementary").getByRole("heading", { level: 2 })).toBeVisible();
  await expect(page.getByRole("combobox", { name: /Zoek/ })).toBeVisible();
  await settled(page);
  const stops = await tabStops(page, 200);
  expect(stops.filter((stop) => stop === "chart")).toHaveLength(1);
  expect(inOrder(stops).filter((stop) => ["skip", "search", "header", "chart", "details", "footer"].includes(stop)))
    .toEqual(["skip", "search", "header", "chart", "details", "footer"]);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("A6: Tab goes from the top to the list and ends in the bar below", async ({ page }) => {
    await page.goto("./");
    await expect(page.locator("main li").first()).toBeVisible();
    await settled(page);
    const order = inOrder(await tabStops(page, 200));
    expect(order[0]).toBe("skip");
    expect(order.indexOf("list")).toBeGreaterThan(order.indexOf("header"));
    expect(order.indexOf("bar")).toBeGreaterThan(order.indexOf("list"));
  });
});

test("A7: after Escape the keyboard is back on what opened the layer", async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("./?unit=rvb");
  const panel = page.getByRole("complementary");
  await expect(panel.getByRole("heading", { level: 3, name: "Bronnen", exact: true })).toBeVisible();
  await settled(page);
  const { toolbar } = appMessages.nl;
  const footer = page.getByRole("contentinfo");
  const button = (where: Page | Locator, name: string | RegExp): Locator => where.getByRole("button", { name }).first();
  const help = button(footer, helpMessages.nl.menu);
  // From a menu that closes with the choice, the way back is the button of the menu.
  const openers: readonly (readonly [name: string, opener: Locator, layer: string, choice?: string])[] = [
    ["the legend", button(footer, toolbar.legend), "section[aria-labelledby=legend-heading]"],
    ["the menu of help", help, "#help-menu:popover-open"],
    ["the glossary", help, "dialog[open]", toolbar.glossary],
    ["the keys", help, "dialog[open]", toolbar.keys],
    ["the menu of the chart", button(page, toolbar.more), "#chart-more:popover-open"],
    ["the rail explained", button(page, timeMessages.nl.moreLabel), ":popover-open"],
    ["a source", button(panel, /^Bron 1: /), ":popover-open"],
    ["a report", button(panel, "Meld een fout"), "dialog[open]"],
  ];
  for (const [name, opener, layer, choice] of openers) {
    await opener.focus();
    await page.keyboard.press("Enter");
    if (choice !== undefined) {
      await button(footer, choice).focus();
      await page.keyboard.press("Enter");
    }
    await expect(page.locator(layer), name).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.locator(layer), name).toBeHidden();
    await expect(opener, name).toBeFocused();
  }
  // The panel itself was opened from a card.
  await page.locator('[role="treeitem"][data-unit-id="rvb"]').focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await expect(panel).toHaveCount(0);
  expect(await focused(page)).toBe("rvb");
});

/** Comparing in a real browser: from card to tray to table, the way between two, and their layout in small and large. */
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../support/browserTest";

async function open(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

const tray = (page: Page): Locator => page.getByRole("region", { name: "Vergelijking", exact: true });
const table = (page: Page): Locator => page.getByRole("table");
const panel = (page: Page): Locator => page.getByRole("complementary");

test("a reader sets two units aside, compares them, and comes back", async ({ page }) => {
  await open(page, "./?unit=dgkr");
  await panel(page).getByRole("button", { name: "Vergelijk", exact: true }).click();
  await expect(tray(page).getByRole("status")).toContainText("Kies nog een onderdeel.");
  await page.locator('[role="treeitem"][data-unit-id="dgvb"]').click();
  await panel(page).getByRole("button", { name: "Vergelijk", exact: true }).click();
  await expect(page).toHaveURL((url) => url.searchParams.get("compare") === "dgkr~dgvb");
  await tray(page).getByRole("button", { name: "Vergelijk naast elkaar" }).click();
  await expect(page).toHaveURL((url) => url.searchParams.get("page") === "compare");
  await expect(page.getByRole("heading", { level: 2, name: "Vergelijk onderdelen" })).toBeFocused();
  await expect(table(page).getByRole("rowheader", { name: /^Soort/ })).toContainText("gelijk");
  await expect(tray(page)).toHaveCount(0);
  await page.getByRole("button", { name: "Terug naar het schema" }).click();
  await expect(tray(page)).toBeVisible();
  await expect(page.locator('[role="treeitem"][data-unit-id="dgkr"]')).toBeVisible();
});

test("the address of a comparison opens it, and Back leads out of it", async ({ page }) => {
  await open(page, "./?compare=rvb~logius");
  await tray(page).getByRole("button", { name: "Vergelijk naast elkaar" }).click();
  await expect(table(page)).toBeVisible();
  const address = page.url();
  await page.goBack();
  await expect(table(page)).toHaveCount(0);
  await page.goto(address);
  await expect(table(page).getByRole("columnheader", { name: "Logius" })).toBeVisible();
});

test("the table shows what differs alone when asked, with the keyboard", async ({ page }) => {
  await open(page, "./?compare=rvb~logius&page=compare");
  await expect(table(page)).toBeVisible();
  const all = await table(page).getByRole("rowheader").count();
  await page.getByRole("checkbox", { name: "Toon alleen verschillen" }).focus();
  await page.keyboard.press("Space");
  await expect(table(page).getByRole("rowheader", { name: /^Soort/ })).toHaveCount(0);
  const differing = await table(page).getByRole("rowheader").count();
  expect(differing).toBeGreaterThan(0);
  expect(differing).toBeLessThan(all);
});

test("a source opens in place in the table, and Escape closes it before the page", async ({ page }) => {
  await open(page, "./?compare=rvb~logius&page=compare");
  const number = table(page).getByRole("button", { name: /^Bron \d+: / }).first();
  await number.click();
  const note = page.getByRole("group", { name: /^Bron \d+$/ });
  await expect(note).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(note).toBeHidden();
  await expect(table(page)).toBeVisible();
  await expect(number).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(table(page)).toHaveCount(0);
});

test("the way between two units stands in the panel, with its ends made visible in the chart", async ({ page }) => {
  await open(page, "./?compare=rvb~dgkr");
  await tray(page).getByRole("button", { name: "Toon de weg ertussen" }).click();
  await expect(page).toHaveURL((url) => url.searchParams.get("path") === "rvb~dgkr");
  await expect(panel(page).getByRole("heading", { level: 2 })).toHaveText("Rijksvastgoedbedrijf en Directoraat-generaal Koninkrijksrelaties");
  await expect(panel(page).getByRole("heading", { level: 2 })).toBeFocused();
  await expect(page).toHaveTitle(/^Rijksvastgoedbedrijf – Directoraat-generaal Koninkrijksrelaties · /);
  await expect(panel(page).locator("section").first().locator("ol > li")).toHaveCount(4);
  await expect(page.locator('[role="treeitem"][data-unit-id="rvb"]')).toBeVisible();
  await panel(page).locator("ol").first().getByRole("link", { name: /Secretaris-generaal/ }).click();
  await expect(page).toHaveURL((url) => url.searchParams.get("unit") === "sg" && url.searchParams.get("path") === null);
  await page.goBack();
  await expect(panel(page).getByRole("heading", { level: 2 })).toContainText("Rijksvastgoedbedrijf");
});

const overlaps = (a: DOMRect, b: DOMRect): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The names of what the tray lies over, of the tools that keep to the edges. */
async function coveredByTray(page: Page): Promise<readonly string[]> {
  const boxes = await page.evaluate(() => {
    const boxOf = (element: Element | null): DOMRect | null => {
      const box = element?.getBoundingClientRect().toJSON() as DOMRect | undefined;
      return box === undefined || box.width === 0 ? null : box;
    };
    const toolbar = document.querySelector('[role="group"][aria-label="Weergave van het schema"]');
    return {
      tray: boxOf(document.querySelector('[aria-label="Vergelijking"]')), toolbar: boxOf(toolbar),
      map: boxOf(document.querySelector('[data-floating][aria-hidden="true"]')),
      legend: boxOf(document.querySelector('[aria-labelledby="legend-heading"]')?.parentElement ?? null),
    };
  });
  const { tray: over, ...tools } = boxes;
  if (over === null) return [];
  return Object.entries(tools).flatMap(([name, box]) => (box !== null && overlaps(over, box) ? [name] : []));
}

for (const [width, height] of [[1366, 768], [1440, 900], [1024, 700], [390, 844], [320, 640]] as const) {
  test(`the tray lies over none of the tools at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const address of ["./?compare=rvb&view=chart", "./?compare=rvb~logius&view=chart", "./?compare=rvb~logius~kiesraad&unit=dgkr&view=chart"]) {
      await open(page, address);
      await expect(tray(page)).toBeVisible();
      await expect(page.getByRole("group", { name: "Weergave van het schema" })).toBeVisible();
      expect(await coveredByTray(page), address).toEqual([]);
      // On a small screen it stands behind the last item of the bar.
      if (width <= 864) await page.getByRole("navigation").getByRole("button", { name: "Meer" }).click();
      await page.getByRole(width <= 864 ? "dialog" : "contentinfo").getByRole("button", { name: "Uitleg" }).click();
      await expect(page.getByRole("heading", { level: 2, name: "Uitleg" })).toBeVisible();
      expect(await coveredByTray(page), `${address} with the legend`).toEqual([]);
    }
  });
}

for (const [width, size] of [[1366, "100%"], [390, "100%"], [320, "100%"], [1366, "200%"], [390, "200%"]] as const) {
  test(`nothing of the table sticks out at ${width} pixels and text of ${size}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, "./?compare=bzk~aivd~minister-bzk&page=compare");
    await page.evaluate((fontSize) => { document.documentElement.style.fontSize = fontSize; }, size);
    await expect(table(page)).toBeVisible();
    await table(page).evaluate((element) => {
      for (const each of element.querySelectorAll("details")) each.open = true;
    });
    const found = await page.locator("main > section").evaluate((section) => {
      const { right } = section.getBoundingClientRect();
      return [...section.querySelectorAll("*")].filter((each) => {
        if (each.closest("[popover]") !== null || each.closest(".visually-hidden") !== null) return false;
        const box = each.getBoundingClientRect();
        return box.width > 0 && (box.left < -1 || box.right > right + 1);
      }).map((each) => `${each.tagName} ${(each.textContent ?? "").slice(0, 60)}`).concat(section.scrollWidth > section.clientWidth ? ["scrolls sideways"] : []);
    });
    expect(found).toEqual([]);
    // Still a table to whoever does not see it.
    await expect(table(page).getByRole("columnheader")).toHaveCount(width < 800 || size === "200%" ? 3 : 4);
    expect(await table(page).getByRole("cell").count()).toBe(3 * (await table(page).getByRole("rowheader").count()));
  });
}

test("A19: every text stands under an element of its own language", async ({ page }) => {
  for (const address of ["./?compare=bzk~kiesraad~dgkr&page=compare&lang=en", "./?compare=ovv~vro&page=compare&lang=en", "./?path=ovv~rvb&lang=en"]) {
    await open(page, address);
    await expect(page.getByRole("heading", { level: 3, name: "Sources", exact: true })).toBeVisible();
    // A text of several Dutch words and no English ones must not be announced as English; names inside a sentence may.
    const wrong = await page.evaluate(() => {
      const dutch = /\b(het|van|een|voor|wordt|zijn|niet|met|bij|naar|over|onder|directie|afdeling|ministerie|koninkrijksrelaties|rijksdienst)\b/gi;
      const english = /\b(the|of|and|is|for|that|as|at|by|not|its|part|who|this)\b/i;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = node.textContent ?? "";
        if ((text.match(dutch) ?? []).length < 2 || english.test(text)) continue;
        if (node.parentElement?.closest("[lang]")?.getAttribute("lang") !== "nl") found.push(text.slice(0, 90));
      }
      return found;
    });
    expect(wrong, address).toEqual([]);
  }
});

test("A13: every target of tray, table and way is at least 24 px, and the main ones 44", async ({ page }) => {
  for (const address of ["./?compare=rvb~logius&unit=rvb", "./?compare=rvb~logius&page=compare", "./?path=rvb~logius"]) {
    await open(page, address);
    await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
    const small = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>("main button, main a[href], main input, main summary, aside button, aside a[href]")]
      .map((element) => ({ element, box: (element.closest("label") ?? element).getBoundingClientRect() }))
      // Links inside a sentence are exempt (2.5.8).
      .filter(({ element, box }) => box.width > 0 && !(element.matches("a") && getComputedStyle(element).display === "inline") && Math.min(box.width, box.height) < 23.5)
      .map(({ element, box }) => `${element.outerHTML.slice(0, 120)} ${box.width}×${box.height}`));
    expect(small, address).toEqual([]);
  }
  await open(page, "./?compare=rvb~logius");
  for (const name of ["Vergelijk naast elkaar", "Toon de weg ertussen"]) {
    const box = await tray(page).getByRole("button", { name }).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
  }
});

test("the keyboard goes along from the table to the way and back to the table", async ({ page }) => {
  await open(page, "./?compare=rvb~dgkr&page=compare");
  await page.getByRole("button", { name: "Toon de weg ertussen" }).press("Enter");
  await expect(panel(page).getByRole("heading", { level: 2 })).toBeFocused();
  await panel(page).getByRole("button", { name: "Vergelijk naast elkaar" }).press("Enter");
  await expect(page.getByRole("heading", { level: 2, name: "Vergelijk onderdelen" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(panel(page).getByRole("heading", { level: 2 })).toContainText("Rijksvastgoedbedrijf");
});

test("prints the whole table in light colours, without the controls", async ({ page }) => {
  await open(page, "./?compare=bzk~aivd&page=compare&theme=dark");
  await expect(table(page)).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "Terug naar het schema" })).toBeHidden();
  await expect(page.getByRole("checkbox")).toBeHidden();
  const state = await page.evaluate(() => {
    const rows = [...document.querySelectorAll("tbody tr")];
    const last = rows.at(-1)?.getBoundingClientRect();
    return {
      rows: rows.length, bottom: last?.bottom ?? 0, page: document.documentElement.scrollHeight,
      ground: getComputedStyle(document.querySelector("thead th:last-child") as Element).backgroundColor,
      tables: getComputedStyle(document.querySelector("table") as Element).display,
    };
  });
  expect(state.ground).toBe("rgb(255, 255, 255)");
  expect(state.rows).toBeGreaterThan(12);
  expect(state.bottom).toBeLessThanOrEqual(state.page);
});

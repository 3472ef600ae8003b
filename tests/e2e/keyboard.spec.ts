/** The whole app by keyboard, and what a screen reader is told. */
import type { Page } from "@playwright/test";
import { expect, test } from "../support/browserTest";

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

test("A3 and A5: one card is in the tab order and focus is never lost, whatever keys are pressed", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openAt(page, "bzk");
  const keys = ["ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight", "Home", "End", " ", "*", "d", "k", "+", "-", "0", "Shift+ArrowLeft", "Enter"];
  let seed = 42;
  for (let step = 0; step < 150; step++) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    await page.keyboard.press(keys[seed % keys.length] as string);
    await page.waitForTimeout(20);
    expect(await page.locator('[role="treeitem"][tabindex="0"]').count()).toBe(1);
    expect(await focused(page), `after step ${step}`).not.toBeNull();
  }
});

test("A28: the focused card is wholly in view after each key", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openAt(page, "dgkr");
  for (const key of ["ArrowDown", "ArrowDown", "ArrowRight", "ArrowRight", "ArrowRight", "End", "Home", "ArrowDown"]) {
    await page.keyboard.press(key);
    await page.waitForTimeout(60);
    const hidden = await page.evaluate(() => {
      const card = document.activeElement?.getBoundingClientRect();
      const view = document.querySelector("[data-viewport]")?.getBoundingClientRect();
      if (card === undefined || view === undefined) return "nothing focused";
      return card.left >= view.left && card.top >= view.top && card.right <= view.right && card.bottom <= view.bottom ? null : JSON.stringify(card);
    });
    expect(hidden, key).toBeNull();
  }
});

test("A6: Tab goes through search, controls, chart and footer, and leaves the chart with one Tab", async ({ page }) => {
  await page.goto("./");
  await expect(page.locator('[data-unit-id="bzk"]')).toBeVisible();
  await expect(page.getByRole("combobox", { name: /Zoek/ })).toBeVisible();
  const stops: string[] = [];
  for (let step = 0; step < 30; step++) {
    await page.keyboard.press("Tab");
    stops.push(await page.evaluate(() => {
      const at = document.activeElement;
      if (at === null || at === document.body) return "end";
      if (at.closest('[role="tree"]') !== null) return "chart";
      if (at.closest("footer") !== null) return "footer";
      if (at.closest('[role="search"], search') !== null) return "search";
      if (at.closest("header") !== null) return "header";
      return at.matches('a[href="#content"]') ? "skip" : "toolbar";
    }));
    if (stops.at(-1) === "end") break;
  }
  const order = stops.filter((stop, index) => stop !== stops[index - 1]);
  expect(order.slice(0, 3)).toEqual(["skip", "search", "header"]);
  expect(stops.filter((stop) => stop === "chart")).toHaveLength(1);
  expect(order.indexOf("footer")).toBeGreaterThan(order.indexOf("chart"));
});

/** The living chart in a real browser: size, gestures, motion and focus, which no other test can know. */
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../support/browserTest";

const card = (page: Page, id: string): Locator => page.locator(`[role="treeitem"][data-unit-id="${id}"]`);

async function open(page: Page, address = "./"): Promise<void> {
  await page.goto(address);
  await expect(card(page, "bzk").or(page.locator('[role="treeitem"]').first()).first()).toBeVisible();
  // The first picture waits for the typeface; a late one would be drawn again.
  await page.evaluate(() => document.fonts.ready);
}

/** Left top corner on the screen, once nothing moves any more. */
async function placeOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  let before = await locator.boundingBox();
  await expect(async () => {
    const now = await locator.boundingBox();
    const still = before !== null && now !== null && before.x === now.x && before.y === now.y;
    before = now;
    expect(still).toBe(true);
  }).toPass({ intervals: [60, 60, 60, 120, 240] });
  if (before === null) throw new Error("not on the screen");
  return before;
}

const transformOf = (page: Page): Promise<string> => page.locator('[role="tree"]').evaluate((tree) => (tree as HTMLElement).style.transform);

const firstScreen = [
  "bzk", "politieke-leiding", "minister-bzk", "stas-bzk", "minister-vro", "sg", "psg",
  "dgobdr", "dgdoo", "dgkr", "dgvb", "dgro", "dgvbr", "dgabd", "aivd",
  "groep-naast-lijn", "logius", "rvig", "dhc", "ncg",
  "groep-zbo", "groep-advies", "groep-stichtingen", "groep-hcs", "groep-koninkrijk", "groep-extern", "groep-historie", "groep-overleg",
];

for (const [width, height] of [[1366, 768], [1440, 900]] as const) {
  test(`shows the whole first picture without panning at ${width}×${height}, in readable type`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page);
    const viewport = await page.locator("[data-viewport]").boundingBox();
    if (viewport === null) throw new Error("no viewport");
    for (const id of firstScreen) {
      const box = await placeOf(card(page, id));
      expect(box.x, id).toBeGreaterThanOrEqual(viewport.x);
      expect(box.y, id).toBeGreaterThanOrEqual(viewport.y);
      expect(box.x + box.width, id).toBeLessThanOrEqual(viewport.x + viewport.width);
      expect(box.y + box.height, id).toBeLessThanOrEqual(viewport.y + viewport.height);
    }
    // With the edge of the lowest frame, which no card is.
    const world = await placeOf(page.getByRole("tree"));
    expect(world.y + world.height).toBeLessThanOrEqual(viewport.y + viewport.height - 1);
    const sizes = await page.locator('[role="treeitem"]').evaluateAll((cards) => cards.flatMap((each) => {
      const scale = each.getBoundingClientRect().width / (each as HTMLElement).offsetWidth;
      return [...each.querySelectorAll("[data-font]")].map((line) => parseFloat(getComputedStyle(line).fontSize) * scale);
    }));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13);
  });
}

test("keeps the cards of the first picture clear of the buttons that float beside it", async ({ page }) => {
  await open(page, "./?date=2020-03-01");
  const buttons = await placeOf(page.locator("[data-floating]").first());
  for (const each of await page.locator('[role="treeitem"]').all()) {
    const box = await placeOf(each);
    expect(box.x + box.width <= buttons.x || box.y >= buttons.y + buttons.height || box.y + box.height <= buttons.y).toBe(true);
  }
});

test("opens a branch under its card, which stays where it is", async ({ page }) => {
  await open(page);
  const before = await placeOf(card(page, "dgkr"));
  await card(page, "dgkr").locator("[data-toggle]").click();
  await expect(card(page, "rcn")).toBeVisible();
  const after = await placeOf(card(page, "dgkr"));
  expect(Math.abs(after.x - before.x)).toBeLessThanOrEqual(2);
  expect(Math.abs(after.y - before.y)).toBeLessThanOrEqual(2);
  await card(page, "dgkr").locator("[data-toggle]").click();
  await expect(card(page, "rcn")).toHaveCount(0);
  const closed = await placeOf(card(page, "dgkr"));
  expect(Math.abs(closed.x - before.x)).toBeLessThanOrEqual(2);
  expect(Math.abs(closed.y - before.y)).toBeLessThanOrEqual(2);
});

test("does not drift when branches are opened and closed over and over", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page);
  const before = await placeOf(card(page, "bzk"));
  for (const id of ["dgvbr", "dgobdr", "groep-zbo", "logius"]) {
    for (let round = 0; round < 2; round++) await card(page, id).locator("[data-toggle]").click();
  }
  const after = await placeOf(card(page, "bzk"));
  expect(Math.abs(after.x - before.x)).toBeLessThanOrEqual(2);
  expect(Math.abs(after.y - before.y)).toBeLessThanOrEqual(2);
});

test("keeps the touched card in place in every frame while the branch opens", async ({ page }) => {
  await open(page);
  await placeOf(card(page, "dgvbr"));
  const drift = await page.evaluate(async () => {
    const element = document.querySelector('[data-unit-id="dgvbr"]') as HTMLElement;
    const start = element.getBoundingClientRect();
    let most = 0;
    let frames = 0;
    let running = true;
    const watch = (): void => {
      const now = element.getBoundingClientRect();
      most = Math.max(most, Math.abs(now.x - start.x), Math.abs(now.y - start.y));
      frames++;
      if (running) requestAnimationFrame(watch);
    };
    requestAnimationFrame(watch);
    (element.querySelector("[data-toggle]") as HTMLElement).click();
    await new Promise((resolve) => setTimeout(resolve, 500));
    running = false;
    return { most, frames };
  });
  expect(drift.frames).toBeGreaterThan(5);
  expect(drift.most).toBeLessThanOrEqual(2);
});

test("moves the camera for a choice only if the card would be hidden", async ({ page }) => {
  await open(page);
  const before = await transformOf(page);
  await card(page, "dgobdr").click();
  await expect(page).toHaveURL(/\?unit=dgobdr$/);
  await placeOf(card(page, "dgobdr"));
  expect(await transformOf(page)).toBe(before);
  await card(page, "dgobdr").press("Escape");
  await card(page, "aivd").click();
  const box = await placeOf(card(page, "aivd"));
  const viewport = await page.locator("[data-viewport]").boundingBox();
  expect(box.x + box.width).toBeLessThanOrEqual((viewport?.x ?? 0) + (viewport?.width ?? 0));
  expect(await transformOf(page)).not.toBe(before);
});

test("pans with a plain wheel and a drag, zooms towards the pointer with ctrl and wheel", async ({ page }) => {
  await open(page);
  const start = await placeOf(card(page, "dgkr"));
  await page.mouse.move(700, 560);
  await page.mouse.wheel(0, 60);
  const panned = await placeOf(card(page, "dgkr"));
  expect(panned.y).toBeCloseTo(start.y - 60, 0);
  expect(panned.width).toBeCloseTo(start.width, 1);

  // Mouse events carry whole pixels.
  const at = { x: Math.round(panned.x + 30), y: Math.round(panned.y + 20) };
  const held = { x: at.x - panned.x, y: at.y - panned.y };
  await page.mouse.move(at.x, at.y);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -120);
  await page.keyboard.up("Control");
  const zoomed = await placeOf(card(page, "dgkr"));
  const scale = zoomed.width / panned.width;
  expect(scale).toBeGreaterThan(1.05);
  expect(zoomed.x + held.x * scale).toBeCloseTo(at.x, 0);
  expect(zoomed.y + held.y * scale).toBeCloseTo(at.y, 0);

  await page.mouse.down();
  await page.mouse.move(at.x + 50, at.y + 40, { steps: 5 });
  await page.mouse.up();
  const dragged = await placeOf(card(page, "dgkr"));
  expect(dragged.x).toBeCloseTo(zoomed.x + 50, 0);
  expect(dragged.y).toBeCloseTo(zoomed.y + 40, 0);
  // A drag is not a click.
  expect(page.url()).not.toContain("unit=");
});

test("does with buttons alone what wheel and drag do", async ({ page }) => {
  await open(page);
  const width = async (): Promise<number> => (await card(page, "dgkr").boundingBox())?.width ?? NaN;
  const left = async (): Promise<number> => (await card(page, "dgkr").boundingBox())?.x ?? NaN;
  const start = await width();
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(width).toBeCloseTo(start * 1.4, 1);
  await page.getByRole("button", { name: "Hele schema" }).click();
  await expect.poll(width).toBeCloseTo(start, 1);
  await page.getByRole("button", { name: "Zoom uit" }).click();
  await expect.poll(width).toBeCloseTo(start / 1.4, 1);
  await page.getByRole("button", { name: /Ware grootte/ }).click();
  await expect.poll(width).toBeCloseTo(160, 1);
  await page.getByRole("button", { name: "Meer" }).click();
  const before = await left();
  await page.getByRole("button", { name: "Schuif naar rechts" }).click();
  await expect.poll(left).toBeCloseTo(before - 200, 1);
});

test("shows an overview map only when something is out of view, and moves with its frame", async ({ page }) => {
  await open(page);
  const map = page.locator('[data-tip="Sleep het kader om het schema te verschuiven."]');
  await expect(map).toBeHidden();
  for (let step = 0; step < 3; step++) await page.getByRole("button", { name: "Zoom in" }).click();
  await expect(map).toBeVisible();
  await placeOf(card(page, "sg"));
  const before = await transformOf(page);
  const box = await map.boundingBox();
  if (box === null) throw new Error("no map");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.75, box.y + box.height * 0.75, { steps: 4 });
  await page.mouse.up();
  expect(await transformOf(page)).not.toBe(before);
});

test("has no overlap and no cut word with everything open", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page);
  await page.getByRole("button", { name: "Meer" }).click();
  await page.getByRole("button", { name: "Alles openen" }).click();
  await expect.poll(() => page.locator('[role="treeitem"]').count()).toBeGreaterThan(260);
  const faults = await page.evaluate(() => {
    const found: string[] = [];
    const cards = [...document.querySelectorAll<HTMLElement>('[role="treeitem"]')];
    const boxes = cards.map((each) => each.getBoundingClientRect());
    for (const [index, box] of boxes.entries()) {
      for (let other = index + 1; other < boxes.length; other++) {
        const b = boxes[other] as DOMRect;
        const slack = 0.05;
        if (box.left + slack < b.right && b.left + slack < box.right && box.top + slack < b.bottom && b.top + slack < box.bottom) {
          found.push(`${cards[index]?.dataset["unitId"]} overlaps ${cards[other]?.dataset["unitId"]}`);
        }
      }
    }
    for (const each of cards) {
      const box = each.getBoundingClientRect();
      const scale = box.width / each.offsetWidth;
      for (const line of each.querySelectorAll("[data-font]")) {
        const range = document.createRange();
        range.selectNodeContents(line);
        // The blank behind each line is for copying and takes no room that matters.
        const text = range.getBoundingClientRect();
        const blank = 5 * scale;
        if (text.right - blank > box.right || text.bottom > box.bottom + 0.5 || text.left < box.left || text.top < box.top) {
          found.push(`${each.dataset["unitId"]} cuts "${line.textContent}"`);
        }
      }
    }
    return found;
  });
  expect(faults).toEqual([]);
});

test("answers to reload, back and another browser with the same view", async ({ page, browser, baseURL }) => {
  await open(page);
  await card(page, "dgkr").locator("[data-toggle]").click();
  await card(page, "rcn").click();
  await expect(page).toHaveURL(/unit=rcn/);
  const address = page.url();
  await page.reload();
  await expect(card(page, "rcn")).toHaveAttribute("aria-selected", "true");
  await card(page, "vnacs").click();
  await expect(card(page, "vnacs")).toHaveAttribute("aria-selected", "true");
  await page.goBack();
  await expect(card(page, "rcn")).toHaveAttribute("aria-selected", "true");
  await page.goForward();
  await expect(card(page, "vnacs")).toHaveAttribute("aria-selected", "true");
  const elsewhere = await browser.newPage(baseURL === undefined ? {} : { baseURL });
  await elsewhere.goto(address);
  await expect(card(elsewhere, "rcn")).toHaveAttribute("aria-selected", "true");
  await elsewhere.close();
});

for (const [address, why] of [
  ["?unit=%E0%A4%A", "a broken escape"], ["?unit=bestaat-niet", "an unknown unit"], ["?date=2024-02-30", "a day that does not exist"],
  ["?unit=bzk&unit=sg", "the same key twice"], [`?unit=${"x".repeat(9000)}`, "an endless address"],
] as const) {
  test(`shows the start with a notice for ${why}`, async ({ page }) => {
    await open(page, `./${address}`);
    await expect(card(page, "dgkr")).toBeVisible();
    await expect(page.getByRole("alert")).toBeVisible();
  });
}

test("keeps an old address working", async ({ page }) => {
  await open(page, "./?unit=rijksvastgoedbedrijf");
  await expect(card(page, "rvb")).toHaveAttribute("aria-selected", "true");
});

test("keeps the top where it is when everything is opened or closed at once", async ({ page }) => {
  await open(page);
  const before = await placeOf(card(page, "bzk"));
  for (const name of ["Alles openen", "Alles sluiten", "Open tot niveau 4"]) {
    await page.getByRole("button", { name: "Meer" }).click();
    await page.getByRole("button", { name }).click();
    await expect(async () => {
      const now = await placeOf(card(page, "bzk"));
      expect(Math.abs(now.x - before.x)).toBeLessThanOrEqual(2);
      expect(Math.abs(now.y - before.y)).toBeLessThanOrEqual(2);
    }).toPass();
  }
});

test("begins with the opening picture when the chart starts elsewhere or turns", async ({ page }) => {
  await open(page, "./?unit=dgvbr");
  await page.getByRole("button", { name: "Open alles hieronder" }).click();
  await page.getByRole("button", { name: "Toon vanaf hier" }).click();
  await expect(card(page, "dgvbr")).toBeInViewport({ ratio: 0.99 });
  await expect(card(page, "rvb")).toBeInViewport();
  await page.getByRole("button", { name: "Meer" }).click();
  await page.getByRole("button", { name: /Van links naar rechts/ }).click();
  await expect(card(page, "dgvbr")).toBeInViewport({ ratio: 0.99 });
  await page.getByRole("button", { name: "Terug naar het geheel" }).click();
  await expect(card(page, "dgvbr")).toBeInViewport({ ratio: 0.99 });
});

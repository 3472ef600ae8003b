/** The pages on history in a real browser: nothing for axe to find at two sizes, all by keyboard, nothing cut off, and whole on paper. */
import type { Page } from "@playwright/test";
import { expect, test } from "../support/browserTest";
import { axeFaults, withoutRepetition } from "../support/axe";

const pages = ["mother", "ministers", "drawn"] as const;

async function open(page: Page, name: string, more = ""): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(`./?page=${name}${more}`);
  await expect(page.getByRole("heading", { level: 3, name: "Bronnen" })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

for (const [name, size, theme] of [["on a screen", { width: 1440, height: 900 }, "dark"], ["on a phone", { width: 390, height: 844 }, "light"]] as const) {
  test(`axe finds nothing ${name}, and only what has its own place scrolls sideways`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(size);
    for (const each of pages) {
      await open(page, each, `&theme=${theme}`);
      const overflow = await page.evaluate(() => [document.documentElement, document.querySelector("main section")].map((part) => (part === null ? 0 : part.scrollWidth - part.clientWidth)));
      expect([each, ...overflow]).toEqual([each, 0, 0]);
      await withoutRepetition(page);
      expect((await axeFaults(page)).map((fault) => `${each} ${fault}`)).toEqual([]);
    }
  });
}

test("the stream is walked with the keyboard, and each mark is large enough to touch", async ({ page }) => {
  await open(page, "mother");
  const marks = page.getByRole("radiogroup", { name: "Gebeurtenissen op de stroom" }).getByRole("radio");
  await marks.last().focus();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Home");
  await expect(marks.first()).toBeFocused();
  await expect(marks.first()).toHaveAttribute("aria-checked", "true");
  await expect(page.getByText(/^Gebeurtenis 1 van/)).toBeVisible();
  const least = await marks.evaluateAll((all) => Math.min(...all.map((each) => Math.min(each.getBoundingClientRect().width, each.getBoundingClientRect().height))));
  expect(least).toBeGreaterThanOrEqual(24);
  const covered = await marks.evaluateAll((all) => all.filter((each) => {
    const { left, top, width, height } = each.getBoundingClientRect();
    each.scrollIntoView({ block: "center" });
    const box = each.getBoundingClientRect();
    return width > 0 && height > 0 && left >= 0 && top > -1e6 && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2) !== each;
  }).length);
  expect(covered).toBe(0);
});

test("the pages come whole out of the printer", async ({ page }) => {
  for (const name of pages) {
    await open(page, name, "&theme=dark");
    await page.emulateMedia({ media: "print" });
    const state = await page.evaluate(() => {
      const section = document.querySelector("main section");
      return {
        ground: getComputedStyle(document.documentElement).backgroundColor,
        cut: section === null ? -1 : [...section.querySelectorAll<HTMLElement>("*")].filter((each) => {
          const { overflowX, overflowY } = getComputedStyle(each);
          return [overflowX, overflowY].some((overflow) => overflow === "auto" || overflow === "scroll") && each.scrollWidth > each.clientWidth + 1;
        }).length,
      };
    });
    expect([name, state.ground, state.cut]).toEqual([name, "rgb(255, 255, 255)", 0]);
    await page.emulateMedia({ media: "screen" });
  }
});

/** What comes out of the printer: black on white, whole, with its date and address. */
import { expect, test } from "../support/browserTest";

test("prints the whole chart across the page, in light colours, without the tools", async ({ page }) => {
  await page.goto("./?unit=rcn&theme=dark");
  await expect(page.locator('[data-unit-id="rcn"]')).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await expect(page.getByRole("group", { name: "Weergave van het schema" })).toBeHidden();
  await expect(page.getByText(/^http:\/\/localhost:\d+\/\?unit=rcn/)).toBeVisible();
  await expect(page.getByText("Stand van 22 november 2026")).toBeVisible();
  const state = await page.evaluate(() => {
    const boxes = [...document.querySelectorAll('[role="treeitem"]')].map((card) => card.getBoundingClientRect());
    return {
      ground: getComputedStyle(document.documentElement).backgroundColor,
      left: Math.min(...boxes.map((box) => box.left)), right: Math.max(...boxes.map((box) => box.right)),
      top: Math.min(...boxes.map((box) => box.top)),
    };
  });
  expect(state.ground).toBe("rgb(255, 255, 255)");
  expect(state.left).toBeGreaterThanOrEqual(0);
  expect(state.right).toBeLessThanOrEqual(1050);
  expect(state.top).toBeGreaterThanOrEqual(0);
});

/** A phone: the list first, the chart one tap away, the panel as a sheet, nothing past the edge. */
import { expect, test } from "../support/browserTest";

test("opens with the list and goes to the chart and back", async ({ page }) => {
  await page.goto("./");
  await expect(page.getByRole("main").getByRole("link", { name: /Koninkrijksrelaties \(DGKR\)/ })).toBeVisible();
  await page.getByRole("group", { name: "Weergave" }).getByRole("button", { name: "Boom" }).tap();
  await expect(page.getByRole("treeitem", { name: /\(SG\)/ })).toBeVisible();
  await expect(page).toHaveURL(/view=chart/);
  await page.reload();
  await expect(page.getByRole("treeitem", { name: /\(SG\)/ })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("link", { name: /\(DGKR\)/ })).toBeVisible();
});

test("shows a chosen unit in a sheet that leaves it in sight", async ({ page }) => {
  await page.goto("./?unit=logius&view=chart");
  const card = page.locator('[role="treeitem"][data-unit-id="logius"]');
  const sheet = page.getByRole("complementary");
  await expect(sheet.getByRole("heading", { level: 2 })).toBeVisible();
  await expect(async () => {
    const box = await card.boundingBox();
    const cover = await sheet.boundingBox();
    expect(box).not.toBeNull();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((cover?.y ?? 0) + 1);
  }).toPass();
});

for (const address of ["./", "./?view=chart", "./?unit=rcn", "./?unit=bzk&lang=en"]) {
  test(`scrolls nothing sideways at ${address}`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
}

test("opens a branch and chooses a unit with a tap", async ({ page }) => {
  await page.goto("./?view=chart");
  const dg = page.locator('[role="treeitem"][data-unit-id="dgvb"]');
  await dg.locator("[data-toggle]").tap();
  await expect(dg).toHaveAttribute("aria-expanded", "true");
  await expect(page).not.toHaveURL(/unit=/);
  await dg.tap();
  await expect(page).toHaveURL(/unit=dgvb/);
  await expect(dg).toHaveAttribute("aria-selected", "true");
});

test("moves the chart with one finger and does not take that for a tap", async ({ page }) => {
  await page.goto("./?view=chart");
  const card = page.locator('[role="treeitem"][data-unit-id="sg"]');
  await expect(card).toBeVisible();
  const before = await card.boundingBox();
  if (before === null) throw new Error("no card");
  const client = await page.context().newCDPSession(page);
  const at = { x: before.x + 40, y: before.y + 20 };
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", x: number, y: number): Promise<unknown> =>
    client.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y }] });
  await touch("touchStart", at.x, at.y);
  for (let step = 1; step <= 5; step++) await touch("touchMove", at.x + step * 10, at.y + step * 8);
  await touch("touchEnd", 0, 0);
  await expect.poll(async () => (await card.boundingBox())?.x).toBeGreaterThan(before.x + 30);
  await expect(page).not.toHaveURL(/unit=/);
});

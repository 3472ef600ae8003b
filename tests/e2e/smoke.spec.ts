/** The built site opens, keeps to its security policy, and leaves nothing behind in the browser. */
import { expect, test } from "../support/browserTest";

test("opens with its own name", async ({ page }) => {
  await page.goto("./");
  await expect(page).toHaveTitle(/Wie doet wat bij BZK/);
  await expect(page.locator("#root > *").first()).toBeVisible();
});

test("sets no cookie and stores nothing before the reader changes something", async ({ page, context }) => {
  await page.goto("./");
  await expect(page.locator("#root > *").first()).toBeVisible();
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test("is served with a policy that refuses text as markup", async ({ page, complaints }) => {
  const response = await page.goto("./");
  const policy = response?.headers()["content-security-policy"] ?? "";
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toContain("unsafe");
  const outcome = await page.evaluate(() => {
    try {
      document.createElement("div").innerHTML = "<b>text</b>";
      return "accepted";
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(outcome).toBe("TypeError");
  // The refusal was asked for: it has to be reported, and it is the only complaint allowed to stay.
  await expect.poll(() => complaints.length).toBeGreaterThan(0);
  expect(complaints.filter((complaint) => !/TrustedHTML|trusted-types/i.test(complaint))).toEqual([]);
  complaints.length = 0;
});

test("carries the same policy in the page, for hosts without headers", async ({ page }) => {
  await page.goto("./");
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(meta).toHaveAttribute("content", /default-src 'none'.*require-trusted-types-for 'script'/);
});

test("publishes the tree of today for others", async ({ request }) => {
  const response = await request.get("bzk-tree.json");
  expect(response.ok()).toBe(true);
  const tree = (await response.json()) as { id: string; children: readonly { id: string }[] };
  expect(tree.children.length).toBeGreaterThan(0);
});

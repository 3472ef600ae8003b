/** The whole site as one file, opened from the disk as a reader does with a double click: it works, and it asks for nothing. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { pageMessages } from "@/core/i18n/pageMessages";
import { SINGLE_FILE } from "@/tools/singleFilePlugin";
import { expect, test as base } from "../support/browserTest";
import { teach } from "../support/teach";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = join(root, "dist-single");

const test = base.extend<{ readonly asked: readonly string[] }>({
  asked: async ({ context }, provide) => {
    const asked: string[] = [];
    // What stands in the page itself is read, not asked for.
    context.on("request", (request) => {
      if (!/^(data|blob):/.test(request.url())) asked.push(request.url().replace(/[?#].*/, ""));
    });
    await provide(asked);
  },
});

test.use({ baseURL: `${pathToFileURL(folder).href}/` });

// One after the other: the file is made once, and not while it is read.
test.describe.configure({ mode: "default" });

test.beforeAll(() => {
  test.setTimeout(120_000);
  execFileSync(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--mode", "single", "--logLevel", "error"], { cwd: root });
});

async function open(page: Page, query = ""): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(`./${SINGLE_FILE}${query}`);
}

test("the one file opens from the disk, and no request leaves it", async ({ page, asked, baseURL }) => {
  test.setTimeout(240_000);
  await open(page);
  await expect(page.getByRole("treeitem", { name: /Ministerie van Binnenlandse Zaken/ }).first()).toBeVisible();
  // Its own typeface, not one of the device.
  await page.evaluate(() => document.fonts.ready);
  expect(await page.evaluate(() => [...document.fonts].filter(({ status }) => status === "loaded").length)).toBeGreaterThan(0);

  await page.getByRole("combobox", { name: /^Zoek/ }).fill("paspoort");
  await expect(page.getByRole("option").first()).toBeVisible({ timeout: 15_000 });
  await page.keyboard.press("Enter");
  const panel = page.getByRole("complementary");
  await expect(panel.getByRole("heading", { level: 2 })).toBeVisible();
  await expect(panel.getByRole("heading", { name: "Bronnen", exact: true })).toBeVisible();
  // The address holds the view here too, and Back undoes.
  expect(new URL(page.url()).search).not.toBe("");
  const answer = page.url();
  await page.goBack();
  await expect(panel).toHaveCount(0);
  await page.goto(answer);
  await expect(panel.getByRole("heading", { level: 2 })).toBeVisible();

  await page.getByRole("textbox", { name: "Ga naar een dag" }).fill("5 november 2012");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("contentinfo")).toContainText("Stand van 5 november 2012");

  await page.getByRole("button", { name: "Lijst", exact: true }).click();
  await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
  await page.getByRole("link", { name: pageMessages.nl.subjectsLink }).click();
  await expect(page).toHaveTitle(new RegExp(pageMessages.nl.titles.subjects));
  await expect(page.getByRole("link", { name: /JSON|gegevens op/ })).toHaveCount(0);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("main").getByRole("heading").first()).toBeVisible();

  await page.emulateMedia({ media: "screen" });
  await teach(page);

  expect([...new Set(asked)]).toEqual([`${baseURL}${SINGLE_FILE}`]);
});

test("the one file refuses text as markup, and makes no worker", async ({ page, complaints }) => {
  await open(page);
  await expect(page.getByRole("treeitem").first()).toBeVisible();
  const outcome = await page.evaluate(() => {
    try {
      document.createElement("div").innerHTML = "<b>text</b>";
      return "accepted";
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(outcome).toBe("TypeError");
  await expect.poll(() => complaints.length).toBeGreaterThan(0);
  expect(complaints.filter((complaint) => !/TrustedHTML|trusted-types/i.test(complaint))).toEqual([]);
  complaints.length = 0;
});

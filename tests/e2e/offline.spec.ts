/**
 * The site without a network. The host is really gone in these tests, and what a reader needs is asked for by name: every
 * page there is, every file that was built.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { BrowserContext, Locator, Page } from "@playwright/test";
import { offlineMessages } from "@/core/i18n/offlineMessages";
import { pageMessages } from "@/core/i18n/pageMessages";
import type { Page as PageName } from "@/core/view/viewState";
import { builtFiles, writeWorker } from "@/tools/serviceWorkerPlugin";
import { expect, test as base } from "../support/browserTest";
import { inHelpMenu } from "../support/helpMenu";
import { siteServer, type SiteServer } from "../support/siteServer";
import { teach } from "../support/teach";

const root = fileURLToPath(new URL("../..", import.meta.url));
const dist = join(root, "dist");
const words = offlineMessages.nl;

/** What a page needs in its address besides its name. A page that is added to the site does not compile before it is named here. */
const everyPage: Readonly<Record<PageName, string>> = {
  known: "", subjects: "", compare: "&compare=logius~rvb", mother: "", ministers: "", drawn: "",
  tours: "", editor: "", quiz: "", leaflet: "", sheet: "", blank: "", reading: "", accessibility: "", privacy: "",
};

const test = base.extend<{ readonly site: SiteServer }>({
  // eslint-disable-next-line no-empty-pattern
  site: async ({}, provide) => {
    const site = await siteServer(dist);
    await provide(site);
    await site.cutOff();
  },
  baseURL: async ({ site }, provide) => provide(site.address),
});

test.use({ serviceWorkers: "allow" });

/** For the host only, or the worker itself. */
const NOT_KEPT = ["/sw.js", "/_headers", "/headers.apache.conf", "/headers.nginx.conf"];

/** Every file that was built, as paths on the host. Looked up here, so that the worker's own list is not held against itself. */
function paths(): readonly string[] {
  const found = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const all = found.map(({ parentPath, name }) => `/${relative(dist, join(parentPath, name)).split(sep).join("/")}`);
  return all.filter((path) => !NOT_KEPT.includes(path));
}

/** What is kept on the device, as paths on the host. */
function kept(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = (await Promise.all(stores.map((store) => store.keys()))).flat();
    return requests.map(({ url }) => new URL(url).pathname).toSorted();
  });
}

async function visitOnce(page: Page, address = "./"): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(address);
  await expect(page.getByRole("treeitem").first()).toBeVisible();
  await expect.poll(() => kept(page), { timeout: 30_000 }).toEqual(paths().toSorted());
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe("activated");
}

async function cutOff(site: SiteServer, context: BrowserContext): Promise<void> {
  await site.cutOff();
  await context.setOffline(true);
}

test("after one visit every file and every page is there without a network", async ({ page, context, site }) => {
  test.setTimeout(240_000);
  await visitOnce(page, "./?unit=logius");
  await cutOff(site, context);
  await expect(page.getByRole("status").filter({ hasText: words.noNetwork })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { level: 2, name: "Logius" })).toBeVisible();

  const scripts = paths().filter((path) => path.startsWith("/assets/") && path.endsWith(".js"));
  expect(scripts.length).toBeGreaterThan(40);
  const broken = await page.evaluate(async ({ scripts, all }) => {
    const imports = scripts.map((path) => import(path).then(() => null, (error: unknown) => `${path}: ${String(error)}`));
    const fetches = all.map((path) => fetch(path).then(({ ok }) => (ok ? null : `${path}: not there`), (error: unknown) => `${path}: ${String(error)}`));
    return (await Promise.all([...imports, ...fetches])).filter((each) => each !== null);
  }, { scripts, all: paths() });
  expect(broken).toEqual([]);

  for (const [name, more] of Object.entries(everyPage) as readonly [PageName, string][]) {
    await page.goto(`./?page=${name}${more}`);
    await expect(page).toHaveTitle(new RegExp(pageMessages.nl.titles[name]));
    await expect(page.getByRole("main").getByRole("heading").first()).toBeVisible();
    await expect(page.getByRole("main").getByText("Dit deel wordt geladen.")).toHaveCount(0);
    await expect(page.getByRole("alert")).toHaveCount(0);
  }

  await page.goto("./");
  await lookRound(page);
  await page.goto("./");
  await teach(page);
});

async function lookRound(page: Page): Promise<void> {
  await page.getByRole("combobox", { name: /^Zoek/ }).fill("paspoort");
  await expect(page.getByRole("option").first()).toBeVisible({ timeout: 15_000 });
  await page.keyboard.press("Enter");
  await expect(page.getByRole("complementary").getByRole("heading", { level: 2 })).toBeVisible();
  await page.keyboard.press("Escape");

  for (const name of ["Uitleg", "Woordenlijst", "Toetsen"]) {
    await (name === "Uitleg" ? page.getByRole("contentinfo").getByRole("button", { name }) : await inHelpMenu(page, "button", name)).click();
    await expect(page.getByRole(name === "Uitleg" ? "region" : "dialog", { name })).toBeVisible();
    await page.keyboard.press("Escape");
  }
  await page.getByRole("button", { name: "Lijst", exact: true }).click();
  await expect(page.getByRole("main").getByRole("link", { name: /Logius/ }).first()).toBeVisible();
  await page.getByRole("button", { name: "Boom", exact: true }).click();

  await page.getByRole("textbox", { name: "Ga naar een dag" }).fill("5 november 2012");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("contentinfo")).toContainText("Stand van 5 november 2012");
  await page.getByRole("button", { name: "Wat veranderde?" }).click();
  await expect(page.getByRole("complementary", { name: "Wat veranderde?" })).toBeVisible();
}

/** The same site a release later: marked on its start page, and with a part under another name. */
async function nextVersion(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "organogram-next-"));
  cpSync(dist, folder, { recursive: true });
  const name = paths().find((path) => /\/Glossary-.*\.js$/.test(path))?.slice("/assets/".length) ?? "";
  const next = name.replace(/^Glossary-/, "Glossary-next-");
  renameSync(join(folder, "assets", name), join(folder, "assets", next));
  for (const { url } of builtFiles(folder).filter(({ url }) => /\.(js|html)$/.test(url))) {
    const file = join(folder, url);
    writeFileSync(file, readFileSync(file, "utf8").replaceAll(name, next).replace("<body>", '<body data-version="next">'));
  }
  await writeWorker(folder, root);
  return folder;
}

test("a newer version waits until the reader wants it, and an older page keeps its files", async ({ page, context, site }) => {
  test.setTimeout(240_000);
  const folder = await nextVersion();
  try {
    await visitOnce(page);
    const other = await context.newPage();
    await other.goto("./?unit=rvb");
    const notice = (shown: Page): Locator => shown.getByRole("status").filter({ hasText: words.newer });
    const version = (shown: Page): Promise<string> => shown.evaluate(() => document.body.dataset["version"] ?? "first");

    site.serve(folder);
    await page.goto("./?unit=logius");
    await expect(notice(page)).toBeVisible({ timeout: 30_000 });
    await expect(notice(other)).toBeVisible();
    expect(await version(page)).toBe("first");

    // Put off: nothing changes, and what is gone from the host still opens.
    await page.getByRole("button", { name: words.later }).click();
    await expect(notice(page)).toBeHidden();
    await expect(page.getByRole("main")).toBeFocused();
    await (await inHelpMenu(page, "button", "Woordenlijst")).click();
    await expect(page.getByRole("dialog", { name: "Woordenlijst" })).toBeVisible();

    await page.reload();
    expect(await version(page)).toBe("first");
    await page.getByRole("button", { name: words.use }).click();
    await expect.poll(() => version(page).catch(() => "between")).toBe("next");
    await expect(page.getByRole("heading", { level: 2, name: "Logius" })).toBeVisible();
    expect(new URL(page.url()).search).toBe("?unit=logius");
    await expect(notice(page)).toBeHidden();

    // The other page was asked nothing: it stays as it is, whole, until its reader wants to.
    expect(await version(other)).toBe("first");
    await (await inHelpMenu(other, "button", "Woordenlijst")).click();
    await expect(other.getByRole("dialog", { name: "Woordenlijst" })).toBeVisible();
    await other.keyboard.press("Escape");
    await other.getByRole("button", { name: words.use }).click();
    await expect.poll(() => version(other).catch(() => "between")).toBe("next");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("no other script can become the worker, and no other policy can be made", async ({ page, complaints }) => {
  await page.goto("./");
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.scope)).toMatch(/^http/);
  const outcomes = await page.evaluate(async () => {
    const { trustedTypes } = window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } };
    const tries: readonly (() => unknown)[] = [
      () => trustedTypes.createPolicy("other", {}),
      () => trustedTypes.createPolicy("organogram-sw", { createScriptURL: String }),
      () => navigator.serviceWorker.register("./assets/other.js"),
      () => {
        document.createElement("div").innerHTML = "<b>text</b>";
      },
    ];
    return Promise.all(tries.map(async (attempt) => {
      try {
        await attempt();
        return "accepted";
      } catch (error) {
        return (error as Error).name;
      }
    }));
  });
  expect(outcomes).toEqual(["TypeError", "TypeError", "TypeError", "TypeError"]);
  await expect.poll(() => complaints.length).toBeGreaterThanOrEqual(4);
  expect(complaints.filter((complaint) => !/Trusted|trusted-types/i.test(complaint))).toEqual([]);
  complaints.length = 0;
});

test("the off switch lets go of everything", async ({ page, site }) => {
  const folder = mkdtempSync(join(tmpdir(), "organogram-off-"));
  try {
    await visitOnce(page);
    cpSync(dist, folder, { recursive: true });
    cpSync(join(root, "src/serviceWorker/offSwitch.js"), join(folder, "sw.js"));
    site.serve(folder);
    await page.goto("./?unit=logius");
    await expect.poll(() => kept(page).catch(() => ["between"]), { timeout: 15_000 }).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

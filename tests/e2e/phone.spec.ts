/**
 * A phone, upright and on its side: the list first, the chart one tap away, everything under one thumb, nothing past the
 * edge or under the camera.
 */
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../support/browserTest";

const bar = (page: Page): Locator => page.getByRole("navigation", { name: /^(Onderste balk|Bottom bar)$/ });
const item = (page: Page, name: string | RegExp): Locator => bar(page).getByRole("button", { name });
const sheet = (page: Page, name: string): Locator => page.getByRole("dialog", { name, exact: true });
const field = (page: Page): Locator => page.getByRole("combobox", { name: "Zoek een naam, afkorting of onderwerp" });
const options = (page: Page): Locator => page.getByRole("listbox", { name: "Zoekresultaten" }).getByRole("option");

interface Box { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error("Nothing is drawn");
  return box;
}

test("opens with the list and goes to the chart and back", async ({ page }) => {
  await page.goto("./");
  await expect(page.getByRole("main").getByRole("link", { name: /Koninkrijksrelaties \(DGKR\)/ })).toBeVisible();
  await item(page, "Boom").tap();
  await expect(page.getByRole("treeitem", { name: /\(SG\)/ })).toBeVisible();
  await expect(page).toHaveURL(/view=chart/);
  // Two buttons of one name cannot be told apart by who hears them, or says them.
  await expect(page.getByRole("button", { name: "Meer", exact: true })).toHaveCount(1);
  await page.reload();
  await expect(page.getByRole("treeitem", { name: /\(SG\)/ })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("link", { name: /\(DGKR\)/ })).toBeVisible();
  // From a page it leads back to where the reader was.
  await page.goto("./?page=subjects");
  await item(page, "Lijst").tap();
  await expect(page.getByRole("link", { name: /\(DGKR\)/ })).toBeVisible();
});

test("begins with the first units: little stands above them", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("./");
  const first = page.getByRole("main").getByRole("link", { name: /\(BZK\)/ }).first();
  await expect(first).toBeVisible();
  const header = await boxOf(page.getByRole("banner"));
  expect(header.height).toBeLessThanOrEqual(112);
  expect((await boxOf(first)).y - header.height).toBeLessThanOrEqual(64);
  await expect(page.getByRole("banner")).toContainText("Dit is geen officiële website van de Rijksoverheid");
  const bottoms = await page.locator("main [data-state]").evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().bottom));
  const { y: end } = await boxOf(bar(page));
  expect(bottoms.filter((bottom) => bottom <= end).length).toBeGreaterThanOrEqual(6);
});

const views = [
  "./", "./?view=chart", "./?unit=rcn&view=chart", "./?unit=bzk&lang=en", "./?date=2013-05-01&view=chart", "./?date=1900-01-01",
  "./?date=2012-12-01&against=2012-10-01&view=chart", "./?tour=bzk-in-vijf-minuten~2&view=list", "./?compare=logius~rvig", "./?page=accessibility", "./?page=tours", "./?page=quiz",
] as const;
const sizes = [[390, 844], [360, 640], [320, 640], [844, 390], [640, 360], [568, 320]] as const;

for (const address of views) {
  test(`A26: works upright and on its side, with the bar under the thumb, at ${address}`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("main").locator("a, button, [role=treeitem]").first()).toBeAttached();
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height });
      const where = `${address} at ${width} × ${height}`;
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), where).toBeLessThanOrEqual(0);
      await expect(bar(page).getByRole("button"), where).toHaveCount(4);
      for (const button of await bar(page).getByRole("button").all()) {
        const box = await boxOf(button);
        expect(Math.min(box.width, box.height), where).toBeGreaterThanOrEqual(44);
        expect(box.x + box.width, where).toBeLessThanOrEqual(width + 0.5);
        expect(box.y + box.height, where).toBeLessThanOrEqual(height + 0.5);
        // Upright: the lower third. On its side: the right edge, where the thumb is.
        if (height > width) expect(box.y, where).toBeGreaterThanOrEqual((height * 2) / 3);
        else expect(box.x + box.width > width - 96 || box.y >= (height * 2) / 3, where).toBe(true);
        // Nothing lies over it.
        expect(await button.evaluate((each) => {
          const { x, y, width: w, height: h } = each.getBoundingClientRect();
          return each.contains(document.elementFromPoint(x + w / 2, y + h / 2));
        }), where).toBe(true);
      }
    }
  });
}

test("the search fills the screen, and gives it back", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("./");
  const search = page.getByRole("search");
  await field(page).tap();
  await page.getByRole("button", { name: "Sluit zoeken" }).tap();
  await expect(page.getByRole("main")).toBeFocused();
  await item(page, "Zoek").tap();
  await expect(field(page)).toBeFocused();
  expect(await boxOf(search)).toEqual({ x: 0, y: 0, width: 390, height: 844 });
  // The ring around the field and the paper around the ring are 7 px.
  expect((await boxOf(field(page))).y).toBeGreaterThanOrEqual(7);
  // What cannot be seen cannot be reached.
  await expect(page.locator("[inert]").filter({ has: bar(page) })).toHaveCount(1);
  await expect(page.locator("main[inert]")).toHaveCount(1);
  await page.keyboard.type("paspoort");
  await expect(options(page).first()).toContainText("RvIG");
  for (const option of await options(page).all()) expect((await boxOf(option)).height).toBeGreaterThanOrEqual(44);
  // First the list, then the layer; the keyboard goes back to what opened it.
  await page.keyboard.press("Escape");
  await expect(options(page)).toHaveCount(0);
  await expect(field(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(item(page, "Zoek")).toBeFocused();
  expect((await boxOf(search)).height).toBeLessThan(60);

  await field(page).tap();
  await search.getByRole("link", { name: "Bekijk alle onderwerpen van A tot Z" }).tap();
  await expect(page.getByRole("heading", { level: 2, name: "Alle onderwerpen" })).toBeFocused();

  await field(page).tap();
  await field(page).fill("logius");
  await options(page).first().tap();
  await expect(page).toHaveURL(/unit=logius/);
  await expect(page.locator("[inert]")).toHaveCount(0);
  await expect(page.getByRole("complementary").getByRole("heading", { level: 2, name: "Logius" })).toBeVisible();
});

/** On how many lines each word of it stands; a word that is broken stands on two. */
const linesOf = (locator: Locator): Promise<{ readonly all: number; readonly broken: readonly string[] }> => locator.evaluate((element) => {
  const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Text;
  const tops = (from: number, to: number): number => {
    const range = document.createRange();
    range.setStart(text, from);
    range.setEnd(text, to);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
  };
  const words = [...text.data.matchAll(/\S+/g)].filter(({ index, 0: word }) => tops(index, index + word.length) > 1);
  return { all: tops(0, text.length), broken: words.map(([word]) => word) };
});

test("A12: text of twice the size on a phone breaks no word deep in the list, and leaves tools and day in sight", async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.enable");
  await session.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("./?unit=rcn");
  const chosen = page.getByRole("main").getByRole("link", { name: /\(RCN\)/ });
  await expect(chosen).toBeVisible();
  await expect.poll(async () => (await linesOf(chosen)).broken).toEqual([]);

  await page.goto("./?view=chart");
  const tools = page.getByRole("group", { name: "Weergave van het schema" }).getByRole("button");
  await expect(tools).toHaveCount(5);
  for (const tool of await tools.all()) {
    expect(await tool.evaluate((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      return [[x + 2, y + height / 2], [x + width - 2, y + height / 2], [x + width / 2, y + height - 2]].every(([left = 0, top = 0]) => button.parentElement?.contains(document.elementFromPoint(left, top)));
    }), await tool.getAttribute("aria-label") ?? "").toBe(true);
  }

  await item(page, "Datum").tap();
  const day = sheet(page, "Kies een dag").getByRole("textbox", { name: "Ga naar een dag" });
  await expect(day).toBeVisible();
  expect(await day.evaluate((input) => input.scrollWidth - input.clientWidth)).toBeLessThanOrEqual(0);
  const [back, next] = [/^Vorige verandering/, /^Volgende verandering/].map((name) => sheet(page, "Kies een dag").getByRole("button", { name })) as [Locator, Locator];
  expect((await boxOf(back)).y).toBe((await boxOf(next)).y);
});

test("on its side, the list beside a panel spends its room on words", async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await page.goto("./?unit=rcn");
  const chosen = page.getByRole("main").getByRole("link", { name: /\(RCN\)/ });
  await expect(page.getByRole("complementary").getByRole("heading", { level: 2 })).toBeVisible();
  await expect.poll(async () => (await linesOf(chosen)).all).toBeLessThanOrEqual(2);
});

test("the search leaves room for the keys of a phone, on its side too", async ({ page }) => {
  await page.goto("./");
  await page.setViewportSize({ width: 844, height: 390 });
  await field(page).tap();
  await page.keyboard.type("a");
  await expect(options(page).first()).toBeVisible();
  // As where the page itself becomes lower when the keys come.
  await page.setViewportSize({ width: 844, height: 190 });
  await expect.poll(async () => (await boxOf(page.getByRole("search"))).height).toBe(190);
  const list = await boxOf(page.getByRole("listbox", { name: "Zoekresultaten" }));
  expect(list.y + list.height).toBeLessThanOrEqual(190);
  expect(list.height).toBeGreaterThanOrEqual(88);
});

/** What can be done there, by the name that is seen or read; also what stands in a box that is closed. */
const namesIn = (page: Page, where: string): Promise<readonly string[]> =>
  page.locator(where).evaluateAll((parts) => parts.flatMap((part) => [...part.querySelectorAll<HTMLElement>("a[href], button, select, input, [role=slider]")]
    .filter((each) => !each.hasAttribute("popovertarget"))
    .map((each) => (each.getAttribute("aria-label") ?? (each as HTMLInputElement).labels?.[0]?.querySelector("span")?.textContent ?? (each as HTMLInputElement).labels?.[0]?.textContent ?? each.textContent ?? "").trim())));

test("the bar and its sheets hold all that header, rail and footer hold on a larger screen", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("./?date=2013-05-01");
  await expect(page.getByRole("slider", { name: "Dag die u ziet" })).toBeVisible();
  await expect(page.locator("[popover]").getByText("Op deze dag", { exact: true }).or(page.locator("#time-more").getByText("Hiervoor", { exact: true })).first()).toBeAttached();
  const wide = new Set(await namesIn(page, "header, footer, section[aria-label=Tijd]"));
  expect(wide.size).toBeGreaterThan(25);

  await page.setViewportSize({ width: 390, height: 844 });
  await item(page, "Meer").tap();
  await expect(sheet(page, "Meer")).toBeVisible();
  const narrow = new Set([...await namesIn(page, "header, nav, dialog[open]"), ...await namesIn(page, "nav")]);
  await sheet(page, "Meer").getByRole("button", { name: "Sluit" }).tap();
  await expect(item(page, "Meer")).toBeFocused();
  await item(page, /^Datum/).tap();
  await expect(sheet(page, "Kies een dag")).toBeVisible();
  for (const name of await namesIn(page, "dialog[open]")) narrow.add(name);
  // The bar has one button for the two ways to look, and what says how to close a box closes another one here.
  const elsewhere = new Set(["Lijst", "Boom", "Sluit uitleg over de tijdlijn"]);
  expect([...wide].filter((name) => !narrow.has(name) && !elsewhere.has(name) && !/^Sluit\b/.test(name))).toEqual([]);
});

test("another day than the file's own is said all the time, and can be chosen with a thumb", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("./?date=2013-05-01&view=chart");
  const strip = page.getByRole("region", { name: "Dag die u ziet" });
  await expect(strip).toContainText(/Structuur op 1\smei\s2013, met alle directies uit:/);
  await item(page, "Lijst").tap();
  await expect(strip).toContainText(/1\smei\s2013: alle directies bekend/);
  // The name holds what is seen.
  await expect(item(page, /01-05-2013/)).toBeVisible();

  await item(page, /^Datum/).tap();
  const day = sheet(page, "Kies een dag");
  await expect(day).toContainText(/Structuur op 1\smei\s2013/);
  for (const control of await day.getByRole("button").all()) {
    const box = await boxOf(control);
    expect(Math.min(box.width, box.height), await control.textContent() ?? "").toBeGreaterThanOrEqual(44);
  }
  const line = await boxOf(day.getByRole("slider", { name: "Dag die u ziet" }).locator(".."));
  expect(line.width).toBeGreaterThan(300);
  await page.touchscreen.tap(line.x + line.width / 2, line.y + 20);
  await expect(page).not.toHaveURL(/date=2013-05-01/);
  await day.getByRole("textbox", { name: "Ga naar een dag" }).fill("1990");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/date=1990/);
  await expect(day).toContainText("Wat ontbreekt, is daarom niet opgeheven.");
  await page.keyboard.press("Escape");
  await expect(item(page, /^Datum/)).toBeFocused();
  await expect(strip).toContainText("losse onderdelen bekend");
  await strip.getByRole("button", { name: "Vandaag" }).tap();
  await expect(strip).toHaveCount(0);
  await expect(item(page, "Datum")).toBeVisible();
  // With twice the text size nothing of the sheet goes past the edge.
  await item(page, "Datum").tap();
  await page.evaluate(() => { document.documentElement.style.fontSize = "200%"; });
  expect(await day.evaluate((dialog) => [dialog, ...dialog.querySelectorAll("*")].filter((each) => !each.matches(".visually-hidden") && each.getBoundingClientRect().width > 0
    && each.getBoundingClientRect().right > innerWidth + 1).map((each) => each.outerHTML.slice(0, 80)))).toEqual([]);
  // A page has no day; choosing one leads back.
  await page.goto("./?page=known");
  await item(page, "Datum").tap();
  await day.getByRole("link", { name: "De moeder van de ministeries" }).tap();
  await expect(page.getByRole("heading", { level: 2, name: "De moeder van de ministeries" })).toBeFocused();
});

test("A7, A10: with the keyboard at 320 × 256 everything is reached, in order and in sight", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto("./");
  await expect(page.getByRole("main").getByRole("link", { name: /\(BZK\)/ }).first()).toBeVisible();
  await expect(item(page, "Meer")).toBeVisible();
  const seen = (): Promise<string> => page.evaluate(() => {
    const { activeElement: element } = document;
    const box = element?.getBoundingClientRect();
    if (element == null || box === undefined) return "nothing";
    const isInSight = box.top >= -1 && box.left >= -1 && box.right <= innerWidth + 1 && box.bottom <= innerHeight + 1;
    const name = element.getAttribute("aria-label") ?? (element as HTMLInputElement).labels?.[0]?.textContent ?? element.textContent ?? "";
    return `${name.trim()}${isInSight ? "" : " (out of sight)"}`;
  });
  const walk = async (key: string, steps: number): Promise<readonly string[]> => {
    const names: string[] = [];
    for (let step = 0; step < steps; step++) {
      await page.keyboard.press(key);
      names.push(await seen());
    }
    return names;
  };
  expect(await walk("Tab", 5)).toEqual(["Naar de inhoud", "Zoek een naam, afkorting of onderwerp", "EN, Switch to English", "Alles openen", "Alles sluiten"]);
  // To arrive is not to open.
  expect((await boxOf(page.getByRole("search"))).height).toBeLessThan(60);
  await item(page, "Zoek").focus();
  expect(await walk("Tab", 3)).toEqual(["Boom", "Datum", "Meer"]);
  await page.keyboard.press("Enter");
  const more = sheet(page, "Meer");
  await expect(more).toBeVisible();
  const controls = await more.locator("button, a, select").count();
  const inSheet = [await seen(), ...await walk("Tab", controls - 1)];
  expect(new Set(inSheet).size).toBe(controls);
  expect(inSheet.filter((name) => name.includes("out of sight"))).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(item(page, "Meer")).toBeFocused();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
});

test("nothing lies under the camera, the round corners or the line to go home", async ({ page }) => {
  const client = await page.context().newCDPSession(page);
  const insets = async (top: number, right: number, bottom: number, left: number): Promise<void> => {
    await client.send("Emulation.setSafeAreaInsetsOverride" as never, { insets: { top, right, bottom, left } } as never);
  };
  const inside = async (top: number, right: number, bottom: number, left: number): Promise<readonly string[]> =>
    page.evaluate((edge) => [...document.querySelectorAll<HTMLElement>("h1, header p, button, a[href], select, input")].flatMap((each) => {
      const box = each.getBoundingClientRect();
      const isDrawn = box.width > 1 && each.checkVisibility() && each.closest("main, [class*=skip], [inert]") === null && !each.matches("[class*=skip]");
      // What can be scrolled into sight may lie below for now.
      const isScrolled = each.closest("dialog") !== null;
      const isCovered = box.top < edge.top || box.left < edge.left || box.right > innerWidth - edge.right || (!isScrolled && box.bottom > innerHeight - edge.bottom);
      return isDrawn && isCovered ? [`${each.tagName} ${each.getAttribute("aria-label") ?? each.textContent}`] : [];
    }), { top, right, bottom, left });
  await page.setViewportSize({ width: 390, height: 844 });
  await insets(47, 0, 34, 0);
  await page.goto("./");
  await expect(item(page, "Meer")).toBeVisible();
  await expect.poll(async () => (await boxOf(page.getByRole("heading", { level: 1 }))).y).toBeGreaterThanOrEqual(47);
  expect(await inside(47, 0, 34, 0)).toEqual([]);
  await item(page, "Zoek").tap();
  expect(await inside(47, 0, 34, 0)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.setViewportSize({ width: 844, height: 390 });
  await insets(0, 47, 21, 47);
  await expect.poll(() => inside(0, 47, 21, 47)).toEqual([]);
  await item(page, "Meer").tap();
  await expect(sheet(page, "Meer")).toBeVisible();
  expect(await inside(0, 47, 21, 47)).toEqual([]);
});

test("shows a chosen unit in a sheet that leaves it in sight", async ({ page }) => {
  await page.goto("./?unit=logius&view=chart");
  const card = page.locator('[role="treeitem"][data-unit-id="logius"]');
  const panel = page.getByRole("complementary");
  await expect(panel.getByRole("heading", { level: 2 })).toBeVisible();
  await expect(async () => {
    const box = await boxOf(card);
    expect(box.y + box.height).toBeLessThanOrEqual((await boxOf(panel)).y + 1);
  }).toPass();
});

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
  const before = await boxOf(card);
  const client = await page.context().newCDPSession(page);
  const at = { x: before.x + 40, y: before.y + 20 };
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", x: number, y: number): Promise<unknown> =>
    client.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y }] });
  await touch("touchStart", at.x, at.y);
  for (let step = 1; step <= 5; step++) await touch("touchMove", at.x + step * 10, at.y + step * 8);
  await touch("touchEnd", 0, 0);
  await expect.poll(async () => (await boxOf(card)).x).toBeGreaterThan(before.x + 30);
  await expect(page).not.toHaveURL(/unit=/);
});

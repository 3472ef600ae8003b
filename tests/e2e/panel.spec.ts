/** The details panel in a real browser: sources opened in place, the way from unit to unit, and its width. */
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../support/browserTest";

const panelOf = (page: Page): Locator => page.getByRole("complementary");
const nameOf = (page: Page): Locator => panelOf(page).getByRole("heading", { level: 2 });
const section = (page: Page, heading: string): Locator =>
  panelOf(page).locator("section").filter({ has: page.getByRole("heading", { level: 3, name: heading, exact: true }) });

async function open(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(address);
  // The sources come last.
  await expect(panelOf(page).getByRole("heading", { level: 3, name: /^(Bronnen|Sources)$/ })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

test("a source opens in place with its title, and Escape closes the source before the panel", async ({ page }) => {
  await open(page, "./?unit=rcn");
  const number = section(page, "Hoort bij").getByRole("button", { name: /^Bron \d+: / }).first();
  const title = (await number.getAttribute("aria-label"))?.replace(/^Bron \d+: /, "") ?? "";
  expect(title).not.toBe("");
  await number.click();
  const note = panelOf(page).getByRole("group", { name: /^Bron \d+$/ });
  await expect(note).toBeVisible();
  await expect(note).toContainText(title);
  const [panelBox, noteBox] = [await panelOf(page).boundingBox(), await note.boundingBox()];
  expect(noteBox?.x).toBeGreaterThanOrEqual(0);
  expect((noteBox?.x ?? 0) + (noteBox?.width ?? 0)).toBeLessThanOrEqual((panelBox?.x ?? 0) + (panelBox?.width ?? 0) + 1);

  await page.keyboard.press("Escape");
  await expect(note).toBeHidden();
  await expect(nameOf(page)).toBeVisible();
  await expect(number).toBeFocused();
  expect(new URL(page.url()).searchParams.get("unit")).toBe("rcn");

  await page.keyboard.press("Escape");
  await expect(panelOf(page)).toHaveCount(0);
  expect(new URL(page.url()).searchParams.get("unit")).toBeNull();
});

test("a source is opened and closed by its buttons with the keyboard", async ({ page }) => {
  await open(page, "./?unit=rcn");
  const number = section(page, "Hoort bij").getByRole("button", { name: /^Bron \d+: / }).first();
  await number.focus();
  await page.keyboard.press("Enter");
  const note = panelOf(page).getByRole("group", { name: /^Bron \d+$/ });
  await expect(note).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(note.getByRole("button", { name: "Sluit bron" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(note).toBeHidden();
  await expect(number).toBeFocused();
});

/** Every unit that a reader must be able to find, with the name of its kind. */
const units: Readonly<Record<string, string>> = {
  dgobdr: "directoraat-generaal", dgdoo: "directoraat-generaal", dgkr: "directoraat-generaal", dgvb: "directoraat-generaal",
  dgro: "directoraat-generaal", dgvbr: "directoraat-generaal", dgabd: "directoraat-generaal", aivd: "directoraat-generaal",
  logius: "agentschap", rvb: "agentschap", rvig: "agentschap", rcn: "dienst",
  ovv: "zelfstandig bestuursorgaan", kiesraad: "zelfstandig bestuursorgaan", rob: "adviescollege",
  "land-aruba": "land in het Koninkrijk", "land-curacao": "land in het Koninkrijk", "land-sint-maarten": "land in het Koninkrijk",
  "ol-bonaire": "ander overheidsorgaan", "ol-eustatius": "ander overheidsorgaan", "ol-saba": "ander overheidsorgaan",
  dgoo: "directoraat-generaal", bw: "directie", ckr: "directie", ubr: "agentschap", vro: "ministerie",
};

/** Place, who answers, what it does or that no source says so, and sources. */
async function expectComplete(page: Page): Promise<void> {
  await expect(nameOf(page)).not.toBeEmpty();
  await expect(section(page, "Hoort bij").getByRole("listitem").last()).toHaveAttribute("aria-current", "true");
  await expect(section(page, "Wie verantwoording aflegt aan de Kamer").locator("p").first()).not.toBeEmpty();
  const does = panelOf(page).getByRole("heading", { level: 3, name: "Taken", exact: true })
    .or(panelOf(page).getByText("Geen bron zegt wat dit onderdeel doet."))
    .or(panelOf(page).locator('p[class*="lead"]'));
  await expect(does.first()).toBeVisible();
  await expect(section(page, "Bronnen").getByRole("listitem").first()).toBeVisible();
}

for (const [id, kind] of Object.entries(units)) {
  test(`${id}, opened by its address, shows its kind, chain, tasks and sources`, async ({ page }) => {
    await open(page, `./?unit=${id}`);
    await expect(panelOf(page).locator("header p").first()).toHaveText(kind);
    await expectComplete(page);
    if (["dgoo", "bw", "ckr", "ubr", "vro"].includes(id)) {
      await expect(panelOf(page).getByText("Dit onderdeel bestaat niet meer.", { exact: true })).toBeVisible();
    }
  });
}

for (const id of ["dgobdr", "dgdoo", "dgkr", "dgvb", "dgro", "dgvbr", "aivd"]) {
  test(`each part of ${id} is reached by a click in its panel`, async ({ page }) => {
    await open(page, `./?unit=${id}`);
    const parts = section(page, "Onderdelen").getByRole("link");
    const count = await parts.count();
    expect(count).toBeGreaterThan(2);
    for (let index = 0; index < count; index++) {
      const part = new URLSearchParams(await parts.nth(index).getAttribute("href") ?? "").get("unit");
      await parts.nth(index).click();
      await expect(page).toHaveURL((url) => url.searchParams.get("unit") === part);
      await expect(panelOf(page).locator("header p").first()).not.toBeEmpty();
      await expectComplete(page);
      await page.goBack();
      await expect(page).toHaveURL((url) => url.searchParams.get("unit") === id);
      await expect(parts).toHaveCount(count);
    }
  });
}

test("leads from unit to unit, and Back leads the same way back", async ({ page }) => {
  await open(page, "./?unit=rcn");
  const names = ["Rijksdienst Caribisch Nederland", "Directoraat-generaal Koninkrijksrelaties", "Secretaris-generaal"];
  await expect(nameOf(page)).toHaveText(names[0] ?? "");
  await section(page, "Hoort bij").getByRole("link", { name: /\(DGKR\)/ }).click();
  await expect(nameOf(page)).toHaveText(names[1] ?? "");
  await section(page, "Hoort bij").getByRole("link", { name: /Secretaris-generaal/ }).click();
  await expect(nameOf(page)).toHaveText(names[2] ?? "");
  expect(new URL(page.url()).searchParams.get("unit")).toBe("sg");
  await page.goBack();
  await expect(nameOf(page)).toHaveText(names[1] ?? "");
  await page.goBack();
  await expect(nameOf(page)).toHaveText(names[0] ?? "");
  await page.goForward();
  await expect(nameOf(page)).toHaveText(names[1] ?? "");
});

test("another unit starts at its beginning, however far the one before was read", async ({ page }) => {
  await open(page, "./?unit=rcn");
  await section(page, "Verbonden met").getByRole("link").first().scrollIntoViewIfNeeded();
  await section(page, "Verbonden met").getByRole("link").first().click();
  await expect(nameOf(page)).not.toHaveText("Rijksdienst Caribisch Nederland");
  await expect(nameOf(page)).toBeInViewport({ ratio: 1 });
});

test("the ministry has its seven missions, each with the parts that work on it", async ({ page }) => {
  await open(page, "./?unit=bzk");
  const missions = section(page, "De zeven opgaven");
  await expect(missions.getByRole("heading", { level: 4 })).toHaveCount(7);
  for (const mission of await missions.locator("ol > li").all()) {
    expect(await mission.getByRole("link").count()).toBeGreaterThan(1);
  }
  await missions.getByRole("link", { name: /Kiesraad/ }).click();
  await expect(nameOf(page)).toHaveText("Kiesraad");
});

/** What sticks out of the panel at the side, or is scrolled there. */
const sticksOut = (page: Page): Promise<readonly string[]> => panelOf(page).evaluate((panel) => {
  const { left, right } = panel.getBoundingClientRect();
  const found = [...panel.querySelectorAll("*")].filter((each) => {
    if (each.closest("[popover]") !== null) return false;
    // A picture may be wider where it scrolls in a box of its own, which may not.
    for (let above = each.parentElement; above !== null && above !== panel; above = above.parentElement) {
      if (getComputedStyle(above).overflowX === "auto") return false;
    }
    const box = each.getBoundingClientRect();
    return box.width > 0 && (box.left < left - 1 || box.right > right + 1) && getComputedStyle(each).position !== "absolute";
  }).map((each) => `${each.tagName} ${(each.textContent ?? "").slice(0, 60)}`);
  return panel.scrollWidth > panel.clientWidth ? [...found, `scrolls: ${panel.scrollWidth} in ${panel.clientWidth}`] : found;
});

for (const [how, width, size] of [["on a screen of 400 pixels", 400, "100%"], ["at twice the text size", 1440, "200%"], ["at twice the text size on 400 pixels", 400, "200%"]] as const) {
  test(`nothing in the panel is wider than the panel ${how}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const id of ["bzk", "rcn", "logius", "rvb", "vro", "dgkr"]) {
      await open(page, `./?unit=${id}`);
      await page.evaluate((fontSize) => { document.documentElement.style.fontSize = fontSize; }, size);
      await panelOf(page).evaluate((panel) => {
        for (const each of panel.querySelectorAll("details")) each.open = true;
      });
      await expect(panelOf(page).locator("details:not([open])")).toHaveCount(0);
      const box = await panelOf(page).boundingBox();
      expect(box?.width, id).toBeGreaterThan(100);
      expect((box?.x ?? 0) + (box?.width ?? 0), id).toBeLessThanOrEqual(width);
      expect(await sticksOut(page), id).toEqual([]);
    }
  });
}

/** The search in a real browser: from a word or a question to the answer, its source, and back to where the reader was. */
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../support/browserTest";
import { shippedFile } from "../support/shippedFile";

/** The index is made in steps beside the first picture, and this machine may be busy. */
const patience = { timeout: 15_000 };

const file = shippedFile();
const fieldOf = (page: Page): Locator => page.getByRole("combobox", { name: /^(Zoek|Search) / });
const listOf = (page: Page): Locator => page.getByRole("listbox", { name: /^(Zoekresultaten|Search results)$/ });
const optionsOf = (page: Page): Locator => listOf(page).getByRole("option");
const chosenOf = (page: Page): Locator => listOf(page).getByRole("option", { selected: true });
const statusOf = (page: Page): Locator => page.getByRole("search").getByRole("status");
const panelOf = (page: Page): Locator => page.getByRole("complementary");
const nameOf = (page: Page): Locator => panelOf(page).getByRole("heading", { level: 2 });
const cardOf = (page: Page, id: string): Locator => page.locator(`[role="treeitem"][data-unit-id="${id}"]`);
const section = (page: Page, heading: string): Locator =>
  panelOf(page).locator("section").filter({ has: page.getByRole("heading", { level: 3, name: heading, exact: true }) });

async function open(page: Page, address = "./"): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(address);
  await expect(fieldOf(page)).toBeVisible();
  await expect(page.locator("main [data-unit-id], main h2").first()).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

/** Until everything has come and the index of all of it is made. */
async function ready(page: Page): Promise<void> {
  await fieldOf(page).fill("rijbewijs");
  await expect(chosenOf(page)).toContainText("RDW", patience);
  await fieldOf(page).fill("");
  await expect(listOf(page)).toBeHidden();
}

async function ask(page: Page, query: string): Promise<void> {
  await fieldOf(page).click();
  await fieldOf(page).pressSequentially(query);
}

interface Seen {
  readonly address: string;
  readonly drawn: readonly string[];
}

/** What the reader has before them: the address, and each unit that is drawn with its state. */
async function viewOf(page: Page): Promise<Seen> {
  const drawn = await page.locator("main [data-unit-id]").evaluateAll((units) => units.map((unit) =>
    ["data-unit-id", "data-state", "aria-expanded", "aria-selected", "aria-current"].map((name) => unit.getAttribute(name) ?? "-").join(" ")));
  return { address: page.url(), drawn };
}

/** Opens a source in place and reads it against the data. */
async function expectSource(page: Page, number: Locator): Promise<void> {
  await number.click();
  const note = panelOf(page).getByRole("group", { name: /^Bron \d+$/ });
  await expect(note).toBeVisible();
  const title = (await number.getAttribute("aria-label"))?.replace(/^Bron \d+: /, "");
  const source = file.sources.find((each) => each.title === title);
  expect(source, title).toBeDefined();
  await expect(note.getByRole("link", { name: source?.title ?? "", exact: true })).toHaveAttribute("href", source?.url ?? "");
  expect(source?.url).toMatch(/^https:/);
  expect(source?.publisher).toBeTruthy();
  await expect(note).toContainText(source?.publisher ?? "");
  const year = source?.published?.slice(0, 4);
  await expect(note).toContainText(source?.publishedNote ?? year ?? "Datum van publicatie niet bekend");
  await page.keyboard.press("Escape");
  await expect(note).toBeHidden();
}

/** A card may be in the window and yet lie under the panel, a button or the small map. */
const coveredCorners = (card: Locator): Promise<number> => card.evaluate((element) => {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const corners = [left + 8, right - 8].flatMap((x) => [top + 8, bottom - 8].map((y) => [x, y] as const));
  return corners.filter(([x, y]) => !element.contains(document.elementFromPoint(x, y))).length;
});

/** The panel of the agency that makes passports possible: where it stands, and that nobody could say who answers for it. */
async function expectPassports(page: Page): Promise<void> {
  await expect(page).toHaveURL((url) => url.searchParams.get("unit") === "rvig");
  await expect(page.locator('[role="treeitem"][aria-selected="true"]')).toHaveCount(1);
  await expect(cardOf(page, "rvig")).toHaveAttribute("aria-selected", "true");
  await expect(cardOf(page, "rvig")).toBeFocused();
  await expect(cardOf(page, "rvig")).toBeInViewport({ ratio: 0.999 });
  expect(await coveredCorners(cardOf(page, "rvig"))).toBe(0);
  await expect(nameOf(page)).toHaveText("Rijksdienst voor Identiteitsgegevens");
  const chain = section(page, "Hoort bij").getByRole("listitem");
  await expect(chain.first()).toContainText("Ministerie van Binnenlandse Zaken en Koninkrijksrelaties (BZK)");
  await expect(chain.last()).toHaveAttribute("aria-current", "true");
  const answers = section(page, "Wie verantwoording aflegt aan de Kamer");
  await expect(answers.getByText("Wij weten niet wie hier nu over gaat.")).toBeVisible();
  // Two lines that are never mixed.
  await expect(section(page, "Hoort bij").getByRole("link", { name: /Minister van|Staatssecretaris/ })).toHaveCount(0);
  await expect(answers.getByRole("link")).toHaveCount(0);
}

for (const [how, address] of [
  ["the opening picture", "./"], ["a branch with one part open", "./?v=1&root=dgvbr&open=rvb"], ["a chosen unit", "./?unit=dgkr"],
  ["a chart from left to right in which one kind stands out", "./?v=1&dir=right&kind=zbo"],
] as const) {
  test(`paspoort, Enter: the unit, its two lines and its source; Back leads to ${how} again`, async ({ page }) => {
    await open(page, address);
    await expect(page.getByRole("treeitem").first()).toBeVisible();
    if (address.includes("unit=")) await expect(section(page, "Bronnen")).toBeVisible();
    const before = await viewOf(page);
    await ask(page, "paspoort");
    await expect(chosenOf(page)).toHaveAccessibleName(/^RvIG, Rijksdienst voor Identiteitsgegevens ?, agentschap ?, .*Paspoort/, patience);
    expect(await viewOf(page)).toEqual(before);
    await fieldOf(page).press("Enter");
    await expectPassports(page);
    await expectSource(page, section(page, "Gaat over").getByRole("listitem").filter({ hasText: "Paspoort en identiteitskaart" }).getByRole("button", { name: /^Bron \d+: / }).first());
    await expectSource(page, section(page, "Hoort bij").getByRole("listitem").first().getByRole("button", { name: /^Bron \d+: / }).first());
    await page.goBack();
    await expect.poll(() => viewOf(page)).toEqual(before);
  });
}

test("a search in the list goes to the unit in the list, and Back leads back", async ({ page }) => {
  await open(page, "./?view=list");
  const before = await viewOf(page);
  await ask(page, "paspoort");
  await expect(chosenOf(page)).toContainText("RvIG", patience);
  await fieldOf(page).press("Enter");
  await expect(nameOf(page)).toHaveText("Rijksdienst voor Identiteitsgegevens");
  const link = page.getByRole("main").locator('[data-unit-id="rvig"]');
  await expect(link).toHaveAttribute("aria-current", "true");
  await expect(link).toBeFocused();
  await expect(link).toBeInViewport({ ratio: 1 });
  await page.goBack();
  await expect.poll(() => viewOf(page)).toEqual(before);
});

test("a search on a page leaves the page for the unit, and Back leads to the page", async ({ page }) => {
  await open(page, "./?page=subjects");
  const title = page.getByRole("main").getByRole("heading", { level: 2, name: "Alle onderwerpen", exact: true });
  await expect(title).toBeVisible();
  const address = page.url();
  await ask(page, "paspoort");
  await expect(chosenOf(page)).toContainText("RvIG", patience);
  await fieldOf(page).press("Enter");
  await expectPassports(page);
  await page.goBack();
  await expect(title).toBeVisible();
  expect(page.url()).toBe(address);
});

for (const key of ["/", "Control+k"]) {
  test(`with the keyboard alone, from ${key} to the source and back`, async ({ page }) => {
    await open(page);
    await ready(page);
    await cardOf(page, "bzk").focus();
    const before = await viewOf(page);
    await page.keyboard.press(key);
    await expect(fieldOf(page)).toBeFocused();
    await expect(fieldOf(page)).toHaveValue("");
    await page.keyboard.type("paspoort");
    await expect(chosenOf(page)).toContainText("RvIG", patience);
    await page.keyboard.press("Enter");
    await expectPassports(page);
    const number = section(page, "Hoort bij").getByRole("button", { name: /^Bron \d+: / }).first();
    // From the card to the panel, and in it to the first number of the section.
    const isThere = (): Promise<boolean> => number.evaluate((button) => button === document.activeElement);
    let tabs = 0;
    for (; tabs < 40 && !(await isThere()); tabs++) await page.keyboard.press("Tab");
    await expect(number).toBeFocused();
    await page.keyboard.press("Enter");
    const note = panelOf(page).getByRole("group", { name: /^Bron \d+$/ });
    await expect(note).toBeVisible();
    await expect(note.getByRole("link").first()).toHaveAttribute("href", /^https:/);
    await page.keyboard.press("Escape");
    await expect(note).toBeHidden();
    await page.goBack();
    await expect.poll(() => viewOf(page)).toEqual(before);
    // The last query is still there and chosen, so that typing replaces it.
    await page.keyboard.press(key);
    await expect(fieldOf(page)).toBeFocused();
    expect(await fieldOf(page).evaluate((field) => (field as HTMLInputElement).value.slice((field as HTMLInputElement).selectionStart ?? 0, (field as HTMLInputElement).selectionEnd ?? 0))).toBe("paspoort");
  });
}

test("rijbewijs, Enter: not of BZK, whose it is with its source, and Back", async ({ page }) => {
  await open(page);
  const before = await viewOf(page);
  await ask(page, "rijbewijs");
  await expect(chosenOf(page)).toHaveAccessibleName(/^RDW en gemeente ?, Niet van BZK, hoort bij: Infrastructuur en Waterstaat/, patience);
  await fieldOf(page).press("Enter");
  await expect(page).toHaveURL((url) => url.searchParams.get("elsewhere") === "e-rijbewijs");
  await expect(nameOf(page)).toHaveText("RDW en gemeente");
  await expect(nameOf(page)).toBeFocused();
  await expect(panelOf(page).getByText("Niet van BZK", { exact: true })).toBeVisible();
  await expect(panelOf(page).getByText("Infrastructuur en Waterstaat")).toBeVisible();
  // Nothing in the chart is made to look like the answer.
  expect((await viewOf(page)).drawn).toEqual(before.drawn);
  await expectSource(page, panelOf(page).getByRole("button", { name: /^Bron 1: / }).first());
  await expect(section(page, "Bronnen").getByRole("listitem").first().getByRole("link")).toHaveAttribute("href", /^https:/);
  await page.goBack();
  await expect(panelOf(page)).toHaveCount(0);
  await expect.poll(() => viewOf(page)).toEqual(before);
});

test("what stands in the chart as not of BZK is shown there", async ({ page }) => {
  const each = file.elsewhere.find(({ unit }) => unit !== undefined);
  await open(page);
  await ask(page, each?.queries.nl[0] ?? "");
  const option = listOf(page).getByRole("option", { name: new RegExp(`^${each?.organisation.nl} ?, Niet van BZK`) }).first();
  await expect(option).toBeVisible(patience);
  await option.click();
  await expect(page).toHaveURL((url) => url.searchParams.get("unit") === each?.unit);
  await expect(cardOf(page, each?.unit ?? "")).toHaveAttribute("aria-selected", "true");
});

test("nonsense chooses nothing; Down and Enter lead to all subjects, and Back leads back", async ({ page }) => {
  await open(page);
  await ready(page);
  const before = await viewOf(page);
  await ask(page, "xqzwv");
  await expect(page.getByRole("search").getByText("Niets gevonden voor “xqzwv”.").first()).toBeVisible();
  await expect(statusOf(page)).toContainText("Niets gevonden voor “xqzwv”.");
  await expect(optionsOf(page)).toHaveCount(1);
  await expect(chosenOf(page)).toHaveCount(0);
  await expect(fieldOf(page)).not.toHaveAttribute("aria-activedescendant", /./);
  await fieldOf(page).press("Enter");
  await expect(panelOf(page)).toHaveCount(0);
  expect(await viewOf(page)).toEqual(before);
  await fieldOf(page).press("ArrowDown");
  await expect(chosenOf(page)).toHaveText("Bekijk alle onderwerpen van A tot Z");
  await fieldOf(page).press("Enter");
  await expect(page.getByRole("main").getByRole("heading", { level: 2, name: "Alle onderwerpen", exact: true })).toBeFocused();
  await expect(page).toHaveURL((url) => url.searchParams.get("page") === "subjects");
  await page.goBack();
  await expect.poll(() => viewOf(page)).toEqual(before);
});

test("verkiezingen: the subject shows who does what, and its units stand out", async ({ page }) => {
  const subject = file.subjects.find(({ id }) => id === "verkiezingen");
  const parts = [...new Set(subject?.units.map(({ unit }) => unit))];
  expect(parts.length).toBeGreaterThan(2);
  await open(page);
  const before = await viewOf(page);
  await ask(page, "verkiezingen");
  const option = listOf(page).getByRole("option", { name: /^Verkiezingen ?, onderwerp, \d+\sonderdelen doen mee/ });
  await expect(option).toBeVisible(patience);
  await option.click();
  await expect(page).toHaveURL((url) => url.searchParams.get("subject") === "verkiezingen");
  await expect(nameOf(page)).toHaveText("Verkiezingen");
  await expect(nameOf(page)).toBeFocused();
  await expect.poll(() => page.locator('[role="treeitem"][data-state~="tagged"]').evaluateAll((cards) => cards.map((card) => card.getAttribute("data-unit-id") ?? ""))).toEqual(expect.arrayContaining(parts));
  await expect(page.locator('[role="treeitem"][data-state~="tagged"]')).toHaveCount(parts.length);
  await expect(page.locator('[role="treeitem"]:not([data-state~="tagged"]):not([data-state~="dimmed"])')).toHaveCount(0);
  const who = section(page, "Wie doet wat");
  for (const unit of parts) {
    const row = who.getByRole("listitem").filter({ has: page.locator(`a[href*="unit=${unit}"]`) }).first();
    await expect(row).toBeVisible();
    await expect(row.getByRole("button", { name: /^Bron \d+: / }).first()).toBeVisible();
  }
  await page.goBack();
  await expect.poll(() => viewOf(page)).toEqual(before);
});

for (const [question, id, lang] of [
  ["Waar moet ik zijn voor een klacht over een overheidsinstantie?", "unit nationale-ombudsman", "nl"],
  ["wie is verantwoordelijk voor de organisatie van verkiezingen", "unit dir-denb", "nl"],
  ["Waar kan ik mijn rijbewijs verlengen?", "elsewhere e-rijbewijs", "nl"],
  ["Bij wie moet ik zijn voor een nieuw paspoort?", "elsewhere e-paspoort-aanvragen", "nl"],
  ["who handles disputes between tenants and landlords", "unit huurcommissie", "en"],
] as const) {
  test(`a whole question is answered at once: ${question}`, async ({ page }) => {
    await open(page, lang === "en" ? "./?lang=en" : "./");
    await ready(page);
    await ask(page, question);
    await expect(chosenOf(page)).toHaveCount(1);
    await fieldOf(page).press("Enter");
    const [key = "", value] = id.split(" ");
    await expect(page).toHaveURL((url) => url.searchParams.get(key) === value);
    await expect(nameOf(page)).toBeVisible();
    await expect(panelOf(page).getByRole("button", { name: /^(Bron|Source) 1: / }).first()).toBeVisible();
  });
}

interface Letter {
  readonly text: string;
  readonly milliseconds: number;
  readonly options: number;
  readonly says: string;
}

/** After each letter: what stands in the list in the first picture that follows, and how long that took. */
async function typedLetters(page: Page, query: string): Promise<readonly Letter[]> {
  await fieldOf(page).focus();
  await page.evaluate(() => {
    const letters: unknown[] = [];
    Object.assign(window, { letters });
    const search = document.querySelector('[role="search"]');
    document.addEventListener("input", (event) => {
      const from = performance.now();
      requestAnimationFrame(() => setTimeout(() => letters.push({
        text: (event.target as HTMLInputElement).value,
        milliseconds: performance.now() - from,
        options: search?.querySelectorAll('[role="option"]').length,
        says: [...search?.querySelectorAll("p") ?? []].map((each) => each.textContent).join(" "),
      })));
    }, true);
  });
  for (const letter of query) {
    await page.keyboard.press(letter === " " ? "Space" : letter);
    // The next letter comes when the picture has been drawn.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 10))));
  }
  return page.evaluate(() => (window as unknown as { letters: Letter[] }).letters);
}

for (const query of ["paspoort", "verkiezingen", "wie gaat er over de huren"]) {
  test(`the answers are there after each letter of “${query}”, without waiting`, async ({ page }, info) => {
    await open(page);
    await ready(page);
    const letters = await typedLetters(page, query);
    expect(letters.map(({ text }) => text)).toEqual([...query].map((_, at) => query.slice(0, at + 1)));
    for (const { text, options, says } of letters) {
      expect(says, text).not.toContain("Een moment");
      // Of words that tell nothing, nothing can be found yet; then the list offers all subjects.
      expect(options, text).toBeGreaterThan(0);
    }
    const slowest = Math.max(...letters.map(({ milliseconds }) => milliseconds));
    info.annotations.push({ type: "slowest letter", description: `${Math.round(slowest)} ms` });
    expect(slowest).toBeLessThan(500);
  });
}

const wide = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const [how, size, textSize] of [
  ["on a phone", { width: 390, height: 844 }, "100%"], ["at 320 pixels", { width: 320, height: 640 }, "100%"],
  ["on a phone with twice the text size", { width: 390, height: 844 }, "200%"],
] as const) {
  test.describe(how, () => {
    test.use({ viewport: size, hasTouch: true, isMobile: true });

    test("the answers fit, can be touched, and lead on", async ({ page }) => {
      await open(page);
      await page.evaluate((fontSize) => { document.documentElement.style.fontSize = fontSize; }, textSize);
      await fieldOf(page).tap();
      await page.keyboard.type("paspoort");
      await expect(chosenOf(page)).toContainText("RvIG", patience);
      expect(await wide(page)).toBeLessThanOrEqual(0);
      const list = await listOf(page).boundingBox();
      expect(list?.x).toBeGreaterThanOrEqual(0);
      expect((list?.x ?? 0) + (list?.width ?? 0)).toBeLessThanOrEqual(size.width);
      expect((list?.y ?? 0) + (list?.height ?? 0)).toBeLessThanOrEqual(size.height);
      expect(await listOf(page).evaluate((each) => each.scrollWidth - each.clientWidth)).toBeLessThanOrEqual(0);
      const heights = await optionsOf(page).evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
      expect(heights.length).toBeGreaterThan(3);
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
      const clipped = await optionsOf(page).evaluateAll((all) => all.filter((each) => each.scrollWidth > each.clientWidth).map((each) => each.textContent));
      expect(clipped).toEqual([]);
      // The last one is reached too.
      await optionsOf(page).last().scrollIntoViewIfNeeded();
      await expect(optionsOf(page).last()).toBeInViewport({ ratio: 0.9 });
      await optionsOf(page).first().tap();
      await expect(page).toHaveURL((url) => url.searchParams.get("unit") === "rvig");
      await expect(nameOf(page)).toBeVisible();
      expect(await wide(page)).toBeLessThanOrEqual(0);
    });

    test("nothing found fits too, and leads to all subjects", async ({ page }) => {
      await open(page);
      await page.evaluate((fontSize) => { document.documentElement.style.fontSize = fontSize; }, textSize);
      await fieldOf(page).tap();
      await page.keyboard.type("xqzwv");
      await expect(page.getByRole("search").getByText("Niets gevonden voor “xqzwv”.").first()).toBeVisible(patience);
      expect(await wide(page)).toBeLessThanOrEqual(0);
      expect((await optionsOf(page).first().boundingBox())?.height).toBeGreaterThanOrEqual(44);
      await optionsOf(page).first().tap();
      await expect(page.getByRole("main").getByRole("heading", { level: 2, name: "Alle onderwerpen", exact: true })).toBeVisible();
    });
  });
}

test.describe("when the second part of the data does not arrive", () => {
  test.beforeEach(async ({ page }) => {
    await page.route(/details-.*\.json$/, (route) => route.abort());
  });
  test.afterEach(({ complaints }) => {
    expect(complaints.filter((complaint) => !complaint.includes("ERR_FAILED"))).toEqual([]);
    complaints.length = 0;
  });

  test("names are found, and the panel says what is missing", async ({ page }) => {
    await open(page);
    for (const query of ["identiteitsgegevens", "identiteitgegevens", "rijksdienst voor identiteitsgegevens", "rvig"]) {
      await fieldOf(page).fill(query);
      await expect(optionsOf(page).filter({ hasText: "Rijksdienst voor Identiteitsgegevens" }).first()).toBeVisible(patience);
    }
    await expect(chosenOf(page)).toContainText("RvIG");
    await fieldOf(page).press("Enter");
    await expect(cardOf(page, "rvig")).toHaveAttribute("aria-selected", "true");
    await expect(panelOf(page).getByText(/De andere gegevens zijn niet aangekomen/)).toBeVisible();
  });

  test("a word of which only the second part knows breaks nothing", async ({ page }) => {
    await open(page);
    await ask(page, "rijbewijs");
    await expect(page.getByRole("search").getByText(/Geen naam of afkorting gevonden voor “rijbewijs”/).first()).toBeVisible(patience);
    await fieldOf(page).press("ArrowDown");
    await fieldOf(page).press("Enter");
    await expect(page.getByRole("main").getByRole("heading", { level: 2, name: "Alle onderwerpen", exact: true })).toBeVisible();
    await expect(page.getByRole("main").getByText(/De andere gegevens zijn niet aangekomen/)).toBeVisible();
    await page.goBack();
    await expect(cardOf(page, "bzk")).toBeVisible();
  });
});

test.describe("what went wrong before", () => {
  const isLate = /details-.*\.json$/;

  for (const [how, choose] of [
    ["/", (page: Page) => page.keyboard.press("/")],
    ["the button that empties the field", (page: Page) => page.getByRole("button", { name: "Maak leeg" }).click()],
  ] as const) {
    test(`after an answer is chosen with Enter, the next search keeps its first letter, begun with ${how}`, async ({ page }) => {
      await open(page);
      await ready(page);
      await ask(page, "paspoort");
      await fieldOf(page).press("Enter");
      await expect(cardOf(page, "rvig")).toBeFocused();
      await choose(page);
      await page.keyboard.type("rvb");
      expect(await fieldOf(page).inputValue()).toBe("rvb");
    });
  }

  test("after an answer is chosen with Enter, a click in the field leaves the query and opens its answers", async ({ page }) => {
    await open(page);
    await ready(page);
    await ask(page, "paspoort");
    await fieldOf(page).press("Enter");
    await expect(cardOf(page, "rvig")).toBeFocused();
    await fieldOf(page).click();
    expect(await fieldOf(page).inputValue()).toBe("paspoort");
    await expect(chosenOf(page)).toContainText("RvIG", { timeout: 1000 });
  });

  test("the active answer stays the same one when the second part of the data arrives", async ({ page }) => {
    let arrive = (): void => undefined;
    const gate = new Promise<void>((done) => { arrive = done; });
    await page.route(isLate, async (route) => {
      await gate;
      await route.continue();
    });
    await open(page);
    await ask(page, "rvig");
    await expect(optionsOf(page).nth(3)).toBeVisible(patience);
    await fieldOf(page).press("ArrowDown");
    await fieldOf(page).press("ArrowDown");
    const active = await chosenOf(page).textContent();
    expect(active).toBeTruthy();
    const arrived = page.waitForResponse(isLate);
    arrive();
    await arrived;
    await expect(listOf(page).getByRole("option", { name: /, onderwerp,/ }).first()).toBeVisible(patience);
    expect(await chosenOf(page).textContent()).toBe(active);
  });

  test("the answers do not go away while the second part of the data is being indexed", async ({ page }) => {
    let arrive = (): void => undefined;
    const gate = new Promise<void>((done) => { arrive = done; });
    await page.route(isLate, async (route) => {
      await gate;
      await route.continue();
    });
    await open(page);
    await ask(page, "rvig");
    await expect(optionsOf(page).nth(3)).toBeVisible(patience);
    await page.evaluate(() => {
      const search = document.querySelector('[role="search"]');
      const fewest = { count: Number.POSITIVE_INFINITY };
      Object.assign(window, { fewest });
      new MutationObserver(() => {
        fewest.count = Math.min(fewest.count, search?.querySelectorAll('[role="option"]').length ?? 0);
      }).observe(document, { subtree: true, childList: true, characterData: true });
    });
    arrive();
    await expect(listOf(page).getByRole("option", { name: /, onderwerp,/ }).first()).toBeVisible(patience);
    expect(await page.evaluate(() => (window as unknown as { fewest: { count: number } }).fewest.count)).toBeGreaterThan(0);
  });

  test("the title of the page names what is found elsewhere", async ({ page }) => {
    await open(page, "./?elsewhere=e-rijbewijs");
    await expect(nameOf(page)).toHaveText("RDW en gemeente");
    await expect(page).toHaveTitle(/^RDW en gemeente · /, { timeout: 1000 });
  });

  for (const [query, dutch] of [["rijbewijs", "Infrastructuur en Waterstaat"], ["sociale huur", "sociale huur"]] as const) {
    test(`“${dutch}” in an English answer is marked as Dutch`, async ({ page }) => {
      await open(page, "./?lang=en");
      await ready(page);
      await ask(page, query);
      await expect(chosenOf(page)).toHaveCount(1);
      const langs = await optionsOf(page).evaluateAll((options, text) => options.flatMap((option) =>
        [...option.querySelectorAll("span")].filter((each) => each.textContent?.endsWith(text) && each.querySelector("span") === null)
          .map((each) => each.closest("[lang]")?.getAttribute("lang"))), dutch);
      expect(langs.length).toBeGreaterThan(0);
      expect(langs.filter((lang) => lang !== "nl")).toEqual([]);
    });
  }

  test.describe("without the second part of the data", () => {
    test.beforeEach(async ({ page }) => {
      await page.route(isLate, (route) => route.abort());
    });
    test.afterEach(({ complaints }) => {
      complaints.length = 0;
    });

    test("a word that the missing part may well know is not said to be nowhere", async ({ page }) => {
      await open(page);
      await ask(page, "rijbewijs");
      await expect(page.getByRole("search").getByText(/Onderwerpen en taken zijn nog niet geladen/).first()).toBeVisible(patience);
      await expect(page.getByRole("search").getByText(/Niets gevonden/)).toHaveCount(0);
    });

    test("the address of an answer is not blamed for data that did not arrive", async ({ page }) => {
      await open(page, "./?elsewhere=e-rijbewijs");
      await expect(page.getByText(/niet aangekomen/)).toBeVisible({ timeout: 1000 });
      await expect(page).toHaveURL(/elsewhere=e-rijbewijs/);
    });
  });

  test.describe("at 320 pixels and twice the text size", () => {
    test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });
    test.beforeEach(async ({ page }) => {
      await open(page);
      await page.evaluate(() => { document.documentElement.style.fontSize = "200%"; });
    });

    test("no answer is wider than the list", async ({ page }) => {
      await fieldOf(page).fill("paspoort");
      await expect(chosenOf(page)).toContainText("RvIG", patience);
      expect(await listOf(page).evaluate((each) => each.scrollWidth - each.clientWidth)).toBeLessThanOrEqual(0);
    });

    test("the way to all subjects can be touched when nothing is found", async ({ page }) => {
      await fieldOf(page).fill("xqzwv");
      await expect(page.getByRole("search").getByText("Niets gevonden voor “xqzwv”.").first()).toBeVisible(patience);
      await optionsOf(page).first().tap({ timeout: 1500 });
    });
  });
});

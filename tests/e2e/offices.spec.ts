/** The three political offices: what each answers for is named with its source, and what nobody knows is named too. */
import type { Locator, Page } from "@playwright/test";
import type { Relation, UnitId } from "@/core/org/fileFormat";
import { expect, test } from "../support/browserTest";
import { axeFaults } from "../support/axe";
import { shippedFile } from "../support/shippedFile";

const file = shippedFile();
const day = file.meta.asOf;
const nameOf = (id: UnitId): string => file.units.find((unit) => unit.id === id)?.names.at(-1)?.nl ?? id;

/** Read from the facts themselves, and not by what the panel is made with. */
const linesOf = (office: UnitId): readonly Relation[] =>
  file.relations.filter(({ type, from }) => from === office && (type === "political-responsibility" || type === "remote-responsibility"));
const hasEnded = ({ valid }: Relation): boolean => valid?.to !== undefined && valid.to <= day;
const unknown = file.units.filter(({ answersTo, kind, status }) => answersTo === "unknown" && kind !== "group" && status === "current");

const panelOf = (page: Page): Locator => page.getByRole("complementary");
const duties = (page: Page): Locator =>
  panelOf(page).locator("section").filter({ has: page.getByRole("heading", { level: 3, name: /^Waar(over|voor) |^What this office-holder answers for/ }) });
const rowOf = (page: Page, id: UnitId): Locator =>
  duties(page).getByRole("listitem").filter({ has: page.locator(`a[href$="unit=${id}"], a[href*="unit=${id}&"]`) });
const anyNumber = /^(Bron|Source) \d+: /;

async function open(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(address);
  await expect(page.getByRole("treeitem").first()).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

async function complete(page: Page): Promise<void> {
  await expect(panelOf(page).getByRole("heading", { level: 3, name: /^(Bronnen|Sources)$/ })).toBeVisible();
}

for (const office of ["minister-bzk", "stas-bzk", "minister-vro"]) {
  test.describe(office, () => {
    const current = linesOf(office).filter((line) => !hasEnded(line));

    test("chosen in the chart, it names every unit that it answers for, each with a source", async ({ page }) => {
      expect(current.length).toBeGreaterThan(2);
      await open(page, "./");
      await page.locator(`[role="treeitem"][data-unit-id="${office}"]`).click();
      await complete(page);
      await expect(panelOf(page).getByRole("heading", { level: 2 })).toHaveText(nameOf(office));
      for (const { to } of current) {
        const row = rowOf(page, to).filter({ has: page.getByRole("button", { name: anyNumber }) });
        await expect(row, to).toHaveCount(1);
        await expect(row, to).toBeVisible();
        await expect(row.getByRole("link").first(), to).toContainText(nameOf(to));
        await row.getByRole("button", { name: anyNumber }).first().click();
        const note = panelOf(page).getByRole("group", { name: /^Bron \d+$/ });
        await expect(note, to).toBeVisible();
        await page.keyboard.press("Escape");
        await expect(note, to).toBeHidden();
      }
    });

    test("each row has the numbers of its own sources, says what is at a distance, and what is less sure", async ({ page }) => {
      await open(page, `./?unit=${office}`);
      await complete(page);
      for (const { to, type, src, confidence, note } of current) {
        const row = rowOf(page, to).filter({ has: page.getByRole("button", { name: anyNumber }) });
        const rest = row.getByRole("button", { name: /^Toon nog \d+ bron/ });
        if (await rest.count() > 0) await rest.first().click();
        const titles = await row.getByRole("button", { name: anyNumber }).evaluateAll((all) => all.map((each) => (each.getAttribute("aria-label") ?? document.getElementById(each.getAttribute("aria-labelledby") ?? "")?.textContent)?.replace(/^Bron \d+: /, "")));
        expect(titles, to).toEqual(src?.map((id) => file.sources.find((source) => source.id === id)?.title));
        if (type === "remote-responsibility") await expect(row, to).toContainText("op afstand");
        else await expect(row, to).not.toContainText("op afstand");
        if (confidence !== undefined && confidence !== "primary") await expect(row, to).toContainText("tweede hand");
        if (note !== undefined) await expect(row, to).toContainText(note.nl);
      }
    });

    test("nothing else is said to have a source, and what has ended is not told as if it held", async ({ page }) => {
      await open(page, `./?unit=${office}`);
      await complete(page);
      const sourced = duties(page).getByRole("listitem").filter({ has: page.getByRole("button", { name: anyNumber }) });
      await expect(sourced).toHaveCount(current.length);
      for (const { to } of linesOf(office).filter(hasEnded)) {
        await expect(rowOf(page, to).filter({ has: page.getByRole("button", { name: anyNumber }) }), to).toHaveCount(0);
      }
    });

    test("what nobody could say stands there too, and is not drawn", async ({ page }) => {
      expect(unknown.length).toBeGreaterThan(10);
      await open(page, `./?unit=${office}`);
      await complete(page);
      await expect(duties(page).getByText(/^Van \d+\sonderdelen weten wij niet wie erover gaat/)).toBeVisible();
      await duties(page).evaluate((section) => {
        for (const each of section.querySelectorAll("details")) each.open = true;
      });
      for (const { id } of unknown) await expect(rowOf(page, id), id).toHaveCount(1);
      // A gap may be marked, but never stands out as what the office answers for.
      const marked = await page.locator('[role="treeitem"][data-state~="tagged"]').evaluateAll((cards) => cards.map((card) => card.getAttribute("data-unit-id") ?? ""));
      expect(marked.filter((id) => unknown.some((unit) => unit.id === id))).toEqual([]);
    });

    test("a search for who holds the office leads to it, and Back leads back", async ({ page }) => {
      const ids = file.offices.filter(({ unit }) => unit === office).map(({ id }) => id);
      const term = file.terms.find((each) => ids.includes(each.office) && (each.to === undefined || each.to > day));
      const person = file.people.find(({ id }) => id === term?.person)?.name ?? "";
      expect(person).not.toBe("");
      await open(page, "./");
      const address = page.url();
      const field = page.getByRole("combobox", { name: /^Zoek / });
      await field.fill(person);
      await expect(page.getByRole("listbox", { name: "Zoekresultaten" }).getByRole("option", { selected: true })).toContainText(nameOf(office), { timeout: 15_000 });
      await field.press("Enter");
      await expect(page).toHaveURL((url) => url.searchParams.get("unit") === office);
      await expect(duties(page)).toBeVisible();
      await expect(panelOf(page).getByText(person).first()).toBeVisible();
      await page.goBack();
      await expect(panelOf(page)).toHaveCount(0);
      expect(page.url()).toBe(address);
    });

    test("sits under and answers for are told apart", async ({ page }) => {
      await open(page, `./?unit=${office}`);
      await complete(page);
      const chain = panelOf(page).locator("section").filter({ has: page.getByRole("heading", { level: 3, name: "Hoort bij", exact: true }) });
      for (const { to } of current.filter(({ to }) => to !== file.meta.subject)) {
        await expect(chain.locator(`a[href*="unit=${to}"]`), to).toHaveCount(0);
      }
    });

    for (const [lang, theme] of [["nl", "light"], ["en", "dark"]] as const) {
      test(`axe finds nothing in its panel, ${lang}, ${theme}`, async ({ page }) => {
        await open(page, `./?unit=${office}&lang=${lang}&theme=${theme}`);
        await complete(page);
        await expect(duties(page)).toBeVisible();
        await duties(page).evaluate((section) => {
          for (const each of section.querySelectorAll("details")) each.open = true;
        });
        expect(await axeFaults(page)).toEqual([]);
      });
    }
  });
}

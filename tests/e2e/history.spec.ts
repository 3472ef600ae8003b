/** A unit through time, in a browser on the shipped data: its history, a day without it, and the search on any day. */
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../support/browserTest";
import { axeFaults } from "../support/axe";

const panel = (page: Page): Locator => page.getByRole("complementary");
const history = (page: Page): Locator => panel(page).locator("section", { has: page.getByRole("heading", { level: 3, name: "Geschiedenis" }) });

test("tells the life of a merged agency and leads to what it came from", async ({ page }) => {
  await page.goto("./?unit=rvb");
  await expect(history(page).getByText("Rijksvastgoedbedrijf van start")).toBeVisible();
  await expect(history(page).locator("svg").getByText("RVOB")).toBeVisible();
  const before = history(page).getByRole("link", { name: "Rijksgebouwendienst (RGD)" });
  await before.focus();
  await page.keyboard.press("Enter");
  await expect(panel(page).getByRole("heading", { level: 2, name: "Rijksgebouwendienst" })).toBeVisible();
  await expect(panel(page).getByText("Ging over in:")).toBeVisible();
});

test("says of a day without the unit that it is not there, and goes to a day on which it is", async ({ page }) => {
  await page.goto("./?unit=ubr&date=2024-01-01");
  await expect(panel(page).getByText("Op 1 januari 2024 bestond dit onderdeel niet meer.")).toBeVisible();
  await panel(page).getByRole("button", { name: "Ga naar de laatste dag: 31 december 2022" }).click();
  await expect(page).toHaveURL(/date=2022-12-31/);
  await expect(panel(page).getByText("bestond dit onderdeel niet meer")).toHaveCount(0);
  await expect(panel(page).getByRole("heading", { level: 2 })).toHaveText("Uitvoeringsorganisatie Bedrijfsvoering Rijk");
});

test("has the names, the minister and the place of the day, and sets today apart", async ({ page }) => {
  await page.goto("./?unit=rvig&date=2013-01-01");
  await expect(panel(page).getByRole("heading", { level: 2 })).toHaveText("Basisadministratie Persoonsgegevens en Reisdocumenten");
  const place = panel(page).locator("section", { has: page.getByRole("heading", { name: "Hoort bij" }) });
  await expect(place.getByRole("link", { name: /\(DGBK\)$/ })).toHaveAttribute("href", /date=2013-01-01/);
  await expect(panel(page).getByRole("heading", { level: 3, name: "Alleen van nu bekend" })).toBeVisible();
});

test("finds by search what is gone, and shows when it existed", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("combobox", { name: /^Zoek/ }).fill("BVD");
  const first = page.getByRole("option").first();
  await expect(first).toContainText("bestond 1949–2002");
  await expect(first).toContainText("ging over in AIVD");
  await page.keyboard.press("Enter");
  await expect(panel(page).getByRole("heading", { level: 2, name: "Binnenlandse Veiligheidsdienst" })).toBeVisible();
  await expect(panel(page).getByText("Dit onderdeel bestaat niet meer.").first()).toBeVisible();
});

test("reads well by the rules, also on another day and in the dark", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  for (const address of ["./?unit=rvb", "./?unit=dgobr&date=2018-01-01"]) {
    await page.goto(address);
    await expect(history(page)).toBeVisible();
    expect(await axeFaults(page, "aside")).toEqual([]);
  }
});

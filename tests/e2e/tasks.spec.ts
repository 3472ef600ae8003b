/** What the readers come for, done as they do it: a new colleague, a journalist, a trainer. */
import { expect, test } from "../support/browserTest";

test("a new colleague types an abbreviation, presses Enter and sees where it hangs", async ({ page }) => {
  await page.goto("./");
  const search = page.getByRole("combobox", { name: /Zoek/ });
  await search.click();
  await search.pressSequentially("rvig");
  await expect(page.getByRole("option").first()).toContainText("Rijksdienst voor Identiteitsgegevens");
  await search.press("Enter");
  const card = page.getByRole("treeitem", { name: /Rijksdienst voor Identiteitsgegevens \(RvIG\)/ });
  await expect(card).toHaveAttribute("aria-selected", "true");
  await expect(card).toBeFocused();
  await expect(card).toBeInViewport({ ratio: 1 });
  const panel = page.getByRole("complementary");
  await expect(panel.getByRole("heading", { name: "Rijksdienst voor Identiteitsgegevens" })).toBeVisible();
  await expect(panel.getByRole("heading", { name: "Hoort bij" })).toBeVisible();
});

test("a search without diacritics finds a name with them, and a former name finds what it became", async ({ page }) => {
  await page.goto("./");
  const search = page.getByRole("combobox", { name: /Zoek/ });
  await search.click();
  await search.pressSequentially("curacao");
  await expect(page.getByRole("option").first()).toContainText("Curaçao");
  await search.press("Escape");
  await search.fill("ubr");
  const former = page.getByRole("option", { name: /Uitvoeringsorganisatie Bedrijfsvoering Rijk/ }).first();
  await expect(former).toContainText("bestaat niet meer");
});

test("a journalist sees who answers for it, apart from what it sits under, and opens the source in place", async ({ page }) => {
  await page.goto("./?unit=rcn");
  const panel = page.getByRole("complementary");
  const under = panel.getByRole("list").filter({ has: page.getByRole("link", { name: /Koninkrijksrelaties \(DGKR\)/ }) }).first();
  await expect(under).toBeVisible();
  await expect(under).not.toContainText("Staatssecretaris");
  const answers = panel.getByRole("list").filter({ has: page.getByRole("link", { name: /Staatssecretaris/ }) }).first();
  await expect(answers).toContainText("Eric van der Burg");
  await answers.getByRole("button", { name: /^Bron \d+: / }).first().click();
  const note = panel.getByRole("group", { name: /^Bron \d+$/ });
  await expect(note).toBeVisible();
  await expect(note.getByRole("link").first()).toHaveAttribute("href", /^https:/);
  await page.keyboard.press("Escape");
  await expect(note).toBeHidden();
  await expect(panel).toBeVisible();
});

test("a journalist is told plainly what nobody knows", async ({ page }) => {
  await page.goto("./?unit=logius");
  const panel = page.getByRole("complementary");
  await expect(panel.getByText("Wij weten niet wie hier nu over gaat.").first()).toBeVisible();
  // Nothing is drawn where nothing is known.
  await expect(page.locator('[role="treeitem"][data-state~="answers"]')).toHaveCount(0);
});

test("a body of another ministry says so, with both sides of what sources say", async ({ page }) => {
  await page.goto("./?unit=ovv");
  const panel = page.getByRole("complementary");
  await expect(panel.getByText("Hoort niet bij BZK, maar bij:")).toBeVisible();
  await expect(panel.getByText("Ministerie van Justitie en Veiligheid").first()).toBeVisible();
  await expect(panel.getByRole("heading", { name: "Bronnen verschillen" })).toBeVisible();
});

test("a trainer starts from one branch and comes back to the whole", async ({ page }) => {
  await page.goto("./?unit=dgvbr");
  const panel = page.getByRole("complementary");
  await panel.getByRole("button", { name: "Toon vanaf hier" }).click();
  await expect(page).toHaveURL(/root=dgvbr/);
  await expect(page.getByRole("treeitem", { name: /\(SG\)/ })).toHaveCount(0);
  await expect(page.getByRole("treeitem", { name: /\(DGVBR\)/ })).toBeVisible();
  await expect(page.getByRole("treeitem", { name: /\(RVB\)/ })).toBeVisible();
  await panel.getByRole("button", { name: "Terug naar het geheel" }).click();
  await expect(page.getByRole("treeitem", { name: /\(SG\)/ })).toBeVisible();
});

test("a trainer lets one kind of organisation stand out", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("contentinfo").getByRole("button", { name: "Uitleg" }).click();
  await page.getByRole("button", { name: /Agentschap/i }).first().click();
  await expect(page).toHaveURL(/kind=agency/);
  await expect(page.locator('[data-unit-id="logius"]')).toHaveAttribute("data-state", /marked/);
  await expect(page.locator('[data-unit-id="dgkr"]')).toHaveAttribute("data-state", /dimmed/);
});

test("the list says the same and keeps the selection and the address", async ({ page }) => {
  await page.goto("./?unit=aivd");
  await page.getByRole("group", { name: "Weergave", exact: true }).getByRole("button", { name: "Lijst" }).click();
  await expect(page).toHaveURL(/unit=aivd/);
  await expect(page.getByRole("main").getByRole("link", { name: /Algemene Inlichtingen- en Veiligheidsdienst \(AIVD\)/ })).toHaveAttribute("aria-current", "true");
});

test("everything is there in English, and the choice of language is kept", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "Switch to English" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Who does what at BZK");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Who does what at BZK");
});

test("the page works on when the details do not arrive", async ({ page, complaints }) => {
  await page.route(/details-.*\.json$/, (route) => route.abort());
  await page.goto("./?unit=dgkr");
  await expect(page.getByRole("treeitem", { name: /\(DGKR\)/ })).toBeVisible();
  await expect(page.getByRole("complementary").getByText(/De andere gegevens zijn niet aangekomen/)).toBeVisible();
  expect(complaints.every((complaint) => complaint.includes("ERR_FAILED"))).toBe(true);
  complaints.length = 0;
});

test("the page says what is wrong, and tries again, when nothing arrives", async ({ page, complaints }) => {
  await page.route(/structure-.*\.json$/, (route) => route.abort(), { times: 1 });
  await page.goto("./");
  await expect(page.getByRole("heading", { name: "De gegevens zijn niet geladen" })).toBeVisible();
  await page.getByRole("button", { name: "Probeer opnieuw" }).click();
  await expect(page.getByRole("treeitem", { name: /\(SG\)/ })).toBeVisible();
  expect(complaints.every((complaint) => complaint.includes("ERR_FAILED"))).toBe(true);
  complaints.length = 0;
});

/** What is heard of the site by somebody who sees nothing of it, with real keys in a real browser. */
import { writeFile } from "node:fs/promises";
import type { Page, TestInfo } from "@playwright/test";
import { expect, test } from "../support/browserTest";
import { listen, type Reader } from "../support/screenReader";
import { settled } from "../support/settled";

test.describe.configure({ timeout: 180_000 });

async function open(page: Page, address: string): Promise<Reader> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(address);
  await expect(page.locator("main [data-unit-id], main h2").first()).toBeVisible();
  await settled(page);
  return listen(page);
}

async function keep({ transcript }: Reader, info: TestInfo): Promise<void> {
  const path = info.outputPath("transcript.txt");
  await writeFile(path, `${transcript.join("\n")}\n`);
  await info.attach("transcript", { path, contentType: "text/plain" });
}

test("the task: find Logius, say to whom it answers, open its source, share its address, by keyboard alone", async ({ page, context }, info) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const reader = await open(page, "./");
  try {
    expect(await reader.tabTo(/^combobox/)).toContain("Zoek een naam, afkorting of onderwerp");
    await reader.type("Logius");
    await expect(page.getByRole("listbox").getByRole("option", { selected: true })).toContainText("Logius");
    expect(await reader.listen()).toContainEqual(expect.stringMatching(/^option Logius/));
    expect(await reader.press("Enter")).toContainEqual(expect.stringMatching(/^treeitem, Logius, agentschap/));
    await expect(page).toHaveURL(/[?&]unit=logius/);
    await settled(page);

    // Its panel comes next in the order of Tab; from its first link on it is read.
    await reader.tabTo(/^button, Sluit/);
    const answer = await reader.readOnTo(/^heading, Taken, level 3/);
    expect(answer).toContain("heading, Hoort bij, level 3");
    expect(answer).toContain("heading, Wie verantwoording aflegt aan de Kamer, level 3");

    await reader.tabTo(/^button, Bron \d+: /);
    await reader.press("Enter");
    await reader.press("Tab");
    await reader.press("Tab");
    await reader.press("Escape");
    await reader.tabTo(/^button, Kopieer als bron/);
    expect(await reader.press("Enter")).toContainEqual("polite: De tekst met de bron is gekopieerd.");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("unit=logius");
  } finally {
    await keep(reader, info);
    console.log(reader.transcript.join("\n"));
  }
});

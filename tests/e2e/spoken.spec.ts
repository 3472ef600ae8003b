/** What is heard of the site by somebody who sees nothing of it, with real keys in a real browser. */
import { writeFile } from "node:fs/promises";
import type { Page, TestInfo } from "@playwright/test";
import { appMessages } from "@/core/i18n/appMessages";
import { shareMessages } from "@/core/i18n/shareMessages";
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

/** A sentence of ours with any number in it, as it is said by itself. */
const sentence = (of: (n: number) => string): RegExp => new RegExp(`^polite: ${of(7).replaceAll(/\s+/g, " ").replace("7", "\\d+")}`);

test("the task: find Logius, say to whom it answers, open its source, share its address, by keyboard alone", async ({ page, context }, info) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const reader = await open(page, "./");
  try {
    expect(await reader.tabTo(/^combobox/)).toContain("Zoek een naam, afkorting of onderwerp");
    await reader.type("Logius");
    await expect(page.getByRole("listbox").getByRole("option", { selected: true })).toContainText("Logius");
    // The list may have been heard with the last letter already, or come a moment later.
    await expect.poll(async () => {
      await reader.listen();
      return reader.transcript.join("\n");
    }).toMatch(/option Logius/);
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
    await reader.tabTo(/^button, Deel/);
    expect(await reader.press("Enter")).toContainEqual(`polite: ${shareMessages.nl.sharedLong}`);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\?unit=logius$/);
  } finally {
    await keep(reader, info);
  }
});

const walk: Readonly<Record<"nl" | "en", { readonly address: string; readonly card: RegExp }>> = {
  nl: { address: "./", card: /^treeitem, Ministerie van/ },
  en: { address: "./?lang=en", card: /^treeitem, Ministry of/ },
};

for (const lang of ["nl", "en"] as const) {
  test(`A21: the chart is read by arrow keys, and only what the cards do not say is said beside them, ${lang}`, async ({ page }, info) => {
    const { address, card } = walk[lang];
    const reader = await open(page, address);
    const words = appMessages[lang].live;
    try {
      await reader.tabTo(card);
      // Down into the branch, along it, and up again: one thing is said for each key.
      for (const key of ["ArrowDown", "ArrowRight", "ArrowRight", "ArrowLeft", "ArrowUp"]) {
        const phrases = await reader.press(key);
        expect(phrases, key).toHaveLength(1);
        expect(phrases[0], key).toMatch(/^treeitem, \S.*level \d+, position \d+, (not )?selected, set size \d+$/);
      }
      // What the card says itself, nobody says again: open, close, zoom, move.
      for (const key of [" ", " ", "+", "-", "0", "Shift+ArrowLeft", "Shift+ArrowDown"]) {
        expect((await reader.press(key)).filter((phrase) => phrase.startsWith("polite:")), key).toEqual([]);
      }
      expect(await reader.press("End", "*")).toContainEqual(expect.stringMatching(/^treeitem, /));
      await page.locator('[data-unit-id="dgkr"]').focus();
      expect(await reader.press("*")).toContainEqual(expect.stringMatching(sentence(words.showing)));
      // Another day is said with what is known of it.
      await page.getByRole("slider").focus();
      await reader.listen();
      const day = await reader.press("PageDown");
      expect(day).toContainEqual(expect.stringMatching(sentence((n) => words.showingOn(n, ""))));
      expect(day.filter((phrase) => phrase.startsWith("polite:"))).toHaveLength(1);
      // A filter says how many stand out.
      await page.getByRole("button", { name: appMessages[lang].toolbar.legend, exact: true }).first().focus();
      await reader.press("Enter");
      const kind = page.locator("section[aria-labelledby=legend-heading] button[aria-pressed]").first();
      await kind.focus();
      await reader.listen();
      expect(await reader.press("Enter")).toContainEqual(expect.stringMatching(/^polite: .*\d/));
    } finally {
      await keep(reader, info);
    }
  });
}

/** Each text of each view stands under an element that names its language, in the Dutch site and in the English one. */
import type { Page } from "@playwright/test";
import { expect, test } from "../support/browserTest";
import { announcedWrongly, type PlacedText } from "../support/knownTexts";

/** One of everything that can be on the page. */
const addresses = {
  chart: "?",
  "chart with a unit": "?unit=rcn",
  "the ministry": "?unit=bzk",
  "an office": "?unit=minister-bzk",
  "an agency": "?unit=logius",
  "a body of another ministry": "?unit=ovv",
  "a former unit on its last day": "?v=1&unit=vro&date=2026-02-22",
  "a kind, as a list": "?v=1&kind=agency&view=list&unit=dgkr",
  "a subject": "?subject=paspoort",
  elsewhere: "?elsewhere=e-rijbewijs",
  "a day by its decree": "?v=1&date=2013-01-01&basis=decree&unit=dgw",
  changes: "?v=1&date=2012-11-05&against=2012-11-04",
  "the way between two": "?v=1&path=rvb~aivd",
  comparison: "?v=1&compare=rvb~logius&page=compare",
  known: "?page=known",
  subjects: "?page=subjects",
  mother: "?page=mother",
  ministers: "?page=ministers",
  drawn: "?page=drawn",
  tours: "?page=tours",
  editor: "?page=editor",
  quiz: "?v=1&page=quiz&quiz=k3f9~2~10~all",
  leaflet: "?v=1&page=leaflet&tour=digitale-overheid~1",
  sheet: "?v=1&page=sheet&quiz=k3f9~2~10~all",
  blank: "?page=blank",
  reading: "?page=reading",
  accessibility: "?page=accessibility",
  privacy: "?page=privacy",
  "a stop of a tour": "?v=1&unit=bzk&tour=bzk-in-vijf-minuten~1",
  presenting: "?v=1&present=1&unit=logius",
  notice: "?unit=bestaat-niet",
} as const;

/** Texts, and what is only read aloud or shown on hover, each with the language that it is announced in. */
async function textsOn(page: Page): Promise<readonly PlacedText[]> {
  return page.evaluate(() => {
    const found: { text: string; lang: string; place: string }[] = [];
    const put = (text: string | null, element: Element, what: string): void => {
      if (text === null || !/\p{L}{2}/u.test(text)) return;
      const place = `${element.parentElement?.tagName ?? ""} ${element.tagName}.${element.className} ${what}`.toLowerCase();
      found.push({ text, lang: element.closest("[lang]")?.getAttribute("lang") ?? "", place });
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      // Code is of no language: it names what a program has.
      if (element === null || element.closest("script, style, noscript, textarea, code") !== null) continue;
      // The lines of a card are cut where they are full, also within a word.
      if (element.closest("[role=treeitem]") !== null && /^\p{Ll}+$/u.test(node.textContent ?? "")) continue;
      put(node.textContent, element, "");
    }
    for (const element of document.body.querySelectorAll("[aria-label], [title], [placeholder], [alt], [aria-description], [aria-valuetext]")) {
      for (const name of ["aria-label", "title", "placeholder", "alt", "aria-description", "aria-valuetext"]) put(element.getAttribute(name), element, name);
    }
    return found;
  });
}

/** As it stands where something is still on its way, in either language. */
const BUSY = /wordt geladen|worden geladen|wordt klaargezet|komt eraan|komen eraan|is loading|are loading|being loaded|being made|on (?:its|their) way/;

/** What is lazy has arrived when two looks at the page find the same, and nothing says that it is coming. */
async function settledTexts(page: Page): Promise<readonly PlacedText[]> {
  let before = "";
  let texts: readonly PlacedText[] = [];
  await expect.poll(async () => {
    texts = await textsOn(page);
    const now = JSON.stringify(texts);
    const isSettled = now === before && texts.length > 15 && !BUSY.test(now);
    before = now;
    return isSettled;
  }, { intervals: [200], timeout: 45_000 }).toBe(true);
  return texts;
}

/** Within the page, as Back and Forward do: one visit sees the whole site. */
async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, "", to);
    dispatchEvent(new PopStateEvent("popstate"));
  }, address);
}

for (const lang of ["nl", "en"] as const) {
  test(`A19: every text stands under an element of its own language, on the whole site in ${lang}`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(`./?lang=${lang}`);
    await settledTexts(page);
    const wrong: string[] = [];
    for (const [name, address] of Object.entries(addresses)) {
      await goTo(page, `./${address}&lang=${lang}`);
      wrong.push(...announcedWrongly(await settledTexts(page)).map((text) => `${name}: ${text}`));
    }
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang);
    expect([...new Set(wrong)]).toEqual([]);
  });
}

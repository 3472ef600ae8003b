/** Every view of the site, by its address and what has to be pressed to see it. */
import { expect, type Page } from "@playwright/test";

interface View {
  readonly address: string;
  /** What is pressed, by selector, one after the other. */
  readonly press?: readonly string[];
}

export const views: Readonly<Record<string, View>> = {
  "the chart": { address: "?view=chart" },
  "the chart with a unit": { address: "?view=chart&unit=rcn" },
  "the chart from left to right": { address: "?view=chart&dir=right&unit=dgkr" },
  "the chart on an earlier day": { address: "?view=chart&date=2012-11-05&unit=aivd" },
  "two days beside each other": { address: "?view=chart&date=2012-11-05&against=2012-11-04" },
  "the list with a unit": { address: "?view=list&unit=logius" },
  "a subject": { address: "?subject=paspoort" },
  "a subject of somebody else": { address: "?elsewhere=e-rijbewijs" },
  "the way between two units": { address: "?path=rvb~logius" },
  "units to compare": { address: "?view=chart&compare=rvb~logius" },
  "the legend": { address: "?view=chart", press: ["footer button:has-text('Uitleg')"] },
  "the glossary": { address: "?view=chart", press: ["footer button:has-text('Woordenlijst')"] },
  "a notice": { address: "?view=chart&unit=bestaat-niet" },
  "units side by side": { address: "?compare=rvb~logius&page=compare" },
  "what is known": { address: "?page=known" },
  "the subjects": { address: "?page=subjects" },
  "the mother of ministries": { address: "?page=mother" },
  "the ministers": { address: "?page=ministers" },
  "the drawn chart": { address: "?page=drawn" },
  "how to read this": { address: "?page=reading" },
  "accessibility": { address: "?page=accessibility" },
  "privacy": { address: "?page=privacy" },
  "the tours": { address: "?page=tours" },
  "the editor": { address: "?page=editor" },
  "a tour": { address: "?view=chart&unit=sg&tour=bzk-in-vijf-minuten~3" },
  "a stop that is presented": { address: "?unit=sg&tour=bzk-in-vijf-minuten~3&present=1" },
  "the start of a quiz": { address: "?page=quiz" },
  "a question": { address: "?page=quiz&quiz=k3f9~1~5~abbreviation" },
  "a question on the chart": { address: "?page=quiz&quiz=k3f9~1~5~place" },
  "a question for a room": { address: "?page=quiz&quiz=k3f9~1~5~abbreviation~host" },
  "a tour on paper": { address: "?page=leaflet&tour=bzk-in-vijf-minuten~1" },
  "a quiz on paper": { address: "?page=sheet&quiz=k3f9~1~5~kind" },
  "an empty chart": { address: "?page=blank" },
};

const busy = /(wordt|worden) (geladen|gemaakt)/;

export async function openView(page: Page, view: View): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  // A window that fills the screen cannot be made smaller.
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new Error("not in a test"));
  });
  await page.goto(`./${view.address}`);
  await hasCome(page, view);
}

/** From one view to the next, by way of the address, as Back does, so that nothing is loaded anew. */
export async function goToView(page: Page, view: View): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, "", address);
    dispatchEvent(new PopStateEvent("popstate"));
  }, view.address);
  await hasCome(page, view);
}

async function hasCome(page: Page, { press = [] }: View): Promise<void> {
  await expect(page.locator("main [data-unit-id], main h2, dialog h3, main li").first()).toBeVisible();
  for (const selector of press) await page.locator(selector).click();
  await expect(page.getByText(busy)).toHaveCount(0, { timeout: 20_000 });
  await page.evaluate(() => document.fonts.ready);
}

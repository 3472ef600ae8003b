/**
 * The reader's own wishes: less motion, colours of one's own, a projector, and words beside every sign. The numbers are
 * those of our own list of criteria.
 */
import type { Page } from "@playwright/test";
import { expect, test } from "../support/browserTest";
import { goToView, openView, views } from "../support/views";

const fewOf = (...names: readonly (keyof typeof views)[]) => names.flatMap((name) => views[name] ?? []);
const softly = expect.configure({ soft: true });

test("A16: zooming, opening a part and going to another day end where they begin", async ({ page }) => {
  await openView(page, { address: "?view=chart&unit=dgkr" });
  /** Where the cards are in the frame after a click, and half a second later. */
  const afterClick = (selector: string) => page.evaluate(async (clicked) => {
    const places = (): string => [...document.querySelectorAll('[role="treeitem"]')].map((card) => {
      const { x, y, width } = card.getBoundingClientRect();
      return [card.getAttribute("data-unit-id"), ...[x, y, width].map(Math.round)].join(" ");
    }).join("\n");
    const before = places();
    (document.querySelector(clicked) as HTMLElement).click();
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    const next = places();
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { hasChanged: next !== before, hasMovedOn: places() !== next };
  }, selector);
  for (const selector of ['[aria-label="Zoom in"]', '[data-unit-id="dgkr"] [data-toggle]', '[aria-label="Hele schema"]']) {
    expect(await afterClick(selector), selector).toEqual({ hasChanged: true, hasMovedOn: false });
  }
});

/** What would move, with the transition or the animation that its style has. */
const moving = (page: Page): Promise<readonly string[]> => page.evaluate(() => (
  [...document.querySelectorAll("*")].flatMap((element) => ["", "::before", "::after", "::backdrop"].flatMap((part) => {
    const style = getComputedStyle(element, part);
    const lasts = [style.transitionDuration, style.animationDuration].some((times) => times.split(",").some((time) => parseFloat(time) > 0));
    return lasts || style.scrollBehavior === "smooth" ? [`${element.tagName}${part}`] : [];
  }))));

/** Colours on the page that are not one of the reader's own, by what they are of. */
const foreignColours = (page: Page): Promise<readonly string[]> => page.evaluate(() => {
  const probe = document.body.appendChild(document.createElement("i"));
  const own = new Set(["Canvas", "CanvasText", "LinkText", "VisitedText", "ActiveText", "GrayText", "Highlight", "HighlightText", "ButtonFace", "ButtonText", "ButtonBorder", "Field", "FieldText"].map((name) => {
    probe.style.color = name;
    return (getComputedStyle(probe).color.match(/[\d.]+/g) ?? []).slice(0, 3).join();
  }));
  probe.remove();
  const seeThrough = /rgba\(\d+, \d+, \d+, 0\)|transparent/;
  const isForeign = (colour: string): boolean => {
    if (seeThrough.test(colour)) return false;
    const numbers = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
    return !own.has(numbers.map((each) => (colour.startsWith("color(") ? Math.round(each * 255) : each)).join());
  };
  const found = new Set<string>();
  for (const element of document.body.querySelectorAll("*")) {
    // Black on white is what a camera reads, and darkness is what a speaker asks for.
    if (element.closest("[data-colours]") !== null || !element.checkVisibility()) continue;
    for (const part of ["", "::before", "::after"]) {
      const style = getComputedStyle(element, part);
      if (part !== "" && style.content === "none") continue;
      const colours = [
        style.color, style.backgroundColor,
        ...(["Top", "Right", "Bottom", "Left"] as const).map((side) => (parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== "none" ? style[`border${side}Color`] : "transparent")),
        style.outlineStyle === "none" ? "transparent" : style.outlineColor,
        ...(style.backgroundImage.match(/rgba?\([^)]*\)/g) ?? []),
        ...(element instanceof SVGElement && !(element instanceof SVGSVGElement) ? [style.fill, style.stroke].filter((paint) => paint !== "none") : []),
      ];
      if (style.boxShadow !== "none" && style.getPropertyValue("forced-color-adjust") === "auto") found.add(`shadow of ${element.tagName}.${element.getAttribute("class")}`);
      for (const colour of colours) if (isForeign(colour)) found.add(`${colour} of ${element.tagName}.${element.getAttribute("class")}${part}`);
    }
  }
  return [...found];
});

test("A16 and A17: in every view nothing moves unasked, and forced colours leave only the reader's own", async ({ page }) => {
  test.setTimeout(300_000);
  await page.emulateMedia({ forcedColors: "active", colorScheme: "light" });
  await openView(page, { address: "?view=chart" });
  // A layer that was opened stays open; the dialog, over everything, comes last.
  const { "the glossary": last, ...others } = views;
  for (const view of [...Object.values(others), last ?? { address: "?" }]) {
    await goToView(page, view);
    softly(await moving(page), view.address).toEqual([]);
    softly(await foreignColours(page), view.address).toEqual([]);
  }
});

test("A17: forced colours that are dark leave only the reader's own", async ({ page }) => {
  test.slow();
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  await openView(page, { address: "?view=chart" });
  for (const view of fewOf("the chart with a unit", "the mother of ministries", "a question on the chart", "a stop that is presented")) {
    await goToView(page, view);
    softly(await foreignColours(page), view.address).toEqual([]);
  }
});

test("A17: in forced colours what colours told is still told", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  await openView(page, { address: "?view=chart&unit=rcn" });
  const system = (name: string): Promise<string> => page.evaluate((keyword) => {
    const probe = document.body.appendChild(document.createElement("i"));
    probe.style.color = keyword;
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, name);
  const [text, ground, chosen, onChosen, grey] = await Promise.all(["CanvasText", "Canvas", "Highlight", "HighlightText", "GrayText"].map(system));
  const css = (selector: string, property: string, part = ""): Promise<string> =>
    page.locator(selector).first().evaluate((element, [name, pseudo]) => getComputedStyle(element, pseudo).getPropertyValue(name ?? ""), [property, part] as const);

  // What is chosen, what is on the way to it, and what steps back.
  expect(await css('[data-unit-id="rcn"]', "outline-color")).toBe(chosen);
  expect(await css('[data-unit-id="dgkr"]', "border-top-color")).toBe(chosen);
  expect(await css('[data-unit-id="dgvb"]', "border-top-color")).toBe(grey);
  expect(await css('button[aria-pressed="true"]', "background-color")).toBe(chosen);
  expect(await css('button[aria-pressed="true"] span', "color")).toBe(onChosen);
  // The kinds, by their edge: double, in dots, and whole.
  expect(await css('[data-unit-id="minister-bzk"]', "background-image", "::before")).toContain("linear-gradient(to right");
  expect(await css('[data-unit-id="bestuursraad"]', "background-image", "::before")).toContain("repeating-linear-gradient");
  expect(await css('[data-unit-id="dgkr"]', "background-color", "::before")).toBe(text);
  // The two lines: one, and two with the ground between them.
  expect(await css("svg path[data-core]", "stroke")).toBe(ground);
  const [outer, inner, tree] = await Promise.all(["svg g:has(> [data-core]) > path:first-child", "svg path[data-core]", "svg path[data-shape]"].map((selector) => css(selector, "stroke-width")));
  expect(parseFloat(outer ?? "")).toBeGreaterThan(parseFloat(inner ?? "") + 1);
  expect(parseFloat(tree ?? "")).toBeLessThan(parseFloat(outer ?? ""));
  // The ring of the keyboard.
  await page.locator('[data-unit-id="rcn"]').focus();
  await page.keyboard.press("ArrowUp");
  expect(await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineColor)).toBe(chosen);
});

test("A18: the projector and a wish for more contrast give white paper, black ink and thick lines", async ({ page }) => {
  const looks = (): Promise<readonly string[]> => page.evaluate(() => {
    const of = (selector: string) => getComputedStyle(document.querySelector(selector) as Element);
    return [of("html").backgroundColor, of("body").color, of('[data-unit-id="dgkr"]').borderTopWidth, of("svg path[data-shape]").strokeWidth, of("html").colorScheme];
  });
  const projector = ["rgb(255, 255, 255)", "rgb(0, 0, 0)", "2px", "3px", "light"];
  await openView(page, { address: "?view=chart&theme=projector" });
  expect(await looks()).toEqual(projector);
  await page.emulateMedia({ contrast: "more", colorScheme: "light" });
  await openView(page, { address: "?view=chart&theme=system" });
  expect(await looks()).toEqual(projector);
  await page.emulateMedia({ contrast: "more", colorScheme: "dark" });
  await expect.poll(looks).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)", "2px", "3px", "dark"]);
});

test("A27: the words beside a sign come with the keyboard and the pointer, stay, and go with Escape alone", async ({ page }) => {
  await openView(page, { address: "?view=chart&unit=rcn" });
  const tip = page.locator("[data-tips]");
  const zoomIn = page.getByRole("button", { name: "Zoom in" });
  const middle = async (of: typeof tip) => {
    const box = await of.boundingBox();
    if (box === null) throw new Error("not on the page");
    return { ...box, x: box.x + box.width / 2, y: box.y + box.height / 2, left: box.x, top: box.y };
  };
  const heading = page.getByRole("complementary").getByRole("heading", { level: 2 });

  // By keyboard: at once, beside the button, and Escape takes only the words away.
  await page.getByRole("button", { name: "Zoom uit" }).focus();
  await expect(tip).toBeHidden();
  await page.keyboard.press("Shift+Tab");
  await expect(zoomIn).toBeFocused();
  await expect(tip).toBeVisible();
  await expect(tip).toHaveText("Zoom in");
  const [button, words] = [await middle(zoomIn), await middle(tip)];
  expect(words.left + words.width).toBeLessThanOrEqual(button.left);
  await page.keyboard.press("Escape");
  await expect(tip).toBeHidden();
  await expect(zoomIn).toBeFocused();
  await expect(heading).toBeVisible();

  // By pointer: they can be pointed at themselves.
  await page.mouse.move(button.x, button.y);
  await expect(tip).toBeVisible();
  const place = await middle(tip);
  await page.mouse.move(place.x, place.y, { steps: 12 });
  await expect(tip).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(tip).toBeHidden();
  await expect(heading).toBeVisible();
  await page.mouse.move(button.x, button.y);
  await expect(tip).toBeVisible();
  await page.mouse.move(button.x - 400, button.y + 300, { steps: 4 });
  await expect(tip).toBeHidden();

  // In the panel, and over a dialog. A dialog that opens on its button to close says nothing yet.
  await page.keyboard.press("Tab");
  await page.getByRole("contentinfo").getByRole("button", { name: "Toetsen" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expect(tip).toBeHidden();
  const close = page.getByRole("dialog").getByRole("button", { name: /Sluit/ }).first();
  const cross = await middle(close);
  await page.mouse.move(cross.x, cross.y);
  await expect(tip).toHaveText(/Sluit/);
  await expect(tip).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("A27: what is cut short for want of room is told in full", async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 800 });
  await openView(page, { address: "?view=chart&date=2012-11-05" });
  const tip = page.locator("[data-tips]");
  const told = page.locator("[data-cut]");
  await expect.poll(() => told.evaluate((text) => text.scrollWidth > text.clientWidth)).toBe(true);
  await told.hover();
  await expect(tip).toBeVisible();
  expect(await told.textContent()).toContain(await tip.textContent());
  // Who has no pointer finds the same words in the menu of the time line.
  await page.getByRole("button", { name: "Tijdlijn" }).press("Enter");
  await expect(page.locator("#time-more")).toContainText((await told.locator("strong").textContent()) ?? "nothing");
});

test("A27: no name is kept in a title, which a keyboard cannot reach", async ({ page }) => {
  test.slow();
  await openView(page, { address: "?view=chart" });
  for (const view of fewOf("the chart with a unit", "two days beside each other", "units to compare", "the tours", "the editor", "a stop that is presented", "a question on the chart", "what is known")) {
    await goToView(page, view);
    softly(await page.locator("body [title]").evaluateAll((all) => all.map((each) => each.outerHTML.slice(0, 120))), view.address).toEqual([]);
  }
});

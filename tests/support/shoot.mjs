/**
 * Takes a picture of a page that is already being served, for a person to look at:
 *
 *   node tests/support/shoot.mjs "?unit=logius" logius.png --size 390x844 --dark --click '[data-unit-id="bzk"]'
 *
 * --base <address>   where the site is served (default http://localhost:4173)
 * --size <w>x<h>     window in CSS pixels (default 1440x900)
 * --dark             the system prefers dark
 * --contrast         the system asks for more contrast
 * --forced           the system takes its own colours (forced colours), light or with --dark dark
 * --lang <nl|en>     language of the browser (default nl)
 * --text <percent>   text size set in the browser, e.g. 200
 * --click <selector> click on it; may be given more than once, in order
 * --key <key>        press a key; likewise, in one order with the clicks
 * --wait <ms>        extra time before the picture (default 300)
 * --full             the whole page, not only the window
 * --touch            a phone: touch, and the width of the page follows the device
 *
 * Messages of the page (errors, refused by the policy) are printed, because a picture does not show them.
 */
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { findBrowser } from "./findBrowser.mjs";

const { values, positionals, tokens } = parseArgs({
  allowPositionals: true,
  tokens: true,
  options: {
    base: { type: "string", default: "http://localhost:4173" },
    size: { type: "string", default: "1440x900" },
    dark: { type: "boolean", default: false },
    contrast: { type: "boolean", default: false },
    forced: { type: "boolean", default: false },
    lang: { type: "string", default: "nl" },
    text: { type: "string", default: "100" },
    click: { type: "string", multiple: true },
    key: { type: "string", multiple: true },
    wait: { type: "string", default: "300" },
    full: { type: "boolean", default: false },
    touch: { type: "boolean", default: false },
  },
});

const [path, file] = positionals;
const [width, height] = values.size.split("x").map(Number);
if (path === undefined || file === undefined || !(Number(width) > 0) || !(Number(height) > 0)) {
  console.error("Use: node tests/support/shoot.mjs <path> <file.png> [--size 1440x900] [--dark] [--lang en] …");
  process.exit(1);
}

const executablePath = await findBrowser();
const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
try {
  const page = await browser.newPage({
    viewport: { width: Number(width), height: Number(height) },
    colorScheme: values.dark ? "dark" : "light",
    contrast: values.contrast ? "more" : "no-preference",
    forcedColors: values.forced ? "active" : "none",
    locale: values.lang === "en" ? "en-GB" : "nl-NL",
    timezoneId: "Europe/Amsterdam",
    hasTouch: values.touch,
    isMobile: values.touch,
  });
  page.on("pageerror", (error) => console.error(`page error: ${error.message}`));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) console.error(`console.${message.type()}: ${message.text()}`);
  });
  const textScale = Number(values.text) / 100;
  if (textScale !== 1) {
    // The browser's own setting, which is what `rem` follows; the page cannot tell it from a reader's choice.
    const session = await page.context().newCDPSession(page);
    const standard = Math.round(16 * textScale);
    await session.send("Page.enable");
    await session.send("Page.setFontSizes", { fontSizes: { standard, fixed: Math.round(13 * textScale) } });
  }
  await page.goto(new URL(path, values.base.endsWith("/") ? values.base : `${values.base}/`).href);
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  for (const token of tokens) {
    if (token.kind !== "option" || token.value === undefined) continue;
    if (token.name === "click") await page.click(token.value, { timeout: 5000 });
    if (token.name === "key") await page.keyboard.press(token.value);
  }
  await page.waitForTimeout(Number(values.wait));
  await page.screenshot({ path: file, fullPage: values.full });
  console.log(`${page.url()} → ${file}`);
} finally {
  await browser.close();
}

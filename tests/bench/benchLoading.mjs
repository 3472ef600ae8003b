/**
 * How the first screen comes, as Lighthouse measures it, on a processor that is four times slower than this one:
 *
 * - largest contentful paint: when the largest text or picture of the first screen stood there
 * - blocking: how much longer than 50 ms the tasks of the main thread were, summed, from the first paint until the page
 *   is quiet; what a reader who wants to tap meanwhile has to wait
 * - layout shift: how much of the screen jumped, by how far, the worst session window (gaps under 1 s, 5 s at most); no
 *   unit. A shift within half a second of a tap or key is an answer to it and does not count.
 *
 * Times are also given against a page with nothing but a heading, from the same server in the same run, so that a slow
 * machine or a busy day says little.
 */

/** Of the layout shift; what is above it is seen as a jump. */
const MOST_SHIFT = 0.02;
const SLOWER = 4;
const rounds = 5;
/** The page is quiet when nothing has held it up for so long, in milliseconds. */
const QUIET = 2_000;

const desktop = { width: 1366, height: 768 };
const phone = { width: 390, height: 844 };
const visits = /** @type {const} */ ([
  ["first screen, 1366 × 768", "", desktop, false],
  ["a unit chosen, 1366 × 768", "?unit=logius", desktop, false],
  ["another day, 1366 × 768", "?date=2012-01-01", desktop, false],
  ["first screen, phone", "", phone, true],
  ["a unit chosen, phone", "?unit=logius", phone, true],
  ["chart, phone", "?view=chart", phone, true],
]);

/** @typedef {{ paint: number, blocking: number, shift: number, shifted: readonly string[] }} Loading */

/**
 * @param {import("@playwright/test").Browser} browser
 * @param {string} address
 * @returns {Promise<boolean>} whether every visit kept within the layout shift allowed
 */
export async function benchLoading(browser, address) {
  console.log(`\nLoading on a processor ${SLOWER} times slower, median of ${rounds} visits with nothing kept:`);
  const empty = await medianOf(browser, `${address}bench-empty`, desktop, false);
  let isCalm = true;
  for (const [name, query, size, isTouch] of visits) {
    const { paint, blocking, shift, shifted } = await medianOf(browser, `${address}${query}`, size, isTouch);
    const isOver = shift >= MOST_SHIFT;
    if (isOver) isCalm = false;
    console.log(
      `${name.padEnd(28)} largest paint ${paint.toFixed(0).padStart(5)} ms (${(paint / empty.paint).toFixed(1)} × an empty page), `
      + `blocking ${blocking.toFixed(0).padStart(5)} ms, layout shift ${shift.toFixed(4)}${isOver ? `  TOO MUCH: ${shifted.join(", ")}` : ""}`,
    );
  }
  return isCalm;
}

/**
 * @param {import("@playwright/test").Browser} browser
 * @param {string} url
 * @param {{ width: number, height: number }} viewport
 * @param {boolean} hasTouch
 * @returns {Promise<Loading>}
 */
async function medianOf(browser, url, viewport, hasTouch) {
  /** @type {Loading[]} */
  const all = [];
  for (let round = 0; round < rounds; round++) all.push(await visit(browser, url, viewport, hasTouch));
  const median = (/** @type {number[]} */ values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
  // Of a jump the worst visit counts: a reader who sees it is not helped by four others who did not.
  const worst = all.reduce((a, b) => (b.shift > a.shift ? b : a));
  return {
    paint: median(all.map(({ paint }) => paint)), blocking: median(all.map(({ blocking }) => blocking)),
    shift: worst.shift, shifted: worst.shifted,
  };
}

/**
 * @param {import("@playwright/test").Browser} browser
 * @param {string} url
 * @param {{ width: number, height: number }} viewport
 * @param {boolean} hasTouch
 * @returns {Promise<Loading>}
 */
async function visit(browser, url, viewport, hasTouch) {
  // The worker would fetch the whole site behind the first screen; on a first visit it waits for that until all is quiet.
  const context = await browser.newContext({ viewport, hasTouch, isMobile: hasTouch, locale: "nl-NL", serviceWorkers: "block" });
  try {
    const page = await context.newPage();
    if (url.endsWith("bench-empty")) {
      await page.route(url, (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>-</title><h1>Wie doet wat</h1>" }));
    }
    await page.addInitScript(watch);
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    await page.goto(url, { waitUntil: "load" });
    await page.waitForFunction((quiet) => {
      const { seen } = /** @type {{ seen: Seen }} */ (/** @type {unknown} */ (window));
      return seen.paint > 0 && performance.now() - seen.last > quiet;
    }, QUIET, { timeout: 60_000 });
    return await page.evaluate(() => {
      const { seen } = /** @type {{ seen: Seen }} */ (/** @type {unknown} */ (window));
      return { paint: seen.paint, blocking: seen.tasks.filter(({ end }) => end > seen.first).reduce((sum, { over }) => sum + over, 0), shift: seen.worst, shifted: seen.shifted };
    });
  } finally {
    await context.close();
  }
}

/**
 * @typedef {object} Seen
 * @property {number} first first contentful paint
 * @property {number} paint largest contentful paint so far
 * @property {number} last when anything was last seen
 * @property {{ end: number, over: number }[]} tasks long ones
 * @property {number} worst layout shift of the worst session window
 * @property {string[]} shifted what moved in it
 */

/** Runs in the page, before anything of it. Times in milliseconds since the navigation began. */
function watch() {
  /** @type {Seen} */
  const seen = { first: 0, paint: 0, last: 0, tasks: [], worst: 0, shifted: [] };
  Object.assign(window, { seen });
  let session = { start: 0, end: -Infinity, sum: 0, moved: /** @type {string[]} */ ([]) };
  /** @param {string} type @param {(entry: any) => void} take */
  const observe = (type, take) => new PerformanceObserver((list) => {
    seen.last = performance.now();
    list.getEntries().forEach(take);
  }).observe({ type, buffered: true });
  observe("paint", (entry) => {
    if (entry.name === "first-contentful-paint") seen.first = entry.startTime;
  });
  observe("largest-contentful-paint", (entry) => {
    seen.paint = entry.startTime;
  });
  observe("longtask", (entry) => {
    seen.tasks.push({ end: entry.startTime + entry.duration, over: entry.duration - 50 });
  });
  observe("layout-shift", (entry) => {
    if (entry.hadRecentInput) return;
    if (entry.startTime - session.end > 1_000 || entry.startTime - session.start > 5_000) session = { start: entry.startTime, end: 0, sum: 0, moved: [] };
    session.end = entry.startTime;
    session.sum += entry.value;
    const nameOf = (/** @type {Element | null} */ node) => (node === null ? "" : `${node.nodeName.toLowerCase()}.${node.classList?.[0] ?? ""}`);
    session.moved.push(...entry.sources.map((/** @type {any} */ source) => nameOf(source.node?.nodeType === 1 ? source.node : source.node?.parentElement ?? null)));
    if (session.sum > seen.worst) {
      seen.worst = session.sum;
      seen.shifted = session.moved;
    }
  });
}

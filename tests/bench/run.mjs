/**
 * `npm run bench`: what should be fast, as ratios measured in one run, so that a slow machine or a busy day says
 * nothing. Builds, serves, opens the real page in the same browser that the tests use.
 *
 * - panning: 95th percentile of the time between frames while everything is open, against an empty page
 * - dragging the time rail: the same, while the day runs from today to 1990 and back
 * - opening a branch: script time of the click, beside the length of a frame
 * - how the first screen comes on a slow processor: see `benchLoading.mjs`; too much layout shift is an error
 * - layout: see `benchLayout.ts`; search: see `benchSearch.ts`
 */
import { spawn, spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { runnerImport } from "vite";
import { findBrowser } from "../support/findBrowser.mjs";
import { benchLoading } from "./benchLoading.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const port = 4189;
const address = `http://localhost:${port}/`;
const vite = join(root, "node_modules/vite/bin/vite.js");
const rounds = 5;

const percentile = (/** @type {number[]} */ values, /** @type {number} */ share) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
};
const median = (/** @type {number[]} */ values) => percentile(values, 0.5);

if (spawnSync(process.execPath, [vite, "build", "--logLevel", "error"], { cwd: root, stdio: "inherit" }).status !== 0) process.exit(1);
const server = spawn(process.execPath, [vite, "preview", "--port", String(port), "--strictPort", "--logLevel", "error"], { cwd: root });
try {
  await waitFor(address);
  const executablePath = await findBrowser();
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });

  /** @type {Record<string, number[]>} */
  const ratios = { "panning, everything open, whole chart": [], "panning, everything open, 100 %": [], "dragging the time rail": [] };
  let cards = 0;
  for (let round = 0; round < rounds; round++) {
    await page.goto("about:blank");
    const empty = percentile(await frames(page, null), 0.95);
    await page.goto(address);
    await page.locator('[data-unit-id="dgkr"]').waitFor();
    await page.getByRole("slider").waitFor();
    await page.waitForTimeout(500);
    const dragged = await dragFrames(page);
    const along = percentile(dragged.times, 0.95);
    ratios["dragging the time rail"]?.push(along / empty);
    await page.goto(address);
    await page.locator('[data-unit-id="dgkr"]').waitFor();
    await page.getByRole("button", { name: "Meer" }).click();
    await page.getByRole("button", { name: "Alles openen" }).click();
    await page.locator('[data-unit-id="rcn"]').waitFor();
    await page.waitForTimeout(500);
    cards = await page.locator('[role="treeitem"]').count();
    const near = percentile(await frames(page, "[data-viewport]"), 0.95);
    await page.getByRole("button", { name: "Hele schema" }).click();
    await page.waitForTimeout(500);
    const far = percentile(await frames(page, "[data-viewport]"), 0.95);
    ratios["panning, everything open, 100 %"]?.push(near / empty);
    ratios["panning, everything open, whole chart"]?.push(far / empty);
    console.log(`round ${round + 1}: p95 between frames: empty page ${empty.toFixed(1)} ms, ${cards} cards at 100 % ${near.toFixed(1)} ms, whole chart ${far.toFixed(1)} ms, dragging past ${dragged.days} days ${along.toFixed(1)} ms`);
  }
  for (const [name, values] of Object.entries(ratios)) {
    console.log(`${name}: ${median(values).toFixed(2)} × an empty page (median of ${rounds} rounds)`);
  }

  const opening = await page.evaluate(async () => {
    const toggle = /** @type {HTMLElement} */ (document.querySelector('[data-unit-id="dgvbr"] [data-toggle]'));
    /** @type {number[]} */
    const times = [];
    for (let round = 0; round < 10; round++) {
      const start = performance.now();
      toggle.click();
      times.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
    return times;
  });
  console.log(`opening or closing DGVBR with everything else open: ${median(opening).toFixed(1)} ms of script (one frame is 16.7 ms)`);
  if (!await benchLoading(browser, address)) process.exitCode = 1;
  await browser.close();
} finally {
  server.kill();
}

const runner = /** @type {const} */ ({ root, configFile: false, logLevel: "error", resolve: { alias: { "@": join(root, "src") } } });
const { module: layout } = await runnerImport(join(root, "tests/bench/benchLayout.ts"), runner);
await layout.benchLayout();
const { module: search } = await runnerImport(join(root, "tests/bench/benchSearch.ts"), runner);
await search.benchSearch();

/**
 * Times between frames while the page is moved by wheel events, or while nothing happens.
 * @param {import("@playwright/test").Page} page
 * @param {string | null} selector
 * @returns {Promise<number[]>}
 */
async function frames(page, selector) {
  return page.evaluate(async (target) => {
    const element = target === null ? null : document.querySelector(target);
    /** @type {number[]} */
    const times = [];
    let last = await new Promise(requestAnimationFrame);
    for (let step = 0; step < 120; step++) {
      element?.dispatchEvent(new WheelEvent("wheel", { deltaX: step % 40 < 20 ? 12 : -12, deltaY: step % 60 < 30 ? 9 : -9, bubbles: true, cancelable: true }));
      const now = await new Promise(requestAnimationFrame);
      times.push(now - last);
      last = now;
    }
    return times;
  }, selector);
}

/**
 * Times between frames while the handle of the rail is dragged from today to 1990 and back, a step for each frame.
 * @param {import("@playwright/test").Page} page
 * @returns {Promise<{ times: number[], days: number }>}
 */
async function dragFrames(page) {
  return page.evaluate(async () => {
    const handle = /** @type {HTMLElement} */ (document.querySelector('[role="slider"]'));
    const line = /** @type {HTMLElement} */ (handle.parentElement);
    const box = line.getBoundingClientRect();
    const send = (/** @type {string} */ type, /** @type {number} */ share) => line.dispatchEvent(new PointerEvent(type, {
      pointerId: 1, isPrimary: true, button: type === "pointermove" ? -1 : 0, buttons: 1, bubbles: true, cancelable: true,
      clientX: box.left + box.width * share, clientY: box.top + box.height / 2,
    }));
    // No pointer is really down, so there is none to capture.
    line.setPointerCapture = () => undefined;
    /** @type {number[]} */
    const times = [];
    const days = new Set();
    send("pointerdown", 1);
    let last = await new Promise(requestAnimationFrame);
    const steps = 240;
    for (let step = 0; step < steps; step++) {
      send("pointermove", 0.35 + 0.65 * Math.abs(1 - (2 * step) / steps));
      const now = await new Promise(requestAnimationFrame);
      times.push(now - last);
      days.add(handle.getAttribute("aria-valuetext"));
      last = now;
    }
    send("pointerup", 1);
    return { times, days: days.size };
  });
}

/** @param {string} url */
async function waitFor(url) {
  for (let tries = 0; tries < 100; tries++) {
    try {
      if ((await fetch(url)).ok) return;
    } catch {
      // Not up yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing answers at ${url}`);
}

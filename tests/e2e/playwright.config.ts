/**
 * The browser tests look at the built site with its real headers, served by `vite preview`. `npm test` builds first;
 * so does `npm run e2e`.
 */
import { fileURLToPath } from "node:url";
import { defineConfig, devices } from "@playwright/test";
import { findBrowser } from "../support/findBrowser.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const port = Number(process.env.E2E_PORT) || 4179;
const address = `http://localhost:${port}`;
const executablePath = await findBrowser();

export default defineConfig({
  testDir: ".",
  outputDir: `${root}test-results`,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // Some go through a whole session, and a busy machine needs its time. How fast things are, `bench` says.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: "list",
  use: {
    baseURL: address,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    trace: "retain-on-failure",
    // Keeping the whole site on the device is for the tests that are about it; the others only wait for it.
    serviceWorkers: "block",
    ...(executablePath === undefined ? {} : { launchOptions: { executablePath } }),
  },
  projects: [
    { name: "desktop", testIgnore: /(phone|touch)\.spec\.ts$/, use: { ...devices["Desktop Chrome"], viewport: { width: 1440, height: 900 } } },
    // On a phone: what is built for it, and what has to hold everywhere.
    { name: "phone", testMatch: /(smoke|guard|phone|touch)\.spec\.ts$/, use: { ...devices["Pixel 7"] } },
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    cwd: root,
    url: `${address}/index.html`,
    // Another server on this port may show an old build.
    reuseExistingServer: false,
  },
});

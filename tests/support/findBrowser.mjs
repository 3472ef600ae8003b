/**
 * Finds a Chromium for the browser tests, so that `npm test` runs on any machine. The first of:
 * 1. CHROMIUM_PATH in the environment;
 * 2. Playwright's own download, if there is one;
 * 3. a browser of the system;
 * 4. on Linux x64 the one in the npm package @sparticuz/chromium.
 *
 * Only the path is taken from that package, never its list of arguments: it switches web security off, and with it the
 * very mistakes that the tests look for.
 */
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";

const nodeModules = fileURLToPath(new URL("../../node_modules", import.meta.url));

const SYSTEM_BROWSERS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} folder */
async function unpackInto(folder) {
  const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV };
  // The package unpacks into the temporary folder, and brings the NSS libraries along only where it believes to be on
  // AWS. It also points these two at the folder it unpacks into; packagedBrowser() sets them for the final one.
  const pointers = { LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH, FONTCONFIG_PATH: process.env.FONTCONFIG_PATH };
  process.env.TMPDIR = folder;
  process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs20.x";
  try {
    const { default: packaged } = await import("@sparticuz/chromium");
    await packaged.executablePath();
  } finally {
    for (const [name, value] of Object.entries({ ...before, ...pointers })) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/** @returns {Promise<string>} path of the browser in the npm package, unpacked once for each version */
async function packagedBrowser() {
  const { version } = JSON.parse(readFileSync(join(nodeModules, "@sparticuz/chromium/package.json"), "utf8"));
  const cache = join(nodeModules, ".cache");
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) {
    // Unpack beside and rename: another process must never see half a browser.
    mkdirSync(cache, { recursive: true });
    const unpacking = mkdtempSync(join(cache, "chromium-unpacking-"));
    try {
      await unpackInto(unpacking);
      renameSync(unpacking, folder);
    } catch (error) {
      rmSync(unpacking, { recursive: true, force: true });
      if (!existsSync(folder)) throw error;
    }
  }
  const libraries = join(folder, "al2023", "lib");
  const known = (process.env.LD_LIBRARY_PATH ?? "").split(delimiter).filter((path) => path !== "" && path !== libraries);
  process.env.LD_LIBRARY_PATH = [libraries, ...known].join(delimiter);
  // A system with fonts of its own keeps them.
  if (!existsSync("/etc/fonts/fonts.conf")) process.env.FONTCONFIG_PATH ??= join(folder, "fonts");
  return join(folder, "chromium");
}

/**
 * @returns {Promise<string | undefined>} path of the browser; `undefined`: let Playwright use its own
 * @throws when CHROMIUM_PATH is wrong, or when there is no browser at all
 */
export async function findBrowser() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked !== undefined && asked !== "") {
    if (!isExecutable(asked)) throw new Error(`CHROMIUM_PATH is ${asked}, which is not a program that can be run.`);
    return asked;
  }
  if (existsSync(chromium.executablePath())) return undefined;
  const system = SYSTEM_BROWSERS.find(isExecutable);
  if (system !== undefined) return system;
  if (process.platform === "linux" && process.arch === "x64") return packagedBrowser();
  throw new Error(
    "No Chromium found. Run `npx playwright install chromium`, or install Chromium or Chrome on the system " +
      "(or name one in CHROMIUM_PATH).",
  );
}

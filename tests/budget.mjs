/**
 * Holds the size of the built site against its budget, as the reader's browser gets it: gzip, level 9.
 *
 * "First load" is what index.html itself names (scripts, module preloads, styles, the data preload). Every other
 * script is a lazy chunk. Each limit is in KiB; over it the check fails.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const LIMITS = { js: 150, css: 15, fonts: 50, data: 90, lazy: 60, worker: 10 };

/** Fetched only by who asks for a presentation: the writer of the file, with what packs it. */
const LARGE = new Map([["powerPointFile", 130]]);

/** Drawn only for names with letters outside Latin-1, or for italics; the browser asks for them when it meets one. */
const RARE_FONT = /latin-ext|italic/;

const dist = fileURLToPath(new URL("../dist", import.meta.url));
const page = join(dist, "index.html");
const worker = join(dist, "sw.js");
if (!existsSync(page)) {
  console.error("There is no dist/index.html: build first.");
  process.exit(1);
}

const tags = readFileSync(page, "utf8").match(/<(?:script|link)\b[^>]*>/g) ?? [];

/** @param {string} tag @param {string} name */
const attribute = (tag, name) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];

/** @param {(tag: string) => boolean} isWanted @param {"src" | "href"} name */
function filesOf(isWanted, name) {
  const paths = tags.filter(isWanted).map((tag) => attribute(tag, name));
  return [...new Set(paths.flatMap((path) => (path === undefined ? [] : [join(dist, path)])))];
}

/** @param {string} file */
const kibOf = (file) => gzipSync(readFileSync(file), { level: 9 }).length / 1024;

/** @param {string} extension */
const assets = (extension) =>
  readdirSync(join(dist, "assets"))
    .filter((name) => name.endsWith(extension))
    .map((name) => join(dist, "assets", name));

const js = [
  ...filesOf((tag) => tag.startsWith("<script"), "src"),
  ...filesOf((tag) => attribute(tag, "rel") === "modulepreload", "href"),
];
const css = filesOf((tag) => attribute(tag, "rel") === "stylesheet", "href");
const data = filesOf((tag) => attribute(tag, "as") === "fetch", "href");
const fonts = assets(".woff2").filter((file) => !RARE_FONT.test(basename(file)));
const lazy = assets(".js").filter((file) => !js.includes(file));

/** @type {string[]} */
const failures = [];

/** @param {string} label @param {readonly string[]} files @param {number} limit */
function report(label, files, limit) {
  const total = files.reduce((sum, file) => sum + kibOf(file), 0);
  const verdict = total > limit ? "  TOO LARGE" : "";
  console.log(`${label.padEnd(28)} ${total.toFixed(1).padStart(7)} KiB of ${limit}${verdict}`);
  if (verdict !== "") failures.push(`${label} is over ${limit} KiB`);
}

/** @param {string} label @param {readonly string[]} files @param {number} limit */
function reportFound(label, files, limit) {
  if (files.length === 0) failures.push(`${label}: nothing found`);
  report(label, files, limit);
}

reportFound("JavaScript, first load", js, LIMITS.js);
reportFound("styles, first load", css, LIMITS.css);
reportFound("data, first load", data, LIMITS.data);
report("fonts", fonts, LIMITS.fonts);
reportFound("service worker", existsSync(worker) ? [worker] : [], LIMITS.worker);
for (const file of lazy) report(`lazy ${basename(file)}`, [file], LARGE.get(basename(file).replace(/-[\w-]{8}\.js$/, "")) ?? LIMITS.lazy);

for (const failure of failures) console.error(failure);
if (failures.length > 0) process.exitCode = 1;

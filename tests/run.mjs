/**
 * `npm test`: everything that has to hold, in one run. Goes on after a failure, so that one run shows all of them, and
 * ends with the line `N passed, N failed, N skipped`. A step that ran no test counts as failed: silence proves nothing.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installIfNeeded } from "../src/tools/installIfNeeded.mjs";
import { checksPerCriterion, criteriaFaults, criteriaTable, passedBrowserTests, passedUnitTests } from "./support/criteria.mjs";

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {{ name: string, seconds: number, counts: Counts }} Outcome */

const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);
installIfNeeded(root);

const reports = join(root, "node_modules", ".cache", "test-reports");
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const vitestReport = join(reports, "vitest.json");
const playwrightReport = join(reports, "playwright.json");

const bin = {
  tsc: "node_modules/typescript/bin/tsc",
  oxlint: "node_modules/oxlint/bin/oxlint",
  vite: "node_modules/vite/bin/vite.js",
  vitest: "node_modules/vitest/vitest.mjs",
  playwright: "node_modules/@playwright/test/cli.js",
};

/** @type {Outcome[]} */
const outcomes = [];

/**
 * @param {readonly string[]} command arguments for Node
 * @param {Record<string, string>} [environment]
 * @returns {boolean} whether it ended well
 */
function runs(command, environment = {}) {
  const result = spawnSync(process.execPath, command, { stdio: "inherit", env: { ...process.env, ...environment } });
  if (result.error !== undefined) console.error(result.error.message);
  return result.status === 0;
}

/** @param {boolean} passed @returns {Counts} */
const asOne = (passed) => ({ passed: Number(passed), failed: Number(!passed), skipped: 0 });

/** @param {string} name @param {() => Counts} run */
function step(name, run) {
  console.log(`\n── ${name} ${"─".repeat(Math.max(0, 60 - name.length))}`);
  const start = performance.now();
  const counts = run();
  outcomes.push({ name, seconds: (performance.now() - start) / 1000, counts });
  return counts.failed === 0;
}

/**
 * Counts of a test runner. Its exit code and its report have to agree: a runner that fell over before or after its
 * tests has failed, whatever its report says.
 *
 * @param {boolean} endedWell
 * @param {string} file
 * @param {(report: any) => Counts} read
 * @returns {Counts}
 */
function counted(endedWell, file, read) {
  /** @type {Counts} */
  let counts = { passed: 0, failed: 0, skipped: 0 };
  try {
    counts = read(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    console.error(`No report: ${error instanceof Error ? error.message : String(error)}`);
  }
  const ranNothing = counts.passed + counts.failed === 0;
  if (ranNothing) console.error("This step ran no test.");
  return counts.failed === 0 && (!endedWell || ranNothing) ? { ...counts, failed: 1 } : counts;
}

step("types", () => asOne([[bin.tsc, "--noEmit"], [bin.tsc, "--noEmit", "-p", "src/core"], [bin.tsc, "--noEmit", "-p", "src/serviceWorker"]].map((c) => runs(c)).every(Boolean)));
step("lint", () => asOne(runs([bin.oxlint, "--type-aware", "--deny-warnings"])));
step("data", () => asOne(runs(["src/tools/checkData.mjs"])));
step("unit and component tests", () =>
  counted(
    runs([bin.vitest, "run", "--reporter=default", "--reporter=json", `--outputFile.json=${vitestReport}`]),
    vitestReport,
    (report) => ({
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    }),
  ),
);

// An old build must not be tested in the place of one that failed.
rmSync(join(root, "dist"), { recursive: true, force: true });
const isBuilt = step("build", () => asOne(runs([bin.vite, "build"])));

/** @param {() => Counts} run @returns {() => Counts} */
const onBuild = (run) => () => {
  if (isBuilt) return run();
  console.error("Not run, because the build failed.");
  return asOne(false);
};

step("size budget", onBuild(() => asOne(runs(["tests/budget.mjs"]))));
step("browser tests", onBuild(() =>
  counted(
    runs([bin.playwright, "test", "-c", "tests/e2e/playwright.config.ts", "--reporter=list,json"], {
      PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport,
    }),
    playwrightReport,
    ({ stats, errors }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky + errors.length,
      skipped: stats.skipped,
    }),
  ),
));

/** @param {string} file @param {(report: any) => readonly (readonly string[])[]} read */
function passedIn(file, read) {
  try {
    return read(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    // Why there is no report was said where it should have been made.
    return [];
  }
}

const checks = checksPerCriterion([...passedIn(vitestReport, passedUnitTests), ...passedIn(playwrightReport, passedBrowserTests)]);
step("accessibility criteria", () => {
  console.log(criteriaTable(checks));
  const faults = criteriaFaults(checks);
  for (const fault of faults) console.error(fault);
  return asOne(faults.length === 0);
});

/** @param {keyof Counts} key */
const total = (key) => outcomes.reduce((sum, { counts }) => sum + counts[key], 0);

console.log("");
for (const { name, seconds, counts } of outcomes) {
  const verdict = counts.failed > 0 ? "FAILED" : "ok";
  console.log(`${verdict.padEnd(6)} ${name.padEnd(26)} ${seconds.toFixed(1).padStart(6)} s`);
}
if (total("failed") > 0) process.exitCode = 1;
console.log(`\n${total("passed")} passed, ${total("failed")} failed, ${total("skipped")} skipped`);

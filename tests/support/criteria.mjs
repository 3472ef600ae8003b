/**
 * How many checks each criterion of accessibility has. A test is about a criterion when its title, or that of a group
 * around it, begins with the number: "A13: every target …", "A3 and A5: …". What has no test has to say why.
 */

/** @typedef {readonly string[]} Titles of the groups around a test and of the test itself, from the outside in. */

/** A1 to A30 of the project's list of testable criteria. */
export const criteria = Array.from({ length: 30 }, (_, index) => `A${index + 1}`);

/**
 * Without a test, and why. A reason is also one of the known limits in the accessibility statement.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const withoutTest = {};

const beginning = /^(A\d+(?:(?:, | and )A\d+)*):/;

/** @param {string} title @returns {readonly string[]} the criteria that it begins with */
export const criteriaOf = (title) => beginning.exec(title)?.[1]?.split(/, | and /) ?? [];

/**
 * @param {readonly Titles[]} passed every test that passed
 * @returns {ReadonlyMap<string, number>} in the order of the list; a test counts once for each criterion it is about
 */
export function checksPerCriterion(passed) {
  const counts = new Map(criteria.map((each) => [each, 0]));
  for (const titles of passed) {
    for (const each of new Set(titles.flatMap(criteriaOf))) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  return counts;
}

/**
 * @param {ReadonlyMap<string, number>} counts
 * @param {Readonly<Record<string, string>>} [excused]
 * @returns {readonly string[]} what is wrong with the counts; nothing if every criterion has a check or a reason
 */
export function criteriaFaults(counts, excused = withoutTest) {
  return [...counts].flatMap(([name, count]) => {
    if (!criteria.includes(name)) return [`${name} is not in the list of criteria.`];
    if (count === 0 && excused[name] === undefined) return [`${name} has no check that passed, and no reason.`];
    return count > 0 && excused[name] !== undefined ? [`${name} has checks by now; its reason has to go.`] : [];
  });
}

/**
 * @param {ReadonlyMap<string, number>} counts
 * @param {Readonly<Record<string, string>>} [excused]
 * @returns {string} one line each, for people
 */
export function criteriaTable(counts, excused = withoutTest) {
  return [...counts].map(([name, count]) => {
    const reason = count === 0 && excused[name] !== undefined ? `  ${excused[name]}` : "";
    return `${name.padEnd(4)}${String(count).padStart(4)} ${count === 1 ? "check" : "checks"}${reason}`;
  }).join("\n");
}

/**
 * @param {{ testResults: readonly { assertionResults: readonly { ancestorTitles: readonly string[], title: string, status: string }[] }[] }} report
 * @returns {readonly Titles[]} what passed, from the report of the unit tests
 */
export const passedUnitTests = (report) => report.testResults.flatMap(({ assertionResults }) =>
  assertionResults.filter(({ status }) => status === "passed").map(({ ancestorTitles, title }) => [...ancestorTitles, title]));

/** @typedef {{ title: string, specs?: readonly { title: string, tests: readonly { status: string }[] }[], suites?: readonly Suite[] }} Suite */

/**
 * @param {{ suites: readonly Suite[] }} report
 * @returns {readonly Titles[]} what passed, from the report of the browser tests: once for each browser it ran in
 */
export function passedBrowserTests(report) {
  /** @param {Suite} suite @param {Titles} above @returns {readonly Titles[]} */
  const within = (suite, above) => {
    const here = [...above, suite.title];
    const own = (suite.specs ?? []).flatMap(({ title, tests }) =>
      tests.filter(({ status }) => status === "expected").map(() => [...here, title]));
    return [...own, ...(suite.suites ?? []).flatMap((each) => within(each, here))];
  };
  return report.suites.flatMap((suite) => within(suite, []));
}

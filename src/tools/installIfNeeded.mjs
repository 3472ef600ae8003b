/**
 * Installs the packages when what is installed is not what the lock file names. Plain Node without packages, because it
 * runs before there are any. The contents are compared and not the dates: a copied or checked-out folder has any date.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, peer?: boolean }} LockedPackage */

const OLDEST_NODE = { major: 20, minor: 19 };

/**
 * @param {string} file
 * @returns {Map<string, LockedPackage>} packages by folder, without the project itself
 */
function lockedPackages(file) {
  const packages = /** @type {Record<string, LockedPackage>} */ (JSON.parse(readFileSync(file, "utf8")).packages);
  return new Map(Object.entries(packages).filter(([folder]) => folder !== ""));
}

/**
 * @param {string} root folder of the project
 * @returns {boolean} whether node_modules holds what package-lock.json names; packages for other systems may be absent
 */
export function isInstalled(root) {
  const installedList = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(installedList)) return false;
  const wanted = lockedPackages(join(root, "package-lock.json"));
  const installed = lockedPackages(installedList);
  for (const [folder, { version, integrity, optional }] of wanted) {
    const present = installed.get(folder);
    if (present === undefined ? optional !== true : present.version !== version || present.integrity !== integrity) {
      return false;
    }
  }
  return [...installed.keys()].every((folder) => wanted.has(folder));
}

/**
 * @param {string} root folder of the project
 * @returns {void} ends the process with a message when the Node version is too old or the installation fails
 */
export function installIfNeeded(root) {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < OLDEST_NODE.major || (major === OLDEST_NODE.major && minor < OLDEST_NODE.minor)) {
    console.error(`Node ${OLDEST_NODE.major}.${OLDEST_NODE.minor} or newer is needed; this is ${process.versions.node}.`);
    process.exit(1);
  }
  if (isInstalled(root)) return;
  console.log("Installing packages from package-lock.json …");
  const options = ["ci", "--ignore-scripts", "--include=dev", "--include=optional"];
  const npm = process.env.npm_execpath;
  const result =
    npm === undefined
      ? spawnSync("npm", options, { cwd: root, stdio: "inherit", shell: process.platform === "win32" })
      : spawnSync(process.execPath, [npm, ...options], { cwd: root, stdio: "inherit" });
  if (result.status !== 0) {
    console.error("The packages could not be installed; the lines above say why.");
    process.exit(1);
  }
}

// @vitest-environment node
/** The papers of the repository: licences, description for catalogues, pinned versions. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";

const read = (path: string): string => readFileSync(path, "utf8");
const manifest = JSON.parse(read("package.json")) as {
  readonly version: string;
  readonly license: string;
  readonly engines: { readonly node: string };
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

describe("REUSE.toml", () => {
  const reuse = read("REUSE.toml");
  const patterns = [...reuse.matchAll(/^path = (\[[^\]]*\]|"[^"]*")/gm)].flatMap(([, value = ""]) =>
    [...value.matchAll(/"([^"]*)"/g)].map(([, path = ""]) => path),
  );
  const licences = [...reuse.matchAll(/^SPDX-License-Identifier = "([^"]*)"/gm)].flatMap(([, value = ""]) => value.split(" AND "));

  it("covers every file: the first annotation is for all", () => {
    expect(patterns[0]).toBe("**");
  });

  it("names only files and folders that exist", () => {
    const missing = patterns.map((path) => path.replace(/\/?\*\*$/, "")).filter((path) => path !== "" && !existsSync(path));
    expect(missing).toEqual([]);
  });

  it("uses exactly the licences whose text stands in LICENSES", () => {
    const texts = readdirSync("LICENSES").map((name) => posix.basename(name, ".txt"));
    expect(texts.toSorted()).toEqual([...new Set(licences)].toSorted());
  });
});

describe("licence", () => {
  it("is the European Union Public Licence, in full and the same everywhere", () => {
    expect(read("LICENSE")).toBe(read("LICENSES/EUPL-1.2.txt"));
    expect(read("LICENSE")).toContain("EUROPEAN UNION PUBLIC LICENCE v. 1.2");
    expect(manifest.license).toBe("EUPL-1.2");
    expect(read("publiccode.yml")).toMatch(/^ {2}license: EUPL-1\.2$/m);
  });
});

describe("publiccode.yml", () => {
  const description = read("publiccode.yml");

  it.each([
    "publiccodeYmlVersion", "name", "softwareType", "developmentStatus", "platforms", "intendedAudience", "description",
    "legal", "maintenance", "localisation",
  ])("has %s", (field) => {
    expect(description).toMatch(new RegExp(`^${field}:`, "m"));
  });

  it("gives the version of the package", () => {
    expect(description).toContain(`softwareVersion: "${manifest.version}"`);
  });

  it("keeps to the lengths that catalogues accept", () => {
    const shorts = [...description.matchAll(/^ {4}shortDescription: (.+)$/gm)].map(([, text = ""]) => text.length);
    expect(shorts).toHaveLength(2);
    expect(Math.max(...shorts)).toBeLessThanOrEqual(150);
    const longs = [...description.matchAll(/longDescription: >\n((?: {6}.+\n)+)/g)].map(([, text = ""]) => text.trim().length);
    expect(longs).toHaveLength(2);
    expect(Math.min(...longs)).toBeGreaterThanOrEqual(150);
  });
});

describe("packages", () => {
  const lock = read("package-lock.json");

  it("are pinned to one version each", () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it("come from the public registry or from nowhere in particular", () => {
    const hosts = [...lock.matchAll(/"resolved": "https?:\/\/([^/"]+)/g)].map(([, host]) => host);
    expect(hosts.filter((host) => host !== "registry.npmjs.org")).toEqual([]);
  });

  it("run nothing when they are installed", () => {
    expect(lock).not.toContain('"hasInstallScript"');
  });

  it.each(["darwin-arm64", "win32-x64", "linux-x64-musl", "linux-x64-gnu"])("can be installed on %s", (system) => {
    expect(lock).toContain(`-${system}"`);
  });

  it("name the oldest Node in one way", () => {
    expect(manifest.engines.node).toBe(`>=${read(".nvmrc").trim().replace(/\.0$/, "")}`);
  });
});

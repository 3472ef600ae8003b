import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { isInstalled } from "@/tools/installIfNeeded.mjs";

type Packages = Readonly<Record<string, object>>;

const react = { version: "19.3.1", integrity: "sha512-a" };
const onlyOnMac = { version: "1.0.0", integrity: "sha512-b", optional: true };

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "organogram-"));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function project(wanted: Packages, installed: Packages | null): string {
  writeFileSync(join(root, "package-lock.json"), JSON.stringify({ packages: { "": { name: "project" }, ...wanted } }));
  if (installed !== null) {
    mkdirSync(join(root, "node_modules"));
    writeFileSync(join(root, "node_modules", ".package-lock.json"), JSON.stringify({ packages: installed }));
  }
  return root;
}

it("sees that nothing is installed", () => {
  expect(isInstalled(project({ "node_modules/react": react }, null))).toBe(false);
});

it("sees that everything is installed", () => {
  expect(isInstalled(project({ "node_modules/react": react }, { "node_modules/react": react }))).toBe(true);
});

it("does not miss a package for another system", () => {
  const wanted = { "node_modules/react": react, "node_modules/only-on-mac": onlyOnMac };
  expect(isInstalled(project(wanted, { "node_modules/react": react }))).toBe(true);
});

it.each<[string, Packages]>([
  ["a package is absent", {}],
  ["a version differs", { "node_modules/react": { ...react, version: "19.3.0" } }],
  ["the contents differ", { "node_modules/react": { ...react, integrity: "sha512-c" } }],
  ["a package is left over", { "node_modules/react": react, "node_modules/old": react }],
])("sees that %s", (_what, installed) => {
  expect(isInstalled(project({ "node_modules/react": react }, installed))).toBe(false);
});

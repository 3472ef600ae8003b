// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { builtFiles } from "@/tools/serviceWorkerPlugin";

const folder = mkdtempSync(join(tmpdir(), "organogram-built-"));
const write = (path: string, text: string): void => {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
};
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("lists what a page can ask for, and tells another version of a file by its contents", () => {
  for (const path of ["index.html", "favicon.svg", "assets/a-1.js", "data/x-2.json", "sw.js", "_headers", "headers.nginx.conf"]) write(path, path);
  const first = builtFiles(folder);
  expect(first.map(({ url }) => url)).toEqual(["./assets/a-1.js", "./data/x-2.json", "./favicon.svg", "./index.html"]);
  expect(first.map(({ revision }) => revision === null)).toEqual([true, true, false, false]);
  write("index.html", "another");
  const changed = builtFiles(folder).filter(({ revision }, index) => revision !== first[index]?.revision);
  expect(changed.map(({ url }) => url)).toEqual(["./index.html"]);
});

/** The code keeps to the plan of the house, and the check that says so sees each kind of breach. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { architectureViolations, roomOf } from "./support/architecture";

function sourceFiles(): ReadonlyMap<string, string> {
  const paths = readdirSync("src", { recursive: true, encoding: "utf8" })
    .map((path) => `src/${path.replaceAll("\\", "/")}`)
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path));
  return new Map(paths.map((path) => [path, readFileSync(path, "utf8")]));
}

const violationsOf = (path: string, text: string) => architectureViolations(new Map([[path, text]]));

describe("the source", () => {
  it("keeps to the plan", () => {
    const files = sourceFiles();
    expect(files.has("src/core/org/fileFormat.ts")).toBe(true);
    expect(architectureViolations(files)).toEqual([]);
  });
});

describe("the check", () => {
  it("knows the room of a file", () => {
    expect(roomOf("src/core/org/parseOrg.ts")).toBe("core/org");
    expect(roomOf("src/core/i18n/nl/kinds.ts")).toBe("core/i18n");
    expect(roomOf("src/state/loadOrg.ts")).toBe("state");
    expect(roomOf("src/state/url/connectUrl.ts")).toBe("state/url");
    expect(roomOf("src/ui/App.tsx")).toBe("ui");
    expect(roomOf("src/ui/useTranslate.ts")).toBe("ui/shared");
    expect(roomOf("src/main.tsx")).toBe("main");
    expect(roomOf("src/utils/misc.ts")).toBeNull();
    expect(roomOf("src/core/misc.ts")).toBeNull();
    expect(roomOf("src/ui/widgets/Button.tsx")).toBeNull();
  });

  it.each([
    ["src/core/time/treeAt.ts", 'import type { Unit } from "@/core/org/fileFormat";\nimport { day } from "./day";'],
    ["src/core/layout/layoutTree.ts", 'import { tree } from "d3-hierarchy";'],
    ["src/state/loadOrg.ts", 'import { structure } from "virtual:org-data";\nimport { orgModel } from "@/core/org/orgModel";'],
    ["src/state/useApp.ts", 'import { useContext } from "react";'],
    ["src/ui/chart/panZoom.ts", 'import { zoom } from "d3-zoom";'],
    ["src/ui/panels/Panel.tsx", 'import { useTranslate } from "@/ui/useTranslate";\nimport css from "./Panel.module.css";'],
    ["src/ui/App.tsx", 'const Panel = lazy(() => import("@/ui/panels/Panel"));\nimport { lazy } from "react";'],
    ["src/core/time/day.ts", "export const day = (text: string) => new Date(text).getUTCDay();"],
    ["src/core/org/words.ts", 'export const words = { document: "window", fetch: 1 };\nexport const w = words.document;'],
    ["src/core/org/text.ts", "// window, Date.now() and Math.random()\nexport const text = 'new Date()';"],
    ["src/core/org/shape.ts", "export interface Shape { readonly history: string; location(): string }"],
    ["src/tools/start.mjs", 'import { join } from "node:path";\nimport { build } from "vite";'],
  ])("accepts %s", (path, text) => {
    expect(violationsOf(path, text)).toEqual([]);
  });

  it.each([
    ["a room below", "src/core/org/a.ts", 'import { treeAt } from "@/core/time/treeAt";', /may not know core\/time/],
    ["a type of a room below", "src/core/org/a.ts", 'import type { T } from "@/core/view/t";', /may not know core\/view/],
    ["a type named in place", "src/core/org/a.ts", 'export type T = import("@/core/view/t").T;', /may not know core\/view/],
    ["a room on the same floor", "src/core/time/a.ts", 'import { find } from "@/core/search/find";', /may not know core\/search/],
    ["the interface from the core", "src/core/scene/a.ts", 'export { App } from "@/ui/App";', /may not know ui/],
    ["the state from the core", "src/core/view/a.ts", 'export * from "@/state/createAppStore";', /may not know state/],
    ["a sibling room of ui", "src/ui/panels/A.tsx", 'import { Chart } from "@/ui/chart/Chart";', /may not know ui\/chart/],
    ["the app from a panel", "src/ui/panels/A.tsx", 'import { App } from "@/ui/App";', /may not know ui$/],
    ["the store from render", "src/ui/render/A.tsx", 'import { useApp } from "@/state/useApp";', /may not know state/],
    ["a lazy import", "src/ui/chart/A.tsx", 'void import("@/ui/panels/Panel");', /may not know ui\/panels/],
    ["a relative way out", "src/core/time/a.ts", 'import { b } from "../org/b";', /between rooms imports start with @\//],
    ["an alias inside", "src/core/org/a.ts", 'import { b } from "@/core/org/b";', /inside a room imports are relative/],
    ["a room that is not planned", "src/core/org/a.ts", 'import { b } from "@/utils/b";', /in no room/],
    ["a package elsewhere than at its door", "src/ui/chart/Chart.tsx", 'import { zoom } from "d3-zoom";', /whose door is/],
    ["React in the core", "src/core/scene/a.ts", 'import { memo } from "react";', /whose door is/],
    ["React in the state", "src/state/createAppStore.ts", 'import { use } from "react";', /whose door is/],
    ["data past the port", "src/ui/panels/A.tsx", 'import { details } from "virtual:org-data";', /whose door is/],
    ["a package without a door", "src/ui/App.tsx", 'import _ from "lodash";', /has no door/],
    ["Node in the interface", "src/ui/App.tsx", 'import { join } from "node:path";', /has no door/],
    ["the interface from a tool", "src/tools/a.ts", 'import { App } from "@/ui/App";', /may not know ui/],
    ["the clock", "src/core/time/a.ts", "export const a = Date.now();", /uses Date\.now/],
    ["the clock by another name", "src/core/time/a.ts", 'export const a = Date["now"]();', /uses Date\.now/],
    ["today", "src/core/time/a.ts", "export const a = new Date();", /without a date/],
    ["today without brackets", "src/core/time/a.ts", "export const a = new Date;", /without a date/],
    ["today as text", "src/core/time/a.ts", "export const a = Date();", /uses Date\(\)/],
    ["chance", "src/core/layout/a.ts", "export const a = Math.random();", /uses Math\.random/],
    ["the page", "src/core/scene/a.ts", "export const a = document.title;", /uses document/],
    ["the window", "src/core/scene/a.ts", "export const a = typeof window;", /uses window/],
    ["the window by its other name", "src/core/scene/a.ts", "export const a = globalThis.innerWidth;", /uses globalThis/],
    ["the network", "src/core/org/a.ts", 'export const a = fetch("x");', /uses fetch/],
  ])("refuses %s", (_what, path, text, sentence) => {
    const violations = violationsOf(path, text);
    expect(violations).toHaveLength(1);
    expect(violations[0]).toMatch(sentence);
  });

  it("refuses a file that stands in no room", () => {
    expect(violationsOf("src/helpers/a.ts", "export const a = 1;")).toEqual(["src/helpers/a.ts stands in no room"]);
  });

  it("stops at a file that it cannot read", () => {
    expect(() => violationsOf("src/core/org/a.ts", "import {")).toThrow(/cannot be parsed/);
  });
});

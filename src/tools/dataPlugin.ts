/**
 * Vite plugin: the data files of the site.
 *
 * The page asks for `./data/structure-<hash>.json`, `./data/details-<hash>.json` and `./data/tours-<hash>.json`. The hash makes them safe to keep
 * for ever; where they are stands in the module `virtual:org-data`. `bzk-tree.json` has a fixed name, because it is
 * for others. In development the same addresses are answered from `data/` as it is at that moment. In the build that is one
 * file the three stand in the page, and their addresses are places in it: `#data-structure` and so on.
 */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { normalizePath, runnerImport, type Plugin, type ResolvedConfig } from "vite";

import { jsonInElement, SINGLE_MODE } from "./singleFilePlugin.ts";

type OrgData = typeof import("./orgData.ts");

interface DataFiles {
  /** Text by address, relative to the page. */
  readonly byPath: ReadonlyMap<string, string>;
  readonly structure: string;
  readonly details: string;
  readonly tours: string;
}

const MODULE_ID = "virtual:org-data";
/** The leading NUL keeps other plugins away from it: the convention of Rollup and Vite. */
const RESOLVED_ID = `\0${MODULE_ID}`;
const TREE_PATH = "bzk-tree.json";

function hashedPath(name: string, text: string): string {
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 10);
  return `data/${name}-${hash}.json`;
}

const PARTS = ["structure", "details", "tours"] as const;

export function dataPlugin(): Plugin {
  let config: ResolvedConfig;
  const isInPage = (): boolean => config.mode === SINGLE_MODE;
  let files: Promise<DataFiles> | null = null;
  const dataFolder = () => join(config.root, "data");

  async function readFiles(): Promise<DataFiles> {
    // The core is written for the bundler (aliases, no extensions), so Vite's own runner loads it.
    const { module } = await runnerImport<OrgData>(join(config.root, "src/tools/orgData.ts"), {
      root: config.root,
      resolve: { alias: config.resolve.alias },
      logLevel: "error",
    });
    const org = module.readOrg(dataFolder());
    const structureText = module.structureText(org);
    const detailsText = module.detailsText(org);
    const toursText = module.toursText(dataFolder());
    const structure = hashedPath("structure", structureText);
    const details = hashedPath("details", detailsText);
    const tours = hashedPath("tours", toursText);
    return {
      byPath: new Map([[structure, structureText], [details, detailsText], [tours, toursText], [TREE_PATH, module.treeText(org)]]),
      structure,
      details,
      tours,
    };
  }

  /** Read once; a failure is not kept, so that a mended file is read again. */
  function currentFiles(): Promise<DataFiles> {
    files ??= readFiles().catch((error: unknown) => {
      files = null;
      throw error;
    });
    return files;
  }

  return {
    name: "organogram-data",
    configResolved(resolved) {
      config = resolved;
    },
    buildStart() {
      files = null;
    },
    resolveId(id) {
      return id === MODULE_ID ? RESOLVED_ID : null;
    },
    async load(id) {
      if (id !== RESOLVED_ID) return null;
      const current = await currentFiles();
      const addressOf = (part: (typeof PARTS)[number]): string => (isInPage() ? `#data-${part}` : `./${current[part]}`);
      return PARTS.map((part) => `export const ${part} = ${JSON.stringify(addressOf(part))};`).join("\n");
    },
    async generateBundle() {
      if (isInPage()) return;
      const { byPath } = await currentFiles();
      for (const [fileName, source] of byPath) this.emitFile({ type: "asset", fileName, source });
    },
    transformIndexHtml: {
      order: "post",
      // The data comes in beside the script, not after it. `crossorigin` is what makes a later fetch() find it.
      async handler() {
        const current = await currentFiles();
        const { structure, byPath } = current;
        if (isInPage()) {
          return PARTS.map((part) => ({
            tag: "script",
            attrs: { type: "application/json", id: `data-${part}` },
            children: jsonInElement(byPath.get(current[part]) ?? ""),
            injectTo: "body" as const,
          }));
        }
        const attrs = { rel: "preload", as: "fetch", href: `./${structure}`, crossorigin: true };
        return [{ tag: "link", attrs, injectTo: "head" }];
      },
    },
    configureServer(server) {
      const watched = `${normalizePath(dataFolder())}/`;
      server.watcher.add(watched);
      server.watcher.on("all", (_event, path) => {
        if (!normalizePath(path).startsWith(watched)) return;
        files = null;
        const module = server.moduleGraph.getModuleById(RESOLVED_ID);
        if (module !== undefined) server.moduleGraph.invalidateModule(module);
        server.ws.send({ type: "full-reload" });
      });
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? "").slice(config.base.length).replace(/\?.*/, "");
        if (!path.endsWith(".json")) return next();
        currentFiles().then(({ byPath }) => {
          const text = byPath.get(path);
          if (text === undefined) return next();
          response.setHeader("Content-Type", "application/json; charset=utf-8");
          response.end(text);
        }, next);
      });
    },
  };
}

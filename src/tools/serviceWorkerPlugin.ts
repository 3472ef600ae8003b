/**
 * Vite plugin: `sw.js`, which keeps the site on the reader's device.
 *
 * It is made last, when every other file stands in the folder of the build, because it has the list of them: a file
 * that is built is kept, and none can be forgotten.
 */
import { createHash } from "node:crypto";
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { build, type Plugin, type ResolvedConfig, type Rolldown } from "vite";
import { HASHED_FOLDERS, headerFiles } from "./securityHeaders.ts";
import { SINGLE_MODE } from "./singleFilePlugin.ts";

export interface BuiltFile {
  readonly url: string;
  readonly revision: string | null;
}

const WORKER = "sw.js";
const LICENCES = "licences.md";
const MODULE_ID = "virtual:built-files";
const RESOLVED_ID = `\0${MODULE_ID}`;

function hashOf(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 16);
}

/** What a page can ask for: everything in the folder but the worker itself and what only the host reads. */
export function builtFiles(folder: string): readonly BuiltFile[] {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
  return paths
    .filter((path) => path !== WORKER && headerFiles[path] === undefined)
    .toSorted()
    .map((path) => ({
      url: `./${path}`,
      revision: HASHED_FOLDERS.some((hashed) => path.startsWith(`${hashed}/`)) ? null : hashOf(readFileSync(join(folder, path))),
    }));
}

export function serviceWorkerPlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "organogram-service-worker",
    apply: (_config, { command, mode }) => command === "build" && mode !== SINGLE_MODE,
    configResolved(resolved) {
      config = resolved;
    },
    closeBundle: {
      order: "post",
      sequential: true,
      async handler(error?: Error) {
        if (error !== undefined) return;
        const folder = resolve(config.root, config.build.outDir);
        // The licences of what is in the worker come first: their file is one of those it keeps.
        const { licences } = await workerOf([], config.root);
        appendFileSync(join(folder, LICENCES), licences);
        await writeWorker(folder, config.root);
      },
    },
  };
}

/** The worker for what stands in a folder now. */
export async function writeWorker(folder: string, root: string): Promise<void> {
  const { code } = await workerOf(builtFiles(folder), root);
  writeFileSync(join(folder, WORKER), code);
}

async function workerOf(files: readonly BuiltFile[], root: string): Promise<{ readonly code: string; readonly licences: string }> {
  const list = `export const files = ${JSON.stringify(files)};\nexport const version = ${JSON.stringify(hashOf(JSON.stringify(files)))};`;
  const result = await build({
    root,
    configFile: false,
    logLevel: "error",
    plugins: [{ name: MODULE_ID, resolveId: (id) => (id === MODULE_ID ? RESOLVED_ID : null), load: (id) => (id === RESOLVED_ID ? list : null) }],
    build: {
      write: false,
      copyPublicDir: false,
      modulePreload: false,
      license: { fileName: LICENCES },
      rolldownOptions: { input: join(root, "src/serviceWorker/worker.ts"), output: { format: "iife", entryFileNames: WORKER } },
    },
  }) as Rolldown.RolldownOutput;
  const [worker] = result.output;
  const licences = result.output.find(({ fileName }) => fileName === LICENCES);
  const text = licences?.type === "asset" ? String(licences.source) : "";
  // Without its own heading, which the list of the page already has.
  return { code: worker.code, licences: text.slice(text.indexOf("\n## ")) };
}

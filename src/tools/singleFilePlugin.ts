/**
 * Vite plugin for `npm run build:single`: the whole site in one file that opens by double click, from a stick or a mail.
 *
 * A file on a disk may load nothing beside it, so scripts, styles, fonts, picture and data stand in the page itself.
 * Its policy names the one script and the one style sheet by their hashes and allows no request at all.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin, ResolvedConfig, Rolldown } from "vite";

export const SINGLE_MODE = "single";
export const SINGLE_FILE = "wie-doet-wat-bij-bzk.html";

const PAGE = "index.html";
const LICENCES = "licences.md";

/** Code that cannot end the element it stands in, nor begin a comment there: in code, both stand in texts only. */
function codeInElement(code: string): string {
  return code.replace(/<(?=\/script|!--)/gi, String.raw`\x3C`);
}

/** The same for JSON, which has an escape of its own. */
export function jsonInElement(json: string): string {
  return json.replaceAll("<", String.raw`\u003c`);
}

function hashOf(content: string): string {
  return `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
}

export function singlePolicy(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "img-src data: blob:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
}

/** Fails when the page is not as expected, rather than leave a hole in the file. */
function put(page: string, place: string | RegExp, content: string): string {
  if (page.search(place) === -1) throw new Error(`The page has no ${String(place)}`);
  return page.replace(place, () => content);
}

interface Contents {
  readonly script: string;
  readonly style: string;
  readonly icon: string;
  readonly licences: string;
}

export function singlePage(page: string, { script, style, icon, licences }: Contents): string {
  const code = codeInElement(script);
  const charset = '<meta charset="utf-8" />';
  const links = page.replace(/\s*<script\b[^>]*\bsrc=[^>]*><\/script>/, "").replace(/\s*<link\b[^>]*\brel="(?:stylesheet|preload)"[^>]*>/g, "");
  const withPolicy = put(links, charset, `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${singlePolicy(code, style)}" />`);
  const withoutFiles = withPolicy.replaceAll(/\s*<p[^>]*>[^<]*<a href="\.\/bzk-tree\.json">[^<]*<\/a>[^<]*<\/p>/g, "");
  const withIcon = put(withoutFiles, /href="[^"]*favicon\.svg"/, `href="data:image/svg+xml;base64,${Buffer.from(icon).toString("base64")}"`);
  const withStyle = put(withIcon, "</head>", `  <style>${style}</style>\n  </head>`);
  const last = [
    `<script type="text/markdown" id="licences">\n${codeInElement(licences)}</script>`,
    `<script type="module">${code}</script>`,
  ];
  return put(withStyle, "</body>", `${last.join("\n")}\n  </body>`);
}

export function singleFilePlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "organogram-single-file",
    apply: (_config, { command, mode }) => command === "build" && mode === SINGLE_MODE,
    enforce: "post",
    config: () => ({
      build: {
        outDir: "dist-single",
        assetsInlineLimit: () => true,
        cssCodeSplit: false,
        copyPublicDir: false,
        chunkSizeWarningLimit: Infinity,
        rolldownOptions: { output: { codeSplitting: false } },
      },
    }),
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const files = Object.values(bundle);
        const chunks = files.filter((file): file is Rolldown.OutputChunk => file.type === "chunk");
        const textOf = (isWanted: (name: string) => boolean): string =>
          files.flatMap((file) => (file.type === "asset" && isWanted(file.fileName) ? [String(file.source)] : [])).join("");
        const [chunk, ...more] = chunks;
        if (chunk === undefined || more.length > 0) throw new Error(`One script was expected, not ${chunks.length}.`);
        const source = singlePage(textOf((name) => name === PAGE), {
          script: chunk.code.replaceAll(/"?__VITE_PRELOAD__"?/g, "void 0"),
          style: textOf((name) => name.endsWith(".css")),
          icon: readFileSync(join(config.publicDir, "favicon.svg"), "utf8"),
          licences: textOf((name) => name === LICENCES),
        });
        for (const { fileName } of files) delete bundle[fileName];
        this.emitFile({ type: "asset", fileName: SINGLE_FILE, source });
      },
    },
  };
}

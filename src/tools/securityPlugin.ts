/** Vite plugin: the policy in the built page and the header files beside it. In development Vite itself needs more room. */
import type { Plugin } from "vite";
import { headerFiles, metaPolicy } from "./securityHeaders.ts";
import { SINGLE_MODE } from "./singleFilePlugin.ts";

export function securityPlugin(): Plugin {
  return {
    name: "organogram-security",
    // The build that is one file has a policy of its own.
    apply: (_config, { command, mode }) => command === "build" && mode !== SINGLE_MODE,
    transformIndexHtml: {
      order: "post",
      // After the charset, which has to stand in the first 1024 bytes, and before anything that loads.
      handler(html) {
        const charset = '<meta charset="utf-8" />';
        if (!html.includes(charset)) throw new Error(`index.html has to hold ${charset}`);
        return html.replace(
          charset,
          () => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${metaPolicy}" />`,
        );
      },
    },
    generateBundle() {
      for (const [fileName, source] of Object.entries(headerFiles)) this.emitFile({ type: "asset", fileName, source });
    },
  };
}

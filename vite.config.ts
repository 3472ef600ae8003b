/** Build, development server and unit tests. The browser tests have tests/e2e/playwright.config.ts. */
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { dataPlugin } from "./src/tools/dataPlugin.ts";
import { fontPreload } from "./src/tools/fontPreload.ts";
import { securityHeaders } from "./src/tools/securityHeaders.ts";
import { securityPlugin } from "./src/tools/securityPlugin.ts";
import { serviceWorkerPlugin } from "./src/tools/serviceWorkerPlugin.ts";
import { singleFilePlugin } from "./src/tools/singleFilePlugin.ts";

export default defineConfig({
  // The built site works in any folder of any host.
  base: "./",
  plugins: [react(), dataPlugin(), fontPreload(), securityPlugin(), serviceWorkerPlugin(), singleFilePlugin()],
  resolve: {
    alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) },
  },
  build: {
    // The policy forbids data: addresses for fonts and styles, and an inlined file cannot be cached by itself.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: { fileName: "licences.md" },
    rolldownOptions: {
      output: {
        // What the first screen needs stays one file: in pieces, shared with one panel or another, it compresses worse.
        codeSplitting: { groups: [{ name: "first", tags: ["$initial"] }] },
      },
    },
  },
  preview: {
    port: 4173,
    headers: securityHeaders,
  },
  test: {
    environment: "jsdom",
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/e2e/**"],
    setupFiles: ["tests/support/vitestSetup.ts"],
    restoreMocks: true,
    // Some tests go through every unit of the ministry, and a busy machine needs its time. How fast things are, `bench` says.
    testTimeout: 60_000,
  },
});

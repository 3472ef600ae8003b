/** `npm run check:data`: plain Node that has Vite load the checker, which is TypeScript and uses the core. */
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** @type {{ module: typeof import("./checkData.ts") }} */
const { module } = await runnerImport(fileURLToPath(new URL("checkData.ts", import.meta.url)), {
  root,
  resolve: { alias: { "@": `${root}src` } },
  logLevel: "error",
});
const report = module.checkData(`${root}data`);
console.log(report.lines.join("\n"));
if (!report.passed) process.exitCode = 1;

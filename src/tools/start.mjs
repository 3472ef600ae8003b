/**
 * `npm start`: install if needed, build, serve, and say where. Packages are imported only after the installation.
 * PORT in the environment asks for another port; when it is taken the next free one is used.
 */
import { fileURLToPath } from "node:url";
import { installIfNeeded } from "./installIfNeeded.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const DEFAULT_PORT = 4173;

process.chdir(root);
installIfNeeded(root);

const { build, preview } = await import("vite");
await build({ root, logLevel: "warn" });
const server = await preview({
  root,
  preview: { port: Number(process.env.PORT) || DEFAULT_PORT, strictPort: false },
});
const [address] = server.resolvedUrls?.local ?? [];
console.log(`\n  Wie doet wat bij BZK: ${address}\n  Stop with Ctrl+C.\n`);
